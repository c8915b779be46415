import process from 'node:process';

/**
 * How much a test of many does. A usual run finds what breaks the rule; `npm run test:full` does as much as
 * the product promises, which takes a processor minutes.
 * @param usual of `npm test`
 * @param full of `npm run test:full`
 */
export const size = (usual: number, full: number): number =>
  process.env['ASSAY_TESTS'] === 'full' ? full : usual;

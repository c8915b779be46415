import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../src/contract/types';
import { formats } from '../../../../src/adapters/ingest/registry';
import { onlyRun, readOk } from '../../../support/evidence/read';
import { saidOnce, saidTwice } from '../../../support/evidence/said-twice/said-twice';

/** A file that `file` makes, and the result of it that is said twice; read by the format it is meant for. */
const found = (format: string, metric: string, file: unknown): MetricResult => {
  const parsed = readOk(file);
  expect(parsed.format).toBe(format);
  const results = onlyRun(parsed).results.filter((one) => one.metric === metric);
  const [result] = results.filter(({ slice }) => slice?.startsWith('step=') ?? false);
  const first = result ?? results[0];
  if (first === undefined) throw new Error(`no ${metric}`);
  return first;
};

describe('a number that a file states twice', () => {
  it('is tried for every reader, or the reader says why it states none twice', () => {
    const told = [...new Set(saidTwice.map(([format]) => format)), ...Object.keys(saidOnce)];
    expect(told.toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  });

  it.each(saidTwice)('%s: agreeing, %s stands', (format, metric, truth, file) => {
    expect(found(format, metric, file(truth)).contradiction).toBeUndefined();
  });

  it.each(saidTwice)('%s: differing, %s is contradicted and so never passes', (...given) => {
    const [format, metric, truth, file] = given;
    const other = fc
      .integer({ min: 0, max: 100 })
      .map((n) => n / 100)
      .filter((stated) => Math.abs(stated - truth) > 0.015);
    fc.assert(
      fc.property(other, (stated) => {
        expect(found(format, metric, file(stated)).contradiction).toBeTypeOf('string');
      }),
      { seed: 18, numRuns: 25 },
    );
  });
});

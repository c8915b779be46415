import { startHarness } from './server';

/** `npx tsx test/support/surface-harness/main.ts 4392`: to look at the built surfaces by hand. */
const port = Number(process.argv[2] ?? '4392');
void startHarness(port).then(() => console.log(`http://127.0.0.1:${port}/panel/?scenario=held`));

/** Loads a function bundle once, as the host does, and prints the milliseconds it took. */
import { register } from 'tsx/esm/api';

register();
const { loadBundle } = await import('../../local/forge/bundle.ts');
const { createAppConsole } = await import('../../local/forge/console.ts');

const file = process.argv[2];
if (file === undefined) throw new Error('usage: load-bundle.mjs <absolute path of a bundle>');
const { milliseconds } = loadBundle({
  file,
  clock: { now: () => Date.now() },
  console: createAppConsole(() => undefined),
});
console.log(milliseconds);

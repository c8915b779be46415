/**
 * `npm run honesty`: simulates the code that decides, seeded, and writes `docs/honesty.md`: how often a
 * model exactly at its target passes, and how often a better one does. Exit code 1 where a method lets
 * through more than it may. `--repeats 0.1` runs a tenth of the repeats and writes nothing.
 */
import { register } from 'tsx/esm/api';

register();
const { honestyFromCommandLine } = await import('./honesty.ts');
process.exitCode = await honestyFromCommandLine(process.argv.slice(2));

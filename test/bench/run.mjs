/**
 * `npm run bench`: builds, measures the built app and prints one JSON document on standard output;
 * progress goes to standard error. Exit code 1 where a count or a size is over its budget.
 * `--iterations N` and `--loads N` say how often operations and loading are measured. `--views N` opens
 * pages in a browser that often instead.
 */
import { register } from 'tsx/esm/api';

register();
const { benchFromCommandLine } = await import('./bench.ts');
process.exitCode = await benchFromCommandLine(process.argv.slice(2));

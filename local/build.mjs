/**
 * `npm run build`: builds what changed since the last time. Takes names of targets to build only
 * those (`functions fields surfaces site cli`), and `--force` to build them regardless.
 */
import { register } from 'tsx/esm/api';

register();
const { buildFromCommandLine } = await import('./build/command.ts');
process.exitCode = await buildFromCommandLine(process.argv.slice(2));

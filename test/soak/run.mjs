/**
 * `npm run soak -- --seed S --operations N`: several people, pipelines and all faults of the platform on
 * one site, with `kill -9` and restarts among them; prints JSON. Exit code 1 where anything is lost,
 * double, let past, or called a forgery that is none. With `--full-item` far more is asked of one item
 * than it takes.
 */
import { register } from 'tsx/esm/api';

register();
const { soakFromCommandLine } = await import('./soak.ts');
process.exitCode = await soakFromCommandLine(process.argv.slice(2));

/**
 * `npm run spec -- [file]`: refreshes what the repository keeps of Jira's OpenAPI document, from
 * Atlassian's address or from a copy on this machine.
 */
import { register } from 'tsx/esm/api';

register();
const { keptFile } = await import('./jira/document/kept-file.ts');
const { refresh } = await import('./jira/document/refresh.ts');
process.exitCode = await refresh(process.argv[2], keptFile, console.log);

import { fileURLToPath } from 'node:url';

/** What the repository keeps of Jira's OpenAPI document; `npm run spec` writes it. */
export const keptFile = fileURLToPath(new URL('jira-v3.json', import.meta.url));

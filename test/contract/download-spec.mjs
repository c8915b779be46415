/**
 * Puts Jira Cloud's public OpenAPI document where the contract tests look for it: `npm run spec`.
 * It is kept out of the repository, being Atlassian's and large.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';

const source =
  process.env.JIRA_OPENAPI_URL ??
  'https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json';
const target = new URL('../../.cache/jira-openapi.json', import.meta.url);
const timeoutMilliseconds = 60_000;

const download = async () => {
  const response = await fetch(source, { signal: AbortSignal.timeout(timeoutMilliseconds) });
  if (!response.ok) throw new Error(`it answered ${response.status} ${response.statusText}`);
  const text = await response.text();
  const document = JSON.parse(text);
  if (document.openapi === undefined || document.paths?.['/rest/api/3/issue'] === undefined)
    throw new Error('what it answered is not the OpenAPI document of Jira Cloud v3');
  return { text, version: document.info?.version };
};

try {
  const { text, version } = await download();
  await mkdir(new URL('.', target), { recursive: true });
  const part = new URL(`${target.href}.part`);
  await writeFile(part, text);
  await rename(part, target);
  console.log(`Version ${version} of the document is in ${target.pathname}.`);
} catch (error) {
  console.error(`The document could not be downloaded from ${source}: ${error.message}.`);
  if (error.cause?.message) console.error(`Cause: ${error.cause.message}.`);
  console.error(
    'Check the connection, set JIRA_OPENAPI_URL to another address of it, or set JIRA_OPENAPI to a copy on this machine.',
  );
  process.exitCode = 1;
}

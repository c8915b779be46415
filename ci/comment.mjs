/**
 * Writes the report as one comment of a pull request, and writes over it the next time.
 * Takes GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, PULL_REQUEST and REPORT from the environment.
 */
import { readFileSync } from 'node:fs';

const env = (name) => process.env[name] ?? '';
const MARK = '<!-- assay-gate -->';
const MOST_PAGES = 10;

const [repository, number, api] = [
  env('GITHUB_REPOSITORY'),
  env('PULL_REQUEST'),
  env('GITHUB_API_URL'),
];
if (!/^[\w.-]+\/[\w.-]+$/u.test(repository) || !/^\d+$/u.test(number)) {
  console.error('assay: there is no pull request to write on');
  process.exit(2);
}
const comments = `${api}/repos/${repository}/issues/${number}/comments`;

const ask = async (url, method, body) => {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env('GITHUB_TOKEN')}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`GitHub answers ${response.status} to ${method} ${new URL(url).pathname}`);
  return response.json();
};

const earlier = async () => {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await ask(`${comments}?per_page=100&page=${page}`, 'GET');
    const own = found.find(({ body }) => typeof body === 'string' && body.startsWith(MARK));
    if (own !== undefined) return own.url;
    if (found.length < 100) return null;
  }
  return null;
};

const report = readFileSync(env('REPORT'), 'utf8');
const body = `${MARK}\n${report}`;
const url = await earlier();
await (url === null ? ask(comments, 'POST', { body }) : ask(url, 'PATCH', { body }));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { operations } from '../../local/jira/operations';
import { loadManifest } from './checks';
import { findJiraRequests } from './code/jira-requests';
import { checkScopes, operationOf, type Use } from './code/scopes';
import { parseSource, readSources, root } from './code/sources';
import { modulesOf, readManifest } from './rules/rule';

const sources = [...readSources('src'), ...readSources('static')];

const manifest = readManifest(loadManifest());
const { scopes } = manifest.permissions;

const use: Use = {
  operations: findJiraRequests(sources).map((request) => operationOf(request, operations)),
  storage: sources.some(({ tree }) => tree.text.includes("from '@forge/kvs'")),
  events: z.array(z.string()).parse(modulesOf(manifest, 'trigger').flatMap(({ events }) => events)),
};

describe('the scopes of the manifest', () => {
  it('serve every operation that the code asks of Jira, and none is idle', () => {
    expect(checkScopes(use, scopes)).toEqual([]);
  });

  it.each(scopes)('cannot do without %s', (scope) => {
    const fewer = scopes.filter((other) => other !== scope);
    expect(checkScopes(use, fewer)).toContainEqual(expect.stringContaining('no scope serves it'));
  });

  it.each(['manage:jira-project', 'read:issue:jira', 'report:personal-data'])(
    'are too many with %s',
    (scope) => {
      expect(checkScopes(use, [...scopes, scope])).toEqual([
        `scope ${scope} serves nothing that is used`,
      ]);
    },
  );
});

it.each([
  [{ operations: [], storage: true, events: [] }, 'Forge storage'],
  [
    { operations: [], storage: false, events: ['avi:jira:updated:issue'] },
    'avi:jira:updated:issue',
  ],
])('a use of %o is seen', (one, name) => {
  expect(checkScopes(one, [])).toEqual([`${name} is used but no scope serves it`]);
});

describe('requests found in the code', () => {
  it('are the ones that docs/security.md lists', () => {
    const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `((?:GET|POST|PUT|DELETE) \S+)`\s+\|/gm)];
    const made = use.operations.map(({ method, path }) => `${method} ${path}`);
    expect(listed.map(([, request = '']) => request).sort()).toEqual([...new Set(made)].sort());
  });

  it('come with method and path', () => {
    const source = parseSource(
      'some.ts',
      `readJira('app', route\`/rest/api/3/issue/\${key}?fields=status\`, schema);
       readJira('app', route\`/rest/api/3/permissions/check\`, schema, { method: 'POST', body });
       writeJira(route\`/rest/api/3/issue/\${id}/properties/assay\`, 'PUT', body);
       readJira('app', assumeTrustedRoute(\`/rest/api/3/user/bulk?\${query}\`), schema);
       requestJira('/rest/api/3/search/jql', { method: 'POST' });`,
    );
    expect(findJiraRequests([source])).toMatchObject([
      { where: 'some.ts:1', method: 'GET', path: '/issue/{}' },
      { where: 'some.ts:2', method: 'POST', path: '/permissions/check' },
      { where: 'some.ts:3', method: 'PUT', path: '/issue/{}/properties/assay' },
      { where: 'some.ts:4', method: 'GET', path: '/user/bulk' },
      { where: 'some.ts:5', method: 'POST', path: '/search/jql' },
    ]);
  });

  it.each([
    ['an address nothing is known of', 'ask(route`/rest/api/3/myself`)', 'cannot tell how'],
    ['an address made elsewhere', 'requestJira(address)', 'cannot tell which address'],
    ['an address of another API', "requestJira('/rest/agile/1.0/board')", 'is not below'],
  ])('are refused with %s', (_, code, said) => {
    expect(() => findJiraRequests([parseSource('some.ts', code)])).toThrow(said);
  });

  it('are refused where Jira has no such operation', () => {
    const request = { where: 'some.ts:1', method: 'PATCH', path: '/issue/{}' };
    expect(() => operationOf(request, operations)).toThrow('no operation of Jira is PATCH');
  });
});

import { describe, expect, it } from 'vitest';
import { checkManifest, loadManifest, readsLicence } from './checks';
import { validateCopy } from './validate';

type Step = string | number;

const child = (value: unknown, step: Step): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;

/** The manifest with one place set to another value; `undefined` takes the place away. */
const withChange = (path: readonly Step[], value: unknown): unknown => {
  const manifest = loadManifest();
  const parent = path.slice(0, -1).reduce(child, manifest);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) {
    throw new Error(`the manifest has no ${path.join('.')}`);
  }
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return manifest;
};

const VALIDATOR = ['modules', 'jira:workflowValidator', 0];
const STAGE = ['modules', 'jira:customField', 0];
const schedule = (name: string) => ({ key: name, function: 'on-hour', interval: 'hour' });

type Broken = [name: string, path: Step[], value: unknown, said: string];

/** Faults that Atlassian's validator lets through, each with the words our check has for it. */
const unseen: Broken[] = [
  ['an unknown property of a validator', [...VALIDATOR, 'functoin'], 'x', 'no property "functoin"'],
  ['a rule configured by UI Kit', [...VALIDATOR, 'create', 'render'], 'native', 'Custom UI only'],
  [
    'six schedules',
    ['modules', 'scheduledTrigger'],
    [1, 2, 3, 4, 5, 6].map((n) => schedule(`s${n}`)),
    '6 scheduled triggers',
  ],
  ['too much memory', ['app', 'runtime', 'memoryMB'], 2048, '2048 MB'],
  [
    'too much memory of a function',
    ['modules', 'function', 0, 'runtime'],
    { memoryMB: 2048 },
    'panel-resolver: 2048 MB',
  ],
  [
    'two range attributes',
    ['app', 'storage', 'entities', 0, 'indexes', 1, 'range'],
    ['dueAt', 'rev'],
    'one range attribute',
  ],
  [
    'unsafe-eval',
    ['permissions', 'content', 'scripts'],
    ['unsafe-eval'],
    'scripts may not be "unsafe-eval"',
  ],
  [
    'egress',
    ['permissions', 'external'],
    { fetch: { backend: [{ address: 'https://a.example' }] } },
    'egress to "https://a.example"',
  ],
  [
    'a panel without a licence',
    ['modules', 'jira:issuePanel', 0, 'unlicensedAccess'],
    ['unlicensed'],
    'unlicensedAccess is not given',
  ],
  [
    'a dynamic web trigger',
    ['modules', 'webtrigger', 0, 'response'],
    { type: 'dynamic' },
    'not static',
  ],
  [
    'a scope that administers',
    ['permissions', 'scopes', 0],
    'manage:jira-configuration',
    'administers',
  ],
  [
    'an unknown experience',
    [...STAGE, 'edit', 'experience'],
    ['issue-vew'],
    'no experience "issue-vew"',
  ],
  ['a field drawn by Custom UI', [...STAGE, 'view', 'render'], 'default', 'not drawn by UI Kit'],
  ['a field without an editor', [...STAGE, 'edit'], undefined, 'has no editor'],
  [
    'a broken expression',
    [...STAGE, 'edit', 'validation', 'expression'],
    'value == null ||',
    'Expression expected',
  ],
  [
    'an expression with an assignment',
    [...STAGE, 'edit', 'validation', 'expression'],
    'value = 1',
    'BinaryExpression',
  ],
  [
    'an expression with a name Jira does not give',
    [...STAGE, 'view', 'formatter', 'expression'],
    'valeu',
    'no "valeu"',
  ],
  [
    'an expression that reads what nothing writes',
    [...STAGE, 'edit', 'validation', 'expression'],
    "issue.properties.get('assay').openStage == value",
    'nothing writes openStage',
  ],
  [
    'a handler beside index',
    ['modules', 'function', 0, 'handler'],
    'entry/resolvers.panelResolver',
    'not index.<name>',
  ],
  [
    'a handler that is not exported',
    ['modules', 'function', 0, 'handler'],
    'index.panelResolvre',
    'exports no function index.panelResolvre',
  ],
  [
    'an unused function',
    ['modules', 'scheduledTrigger'],
    [],
    'function "on-hour": no module uses it',
  ],
  ['an unused resource', ['modules', 'jira:projectPage'], [], 'resource report: no module uses it'],
  [
    'an icon of no resource',
    ['modules', 'jira:issuePanel', 0, 'icon'],
    'resource:pannel;icon.svg',
    'in no resource',
  ],
  [
    'a display condition',
    ['modules', 'jira:issuePanel', 0, 'displayConditions'],
    { isAdmin: true },
    'do not protect',
  ],
  [
    'UI Kit 1',
    ['modules', 'jira:issuePanel', 0],
    { key: 'p', title: 'P', icon: 'x', function: 'panel-resolver' },
    'UI Kit 1',
  ],
  [
    'a retired module',
    ['modules', 'jira:fullPage'],
    [{ key: 'full', resource: 'report' }],
    'jira:fullPage is retired',
  ],
  [
    'a property path nothing writes',
    ['modules', 'jira:entityProperty', 0, 'values', 0, 'path'],
    'stag',
    'the property has no stag',
  ],
  [
    'a property indexed as another type',
    ['modules', 'jira:entityProperty', 0, 'values', 0, 'type'],
    'number',
    'cannot be indexed as number',
  ],
  [
    'another property key',
    ['modules', 'jira:entityProperty', 0, 'propertyKey'],
    'asay',
    'the code writes assay, not asay',
  ],
  ['a field the code does not know', [...STAGE, 'key'], 'ai-stage', 'nothing writes ai-stage'],
  [
    'a part of a field nothing writes',
    ['modules', 'jira:customField', 1, 'schema', 'properties', 'upper'],
    { type: 'number' },
    'nothing writes upper',
  ],
  ['a licence that nothing reads', ['app', 'licensing'], { enabled: true }, 'nothing reads it'],
  ['another queue', ['modules', 'consumer', 0, 'queue'], 'work', 'nothing writes work'],
];

/** Faults that Atlassian's validator does see. */
const seen: Broken[] = [
  ['a runtime that is no longer deployed', ['app', 'runtime', 'name'], 'nodejs20.x', 'nodejs20.x'],
  ['a missing resource', ['resources', 0, 'path'], 'static/dist/pannel', 'static/dist/pannel'],
  ['a scope there is not', ['permissions', 'scopes', 0], 'read:jira-wrok', 'read:jira-wrok'],
  [
    'egress written as a text',
    ['permissions', 'external'],
    { fetch: { backend: ['https://a.example'] } },
    'fetch',
  ],
  [
    'a function that runs too long',
    ['modules', 'function', 0, 'timeoutSeconds'],
    1000,
    'timeoutSeconds',
  ],
  ['an unknown property at the top', ['modulez'], {}, 'modulez'],
];

describe('the check of the manifest', () => {
  it.each(unseen)('names %s', (_, path, value, said) => {
    expect(checkManifest(withChange(path, value)).join('\n')).toContain(said);
  });
});

it('takes a licence for read where the context says whether it is active', () => {
  expect(readsLicence(['const ok = context.license?.active !== false;'])).toBe(true);
  expect(readsLicence(['const { license } = dataset;'])).toBe(false);
});

describe("Atlassian's validator, run on a copy", () => {
  it.each(seen)('names %s', async (_, path, value, said) => {
    expect((await validateCopy(withChange(path, value))).join('\n')).toContain(said);
  });
});

import { describe, expect, it } from 'vitest';
import { checkManifest, loadManifest, readsLicence, rules } from './checks';
import { unseen, type Broken, type Step } from './rules/broken';
import { readManifest } from './rules/rule';
import { validateCopy } from './validate';

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

/** Faults in what leads to code and files. */
const unwired: Broken[] = [
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

describe('the rules of the manifest', () => {
  it.each(unseen)('%s names %s', (id, _, path, value, said) => {
    const found = rules.filter((rule) => rule.id === id);
    expect(found).toHaveLength(1);
    const broken = readManifest(withChange(path, value));
    expect(found.flatMap(({ check }) => check(broken)).join('\n')).toContain(said);
  });

  it('are each broken by a manifest here, and each says where it is from and since when', () => {
    const ids = rules.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect([...new Set(unseen.map(([id]) => id))].sort()).toEqual([...ids].sort());
    for (const { holds, source, date } of rules) {
      expect([holds, source].every((text) => text.length > 5)).toBe(true);
      expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    }
  });
});

describe('the check of the manifest', () => {
  it.each(unwired)('names %s', (_, path, value, said) => {
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

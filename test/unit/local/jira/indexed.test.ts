import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Principal } from '../../../../local/jira/principal';
import { as, asApp, at, sampleSite, send } from './sample-site';

type Value = { stage?: string; flags?: string[] };

const stages = ['data', 'Data', 'pilot'];
const flags = ['overdue', 'muted'];
const value: fc.Arbitrary<Value> = fc.record(
  { stage: fc.constantFrom(...stages), flags: fc.subarray(flags) },
  { requiredKeys: [] },
);
const keys = ['AI-1', 'AI-2', 'AI-3', 'AI-4'];
/** Only administrators and the app may see it. */
const HIDDEN = 'AI-3';
const change = fc.record({ key: fc.constantFrom(...keys), value: fc.option(value) });

/** What a query asks, in words of JQL and of this file. */
const questions: [jql: string, holds: (value: Value) => boolean][] = [
  ['aiStage = "data"', ({ stage }) => stage === 'data'],
  ['aiStage in ("data", "pilot")', ({ stage }) => stage === 'data' || stage === 'pilot'],
  ['aiStage is not EMPTY', ({ stage }) => stage !== undefined],
  ['aiStage is EMPTY', ({ stage }) => stage === undefined],
  ['aiStage != "data"', ({ stage }) => stage !== undefined && stage !== 'data'],
  ['aiFlag = "muted"', (one) => one.flags?.includes('muted') ?? false],
  ['aiFlag in ("muted", "overdue")', (one) => (one.flags ?? []).length > 0],
  [
    'aiFlag is not EMPTY AND aiStage = "pilot"',
    (one) => (one.flags ?? []).length > 0 && one.stage === 'pilot',
  ],
  [
    'aiFlag = "overdue" AND NOT aiStage = "pilot"',
    (one) => (one.flags ?? []).includes('overdue') && one.stage !== 'pilot',
  ],
];

describe('searches by an index', () => {
  it('find what looking at each issue finds, whatever was changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const { jira, ids } = sampleSite();
        const known = new Map<string, Value>(keys.map((key) => [key, {}]));
        known.set('AI-1', { stage: 'validation' });
        const count = async (who: Principal, jql: string): Promise<unknown> =>
          at((await send(jira, who, 'POST /search/approximate-count', { jql })).body, 'count');
        for (const { key, value: next } of changes) {
          const path = `/issue/${key}/properties/assay`;
          if (next !== null) await send(jira, asApp(), `PUT ${path}`, next);
          else await send(jira, asApp(), `DELETE ${path}`);
          known.set(key, next ?? {});
          for (const [part, holds] of questions) {
            const jql = `project = AI AND ${part}`;
            const meant = [...known].filter(([, one]) => holds(one)).map(([name]) => name);
            const seen = meant.filter((name) => name !== HIDDEN);
            expect(await count(asApp(), jql), jql).toBe(meant.length);
            expect(await count(as(ids.ds), jql), jql).toBe(seen.length);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

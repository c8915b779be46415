import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../../src/app/audit/build-pack';
import type { PackJob } from '../../../../src/app/audit/ports';
import type { Deps } from '../../../../src/app/ports';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aPackJob, memoryPacks } from '../../../support/builders/memory-packs';
import { only, someIssue } from '../../../support/builders/memory-ports';

type Place = { closed?: readonly string[]; gone?: readonly string[]; moved?: readonly string[] };

const site = (job: PackJob, ids: readonly string[] = [], place: Place = {}) => {
  const { closed = [], gone = [], moved = [] } = place;
  const { packs, deps, state } = memoryPacks({ jobs: [job] });
  const key = { public: '1'.repeat(64), fingerprint: 'f', madeAt: daysAgo(3), retiredAt: null };
  packs.installation = { ...packs.installation, keys: [key] };
  packs.secrets.set('f', 'private');
  const nothing = () => Promise.resolve([]);
  const own = {
    ...deps,
    itemPages: only<Deps['itemPages']>('itemPages', {
      ofProject: (_project, cursor) => {
        const at = Number(cursor ?? 0);
        const items = ids.slice(at, at + 1000).map((issueId) => anItem('', [], { issueId }));
        return Promise.resolve({ items, cursor: at + 1000 < ids.length ? `${at + 1000}` : null });
      },
      ofIssues: (asked) =>
        Promise.resolve(
          asked.flatMap((issueId) => (gone.includes(issueId) ? [] : [anItem('', [], { issueId })])),
        ),
    }),
    issues: only<Deps['issues']>('issues', {
      findMany: (asked) =>
        Promise.resolve(
          asked.map((id) => {
            const issue = someIssue({ id, key: `AI-${id}` });
            const other = { ...issue.project, id: '10009' };
            return moved.includes(id) ? { ...issue, project: other } : issue;
          }),
        ),
    }),
    sight: () => ({
      browsable: (asked: readonly string[]) =>
        Promise.resolve(new Set(asked.filter((id) => !closed.includes(id)))),
    }),
    itemHistory: only<Deps['itemHistory']>('itemHistory', {
      ...{ criteria: nothing, evaluations: nothing, signals: nothing, sheets: nothing },
      changedIn: () => Promise.resolve([...ids]),
    }),
    verifyPage: () => Promise.resolve('<html></html>'),
    ledger: only<Deps['ledger']>('ledger', { page: nothing }),
    frameworks: only<Deps['frameworks']>('frameworks', {
      load: () => Promise.resolve({ chosen: [], own: [], applicability: [] }),
      own: nothing,
    }),
  };
  return {
    ...{ packs, state },
    build: () => buildPack(own)('p1'),
    job: () => packs.jobs.get('p1'),
  };
};

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);
const begun = (override: Partial<PackJob> = {}): PackJob =>
  aPackJob({ state: 'building', issues: ['10001'], ...override });

describe('a pack that is made', () => {
  it.each(['ready', 'failed'] as const)('is left alone where it is %s already', async (state) => {
    const known = begun({ state });
    const { build, job, packs } = site(known);
    await build();
    expect(job()).toBe(known);
    expect(packs.pushed).toEqual([]);
  });

  it('is nothing where there is none of that id', async () => {
    const { build, packs } = site(aPackJob({ id: 'p2' }));
    await build();
    expect([...packs.jobs.values()]).toEqual([aPackJob({ id: 'p2' })]);
  });

  it.each<[string, Partial<PackJob>, number]>([
    ['of a project', {}, 5001],
    ['of days', { scope: { kind: 'days', from: '2026-11-01', to: '2026-11-20' } }, 5001],
  ])('%s has five thousand work items at most, and says what to do', async (_of, over, count) => {
    const { build, job } = site(aPackJob(over), many(count));
    await build();
    expect(job()).toMatchObject({
      ...{ state: 'failed', rev: 2, changedAt: daysAgo(0), issues: null },
      problem:
        'The pack would hold more than 5000 work items. Have one of fewer days made, or of single work items.',
    });
  });

  it('has five thousand where there are so many, in the order of their numbers', async () => {
    const { build, job } = site(aPackJob(), many(5000).toReversed());
    await build();
    expect(job()).toMatchObject({ state: 'building', issues: many(5000) });
  });

  it.each<[string, PackJob['scope'], string[] | null, string[]]>([
    ['an item', { kind: 'item', issueKey: 'AI-7' }, ['7'], ['7']],
    ['days', { kind: 'days', from: '2026-11-01', to: '2026-11-20' }, null, ['9', '10']],
  ])('of %s is of these', async (_what, scope, issues, taken) => {
    const { build, job } = site(aPackJob({ scope, issues }), ['10', '9']);
    await build();
    expect(job()).toMatchObject({ state: 'ready', issues: taken, within: taken });
  });

  it('leaves out, and counts, what its reader may not see, what moved away and what is gone', async () => {
    const place = { closed: ['11'], moved: ['12'], gone: ['13'] };
    const { build, job } = site(begun({ issues: ['10', '11', '12', '13', '14'] }), [], place);
    await build();
    expect(job()).toMatchObject({
      ...{ state: 'ready', taken: 5, items: 2, within: ['10', '14'] },
      leftOut: { items: 3, entries: 0 },
    });
  });

  it('adds to what was taken in before', async () => {
    const before = { items: 4, within: ['1'], named: ['AI-1'], leftOut: { items: 2, entries: 3 } };
    const { build, job } = site(begun({ issues: ['10', '11'], ...before }), [], { closed: ['11'] });
    await build();
    expect(job()).toMatchObject({
      ...{ items: 5, within: ['1', '10'], named: ['AI-1'], leftOut: { items: 3, entries: 3 } },
    });
  });

  it('takes twenty work items at a time and two hundred in one event', async () => {
    const { build, job, packs } = site(begun({ issues: many(230) }));
    await build();
    expect(job()).toMatchObject({ state: 'building', taken: 200, items: 200, rev: 11 });
    expect(packs.pushed).toEqual([{ kind: 'build-pack', packId: 'p1' }]);
    await build();
    expect(job()).toMatchObject({ state: 'ready', taken: 230, items: 230 });
  });

  it('gives way to the next event after forty seconds', async () => {
    const { build, job, packs, state } = site(begun({ issues: many(60) }));
    const begin = state.now;
    // Each step of twenty takes twenty-one seconds.
    packs.slow = () => {
      state.now += 21_000;
    };
    await build();
    expect(job()).toMatchObject({ state: 'building', taken: 40 });
    expect(state.now - begin).toBe(42_000);
    expect(packs.pushed).toHaveLength(1);
  });

  it('has a hundred thousand records at most', async () => {
    const full = site(begun({ records: 99_999 }));
    await full.build();
    expect(full.job()).toMatchObject({ state: 'ready', records: 100_000 });
    const over = site(begun({ records: 100_000 }));
    await over.build();
    expect(over.job()).toMatchObject({
      ...{ state: 'failed', taken: 0 },
      problem: expect.stringContaining('more than 100000 records') as string,
    });
  });

  it('has 150 MB at most', async () => {
    const pieces = (count: number) => Array.from({ length: count }, () => 'w');
    const zip = { pieces: pieces(873), bytes: 873 * 172_000 };
    const { build, job } = site(begun({ zip }));
    await build();
    expect(job()).toMatchObject({
      ...{ state: 'failed', problem: expect.stringContaining('more than 150 MB') as string },
    });
    const { build: fits, job: made } = site(
      begun({ zip: { pieces: pieces(871), bytes: 871 * 172_000 } }),
    );
    await fits();
    expect(made()?.state).toBe('ready');
  });

  it('is left to the other one where two go on with it at once', async () => {
    const { build, job, packs } = site(begun({ issues: many(3) }));
    packs.slow = () => {
      packs.jobs.set('p1', begun({ rev: 7 }));
    };
    await build();
    expect(job()).toEqual(begun({ rev: 7 }));
    expect(packs.pushed).toEqual([]);
  });

  it('says that the key is lost that it was to be signed with', async () => {
    const { build, job, packs } = site(begun({ issues: [] }));
    packs.secrets.clear();
    await build();
    expect(job()).toMatchObject({
      ...{ state: 'failed', digest: null },
      problem: expect.stringMatching(/not in the secret store\. A site administrator/u) as string,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../../src/app/audit/build-pack';
import type { PackJob } from '../../../../src/app/audit/ports';
import type { Deps } from '../../../../src/app/ports';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aPackJob, memoryPacks } from '../../../support/builders/memory-packs';
import { only, someIssue } from '../../../support/builders/memory-ports';

const site = (job: PackJob, ids: readonly string[] = []) => {
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
      ofIssues: (asked) => Promise.resolve(asked.map((issueId) => anItem('', [], { issueId }))),
    }),
    issues: only<Deps['issues']>('issues', {
      findMany: (asked) => Promise.resolve(asked.map((id) => someIssue({ id, key: `AI-${id}` }))),
    }),
    sight: () => ({ browsable: (asked: readonly string[]) => Promise.resolve(new Set(asked)) }),
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

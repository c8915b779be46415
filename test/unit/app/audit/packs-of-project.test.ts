import { describe, expect, it } from 'vitest';
import { refuseAuditor } from '../../../../src/app/audit/auditors';
import {
  listPacks,
  readPack,
  requestPack,
  sweepPacks,
} from '../../../../src/app/audit/packs-of-project';
import type { PackJob } from '../../../../src/app/audit/ports';
import { daysAgo } from '../../../support/builders/builders';
import { aPackJob, memoryPacks } from '../../../support/builders/memory-packs';
import { someIssue, someSettings } from '../../../support/builders/memory-ports';
import { projectAccess } from '../../../support/builders/memory-project';

const settings = someSettings({ auditors: { groups: ['audit'], accounts: ['auditor'] } });
const site = (...jobs: PackJob[]) => memoryPacks({ jobs, settings });
const others = { mayAdminister: false };
const people = [
  ['who administers', projectAccess(), true],
  ['an auditor by name', projectAccess('auditor', others), true],
  ['an auditor by group', projectAccess('pm', { ...others, groups: ['audit'] }), true],
  ['somebody else', projectAccess('pm', { ...others, groups: ['pm'] }), false],
] as const;
const ask = { project: 'AI', scope: { kind: 'project' as const } };

describe('packs of a project', () => {
  it.each(people)('are shown to %s as they may', async (_who, access, may) => {
    const { deps } = site(aPackJob());
    const { packs, mayBuild } = await listPacks(deps)(access);
    expect([packs.length, mayBuild]).toEqual([may ? 1 : 0, may]);
    const answer = requestPack(deps)(access, ask);
    if (may) expect(await answer).toMatchObject({ state: 'waiting' });
    else await expect(answer).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('tell how far they are, and who audits, with names', async () => {
    const { deps, packs } = site(
      aPackJob({ issues: ['1', '2', '3'], taken: 2, items: 1, state: 'building' }),
      aPackJob({ id: 'p2', askedBy: 'pm', zip: { pieces: ['w'], bytes: 70 }, projectId: '10000' }),
    );
    const { isAuditor, ...listed } = await listPacks(deps)(projectAccess('auditor', others));
    expect(isAuditor).toBe(true);
    expect(listed).toMatchObject({
      ...{ fingerprint: null, keptDays: 30, people: { admin: 'Name of admin', pm: 'Name of pm' } },
      packs: [
        { id: 'p1', state: 'building', progress: { done: 2, of: 3 }, items: 1, bytes: 0 },
        { id: 'p2', progress: { done: 0, of: null }, bytes: 70, expiresAt: daysAgo(-29) },
      ],
    });
    await requestPack(deps)(projectAccess(), ask);
    expect((await listPacks(deps)(projectAccess())).fingerprint).toBe(
      packs.installation.keys[0]?.fingerprint,
    );
  });

  it('are asked for with a key to sign them, kept for thirty days, and given to the queue', async () => {
    const { deps, packs } = site();
    const pack = await requestPack(deps)(projectAccess(), ask);
    expect(packs.jobs.get(pack.id)).toEqual(
      aPackJob({
        ...{ id: pack.id, askedAt: daysAgo(0), changedAt: daysAgo(0), expiresAt: daysAgo(-30) },
      }),
    );
    expect(packs.pushed).toEqual([{ kind: 'build-pack', packId: pack.id }]);
    expect(packs.installation.keys).toHaveLength(1);
  });

  it.each([
    ['2026-11-02', '2026-11-02', null],
    ['2026-11-02', '2026-11-10', null],
    ['2026-11-03', '2026-11-02', 'scope.from'],
  ])('of the days from %s to %s begin before they end', async (from, to, where) => {
    const { deps, packs } = site();
    const scope = { kind: 'days' as const, from, to };
    const answer = requestPack(deps)(projectAccess(), { project: 'AI', scope });
    if (where === null) expect(await answer).toMatchObject({ scope });
    else await expect(answer).rejects.toMatchObject({ code: 'invalid-input', where });
    expect(packs.jobs.size).toBe(where === null ? 1 : 0);
  });

  it('of one work item are of this project, and of one that the person may see', async () => {
    const scope = { kind: 'item' as const, issue: 'OLD-7' };
    const asked = (found: ReturnType<typeof someIssue> | null) => {
      const { deps, packs } = site();
      const access = projectAccess('admin', { findIssue: () => Promise.resolve(found) });
      return { packs, answer: requestPack(deps)(access, { project: 'AI', scope }) };
    };
    const { packs, answer } = asked(someIssue());
    expect(await answer).toMatchObject({ scope: { kind: 'item', issueKey: 'AI-1' } });
    expect([...packs.jobs.values()][0]?.issues).toEqual(['10001']);
    for (const found of [null, someIssue({ project: { id: '10009', key: 'BI' } })]) {
      await expect(asked(found).answer).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('are three at most that are made at once', async () => {
    const ended = [aPackJob({ id: 'a', state: 'ready' }), aPackJob({ id: 'b', state: 'failed' })];
    const { deps } = site(...ended, aPackJob(), aPackJob({ id: 'c', state: 'building' }));
    await requestPack(deps)(projectAccess(), ask);
    await expect(requestPack(deps)(projectAccess(), ask)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('are handed over again once nobody has touched them for ten minutes', async () => {
    const now = Date.parse(daysAgo(0));
    const touched = (id: string, minutes: number) =>
      aPackJob({ id, changedAt: new Date(now - minutes * 60_000).toISOString() });
    const { deps, packs } = site(touched('p1', 9), touched('p2', 11), touched('p3', 12));
    expect(await sweepPacks(deps)()).toEqual({ idle: 2 });
    expect(packs.pushed).toEqual(['p2', 'p3'].map((packId) => ({ kind: 'build-pack', packId })));
    const { deps: calm, packs: none } = site(touched('p1', 9));
    expect([await sweepPacks(calm)(), none.pushed]).toEqual([{ idle: 0 }, []]);
  });
});

describe('a pack that is ready', () => {
  const pieces = Array.from({ length: 25 }, () => 'w');
  const ready = (override: Partial<PackJob> = {}) =>
    aPackJob({ state: 'ready', zip: { pieces, bytes: 4_000_000 }, ...override });
  const all = { browsable: (ids: readonly string[]) => Promise.resolve(new Set(ids)) };
  const read = (job: PackJob, access = projectAccess('admin', all), from?: number) => {
    const { deps, packs } = site(job);
    const input = { project: 'AI', id: 'p1', ...(from === undefined ? {} : { from }) };
    return { packs, answer: readPack(deps)(access, input) };
  };

  it('is read twelve pieces at a time, up to the last one', async () => {
    const first = read(ready());
    expect(await first.answer).toMatchObject({
      next: 12,
      data: expect.stringMatching(/^0,1,2,/u) as string,
    });
    expect(first.packs.asked).toEqual([['zip', 0, 12]]);
    const access = projectAccess('admin', all);
    expect((await read(ready(), access, 12).answer).next).toBe(24);
    expect(await read(ready(), access, 24).answer).toEqual({ data: '24', next: null });
    const whole = ready({ zip: { pieces: pieces.slice(0, 12), bytes: 1 } });
    expect((await read(whole).answer).next).toBeNull();
  });

  it.each<[string, Partial<PackJob>, string]>([
    ['another project has', { projectId: '10009' }, 'not-found'],
    ['is still being made', { state: 'building' }, 'conflict'],
    ['could not be made', { state: 'failed' }, 'conflict'],
    ['expires now', { expiresAt: daysAgo(0) }, 'not-found'],
  ])('is not one that %s', async (_what, override, code) => {
    await expect(read(ready(override)).answer).rejects.toMatchObject({ code });
  });

  it('is not read by whoever may not have packs, or under an id of none', async () => {
    await expect(read(ready(), projectAccess('pm', others)).answer).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(read(ready({ id: 'p2' })).answer).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is for who may see all that is in it and all that it names, by key or by id', async () => {
    const within = Array.from({ length: 1001 }, (_, index) => `${index}`);
    const named = ['AI-7', '10008', ...Array.from({ length: 100 }, (_, index) => `BI-${index}`)];
    const asked: number[] = [];
    const seeing = (hidden: string) =>
      projectAccess('admin', {
        browsable: (ids) => Promise.resolve(new Set(ids.filter((id) => id !== hidden))),
        seen: (names) => {
          asked.push(names.length);
          const rows = names.filter((name) => name !== hidden);
          const issue = (name: string) =>
            name === '10008' ? ([name, 'AI-8'] as const) : ([`id of ${name}`, name] as const);
          return Promise.resolve(
            new Map(rows.map(issue).map(([id, key]) => [id, { key, summary: '' }])),
          );
        },
      });
    const job = ready({ within, named });
    expect(await read(job, seeing('none')).answer).toMatchObject({ next: 12 });
    expect(asked).toEqual([100, 2]);
    for (const hidden of ['0', '1000', 'AI-7', '10008', 'BI-99']) {
      await expect(read(job, seeing(hidden)).answer).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('an auditor', () => {
  it.each([
    ['by name', projectAccess('auditor'), true],
    ['by group', projectAccess('pm', { groups: ['audit'] }), true],
    ['of nothing', projectAccess('pm'), false],
  ])('%s changes nothing of what they audit', async (_how, { viewer }, isOne) => {
    const answer = refuseAuditor(site().deps)('10000', viewer);
    if (isOne) await expect(answer).rejects.toMatchObject({ code: 'forbidden' });
    else await expect(answer).resolves.toBeUndefined();
    // Of a project without auditors nobody is one.
    await refuseAuditor(memoryPacks().deps)('10000', viewer);
    await refuseAuditor(memoryPacks({ settings: null }).deps)('10000', viewer);
  });

  it('is told without asking Jira for groups where no group audits', async () => {
    const { deps } = memoryPacks({
      settings: someSettings({ auditors: { groups: [], accounts: ['auditor'] } }),
    });
    const { viewer } = projectAccess('pm');
    const unasked = {
      ...viewer,
      accountId: 'pm',
      groups: () => Promise.reject(new Error('asked')),
    };
    await expect(refuseAuditor(deps)('10000', unasked)).resolves.toBeUndefined();
  });
});

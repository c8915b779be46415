import { describe, expect, it } from 'vitest';
import {
  declareNoData,
  removeDependency,
  setDependency,
  settleDependency,
} from '../../../../src/app/records/register-data';
import type { Viewer } from '../../../../src/app/jira-ports';
import type { DataDependency } from '../../../../src/contract/types';
import { noRecords } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite, only, someIssue } from '../../../support/builders/memory-ports';
import { someData } from '../../../support/builders/records-builders';

const site = (dependencies: DataDependency[] = [], needsNoData = false) => {
  const declared = { reason: 'it works by rules', by: 'account-pm', at: daysAgo(3) };
  const records = { ...noRecords(), dependencies, needsNoData: needsNoData ? declared : null };
  const { deps, state } = memorySite({ item: anItem('', [], { records }) });
  const linked: string[][] = [];
  const viewer = only<Viewer>('viewer', {
    ...{ accountId: 'account-pm', acting: { kind: 'person', accountId: 'account-pm' } },
    groups: () => Promise.resolve([]),
    findIssue: (key) => Promise.resolve(key === 'AI-9' ? someIssue({ id: '9', key }) : null),
  });
  return {
    ...{ state, linked },
    access: { ...accessTo(state.issue), viewer },
    data: () => state.item?.records.dependencies,
    deps: {
      ...deps,
      people: { ...deps.people, names: () => Promise.resolve({ do: 'Dana Owner' }) },
      issueLinks: only<typeof deps.issueLinks>('issueLinks', {
        link: (...names) => Promise.resolve(void linked.push(names)),
      }),
    },
  };
};

const input = (over: Partial<Parameters<ReturnType<typeof setDependency>>[1]> = {}) => ({
  ...{ issue: 'AI-1', name: 'claims 2025', source: 'warehouse', owner: 'do', issueKey: null },
  ...{ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all branches' },
  dueAt: daysAgo(3),
  ...over,
});

describe('data that an item needs', () => {
  it('is registered with all that was said of it, and not ready', async () => {
    const { deps, access, data, state, linked } = site([], true);
    await setDependency(deps)(access, input({ issueKey: 'AI-9' }));
    expect(data()).toEqual([someData({ id: 'id-1' })]);
    expect(linked).toEqual([['Blocks', 'AI-9', 'AI-1']]);
    // Whoever registers data takes back that none is needed.
    expect(state.item?.records.needsNoData).toBeNull();
    expect(state.entries).toMatchObject([
      {
        kind: 'dependency-set',
        body: {
          isNew: true,
          changes: [
            { field: 'name', before: null, after: 'claims 2025' },
            { field: 'source', after: 'warehouse' },
            { field: 'owner', after: 'do' },
            { field: 'licence', after: 'internal' },
            { field: 'lawful basis', after: 'contract' },
            { field: 'representativeness', after: 'all branches' },
            { field: 'due', after: '17 Nov 2026' },
            { field: 'work item', after: 'AI-9' },
          ],
        },
      },
    ]);
  });

  it.each(['name', 'source', 'licence', 'lawfulBasis', 'representativeness'])(
    'has no placeholder for its %s',
    async (where) => {
      const { deps, access, state } = site();
      await expect(setDependency(deps)(access, input({ [where]: 'TBD' }))).rejects.toMatchObject({
        ...{ code: 'invalid-input', where },
      });
      expect(state.entries).toEqual([]);
    },
  );

  it('has an owner whom Jira knows, and a work item that the person may see', async () => {
    const { deps, access, linked } = site();
    await expect(setDependency(deps)(access, input({ owner: 'gone' }))).rejects.toMatchObject({
      where: 'owner',
    });
    await expect(setDependency(deps)(access, input({ issueKey: 'AI-8' }))).rejects.toMatchObject({
      where: 'issueKey',
    });
    expect(linked).toEqual([]);
  });

  const ready = { by: 'do', at: daysAgo(1) };
  const other = someData({ id: 'd2', name: 'letters' });

  it('stays ready under another licence, and is not ready any more as other data', async () => {
    const known = site([someData({ ready, issueKey: null }), other]);
    const change = setDependency(known.deps);
    await change(known.access, input({ id: 'd1', licence: 'open' }));
    expect(known.data()).toEqual([someData({ ready, issueKey: null, licence: 'open' }), other]);
    expect(known.state.entries).toMatchObject([
      {
        body: {
          isNew: false,
          changes: [{ field: 'licence', before: 'internal', after: 'open' }],
        },
      },
    ]);
    await change(known.access, input({ id: 'd1', source: 'archive' }));
    expect(known.data()?.[0]).toMatchObject({ source: 'archive', ready: null });
    const again = site([someData({ ready })]);
    await setDependency(again.deps)(again.access, input({ id: 'd1', name: 'claims 2026' }));
    expect(again.data()?.[0]).toMatchObject({ name: 'claims 2026', ready: null });
  });

  it('is written down once where it is said again, and only where it is there', async () => {
    const { deps, access, state } = site([someData({ issueKey: null })]);
    await setDependency(deps)(access, input({ id: 'd1' }));
    expect(state.entries).toEqual([]);
    await expect(setDependency(deps)(access, input({ id: 'gone' }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is said to be ready by its owner or an editor, once', async () => {
    const known = site([someData(), other]);
    const settle = settleDependency(known.deps);
    await settle(known.access, { issue: 'AI-1', id: 'd1', ready: true });
    expect(known.data()?.map((one) => one.ready?.by ?? null)).toEqual(['account-pm', null]);
    expect(known.state.entries).toMatchObject([
      { kind: 'dependency-ready', body: { id: 'd1', name: 'claims 2025', ready: true } },
    ]);
    await expect(
      settle(known.access, { issue: 'AI-1', id: 'd1', ready: true }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await settle(known.access, { issue: 'AI-1', id: 'd1', ready: false });
    expect(known.data()?.[0]?.ready).toBeNull();
  });

  it('is settled by nobody else', async () => {
    const known = site([someData()]);
    const reader = { ...known.access, abilities: { edit: false, move: false, administer: false } };
    const one = { issue: 'AI-1', id: 'd1', ready: true };
    await expect(settleDependency(known.deps)(reader, one)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const owned = site([someData({ owner: 'account-pm' })]);
    await settleDependency(owned.deps)({ ...owned.access, abilities: reader.abilities }, one);
    expect(owned.data()?.[0]?.ready?.by).toBe('account-pm');
  });

  it('is taken off the register, and kept in the ledger as it was', async () => {
    const { deps, access, data, state } = site([someData(), other]);
    const gone = { issue: 'AI-1', id: 'd1', reason: 'The model does without it.' };
    await removeDependency(deps)(access, gone);
    expect(data()).toEqual([other]);
    expect(state.entries).toMatchObject([
      { kind: 'dependency-removed', body: { removed: someData(), reason: gone.reason } },
    ]);
    await expect(removeDependency(deps)(access, gone)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an item that needs no data', () => {
  const reason = 'It works by rules that the law gives.';

  it('says so with a reason, by whom and when', async () => {
    const { deps, access, state } = site();
    await declareNoData(deps)(access, { issue: 'AI-1', reason });
    expect(state.item?.records.needsNoData).toEqual({ reason, by: 'account-pm', at: daysAgo(0) });
    expect(state.entries).toMatchObject([{ kind: 'no-data-declared', body: { reason } }]);
  });

  it('does not where data is registered, or the reason is not written yet', async () => {
    const known = site([someData()]);
    await expect(
      declareNoData(known.deps)(known.access, { issue: 'AI-1', reason }),
    ).rejects.toMatchObject({ code: 'conflict' });
    const { deps, access } = site();
    await expect(
      declareNoData(deps)(access, { issue: 'AI-1', reason: 'TBD' }),
    ).rejects.toMatchObject({ where: 'reason' });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { catchUp } from '../../../../src/app/movement/catch-up';
import type { Issue, PastChange } from '../../../../src/app/jira-ports';
import { newItem, standingIn, type Item } from '../../../../src/domain/item/item';
import {
  memorySite,
  someIssue,
  someSettings,
  statusOfStage,
} from '../../../support/builders/memory-ports';

const CREATED = '2026-11-01T00:00:00.000Z';
const at = (minute: number): string =>
  new Date(Date.parse(CREATED) + minute * 60_000).toISOString();

const ref = { id: '10001', key: 'AI-1', projectId: '10000' };

/** In Validation since it was made, after all that its changelog tells. */
const known: Item = {
  ...standingIn(newItem(ref, { seq: 0, hash: '' }), 'validation', CREATED),
  ...{ rev: 1, statusId: statusOfStage('validation'), followed: { id: '0', at: at(0) } },
};

const entry = (id: number, minute: number, from: string, to: string): PastChange => ({
  ...{ id: String(id), at: at(minute), author: { accountId: 'account-ds', kind: 'person' } },
  status: { from: statusOfStage(from), to: statusOfStage(to), toName: to },
  ...{ type: null, project: null, stageField: null },
});

const since = someSettings({ registeredAt: at(-60) });

type Start = { item?: Item | null; issue?: Partial<Issue>; settings?: typeof since };

const site = (
  past: readonly PastChange[] | null,
  { item = known, issue = {}, settings = since }: Start = {},
) => {
  const memory = memorySite({ item, issue: someIssue(issue), settings });
  const asked = vi.fn(() => Promise.resolve(past === null ? null : [...past]));
  const issues = { ...memory.deps.issues, past: asked };
  const stored = { load: () => Promise.resolve(settings) };
  const deps = {
    ...memory.deps,
    issues,
    settings: { ...stored, save: () => Promise.resolve(true) },
  };
  return { ...memory, asked, catchUp: catchUp(deps) };
};

const inData = { id: statusOfStage('data'), name: 'Data' };
const moved: Partial<Issue> = { updated: at(9), status: inData };

describe('the changelog', () => {
  it.each<[string, Partial<Issue>, number]>([
    ['nothing changed since it was followed', {}, 0],
    ['something changed since, and the status is the same', { updated: at(1) }, 1],
    ['the status stands for another stage', { status: inData }, 1],
    ['the status stands for no stage', { status: { id: 'other', name: 'Done' } }, 0],
    ['it is in another project', { project: { id: '10001', key: 'BI' } }, 1],
  ])('is asked for by need: %s', async (_what, issue, times) => {
    const { catchUp: run, asked, state } = site([], { issue });
    await run(state.issue);
    expect(asked).toHaveBeenCalledTimes(times);
  });

  it('is not asked for where no status stands for a stage: the app moves the item', async () => {
    const settings = someSettings({ statusStages: {} });
    const { catchUp: run, asked, state } = site([], { issue: moved, settings });
    await run(state.issue);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked for an item that nobody has seen', async () => {
    const { catchUp: run, asked, state } = site([], { item: null });
    await run(state.issue);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('an item', () => {
  const past = [entry(1, 3, 'validation', 'monitoring'), entry(2, 6, 'monitoring', 'data')];

  it.each([
    [2, 'validation', 0],
    [3, 'monitoring', 1],
    [5, 'monitoring', 1],
    [6, 'data', 2],
  ])('goes through what Jira dates up to minute %i', async (minute, stage, moves) => {
    const { catchUp: run, state } = site(past, { issue: moved });
    await run(state.issue, Date.parse(at(minute)));
    expect(state.item?.stage).toBe(stage);
    const told = state.entries.filter(({ kind }) => kind === 'stage-moved');
    expect(told.map((one) => one.at)).toEqual([at(3), at(6)].slice(0, moves));
  });

  it('goes through the rest later, each move once', async () => {
    const { catchUp: run, state } = site(past, { issue: moved });
    for (const minute of [4, 4, 8, 8]) await run(state.issue, Date.parse(at(minute)));
    const told = state.entries.filter(({ kind }) => kind === 'stage-moved');
    expect(told.map((one) => one.at)).toEqual([at(3), at(6)]);
  });

  it('is left as it is where Jira does not tell', async () => {
    const { catchUp: run, state } = site(null, { issue: moved });
    await run(state.issue);
    expect([state.item, state.entries]).toEqual([known, []]);
  });

  it('that was there before its project was registered is registered by no deed of others', async () => {
    const settings = someSettings({ registeredAt: at(60) });
    const { catchUp: run, state } = site([], { item: null, settings });
    await run(state.issue);
    expect(state.item).toBeNull();
  });

  it('made since is registered, up to that time', async () => {
    const issue = { ...moved, createdAt: at(1) };
    const { catchUp: run, state } = site(past, { item: null, issue });
    await run(state.issue, Date.parse(at(4)));
    expect(state.item).toMatchObject({ stage: 'monitoring', followed: { id: '1', at: at(3) } });
  });

  it('is put back by no move that another has followed', async () => {
    const settings = someSettings({ registeredAt: at(-60), revertOnBypass: true });
    const { catchUp: run, state } = site(past, { issue: moved, settings });
    await run(state.issue, Date.parse(at(4)));
    expect(state.item?.findings).toHaveLength(1);
    const pushed = state.pushed.flatMap(({ work }) => work.map(({ kind }) => kind));
    expect(pushed).toEqual(['project-item']);
  });

  it('is put back where the move is its last', async () => {
    const settings = someSettings({ registeredAt: at(-60), revertOnBypass: true });
    const status = { id: statusOfStage('monitoring'), name: 'Monitoring' };
    const { catchUp: run, state } = site(past.slice(0, 1), {
      issue: { ...moved, status },
      settings,
    });
    await run(state.issue);
    const pushed = state.pushed.flatMap(({ work }) => work.map(({ kind }) => kind));
    expect(pushed).toEqual(['project-item', 'revert-move']);
  });
});

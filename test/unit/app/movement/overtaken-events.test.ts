import { describe, expect, it } from 'vitest';
import { followIssue } from '../../../../src/app/movement/follow-issue';
import type { IssueChange, PastChange } from '../../../../src/app/jira-ports';
import type { Item } from '../../../../src/domain/item/item';
import {
  memorySite,
  someIssue,
  someSettings,
  statusOfStage,
} from '../../../support/builders/memory-ports';

const REGISTERED = '2026-11-10T00:00:00.000Z';
const at = (minute: number): string =>
  new Date(Date.parse(REGISTERED) + minute * 60_000).toISOString();

const settings = someSettings({ registeredAt: REGISTERED });

type Move = { minute: number; from: string; to: string };

const entryOf = ({ minute, from, to }: Move): PastChange => ({
  ...{ id: String(minute + 1000), at: at(minute), author: { accountId: 'ds', kind: 'person' } },
  status: { from: statusOfStage(from), to: statusOfStage(to), toName: to },
  ...{ type: null, project: null, stageField: null },
});

const eventOf = ({ minute, from, to }: Move): IssueChange => ({
  ...{ cause: 'moved', accountId: 'ds', at: at(minute) },
  ...{ fromStatusId: statusOfStage(from), toStatusId: statusOfStage(to) },
});

/** What comes of an item that is older than the registration of its project, with its events in this order. */
const after = async (moves: readonly Move[], order: readonly number[]): Promise<Item | null> => {
  const last = moves.at(-1)?.to ?? '';
  const issue = someIssue({ status: { id: statusOfStage(last), name: last } });
  const { deps, state } = memorySite({ settings, issue });
  const told = { ...deps.issues, past: () => Promise.resolve(moves.map(entryOf)) };
  const stored = { load: () => Promise.resolve(settings), save: () => Promise.resolve(true) };
  const follow = followIssue({ ...deps, issues: told, settings: stored });
  for (const n of order) {
    const move = moves[n];
    if (move !== undefined) await follow('10001', eventOf(move));
  }
  return state.item;
};

const first = { minute: 5, from: 'data', to: 'experimentation' };
const second = { minute: 15, from: 'experimentation', to: 'deployment' };

const said = (item: Item | null) => ({
  findings: item?.findings.map(({ id }) => id),
  moves: item?.moves.map(({ to, at: made }) => [to, made]),
});

describe('the first events of an item that was there before', () => {
  it('come to the same in either order', async () => {
    const inOrder = said(await after([first, second], [0, 1]));
    expect(inOrder.moves).toEqual([
      ['experimentation', at(5)],
      ['deployment', at(15)],
    ]);
    expect(said(await after([first, second], [1, 0]))).toEqual(inOrder);
    expect(said(await after([first, second], [1, 1, 0, 0]))).toEqual(inOrder);
  });

  it.each([
    ['before the project was followed', -5],
    ['so long before that its event was never sent or is lost', 15 - 61],
  ])('judge no move that was made %s', async (_when, minute) => {
    const earlier = { ...first, minute };
    expect(said(await after([earlier, second], [1])).moves).toEqual([['deployment', at(15)]]);
  });

  it('judge the move of an event that had the project registered', async () => {
    const before = { ...first, minute: -1 };
    expect(said(await after([before, second], [0])).moves?.[0]).toEqual([
      'experimentation',
      at(-1),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  MOST_REMEMBERED,
  allWriters,
  movesInOrder,
  newItem,
  standingIn,
  withDecision,
  withWriters,
} from '../../../../src/domain/item/item';
import { foldModel, itemModelKey, modelKey } from '../../../../src/domain/item/model-key';
import { anItem, daysAgo } from '../../../support/builders/builders';

const many = (count: number) => Array.from({ length: count }, (_, n) => `account-${n}`);

describe('a new item', () => {
  it('is nowhere, asks for nothing, and goes on from the ledger that it is given', () => {
    const head = { seq: 3, hash: 'abc' };
    expect(newItem({ id: '10001', key: 'AI-1', projectId: '10000' }, head)).toEqual({
      ...{ issueId: '10001', issueKey: 'AI-1', projectId: '10000', rev: 0, edits: 0 },
      ...{ stage: null, stageSince: null, statusId: null, systemType: null, impact: null },
      ...{ model: { name: null, version: null, setBy: null }, tierRequest: null },
      ...{ draft: null, locked: null, proposal: null, scopeChanges: [], demos: [], latest: [] },
      ...{ runs: [], conditions: { pins: [], changed: null }, budgets: [], challenges: [] },
      ...{ entered: [], writers: [], approvals: [], declines: [], waivers: [], findings: [] },
      ...{ decisions: [], moves: [], followed: null, drift: { level: 'unknown', flags: [] } },
      monitoring: {
        ...{ plan: null, watches: [], mutes: [], lastReportAt: null, reportedVersion: null },
        ...{ owedSince: null, decisions: [], reviews: [], incidents: [] },
      },
      records: {
        ...{ returns: [], handoffs: [], dependencies: [], needsNoData: null, artifacts: [] },
        ...{ risks: [], safeguards: null, judge: null, decommission: null, sheets: [] },
        ...{ earlyRetirement: null, lessons: [], tradeOffs: [] },
      },
      ...{ tells: [], dueAt: null, ledger: head },
    });
  });
});

describe('who wrote what is approved', () => {
  const item = anItem('', [], { writers: ['pm'] });

  it('is one more, once, and nobody without a name', () => {
    expect(withWriters(item, ['ds', '', 'pm', 'ds']).writers).toEqual(['pm', 'ds']);
  });

  it('is as it was where nobody is new', () => {
    expect(withWriters(item, ['pm', ''])).toBe(item);
  });

  it('is the latest sixty, by writing and by moving on', () => {
    const latest = many(61).slice(1);
    expect(withWriters({ ...item, writers: many(60) }, ['account-60']).writers).toEqual(latest);
    const moved = standingIn({ ...item, writers: many(61) }, 'data', daysAgo(1));
    expect(moved.writers).toEqual(latest);
  });

  it('is each once, also who wrote before a move and after it', () => {
    const moves = [
      { to: 'data', at: daysAgo(2) },
      { to: 'data', at: daysAgo(1), writers: ['pm', 'ds'] },
    ];
    expect(allWriters({ writers: ['pm', 'qa'], moves })).toEqual(['pm', 'ds', 'qa']);
  });
});

describe('what an item remembers', () => {
  it('is its latest decisions', () => {
    const decision = (ref: string) => ({ ref, stage: 'data', at: daysAgo(1), allowed: true });
    const decided = many(MOST_REMEMBERED + 1).reduce(
      (item, ref) => withDecision(item, decision(ref)),
      anItem(''),
    );
    expect(decided.decisions.map(({ ref }) => ref)).toEqual(many(MOST_REMEMBERED + 1).slice(1));
  });

  it('is where it stands since when, by its last move', () => {
    expect(standingIn(anItem(''), 'data', daysAgo(1))).toMatchObject({
      ...{ stage: 'data', stageSince: daysAgo(1), moves: [{ to: 'data', at: daysAgo(1) }] },
    });
  });

  it('is told in the order in which its moves were made', () => {
    const moves = [1, 3, 2].map((days) => ({ to: `${days}`, at: daysAgo(days) }));
    expect(movesInOrder({ moves }).map(({ to }) => to)).toEqual(['3', '2', '1']);
    expect(moves.map(({ to }) => to)).toEqual(['1', '3', '2']);
  });
});

describe('the key of a model', () => {
  it('is its name and version, whatever their letters and blanks around them', () => {
    expect(foldModel(' Claims-Doc ')).toBe('claims-doc');
    expect(modelKey(' Claims-Doc', '1.4.0-RC ')).toBe('claims-doc@1.4.0-rc');
  });

  it.each([
    ['Claims', '1', 'claims@1'],
    [null, '1', null],
    ['Claims', null, null],
  ])('of %s %s is %s', (name, version, expected) => {
    expect(itemModelKey({ model: { name, version, setBy: null } })).toBe(expected);
  });
});

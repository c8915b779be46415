import { describe, expect, it } from 'vitest';
import type { LedgerKind } from '../../../../src/ledger/catalogue';
import { fluenciesOf, type Deed } from '../../../../src/domain/fluency/fluency';
import { daysAgo } from '../../../support/builders/builders';

const deed = (kind: string, days = 1, issueKey: string | null = 'AI-1'): Deed => ({
  ...{ kind, issueKey, at: daysAgo(days) },
});

/** What each practice of a fluency is called, and by what it is seen. */
const practices: [fluency: string, did: string, kinds: LedgerKind[]][] = [
  [
    'lifecycle',
    'Moved an item to another stage, or announced that it goes back',
    ['stage-moved', 'return-declared'],
  ],
  ['lifecycle', 'Handed work over, or took it', ['handoff-offered', 'handoff-answered']],
  [
    'lifecycle',
    'Planned the life in use, or its end',
    ['monitoring-planned', 'decommission-planned'],
  ],
  [
    'lifecycle',
    'Dealt with drift or with an incident',
    [
      ...(['retraining-answered', 'review-done', 'incident-opened'] as const),
      ...(['incident-reported', 'incident-closed', 'lesson-drawn'] as const),
    ],
  ],
  ['trade-offs', 'Stated what going on is traded for', ['trade-off-stated', 'waiver-requested']],
  ['trade-offs', 'Decided a trade-off', ['trade-off-decided', 'waiver-approved', 'waiver-revoked']],
  ['trade-offs', 'Asked what a criterion stands for', ['challenge-asked']],
  ['trade-offs', 'Answered for what is left of a risk', ['residual-accepted']],
  [
    'done-enough',
    'Locked criteria, or answered a change of them',
    ['criteria-locked', 'criteria-rejected'],
  ],
  ['done-enough', 'Answered a question to a criterion', ['challenge-answered']],
  [
    'done-enough',
    'Said yes or no at a gate, on its evidence',
    ['approval-given', 'approval-declined'],
  ],
  [
    'done-enough',
    'Planned how often to look at the data',
    ['budget-planned', 'renewal-asked', 'renewal-granted'],
  ],
];

const acts = practices.flatMap(([fluency, did, kinds]) =>
  kinds.map((kind) => [kind, fluency, did] as const),
);

describe('the fluencies of a person', () => {
  it('are three, none of them seen in nothing, each practice with what to do next', () => {
    const fluencies = fluenciesOf([]);
    expect(fluencies.map(({ id, name, level }) => [id, name, level])).toEqual([
      ['lifecycle', 'Lifecycle', 'not-seen'],
      ['trade-offs', 'Trade-off language', 'not-seen'],
      ['done-enough', 'Done-enough judgment', 'not-seen'],
    ]);
    const rows = fluencies.flatMap(({ id, practices: own }) => own.map((row) => ({ id, ...row })));
    expect(rows.map(({ id, did }) => [id, did])).toEqual(practices.map((row) => row.slice(0, 2)));
    expect(rows.every(({ count, last }) => count === 0 && last === null)).toBe(true);
    expect(rows.every(({ next }) => /^[A-Z].+\.$/u.test(next))).toBe(true);
    expect(fluencies.every(({ asks }) => /^[A-Z].+\.$/u.test(asks))).toBe(true);
  });

  it.each(acts)('see %s as a practice of %s alone', (kind, fluency, did) => {
    const seen = fluenciesOf([deed(kind)]).flatMap(({ id, practices: own }) =>
      own.filter(({ count }) => count > 0).map((row) => [id, row.did, row.count]),
    );
    expect(seen).toEqual([[fluency, did, 1]]);
  });

  it.each(['gate-decided', 'evidence-stated', 'anything'])('see nothing in %s', (kind) => {
    expect(fluenciesOf([deed(kind)])).toEqual(fluenciesOf([]));
  });

  it('count every act of a practice, and tell the newest', () => {
    const deeds = [
      deed('incident-closed', 1, null),
      deed('stage-moved', 2),
      deed('lesson-drawn', 3, 'AI-7'),
      deed('incident-closed', 4, 'AI-7'),
    ];
    const [moved, , , dealt] = fluenciesOf(deeds)[0]?.practices ?? [];
    expect(dealt).toMatchObject({ count: 3, last: { at: daysAgo(1), issueKey: null } });
    expect(moved).toMatchObject({ count: 1, last: { at: daysAgo(2), issueKey: 'AI-1' } });
  });

  it('are practised once each of their practices is seen, and begun before', () => {
    const one = practices
      .filter(([fluency]) => fluency === 'done-enough')
      .flatMap(([, , [kind]]) => (kind === undefined ? [] : [deed(kind)]));
    const levels = (deeds: readonly Deed[]) => fluenciesOf(deeds).map(({ level }) => level);
    expect(levels(one.slice(0, 1))).toEqual(['not-seen', 'not-seen', 'begun']);
    expect(levels(one.slice(1))).toEqual(['not-seen', 'not-seen', 'begun']);
    expect(levels(one)).toEqual(['not-seen', 'not-seen', 'practised']);
  });
});

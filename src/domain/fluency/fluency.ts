import type { Fluency } from '../../contract/types';
import type { LedgerKind } from '../../ledger/catalogue';

/** Something that a person did, as a ledger keeps it. */
export type Deed = { kind: string; at: string; issueKey: string | null };

type Practice = { did: string; next: string; kinds: readonly LedgerKind[] };

type Definition = { id: Fluency['id']; name: string; asks: string; practices: readonly Practice[] };

/** What each fluency shows itself by: acts that only somebody who decides leaves behind. */
const fluencies: readonly Definition[] = [
  {
    id: 'lifecycle',
    name: 'Lifecycle',
    asks: 'Leads work on AI through stages that go back as well as forward.',
    practices: [
      {
        did: 'Moved an item to another stage, or announced that it goes back',
        next: 'Take an item through a gate, or announce a return before it happens.',
        kinds: ['stage-moved', 'return-declared'],
      },
      {
        did: 'Handed work over, or took it',
        next: 'Offer a hand-off with what the receiver wants to see.',
        kinds: ['handoff-offered', 'handoff-answered'],
      },
      {
        did: 'Planned the life in use, or its end',
        next: 'Write down what is watched in use, how often, and who decides.',
        kinds: ['monitoring-planned', 'decommission-planned'],
      },
      {
        did: 'Dealt with drift or with an incident',
        next: 'Answer a decision about drift, or close a review with what you saw.',
        kinds: [
          ...(['retraining-answered', 'review-done', 'incident-opened'] as const),
          ...(['incident-reported', 'incident-closed', 'lesson-drawn'] as const),
        ],
      },
    ],
  },
  {
    id: 'trade-offs',
    name: 'Trade-off language',
    asks: 'Says what is won, what it costs, and what waiting would bring.',
    practices: [
      {
        did: 'Stated what going on is traded for',
        next: 'State a trade-off at the next gate, before somebody asks for it.',
        kinds: ['trade-off-stated', 'waiver-requested'],
      },
      {
        did: 'Decided a trade-off',
        next: 'Decide a trade-off that names you, or answer a request for an exception.',
        kinds: ['trade-off-decided', 'waiver-approved', 'waiver-revoked'],
      },
      {
        did: 'Asked what a criterion stands for',
        next: 'Challenge a criterion: why this number, and for whom.',
        kinds: ['challenge-asked'],
      },
      {
        did: 'Answered for what is left of a risk',
        next: 'Accept what is left of a risk that somebody else wrote down.',
        kinds: ['residual-accepted'],
      },
    ],
  },
  {
    id: 'done-enough',
    name: 'Done-enough judgment',
    asks: 'Says beforehand what is enough, and holds to it when the numbers come.',
    practices: [
      {
        did: 'Locked criteria, or answered a change of them',
        next: 'Lock criteria before the first run counts.',
        kinds: ['criteria-locked', 'criteria-rejected'],
      },
      {
        did: 'Answered a question to a criterion',
        next: 'Answer an open question with the business reason.',
        kinds: ['challenge-answered'],
      },
      {
        did: 'Said yes or no at a gate, on its evidence',
        next: 'Approve a gate, or decline it with a reason.',
        kinds: ['approval-given', 'approval-declined'],
      },
      {
        did: 'Planned how often to look at the data',
        next: 'Plan the looks of a criterion, so that luck does not decide.',
        kinds: ['budget-planned', 'renewal-asked', 'renewal-granted'],
      },
    ],
  },
];

const levelOf = (seen: number, of: number): Fluency['level'] => {
  if (seen === 0) return 'not-seen';
  return seen === of ? 'practised' : 'begun';
};

/**
 * What of the three fluencies of a project manager of AI is seen in what a person did. It counts acts and
 * says nothing of how well they were done.
 * @param deeds newest first.
 */
export const fluenciesOf = (deeds: readonly Deed[]): Fluency[] =>
  fluencies.map(({ id, name, asks, practices }) => {
    const rows = practices.map(({ did, next, kinds }) => {
      const own = deeds.filter(({ kind }) => kinds.some((one) => one === kind));
      const [last] = own;
      return {
        ...{ did, next, count: own.length },
        last: last === undefined ? null : { at: last.at, issueKey: last.issueKey },
      };
    });
    const seen = rows.filter(({ count }) => count > 0).length;
    return { id, name, asks, level: levelOf(seen, rows.length), practices: rows };
  });

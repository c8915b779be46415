import { describe, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../src/contract/types';
import { daysAgo, someLocked } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';
import { aShownGate, noGovernance } from '../../../support/builders/item-view';
import { aStanding, aStep } from '../../../support/builders/standing-builders';
import { linesUnder, missed, open, proven, saidUnder, unmeasured } from './sections';

const verdicts = (...criteria: CriterionVerdict[]) => ({ nextGate: aShownGate({ criteria }) });

describe('where an item stands, in a note to the steering committee', () => {
  const under = (about = {}) => saidUnder('steering', 'Where it stands', about);

  it('is the headline with its why, then what is next', () => {
    const standing = aStanding({ why: 'One number is missing', next: 'Post a run' });
    expect(under({ standing })).toEqual([
      'Deployment gate: held. One number is missing.',
      'Next: Post a run.',
    ]);
  });

  it('names no next step where there is none', () => {
    expect(under()).toEqual(['Deployment gate: held.']);
  });

  it('says how it does in use, and nothing of that before', () => {
    const about = {
      drift: { level: 'warning' as const, flags: [] },
      monitoring: { sentence: 'The last report is 2 days old.' },
    };
    expect(under({ ...about, standing: aStanding({ inUse: true }) })).toEqual([
      'Deployment gate: held.',
      'Drift: warning. The last report is 2 days old.',
    ]);
    expect(under({ ...about, standing: aStanding({ inUse: false }) })).toHaveLength(1);
  });
});

describe.each(['steering', 'release', 'hand-off'] as const)(
  'what is proven, in a %s note',
  (kind) => {
    const under = (about = {}) => linesUnder(kind, 'What is proven, and what is not', about);

    it.each([
      ['Proven', proven],
      ['Not met', missed],
      ['Not decided', open],
      ['No evidence', unmeasured],
    ])('calls a criterion %s, with the run of its number', (word, one) => {
      expect(under(verdicts(one))).toEqual([
        { text: `${word}: ${one.line}. ${one.sentence}`, run: one.evidence?.digest ?? null },
      ]);
    });

    it('is told of each criterion in its order', () => {
      const runs = under(verdicts(missed, proven, unmeasured))?.map(({ run }) => run);
      expect(runs).toEqual([missed.evidence?.digest, proven.evidence?.digest, null]);
      expect(new Set(runs).size).toBe(3);
    });

    it('says that no number counts while no criteria are locked', () => {
      expect(under()?.map(({ text }) => text)).toEqual([
        'No criteria are locked, so no number counts yet.',
      ]);
    });

    it('is what is in force in the last stage, line by line', () => {
      const locked = someLocked('accuracy >= 90% @95%\nrecall >= 80% @95%');
      const criteria = { draft: null, locked, draftFindings: [], draftPlans: [] };
      expect(under({ nextGate: null, criteria })?.map(({ text }) => text)).toEqual([
        'In force, and held by no further gate: accuracy >= 90% @95%.',
        'In force, and held by no further gate: recall >= 80% @95%.',
      ]);
    });
  },
);

describe('what a note shows of a verdict', () => {
  it('ends with one full stop, also where the criterion has no sentence', () => {
    const said = (sentence: string) =>
      saidUnder('incident', 'What was proven before', verdicts({ ...proven, sentence }));
    expect(said('970 of 1000 hold')).toEqual(['Proven: accuracy >= 90% @95%. 970 of 1000 hold.']);
    expect(said('')).toEqual(['Proven: accuracy >= 90% @95%.']);
  });
});

const steps = [
  aStep({ title: 'Approve it', next: 'Read the runs.', who: ['pm', 'gone'], whoElse: 'risk' }),
  aStep({ title: 'Post a run', next: '', whoElse: 'whoever runs it', due: daysAgo(-5) }),
  aStep({ title: 'Look at it', next: 'Open it.', whoElse: null }),
];

describe.each([
  ['steering', 'To decide', 'Nothing waits for a decision.'],
  ['hand-off', 'Open', 'Nothing waits for anybody.'],
  ['incident', 'Open', 'Nothing waits for anybody.'],
] as const)('what a %s note has under "%s"', (kind, heading, otherwise) => {
  it('is each step with whom it waits for and until when', () => {
    expect(saidUnder(kind, heading, { standing: aStanding({ steps }) })).toEqual([
      'Approve it. Read the runs. Waits for Maria Okafor, somebody.',
      // Five days behind 20 Nov 2026.
      'Post a run. Waits for whoever runs it. Due 25 Nov 2026.',
      'Look at it. Open it.',
    ]);
  });

  it('says so where nothing waits', () => {
    expect(saidUnder(kind, heading)).toEqual([otherwise]);
  });
});

describe.each(['steering', 'release'] as const)('exceptions in a %s note', (kind) => {
  it('are those in force, with reason, control and end', () => {
    const waivers = [
      { ...aWaiver({ check: 'evidence-fresh' }), inForce: true, expired: false },
      { ...aWaiver({ check: 'reviews-done' }), inForce: false, expired: true },
    ];
    expect(
      saidUnder(kind, 'Exceptions in force', { governance: { ...noGovernance, waivers } }),
    ).toEqual([
      // Ten days behind 20 Nov 2026.
      'Let pass until 30 Nov 2026: Evidence is recent enough. Reason: labels arrive next month. Instead: a person reads every answer.',
    ]);
  });

  it('have no heading where there is none', () => {
    expect(saidUnder(kind, 'Exceptions in force')).toBeUndefined();
  });
});

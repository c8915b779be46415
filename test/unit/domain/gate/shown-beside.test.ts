import { describe, expect, it } from 'vitest';
import { approvalDigest } from '../../../../src/domain/gate/approval';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { aChallenge, aFinding } from '../../../support/builders/governance-builders';
import { aDecision, aPlan } from '../../../support/builders/monitoring-builders';
import { anArtifact, aSheet } from '../../../support/builders/records-builders';

const item = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 970, 1000)])]);
const nameOf = (part: Partial<Item>): string =>
  approvalDigest({ ...item, ...part }, { stage: 'deployment', policyDigest: 'rules' });

const monitored = (part: Partial<Item['monitoring']>): Partial<Item> => ({
  monitoring: { ...item.monitoring, ...part },
});
const recorded = (part: Partial<Item['records']>): Partial<Item> => ({
  records: { ...item.records, ...part },
});

const at = daysAgo(1);
const incident = {
  ...{ id: 'i1', kind: 'serious' as const, awareAt: at, dueAt: daysAgo(-14), openedAt: at },
  ...{ description: 'it paid twice', openedBy: 'pm', report: null, closed: null },
};
const review = {
  ...{ id: 'r1', kind: 'model-card' as const, subject: 'model-card', label: 'the card' },
  ...{ cause: 'psi of age', raisedAt: at, done: null },
};
const tradeOff = {
  ...{ id: 't1', stage: 'deployment', gain: 'two weeks', cost: 'one market' },
  ...{ waiting: 'a month', decider: 'board', by: 'pm', at, decision: null },
};
const accepted = {
  ...{ answer: 'accept' as const, reason: 'a holiday', by: 'decider', at },
  ...{ until: daysAgo(-9), issueKey: null, falseAlarm: false },
};

/** What an approver is shown: as it is at first, and what becomes of it. */
const shown: [string, Partial<Item>, Partial<Item>][] = [
  [
    'a question, then its answer',
    { challenges: [aChallenge()] },
    { challenges: [aChallenge({ answer: { text: 'by law', by: 'pm', at } })] },
  ],
  [
    'a decision on retraining, then its answer',
    monitored({ decisions: [aDecision()] }),
    monitored({ decisions: [aDecision({ answer: accepted })] }),
  ],
  [
    'an incident, then its end',
    monitored({ incidents: [incident] }),
    monitored({
      incidents: [{ ...incident, closed: { by: 'pm', at, reported: true, note: '' } }],
    }),
  ],
  [
    'a review, then that it is done',
    monitored({ reviews: [review] }),
    monitored({ reviews: [{ ...review, done: { by: 'pm', at, note: 'still right' } }] }),
  ],
  [
    'a trade-off, then what was decided',
    recorded({ tradeOffs: [tradeOff] }),
    recorded({
      tradeOffs: [{ ...tradeOff, decision: { choice: 'go-on', note: '', by: 'board', at } }],
    }),
  ],
  ['a plan, then another', monitored({ plan: aPlan() }), monitored({ plan: aPlan({ setAt: at }) })],
  [
    'a sheet, then a new version of it',
    recorded({ sheets: [aSheet('model-card')] }),
    recorded({ sheets: [aSheet('model-card', { digest: 'e'.repeat(64) })] }),
  ],
  [
    'a document, then a change of it',
    recorded({ artifacts: [anArtifact('model-card')] }),
    recorded({ artifacts: [anArtifact('model-card', { setAt: at })] }),
  ],
  [
    'drift, then worse',
    { drift: { level: 'warning', flags: ['psi'] } },
    { drift: { level: 'critical', flags: ['psi'] } },
  ],
  [
    'an open finding, then one more',
    { findings: [aFinding()] },
    {
      findings: [aFinding(), aFinding({ id: 'finding-2' })],
    },
  ],
];

describe('what an approver is shown', () => {
  it.each(shown)('has a name of its own with %s', (_what, first, then) => {
    expect(new Set([nameOf({}), nameOf(first), nameOf(then)]).size).toBe(3);
  });

  it('tells two questions apart, and two sheets of another kind', () => {
    expect(nameOf({ challenges: [aChallenge()] })).not.toBe(
      nameOf({ challenges: [aChallenge({ id: 'challenge-2' })] }),
    );
    expect(nameOf(recorded({ sheets: [aSheet('model-card')] }))).not.toBe(
      nameOf(recorded({ sheets: [aSheet('risk-register')] })),
    );
  });

  it('holds no finding that is settled', () => {
    expect(nameOf({ findings: [aFinding({ resolvedAt: at, resolvedBy: 'pm' })] })).toBe(nameOf({}));
  });

  it('is bound to its gate', () => {
    const gate = (stage: string, policyDigest: string) =>
      approvalDigest(item, { stage, policyDigest });
    const names = [gate('deployment', 'a'), gate('deployment', 'b'), gate('monitoring', 'a')];
    expect(new Set(names).size).toBe(3);
  });
});

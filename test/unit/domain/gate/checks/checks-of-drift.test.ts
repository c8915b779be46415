import { describe, expect, it } from 'vitest';
import type { RetrainingDecision, Review } from '../../../../../src/contract/types';
import { regulatedPolicy, standardPolicy } from '../../../../../src/domain/gate/policy';
import { rulesFor } from '../../../../../src/domain/gate/rules-for';
import { noMonitoring, type Item } from '../../../../../src/domain/item/item';
import { anEvaluation, anItem, daysAgo, aCount } from '../../../../support/builders/builders';
import { outcomeOf } from '../../../../support/builders/governance-builders';
import { aPlan, aWatch } from '../../../../support/builders/monitoring-builders';
import { dayInWords } from '../../../../../src/words/days';

const proven = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 970, 1000)])]);

const used = (monitoring: Partial<Item['monitoring']>): Item => ({
  ...proven,
  stage: 'deployment',
  monitoring: { ...noMonitoring(), ...monitoring },
});

const decision = (override: Partial<RetrainingDecision> = {}): RetrainingDecision => ({
  ...{ id: 'd', raisedAt: daysAgo(1), level: 'critical', cause: 'psi of age at critical' },
  ...{ fingerprints: ['evidently:age'], decider: 'decider', dueAt: daysAgo(-9), answer: null },
  ...override,
});

const accepted = (until: string): RetrainingDecision['answer'] => ({
  ...{ answer: 'accept', reason: 'a holiday', by: 'decider', at: daysAgo(0), until },
  ...{ issueKey: null, falseAlarm: false },
});

const limits = (item: Item, level?: 'watch' | 'unknown' | 'warning' | 'critical') =>
  outcomeOf('drift-within-limits', item, {
    rule: { check: 'drift-within-limits', ...(level === undefined ? {} : { level }) },
  });

describe('drift-within-limits', () => {
  const critical = aWatch({ level: 'critical' });

  it('does not apply before anybody relies on the model', () => {
    const item = { ...used({ watches: [critical] }), stage: 'validation' };
    expect(limits(item).state).toBe('not-applicable');
  });

  it.each([
    ['critical', 'critical', 'unmet'],
    ['warning', 'critical', 'met'],
    ['warning', 'warning', 'unmet'],
    ['unknown', 'warning', 'met'],
    ['unknown', 'unknown', 'unmet'],
    ['watch', 'unknown', 'met'],
  ] as const)('%s held from %s on is %s', (level, from, state) => {
    expect(limits(used({ watches: [aWatch({ level })] }), from).state).toBe(state);
  });

  it('names the decision and whose it is, and says that a mute changes nothing', () => {
    const mute = { id: 'm', fingerprint: 'evidently:age', reason: 'load test', by: 'pm' };
    const found = limits(
      used({
        watches: [critical],
        decisions: [decision()],
        mutes: [{ ...mute, at: daysAgo(1), until: daysAgo(-2) }],
      }),
    );
    expect(found.state).toBe('unmet');
    expect(found.observed).toBe(
      `psi of age is at critical (muted until ${dayInWords(daysAgo(-2))}, which does not make it better); the retraining decision, due ${dayInWords(daysAgo(-9))}, is not taken`,
    );
    expect(found.next).toContain('The person whom the monitoring plan names decides it');
    const nobody = limits(used({ watches: [critical], decisions: [decision({ decider: null })] }));
    expect(nobody.next).toContain('a project administrator decides it');
  });

  it('opens by an answer about this alarm at this level, for as long as it holds', () => {
    const withAnswer = (override: Partial<RetrainingDecision>) =>
      limits(used({ watches: [critical], decisions: [decision(override)] })).state;
    expect(withAnswer({ answer: accepted(daysAgo(-1)) })).toBe('met');
    expect(withAnswer({ answer: accepted(daysAgo(1)) })).toBe('unmet');
    expect(withAnswer({ answer: accepted(daysAgo(-1)), fingerprints: ['other'] })).toBe('unmet');
    expect(withAnswer({ answer: accepted(daysAgo(-1)), level: 'warning' })).toBe('unmet');
  });

  it('takes silence for what nobody can tell', () => {
    const silent = used({ plan: aPlan(), owedSince: daysAgo(30) });
    expect(limits(silent, 'warning').state).toBe('met');
    expect(limits(silent, 'unknown').state).toBe('unmet');
    expect(limits(silent, 'unknown').observed).toContain('Reports have stopped coming');
  });
});

describe('what follows of drift', () => {
  it('holds where a decision is past its date, and not before', () => {
    const state = (decisions: RetrainingDecision[]) =>
      outcomeOf('decisions-taken', used({ decisions })).state;
    expect(state([])).toBe('not-applicable');
    expect(state([decision()])).toBe('met');
    expect(state([decision({ dueAt: daysAgo(1) })])).toBe('unmet');
    expect(state([decision({ dueAt: daysAgo(1), answer: accepted(daysAgo(-1)) })])).toBe('met');
  });

  it('holds while a review is open, and names it', () => {
    const review: Review = {
      ...{ id: 'r', kind: 'model-card', subject: 'model-card', label: 'Card of claims' },
      ...{ cause: 'psi of age', raisedAt: daysAgo(1), done: null },
    };
    const open = outcomeOf('reviews-done', used({ reviews: [review] }));
    expect(open).toMatchObject({ state: 'unmet', observed: '1 review open: Card of claims' });
    const done = { by: 'pm', at: daysAgo(0), note: 'still right' };
    expect(outcomeOf('reviews-done', used({ reviews: [{ ...review, done }] })).state).toBe('met');
    expect(outcomeOf('reviews-done', used({})).state).toBe('not-applicable');
  });

  it('holds while an incident is open, and says when its report is due', () => {
    const incident = {
      ...{ id: 'i', kind: 'serious' as const, awareAt: daysAgo(20), dueAt: daysAgo(5) },
      ...{ description: 'a wrong refusal', openedBy: 'pm', openedAt: daysAgo(20), report: null },
      closed: null,
    };
    const open = outcomeOf('no-open-incident', used({ incidents: [incident] }));
    expect(open.observed).toContain(`was to be reported by ${dayInWords(daysAgo(5))}`);
    const closed = { by: 'pm', at: daysAgo(1), reported: true, note: 'reported' };
    const shut = used({ incidents: [{ ...incident, closed }] });
    expect(outcomeOf('no-open-incident', shut).state).toBe('met');
    expect(outcomeOf('no-open-incident', used({})).state).toBe('not-applicable');
  });
});

describe('the level that holds', () => {
  const levelFor = (policy: typeof standardPolicy, tier: 'low' | 'medium' | 'high' | null) =>
    rulesFor(policy, 'monitoring', tier, null).find(({ check }) => check === 'drift-within-limits')
      ?.level;

  it.each([
    [standardPolicy, 'low', 'critical'],
    [standardPolicy, 'high', 'warning'],
    [standardPolicy, null, 'warning'],
    [regulatedPolicy, 'low', 'warning'],
    [regulatedPolicy, 'high', 'unknown'],
  ] as const)('%o and tier %s: from %s on', (policy, tier, level) => {
    expect(levelFor(policy, tier)).toBe(level);
  });
});

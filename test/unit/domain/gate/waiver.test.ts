import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../../src/domain/gate/decide-gate';
import { isInForce, withWaiver } from '../../../../src/domain/gate/waiver';
import { unmet } from '../../../../src/domain/gate/check';
import { nextDue } from '../../../../src/domain/item/due';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import type { Waiver } from '../../../../src/contract/types';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { aQuestion, aWaiver } from '../../../support/builders/governance-builders';

describe('a waiver', () => {
  const states: [string, Partial<Waiver>, boolean][] = [
    ['approved by another person', {}, true],
    ['until the instant it ends', { expiresAt: new Date(NOW + 1).toISOString() }, true],
    ['at the instant it ends', { expiresAt: new Date(NOW).toISOString() }, false],
    ['expired', { expiresAt: daysAgo(1) }, false],
    ['waiting', { approvedBy: null, approvedAt: null }, false],
    ['revoked', { revokedAt: daysAgo(0.1), revokedBy: 'account-ds' }, false],
    ['approved by who asked for it', { approvedBy: 'account-pm' }, false],
  ];

  it.each(states)('%s: in force is %j', (_what, override, expected) => {
    expect(isInForce(aWaiver(override), NOW)).toBe(expected);
  });

  const old = anItem('accuracy >= 90%', [
    anEvaluation([aCount('accuracy', 970, 1000)], { finishedAt: daysAgo(1) }),
  ]);
  const ask = (waivers: Waiver[], now = NOW) =>
    decideGate({
      item: { ...old, waivers },
      policy: { name: 'own', version: 1, gates: { deployment: [{ check: 'evidence-fresh' }] } },
      ...{ lifecycle: sevenStages, from: 'validation', to: 'deployment' },
      ...{ evidenceMaxAgeDays: 0, now },
    });

  it.each(states)('%s: lets the check pass or not', (_what, override, expected) => {
    const decision = ask([aWaiver(override)]);
    expect(decision.decision).toBe(expected ? 'allow' : 'refuse');
    expect(decision.checks[0]?.state).toBe(expected ? 'waived' : 'unmet');
  });

  it('says that it waives, until when and why', () => {
    expect(ask([aWaiver()]).checks[0]?.observed).toMatch(
      /1 day old; waived until 30 Nov 2026: labels arrive/,
    );
  });

  it('closes the gate when it ends, and the refusal says so', () => {
    const later = ask([aWaiver()], NOW + 10 * 86_400_000);
    expect(later.decision).toBe('refuse');
    expect(later.message).toContain('the waiver expired on 30 Nov 2026');
  });

  it('follows a sentence without a second full stop', () => {
    const question = aQuestion({ ...old, waivers: [aWaiver()] }, 'x');
    const outcome = unmet('0 of 1 pass: accuracy 85%, needed 90%.', 'all', 'train');
    expect(withWaiver('evidence-fresh', question, outcome).observed).toContain(
      'needed 90%; waived until 30 Nov 2026',
    );
  });

  it('says so in every reason of a check that has several', () => {
    const outcome = {
      ...unmet('two fail', 'none', 'train'),
      reasons: [{ why: 'One fails.', next: 'Train.', effort: 9 }],
    };
    const question = aQuestion({ ...old, waivers: [aWaiver({ expiresAt: daysAgo(1) })] }, 'x');
    expect(withWaiver('evidence-fresh', question, outcome).reasons?.[0]?.why).toBe(
      'One fails. The waiver expired on 19 Nov 2026.',
    );
  });

  it('holds for its own check and stage only', () => {
    expect(ask([aWaiver({ check: 'criteria-met' })]).decision).toBe('refuse');
    expect(ask([aWaiver({ stage: 'monitoring' })]).decision).toBe('refuse');
  });

  it('does not say of a request that nobody approved that it expired', () => {
    const request = aWaiver({ approvedBy: null, approvedAt: null, expiresAt: daysAgo(1) });
    expect(ask([request]).message).not.toContain('expired');
  });

  it('changes nothing of a check that is met or does not apply', () => {
    const question = aQuestion({ ...old, waivers: [aWaiver()] }, 'evidence-fresh');
    for (const state of ['met', 'not-applicable'] as const) {
      const outcome = { state, observed: 'x', needed: 'y', next: '' };
      expect(withWaiver('evidence-fresh', question, outcome)).toBe(outcome);
    }
  });
});

describe('when time changes an item next', () => {
  const item = anItem('accuracy >= 90%', [
    anEvaluation([aCount('accuracy', 97, 100)], { finishedAt: daysAgo(1) }),
  ]);

  const DAY = 86_400_000;
  const due = (...waivers: Parameters<typeof aWaiver>): number | null =>
    nextDue({ ...anItem(''), waivers: [aWaiver(...waivers)] }, 90, NOW);

  it('is a week before a waiver in force ends, then when it does', () => {
    const end = Date.parse(aWaiver().expiresAt);
    expect(nextDue({ ...item, waivers: [aWaiver()] }, 90, NOW)).toBe(end - 7 * DAY);
    expect(nextDue({ ...item, waivers: [aWaiver()] }, 90, end - 7 * DAY)).toBe(end);
    expect(nextDue({ ...item, waivers: [aWaiver()] }, 1, NOW)).toBe(
      Date.parse(daysAgo(1)) + 2 * DAY,
    );
    expect(due()).toBe(end - 7 * DAY);
  });

  it('is when one that is asked for ends, and not when one is over', () => {
    expect(due({ approvedBy: null })).toBe(Date.parse(aWaiver().expiresAt));
    for (const over of [{ revokedAt: daysAgo(0) }, { expiresAt: daysAgo(1) }]) {
      expect(due(over)).toBeNull();
    }
  });
});

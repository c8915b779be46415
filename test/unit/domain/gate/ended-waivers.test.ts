import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../../../src/contract/types';
import { reopenWaived } from '../../../../src/domain/gate/ended-waivers';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages as lifecycle } from '../../../../src/domain/lifecycle/presets';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';

const rules = {
  policy: { name: 'own', version: 1, gates: { deployment: [{ check: 'evidence-fresh' }] } },
  ...{ lifecycle, evidenceMaxAgeDays: 0 },
};

const ended = aWaiver({ approvedAt: daysAgo(20), expiresAt: daysAgo(5) });
const run = anEvaluation([aCount('accuracy', 970, 1000)], { finishedAt: daysAgo(1) });
const inUse = (waivers: Waiver[], part: Partial<Item> = {}): Item =>
  anItem('accuracy >= 90%', [run], {
    ...{ stage: 'deployment', waivers },
    entered: [{ stage: 'deployment', at: daysAgo(10), subject: 's' }],
    ...part,
  });
const raised = (item: Item, now = NOW): number => reopenWaived(item, rules, now).findings.length;
const entered = (days: number): Partial<Item> => ({
  entered: [{ stage: 'deployment', at: daysAgo(days), subject: 's' }],
});

describe('a waiver that ended', () => {
  it('opens its question again, with two weeks to settle it', () => {
    const item = inUse([ended]);
    const { item: next, findings } = reopenWaived(item, rules, NOW);
    expect(findings).toEqual([
      {
        ...{ id: 'waiver-waiver-1', kind: 'waiver-ended', at: daysAgo(5) },
        ...{ accountId: 'account-pm', dueAt: daysAgo(-9), reverted: false },
        ...{ resolvedBy: null, resolvedAt: null },
        sentence: expect.stringMatching(
          /^the waiver at the Deployment gate ended, and what it let pass is not met: .*1 day old/u,
        ) as string,
      },
    ]);
    expect(next).toEqual({ ...item, findings });
    expect(reopenWaived(next, rules, NOW)).toEqual({ item: next, findings: [] });
  });

  it.each<[string, Partial<Waiver>, number]>([
    ['expires this moment', { expiresAt: daysAgo(0) }, 1],
    ['holds a moment more', { expiresAt: new Date(NOW + 1).toISOString() }, 0],
    ['was taken back', { expiresAt: daysAgo(-5), revokedAt: daysAgo(2), revokedBy: 'x' }, 1],
    [
      'is taken back in a moment',
      { expiresAt: daysAgo(-5), revokedAt: new Date(NOW + 1).toISOString(), revokedBy: 'x' },
      0,
    ],
    ['was never granted', { approvedBy: null, approvedAt: null }, 0],
    ['was granted by who asked', { approvedBy: 'account-pm' }, 0],
    ['began after the item came in', { approvedAt: daysAgo(9) }, 0],
    ['began as the item came in', { approvedAt: daysAgo(10) }, 1],
    ['ended before the item came in', { expiresAt: daysAgo(11) }, 0],
    ['ended as the item came in', { expiresAt: daysAgo(10) }, 1],
    ['is of a stage that was not entered', { stage: 'monitoring' }, 0],
    ['is of a check that is not asked', { check: 'criteria-met' }, 0],
  ])('that %s: %#', (_what, part, findings) => {
    expect(raised(inUse([{ ...ended, ...part }]))).toBe(findings);
  });

  it('ends when it was taken back, if that was before its last day', () => {
    const atOf = (part: Partial<Waiver>): string | undefined =>
      reopenWaived(inUse([{ ...ended, ...part }]), rules, NOW).findings[0]?.at;
    expect(atOf({ revokedAt: daysAgo(7), revokedBy: 'x' })).toBe(daysAgo(7));
    expect(atOf({ revokedAt: daysAgo(3), revokedBy: 'x' })).toBe(daysAgo(5));
  });

  it('is covered by another one for the same check and stage', () => {
    const other = (part: Partial<Waiver>): Waiver => aWaiver({ id: 'waiver-2', ...part });
    expect(raised(inUse([ended, other({})]))).toBe(0);
    expect(raised(inUse([ended, other({ check: 'criteria-met' })]))).toBe(1);
    expect(raised(inUse([ended, other({ stage: 'monitoring' })]))).toBe(1);
    expect(raised(inUse([ended, other({ approvedBy: null })]))).toBe(1);
  });

  it.each([
    ['deployment', 1],
    ['monitoring', 1],
    ['validation', 0],
    ['decommission', 0],
    [null, 0],
  ])('matters to an item in %s: %d', (stage, findings) => {
    expect(raised(inUse([ended], { stage }))).toBe(findings);
  });

  it('matters not where what it let pass is met by now', () => {
    const fresh = { ...rules, evidenceMaxAgeDays: 30 };
    expect(reopenWaived(inUse([ended]), fresh, NOW).findings).toEqual([]);
  });

  it('is one finding for each', () => {
    const two = inUse([ended, { ...ended, id: 'waiver-2' }], entered(10));
    const { item, findings } = reopenWaived(two, rules, NOW);
    expect(findings.map(({ id }) => id)).toEqual(['waiver-waiver-1', 'waiver-waiver-2']);
    expect(item.findings).toEqual(findings);
  });
});

import { describe, expect, it } from 'vitest';
import {
  askRenewal,
  declarePlan,
  grantRenewal,
  withdrawRenewal,
  type Change,
} from '../../../../src/domain/budget/change';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { daysAgo } from '../../../support/builders/builders';

const LINE = 'accuracy >= 90% on holdout-v3';
const DATA = 'c'.repeat(64);
const request = {
  ...{ id: 'r-1', dataset: DATA, reason: 'unseen holdout', askedBy: 'pm', askedAt: daysAgo(1) },
  plan: { kind: 'equal' as const, looks: 2 },
};
const spent = aBudget(LINE, {
  ...{ looked: 4, spent: 3, unnamed: 1, sha256: 'a'.repeat(64), looks: [aLook()] },
  elsewhere: { spent: 2, issues: [{ issueKey: 'AI-9' }] },
});

const codeOf = (change: Change): string => (change.ok ? 'ok' : change.refusal.code);
const budgetOf = (change: Change) => {
  if (!change.ok) throw new Error(change.refusal.message);
  return change.budget;
};

describe('a plan', () => {
  it('is declared before the first look only', () => {
    const plan = { kind: 'equal' as const, looks: 3 };
    expect(budgetOf(declarePlan(aBudget(LINE), plan)).plan).toEqual(plan);
    expect(budgetOf(declarePlan(aBudget(LINE, { plan }), null)).plan).toBeNull();
    expect(codeOf(declarePlan({ ...spent, looked: 1 }, plan))).toBe('plan-after-look');
    expect(declarePlan({ ...spent, looked: 1 }, plan)).toMatchObject({
      refusal: { message: '1 run was held against this criterion already.' },
    });
    expect(declarePlan({ ...spent, looked: 2 }, null)).toMatchObject({
      refusal: { message: '2 runs were held against this criterion already.' },
    });
  });
});

describe('a renewal', () => {
  it('is asked for once, of a budget that was used, on data that no run has seen', () => {
    expect(budgetOf(askRenewal(spent, request, false)).request).toEqual(request);
    expect(codeOf(askRenewal(aBudget(LINE), request, false))).toBe('nothing-spent');
    expect(codeOf(askRenewal({ ...spent, request }, request, false))).toBe('asked-already');
    expect(codeOf(askRenewal(spent, request, true))).toBe('data-used-before');
  });

  it('is granted by a second person, on data that is still unseen', () => {
    const asked = { ...spent, request };
    const now = { at: daysAgo(0), by: 'risk', isUsed: false };
    expect(codeOf(grantRenewal(asked, { ...now, by: 'pm' }))).toBe('same-person');
    expect(codeOf(grantRenewal(asked, { ...now, isUsed: true }))).toBe('data-used-before');
    const renewed = budgetOf(grantRenewal(asked, now));
    expect(renewed).toMatchObject({
      ...{ sha256: DATA, plan: request.plan, looked: 0, spent: 0, unnamed: 0 },
      ...{ request: null, aside: null, elsewhere: { spent: 0, issues: [] } },
    });
    expect(renewed.looks).toEqual(spent.looks);
    expect(renewed.renewals).toEqual([
      {
        ...{ dataset: DATA, reason: 'unseen holdout', askedBy: 'pm', plan: request.plan },
        ...{ at: now.at, grantedBy: 'risk' },
      },
    ]);
  });

  it('that nobody asked for changes nothing, whoever grants it', () => {
    expect(grantRenewal(spent, { at: daysAgo(0), by: 'pm', isUsed: true })).toEqual({
      ok: true,
      budget: spent,
    });
  });

  it('is taken back without a trace on the budget', () => {
    expect(withdrawRenewal({ ...spent, request })).toEqual({ ...spent, request: null });
  });

  it('is kept in a list of ten', () => {
    const now = { at: daysAgo(0), by: 'risk', isUsed: false };
    let budget = spent;
    for (let n = 0; n < 12; n += 1) {
      const reason = `renewal ${n}`;
      budget = budgetOf(grantRenewal({ ...budget, request: { ...request, reason } }, now));
    }
    expect(budget.renewals.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 10 }, (_, n) => `renewal ${n + 2}`),
    );
  });
});

import type { Budget, DeclaredPlan } from '../../contract/types';

export type Refusal = { code: RefusalCode; message: string; hint: string };

type RefusalCode =
  | 'plan-after-look'
  | 'data-used-before'
  | 'same-person'
  | 'asked-already'
  | 'nothing-spent';

export type Change = { ok: true; budget: Budget } | { ok: false; refusal: Refusal };

const refuse = (code: RefusalCode, message: string, hint: string): Change => ({
  ok: false,
  refusal: { code, message, hint },
});

/** Declares how the budget is dealt. Only before the first look: after it, a plan would be chosen by it. */
export const declarePlan = (budget: Budget, plan: DeclaredPlan | null): Change => {
  const { looked } = budget;
  if (looked > 0) {
    return refuse(
      'plan-after-look',
      `${looked} ${looked === 1 ? 'run was' : 'runs were'} held against this criterion already.`,
      'A plan is declared before the first run; a renewed budget may have a new one.',
    );
  }
  return { ok: true, budget: { ...budget, plan } };
};

const unseen = (isUsed: boolean): Change | null =>
  isUsed
    ? refuse(
        'data-used-before',
        'A run has used this data set already.',
        'Renew the budget on data that no run of any work item has used.',
      )
    : null;

/**
 * Asks for a fresh budget.
 * @param isUsed whether a run of any item was on that data.
 */
export const askRenewal = (
  budget: Budget,
  request: NonNullable<Budget['request']>,
  isUsed: boolean,
): Change => {
  if (budget.looked === 0) {
    return refuse(
      'nothing-spent',
      'No run was held against this criterion yet.',
      'Its budget is whole: post a run.',
    );
  }
  if (budget.request !== null) {
    return refuse(
      'asked-already',
      'A renewal of this budget is asked for already.',
      'Grant it or withdraw it first.',
    );
  }
  return unseen(isUsed) ?? { ok: true, budget: { ...budget, request } };
};

/** Grants a fresh budget on unseen data, by somebody else than who asked for it. */
export const grantRenewal = (
  budget: Budget,
  { at, by, isUsed }: { at: string; by: string; isUsed: boolean },
): Change => {
  const { request } = budget;
  if (request === null) return { ok: true, budget };
  if (request.askedBy === by) {
    return refuse(
      'same-person',
      'Who asks for a renewal cannot grant it.',
      'Let a second person grant it.',
    );
  }
  return unseen(isUsed) ?? { ok: true, budget: renewed(budget, request, { at, by }) };
};

/** A budget that begins anew: on other data, with nothing spent and the plan that was asked for. */
const renewed = (
  budget: Budget,
  { dataset, reason, askedBy, plan }: NonNullable<Budget['request']>,
  { at, by }: { at: string; by: string },
): Budget => ({
  ...budget,
  ...{ sha256: dataset, plan, looked: 0, spent: 0, unnamed: 0, request: null, aside: null },
  elsewhere: { spent: 0, issues: [] },
  renewals: [...budget.renewals, { dataset, reason, askedBy, plan, at, grantedBy: by }].slice(-10),
});

/** Takes back what was asked for. */
export const withdrawRenewal = (budget: Budget): Budget => ({ ...budget, request: null });

import { MAX_EQUAL_LOOKS, MAX_PLANNED_LOOKS, type BudgetPlan } from './levels';
import { countedLooks, type BudgetHistory, type Renewal } from './looks';

export type Refusal = { code: RefusalCode; message: string; hint: string };

export type RefusalCode =
  'plan-after-look' | 'plan-too-long' | 'data-used-before' | 'same-person' | 'not-digest';

export type Change<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

const refuse = (
  code: RefusalCode,
  message: string,
  hint: string,
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, message, hint },
});

const SHA256 = /^[0-9a-f]{64}$/u;

const planRefusal = (plan: BudgetPlan): { ok: false; refusal: Refusal } | null => {
  if (plan.kind !== 'equal' && plan.kind !== 'last-80') return null;
  const most = plan.kind === 'equal' ? MAX_EQUAL_LOOKS : MAX_PLANNED_LOOKS;
  if (Number.isInteger(plan.looks) && plan.looks >= 1 && plan.looks <= most) return null;
  return refuse(
    'plan-too-long',
    `a plan of ${plan.looks} looks cannot be declared`,
    `Plan a whole number of 1 to ${most} looks, or none: the budget then never runs out.`,
  );
};

/** Declares how the budget is dealt. Only before the first look: after it, a plan would be chosen by it. */
export const declarePlan = (history: BudgetHistory, plan: BudgetPlan): Change<BudgetHistory> => {
  const looks = countedLooks(history).length;
  if (looks > 0) {
    return refuse(
      'plan-after-look',
      `${looks} ${looks === 1 ? 'run was' : 'runs were'} held against this criterion already`,
      'A plan is declared before the first run; a renewed budget may have a new one.',
    );
  }
  return planRefusal(plan) ?? { ok: true, value: { ...history, plan } };
};

type RenewalRequest = Renewal & {
  askedBy: string;
  /** SHA-256 of every data set that a run of any item has used. */
  usedDatasets: ReadonlySet<string>;
};

/** Grants a fresh budget on unseen data, by somebody else than who asks for it. */
export const renewBudget = (
  history: BudgetHistory,
  { askedBy, usedDatasets, ...renewal }: RenewalRequest,
): Change<BudgetHistory> => {
  if (!SHA256.test(renewal.dataset)) {
    return refuse(
      'not-digest',
      'the new data set is not named by its SHA-256',
      'State the SHA-256 of the new data set, 64 hexadecimal digits in lower case.',
    );
  }
  if (usedDatasets.has(renewal.dataset)) {
    return refuse(
      'data-used-before',
      'a run has used this data set already',
      'Renew the budget on data that no run of any work item has used.',
    );
  }
  if (renewal.grantedBy === askedBy) {
    return refuse(
      'same-person',
      'who asks for a renewal cannot grant it',
      'Let a second person grant it.',
    );
  }
  const bad = renewal.plan === null ? null : planRefusal(renewal.plan);
  return bad ?? { ok: true, value: { ...history, renewals: [...history.renewals, renewal] } };
};

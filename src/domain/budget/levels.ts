/**
 * The error budget of one criterion: α = 1 - confidence for its whole life, spent look by look. A look
 * that passes costs nothing, one that does not pass spends its share, so that the chance that a model
 * exactly at the target ever passes is α at most, however often it is tried (Bonferroni over looks;
 * the levels never rise, as in the fallback procedure of Wiens 2003, Pharm. Stat. 2:211).
 */

/** How the budget is dealt to looks. All but `decreasing` are declared before the first look. */
export type BudgetPlan =
  /** 60 % to the first look, then 0.4 / (j (j - 1)) to look j: it never runs out. */
  | { kind: 'decreasing' }
  /** The same share to each of `looks` looks; none is left after them. */
  | { kind: 'equal'; looks: number }
  /** 80 % to the last of `looks` looks at one version on a growing sample, the rest to the others. */
  | { kind: 'last-80'; looks: number }
  /** No budget: every look at the whole of α. Only for one look that nobody repeats. */
  | { kind: 'plain' };

export const DECREASING: BudgetPlan = { kind: 'decreasing' };

const FIRST_SHARE = 0.6;
const LAST_SHARE = 0.8;
/** Sums of shares that miss 1 by less than this are 1. */
const DIGITS = 12;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** 0.05 for 0.95: the decimal that was meant, which 1 - 0.95 in doubles is not. */
export const alphaOf = (confidence: number): number => rounded(1 - confidence);

/** Share of the budget that look `look` (from 1) may spend; 0 where the plan has none left. */
export const shareOf = (plan: BudgetPlan, look: number): number => {
  switch (plan.kind) {
    case 'decreasing':
      return look === 1 ? FIRST_SHARE : (1 - FIRST_SHARE) / (look * (look - 1));
    case 'equal':
      return look <= plan.looks ? 1 / plan.looks : 0;
    case 'last-80':
      if (look > plan.looks) return 0;
      if (plan.looks === 1) return 1;
      return look === plan.looks ? LAST_SHARE : (1 - LAST_SHARE) / (plan.looks - 1);
    case 'plain':
      return 1;
  }
};

/** Share of the budget that is gone after `looks` looks that did not pass. */
export const spentAfter = (plan: BudgetPlan, looks: number): number => {
  if (looks === 0) return 0;
  switch (plan.kind) {
    case 'decreasing':
      return rounded(1 - (1 - FIRST_SHARE) / looks);
    case 'equal':
      return rounded(Math.min(looks / plan.looks, 1));
    case 'last-80':
      return looks >= plan.looks ? 1 : rounded(looks * shareOf(plan, 1));
    case 'plain':
      return 1;
  }
};

/** What one look has to hold, and what it costs if it does not. */
export type LookLevel = {
  /** From 1. */
  look: number;
  plan: BudgetPlan;
  /** α, the whole budget; the tail at which a target is ruled out. */
  alpha: number;
  /** One-sided error that this look may make; 0 where the plan has no look left. */
  tail: number;
  /** 1 - tail, the confidence that the bound has to hold at; for people, never to compute with. */
  level: number;
  /** Shares of the whole budget, 0 to 1. */
  spentBefore: number;
  spentIfNotPassed: number;
  /** Level of the look after this one; null where there is none. */
  nextLevel: number | null;
  nextTail: number | null;
};

/**
 * @param alpha whole budget, above 0 and below a half
 * @param look whole number from 1: one more than the looks that did not pass
 */
export const lookLevel = (
  alpha: number,
  look: number,
  plan: BudgetPlan = DECREASING,
): LookLevel => {
  const tail = rounded(alpha * shareOf(plan, look));
  const after = plan.kind === 'plain' ? 0 : rounded(alpha * shareOf(plan, look + 1));
  return {
    look,
    plan,
    alpha,
    tail,
    level: rounded(1 - tail),
    spentBefore: plan.kind === 'plain' ? 0 : spentAfter(plan, look - 1),
    spentIfNotPassed: spentAfter(plan, look),
    nextLevel: after === 0 ? null : rounded(1 - after),
    nextTail: after === 0 ? null : after,
  };
};

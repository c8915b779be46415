import type { JudgeNeeds, PolicyRule } from '../contract/types';

/** What a judging model needs to be believed where a policy says nothing else. */
const COMMON: JudgeNeeds = { kappa: 0.6, items: 50, by: 'statement' };

/** What a rule asks of the agreement of a judging model. */
export const judgeNeedsOf = ({ agreement }: Pick<PolicyRule, 'agreement'>): JudgeNeeds =>
  agreement ?? COMMON;

/** `kappa of at least 0.6 on at least 50 answers that people scored too (by interval)`. */
export const judgeNeedsInWords = ({ kappa, items, by }: JudgeNeeds): string =>
  `kappa of at least ${kappa} on at least ${items} answers that people scored too${by === 'statement' ? '' : ` (by ${by})`}`;

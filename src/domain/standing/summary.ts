import type { CriterionVerdict, GateDecision } from '../../contract/types';
import type { GateState, VerdictState } from '../../words/standing';

/** How one criterion stands, the worst first. */
const order = ['fail', 'inconclusive', 'no-evidence', 'pass'] as const;

export type CriterionState = (typeof order)[number];

/** The verdict of one criterion, where one without any result is told apart from an undecided one. */
export const verdictState = ({ verdict, reason }: CriterionVerdict): CriterionState =>
  reason === 'no-evidence' ? 'no-evidence' : verdict;

/** The criterion that stands worst: ruled out, then undecided, then without a result. */
export const worstVerdict = (verdicts: readonly CriterionVerdict[]): CriterionVerdict | undefined =>
  [...verdicts].sort((a, b) => order.indexOf(verdictState(a)) - order.indexOf(verdictState(b)))[0];

/** What the criteria say together; `none` where nothing is locked. */
export const verdictOf = (verdicts: readonly CriterionVerdict[]): VerdictState => {
  const worst = worstVerdict(verdicts);
  return worst === undefined ? 'none' : verdictState(worst);
};

/** `none` in the last stage, which has no gate behind it. */
export const gateState = (gate: GateDecision | null): GateState => {
  if (gate === null) return 'none';
  return gate.decision === 'allow' ? 'open' : 'held';
};

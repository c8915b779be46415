import type { CriterionVerdict, Measure, MetricResult } from '../../../src/contract/types';
import { judgeCriteria } from '../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../src/domain/gate/policy';
import { anEvaluation, anItem, someCriteria } from './builders';

/** What one result comes to as the first look at the one criterion of a line; without one, what is asked. */
export const verdictOfLine = (
  line: string,
  result: (Partial<MetricResult> & { measure: Measure }) | null,
  policy = starterPolicy,
): CriterionVerdict => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error('no criterion');
  const about = { metric: criterion.metric, slice: criterion.slice, baseline: null };
  const runs = result === null ? [] : [anEvaluation([{ ...about, ...result }])];
  const [verdict] = judgeCriteria(anItem(line, runs), policy);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
};

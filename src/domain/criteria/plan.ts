import { countOf } from '../../words/counts';
import type { Criterion, CriterionPlan } from '../../contract/types';
import { lookLevel, type LookLevel } from '../budget/levels';
import { alphaOfCriterion } from '../decision/alpha';
import { formatLevel } from '../decision/look-sentences';
import { planShare } from '../decision/plan-look';
import { requiredPerArm } from '../stats/sample-size';
import { formatValue } from './language/decimal';
import { metricShape } from './language/metric-shape';

/** Chance of a pass verdict if the true value is the assumed one. */
const POWER = 0.8;

/** Rates that candidate and baseline may both have; the closer to 50 %, the more samples. */
const ASSUMED_RATES = [0.8, 0.9, 0.95] as const;

type Scenario = CriterionPlan['scenarios'][number];

/**
 * How many samples a criterion asks for, worked out while it is written: sizes of one run that show the
 * target with 80 % power for plausible true values beyond it, at the look that it is and at the next.
 * @param level what the next run has to hold; a first look where it is left out.
 * @returns null where the metric is not a share of samples (its spread is not known beforehand) or a
 * bare number is enough.
 */
export const planCriterion = (
  criterion: Criterion,
  level: LookLevel = lookLevel(alphaOfCriterion(criterion), 1),
): CriterionPlan | null => {
  const { metric, unit, requirement, uncertainty } = criterion;
  const asked = JSON.stringify([metric, unit, requirement, uncertainty, level]);
  const known = plans.get(asked);
  const plan = known === undefined ? workOut(criterion, level) : known;
  if (known === undefined) {
    if (plans.size >= MOST_REMEMBERED) plans.clear();
    plans.set(asked, plan);
  }
  return plan === null ? null : { criterionId: criterion.id, power: POWER, ...plan };
};

type Plan = Pick<CriterionPlan, 'scenarios' | 'sentence'>;

/** Plans by what they depend on: the lines of a set often share a target, and a plan takes milliseconds. */
const plans = new Map<string, Plan | null>();
const MOST_REMEMBERED = 500;

const workOut = (criterion: Criterion, level: LookLevel): Plan | null => {
  const { requirement, uncertainty } = criterion;
  if (uncertainty.kind === 'point' || !isProportion(criterion)) return null;
  if (requirement.kind === 'superior') return null;
  return requirement.kind === 'threshold'
    ? planThreshold(criterion, requirement, level)
    : planMargin(criterion, requirement, level);
};

/** Amounts that are written in percent without being k of n. */
const NO_SHARE =
  /(?:^|_)(?:s?mape|wer|cer|error|error_rate|difference|disparity|drift|deviation|change|growth)(?:_|$)/;

/** A share of samples: by its name, or because it is written as a percentage and is no other amount. */
const isProportion = ({ metric, unit }: Criterion): boolean => {
  const { kind } = metricShape(metric);
  return (
    kind === 'proportion' || (kind === 'amount' && unit === 'percent' && !NO_SHARE.test(metric))
  );
};

const planThreshold = (
  { metric, unit }: Criterion,
  { comparator, target }: { comparator: string; target: number },
  level: LookLevel,
): Plan | null => {
  if (target <= 0 || target >= 1) return null;
  const { scenarios, sentence } = planShare({
    ...{ metric, unit, target, level, power: POWER },
    ...{ assumed: [], clusters: null, trials: null },
    direction: comparator.startsWith('>') ? 'at-least' : 'at-most',
  });
  return { scenarios: scenarios.map(({ assumed, trials }) => ({ assumed, trials })), sentence };
};

const planMargin = (
  { metric, unit }: Criterion,
  { margin, baseline }: { margin: number; baseline: string },
  level: LookLevel,
): Plan | null => {
  if (margin <= 0 || margin >= 1) return null;
  const rates =
    metricShape(metric).better === 'lower'
      ? ASSUMED_RATES.map((rate) => Number((1 - rate).toFixed(2)))
      : ASSUMED_RATES;
  const scenarios = rates.map((rate): Scenario => ({
    assumed: rate,
    trials: requiredPerArm({ rate, margin, confidence: level.level, power: POWER }),
  }));
  const cases = scenarios.map(
    ({ assumed, trials }) => `${samples(trials)} if both are at ${formatValue(assumed, unit)}`,
  );
  return {
    scenarios,
    sentence: `To show at look ${level.look}, at ${formatLevel(level.tail)}, with a chance of 80% that ${metric} is not worse than ${baseline} by ${formatValue(margin, unit)}, candidate and baseline each need ${listed(cases)}.`,
  };
};

const samples = (trials: number | null): string =>
  trials === null ? 'no number of samples' : countOf(trials, 'sample');

const listed = (cases: readonly string[]): string =>
  cases.length < 2 ? cases.join('') : `${cases.slice(0, -1).join(', ')} or ${cases.at(-1) ?? ''}`;

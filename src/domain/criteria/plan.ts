import type { Criterion, CriterionPlan } from '../../contract/types';
import { requiredPerArm, requiredTrials, zeroFailureTrials } from '../stats/sample-size';
import { formatValue } from './language/decimal';
import { metricShape } from './language/metric-shape';

/** Chance of a pass verdict if the true value is the assumed one. */
const POWER = 0.8;

/**
 * Plausible true values, as shares of the room between the target and a perfect model: for a target
 * of 90 % they are 92 %, 93 % and 95 %.
 */
const SHARES_OF_ROOM = [0.2, 0.3, 0.5] as const;

/** Rates that candidate and baseline may both have; the closer to 50 %, the more samples. */
const ASSUMED_RATES = [0.8, 0.9, 0.95] as const;

type Scenario = CriterionPlan['scenarios'][number];

/**
 * How many samples a criterion asks for, worked out while it is written: fixed sample sizes that
 * show the target with 80 % power for plausible true values beyond it.
 * @returns null where the metric is not a share of samples (its spread is not known beforehand) or a
 * bare number is enough.
 */
export const planCriterion = (criterion: Criterion): CriterionPlan | null => {
  const { requirement, uncertainty } = criterion;
  if (uncertainty.kind === 'point' || !isProportion(criterion)) return null;
  if (requirement.kind === 'superior') return null;
  const { confidence } = uncertainty;
  const plan =
    requirement.kind === 'threshold'
      ? planThreshold(criterion, requirement, confidence)
      : planMargin(criterion, requirement, confidence);
  return plan === null ? null : { criterionId: criterion.id, power: POWER, ...plan };
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
  criterion: Criterion,
  { comparator, target }: { comparator: string; target: number },
  confidence: number,
): Pick<CriterionPlan, 'scenarios' | 'sentence'> | null => {
  if (target <= 0 || target >= 1) return null;
  const direction = comparator.startsWith('>') ? 'at-least' : 'at-most';
  const scenarios = SHARES_OF_ROOM.map((share): Scenario => {
    const assumed =
      direction === 'at-least' ? target + share * (1 - target) : target - share * target;
    const rounded = Number(assumed.toPrecision(10));
    return {
      assumed: rounded,
      trials: requiredTrials({ target, assumed: rounded, confidence, power: POWER, direction }),
    };
  });
  return {
    scenarios,
    sentence: thresholdSentence(criterion, scenarios, target, direction, confidence),
  };
};

const thresholdSentence = (
  { metric, unit }: Criterion,
  scenarios: readonly Scenario[],
  target: number,
  direction: 'at-least' | 'at-most',
  confidence: number,
): string => {
  const cases = scenarios.map(
    ({ assumed, trials }) =>
      `${samples(trials)} if the true value is ${formatValue(assumed, unit)}`,
  );
  const flawless = zeroFailureTrials({
    maxRate: direction === 'at-least' ? 1 - target : target,
    confidence,
  });
  const without = direction === 'at-least' ? 'Without a single miss' : 'Without a single failure';
  return `To show ${metric} at 80% power you need ${listed(cases)}. ${without}, ${flawless} samples would do.`;
};

const planMargin = (
  { metric, unit }: Criterion,
  { margin, baseline }: { margin: number; baseline: string },
  confidence: number,
): Pick<CriterionPlan, 'scenarios' | 'sentence'> | null => {
  if (margin <= 0 || margin >= 1) return null;
  const rates =
    metricShape(metric).better === 'lower'
      ? ASSUMED_RATES.map((rate) => Number((1 - rate).toFixed(2)))
      : ASSUMED_RATES;
  const scenarios = rates.map((rate): Scenario => ({
    assumed: rate,
    trials: requiredPerArm({ rate, margin, confidence, power: POWER }),
  }));
  const cases = scenarios.map(
    ({ assumed, trials }) => `${samples(trials)} if both are at ${formatValue(assumed, unit)}`,
  );
  return {
    scenarios,
    sentence: `To show at 80% power that ${metric} is not worse than ${baseline} by ${formatValue(margin, unit)}, candidate and baseline each need ${listed(cases)}.`,
  };
};

const samples = (trials: number | null): string =>
  trials === null ? 'no number of samples' : `${trials} samples`;

const listed = (cases: readonly string[]): string =>
  cases.length < 2 ? cases.join('') : `${cases.slice(0, -1).join(', ')} or ${cases.at(-1) ?? ''}`;

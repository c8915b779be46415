import { countOf } from '../../words/counts';
import type { LookLevel } from '../budget/levels';
import { formatTarget, type ValueUnit } from '../evidence/words/format-number';
import type { Direction } from '../stats/bounds';
import { normalCdf, normalQuantile } from '../stats/distributions/normal';
import { exactPower, trialsForPower, visibleShare } from '../stats/power';
import { aboutCount, aboutSamples, formatLevel } from './look-sentences';

/** How the samples hang together: `size` of one cluster, and the share of the spread between clusters. */
export type ClusterDesign = { size: number; correlation: number };

export type SharePlanInput = {
  metric: string;
  unit: ValueUnit;
  target: number;
  direction: Direction;
  /** True values to plan for; plausible ones beyond the target where none is given. */
  assumed: readonly number[];
  power: number;
  level: LookLevel;
  clusters: ClusterDesign | null;
  /** A number of samples that is there already; null where it is asked for. */
  trials: number | null;
};

export type ShareScenario = {
  assumed: number;
  /** Samples that pass this look with the power; null where no number does. */
  trials: number | null;
  /** The same at the next look, should this one not pass. */
  nextTrials: number | null;
  /** Whole clusters that hold them; null without clusters. */
  clusters: number | null;
  /** Chance to pass with the samples that are there; null without any. */
  power: number | null;
};

export type SharePlan = {
  scenarios: ShareScenario[];
  /** Samples that pass without a single miss. */
  flawless: number;
  /** What the samples that are there can show; null without any. */
  atTrials: {
    trials: number;
    /** True value from which on the power is reached; null where even a perfect model does not pass. */
    passesFrom: number | null;
    /** Loss against the target up to which the verdict mostly stays open: this gate does not see it. */
    unseenLoss: number;
  } | null;
  sentence: string;
};

/** Plausible true values, as shares of the room between the target and a perfect model. */
const SHARES_OF_ROOM = [0.2, 0.3, 0.5] as const;

const plausible = ({ target, direction }: SharePlanInput): number[] =>
  SHARES_OF_ROOM.map((share) =>
    Number(
      (direction === 'at-least'
        ? target + share * (1 - target)
        : target - share * target
      ).toPrecision(10),
    ),
  );

/** By how much clustered samples have to be more: 1 + (m - 1) ρ (Kish 1965, Survey Sampling). */
const designEffect = (clusters: ClusterDesign | null): number =>
  clusters === null ? 1 : 1 + (clusters.size - 1) * clusters.correlation;

/**
 * Smallest loss that is ruled out with the power, by the opposite question at the plain confidence; all
 * that there is to lose where none is.
 */
const seenLoss = ({ target, direction, level, power }: SharePlanInput, trials: number): number => {
  const opposite = direction === 'at-least' ? 'at-most' : 'at-least';
  const from = visibleShare({ target, direction: opposite, tail: level.alpha, trials, power });
  const worst = direction === 'at-least' ? 0 : 1;
  return Math.abs(target - (from ?? worst));
};

const scenarioOf = (input: SharePlanInput, assumed: number): ShareScenario => {
  const { target, direction, power, level, clusters, trials } = input;
  const effect = designEffect(clusters);
  const needed = (tail: number | null): number | null => {
    if (tail === null || tail <= 0) return null;
    const found = trialsForPower({ target, assumed, direction, tail, power });
    return found === null ? null : Math.ceil(found * effect);
  };
  const own = needed(level.tail);
  const worth = trials === null ? null : Math.floor(trials / effect);
  return {
    assumed,
    trials: own,
    nextTrials: needed(level.nextTail),
    clusters: clusters === null || own === null ? null : Math.ceil(own / clusters.size),
    power:
      worth === null || worth < 1
        ? null
        : exactPower({ target, assumed, direction, tail: level.tail, trials: worth }),
  };
};

const casesText = (input: SharePlanInput, scenarios: readonly ShareScenario[]): string =>
  scenarios
    .map(({ assumed, trials, nextTrials, clusters }) => {
      const value = formatTarget(assumed, input.unit);
      if (trials === null) return `no number of samples settles it if the true value is ${value}`;
      const grouped = clusters === null ? '' : ` in ${countOf(clusters, 'cluster')}`;
      const later = nextTrials === null ? '' : `, ${aboutCount(nextTrials)} at the look after it`;
      return `${aboutSamples(trials)}${grouped} if the true value is ${value}${later}`;
    })
    .join('; ');

const sentenceOf = (input: SharePlanInput, plan: Omit<SharePlan, 'sentence'>): string => {
  const { metric, level, power, unit } = input;
  const chance = `${String(Number((power * 100).toFixed(1)))}%`;
  const head = `To pass look ${level.look}, at ${formatLevel(level.tail)}, with a chance of ${chance}, ${metric} needs: ${casesText(input, plan.scenarios)}. Without a single miss, ${aboutCount(plan.flawless)} would do.`;
  if (plan.atTrials === null) return head;
  const { trials, passesFrom, unseenLoss } = plan.atTrials;
  const passes =
    passesFrom === null
      ? 'not even a perfect model passes'
      : `a model passes with that chance from a true value of ${formatTarget(Number(passesFrom.toFixed(4)), unit)} on`;
  const points = countOf(Number((unseenLoss * 100).toFixed(1)), 'point');
  return `${head} With ${aboutSamples(trials)} ${passes}, and a loss of up to ${points} against the target mostly stays open instead of failing.`;
};

/** Plans one look at a share: how many samples, and what a given number of them cannot see. */
export const planShare = (input: SharePlanInput): SharePlan => {
  const { target, direction, level, clusters, trials } = input;
  const assumed = input.assumed.length > 0 ? input.assumed : plausible(input);
  const effect = designEffect(clusters);
  const perfect = direction === 'at-least' ? 1 : 0;
  const tail = level.tail > 0 ? level.tail : level.alpha;
  const flawless = trialsForPower({
    target,
    assumed: perfect,
    direction,
    tail,
    power: input.power,
  });
  const worth = trials === null ? 0 : Math.max(Math.floor(trials / effect), 1);
  const plan = {
    scenarios: assumed.map((one) => scenarioOf(input, one)),
    flawless: Math.ceil((flawless ?? 0) * effect),
    atTrials:
      trials === null
        ? null
        : {
            trials,
            passesFrom: visibleShare({
              target,
              direction,
              tail,
              trials: worth,
              power: input.power,
            }),
            unseenLoss: seenLoss(input, worth),
          },
  };
  return { ...plan, sentence: sentenceOf(input, plan) };
};

export type PairPlanInput = {
  /** Margin of non-inferiority, or that by which the candidate has to be better. */
  margin: number;
  kind: 'non-inferior' | 'superior';
  /** True difference that is hoped for. */
  change: number;
  /** Share of the items on which the two models differ. */
  differing: number;
  power: number;
  tail: number;
};

/** Chance that so many items show it, by the formula of `planPairs`; a few points too high where few differ. */
export const powerOfPairs = (
  { margin, kind, change, differing, tail }: Omit<PairPlanInput, 'power'>,
  items: number,
): number => {
  const distance = kind === 'superior' ? change - margin : change + margin;
  const spread = Math.sqrt(Math.max(differing - change * change, 0) / items);
  return normalCdf(distance / spread + normalQuantile(tail));
};

/**
 * Items that both models have to be tried on: n = ((z_tail + z_power) / distance)² (d - change²), with
 * d the share on which they differ (Connor 1987, Biometrics 43:207, unconditional).
 *
 * @returns null where the hoped-for difference is not beyond the margin
 */
export const planPairs = ({
  margin,
  kind,
  change,
  differing,
  power,
  tail,
}: PairPlanInput): number | null => {
  const distance = kind === 'superior' ? change - margin : change + margin;
  if (distance <= 0) return null;
  const z = normalQuantile(power) - normalQuantile(tail);
  return Math.ceil((z / distance) ** 2 * Math.max(differing - change * change, 0));
};

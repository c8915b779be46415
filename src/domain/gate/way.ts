import type { Lifecycle, Policy, PolicyRule } from '../../contract/types';
import { kindsInUse } from '../../words/in-use';
import { asJson } from '../canonical-json';
import { digestJson } from '../digest';
import type { Item } from '../item/item';
import { skippedStages, stageIndex, stageOf, stagesBetween } from '../lifecycle/stages';
import { rulesFor } from './rules-for';

/** A move of an item within its lifecycle. */
export type Asked = { item: Item; lifecycle: Lifecycle; from: string | null; to: string };

/**
 * What a move is to the lifecycle:
 * - `forward`: into a stage ahead, through its gate.
 * - `early-retirement`: into retirement past stages that it would have passed.
 * - `back`: a return to a stage that it once entered through its gate, with what still holds.
 * - `again`: to an earlier stage that it did not enter so, or not as what it is now; through its gate.
 * - `anew`: out of retirement, through every gate from the first.
 */
export type Way = 'forward' | 'early-retirement' | 'back' | 'again' | 'anew';

export const isRetirement = (lifecycle: Lifecycle, stage: string | null): boolean =>
  stageOf(lifecycle, stage)?.kind === 'decommission';

export const wayOf = ({ item, lifecycle, from, to }: Asked): Way => {
  const isAhead = stageIndex(lifecycle, to) > stageIndex(lifecycle, from);
  if (isAhead) {
    const isEarly = isRetirement(lifecycle, to) && stagesBetween(lifecycle, from, to).length > 0;
    return isEarly ? 'early-retirement' : 'forward';
  }
  if (from === to) return 'back';
  if (isRetirement(lifecycle, from)) return 'anew';
  return stillHolds(item, lifecycle, to) ? 'back' : 'again';
};

/** Whoever returns to where people rely on the model releases it again. */
const stillHolds = (item: Item, lifecycle: Lifecycle, stage: string): boolean => {
  const entry = item.entered.find((one) => one.stage === stage);
  const kind = stageOf(lifecycle, stage)?.kind;
  if (entry === undefined || kind === undefined) return false;
  return !kindsInUse.includes(kind) || entry.subject === subjectOf(item);
};

/** SHA-256 of what an item is about: model, kind of system, tier and criteria. */
export const subjectOf = ({ model, systemType, impact, locked }: Item): string =>
  digestJson(
    asJson({
      ...{ name: model.name, version: model.version, systemType },
      ...{ tier: impact?.tier ?? null, criteria: locked?.digest ?? null },
    }),
  );

/**
 * The rules that a move is asked by. A return is asked nothing but order: going back is how AI work is
 * repaired. The order is asked in and out of retirement whatever the policy says.
 */
export const askedRules = (policy: Policy, asked: Asked): PolicyRule[] => {
  const { item, to } = asked;
  const rules = rulesFor(policy, to, item.impact?.tier ?? null, item.systemType);
  const way = wayOf(asked);
  if (way === 'back') return rules.filter(({ check }) => check === ORDER);
  const isOwn = way === 'anew' || way === 'early-retirement';
  return isOwn && !rules.some(({ check }) => check === ORDER)
    ? [{ check: ORDER }, ...rules]
    : rules;
};

/** Id of the check of the order of stages. */
export const ORDER = 'stage-order';

/** `isFirst`: nothing else about the move matters before it is dealt with. */
type OrderProblem = { observed: string; next: string; isFirst: boolean };

/** What is wrong with the order of stages, and what to do; null where nothing is. */
export const orderProblem = (asked: Asked): OrderProblem | null => {
  const { item, lifecycle, from, to } = asked;
  const leg = `${nameIn(lifecycle, from)} to ${nameIn(lifecycle, to)}`;
  const way = wayOf(asked);
  if (way === 'early-retirement') {
    if (isEarlyRetirementDecided(item, from)) return null;
    const names = namesOf(stagesBetween(lifecycle, from, to));
    return {
      observed: `${leg} retires it early, before ${names}, and nobody has decided that with a reason`,
      next: 'Decide it with a reason under Decommission in the Assay panel, then move it.',
      isFirst: true,
    };
  }
  if (way !== 'forward' && way !== 'anew') return null;
  const skipped = skippedStages(lifecycle, way === 'anew' ? null : from, to);
  const [first] = skipped;
  if (first === undefined) return null;
  return {
    observed:
      way === 'anew'
        ? `${leg} leaves retirement, and skips ${namesOf(skipped)}`
        : `${leg} skips ${namesOf(skipped)}`,
    next:
      way === 'anew'
        ? `What was retired begins anew, through every gate: move it to ${first.name} first.`
        : `Pass ${first.name} first.`,
    isFirst: way === 'anew',
  };
};

const nameIn = (lifecycle: Lifecycle, stage: string | null): string =>
  stageOf(lifecycle, stage)?.name ?? 'no stage';

const namesOf = (stages: readonly { name: string }[]): string =>
  stages.map(({ name }) => name).join(', ');

/** A decision is about the stage that the item stands in, since it came there. */
const isEarlyRetirementDecided = (
  { records: { earlyRetirement }, stageSince }: Item,
  from: string | null,
): boolean =>
  earlyRetirement?.from === from &&
  (stageSince === null || Date.parse(earlyRetirement.at) >= Date.parse(stageSince));

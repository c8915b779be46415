import type { Finding, Lifecycle, ProjectSettings } from '../../contract/types';
import { DAY } from '../../words/time';
import type { Item } from '../item/item';
import { policyDigest } from './approval';
import { decideGate, type GateInput } from './decide-gate';
import { newFinding } from './findings';
import { dayInWords } from '../../words/days';

/** Days for which rules that were loosened are held against what newer ones let through. */
export const LOOSENED_WITHIN_DAYS = 7;

/** Former rules that are kept. */
const MOST_FORMER = 20;

type Rules = Pick<ProjectSettings, 'policy' | 'evidenceMaxAgeDays'>;
type Former = NonNullable<ProjectSettings['former']>;

const isSame = (one: Rules, other: Rules): boolean =>
  one.evidenceMaxAgeDays === other.evidenceMaxAgeDays &&
  policyDigest(one.policy) === policyDigest(other.policy);

/** Former rules after a change, with who made it; those whose window is over are dropped. */
export const formerAfter = (
  before: Rules & Pick<ProjectSettings, 'former' | 'lifecycle'>,
  after: Rules,
  { at, by }: { at: string; by: string },
): Former => {
  const since = Date.parse(at) - LOOSENED_WITHIN_DAYS * DAY;
  const known = (before.former ?? []).filter(({ until }) => Date.parse(until) >= since);
  if (isSame(before, after)) return known;
  const { policy, evidenceMaxAgeDays, lifecycle } = before;
  return thinned([...known, { policy, evidenceMaxAgeDays, until: at, by, lifecycle }]);
};

/**
 * Where there are too many, one leaves whose change the same person made as the one before it: who loosened
 * rules stays who they were. Changes of many people in turn lose the second oldest.
 */
const thinned = (former: Former): Former => {
  if (former.length <= MOST_FORMER) return former;
  const again = former.findIndex(({ by }, index) => former[index - 1]?.by === by);
  const leaving = Math.max(again, 1);
  return former.filter((_, index) => index !== leaving);
};

/** Rules that held at a time (ISO 8601) and hold no more; undefined where those of now did. */
const formerAt = ({ former }: Pick<ProjectSettings, 'former'>, at: string) =>
  former?.find(({ until }) => Date.parse(until) > Date.parse(at));

/**
 * Settings with the rules that held at a time (ISO 8601), as far back as former ones are kept. Rules of another
 * lifecycle say nothing of the stages that the project has now.
 */
export const withRulesAt = <Settings extends Rules & Pick<ProjectSettings, 'former' | 'lifecycle'>>(
  settings: Settings,
  at: string,
): Settings => {
  const then = formerAt(settings, at);
  if (then === undefined || (then.lifecycle ?? settings.lifecycle) !== settings.lifecycle) {
    return settings;
  }
  const { policy, evidenceMaxAgeDays } = then;
  return { ...settings, policy, evidenceMaxAgeDays };
};

type Moved = Pick<GateInput, 'item' | 'from' | 'to'> & {
  lifecycle: Lifecycle;
  /** ISO 8601. */
  at: string;
  /** How it came to be where it is, in words. */
  how: string;
};

/**
 * The finding about a move that went through a gate only because its rules were loosened not long before,
 * whether they were put back since or not; null where they were not.
 */
export const loosenedFor = (
  settings: Rules & Pick<ProjectSettings, 'former'>,
  { item, lifecycle, from, to, at, how }: Moved,
): Finding | null => {
  const moment = Date.parse(at);
  const all = settings.former ?? [];
  const earlier = all.filter(
    ({ until }) =>
      Date.parse(until) <= moment && moment - Date.parse(until) <= LOOSENED_WITHIN_DAYS * DAY,
  );
  const inForce = formerAt(settings, at) ?? settings;
  const ask = (rules: Rules, asked: Item) =>
    decideGate({ ...rules, item: asked, lifecycle, from, to, now: moment });
  if (earlier.length === 0 || ask(inForce, item).decision === 'refuse') return null;
  // What was approved under other rules is no reason of its own.
  const unbound = unboundOf(item);
  for (const former of earlier.toReversed()) {
    const { decision, why } = ask(former, unbound);
    if (decision !== 'refuse') continue;
    return newFinding({
      ...{ id: `loosened-${to}-${moment}`, kind: 'policy-loosened', at, accountId: former.by },
      sentence: `${how}; the rules before ${dayInWords(former.until)} would have held it: ${why}`,
    });
  }
  return null;
};

const unboundOf = (item: Item): Item => ({
  ...item,
  approvals: item.approvals.map((approval) => {
    const { policyDigest: _, ...basis } = approval.basis;
    return { ...approval, basis };
  }),
});

import type { Lifecycle, Policy } from '../../contract/types';
import type { Item } from '../item/item';
import { askedRules, ORDER, orderProblem } from './way';

/**
 * How long a decision of a gate lasts: Jira moves the item right after it asked, so an older one was
 * for a move that did not happen.
 */
export const DECISION_LASTS_MS = 600_000;

export type Move = {
  /** Null for an item that was not seen before. */
  from: string | null;
  to: string;
  /** When it was made; null where nobody says. ISO 8601. */
  at: string | null;
  /** It was not seen before, so that nothing can be said of the stages before. */
  isFirstSight: boolean;
};

/**
 * Whether a move went past a gate. A gate that asks for nothing but the order of stages needs no decision:
 * the move itself shows whether it kept to it.
 */
export const isBypass = (
  item: Item,
  { policy, lifecycle }: { policy: Policy; lifecycle: Lifecycle },
  { from, to, at, isFirstSight }: Move,
): boolean => {
  const asked = { item, lifecycle, from, to };
  const rules = askedRules(policy, asked);
  if (rules.length === 0 || allowing(item, to, at).length > 0) return false;
  if (rules.some(({ check }) => check !== ORDER)) return true;
  return !isFirstSight && orderProblem(asked) !== null;
};

/** Decisions that allowed a move into this stage: since the last move, not long ago. */
const allowing = (
  { decisions, stageSince }: Item,
  to: string,
  at: string | null,
): Item['decisions'] =>
  decisions.filter(
    (decision) =>
      decision.allowed &&
      decision.stage === to &&
      (stageSince === null || Date.parse(decision.at) >= Date.parse(stageSince)) &&
      (at === null || isTimely(decision.at, at)),
  );

/** Whether all that let an item into this stage were answers without its records. */
export const wasDegraded = (item: Item, to: string, at: string | null): boolean => {
  const allowed = allowing(item, to, at);
  return allowed.length > 0 && allowed.every(({ ref }) => ref.startsWith(DEGRADED));
};

/** Beginning of the name of a decision that was made without records. */
export const DEGRADED = 'degraded-';

/**
 * How far the clock of Jira may be behind that of the app, which asks for the time before Jira moves the item.
 * With a minute, who went past a gate and passed it a moment later had never gone past it.
 */
const CLOCK_SKEW_MS = 5000;

const isTimely = (decidedAt: string, movedAt: string): boolean => {
  const lead = Date.parse(movedAt) - Date.parse(decidedAt);
  return lead >= -CLOCK_SKEW_MS && lead <= DECISION_LASTS_MS;
};

/**
 * Whether a decision that comes to be known after a move was made for it. It is the same rule as where it
 * is known before: not long ago, and no other move in between.
 */
export const coversMove = (
  { moves }: Pick<Item, 'moves'>,
  decidedAt: string,
  movedAt: string,
): boolean => {
  const [decided, moved] = [Date.parse(decidedAt), Date.parse(movedAt)];
  const isBetween = ({ at }: { at: string }): boolean => {
    const time = Date.parse(at);
    return (time > decided && time < moved) || (time > moved && time <= decided);
  };
  return isTimely(decidedAt, movedAt) && !moves.some(isBetween);
};

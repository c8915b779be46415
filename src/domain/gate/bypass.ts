import type { Lifecycle, Policy } from '../../contract/types';
import type { Item } from '../item/item';
import { skippedStages, stageIndex } from '../lifecycle/stages';
import { rulesFor } from './policy';

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
 * Whether a move went past a gate. A way back is asked nothing. A gate that asks for nothing but the
 * order of stages needs no decision: the move itself shows whether it kept to it.
 */
export const isBypass = (
  item: Item,
  { policy, lifecycle }: { policy: Policy; lifecycle: Lifecycle },
  { from, to, at, isFirstSight }: Move,
): boolean => {
  if (stageIndex(lifecycle, to) <= stageIndex(lifecycle, from)) return false;
  const rules = rulesFor(policy, to, item.impact?.tier ?? null, item.systemType);
  if (rules.length === 0 || wasAllowed(item, to, at)) return false;
  if (rules.some(({ check }) => check !== 'stage-order')) return true;
  return !isFirstSight && skippedStages(lifecycle, from, to).length > 0;
};

/** Whether a decision allowed this move: for its stage, since the last move, not long ago. */
const wasAllowed = ({ decisions, stageSince }: Item, to: string, at: string | null): boolean =>
  decisions.some(
    (decision) =>
      decision.allowed &&
      decision.stage === to &&
      (stageSince === null || Date.parse(decision.at) >= Date.parse(stageSince)) &&
      (at === null || isTimely(decision.at, at)),
  );

/** How far the clocks of Jira and of the app may be apart. */
const CLOCK_SKEW_MS = 60_000;

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
  const isBetween = ({ at }: { at: string }): boolean =>
    Date.parse(at) > decided && Date.parse(at) < moved;
  return isTimely(decidedAt, movedAt) && !moves.some(isBetween);
};

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

/** Whether the last allowing decision was for this move: its stage, since the last move, not long ago. */
const wasAllowed = ({ allowed, stageSince }: Item, to: string, at: string | null): boolean => {
  if (allowed?.stage !== to) return false;
  const decided = Date.parse(allowed.at);
  return (
    (stageSince === null || decided >= Date.parse(stageSince)) &&
    (at === null || decided >= Date.parse(at) - DECISION_LASTS_MS)
  );
};

/** How far the clocks of Jira and of the app may be apart. */
const CLOCK_SKEW_MS = 60_000;

/** Whether a decision was made for the move of a finding, though it came to be known later. */
export const coversMove = (decidedAt: string, movedAt: string): boolean => {
  const lead = Date.parse(movedAt) - Date.parse(decidedAt);
  return lead >= -CLOCK_SKEW_MS && lead <= DECISION_LASTS_MS;
};

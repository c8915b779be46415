import { MOST_REMEMBERED, movesInOrder, type Item } from './item';

/**
 * Stage that an item stood in at a time, by the moves that it remembers: evidence is judged by where the
 * item stood when it came in, whatever became known since.
 * @param at ISO 8601; a move at that very time was made before.
 * @returns null for a time before its first move; of one before all that it remembers, where it stands now.
 */
export const stageAt = (
  { stage, stageSince, moves }: Pick<Item, 'stage' | 'stageSince' | 'moves'>,
  at: string,
): string | null => {
  const time = Date.parse(at);
  if (stageSince === null || Date.parse(stageSince) <= time) return stage;
  const last = movesInOrder({ moves }).findLast((move) => Date.parse(move.at) <= time);
  if (last !== undefined) return last.to;
  const isAllKnown = moves.length > 0 && moves.length < MOST_REMEMBERED;
  return isAllKnown ? null : stage;
};

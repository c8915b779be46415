import type { Lifecycle } from '../../contract/types';
import type { ReturnMove, StageMove, StageVisit } from './stage-visits';
import { stageIndex } from './stages';

/**
 * Milliseconds that each return cost: what was spent, from the return until the item was back at the
 * stage it had come from, in stages that it had been in before that return. Work in a stage that had
 * been passed by is not done again, so it is not lost. Where a return falls into the time of another one,
 * the time is the later one's until that is made good, so that nothing counts twice.
 * @param returns in the order they were made
 * @param visits in order, begun by the same moves
 */
export const lostTimes = (
  lifecycle: Lifecycle,
  returns: readonly ReturnMove[],
  visits: readonly StageVisit[],
): number[] => {
  const lost = new Map<StageMove, number>(returns.map((one) => [one, 0]));
  const seen = new Set<string>();
  let open: { back: StageMove; done: ReadonlySet<string> }[] = [];
  for (const { stage, by, milliseconds } of visits) {
    const place = stageIndex(lifecycle, stage);
    open = open.filter(({ back }) => place < stageIndex(lifecycle, back.from));
    if (by !== null && lost.has(by)) open.push({ back: by, done: new Set(seen) });
    seen.add(stage);
    const latest = open.at(-1);
    if (latest?.done.has(stage) !== true) continue;
    lost.set(latest.back, (lost.get(latest.back) ?? 0) + milliseconds);
  }
  return returns.map((one) => lost.get(one) ?? 0);
};

/** Two stages that an item went back and forth between: at least this many returns from one to the other. */
const PING_PONG_RETURNS = 2;

/**
 * Pairs of stages with at least two returns from the later (`b`) to the earlier (`a`): one return is a
 * correction, the second one shows that the first did not settle it.
 */
export const pingPong = (
  returns: readonly ReturnMove[],
): { a: string; b: string; times: number }[] => {
  const pairs = new Map<string, { a: string; b: string; times: number }>();
  for (const { from, to } of returns) {
    const key = JSON.stringify([to, from]);
    const known = pairs.get(key) ?? { a: to, b: from, times: 0 };
    pairs.set(key, { ...known, times: known.times + 1 });
  }
  return [...pairs.values()].filter(({ times }) => times >= PING_PONG_RETURNS);
};

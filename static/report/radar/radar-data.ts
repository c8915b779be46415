import type { CallOutput } from '../../../src/contract/calls/calls';

export type RadarPage = CallOutput<'radar.list'>;
export type RadarItem = RadarPage['items'][number];

/** Numbers over the items of the radar that were read. */
type RadarTotals = {
  skips: number;
  returns: number;
  undeclared: number;
  pingPong: number;
  misfits: number;
  lostMs: number;
};

const sum = (items: readonly RadarItem[], read: (item: RadarItem) => number): number =>
  items.reduce((total, item) => total + read(item), 0);

export const totalRadar = (items: readonly RadarItem[]): RadarTotals => ({
  skips: sum(items, ({ skips }) => skips.length),
  returns: sum(items, ({ returns }) => returns.length),
  undeclared: sum(items, ({ returns }) => returns.filter((one) => one.declared === null).length),
  pingPong: sum(items, ({ pingPong }) => pingPong.length),
  misfits: sum(items, ({ misfit }) => (misfit === null ? 0 : 1)),
  lostMs: sum(items, ({ returns }) => returns.reduce((lost, one) => lost + one.lostMs, 0)),
});

type Longest = { stage: string; visits: number; milliseconds: number };

/** The stage an item stayed in longest, all visits together; null where it has not stayed anywhere. */
export const longestDwell = ({ dwell }: RadarItem): Longest | null => {
  const [first, ...others] = dwell;
  if (first === undefined) return null;
  const { stage, visits, milliseconds } = others.reduce(
    (longest, one) => (one.milliseconds > longest.milliseconds ? one : longest),
    first,
  );
  return { stage, visits: visits.length, milliseconds };
};

/** Whether an item's way has anything to look at: a skip, a return, a ping-pong or a misfit. */
export const isRemarkable = ({ sentences, misfit }: RadarItem): boolean =>
  sentences.length > 0 || misfit !== null;

type StageDwell = {
  stage: string;
  /** Items that were in the stage at all. */
  items: number;
  /** Of the time that each of them spent there, all visits together. */
  medianMs: number;
  longest: { key: string; milliseconds: number };
};

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** How long items stayed in each stage, in the order given; stages that none was in are left out. */
export const dwellByStage = (
  items: readonly RadarItem[],
  stages: readonly string[],
): StageDwell[] =>
  stages.flatMap((stage) => {
    const stays = items
      .flatMap(({ key, dwell }) =>
        dwell
          .filter((one) => one.stage === stage && one.visits.length > 0)
          .map(({ milliseconds }) => ({ key, milliseconds })),
      )
      .sort((a, b) => a.milliseconds - b.milliseconds);
    const longest = stays.at(-1);
    if (longest === undefined) return [];
    const medianMs = medianOf(stays.map(({ milliseconds }) => milliseconds));
    return [{ stage, items: stays.length, medianMs, longest }];
  });

import type { CallOutput } from '../../../src/contract/calls';

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

/** What the radar tells of one item's way through the stages. */
export type RadarItem = {
  key: string;
  summary: string;
  stage: string | null;
  skips: {
    from: string | null;
    to: string;
    skipped: string[];
    at: string;
    accountId: string | null;
  }[];
  returns: {
    from: string;
    to: string;
    at: string;
    accountId: string | null;
    declared: { reason: string; by: string; at: string } | null;
    lostMs: number;
  }[];
  pingPong: { a: string; b: string; times: number }[];
  dwell: { stage: string; visits: number; milliseconds: number }[];
  misfit: { stage: string; workType: string; why: string } | null;
  sentences: string[];
};

export type RadarPage = {
  items: RadarItem[];
  cursor: string | null;
  people: Record<string, string>;
};

/** Numbers over the items of the radar that were read. */
export type RadarTotals = {
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

/** The stage an item stayed in longest; null where it has not stayed anywhere. */
export const longestDwell = ({ dwell }: RadarItem): RadarItem['dwell'][number] | null =>
  dwell.reduce<RadarItem['dwell'][number] | null>(
    (longest, one) => (longest === null || one.milliseconds > longest.milliseconds ? one : longest),
    null,
  );

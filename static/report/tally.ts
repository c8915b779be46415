import type { BarEntry } from '../components/charts/bar-list';
import type { Lifecycle } from '../../src/contract/types';
import type { ReportItem } from './projection';

type Tally = {
  stages: BarEntry[];
  gates: { open: number; held: number };
  verdicts: BarEntry[];
  drift: BarEntry[];
};

const countBy = (items: readonly ReportItem[], is: (item: ReportItem) => boolean): number =>
  items.filter(is).length;

/** Counts for the tiles; stages in the order of the lifecycle, unknown ones and "no stage" last. */
export const tally = (items: readonly ReportItem[], lifecycle: Lifecycle | null): Tally => ({
  stages: countStages(items, lifecycle),
  gates: {
    open: countBy(items, ({ gate }) => gate === 'open'),
    held: countBy(items, ({ gate }) => gate === 'held'),
  },
  verdicts: [
    bar('pass', 'Pass', sum(items, 'pass'), 'success'),
    bar('fail', 'Fail', sum(items, 'fail'), 'danger'),
    bar('inconclusive', 'Inconclusive', sum(items, 'inconclusive'), 'warning'),
  ],
  drift: (
    [
      ['critical', 'Critical', 'danger'],
      ['warning', 'Warning', 'warning'],
      ['watch', 'Watch', 'warning'],
      ['none', 'None', 'success'],
      ['unknown', 'Unknown', 'neutral'],
    ] as const
  ).map(([level, label, tone]) =>
    bar(
      level,
      label,
      countBy(items, ({ drift }) => drift === level),
      tone,
    ),
  ),
});

const bar = (
  id: string,
  label: string,
  value: number,
  tone: NonNullable<BarEntry['tone']>,
): BarEntry => ({ id, label, value, tone });

const sum = (items: readonly ReportItem[], verdict: keyof ReportItem['criteria']): number =>
  items.reduce((total, { criteria }) => total + criteria[verdict], 0);

const countStages = (items: readonly ReportItem[], lifecycle: Lifecycle | null): BarEntry[] => {
  const stages = lifecycle?.stages ?? [];
  const known = new Set(stages.map(({ id }) => id));
  const others = [
    ...new Set(items.flatMap(({ stage }) => (stage === null || known.has(stage) ? [] : [stage]))),
  ];
  const none = countBy(items, ({ stage }) => stage === null);
  return [
    ...stages.map(({ id, name }) =>
      bar(
        id,
        name,
        countBy(items, ({ stage }) => stage === id),
        'fill',
      ),
    ),
    ...others.map((id) =>
      bar(
        id,
        id,
        countBy(items, ({ stage }) => stage === id),
        'neutral',
      ),
    ),
    ...(none === 0 ? [] : [bar('', 'No stage yet', none, 'neutral')]),
  ];
};

/** Name of a stage in the project's lifecycle; its id where the lifecycle has no such stage. */
export const nameStage = (lifecycle: Lifecycle | null, id: string | null): string =>
  id === null ? '–' : (lifecycle?.stages.find((stage) => stage.id === id)?.name ?? id);

export type Column = 'key' | 'stage' | 'gate' | 'verdict' | 'drift';
export type Order = { column: Column; isDescending: boolean };

const rank = <Word extends string>(words: readonly Word[], word: Word): number =>
  words.indexOf(word);

/** Key `AI-10` comes behind `AI-9`. */
const compareKeys = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

const worth = (item: ReportItem, column: Column, stageIds: readonly string[]): number => {
  switch (column) {
    case 'key':
      return 0;
    case 'stage':
      return item.stage === null ? -1 : stageIds.indexOf(item.stage);
    case 'gate':
      return rank(['held', 'open', 'none'], item.gate);
    case 'verdict':
      return rank(['fail', 'inconclusive', 'none', 'pass'], item.verdict);
    case 'drift':
      return rank(['critical', 'warning', 'watch', 'unknown', 'none'], item.drift);
  }
};

/** Worst first in every column but key and stage; equal ones by key. */
export const sortItems = (
  items: readonly ReportItem[],
  { column, isDescending }: Order,
  lifecycle: Lifecycle | null,
): ReportItem[] => {
  const stageIds = lifecycle?.stages.map(({ id }) => id) ?? [];
  const sign = isDescending ? -1 : 1;
  return [...items].sort((one, other) => {
    const apart = worth(one, column, stageIds) - worth(other, column, stageIds);
    return apart === 0
      ? compareKeys(one.key, other.key) * (column === 'key' ? sign : 1)
      : apart * sign;
  });
};

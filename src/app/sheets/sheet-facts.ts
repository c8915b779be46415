import type { Evaluation, MeasuredNumber } from '../../contract/types';
import { foldMetric } from '../../domain/evidence/words/metric-name';
import type { Item } from '../../domain/item/item';
import { numberInRun } from '../../domain/sheets/numbers';
import type { Known } from '../../domain/sheets/take-content';
import { watchNames } from '../../domain/sheets/watch-names';

/** Runs that a number may come from: one page of storage. */
export const MOST_RUNS = 100;

/** What an item and its runs let a sheet name. */
export const knownOf = (item: Item, evaluations: readonly Evaluation[]): Known => {
  const watches = new Set(watchNames(item).map(foldMetric));
  return {
    number: (run, metric, slice): MeasuredNumber | null => {
      const found = evaluations.find(({ digest }) => digest === run);
      return found === undefined ? null : numberInRun(found, metric, slice);
    },
    isWatch: (name) => watches.has(foldMetric(name)),
    sliceOf: (criterionId) => item.locked?.criteria.find(({ id }) => id === criterionId)?.slice,
  };
};

import type { Signal } from '../../../../contract/types';
import type { FeaturePair } from '../../../../domain/drift/feature';
import { isJudged, judgeFeatures } from '../../../../domain/drift/judge-feature';
import { naiveRule } from '../../../../domain/drift/naive-rule';
import { driftEvidence } from '../../assemble/drift-signals';
import { listed } from '../../assemble/run';
import { isText, listAt, objectAt, valueAt } from '../../format';
import { verdictOf } from '../assay/assay-drift-data';

type Judged = { signals: Signal[]; notes: string[] };

/** Counts by category of one side; null where they are shares, or heights of bins. */
const countsOf = (column: unknown, side: 'current' | 'reference'): FeaturePair['current'] => {
  const held = objectAt(column, side, 'small_distribution');
  const [names, counts] = [listAt(held, 'x'), listAt(held, 'y')];
  const isCounts = counts.every((one) => Number.isSafeInteger(one) && Number(one) >= 0);
  if (names.length === 0 || names.length !== counts.length || !isCounts) return null;
  const pairs = names.map((name, index) => [String(name), Number(counts[index])] as const);
  return { kind: 'categorical', counts: Object.fromEntries(pairs) };
};

const pairOf = (column: unknown): FeaturePair | null => {
  const name = valueAt(column, 'column_name');
  if (!isText(name) || valueAt(column, 'column_type') !== 'cat') return null;
  const [reference, current] = [countsOf(column, 'reference'), countsOf(column, 'current')];
  return reference === null || current === null ? null : { name, reference, current };
};

const hasHistograms = (column: unknown): boolean =>
  valueAt(column, 'column_type') === 'num' &&
  listAt(column, 'current', 'small_distribution', 'x').length > 1;

/**
 * Columns whose counts by category a report holds of both sides, judged by the same rules as the data of
 * `assay drift`, all of them together. Histograms of numbers have other bins on each side, and heights
 * instead of counts, so that nothing can be said of chance.
 */
export const judgedCounts = (format: string, columns: readonly unknown[]): Judged => {
  const pairs = columns.map(pairOf).filter((pair) => pair !== null);
  const others = columns.filter(hasHistograms).map((column) => valueAt(column, 'column_name'));
  const notes =
    others.length === 0
      ? []
      : [
          `Histograms whose bins differ between the sides are not judged again: ${listed(others.map(String))}.`,
        ];
  if (pairs.length === 0) return { signals: [], notes: [] };
  const { features } = judgeFeatures(pairs, null);
  const { signals } = driftEvidence(format, {}, features.map(verdictOf), []);
  return {
    signals: signals.map((one) => ({ ...one, name: `${one.name} (counts)` })),
    notes: [
      `Assay judged the counts of ${listed(pairs.map(({ name }) => name))} itself. ${naiveRule(features.filter(isJudged)).sentence}`,
      ...notes,
    ],
  };
};

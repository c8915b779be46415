import type { MetricResult } from '../../../../contract/types';
import { nearInteger, roundedSuccessesOf } from '../../assemble/numbers';
import { count, point, result } from '../../assemble/run';
import type { ClassRow } from './sklearn-checks';

/** Recall and precision of a class as the report states them. */
export const statedResults = (row: ClassRow): MetricResult[] => {
  const slice = `class=${row.label}`;
  return [
    ...(row.recall === null ? [] : [result('recall', point(row.recall), slice)]),
    ...(row.precision === null ? [] : [result('precision', point(row.precision), slice)]),
  ];
};

/** Of a report in rounded numbers only a recall with enough digits is k of n. */
export const roundedResults = (row: ClassRow): MetricResult[] => {
  const size = row.support === null ? null : nearInteger(row.support);
  const hits =
    row.recall === null || size === null || size < 1 ? null : roundedSuccessesOf(row.recall, size);
  return statedResults(row).map((one) =>
    one.metric === 'recall' && hits !== null && size !== null
      ? { ...one, measure: count(hits, size) }
      : one,
  );
};

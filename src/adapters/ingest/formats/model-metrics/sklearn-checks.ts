import { nearInteger } from '../../assemble/numbers';
import { listed } from '../../assemble/run';
import { agrees } from '../../assemble/twice';

/** One class of a report. */
export type ClassRow = {
  label: string;
  precision: number | null;
  recall: number | null;
  'f1-score': number | null;
  support: number | null;
};

/** What a report states over all classes. */
export type Overall = {
  accuracy: number | null;
  /** Supports that the averages name. */
  supports: number[];
  /** `[name, value, mean of the classes]` of each average that can be worked out. */
  averages: { name: string; stated: number; worked: number }[];
};

/** Cases of all classes; null where one states no whole number. */
export const totalOf = (rows: readonly ClassRow[]): number | null =>
  nearInteger(rows.reduce((sum, row) => sum + (row.support ?? Number.NaN), 0));

/** Cases of a class that were found. */
export const hitsOf = (row: ClassRow): number | null =>
  row.recall === null || row.support === null ? null : nearInteger(row.recall * row.support);

/**
 * Whether a report was rounded before it was written: a recall times its support is then not whole, so
 * that one which is, is whole by chance.
 */
export const isRounded = (rows: readonly ClassRow[]): boolean =>
  rows.some((row) => row.recall !== null && row.support !== null && hitsOf(row) === null);

/**
 * Where a report of single labels says a thing twice and differently: its accuracy and the hits of its
 * classes, the supports of classes and averages, f1 and its two parts, averages and their classes.
 */
export const contradictionsOf = (rows: readonly ClassRow[], overall: Overall): string[] => {
  const total = totalOf(rows);
  const hits = rows.map(hitsOf);
  const found = hits.every((n) => n !== null) ? hits.reduce((sum, n) => sum + n, 0) : null;
  const { accuracy, supports, averages } = overall;
  const other = supports.find((support) => total !== null && support !== total);
  if (other !== undefined) {
    return [`the classes hold ${total ?? '?'} samples and the averages ${other}`];
  }
  const differing = averages.filter(({ stated, worked }) => !agrees(stated, worked));
  const torn = rows.filter(isTorn);
  return [
    ...(accuracy !== null && total !== null && total > 0 && found !== null
      ? agrees(accuracy, found / total)
        ? []
        : [`accuracy ${accuracy} against ${found} of ${total} hits of the classes`]
      : []),
    ...(differing.length > 0
      ? [`${listed(differing.map(({ name }) => name))} is not the average of the classes`]
      : []),
    ...(torn.length > 0
      ? [
          `f1 of ${listed(torn.map(({ label }) => label))} does not follow from precision and recall`,
        ]
      : []),
  ];
};

const isTorn = ({ precision, recall, 'f1-score': f1 }: ClassRow): boolean => {
  if (precision === null || recall === null || f1 === null) return false;
  const worked = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  // Precision and recall may be rounded to two digits themselves.
  return !agrees(f1, worked) && Math.abs(f1 - worked) > 0.011;
};

import type { CsvTable } from '../../decode/csv';
import { toCount } from '../../assemble/numbers';
import { isTable, type FoundMatrix } from './confusion-shapes';

/** `Actual: cat`, `true_cat`: the side says itself that it holds actual classes. */
const ACTUAL = /^(?:actual|true|truth|reference|gold)[ _:-]+/i;
const PREDICTED = /^(?:predicted|prediction|pred)[ _:-]+/i;
/** The same said above the names of the rows. */
const ROWS_ARE_ACTUAL = /^(?:actual|true|truth|y_?true|reference|gold)/i;

export type TableMatrix = FoundMatrix & {
  /** Whether the table says that its rows are the actual classes. */
  isOriented: boolean;
};

/** A confusion matrix as pandas writes it to a CSV: the same labels above and before it; else null. */
export const matrixOfTable = ({ columns, rows }: CsvTable): TableMatrix | null => {
  const [corner = '', ...heads] = columns;
  const names = rows.map(({ cells }) => cells[corner] ?? '');
  const bare = (name: string): string => name.replace(ACTUAL, '').replace(PREDICTED, '');
  const labels = names.map(bare);
  const isSquare =
    labels.length >= 2 &&
    labels.length === heads.length &&
    heads.every((head, index) => bare(head) === labels[index]);
  if (!isSquare) return null;
  const turned = heads.some((head) => ACTUAL.test(head)) || names.some((n) => PREDICTED.test(n));
  const written = rows.map(({ cells }) => heads.map((head) => toCount(cells[head]) ?? Number.NaN));
  if (written.flat().some(Number.isNaN)) return null;
  const matrix = turned ? heads.map((_, at) => written.map((row) => row[at] ?? 0)) : written;
  const isOriented =
    turned ||
    heads.every((head) => PREDICTED.test(head)) ||
    names.every((name) => ACTUAL.test(name)) ||
    ROWS_ARE_ACTUAL.test(corner);
  return isTable(matrix)
    ? { path: [], matrix, labels, positive: null, beside: [], isOriented }
    : null;
};

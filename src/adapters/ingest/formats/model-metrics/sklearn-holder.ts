import { toNumber } from '../../assemble/numbers';
import { agrees } from '../../assemble/twice';
import { isObject, valueAt, type EvidenceDocument, type JsonObject } from '../../format';
import { isCsvTable } from '../assay/assay-csv';

/** The object that holds a report beside a matrix and labels: the file, or what it calls its metrics. */
export const holderOf = ({ value }: EvidenceDocument): JsonObject => {
  const holders = [
    value,
    ...['metrics', 'results', 'evaluation'].map((key) => valueAt(value, key)),
  ];
  const found = holders.find((one) => isObject(valueAt(one, 'classification_report')));
  return isObject(found) ? found : isObject(value) ? value : {};
};

/** The report, its averages under the names of scikit-learn (`macro_avg` of some scripts is one of them). */
export const reportOf = (document: EvidenceDocument): JsonObject => {
  if (document.syntax === 'csv') return tableReport(document.value);
  const holder = holderOf(document);
  const wrapped = valueAt(holder, 'classification_report');
  const report = isObject(wrapped) ? wrapped : holder;
  return Object.keys(report).some((key) => AVERAGE.test(key))
    ? Object.fromEntries(
        Object.entries(report).map(([key, row]) => [
          AVERAGE.test(key) ? key.replace('_', ' ') : key,
          row,
        ]),
      )
    : report;
};

const AVERAGE = /^(?:macro|micro|weighted|samples)_avg$/;

/** An accuracy beside the report that is another number than the one in it, in words. */
export const besideReport = (document: EvidenceDocument, accuracy: number): string[] => {
  const holder = holderOf(document);
  const beside = isObject(holder['classification_report']) ? toNumber(holder['accuracy']) : null;
  return beside === null || agrees(beside, accuracy) || agrees(accuracy, beside)
    ? []
    : [`the report states accuracy ${accuracy}, and the file beside it ${beside}`];
};

const COLUMNS = ['precision', 'recall', 'f1-score', 'support'] as const;

/**
 * The report as pandas writes it to a CSV, a row a class. Its row of the accuracy holds one number under
 * several columns, or under the f1-score alone.
 */
const tableReport = (value: unknown): JsonObject => {
  if (!isCsvTable(value)) return {};
  const [first = '', ...others] = value.columns;
  if (COLUMNS.some((name) => !others.includes(name))) return {};
  return Object.fromEntries(
    value.rows.map(({ cells }): [string, unknown] => {
      const label = cells[first] ?? '';
      return [label, label === 'accuracy' && isAccuracyRow(cells) ? cells['f1-score'] : cells];
    }),
  );
};

/** A class may be named accuracy too; then its row has a support, and rates of its own. */
const isAccuracyRow = (cells: Readonly<Record<string, string>>): boolean => {
  const rates = [cells['precision'], cells['recall']].map((cell) => cell ?? '');
  return rates.every((cell) => cell === '' || cell === cells['f1-score']);
};

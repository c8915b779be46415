import { toNumber } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { defineFormat, mark, type EvidenceDocument } from '../../format';
import { refuse } from '../../problem';
import { isCsvTable } from '../assay/assay-csv';
import type { CsvTable } from '../../decode/csv';

const ID = 'lightning-csv';

const tableOf = ({ syntax, value }: EvidenceDocument): CsvTable | null =>
  syntax === 'csv' && isCsvTable(value) ? value : null;

const PROGRESS = new Set(['epoch', 'step']);
const isTest = (column: string): boolean => /^test(?:[_/ ]|$)/i.test(column);
const isValidation = (column: string): boolean => /^val(?:id|idation)?(?:[_/ ]|$)/i.test(column);

/**
 * `metrics.csv` of Lightning's CSVLogger. The last value of each test metric counts, not the best one:
 * choosing the best epoch flatters. Without test metrics those of validation are taken and said to be so.
 */
export const lightningCsv = defineFormat({
  id: ID,
  title: 'a Lightning metrics.csv',
  marks: (document) => {
    const columns = tableOf(document)?.columns ?? [];
    return [
      [
        mark('a column "step"', columns.includes('step')),
        mark('a column "epoch"', columns.includes('epoch')),
        mark(
          'columns such as test_acc or val_loss',
          columns.some(
            (column) => isTest(column) || isValidation(column) || column.startsWith('train'),
          ),
        ),
      ],
    ];
  },
  parse: (document) => {
    const table = tableOf(document);
    if (table === null) return refuse('The file has no table.');
    const metrics = table.columns.filter((column) => !PROGRESS.has(column));
    const tests = metrics.filter(isTest);
    const chosen = tests.length > 0 ? tests : metrics.filter(isValidation);
    const results = chosen.flatMap((column) => {
      const last = lastOf(table, column);
      return last === null ? [] : [result(column, point(last))];
    });
    if (results.length === 0) {
      return refuse('The Lightning log holds no test and no validation metric.', {
        where: 'line 1',
        hint: 'Metrics of training are no evidence. Run trainer.test() with a CSVLogger.',
      });
    }
    const left = metrics.filter((column) => !chosen.includes(column));
    return evidence(ID, {
      blocks: [block('Lightning run', makeRun({ format: ID, tool: 'Lightning' }, results))],
      notes: [
        'The last logged value of each metric is taken, not the best.',
        ...(tests.length === 0
          ? [
              'There are no test metrics; these are of validation, which training has seen and chosen by.',
            ]
          : []),
        ...(left.length > 0 ? [`Left out: ${listed(left)}.`] : []),
      ],
    });
  },
});

export const { detect, parse } = lightningCsv;

/** Last number in a column; the cells of most rows are empty. */
const lastOf = (table: CsvTable, column: string): number | null =>
  table.rows
    .map((row) => toNumber(row.cells[column]))
    .filter((number) => number !== null)
    .at(-1) ?? null;

import type { MetricResult } from '../../../../contract/types';
import { directionNotes } from '../../assemble/columns';
import { toNumber } from '../../assemble/numbers';
import { block, evidence, makeRun, point, result } from '../../assemble/run';
import type { CsvTable } from '../../decode/csv';
import type { Parse } from '../../family';
import { refuse } from '../../problem';
import { isCsvTable } from '../assay/assay-csv';

const ID = 'ultralytics';

const COLUMN = /^metrics\/(.+?)(?:\(([A-Z])\))?$/;
const PARTS: Record<string, string> = { B: 'box', M: 'mask', P: 'pose' };
/** What Ultralytics itself chooses its best weights by, in the order in which a task has it. */
const FITNESS = ['metrics/mAP50-95(B)', 'metrics/accuracy_top1'];

type Epoch = { epoch: number; cells: Record<string, string> };

/**
 * `results.csv` of Ultralytics. The last epoch and the one with the best fitness both stand, each in a
 * slice of its own, so that none is taken in silence.
 */
export const parseUltralytics: Parse = ({ value }) => {
  const table = isCsvTable(value) ? value : null;
  const epochs = table === null ? [] : epochsOf(table);
  const columns = (table?.columns ?? []).filter((column) => COLUMN.test(column));
  const last = epochs.at(-1);
  if (last === undefined) {
    return refuse('The results.csv of Ultralytics holds no epoch.', { where: 'line 2' });
  }
  const fitness = FITNESS.find((column) => columns.includes(column)) ?? null;
  const best = fitness === null ? last : bestBy(epochs, fitness);
  const chosen = best.epoch === last.epoch ? [last] : [last, best];
  const parts = new Set(columns.map((column) => COLUMN.exec(column)?.[2] ?? ''));
  const results = chosen.flatMap((epoch) =>
    columns.flatMap((column) => readCell(epoch, column, parts.size > 1)),
  );
  return evidence(ID, {
    blocks: [block('Ultralytics training', makeRun({ format: ID, tool: 'Ultralytics' }, results))],
    notes: [
      ...(fitness === null
        ? []
        : [
            best.epoch === last.epoch
              ? `The last epoch, ${last.epoch}, is also the best of ${epochs.length} by ${fitness}.`
              : `The last epoch is ${last.epoch}; the best of ${epochs.length} by ${fitness} is ${best.epoch}. Name the one whose weights are used: the best of several looks better than the model is.`,
          ]),
      'Losses and learning rates are of training and are left out; "time" is seconds of training.',
      ...directionNotes(results),
    ],
  });
};

const epochsOf = (table: CsvTable): Epoch[] =>
  table.rows.flatMap(({ cells }) => {
    const epoch = toNumber(cells['epoch']);
    return epoch === null ? [] : [{ epoch, cells }];
  });

const bestBy = (epochs: readonly Epoch[], column: string): Epoch => {
  const valueOf = ({ cells }: Epoch): number => toNumber(cells[column]) ?? -Infinity;
  return epochs.reduce((best, one) => (valueOf(one) > valueOf(best) ? one : best));
};

const readCell = ({ epoch, cells }: Epoch, column: string, withPart: boolean): MetricResult[] => {
  const [, name = column, letter = ''] = COLUMN.exec(column) ?? [];
  const number = toNumber(cells[column]);
  const part = withPart ? (PARTS[letter] ?? letter) : '';
  const slice = part === '' ? `epoch=${epoch}` : `${part}, epoch=${epoch}`;
  return number === null ? [] : [result(name, point(number), slice)];
};

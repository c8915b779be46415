import type { Evaluation, ItemColumns, MetricResult, Worked } from '../../../../src/contract/types';
import { workOut, type StoredRun } from '../../../../src/domain/items/work-out';
import { anEvaluation, anItem } from '../../../support/builders/builders';
import { passes } from './item-sets';

/** The run of version 1 that came in on 1 May. */
export const storedRun = anEvaluation([], {
  model: { name: 'claims', version: '1' },
  dataset: { id: 'holdout', sha256: null },
  recordedAt: '2026-05-01T00:00:00.000Z',
});

export type Beside = {
  columns?: ItemColumns[] | null;
  run?: Partial<Evaluation>;
  stated?: MetricResult[];
};

/** What the items of a run come to, beside those of the stored one, if any; and which it asked for. */
export const compared = (
  line: string,
  own: ItemColumns[],
  { columns, run = {}, stated = [] }: Beside = {},
): { worked: Worked[]; asked: (string | null)[] } => {
  const asked: (string | null)[] = [];
  const baselineOf = (name: string | null): StoredRun | null => {
    asked.push(name);
    return columns === undefined ? null : { evaluation: storedRun, columns };
  };
  const evaluation = anEvaluation(stated, run);
  return { worked: workOut({ evaluation, columns: own, baselineOf }, anItem(line)), asked };
};

/** Why items come to nothing, and what to do. */
export const refusal = (...input: Parameters<typeof compared>) =>
  compared(...input).worked.map((one) => [one.refusal?.why, one.refusal?.next]);

/** A hundred items of which so many pass. */
export const passing = (count: number, more: Partial<ItemColumns> = {}) =>
  passes(
    Array.from({ length: 100 }, (_, at) => (at < count ? 1 : 0)),
    more,
  );

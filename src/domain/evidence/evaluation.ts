import type {
  EvidenceBlock,
  Evaluation,
  ItemColumns,
  ItemsSummary,
  Run,
} from '../../contract/types';
import { digestJson } from '../digest';

/** What stays of items: their digest, and what each column adds up to. */
export const summaryOf = (items: readonly ItemColumns[]): ItemsSummary => ({
  sha256: digestJson(items),
  columns: items.map(({ metric, slice, kind, values }) => ({
    ...{ metric, slice, kind },
    items: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
  })),
});

/** Digest of a run and of what it was item by item: not of who sent it, when, and who attests it. */
export const digestOfRun = (run: Run, items?: Pick<ItemsSummary, 'sha256'>): string =>
  items === undefined ? digestJson(run) : digestJson({ run, items: items.sha256 });

/** Digest of a run as its file has it, before anything is stated of it. */
export const digestOfBlock = ({ run, items = [] }: EvidenceBlock): string =>
  items.length === 0 ? digestOfRun(run) : digestOfRun(run, summaryOf(items));

/**
 * Makes the immutable record of a run. The same run is one record however often and by whomever it is
 * sent.
 */
export const recordRun = (
  run: Run,
  recordedAt: string,
  postedBy: Evaluation['postedBy'],
  items: readonly ItemColumns[] = [],
): Evaluation => {
  if (items.length === 0) return { ...run, digest: digestOfRun(run), recordedAt, postedBy };
  const summary = summaryOf(items);
  return { ...run, digest: digestOfRun(run, summary), recordedAt, postedBy, items: summary };
};

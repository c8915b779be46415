import type { Criterion, Evaluation, ItemColumns, ItemsSummary, Run } from '../../contract/types';
import { digestJson } from '../digest';
import { resultsOfItems } from './results-of-items';

/** What stays of items: their digest, and what each column adds up to. */
export const summaryOf = (items: readonly ItemColumns[]): ItemsSummary => ({
  sha256: digestJson(items),
  columns: items.map(({ metric, slice, kind, values }) => ({
    ...{ metric, slice, kind },
    items: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
  })),
});

/**
 * Makes the immutable record of a run. The digest covers the run and its items, not who sent it and
 * when, so that the same run is one record however often and by whomever it is sent.
 */
export const recordRun = (
  run: Run,
  recordedAt: string,
  postedBy: Evaluation['postedBy'],
  items: readonly ItemColumns[] = [],
): Evaluation => {
  if (items.length === 0) return { ...run, digest: digestJson(run), recordedAt, postedBy };
  const summary = summaryOf(items);
  const digest = digestJson({ run, items: summary.sha256 });
  return { ...run, digest, recordedAt, postedBy, items: summary };
};

/** The record with what the criteria ask of its items; the digest does not change by it. */
export const withItemsAsked = (
  evaluation: Evaluation,
  criteria: readonly Criterion[],
  items: readonly ItemColumns[],
): Evaluation => {
  const workedOut = resultsOfItems(criteria, items, evaluation.results);
  return evaluation.items === undefined || workedOut.length === 0
    ? evaluation
    : { ...evaluation, items: { ...evaluation.items, workedOut } };
};

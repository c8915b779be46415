import type { ItemColumns } from '../../../contract/types';
import { clip } from './run';

/** Most items of one metric that are kept; a file with more keeps its counts alone. */
const MOST_ITEMS = 10_000;

/** One item of a file: true and false, or a score. */
export type FileItem = { id: string; value: number | boolean; attempt?: number };

/**
 * The items of one metric in columns; null where there are none, too many, one of them twice with the
 * same attempt, or verdicts and scores mixed, since then a value is of no one item or kind.
 */
export const itemColumns = (
  metric: string,
  slice: string | null,
  items: readonly FileItem[],
): ItemColumns | null => {
  const isPass = items.every(({ value }) => typeof value === 'boolean');
  const isScore = items.every(({ value }) => typeof value === 'number');
  const keys = new Set(items.map(({ id, attempt = 1 }) => JSON.stringify([id, attempt])));
  if (items.length === 0 || items.length > MOST_ITEMS || keys.size < items.length) return null;
  if (!isPass && !isScore) return null;
  const attempts = items.map(({ attempt = 1 }) => attempt);
  return {
    metric: clip(metric.trim().toLowerCase()),
    slice: slice === null ? null : clip(slice),
    kind: isPass ? 'pass' : 'score',
    ids: items.map(({ id }) => clip(id)),
    values: items.map(({ value }) => Number(value)),
    ...(attempts.every((one) => one === 1) ? {} : { attempts }),
  };
};

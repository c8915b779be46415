import type { ReportItem } from '../projection';
import type { AttentionLine } from './attention';

/** An item with what of it is to be decided. */
export type System = { item: ReportItem; lines: AttentionLine[] };

/**
 * Items that wait for a decision, each once, in the order of the most urgent of their lines.
 * @param lines the most urgent first
 */
export const systemsOf = (
  items: readonly ReportItem[],
  lines: readonly AttentionLine[],
): System[] =>
  [...new Set(lines.map(({ issueKey }) => issueKey))].flatMap((key) => {
    const item = items.find((one) => one.key === key);
    return item === undefined
      ? []
      : [{ item, lines: lines.filter(({ issueKey }) => issueKey === key) }];
  });

import type { AskKind } from '../../../src/contract/types';
import type { Ask, ReportItem } from '../projection';
import { askOrder, askSentences } from './ask-words';

/** One thing that one item asks. */
export type AttentionLine = {
  id: string;
  issueKey: string;
  summary: string;
  kind: AskKind;
  /** What is asked, in words. */
  what: string;
  next: string;
  who: string | null;
  since: string;
  due: string | null;
};

const timeOf = (iso: string): number => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
};

/** `drift critical: retraining decision due`. */
export const tellAsk = (ask: Ask, item: Pick<ReportItem, 'drift'>): string => {
  const { asks } = askSentences[ask.kind];
  const isOfDrift = ask.kind === 'retrain' || ask.kind === 'review';
  return isOfDrift && (item.drift === 'warning' || item.drift === 'critical')
    ? `drift ${item.drift}: ${asks}`
    : asks;
};

/** Every ask of the items as a line: by kind, the most urgent first, and within it the oldest. */
export const orderAttention = (items: readonly ReportItem[]): AttentionLine[] =>
  items
    .flatMap((item) =>
      item.asks.map((ask, index) => ({
        id: `${item.key}-${index}`,
        issueKey: item.key,
        summary: item.summary,
        kind: ask.kind,
        what: tellAsk(ask, item),
        next: askSentences[ask.kind].next,
        ...{ who: ask.who, since: ask.since, due: ask.due },
      })),
    )
    .sort(
      (one, other) =>
        askOrder.indexOf(one.kind) - askOrder.indexOf(other.kind) ||
        timeOf(one.since) - timeOf(other.since) ||
        one.issueKey.localeCompare(other.issueKey, 'en', { numeric: true }),
    );

/** Kinds that occur, in their order, with how many lines each has. */
export const countKinds = (lines: readonly AttentionLine[]): { kind: AskKind; count: number }[] =>
  askOrder
    .map((kind) => ({ kind, count: lines.filter((line) => line.kind === kind).length }))
    .filter(({ count }) => count > 0);

/** Account ids that lines name, each once. */
export const peopleIn = (lines: readonly AttentionLine[]): string[] => [
  ...new Set(lines.flatMap(({ who }) => (who === null ? [] : [who]))),
];

/** Lines by the person they are asked of, who has most first; those asked of nobody are last. */
export const groupByPerson = (
  lines: readonly AttentionLine[],
): { who: string | null; lines: AttentionLine[] }[] => {
  const groups = new Map<string | null, AttentionLine[]>();
  for (const line of lines) groups.set(line.who, [...(groups.get(line.who) ?? []), line]);
  return [...groups]
    .map(([who, own]) => ({ who, lines: own }))
    .sort(
      (one, other) =>
        Number(one.who === null) - Number(other.who === null) ||
        other.lines.length - one.lines.length,
    );
};

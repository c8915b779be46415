import type { AskKind } from '../../../src/contract/types';
import { formatNumber } from '../../components/format';
import type { ReportItem } from '../projection';
import type { Ask } from '../../../src/contract/types';
import { placeOf, type Level } from '../../../src/words/levels';
import { askOrder, askSentences } from '../../../src/words/ask-words';
import { say } from '../../language/say';
import { nameLevel } from '../../components/words/level-names';
import { byStake } from '../../components/words/stake';

/** What one item asks in one kind. */
export type AttentionLine = {
  id: string;
  issueKey: string;
  summary: string;
  /** Name and version; null where none is set. */
  model: string | null;
  /** What waiting costs, as somebody stated it. */
  stake: ReportItem['stake'];
  /** Drift level of the item: of two decisions the one on the worse model comes first. */
  drift: Level;
  kind: AskKind;
  /** What is asked, in words, with how many of it there are. */
  what: string;
  next: string;
  /** Account ids; none where a role or nobody in particular is asked. */
  who: readonly string[];
  /** null where only the kind is known. */
  since: string | null;
  due: string | null;
};

const timeOf = (iso: string | null): number => {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const firstOf = (moments: readonly (string | null)[]): string | null =>
  moments
    .filter((moment) => moment !== null)
    .sort((one, other) => timeOf(one) - timeOf(other))[0] ?? null;

/** `drift critical: retraining decision due`, `4 things that Assay noticed have to be settled`. */
const tell = (kind: AskKind, count: number, { drift }: ReportItem): string => {
  const { asks, many } = askSentences[kind];
  const words = count === 1 ? say(asks) : say(many('{0}'), { 0: formatNumber(count) });
  const isOfDrift = kind === 'retrain' || kind === 'review';
  return isOfDrift && (drift === 'warning' || drift === 'critical')
    ? say('drift {drift}: {words}', { drift: nameLevel(drift), words })
    : words;
};

const lineOf = (item: ReportItem, kind: AskKind, asks: readonly Ask[]): AttentionLine => ({
  id: `${item.key}-${kind}`,
  issueKey: item.key,
  summary: item.summary,
  model: item.model,
  stake: item.stake,
  drift: item.drift,
  kind,
  what: tell(
    kind,
    Math.max(
      1,
      asks.reduce((sum, { count = 1 }) => sum + count, 0),
    ),
    item,
  ),
  next: say(askSentences[kind].next),
  who: distinct(asks.flatMap(({ who }) => who ?? [])),
  since: firstOf(asks.map(({ since }) => since)),
  due: firstOf(asks.map(({ due }) => due)),
});

/** By kind, then how far the model has drifted, then what waiting costs, then what is due first, then what waits longest. */
const byUrgency = (one: AttentionLine, other: AttentionLine): number =>
  askOrder.indexOf(one.kind) - askOrder.indexOf(other.kind) ||
  placeOf(one.drift) - placeOf(other.drift) ||
  byStake(one.stake, other.stake) ||
  timeOf(one.due) - timeOf(other.due) ||
  timeOf(one.since) - timeOf(other.since) ||
  one.issueKey.localeCompare(other.issueKey, 'en', { numeric: true });

/** A line for each kind that an item asks, also where its property had room for the kind alone. */
export const linesOf = (item: ReportItem): AttentionLine[] =>
  distinct([...item.asks.map(({ kind }) => kind), ...item.ask])
    .map((kind) =>
      lineOf(
        item,
        kind,
        item.asks.filter((ask) => ask.kind === kind),
      ),
    )
    .sort(byUrgency);

/** The lines of all items: by kind, the most urgent first, and within it the oldest. */
export const orderAttention = (items: readonly ReportItem[]): AttentionLine[] =>
  items.flatMap(linesOf).sort(byUrgency);

/** How many items lines are of. */
export const countItems = (lines: readonly AttentionLine[]): number =>
  distinct(lines.map(({ issueKey }) => issueKey)).length;

/** Kinds that occur, in their order, with how many items ask each: Jira counts the same. */
export const countKinds = (lines: readonly AttentionLine[]): { kind: AskKind; count: number }[] =>
  askOrder
    .map((kind) => ({ kind, count: countItems(lines.filter((line) => line.kind === kind)) }))
    .filter(({ count }) => count > 0);

/** Account ids that lines name, each once. */
export const peopleIn = (lines: readonly AttentionLine[]): string[] =>
  distinct(lines.flatMap(({ who }) => who));

/** The same with who stated what waiting costs: everybody whose name is shown. */
export const namedIn = (lines: readonly AttentionLine[]): string[] =>
  distinct(lines.flatMap(({ who, stake }) => [...who, ...(stake === null ? [] : [stake.by])]));

type PersonLines = { who: string | null; lines: AttentionLine[] };

/** What is asked of each person, who has most first; what is asked of nobody in particular is last. */
export const groupByPerson = (items: readonly ReportItem[]): PersonLines[] => {
  const people = peopleIn(orderAttention(items));
  return distinct([...people, null])
    .map((who) => ({ who, lines: orderAttention(items.map((item) => asksOf(item, who))) }))
    .filter(({ lines }) => lines.length > 0)
    .sort(
      (one, other) =>
        Number(one.who === null) - Number(other.who === null) ||
        countItems(other.lines) - countItems(one.lines),
    );
};

/** An item with no more than what it asks of a person, or of nobody in particular. */
const asksOf = (item: ReportItem, person: string | null): ReportItem => ({
  ...item,
  asks: item.asks.filter(({ who }) => who === person),
  ask:
    person === null ? item.ask.filter((kind) => !item.asks.some((ask) => ask.kind === kind)) : [],
});

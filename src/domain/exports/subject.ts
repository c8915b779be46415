import { estimateOf, trialsOf } from '../evidence/matching/measure-values';
import { measuredOf } from '../evidence/measured-of';
import { isOutside, rangeOf } from '../evidence/range-of';
import type { CriterionVerdict, Evaluation, MetricResult, Waiver } from '../../contract/types';
import { isInForce } from '../gate/waiver';
import type { Item } from '../item/item';
import type { RegisterRisk } from '../sheets/register-risks';
import type { CardFacts } from './card-facts';

type TradeOff = Waiver['tradeOff'];

/** Everything an export is made of. Pure data: the same subject always makes the same file. */
export type ExportSubject = {
  item: Item;
  issue: { key: string; summary: string };
  /** Stored runs, newest first. */
  evaluations: readonly Evaluation[];
  /** Criteria as they stand now. */
  verdicts: readonly CriterionVerdict[];
  card: CardFacts;
  /** Of the risk register that is saved. */
  risks: readonly RegisterRisk[];
  /** Display names by account id. */
  people: Readonly<Record<string, string>>;
  /** When it is made, ISO 8601; and a UUID for it. */
  at: string;
  id: string;
};

type Ends = { lower: number; upper: number };

/** A measured result of a stored run, with both ends of its interval at 95 % where there is one. */
export type ResultRow = {
  metric: string;
  slice: string | null;
  value: number;
  ends: Ends | null;
  trials: number | null;
  dataset: { id: string | null; sha256: string | null };
  /** Of the run, and when the app received it. */
  digest: string;
  recordedAt: string;
  attestedBy: string | null;
};

export const SHOWN_CONFIDENCE = 0.95;
const TAIL = (1 - SHOWN_CONFIDENCE) / 2;

/** An export holds this many results; the newest stay. */
const MOST_ROWS = 300;

const endsOf = ({ metric, measure }: MetricResult, value: number): Ends | null => {
  const known = rangeOf(metric, null);
  // 93 for an accuracy is a percentage that a tool wrote as a number; its ends are in that unit, too.
  const range = isOutside(value, known) ? null : known;
  const measured = measuredOf(measure, { metric, method: 'exact', range });
  if (typeof measured === 'string') return null;
  const [lower, upper] = [measured.sided.lower(TAIL), measured.sided.upper(TAIL)];
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
};

const rowOf = (run: Evaluation, result: MetricResult): ResultRow[] => {
  const value = estimateOf(result.measure, result.metric);
  if (value === null) return [];
  return [
    {
      ...{ metric: result.metric, slice: result.slice, value },
      ends: endsOf(result, value),
      trials: trialsOf(result.measure, result.metric),
      ...{ dataset: run.dataset, digest: run.digest, recordedAt: run.recordedAt },
      attestedBy: run.attested?.by ?? null,
    },
  ];
};

const keyOf = ({ metric, slice, dataset }: ResultRow): string =>
  JSON.stringify([metric, slice, dataset.id]);

/** Runs of the model that the item is about; all of them where it names no version. */
export const runsOfModel = ({ item, evaluations }: ExportSubject): Evaluation[] => {
  const { name, version } = item.model;
  return evaluations.filter(
    ({ model }) =>
      (version === null || model.version === version) &&
      (name === null || model.name === null || model.name === name),
  );
};

/** The newest result of each metric, group and data set that runs of the model reported. */
export const resultRows = (subject: ExportSubject): ResultRow[] => {
  const rows = new Map<string, ResultRow>();
  for (const run of runsOfModel(subject)) {
    for (const row of run.results.flatMap((result) => rowOf(run, result))) {
      if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
    }
  }
  return [...rows.values()].slice(0, MOST_ROWS);
};

/** What the card says was traded, and the trade-offs that somebody decided and that are in force. */
export const tradeOffsOf = ({ item, card, people, at }: ExportSubject): string[] => [
  ...card.tradeOffs,
  ...item.waivers
    .filter((waiver) => isInForce(waiver, Date.parse(at)))
    .map(({ tradeOff }) => tellTradeOff(tradeOff)),
  ...item.records.tradeOffs
    .filter(({ decision }) => decision?.choice === 'go-on')
    .map(({ decider, ...one }) => tellTradeOff({ ...one, decider: people[decider] ?? decider })),
];

const tellTradeOff = ({ gain, cost, waiting, decider }: TradeOff): string =>
  `Gain: ${gain}. Cost: ${cost}. Waiting would bring: ${waiting}. Decided by ${decider}.`;

/** What the model is called in a file: its name, else the work item. */
export const modelName = ({ item, issue }: ExportSubject): string => item.model.name ?? issue.key;

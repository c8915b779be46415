import type { Look } from '../../contract/types';
import type { Json } from '../canonical-json';
import { digestJson } from '../digest';

/** What tells one run from another. `null` is "not stated", and equals nothing. */
export type RunIdentity = {
  modelVersion: string | null;
  dataset: { id: string | null; sha256: string | null };
  /** Digest of ids and outcomes of the single items. */
  items: string | null;
  /** ISO 8601. */
  startedAt: string | null;
  /** What the run reported of the metric, all of it. */
  results: Json;
  /** The bare value of it; null where there is none. */
  estimate: number | null;
};

const DIGITS = 16;

/** The beginning of a digest: enough to tell runs of one item apart. */
export const short = (digest: string): string => digest.slice(0, DIGITS);

const mark = (kind: string, ...parts: readonly Json[]): string[] =>
  parts.includes(null) ? [] : [short(digestJson([kind, ...parts]))];

/**
 * What a run is known again by if it is posted once more: same model, begin, results and data, by the
 * digest of the data set or of its items. What is not stated proves nothing, so two runs that do not say
 * when they began are two.
 */
export const marksOf = ({
  modelVersion,
  startedAt,
  dataset,
  items,
  results,
}: RunIdentity): string[] => [
  ...mark('data', modelVersion, startedAt, dataset.sha256, items ?? 'none', results),
  ...mark('items', modelVersion, startedAt, items, results),
];

/** What a run is known by if it is posted again with more of its uncertainty: its value stays. */
export const restatementOf = ({
  modelVersion,
  startedAt,
  dataset,
  estimate,
}: RunIdentity): string | null =>
  mark(
    'value',
    modelVersion,
    startedAt,
    dataset.sha256 ?? dataset.id,
    estimate === null ? null : Number(estimate.toPrecision(6)),
  )[0] ?? null;

/** The look that a run repeats word for word; null where it is a new one. */
export const repeatedLook = (
  looks: readonly Look[],
  { digest, marks }: { digest: string; marks: readonly string[] },
): Look | null =>
  looks.find(
    (look) => look.run === short(digest) || look.same.some((one) => marks.includes(one)),
  ) ?? null;

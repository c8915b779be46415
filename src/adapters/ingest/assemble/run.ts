import type {
  EvidenceBlock,
  ItemColumns,
  Measure,
  MetricResult,
  ParsedEvidence,
  Run,
  Signal,
} from '../../../contract/types';
import { clip as clipTo } from '../../../words/clip';
import { refuse } from '../problem';
import { successesOf } from './numbers';

const MAX_NAME = 200;
const MAX_RESULTS = 500;
/** Metrics of which a block keeps the items. */
const MAX_ITEM_COLUMNS = 100;

/** Text cut to what a record holds. */
export const clip = (text: string, length = MAX_NAME): string => clipTo(text, length);

export const clipOrNull = (text: string | null): string | null =>
  text === null ? null : clip(text);

/** One result; the metric goes to lower case. */
export const result = (
  metric: string,
  measure: Measure,
  slice: string | null = null,
): MetricResult => ({
  metric: clip(metric.trim().toLowerCase()),
  slice: clipOrNull(slice),
  measure,
  baseline: null,
});

export const count = (successes: number, trials: number): Measure => ({
  kind: 'count',
  successes,
  trials,
});

export const point = (value: number, trials: number | null = null): Measure => ({
  kind: 'point',
  value,
  trials,
});

/** k of n where the share of n allows exactly one k; else the bare share. */
export const countOrPoint = (share: number, trials: number | null): Measure => {
  const successes = trials === null ? null : successesOf(share, trials);
  return successes === null || trials === null ? point(share, trials) : count(successes, trials);
};

/** Longest sentence on a contradiction. */
const MAX_CONTRADICTION = 500;

/** The same result, which never passes, because the file says something else too. */
export const contradicted = (one: MetricResult, why: string): MetricResult => ({
  ...one,
  contradiction: clip(
    one.contradiction === undefined ? why : `${one.contradiction}; ${why}`,
    MAX_CONTRADICTION,
  ),
});

type RunParts = Partial<Omit<Run, 'model' | 'dataset' | 'source' | 'results' | 'identity'>> & {
  identity?: Run['identity'] | null;
  modelName?: string | null;
  modelVersion?: string | null;
  datasetId?: string | null;
  datasetSha256?: string | null;
};

/** A run in which everything that is not given is "not stated". */
export const makeRun = (
  source: Run['source'],
  results: MetricResult[],
  parts: RunParts = {},
): Run => {
  const { modelName, modelVersion, datasetId, datasetSha256, ...rest } = parts;
  if (results.length > MAX_RESULTS) {
    refuse(
      `The file holds ${results.length} results for one run; Assay keeps up to ${MAX_RESULTS}.`,
      {
        hint: 'Send the metrics that criteria name, or split the slices over several files.',
      },
    );
  }
  return {
    model: { name: clipOrNull(modelName ?? null), version: clipOrNull(modelVersion ?? null) },
    dataset: { id: clipOrNull(datasetId ?? null), sha256: datasetSha256 ?? null },
    commit: clipOrNull(rest.commit ?? null),
    ...(rest.identity == null ? {} : { identity: rest.identity }),
    runId: clipOrNull(rest.runId ?? null),
    startedAt: rest.startedAt ?? null,
    finishedAt: rest.finishedAt ?? null,
    results,
    ...(rest.attempts === undefined || rest.attempts.length === 0
      ? {}
      : { attempts: rest.attempts }),
    source,
  };
};

/** @param items what the file holds item by item; a metric without items is left out */
export const block = (
  label: string,
  run: Run,
  items: readonly (ItemColumns | null)[] = [],
): EvidenceBlock => {
  const known = items.filter((one) => one !== null).slice(0, MAX_ITEM_COLUMNS);
  return { label: clip(label), run, ...(known.length === 0 ? {} : { items: known }) };
};

type EvidenceParts = {
  blocks?: EvidenceBlock[];
  signals?: Signal[];
  criteria?: string[];
  /** Beginnings of fingerprints that the file lists whole. */
  lists?: string[];
  issueKey?: string | null;
  notes?: string[];
};

/**
 * What a file holds. Where all blocks agree on model and version, so does the routing.
 */
export const evidence = (
  format: string,
  parts: EvidenceParts,
  routing: { model?: string | null; version?: string | null } = {},
): ParsedEvidence => {
  const blocks = parts.blocks ?? [];
  return {
    format,
    blocks,
    signals: parts.signals ?? [],
    criteria: parts.criteria ?? [],
    routing: {
      issueKey: parts.issueKey ?? null,
      model: clipOrNull(routing.model ?? agreed(blocks.map((b) => b.run.model.name))),
      version: clipOrNull(routing.version ?? agreed(blocks.map((b) => b.run.model.version))),
    },
    lists: parts.lists ?? [],
    notes: [...new Set(parts.notes ?? [])],
  };
};

/** The one value that all share; null where they differ or state none. */
export const agreed = (values: (string | null)[]): string | null => {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
};

/** `a, b and 3 more`: names in a sentence. */
export const listed = (names: string[], most = 5): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

import { isWorkItemKey } from '../../../contract/keys';
import type { Measure, MetricResult, Run } from '../../../contract/types';
import { readTime } from '../assemble/times';
import { toSha256 } from '../assemble/routing';
import { makeRun } from '../assemble/run';
import { isObject, type JsonObject } from '../format';
import { refuse } from '../problem';
import {
  fieldOf,
  RESULT_FIELDS,
  RESULT_SPELLINGS,
  RUN_FIELDS,
  RUN_SPELLINGS,
  similarTo,
  type RunField,
} from './fields';
import { readMeasure, type Fields } from './measure';

const MAX_NAME = 200;

/** Sorts the fields of one object by our names; unknown and doubled fields are refused. */
const sorted = <Field extends string>(
  table: Record<Field, readonly string[]>,
  spellings: readonly string[],
  object: JsonObject,
  at: string,
): { values: Partial<Record<Field, unknown>>; spelled: Partial<Record<Field, string>> } => {
  const values: Partial<Record<Field, unknown>> = {};
  const spelled: Partial<Record<Field, string>> = {};
  for (const [spelling, value] of Object.entries(object)) {
    const field = fieldOf(table, spelling);
    const place = at === '' ? spelling : `${at}.${spelling}`;
    if (field === null) return unknownField(place, spelling, spellings);
    if (values[field] !== undefined) {
      return refuse(`${place} says the same as "${spelled[field] ?? field}"; keep one.`, {
        where: place,
      });
    }
    if (value === null) continue;
    values[field] = value;
    spelled[field] = spelling;
  }
  return { values, spelled };
};

const unknownField = (place: string, spelling: string, spellings: readonly string[]): never => {
  const similar = similarTo(spelling, spellings);
  return refuse(`${place.slice(0, 120)} is not a field Assay knows.`, {
    where: place.slice(0, 120),
    hint:
      similar === null ? `Known fields: ${spellings.join(', ')}.` : `Did you mean "${similar}"?`,
  });
};

/** Reads one result, with its baseline; messages name places below `at`, such as `results[0]`. */
export const readResult = (value: unknown, at: string): MetricResult => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "metric" and a number.`, { where: at });
  const fields = { at, ...sorted(RESULT_FIELDS, RESULT_SPELLINGS, value, at) };
  const measure = readMeasure(fields);
  const metric =
    fields.values.metric === undefined && measure.kind === 'confusion'
      ? 'confusion'
      : fields.values.metric;
  return {
    metric: name(
      metric,
      `${at}.metric`,
      'The name of the metric, such as "accuracy".',
    ).toLowerCase(),
    slice:
      fields.values.slice === undefined
        ? null
        : name(fields.values.slice, `${at}.slice`, 'A group such as "age>60".'),
    measure,
    baseline:
      fields.values.baseline === undefined
        ? null
        : readBaseline(fields.values.baseline, `${at}.baseline`, measure),
  };
};

const readBaseline = (value: unknown, at: string, candidate: Measure): MetricResult['baseline'] => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "name" and a number.`, { where: at });
  const { name: label, ...rest } = value;
  const fields: Fields = { at, ...sorted(RESULT_FIELDS, ['name', ...RESULT_SPELLINGS], rest, at) };
  const foreign = (['metric', 'slice', 'baseline'] as const).find(
    (field) => fields.values[field] !== undefined,
  );
  if (foreign !== undefined)
    return refuse(`${at}.${foreign} does not belong in a baseline.`, { where: `${at}.${foreign}` });
  const measure = readMeasure(fields);
  if (measure.kind !== candidate.kind) {
    return refuse(`${at} states its number in another way than the result it stands beside.`, {
      where: at,
      hint: 'Give both as successes and trials, so that the difference gets an interval.',
    });
  }
  return { name: name(label, `${at}.name`, 'The model in use, such as "champion".'), measure };
};

const name = (value: unknown, where: string, hint: string): string => {
  if (typeof value !== 'string')
    return refuse(
      `${where} must be text${value === undefined ? '; it is missing' : ` in quotes, not ${JSON.stringify(value)}`.slice(0, 60)}.`,
      { where, hint },
    );
  const text = value.trim();
  if (text === '') return refuse(`${where} is empty.`, { where, hint });
  return text.length <= MAX_NAME
    ? text
    : refuse(`${where} is longer than ${MAX_NAME} characters.`, { where });
};

/** What is said of a run beside its results. */
export type RunHead = {
  issueKey: string | null;
  notes: string[];
  parts: Parameters<typeof makeRun>[2];
};

/** Reads the head of a run: work item, model, data set, commit, times. */
export const readHead = (object: JsonObject, at = ''): RunHead => {
  const { values, spelled } = sorted(RUN_FIELDS, [...RUN_SPELLINGS, 'results'], object, at);
  const place = (field: RunField): string =>
    (at === '' ? '' : `${at}.`) + (spelled[field] ?? field);
  const text = (field: RunField): string | null =>
    values[field] === undefined
      ? null
      : name(values[field], place(field), 'Put the value in quotes.');
  const time = (field: RunField): string | null =>
    values[field] === undefined ? null : readMoment(values[field], place(field));
  const [issue, startedAt, evaluatedAt] = [text('issue'), time('startedAt'), time('evaluatedAt')];
  if (issue !== null && !isWorkItemKey(issue))
    refuse(`${place('issue')} must be a work item key such as "AI-12", not "${issue}".`, {
      where: place('issue'),
    });
  const finishedAt = time('finishedAt') ?? evaluatedAt;
  if (startedAt !== null && finishedAt !== null && finishedAt < startedAt) {
    refuse(`${place('finishedAt')} is before ${place('startedAt')}.`, {
      where: place('finishedAt'),
    });
  }
  const dataset = readDataset(values.dataset, place('dataset'));
  const parts = {
    modelName: text('model'),
    modelVersion: text('modelVersion'),
    ...dataset,
    commit: text('commit'),
    runId: text('runId'),
    startedAt,
    finishedAt,
  };
  const notes =
    startedAt === null && evaluatedAt !== null
      ? [
          '"evaluated_at" says when the evaluation ended; add "started_at" to prove that it began after the criteria were locked.',
        ]
      : [];
  return { issueKey: issue, notes, parts };
};

const readMoment = (value: unknown, where: string): string => {
  const { iso, zoneMissing } = readTime(typeof value === 'string' ? value : null);
  if (iso !== null && !zoneMissing) return iso;
  return refuse(`${where} must be a time with its zone.`, {
    where,
    hint: 'Write ISO 8601, such as "2026-11-20T10:00:00Z".',
  });
};

const readDataset = (
  value: unknown,
  where: string,
): { datasetId: string | null; datasetSha256: string | null } => {
  if (value === undefined) return { datasetId: null, datasetSha256: null };
  if (typeof value === 'string') return { datasetId: name(value, where, ''), datasetSha256: null };
  if (!isObject(value))
    return refuse(`${where} must be an object with "id" and "sha256".`, { where });
  const foreign = Object.keys(value).find((key) => key !== 'id' && key !== 'sha256');
  if (foreign !== undefined) return unknownField(`${where}.${foreign}`, foreign, ['id', 'sha256']);
  const { id, sha256 } = value;
  const digest = sha256 == null ? null : toSha256(sha256);
  if (sha256 != null && digest === null) {
    return refuse(`${where}.sha256 must be 64 hexadecimal digits.`, {
      where: `${where}.sha256`,
      hint: 'sha256sum holdout.parquet prints it.',
    });
  }
  return {
    datasetId: id == null ? null : name(id, `${where}.id`, 'Put the id in quotes.'),
    datasetSha256: digest,
  };
};

/** A run of own results; the same metric and slice twice is refused, since one would shadow the other. */
export const ownRun = (
  format: string,
  results: MetricResult[],
  head: RunHead,
  places: string[],
): Run => {
  const seen = new Map<string, string>();
  results.forEach(({ metric, slice }, index) => {
    const key = JSON.stringify([metric, slice]);
    const place = places[index] ?? `results[${index}]`;
    const first = seen.get(key);
    if (first !== undefined) {
      refuse(
        `${place} repeats ${first}: ${metric}${slice === null ? '' : ` for ${slice}`} is there twice.`,
        { where: place },
      );
    }
    seen.set(key, place);
  });
  return makeRun({ format, tool: null }, results, head.parts);
};

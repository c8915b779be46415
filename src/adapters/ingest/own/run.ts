import { isWorkItemKey } from '../../../contract/keys';
import type { Measure, MetricResult, Run } from '../../../contract/types';
import { readTime } from '../assemble/times';
import { makeRun } from '../assemble/run';
import { isObject, type JsonObject } from '../format';
import { refuse } from '../problem';
import { joinedBaseline, readBaseline, readRunBaseline, type RunBaseline } from './baseline';
import { readDataset } from './dataset';
import {
  RESULT_FIELDS,
  RESULT_SPELLINGS,
  RUN_FIELDS,
  RUN_SPELLINGS,
  type RunField,
} from './fields';
import { readIdentity } from './identity';
import { readMeasure, type Fields } from './measure';
import { name, sorted } from './object';

/**
 * Reads one result, with its baseline; messages name places below `at`, such as `results[0]`.
 * @param run what the run says of its baseline; null where it says nothing
 */
export const readResult = (
  value: unknown,
  at: string,
  run: RunBaseline | null = null,
): MetricResult => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "metric" and a number.`, { where: at });
  const fields = { at, ...sorted(RESULT_FIELDS, RESULT_SPELLINGS, value, at) };
  const measure = withPositive(readMeasure(fields), fields);
  const { positiveClass, averaging } = fields.values;
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
    ...(positiveClass === undefined
      ? {}
      : { positiveClass: name(positiveClass, `${at}.positiveClass`, 'A class such as "fraud".') }),
    ...(averaging === undefined
      ? {}
      : { averaging: name(averaging, `${at}.averaging`, 'Such as "macro".').toLowerCase() }),
    baseline:
      fields.values.baseline === undefined
        ? null
        : readBaseline(fields.values.baseline, `${at}.baseline`, measure, run),
  };
};

/** A matrix whose positive class stands under the name that other results use. */
const withPositive = (measure: Measure, { at, values }: Fields): Measure => {
  const { positiveClass } = values;
  if (measure.kind !== 'confusion' || typeof positiveClass !== 'string') return measure;
  const known = measure.positive ?? positiveClass;
  if (known !== positiveClass || !measure.labels.includes(positiveClass)) {
    refuse(`${at}.positiveClass must be one of the labels, and the same as "positive".`, {
      where: `${at}.positiveClass`,
    });
  }
  return { ...measure, positive: positiveClass };
};

/** What is said of a run beside its results. */
export type RunHead = {
  issueKey: string | null;
  notes: string[];
  baseline: RunBaseline | null;
  /** What it holds item by item, not read yet. */
  items: unknown;
  parts: Parameters<typeof makeRun>[2];
};

/** Reads the head of a run: work item, model, data set, what made its numbers, times. */
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
    datasetId: dataset.id,
    datasetSha256: dataset.sha256,
    commit: text('commit'),
    identity: readIdentity(values, place),
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
  const baseline =
    values.baseline === undefined ? null : readRunBaseline(values.baseline, place('baseline'));
  return { issueKey: issue, notes, baseline, items: values.items, parts };
};

const readMoment = (value: unknown, where: string): string => {
  const { iso, zoneMissing } = readTime(typeof value === 'string' ? value : null);
  if (iso !== null && !zoneMissing) return iso;
  return refuse(`${where} must be a time with its zone.`, {
    where,
    hint: 'Write ISO 8601, such as "2026-11-20T10:00:00Z".',
  });
};

/** A run of own results; the same metric and slice twice is refused, since one would shadow the other. */
export const ownRun = (
  format: string,
  results: MetricResult[],
  head: RunHead,
  places: string[],
): Run => {
  const seen = new Map<string, string>();
  results.forEach(({ metric, slice, positiveClass }, index) => {
    const key = JSON.stringify([metric, slice, positiveClass ?? null]);
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
  return makeRun({ format, tool: null }, joinedBaseline(results, head.baseline), head.parts);
};

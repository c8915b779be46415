import type { Measure, MetricResult } from '../../../contract/types';
import { isObject, type JsonObject } from '../format';
import { refuse } from '../problem';
import { readDataset } from './dataset';
import { BASELINE_FIELDS, fieldOf, RESULT_FIELDS, RESULT_SPELLINGS } from './fields';
import { readMeasure, type Fields } from './measure';
import { name, sorted } from './object';

type Baseline = NonNullable<MetricResult['baseline']>;

/** Which model, on which data; what is not stated is left out. */
type BaselineHead = Partial<Omit<Baseline, 'measure'>>;

type BaselineResult = { at: string; metric: string; slice: string | null; measure: Measure };

/** The model that a run is compared with, as the run states it once for all of its results. */
export type RunBaseline = { at: string; head: BaselineHead; results: BaselineResult[] };

const SPELLINGS = Object.values(BASELINE_FIELDS).flat();

const split = (value: JsonObject): [JsonObject, JsonObject] => {
  const pick = (wanted: boolean): JsonObject =>
    Object.fromEntries(
      Object.entries(value).filter(([key]) => (fieldOf(BASELINE_FIELDS, key) !== null) === wanted),
    );
  return [pick(true), pick(false)];
};

const readBaselineHead = (object: JsonObject, at: string): BaselineHead => {
  const { values } = sorted(BASELINE_FIELDS, SPELLINGS, object, at);
  const { name: label, modelVersion, dataset } = values;
  const hint = 'The model in use, such as "champion".';
  return {
    ...(label === undefined ? {} : { name: name(label, `${at}.name`, hint) }),
    ...(modelVersion === undefined
      ? {}
      : { modelVersion: name(modelVersion, `${at}.modelVersion`, 'Put the value in quotes.') }),
    ...(dataset === undefined ? {} : { dataset: readDataset(dataset, `${at}.dataset`) }),
  };
};

/** The two have to be of one kind, or their difference has no interval. */
const comparable = (measure: Measure, candidate: Measure, at: string): Measure =>
  measure.kind === candidate.kind
    ? measure
    : refuse(`${at} states its number in another way than the result it stands beside.`, {
        where: at,
        hint: 'Give both as successes and trials, so that the difference gets an interval.',
      });

/**
 * A baseline that stands inside a result.
 * @param run what the run says of its baseline, which the result need not repeat
 * @throws EvidenceError
 */
export const readBaseline = (
  value: unknown,
  at: string,
  candidate: Measure,
  run: RunBaseline | null,
): Baseline => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "name" and a number.`, { where: at });
  const [about, number] = split(value);
  const known = [...SPELLINGS, ...RESULT_SPELLINGS];
  const fields: Fields = { at, ...sorted(RESULT_FIELDS, known, number, at) };
  const foreign = (['metric', 'slice', 'baseline'] as const).find(
    (field) => fields.values[field] !== undefined,
  );
  if (foreign !== undefined)
    return refuse(`${at}.${foreign} does not belong in a baseline.`, { where: `${at}.${foreign}` });
  const measure = comparable(readMeasure(fields), candidate, at);
  return { ...agreedHead(readBaselineHead(about, at), at, run), measure };
};

/** What result and run say of one baseline together; two names or data sets for it are refused. */
const agreedHead = (
  own: BaselineHead,
  at: string,
  run: RunBaseline | null,
): Omit<Baseline, 'measure'> => {
  const shared = run?.head ?? {};
  for (const field of ['name', 'modelVersion', 'dataset'] as const) {
    const [one, other] = [own[field], shared[field]];
    if (one === undefined || other === undefined) continue;
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    refuse(`${at}.${field} is not what ${run?.at ?? 'baseline'}.${field} says.`, {
      where: `${at}.${field}`,
      hint: 'Compare a run with one baseline, and send one file a comparison.',
    });
  }
  const head = { ...shared, ...own };
  return head.name === undefined
    ? refuse(`${at}.name must be text; it is missing.`, {
        where: `${at}.name`,
        hint: 'The model in use, such as "champion".',
      })
    : { ...head, name: head.name };
};

/** What a run says of its baseline: which model, on which data, and its results where they stand there. */
export const readRunBaseline = (value: unknown, at: string): RunBaseline => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "name", "dataset" and "results".`, { where: at });
  const { results = [], ...about } = value;
  if (!Array.isArray(results))
    return refuse(`${at}.results must be a list.`, { where: `${at}.results` });
  const read = results.map((one, index) => readBaselineResult(one, `${at}.results[${index}]`));
  return { at, head: readBaselineHead(about, at), results: read };
};

const readBaselineResult = (value: unknown, at: string): BaselineResult => {
  if (!isObject(value))
    return refuse(`${at} must be an object with "metric" and a number.`, { where: at });
  const fields: Fields = { at, ...sorted(RESULT_FIELDS, RESULT_SPELLINGS, value, at) };
  const measure = readMeasure(fields);
  const { metric = measure.kind === 'confusion' ? 'confusion' : undefined, slice } = fields.values;
  return {
    at,
    metric: name(metric, `${at}.metric`, 'The metric that it stands beside.').toLowerCase(),
    slice: slice === undefined ? null : name(slice, `${at}.slice`, 'A group such as "age>60".'),
    measure,
  };
};

/**
 * Results with the numbers of the run's baseline beside them.
 * @throws EvidenceError for a number that stands beside nothing, or beside another one
 */
export const joinedBaseline = (
  results: readonly MetricResult[],
  run: RunBaseline | null,
): MetricResult[] => {
  if (run === null) return [...results];
  const keyOf = (one: { metric: string; slice: string | null }): string =>
    JSON.stringify([one.metric, one.slice]);
  const open = new Map(run.results.map((one) => [keyOf(one), one]));
  const joined = results.map((one) => {
    const other = open.get(keyOf(one));
    if (other === undefined) return one;
    open.delete(keyOf(one));
    if (one.baseline !== null) {
      return refuse(`${other.at} and the result itself both state the baseline.`, {
        where: other.at,
      });
    }
    const measure = comparable(other.measure, one.measure, other.at);
    return { ...one, baseline: { ...agreedHead({}, run.at, run), measure } };
  });
  const [lone] = open.values();
  if (lone !== undefined) {
    refuse(`${lone.at} stands beside no result: ${lone.metric} of the run is missing.`, {
      where: lone.at,
      hint: 'Give the same metric and slice in "results".',
    });
  }
  return joined;
};

import { toNumber, toText } from '../assemble/numbers';
import { isObject, valueAt, type JsonObject } from '../format';
import type { Foreign } from './foreign';
import { RUN_TO_FILL } from './skeletons';

const MEASURES = [
  ...['psi', 'ks', 'js', 'kl', 'drift_score', 'psi_value', 'ks_statistic', 'js_divergence'],
  ...['wasserstein', 'p_value', 'pvalue', 'statistic'],
] as const;

type Row = { feature: string | null; number: number | null };
type Found = { rows: Row[]; measure: string };

const featureOf = (row: JsonObject): string | null =>
  toText(row['feature']) ?? toText(row['column']) ?? toText(row['feature_name']);

/** Entries of a list, or of an object whose keys are the features. */
const entriesOf = (part: unknown): [string | null, JsonObject][] => {
  if (Array.isArray(part)) return part.filter(isObject).map((row) => [featureOf(row), row]);
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, row]): [string, JsonObject][] =>
    isObject(row) ? [[key, row]] : [],
  );
};

/** The first part of a file whose entries have a drift measure of a feature. */
const driftRows = (value: unknown): Found | null => {
  if (!isObject(value)) return null;
  for (const part of [...Object.values(value), value]) {
    const entries = entriesOf(part);
    const measure = MEASURES.find((key) => entries.some(([, row]) => toNumber(row[key]) !== null));
    if (measure !== undefined && entries.some(([feature]) => feature !== null)) {
      const rows = entries.map(([feature, row]) => ({ feature, number: toNumber(row[measure]) }));
      return { rows, measure };
    }
  }
  return null;
};

const speaksOfDrift = (value: unknown): boolean =>
  isObject(value) &&
  (Object.keys(value).some((key) => /drift/i.test(key)) ||
    Object.values(value).some(
      (part) =>
        isObject(part) &&
        Object.values(part).some(
          (row) => isObject(row) && Object.keys(row).some((key) => /drift/i.test(key)),
        ),
    ));

/** `distance_km 0.412 (over 0.25)`, for each row. */
const toldRows = ({ rows }: Found, threshold: number | null): string =>
  rows
    .slice(0, 10)
    .map(({ feature, number }) => {
      const side =
        number === null || threshold === null
          ? ''
          : ` (${number > threshold ? 'over' : 'not over'} ${threshold})`;
      return `${feature ?? 'a feature'} ${number ?? 'no number'}${side}`;
    })
    .join(', ');

/** Drift as a script of a project writes it. */
export const driftReport: Foreign = {
  title: "a project's own drift report",
  isIt: ({ value }) =>
    speaksOfDrift(value) &&
    (driftRows(value) !== null ||
      typeof valueAt(value, 'drift_detected') === 'boolean' ||
      Array.isArray(valueAt(value, 'drifted_features'))),
  tell: ({ value }) => {
    const found = driftRows(value);
    const rows =
      found === null
        ? 'It holds no measure by feature.'
        : `It holds ${found.measure} by feature: ${toldRows(found, toNumber(valueAt(value, 'threshold')))}.`;
    return `${rows} Tool, reference window and sample sizes are not stated in a form that any tool writes, so nothing is flagged from it.`;
  },
  wayIn:
    'Let `assay drift` judge the samples or histograms themselves, or send what a monitoring tool writes.',
  skeleton: ({ value }) => {
    const found = driftRows(value);
    return {
      ...RUN_TO_FILL,
      results: (found?.rows ?? [{ feature: null, number: null }])
        .slice(0, 20)
        .map(({ feature, number }) => ({
          metric: found?.measure ?? 'psi',
          slice: `feature=${feature ?? '<feature>'}`,
          value: number ?? '<number>',
        })),
    };
  },
};

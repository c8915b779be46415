import type { EvidenceBlock, MetricResult } from '../../../../contract/types';
import { toCount, toText } from '../../assemble/numbers';
import { bare, reconciled } from '../../assemble/reconcile';
import { block, contradicted, evidence, listed, makeRun, result } from '../../assemble/run';
import {
  defineFormat,
  has,
  isObject,
  isTree,
  listAt,
  mark,
  objectAt,
  valueAt,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { refuse } from '../../problem';
import { doubleOf, either, matrixResults, measureOf } from './tfma-values';

const ID = 'tfma';

/** One slice: metrics of one model, by name. */
type Slice = { model: string; slice: string | null; metrics: [string, JsonObject][] };

const entriesOf = ({ value }: EvidenceDocument): unknown[] => {
  const listed =
    listAt(value, 'slicing_metrics').length > 0 ? listAt(value, 'slicing_metrics') : value;
  return Array.isArray(listed) ? listed : [listed];
};

const isProto = (entry: unknown): boolean =>
  has(entry, 'metricKeysAndValues') ||
  has(entry, 'metric_keys_and_values') ||
  (isObject(valueAt(entry, 'metrics')) && (has(entry, 'sliceKey') || has(entry, 'slice_key')));

/** `[slice key, {output: {sub key: {metric: value}}}]` of `EvalResult.slicing_metrics`. */
const isPair = (entry: unknown): boolean =>
  Array.isArray(entry) && entry.length === 2 && Array.isArray(entry[0]) && isObject(entry[1]);

/**
 * Metrics of TensorFlow Model Analysis: `MetricsForSlice` messages as JSON (one, a list or lines), or the
 * `slicing_metrics` of an `EvalResult`. Bounds of a Riemann sum are no confidence interval.
 */
export const tfma = defineFormat({
  id: ID,
  title: 'TensorFlow Model Analysis metrics',
  marks: (document) => {
    const entries = isTree(document) ? entriesOf(document) : [];
    const first = entries[0];
    const valued = slicesOf(first).some(({ metrics }) =>
      metrics.some(([, value]) => VALUES.some((names) => names.some((name) => has(value, name)))),
    );
    return [
      [
        mark(
          'sliceKey with metricKeysAndValues, or slicing_metrics',
          isProto(first) || isPair(first),
        ),
        mark('values such as doubleValue', valued),
      ],
    ];
  },
  parse: (document) => {
    const slices = entriesOf(document).flatMap(slicesOf);
    const left: string[] = [];
    const notes = new Set<string>();
    const models = [...new Set(slices.map(({ model }) => model))];
    const blocks = models.flatMap((model): EvidenceBlock[] => {
      const results = slices
        .filter((slice) => slice.model === model)
        .flatMap((slice) => readSlice(slice, left, notes));
      return results.length === 0
        ? []
        : [
            block(
              model === '' ? 'TFMA' : model,
              makeRun({ format: ID, tool: 'TFMA' }, results, {
                modelName: model === '' ? null : model,
              }),
            ),
          ];
    });
    if (blocks.length === 0) return refuse('The TFMA file holds no metric that is a number.');
    return evidence(ID, {
      blocks,
      notes: [
        ...notes,
        ...(left.length > 0
          ? [`Not a single number and left out: ${listed([...new Set(left)])}.`]
          : []),
      ],
    });
  },
});

export const { detect, parse } = tfma;

const VALUES = [
  ['doubleValue', 'double_value'],
  ['boundedValue', 'bounded_value'],
  ['confusionMatrixAtThresholds', 'confusion_matrix_at_thresholds'],
] as const;

const slicesOf = (entry: unknown): Slice[] => {
  if (Array.isArray(entry)) return isPair(entry) ? pairSlices(entry) : [];
  const slice = sliceText(
    listAt(either(entry, 'sliceKey', 'slice_key'), 'singleSliceKeys').concat(
      listAt(either(entry, 'sliceKey', 'slice_key'), 'single_slice_keys'),
    ),
  );
  const keyed = either(entry, 'metricKeysAndValues', 'metric_keys_and_values');
  if (!Array.isArray(keyed))
    return [
      {
        model: '',
        slice,
        metrics: Object.entries(objectAt(entry, 'metrics')).flatMap(([name, value]) =>
          isObject(value) ? [[name, value] as [string, JsonObject]] : [],
        ),
      },
    ];
  const rows = keyed
    .map((pair) => ({ key: objectAt(pair, 'key'), value: objectAt(pair, 'value') }))
    .filter(({ key }) => either(key, 'isDiff', 'is_diff') !== true);
  const models = [
    ...new Set(rows.map(({ key }) => toText(either(key, 'modelName', 'model_name')) ?? '')),
  ];
  return models.map((model) => ({
    model,
    slice,
    metrics: rows
      .filter(({ key }) => (toText(either(key, 'modelName', 'model_name')) ?? '') === model)
      .map(({ key, value }) => [metricName(key), value]),
  }));
};

/** The metric with its output and class, where it is of one: `accuracy`, `recall/classId:1`. */
const metricName = (key: JsonObject): string => {
  const sub = objectAt({ sub: either(key, 'subKey', 'sub_key') }, 'sub');
  const parts = Object.entries(sub).map(
    ([name, value]) => `${name}:${toText(isObject(value) ? value['value'] : value) ?? ''}`,
  );
  return [
    toText(either(key, 'outputName', 'output_name')),
    toText(key['name']) ?? 'metric',
    ...parts,
  ]
    .filter((part) => part !== null)
    .join('/');
};

const pairSlices = ([key, outputs]: unknown[]): Slice[] => {
  const columns = (Array.isArray(key) ? key : []).map((pair: unknown) =>
    Array.isArray(pair) ? { column: String(pair[0]), value: String(pair[1]) } : {},
  );
  const metrics = Object.entries(isObject(outputs) ? outputs : {}).flatMap(([output, subs]) =>
    Object.entries(isObject(subs) ? subs : {}).flatMap(([sub, named]) =>
      Object.entries(isObject(named) ? named : {}).flatMap(
        ([name, value]): [string, JsonObject][] =>
          isObject(value)
            ? [[[output, name, sub].filter((part) => part !== '').join('/'), value]]
            : [],
      ),
    ),
  );
  return [{ model: '', slice: sliceText(columns), metrics }];
};

/** Protobuf JSON writes bytes in base64; text that is none is kept as it is. */
const sliceText = (keys: unknown[]): string | null => {
  const parts = keys.map((key) => {
    const bytes = toText(either(key, 'bytesValue', 'bytes_value'));
    const value =
      bytes === null
        ? (toText(either(key, 'floatValue', 'float_value')) ??
          toText(either(key, 'int64Value', 'int64_value')) ??
          toText(valueAt(key, 'value')))
        : fromBase64(bytes);
    return `${toText(valueAt(key, 'column')) ?? '?'}=${value ?? '?'}`;
  });
  return parts.length === 0 ? null : parts.join(', ');
};

const fromBase64 = (text: string): string => {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return text;
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const decoded = new TextDecoder().decode(bytes);
  return /[\uFFFD\p{Cc}]/u.test(decoded) ? text : decoded;
};

const COUNTS = new Set(['example_count', 'weighted_example_count']);

const readSlice = (
  { slice, metrics }: Slice,
  left: string[],
  notes: Set<string>,
): MetricResult[] => {
  const size = metrics.find(([name]) => name === 'example_count')?.[1];
  const trials = size === undefined ? null : toCount(doubleOf(size));
  const counts: MetricResult[] = [];
  const stated = metrics.flatMap(([name, value]): MetricResult[] => {
    if (COUNTS.has(name)) return [];
    const matrices = listAt(
      either(value, 'confusionMatrixAtThresholds', 'confusion_matrix_at_thresholds'),
      'matrices',
    );
    if (matrices.length === 1) {
      counts.push(...matrixResults(matrices[0], slice, notes));
      return [];
    }
    const measure = measureOf(name, value, trials, notes);
    if (measure === null) left.push(name);
    return measure === null ? [] : [result(name, measure, slice)];
  });
  const held = reconciled({ counts, stated });
  const against = outside(counts, trials);
  return against === null
    ? held
    : held.map((one) => (isCounted(one) ? contradicted(bare(one), against) : one));
};

const isCounted = ({ measure: { kind } }: MetricResult): boolean =>
  kind === 'count' || kind === 'confusion';

/** A matrix of another number of examples than the slice has, in words; else null. */
const outside = (counts: readonly MetricResult[], trials: number | null): string | null => {
  const sums = counts.flatMap(({ measure }) =>
    measure.kind === 'confusion' ? [measure.matrix.flat().reduce((sum, n) => sum + n, 0)] : [],
  );
  const other = sums.find((sum) => trials !== null && sum !== trials);
  return other === undefined
    ? null
    : `the file states ${trials ?? '?'} examples, and its confusion matrix holds ${other}`;
};

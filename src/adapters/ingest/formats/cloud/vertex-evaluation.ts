import * as z from 'zod';
import type { EvidenceBlock, MetricResult } from '../../../../contract/types';
import { confusionResults, isConfusion, type Confusion } from '../../assemble/confusion';
import { reconciled } from '../../assemble/reconcile';
import { groupBy } from '../../assemble/group';
import { lenientText, toCount, toNumber, toText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { toIso } from '../../assemble/times';
import {
  defineFormat,
  isObject,
  isText,
  isTree,
  listAt,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'vertex-evaluation';

const evaluationSchema = z.object({
  name: lenientText,
  displayName: lenientText,
  metrics: z.record(z.string(), z.unknown()),
  createTime: z.unknown().optional(),
  slice: z.object({ dimension: lenientText, value: z.unknown().optional() }).nullish(),
});

type Evaluation = z.infer<typeof evaluationSchema>;

const entriesOf = (value: unknown): unknown[] => {
  const several = [...listAt(value, 'modelEvaluations'), ...listAt(value, 'modelEvaluationSlices')];
  return several.length > 0 ? several : [value];
};

/**
 * A `ModelEvaluation` of Vertex AI, one, a list, or with slices. The confusion matrix gives k of n (rows
 * are the true labels); the metrics at many confidence thresholds decide nothing and are left out.
 */
export const vertexEvaluation = defineFormat({
  id: ID,
  title: 'a Vertex AI model evaluation',
  marks: (document) => {
    const first = isTree(document) ? entriesOf(document.value)[0] : null;
    const name = valueAt(first, 'name');
    return [
      [
        mark('metricsSchemaUri', isText(valueAt(first, 'metricsSchemaUri'))),
        mark('metrics', isObject(valueAt(first, 'metrics'))),
      ],
      [
        mark(
          'name such as projects/…/models/…/evaluations/…',
          isText(name) && /models\/[^/]+\/evaluations\//.test(name),
        ),
        mark('metrics', isObject(valueAt(first, 'metrics'))),
      ],
    ];
  },
  parse: ({ value }) => {
    const entries = entriesOf(value).map((entry) =>
      checked(evaluationSchema, entry, 'a Vertex AI evaluation'),
    );
    const groups = groupBy(entries, (entry) => (entry.name ?? '').split('/slices/')[0] ?? '');
    const notes: string[] = [];
    const blocks = [...groups].flatMap(([name, group]) => blockOf(name, group, notes));
    if (blocks.length === 0)
      return refuse('The evaluation holds no metric that is a number.', { where: 'metrics' });
    return evidence(ID, { blocks, notes });
  },
});

export const { detect, parse } = vertexEvaluation;

const blockOf = (name: string, group: Evaluation[], notes: string[]): EvidenceBlock[] => {
  const results = group.flatMap((entry) => readMetrics(entry, notes));
  if (results.length === 0) return [];
  const model = /models\/([^/@]+)(?:@([^/]+))?/.exec(name);
  const run = makeRun({ format: ID, tool: 'Vertex AI' }, results, {
    modelName: model?.[1] ?? null,
    modelVersion: model?.[2] ?? null,
    runId: /evaluations\/([^/]+)/.exec(name)?.[1] ?? null,
    finishedAt: toIso(group[0]?.createTime),
  });
  return [block(group[0]?.displayName ?? (name === '' ? 'evaluation' : name.slice(-120)), run)];
};

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const readMetrics = (entry: Evaluation, notes: string[]): MetricResult[] => {
  const { slice: group, metrics } = entry;
  const sliceValue = toText(group?.value) ?? toText(valueAt(group?.value, 'stringValue')) ?? '?';
  const slice = group == null ? null : `${group.dimension ?? 'slice'}=${sliceValue}`;
  const confusion = confusionOf(objectAt(metrics, 'confusionMatrix'));
  const trials = confusion === null ? null : confusion.matrix.flat().reduce((sum, n) => sum + n, 0);
  const lists = Object.keys(metrics).filter((key) => Array.isArray(metrics[key]));
  const notNumbers = Object.keys(metrics).filter(
    (key) => isText(metrics[key]) && toNumber(metrics[key]) === null,
  );
  if (lists.length > 0)
    notes.push(`Left out, because they are curves over thresholds: ${listed(lists)}.`);
  if (notNumbers.length > 0) notes.push(`Not a number and left out: ${listed(notNumbers)}.`);
  if (confusion !== null) notes.push('Accuracy and rates are counted in the confusion matrix.');
  const counts = confusion === null ? [] : confusionResults(confusion, slice);
  const points = Object.entries(metrics).flatMap(([key, value]): MetricResult[] => {
    const number = toNumber(value);
    const metric = snake(key);
    return number === null ? [] : [result(metric, point(number, trials), slice)];
  });
  return reconciled({ counts, stated: points });
};

/** Rows are lists, or `{row: […]}` in older answers. */
const confusionOf = (matrix: JsonObject): Confusion | null => {
  const labels = listAt(matrix, 'annotationSpecs').map(
    (spec) => toText(valueAt(spec, 'displayName')) ?? toText(valueAt(spec, 'id')) ?? '',
  );
  const rows = listAt(matrix, 'rows').map((row) =>
    Array.isArray(row) ? listAt({ row }, 'row') : listAt(row, 'row'),
  );
  const cells = rows.map((row) => row.map((cell) => toCount(cell) ?? -1));
  return isConfusion(labels, cells) ? { labels, matrix: cells, positive: null } : null;
};

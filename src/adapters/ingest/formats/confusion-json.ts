import * as z from 'zod';
import { confusionResults, isConfusion } from '../assemble/confusion';
import { toText } from '../assemble/numbers';
import { block, evidence, makeRun } from '../assemble/run';
import {
  defineFormat,
  isObject,
  isTree,
  listAt,
  mark,
  valueAt,
  type EvidenceDocument,
} from '../format';
import { checked, refuse } from '../problem';

const ID = 'confusion-matrix';

const shapeSchema = z.object({
  labels: z.array(z.union([z.string(), z.number(), z.boolean()])).nullish(),
  matrix: z.array(z.array(z.number())),
});

/** `{schema_type: "confusion_matrix", data: {class_labels, matrix}}` of Azure ML, also inside `value`. */
const azureData = (value: unknown): unknown => {
  const holder = isObject(valueAt(value, 'value')) ? valueAt(value, 'value') : value;
  return valueAt(holder, 'schema_type') === 'confusion_matrix'
    ? valueAt(holder, 'data')
    : undefined;
};

const isTable = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      row.length === value.length &&
      row.every((cell) => typeof cell === 'number'),
  );

/** Where the matrix and its labels are, by who wrote it. */
const partsOf = ({
  value,
}: EvidenceDocument): { labels: unknown; matrix: unknown; tool: string | null } => {
  const data = azureData(value);
  if (data !== undefined)
    return {
      labels: valueAt(data, 'class_labels'),
      matrix: valueAt(data, 'matrix'),
      tool: 'Azure ML',
    };
  if (Array.isArray(value)) return { labels: null, matrix: value, tool: null };
  const labels =
    valueAt(value, 'labels') ?? valueAt(value, 'classes') ?? valueAt(value, 'target_names');
  return { labels: labels ?? null, matrix: valueAt(value, 'confusion_matrix'), tool: null };
};

/**
 * A confusion matrix alone: scikit-learn's as a list of rows or as `{labels, confusion_matrix}`, or the
 * artefact of Azure ML. Both write actual classes as rows.
 */
export const confusionJson = defineFormat({
  id: ID,
  title: 'a confusion matrix',
  marks: (document) => {
    const tree = isTree(document);
    const { matrix } = partsOf(document);
    const isReport =
      listAt(document.value, 'classification_report').length > 0 ||
      isObject(valueAt(document.value, 'classification_report'));
    return [
      [
        mark('confusion_matrix, a square list of rows', tree && isTable(matrix) && !isReport),
        mark(
          'labels',
          tree && !isReport && (Array.isArray(document.value) ? isTable(matrix) : isTable(matrix)),
        ),
      ],
    ];
  },
  parse: (document) => {
    const parts = partsOf(document);
    const shape = checked(
      shapeSchema,
      { labels: parts.labels, matrix: parts.matrix },
      'a confusion matrix',
    );
    const labels = (shape.labels ?? shape.matrix.map((_, index) => index)).map(
      (label) => toText(label) ?? String(label),
    );
    if (!isConfusion(labels, shape.matrix)) {
      return refuse(
        'The confusion matrix must have one row and one column of whole numbers a label.',
        {
          where: 'confusion_matrix',
          hint: 'Send counts, not shares: confusion_matrix(y_true, y_pred) without normalize.',
        },
      );
    }
    const results = confusionResults({ labels, matrix: shape.matrix, positive: null });
    return evidence(ID, {
      blocks: [block('Confusion matrix', makeRun({ format: ID, tool: parts.tool }, results))],
      notes: [
        'Rows are read as actual classes and columns as predicted ones, as scikit-learn and Azure ML write them.',
        ...(shape.labels == null ? ['The file names no labels; they are numbered from 0.'] : []),
        ...(labels.length === 2
          ? ['Which label is the positive one is not stated; rates are given for each class.']
          : []),
      ],
    });
  },
});

export const { detect, parse } = confusionJson;

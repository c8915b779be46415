import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { confusionResults, isConfusion } from '../../assemble/confusion';
import { toText } from '../../assemble/numbers';
import { reconciled } from '../../assemble/reconcile';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import {
  defineFormat,
  has,
  isObject,
  isText,
  isTree,
  listAt,
  mark,
  valueAt,
  type EvidenceDocument,
} from '../../format';
import { refuse } from '../../problem';
import { isCsvTable } from '../assay/assay-csv';
import { matrixOfTable } from './confusion-table';
import { findMatrices, isMatrixFile, type FoundMatrix } from './confusion-shapes';

const ID = 'confusion-matrix';

const labelsSchema = z.array(z.union([z.string(), z.number(), z.boolean()])).catch([]);

/** `schema_type` of an artefact of Azure ML, also inside the `value` of AI Builder. */
const schemaType = (value: unknown): unknown =>
  valueAt(value, 'schema_type') ?? valueAt(value, 'value', 'schema_type');

/** Files that hold a matrix beside what another format reads. */
const isAnothers = (value: unknown): boolean =>
  listAt(value, 'classification_report').length > 0 ||
  isObject(valueAt(value, 'classification_report')) ||
  isText(valueAt(value, 'metric')) ||
  has(value, 'results') ||
  (schemaType(value) !== undefined && schemaType(value) !== 'confusion_matrix');

const matricesOf = ({ syntax, value }: EvidenceDocument): FoundMatrix[] => {
  if (syntax === 'csv') return isCsvTable(value) ? [matrixOfTable(value) ?? []].flat() : [];
  return isAnothers(value) ? [] : findMatrices(value);
};

/** A table whose sides say nothing: its diagonal is right whichever side is the actual one. */
const isTurnable = ({ syntax, value }: EvidenceDocument): boolean =>
  syntax === 'csv' && isCsvTable(value) && matrixOfTable(value)?.isOriented === false;

/**
 * Confusion matrices alone: a list of rows, `{labels, matrix}`, `{confusion_matrix}`, `{cm}`, the four
 * cells by name, several below the parts of the data they are of, a CSV, or the artefact of Azure ML. All
 * write actual classes as rows. Matrices of training are no evidence.
 */
export const confusionJson = defineFormat({
  id: ID,
  title: 'a confusion matrix',
  marks: (document) => {
    const isRead = isTree(document) || document.syntax === 'csv';
    const found = isRead ? matricesOf(document) : [];
    const isDirect = found.some(({ path }) => path.length === 0);
    return [
      [
        mark('confusion_matrix, a square list of rows', found.length > 0),
        mark(
          'nothing beside matrices and labels',
          found.length > 0 && (isDirect || isMatrixFile(document.value)),
        ),
      ],
    ];
  },
  parse: (document) => {
    const found = matricesOf(document);
    const training = found.filter(({ path }) => path.some((part) => TRAINING.test(part)));
    const kept = found.filter((one) => !training.includes(one));
    if (kept.length === 0) {
      return refuse('All confusion matrices of the file are of training, which is no evidence.', {
        hint: 'Send the matrix of the data that the model was tested on.',
      });
    }
    const parts = new Set(kept.map(({ path }) => path.find((part) => PART.test(part)) ?? ''));
    const whole = kept.flatMap((one) => readMatrix(one, parts.size > 1));
    const turnable = isTurnable(document);
    const results = turnable ? whole.filter(({ metric }) => metric === 'accuracy') : whole;
    const tool = schemaType(document.value) === undefined ? null : 'Azure ML';
    const [first] = kept;
    const isUnlabelled = kept.some(({ labels }) => !Array.isArray(labels));
    return evidence(ID, {
      blocks: [block('Confusion matrix', makeRun({ format: ID, tool }, results))],
      notes: [
        turnable
          ? 'Whether rows or columns are the actual classes does not stand in the table, so only accuracy is read, which is the same either way. Recall and precision need JSON, or columns named such as pred_cat.'
          : 'Rows are read as actual classes and columns as predicted ones, as scikit-learn and Azure ML write them.',
        ...(isUnlabelled ? ['The file names no labels; they are numbered from 0.'] : []),
        ...(!turnable && first?.matrix.length === 2 && first.positive === null
          ? ['Which label is the positive one is not stated; rates are given for each class.']
          : []),
        ...(training.length > 0
          ? [
              `Of training and so no evidence, left out: ${listed(training.map(({ path }) => path.join('/')))}.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = confusionJson;

const TRAINING = /^train(?:ing)?$/i;
/** Names of the part of the data; the only one of a file tells nothing apart. */
const PART = /^(?:test|testing|val|valid|validation|eval|evaluation|holdout)$/i;

const readMatrix = (
  { path, matrix, labels: named, positive, beside }: FoundMatrix,
  withPart: boolean,
): MetricResult[] => {
  const stated = labelsSchema.parse(named).map((label) => toText(label) ?? String(label));
  const labels = stated.length > 0 ? stated : matrix.map((_, index) => String(index));
  if (!isConfusion(labels, matrix)) {
    return refuse(
      'The confusion matrix must have one row and one column of whole numbers a label.',
      {
        where: [...path, 'confusion_matrix'].join('.'),
        hint: 'Send counts, not shares: confusion_matrix(y_true, y_pred) without normalize.',
      },
    );
  }
  const slice = path.filter((part) => withPart || !PART.test(part)).join('/') || null;
  return reconciled({
    counts: confusionResults(
      { labels, matrix, positive: positive === null ? null : (labels.at(-1) ?? null) },
      slice,
    ),
    stated: beside.map(([name, value]) => result(name, point(value), slice)),
  });
};

import { plainEstimate } from '../../../../contract/estimate';
import type { MetricResult } from '../../../../contract/types';
import { trialsOf } from '../../../../domain/evidence/matching/measure-values';
import { directionNotes, readColumn } from '../../assemble/columns';
import { heldAgainst, isCopied } from '../../assemble/twice';
import { successesOf, toCount, toNumber } from '../../assemble/numbers';
import { firstOf, issueKeyOf, MODEL_NAMES, VERSION_NAMES } from '../../assemble/routing';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import type { Parse } from '../../family';
import { isObject, type JsonObject } from '../../format';
import { refuse } from '../../problem';
import {
  isMetricName,
  isOfMetric,
  isSetting,
  isSureMetric,
  isWrapper,
  leavesOf,
  metricLeaves,
  rowsBeside,
  withoutPart,
  type Leaf,
} from './flat-leaves';

const ID = 'flat-metrics';

const SPLITS = /^(?:train(?:ing)?|val(?:id(?:ation)?)?|dev|test|eval(?:uation)?|holdout)$/i;
const TRAINING = /^train(?:ing)?(?:[_/. -]|$)/i;
/** Groups of numbers of another model, which the file compares with. */
const OTHER_MODEL =
  /^(?:vs_|delta_|compared_(?:to|with)_)?(?:baselines?|previous|prior|before|champion|production)(?:_(?:metrics|results|scores|model))?$/i;
/** The same said in the name of one number. */
const OF_OTHER_MODEL = /^(?:baseline|previous|prior|champion)_|_(?:baseline|champion)$/i;
const SIZES =
  /^(?:n|n_?(?:samples|examples|test|rows|eval)|(?:num|total)_?(?:samples|examples|rows|questions|cases)|support|sample_size|test_size|count|total)$/i;

/**
 * Numbers under the names of metrics, as scripts and DVC write them (`metrics.json`). What is counted
 * and which way is better is not in such a file: both are asked for, never guessed.
 */
export const parseFlatMetrics: Parse = ({ value, fileName }) => {
  const { leaves, hasLists } = leavesOf(value) ?? { leaves: [], hasLists: false };
  const named = metricLeaves(leaves, fileName).filter(
    (leaf) => !hasLists || isSureMetric(leaf) || isNear(leaf),
  );
  const metrics = named.filter((leaf) => toNumber(leaf.value) !== null);
  const parts = new Set(metrics.flatMap((leaf) => withoutPart(nameOf(leaf)).part ?? []));
  const training = metrics.filter(isTraining);
  const compared = metrics.filter((leaf) => !isTraining(leaf) && isOfOtherModel(leaf));
  const results = metrics
    .filter((leaf) => !isTraining(leaf) && !compared.includes(leaf))
    .map((leaf) => heldAgainstRows(toResult(leaf, parts), leaf, rowsBeside(value, nameOf(leaf))));
  if (results.length === 0) {
    return refuse('The file holds no metric beside those of training or of another model.', {
      hint: 'Metrics of training are no evidence, nor are those of a baseline. Write those of the model on a test set beside them.',
    });
  }
  const top = isObject(value) ? value : {};
  const numbers = leaves.filter(
    (leaf) => !metrics.includes(leaf) && toNumber(leaf.value) !== null && !SIZES.test(nameOf(leaf)),
  );
  const ofMetrics = numbers.filter((leaf) => isOfMetric(nameOf(leaf)));
  const settings = numbers.filter(
    (leaf) => isMetricName(nameOf(leaf)) && isSetting(leaf, leaves) && !ofMetrics.includes(leaf),
  );
  const others = numbers.filter((leaf) => !ofMetrics.includes(leaf) && !settings.includes(leaf));
  const unread = named.filter(
    (leaf) => toNumber(leaf.value) === null && typeof leaf.value === 'string',
  );
  const run = makeRun({ format: ID, tool: null }, results, {
    modelName: firstOf(top, MODEL_NAMES),
    modelVersion: firstOf(top, VERSION_NAMES),
  });
  return evidence(ID, {
    blocks: [block('metrics', run)],
    issueKey: issueKeyOf(top),
    notes: [
      ...sizeNotes(leaves, results),
      ...(training.length === 0
        ? []
        : [`Of training, and no evidence: ${listed(training.map(({ path }) => path.join('.')))}.`]),
      ...(compared.length === 0
        ? []
        : [
            `Of another model, and no evidence of this one: ${listed(compared.map(({ path }) => path.join('.')))}.`,
          ]),
      ...(ofMetrics.length === 0
        ? []
        : [
            `Said of a metric (a spread, a limit, a change), and no result: ${listed(ofMetrics.map(written))}.`,
          ]),
      ...(settings.length === 0
        ? []
        : [`A setting or a limit, and no result: ${listed(settings.map(written))}.`]),
      ...(unread.length === 0
        ? []
        : [`Not written as a number, and left out: ${listed(unread.map(written))}.`]),
      ...(others.length === 0
        ? []
        : [`Not known as metrics, and left out: ${listed(others.map(written))}.`]),
      ...directionNotes(results),
    ],
  });
};

const written = ({ path, value }: Leaf): string => `${path.join('.')} ${String(value)}`;
const nameOf = ({ path }: Leaf): string => path.at(-1) ?? '';
/** Beside lists only what stands at the top, or in what merely wraps it, is the file's own metric. */
const isNear = ({ path }: Leaf): boolean =>
  path.slice(0, -1).every((part) => isWrapper(part) || SPLITS.test(part));

const isTraining = ({ path }: Leaf): boolean => path.some((part) => TRAINING.test(part));

const isOfOtherModel = ({ path }: Leaf): boolean =>
  path.slice(0, -1).some((part) => OTHER_MODEL.test(part)) ||
  OF_OTHER_MODEL.test(path.at(-1) ?? '');

const PARTS: Record<string, string> = { B: 'box', M: 'mask', P: 'pose' };

/** @param parts of a model that the file states metrics of; the only one tells nothing apart */
const toResult = ({ path, value }: Leaf, parts: ReadonlySet<string>): MetricResult => {
  const split = path.slice(0, -1).find((one) => SPLITS.test(one));
  const above = path.slice(0, -1).filter((one) => one !== split && !isWrapper(one));
  const { name, part } = withoutPart(path.at(-1) ?? '');
  const slice = [
    ...(split === undefined ? [] : [`split=${split}`]),
    ...(part === null || parts.size < 2 ? [] : [PARTS[part] ?? part]),
  ];
  return result([...above, name].join('/'), point(toNumber(value) ?? 0), slice.join(', ') || null);
};

/** A number with the cases it comes from, where rows beside it state the same metric. */
const heldAgainstRows = (
  one: MetricResult,
  leaf: Leaf,
  rows: readonly JsonObject[],
): MetricResult => {
  const cells = rows.map((row) => row[nameOf(leaf)]);
  if (!cells.some((cell) => toNumber(cell) !== null || typeof cell === 'boolean')) return one;
  const names = rows.map((_, index) => `row ${index}`);
  const read = readColumn({ metric: one.metric, slice: one.slice, cells, rows: names }).result;
  const worked = read === null ? null : plainEstimate(read.measure);
  if (read === null || worked === null || isCopied(read, toNumber(leaf.value))) return one;
  const parts = `${Math.round(worked * 1e6) / 1e6} over ${rows.length} rows`;
  return heldAgainst(read, { stated: toNumber(leaf.value), worked, parts });
};

/** The sample size that the file seems to name, as a question with its answer ready to send. */
const sizeNotes = (leaves: readonly Leaf[], results: readonly MetricResult[]): string[] => {
  const isCounted = results.every((one) => trialsOf(one.measure, one.metric) !== null);
  if (isCounted) return [];
  const size = leaves.find((leaf) => SIZES.test(nameOf(leaf)) && (toCount(leaf.value) ?? 0) > 0);
  const trials = toCount(size?.value);
  if (size === undefined || trials === null) {
    return [
      'How many samples each number is of is not in the file: send Assay JSON with the counts.',
    ];
  }
  const example = results.flatMap(({ metric, measure }) => {
    const successes =
      /^(?:test_|val_)?acc(?:uracy)?$/.test(metric) && measure.kind === 'point'
        ? successesOf(measure.value, trials)
        : null;
    return successes === null ? [] : [JSON.stringify({ metric, successes, trials })];
  })[0];
  const offer = `"${size.path.join('.')}" ${trials} may be the sample size; the file does not say of what.`;
  return [
    example === undefined
      ? offer
      : `${offer} If it is, and accuracy is a share of those ${trials}, send: ${example}`,
  ];
};

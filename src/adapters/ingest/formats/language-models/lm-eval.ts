import type { EvidenceBlock, Measure, MetricResult } from '../../../../contract/types';
import { madeBy, settingsDigest, textsDigest } from '../../assemble/made-by';
import { directionNotes, provenSuccesses, withDirection } from '../../assemble/columns';
import { successesOf, toCount, toNumber, toText } from '../../assemble/numbers';
import {
  block,
  contradicted,
  count,
  evidence,
  listed,
  makeRun,
  point,
  result,
} from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { isObject, objectAt, valueAt, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';

const ID = 'lm-eval';

/** Metrics of the harness that are a share of questions answered right, each 0 or 1. */
const SHARES = /^(?:acc|acc_norm|exact_match|em)$/;

/**
 * `results_*.json` of lm-evaluation-harness: one run a task, since each task has its own data set. n is
 * `n-samples.effective`, what was run, never `original`. Version 0.3 states no n at all.
 */
export const parseLmEval: Parse = ({ value }) => {
  const read = Object.entries(objectAt(value, 'results')).flatMap(([task, entry]) =>
    isObject(entry) ? [readTask(value, task, entry)] : [],
  );
  const blocks = read.flatMap((one) => one.blocks);
  if (blocks.length === 0) {
    return refuse('The lm-evaluation-harness file holds no metric that is a number.', {
      where: 'results',
    });
  }
  return evidence(ID, {
    blocks,
    notes: [
      ...read.flatMap((one) => one.notes),
      ...limitNotes(value),
      ...directionNotes(blocks.flatMap(({ run }) => run.results)),
    ],
  });
};

type ReadTask = { blocks: EvidenceBlock[]; notes: string[] };
type Score = { metric: string; filter: string | null; value: number; error: number | null };

const readTask = (file: unknown, task: string, entry: JsonObject): ReadTask => {
  const keys = Object.keys(entry).filter((key) => !/_stderr(?:,|$)/.test(key) && key !== 'alias');
  const scores = keys.flatMap((key) => scoreOf(entry, key) ?? []);
  const left = keys.filter((key) => toNumber(entry[key]) === null && /,|acc|f1|ppl/.test(key));
  const trials = toCount(valueAt(file, 'n-samples', task, 'effective'));
  const repeats = toCount(valueAt(file, 'configs', task, 'repeats')) ?? 1;
  const results = scores.map((score): MetricResult => {
    const slice = score.filter === null || score.filter === 'none' ? null : score.filter;
    const measure = measureOf(score, trials, repeats);
    const one = result(score.metric, measure, slice === null ? null : `filter=${slice}`);
    const against = repeats === 1 ? againstError(score, trials) : null;
    return withDirection(
      against === null ? one : contradicted(one, against),
      directionOf(file, task, score.metric),
    );
  });
  const shots = toCount(valueAt(file, 'n-shot', task));
  const stands = trials !== null && scores.length > 0;
  return {
    blocks: results.length === 0 ? [] : [block(task, runOf(file, task, results))],
    notes: [
      ...(left.length === 0 ? [] : [`Not a number in ${task}, and left out: ${listed(left)}.`]),
      ...(shots === null ? [] : [`${task} was run with ${countOf(shots, 'shot')}.`]),
      ...(stands && repeats > 1
        ? [`${task} tried each question ${repeats} times: n is the questions, not the tries.`]
        : []),
    ],
  };
};

/** `acc,none` since 0.4, `acc` before. */
const scoreOf = (entry: JsonObject, key: string): Score | null => {
  const value = toNumber(entry[key]);
  if (value === null) return null;
  const comma = key.lastIndexOf(',');
  const metric = comma < 0 ? key : key.slice(0, comma);
  const filter = comma < 0 ? null : key.slice(comma + 1);
  const error = toNumber(entry[comma < 0 ? `${key}_stderr` : `${metric}_stderr,${filter}`]);
  return { metric, filter, value, error };
};

const measureOf = (
  { metric, value, error }: Score,
  trials: number | null,
  repeats: number,
): Measure => {
  if (trials === null || trials < 1) {
    return error === null || error === 0
      ? point(value)
      : { kind: 'standard-error', estimate: value, standardError: error, trials: null };
  }
  const isPlain = repeats === 1;
  const proven = error === null || !isPlain ? null : provenSuccesses(value, error, trials);
  const named =
    isPlain && SHARES.test(metric) && (error === null || error === 0)
      ? successesOf(value, trials)
      : null;
  const successes = proven ?? named;
  if (successes !== null) return count(successes, trials);
  return error === null || error === 0
    ? point(value)
    : { kind: 'standard-error', estimate: value, standardError: error, trials };
};

/** How far the stated error of right and wrong answers may lie from the one that they have. */
const ERROR_ROOM = 2;

/** A standard error that so many right and wrong answers cannot have, in words. */
const againstError = ({ metric, value, error }: Score, trials: number | null): string | null => {
  if (!SHARES.test(metric) || error === null || error === 0 || trials === null || trials < 2)
    return null;
  const own = Math.sqrt((value * (1 - value)) / (trials - 1));
  return error * ERROR_ROOM < own || error > own * ERROR_ROOM
    ? `${metric} states a standard error of ${error}, and ${trials} right or wrong answers of which ${value} are right have ${Number(own.toPrecision(3))}`
    : null;
};

/** `higher_is_better`, in which every `pass@N` stands as `pass_at_k`. */
const directionOf = (file: unknown, task: string, metric: string): 'higher' | 'lower' | null => {
  const stated = objectAt(file, 'higher_is_better', task);
  const name = /^pass@\d+$/.test(metric) && !Object.hasOwn(stated, metric) ? 'pass_at_k' : metric;
  const better = valueAt(stated, name);
  return typeof better === 'boolean' ? (better ? 'higher' : 'lower') : null;
};

const argumentsOf = (file: unknown): Map<string, string> => {
  const text = toText(valueAt(file, 'config', 'model_args')) ?? '';
  return new Map(
    text.split(',').map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]),
  );
};

const runOf = (file: unknown, task: string, results: MetricResult[]) => {
  const given = argumentsOf(file);
  const version = toText(valueAt(file, 'lm_eval_version'));
  const commit = toText(valueAt(file, 'git_hash'));
  const tool = ['lm-evaluation-harness', version, commit === null ? null : `(${commit})`];
  const path = toText(valueAt(file, 'configs', task, 'dataset_path'));
  const part = toText(valueAt(file, 'configs', task, 'dataset_name'));
  return makeRun({ format: ID, tool: tool.filter((one) => one !== null).join(' ') }, results, {
    modelName: toText(valueAt(file, 'model_name')) ?? given.get('pretrained') ?? null,
    modelVersion: given.get('revision') ?? null,
    datasetId: path === null || part === null ? path : `${path}/${part}`,
    identity: identityOf(file),
    startedAt: toIso(valueAt(file, 'date')),
  });
};

/** Seeds that the harness sets: of Python, NumPy, PyTorch and the examples in the prompt. */
const SEEDS = ['random_seed', 'numpy_seed', 'torch_seed', 'fewshot_seed'];

const identityOf = (file: unknown) => {
  const seeds = SEEDS.flatMap((key) => {
    const seed = toText(valueAt(file, 'config', key));
    return seed === null ? [] : [`${key} ${seed}`];
  });
  return madeBy({
    modelDigest: toText(valueAt(file, 'config', 'model_sha')),
    promptDigest: textsDigest(
      ['system_instruction_sha', 'chat_template_sha'].map((key) => toText(valueAt(file, key))),
    ),
    configDigest: settingsDigest(valueAt(file, 'config', 'gen_kwargs')),
    tools: {
      lm_eval: valueAt(file, 'lm_eval_version'),
      transformers: valueAt(file, 'transformers_version'),
    },
    seed: seeds.length === 0 ? null : seeds.join(', '),
  });
};

const limitNotes = (file: unknown): string[] => {
  const limit = toNumber(valueAt(file, 'config', 'limit'));
  const sizes = Object.entries(objectAt(file, 'n-samples')).flatMap(([task, size]) => {
    const [original, effective] = [
      toCount(valueAt(size, 'original')),
      toCount(valueAt(size, 'effective')),
    ];
    return original !== null && effective !== null && effective < original
      ? [`${task} ${effective} of ${original}`]
      : [];
  });
  const git = toText(valueAt(file, 'git_hash'));
  return [
    ...(limit === null ? [] : [`The run was limited to ${limit} samples a task.`]),
    ...(sizes.length === 0 ? [] : [`A part of the data set was run: ${listed(sizes)}.`]),
    ...(git === null ? [] : [`The commit ${git} is of the harness, not of the model.`]),
  ];
};

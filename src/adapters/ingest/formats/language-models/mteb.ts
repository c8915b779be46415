import * as z from 'zod';
import type { EvidenceBlock, MetricResult } from '../../../../contract/types';
import { directionNotes } from '../../assemble/columns';
import { lenientText, toNumber, toText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { isObject, isText, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'mteb';

const taskSchema = z.object({
  task_name: z.string(),
  dataset_revision: lenientText,
  mteb_version: lenientText,
  scores: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/**
 * The result of one MTEB task: one run a split, subsets as slices. `main_score` repeats one of the other
 * metrics and is no result of its own.
 */
export const parseMteb: Parse = ({ value }) => {
  const task = checked(taskSchema, asScores(value), 'the result of an MTEB task');
  const blocks = Object.entries(task.scores).flatMap(([split, entries]): EvidenceBlock[] => {
    const results = entries.flatMap((entry) => resultsOf(entry, entries.length > 1));
    if (results.length === 0) return [];
    const version = task.mteb_version;
    const tool = version === null ? 'MTEB' : `MTEB ${version}`;
    const revision = task.dataset_revision;
    const run = makeRun({ format: ID, tool }, results, {
      datasetId: revision === null ? task.task_name : `${task.task_name}@${revision}`,
    });
    return [block(`${task.task_name}, split ${split}`, run)];
  });
  if (blocks.length === 0) {
    return refuse('The MTEB result holds no score that is a number.', { where: 'scores' });
  }
  const entries = Object.values(task.scores).flat();
  return evidence(ID, {
    blocks,
    notes: [
      ...mainNotes(entries),
      ...(entries.some((entry) => Object.keys(entry).some((key) => key.endsWith(SPREAD)))
        ? ['`…_stderr` is the deviation over the experiments that MTEB draws; it is not used.']
        : []),
      'The model is not in the file; MTEB names it by the folder.',
      ...directionNotes(blocks.flatMap(({ run }) => run.results)),
    ],
  });
};

const SPREAD = '_stderr';

/**
 * Before 1.11 a split held its numbers at once, or those of each subset, with measures of one kind of
 * distance below its name (`cos_sim: {spearman}`). `_stderr` is the deviation over the experiments that
 * MTEB draws, and no standard error of the score.
 */
const asScores = (value: unknown): unknown => {
  if (!isObject(value) || !isText(value['mteb_dataset_name'])) return value;
  const { mteb_dataset_name: task_name, dataset_revision, mteb_version, ...splits } = value;
  const scores = Object.entries(splits).flatMap(([split, held]) =>
    isObject(held) ? [[split, entriesOf(held)] as const] : [],
  );
  return { task_name, dataset_revision, mteb_version, scores: Object.fromEntries(scores) };
};

const DISTANCES = /^(?:cos_sim|dot|euclidean|manhattan|max)$/;

const entriesOf = (split: JsonObject): JsonObject[] => {
  const subsets = Object.entries(split).filter(
    ([name, held]) => isObject(held) && !DISTANCES.test(name),
  );
  return subsets.length === 0
    ? [flattened(split)]
    : subsets.map(([name, held]) => ({
        ...flattened(isObject(held) ? held : {}),
        hf_subset: name,
      }));
};

const flattened = (held: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(held).flatMap(([name, one]): [string, unknown][] => {
      if (isObject(one)) return Object.entries(one).map(([key, part]) => [`${name}_${key}`, part]);
      return name === 'evaluation_time' ? [] : [[name, one]];
    }),
  );

const metricsOf = (entry: JsonObject): [string, number][] =>
  Object.entries(entry).flatMap(([key, raw]) =>
    typeof raw === 'number' &&
    toNumber(raw) !== null &&
    key !== 'main_score' &&
    !key.endsWith(SPREAD)
      ? [[key, raw] as [string, number]]
      : [],
  );

const resultsOf = (entry: JsonObject, isOneOfSeveral: boolean): MetricResult[] => {
  const subset = toText(entry['hf_subset']);
  const slice =
    subset === null || (!isOneOfSeveral && subset === 'default') ? null : `subset=${subset}`;
  const metrics = metricsOf(entry);
  const main = toNumber(entry['main_score']);
  const alone = metrics.length === 0 && main !== null ? [['main_score', main] as const] : metrics;
  return alone.map(([metric, number]) => result(metric, point(number), slice));
};

/** Which metric `main_score` is, by its value; unequal to all of them it is a contradiction worth a word. */
const mainNotes = (entries: readonly JsonObject[]): string[] => {
  const named = entries.map((entry) => {
    const main = toNumber(entry['main_score']);
    return main === null
      ? []
      : metricsOf(entry).flatMap(([metric, number]) => (number === main ? [metric] : []));
  });
  const shared = (named[0] ?? []).filter((metric) => named.every((one) => one.includes(metric)));
  if (!entries.some((entry) => toNumber(entry['main_score']) !== null)) return [];
  return shared.length === 0
    ? ['main_score equals none of the other metrics and is left out.']
    : [`main_score equals ${listed(shared)}, and is not a result of its own.`];
};

import type { MetricResult } from '../../../../contract/types';
import { directionNotes } from '../../assemble/columns';
import { successesOf, toCount, toNumber } from '../../assemble/numbers';
import { block, count, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { isObject, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';

const ID = 'hf-trainer';

const PREFIXES = ['test', 'predict', 'eval'] as const;

/** What a trainer writes beside its metrics: how long it took, and how much it was given. */
export const COSTS =
  /_(?:runtime|samples|samples_per_second|steps_per_second|jit_compilation_time|model_preparation_time|mem_\w+|tokens\w*)$/;

/**
 * `all_results.json`, `eval_results.json` and `predict_results.json` of the Hugging Face Trainer. Only
 * accuracy is taken as a share of the samples, and said to be; F1 and losses stay bare. n is never
 * worked out of run time and speed.
 */
export const parseHfTrainer: Parse = ({ value }) => {
  const file = isObject(value) ? value : {};
  const prefix = PREFIXES.find((one) => metricsOf(file, one).length > 0);
  if (prefix === undefined) {
    return refuse('The Trainer file holds results of training alone, which are no evidence.', {
      hint: 'Send the file that trainer.evaluate() or trainer.predict() writes: eval_results.json, predict_results.json or all_results.json.',
    });
  }
  const samples = toCount(file[`${prefix}_samples`]);
  const results = metricsOf(file, prefix).map(([key, number]): MetricResult => {
    const k = samples !== null && key.endsWith('_accuracy') ? successesOf(number, samples) : null;
    return result(key, k === null || samples === null ? point(number) : count(k, samples));
  });
  const counted = results.filter(({ measure }) => measure.kind === 'count');
  const left = Object.keys(file).filter((key) => key.startsWith('train_'));
  return evidence(ID, {
    blocks: [
      block('Trainer results', makeRun({ format: ID, tool: 'Hugging Face Trainer' }, results)),
    ],
    notes: [
      ...(counted.length === 0
        ? []
        : [
            `${counted[0]?.metric ?? ''} is taken as a share of the ${samples ?? 0} samples. For tasks that count tokens that is wrong: send Assay JSON with the count instead.`,
          ]),
      ...(left.length === 0 ? [] : [`Of training, and no evidence: ${listed(left)}.`]),
      ...directionNotes(results),
    ],
  });
};

const metricsOf = (file: JsonObject, prefix: string): [string, number][] =>
  Object.entries(file).flatMap(([key, raw]) => {
    const number = toNumber(raw);
    const isMetric = key.startsWith(`${prefix}_`) && !COSTS.test(key);
    return isMetric && number !== null ? [[key, number] as [string, number]] : [];
  });

import type { MetricResult } from '../../../../contract/types';
import { directionNotes } from '../../assemble/columns';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { block, contradicted, evidence, makeRun, point, result } from '../../assemble/run';
import { agrees } from '../../assemble/twice';
import { isObject, listAt, valueAt, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';
import { COSTS } from './hf-trainer';

const ID = 'hf-trainer-state';

type Evaluation = { step: number; metrics: [string, number][] };

/**
 * `trainer_state.json` of a Hugging Face checkpoint. The last evaluation is the result; the one that the
 * trainer kept as best stands beside it in a slice of its own, because the best of several is chosen.
 */
export const parseHfTrainerState: Parse = ({ value }) => {
  const evaluations = listAt(value, 'log_history').flatMap((entry) =>
    isObject(entry) ? evaluationOf(entry) : [],
  );
  const last = evaluations.at(-1);
  if (last === undefined) {
    return refuse('The trainer state holds no evaluation, only training.', {
      where: 'log_history',
      hint: 'Train with eval_strategy="steps" or "epoch", or send the results of trainer.evaluate().',
    });
  }
  const best = bestOf(value, evaluations);
  const results = [
    ...last.metrics.map(([name, number]) => result(name, point(number))),
    ...(best === null || best.step === last.step
      ? []
      : best.metrics.map(([name, number]): MetricResult => {
          const chosen = `step=${best.step}, best of ${evaluations.length}`;
          return heldByBest(result(name, point(number), chosen), best, value);
        })),
  ];
  return evidence(ID, {
    blocks: [
      block(`step ${last.step}`, makeRun({ format: ID, tool: 'Hugging Face Trainer' }, results)),
    ],
    notes: [...choiceNotes(value, evaluations, best), ...directionNotes(results)],
  });
};

const evaluationOf = (entry: JsonObject): Evaluation[] => {
  const metrics = Object.entries(entry).flatMap(([key, raw]) => {
    const number = toNumber(raw);
    return key.startsWith('eval_') && !COSTS.test(key) && number !== null
      ? [[key, number] as [string, number]]
      : [];
  });
  const step = toCount(entry['step']);
  return metrics.length === 0 || step === null ? [] : [{ step, metrics }];
};

/** The evaluation of the checkpoint that the trainer kept. */
const bestOf = (file: unknown, evaluations: readonly Evaluation[]): Evaluation | null => {
  const named = /checkpoint-(\d+)/.exec(toText(valueAt(file, 'best_model_checkpoint')) ?? '')?.[1];
  const step = toCount(valueAt(file, 'best_global_step')) ?? toCount(named);
  return evaluations.find((one) => one.step === step) ?? null;
};

/** The best value that the file names is one of the evaluation that it names as the best. */
const heldByBest = (one: MetricResult, best: Evaluation, file: unknown): MetricResult => {
  const stated = toNumber(valueAt(file, 'best_metric'));
  return stated === null || best.metrics.some(([, number]) => agrees(stated, number))
    ? one
    : contradicted(
        one,
        `the file names ${stated} as the best value, and no metric of step ${best.step} has it`,
      );
};

const choiceNotes = (
  file: unknown,
  evaluations: readonly Evaluation[],
  best: Evaluation | null,
): string[] => {
  const steps = evaluations.map(({ step }) => step);
  const value = toNumber(valueAt(file, 'best_metric'));
  return [
    `${evaluations.length} evaluations are in the file, at steps ${steps.slice(-10).join(', ')}; the last is the result.`,
    ...(best === null
      ? []
      : [
          `The trainer kept step ${best.step} as the best of ${evaluations.length}. A best of several is a chosen number and looks better than the model is.`,
        ]),
    ...(value === null
      ? []
      : [`The file does not say which metric the best value ${value} is of.`]),
  ];
};

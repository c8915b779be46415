import { directionNotes } from '../../assemble/columns';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { toIso } from '../../assemble/times';
import { isObject, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';

const ID = 'wandb-summary';

/** A dictionary that was logged at once (`bbox: {AP}`) stands below its name; a picture or table does not count. */
const flattened = (file: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(file).flatMap(([key, one]): [string, unknown][] =>
      isObject(one) && !key.startsWith('_') && one['_type'] === undefined
        ? Object.entries(one).map(([name, part]) => [`${key}/${name}`, part])
        : [[key, one]],
    ),
  );

const COSTS =
  /(?:^|[/_])(?:runtime|samples_per_second|steps_per_second|epoch|global_step|total_flos|grad_norm|learning_rate|lr)$/;
const TRAINING = /^train(?:ing)?[/_]/;

/**
 * `wandb-summary.json`: the last value of each metric of a Weights & Biases run. Metrics of training are
 * no evidence, and n is never worked out of run time and speed.
 */
export const parseWandbSummary: Parse = ({ value }) => {
  const file = flattened(isObject(value) ? value : {});
  const keys = Object.keys(file).filter((key) => !key.startsWith('_') && !COSTS.test(key));
  const training = keys.filter((key) => TRAINING.test(key));
  const results = keys
    .filter((key) => !TRAINING.test(key))
    .flatMap((key) => {
      const number = toNumber(file[key]);
      return number === null ? [] : [result(key, point(number))];
    });
  if (results.length === 0) {
    return refuse('The W&B summary holds no metric beside those of training.', {
      hint: 'Log the evaluation under names such as eval/accuracy or test/accuracy.',
    });
  }
  const step = toCount(file['_step']);
  const run = makeRun({ format: ID, tool: 'W&B' }, results, {
    finishedAt: toIso(file['_timestamp']),
    runId: toText(file['run_id']),
  });
  return evidence(ID, {
    blocks: [block(step === null ? 'W&B summary' : `W&B summary, step ${step}`, run)],
    notes: [
      `The values are the last ones logged${step === null ? '' : `, at step ${step}`}.`,
      ...(training.length === 0 ? [] : [`Of training, and no evidence: ${listed(training)}.`]),
      ...directionNotes(results),
    ],
  });
};

import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { lenientCount, lenientText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, listed, makeRun, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'openai-evals';

const tallySchema = z.object({
  passed: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  errored: lenientCount,
});

const runSchema = z.object({
  id: lenientText,
  name: lenientText,
  model: lenientText,
  status: lenientText,
  created_at: z.unknown().optional(),
  result_counts: tallySchema.extend({ total: z.number().int().nonnegative() }),
  per_testing_criteria_results: z
    .array(tallySchema.extend({ testing_criteria: z.string() }))
    .nullish()
    .transform((value) => value ?? []),
});

type Run = z.infer<typeof runSchema>;

/**
 * An `eval.run` of the OpenAI Evals API. A sample that could not be graded counts as not passed in the
 * whole; a single criterion is of the samples that were graded, and says of how many.
 */
export const parseOpenaiEvals: Parse = ({ value }) => {
  const run = checked(runSchema, value, 'a run of OpenAI Evals');
  const { passed, total } = run.result_counts;
  const errored = run.result_counts.errored ?? 0;
  if (run.status !== 'completed') {
    return refuse(
      `The OpenAI eval run did not end well: its status is "${run.status ?? 'none'}".`,
      {
        where: 'status',
        hint: 'Only a run with status "completed" counts. Retrieve it again when it is done.',
      },
    );
  }
  if (passed > total || total === 0) {
    return refuse(`The OpenAI eval run states ${passed} passed of ${total}.`, {
      where: 'result_counts',
    });
  }
  const results = [
    wholeRate(run),
    ...run.per_testing_criteria_results.flatMap((one) => {
      const trials = one.passed + one.failed;
      if (trials === 0) return [];
      const slice = `criterion=${one.testing_criteria}`;
      const rate = result('pass_rate', count(one.passed, trials), slice);
      return trials <= total
        ? [rate]
        : [contradicted(rate, `${trials} samples graded by ${slice}, of ${total} in all`)];
    }),
  ];
  const parts = { modelName: run.model, runId: run.id, startedAt: toIso(run.created_at) };
  return evidence(ID, {
    blocks: [
      block(
        run.name ?? run.id ?? 'eval run',
        makeRun({ format: ID, tool: 'OpenAI Evals' }, results, parts),
      ),
    ],
    notes: notesOf(run, errored),
  });
};

/** All samples; a sample that passed has passed each criterion, so none can have fewer. */
const wholeRate = (run: Run): MetricResult => {
  const { passed, failed, errored, total } = run.result_counts;
  const rate = result('pass_rate', count(passed, total));
  const sum = passed + failed + (errored ?? 0);
  const fewer = run.per_testing_criteria_results.filter((one) => one.passed < passed);
  // A sample fails as a whole only where it fails by a criterion.
  const criteria = run.per_testing_criteria_results;
  const least = criteria.reduce((rest, one) => rest - (total - one.passed), total);
  const why = [
    ...(criteria.length > 0 && passed < least
      ? [`${passed} passed as a whole, and at least ${least} by all criteria`]
      : []),
    ...(sum > total ? [`passed, failed and errored come to ${sum} of ${total}`] : []),
    ...fewer.map(
      (one) => `${passed} passed as a whole, and ${one.passed} by ${one.testing_criteria}`,
    ),
  ];
  return why.length === 0 ? rate : contradicted(rate, listed(why, 2));
};

const notesOf = (run: Run, errored: number): string[] => {
  const { passed, failed, total } = run.result_counts;
  const missing = Math.max(0, total - passed - failed - errored);
  return [
    ...(errored > 0
      ? [
          `${countOf(errored, 'sample')} of ${total} errored: ${passed} passed, ${failed} failed. They count as not passed in the whole; a single criterion states no result for them, so its n is smaller.`,
        ]
      : []),
    ...(missing > 0
      ? [`${countOf(missing, 'sample')} of ${total} neither passed, failed nor errored.`]
      : []),
    'The model is named without a version; the data set is a file of the API, without a digest.',
  ];
};

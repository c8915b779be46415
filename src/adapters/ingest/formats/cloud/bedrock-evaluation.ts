import * as z from 'zod';
import type { EvidenceBlock } from '../../../../contract/types';
import { madeBy } from '../../assemble/made-by';
import { directionNotes, readColumn } from '../../assemble/columns';
import { withoutDoubles } from '../../assemble/doubles';
import { groupBy } from '../../assemble/group';
import { lenientText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun } from '../../assemble/run';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'bedrock-evaluation';

const scoreSchema = z.object({
  metricName: z.string(),
  result: z.unknown().optional(),
  evaluatorDetails: z
    .array(z.object({ modelIdentifier: lenientText }))
    .nullish()
    .catch(null),
});

const lineSchema = z.object({
  automatedEvaluationResult: z.object({ scores: z.array(scoreSchema) }),
  modelResponses: z
    .array(z.object({ modelIdentifier: lenientText }))
    .nullish()
    .catch(null),
});

type Line = z.infer<typeof lineSchema> & { row: string };

/**
 * `*_output.jsonl` of an Amazon Bedrock evaluation job, one line a prompt: one run a model that the
 * lines name. Scores are graded, so they are means; `evaluatorDetails` names the judge, never the model.
 */
export const parseBedrock: Parse = ({ value }) => {
  const once = withoutDoubles(value, '', 'scores');
  const values = Array.isArray(once.value) ? once.value : [once.value];
  const lines = values.map((one, index): Line => {
    const line = checked(lineSchema, one, `line ${index + 1} of a Bedrock evaluation`);
    return { ...line, row: `line ${index + 1}` };
  });
  const groups = [...groupBy(lines, (line) => modelOf(line) ?? '')];
  const read = groups.map(([model, group]) => readGroup(model === '' ? null : model, group));
  const blocks = read.flatMap((one) => one.blocks);
  if (blocks.length === 0) return refuse('The Bedrock evaluation holds no score that is a number.');
  const judges = judgesOf(lines);
  return evidence(ID, {
    blocks,
    notes: [
      ...once.notes,
      ...read.flatMap((one) => one.notes),
      ...(judges.length === 0
        ? []
        : [`Judged by ${listed(judges)}, which is not the model that was evaluated.`]),
      ...(groups.length > 1
        ? [
            'The lines name different models or none, so they are of more than one job; each is a run.',
          ]
        : []),
      ...directionNotes(blocks.flatMap(({ run }) => run.results)),
    ],
  });
};

const judgesOf = (lines: readonly Line[]): string[] => [
  ...new Set(
    lines.flatMap(({ automatedEvaluationResult: { scores } }) =>
      scores.flatMap((score) =>
        (score.evaluatorDetails ?? []).flatMap((one) => one.modelIdentifier ?? []),
      ),
    ),
  ),
];

const modelOf = ({ modelResponses }: Line): string | null =>
  modelResponses?.find((one) => one.modelIdentifier !== null)?.modelIdentifier ?? null;

type Group = { blocks: EvidenceBlock[]; notes: string[] };

const readGroup = (model: string | null, lines: readonly Line[]): Group => {
  const rows = lines.flatMap(({ row, automatedEvaluationResult: { scores } }) =>
    scores.map((score) => ({ row, ...score })),
  );
  const read = [...groupBy(rows, ({ metricName }) => metricName)].map(([metric, scores]) =>
    readColumn({
      metric,
      cells: scores.map((score) => score.result),
      rows: scores.map(({ row }) => row),
    }),
  );
  const results = read.flatMap((one) => one.result ?? []);
  const run = makeRun({ format: ID, tool: 'Amazon Bedrock' }, results, {
    modelName: model,
    identity: madeBy({ judges: judgesOf(lines) }),
  });
  return {
    blocks:
      results.length === 0
        ? []
        : [
            block(
              model ?? 'model not stated',
              run,
              read.map((one) => one.items),
            ),
          ],
    notes: read.flatMap((one) => one.notes),
  };
};

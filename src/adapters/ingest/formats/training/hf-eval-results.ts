import * as z from 'zod';
import type { EvidenceBlock } from '../../../../contract/types';
import { lenientText, toNumber } from '../../assemble/numbers';
import { block, evidence, makeRun, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isTree, mark } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'hf-eval-results';

const entriesSchema = z.array(
  z.object({
    dataset: z.object({
      id: z.unknown().optional(),
      task_id: z.unknown().optional(),
      revision: lenientText,
    }),
    value: z.unknown().optional(),
    verifyToken: lenientText,
    date: z.unknown().optional(),
  }),
);

/** Results in `.eval_results/*.yaml` of a Hugging Face model: a data set, a task and a value, no metric name, no n. */
export const hfEvalResults = defineFormat({
  id: ID,
  title: 'Hugging Face eval results',
  marks: (document) => {
    const first: unknown =
      isTree(document) && Array.isArray(document.value) ? document.value[0] : null;
    return [
      [
        mark('[].dataset.id', has(first, 'dataset', 'id')),
        mark('[].dataset.task_id', has(first, 'dataset', 'task_id')),
        mark('[].value', has(first, 'value')),
      ],
    ];
  },
  parse: ({ value }) => {
    const entries = checked(entriesSchema, value, 'Hugging Face eval results');
    let placeholders = 0;
    let selfReported = 0;
    const blocks = entries.flatMap(
      ({ dataset, value: raw, date, verifyToken }): EvidenceBlock[] => {
        const number = toNumber(raw);
        const id = typeof dataset.id === 'string' ? dataset.id : null;
        if (number === null || id === null) {
          placeholders += 1;
          return [];
        }
        if (verifyToken === null) selfReported += 1;
        const task = typeof dataset.task_id === 'string' ? dataset.task_id : null;
        const run = makeRun(
          { format: ID, tool: 'Hugging Face' },
          [result(task ?? 'score', point(number))],
          {
            datasetId: dataset.revision === null ? id : `${id}@${dataset.revision}`,
            finishedAt: toIso(date),
          },
        );
        return [block([id, task].filter((part) => part !== null).join(' '), run)];
      },
    );
    if (blocks.length === 0)
      return refuse('The eval results state no number.', {
        where: '[0].value',
        hint: 'Values such as {metric_value} are placeholders of the template; fill them in.',
      });
    return evidence(ID, {
      blocks,
      notes: [
        'The format names no metric; the task id stands for it.',
        ...(placeholders > 0
          ? [
              `${countOf(placeholders, 'entry')} without a number or a data set left out.`.replace(
                'entrys',
                'entries',
              ),
            ]
          : []),
        ...(selfReported > 0
          ? [
              `${countOf(selfReported, 'value')} without verifyToken: stated by the author, not verified.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = hfEvalResults;

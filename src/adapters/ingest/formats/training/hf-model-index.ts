import * as z from 'zod';
import type { EvidenceBlock, MetricResult } from '../../../../contract/types';
import { groupBy } from '../../assemble/group';
import { aside, lenientText, toNumber } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { defineFormat, has, isTree, listAt, mark } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'hf-model-index';

const metricSchema = z.object({
  type: lenientText,
  value: z.unknown().optional(),
  name: lenientText,
  config: lenientText,
  verifyToken: lenientText,
});

const cardSchema = z.object({
  'model-index': z.array(
    z.object({
      name: lenientText,
      results: z.array(
        z.object({
          task: aside(z.object({ type: lenientText, name: lenientText })),
          dataset: aside(
            z.object({
              type: lenientText,
              name: lenientText,
              config: lenientText,
              args: lenientText,
              split: lenientText,
              revision: lenientText,
            }),
          ),
          metrics: z.array(metricSchema).default([]),
        }),
      ),
    }),
  ),
});

type Dataset = z.infer<typeof cardSchema>['model-index'][number]['results'][number]['dataset'];

/**
 * The `model-index` of a Hugging Face model card: markdown with front matter, or the YAML alone. One run
 * a model and data set. Values may be shares or percentages and carry no n.
 */
export const hfModelIndex = defineFormat({
  id: ID,
  title: 'a Hugging Face model card with model-index',
  marks: (document) => {
    const first = isTree(document) ? listAt(document.value, 'model-index')[0] : undefined;
    return [
      [
        mark('model-index[]', first !== undefined),
        mark('model-index[].results', has(first, 'results')),
      ],
    ];
  },
  parse: ({ value }) => {
    const card = checked(cardSchema, value, 'a model card');
    const blocks: EvidenceBlock[] = [];
    const left: string[] = [];
    let selfReported = 0;
    for (const model of card['model-index']) {
      const numbers: Entry[] = [];
      for (const { dataset, task, metrics } of model.results) {
        const id = datasetId(dataset);
        for (const metric of metrics) {
          const number = toNumber(metric.value);
          if (number === null || metric.type === null) {
            left.push(metric.type ?? metric.name ?? 'a metric without type');
            continue;
          }
          if (metric.verifyToken === null) selfReported += 1;
          numbers.push({
            ...{ id: id ?? '', metric: metric.type, number },
            telling: [
              metric.name,
              dataset?.name ?? null,
              dataset?.args ?? null,
              task?.name ?? task?.type ?? null,
              metric.config,
            ],
          });
        }
      }
      for (const [id, entries] of groupBy(numbers, (entry) => entry.id)) {
        const run = makeRun({ format: ID, tool: 'Hugging Face' }, resultsOf(entries), {
          modelName: model.name,
          datasetId: id === '' ? null : id,
        });
        blocks.push(
          block([model.name ?? 'model', id].filter((part) => part !== '').join(' on '), run),
        );
      }
    }
    if (blocks.length === 0) {
      const isEmpty = card['model-index'].every((model) => model.results.length === 0);
      if (isEmpty) {
        return refuse("The card's list of results is empty, so it states no result.", {
          where: 'model-index[0].results',
          hint: 'Numbers in the prose of a card are not read; put them into the list, or send the result file of the evaluation.',
        });
      }
      return refuse('The model card states no metric with a number.', {
        where: 'model-index',
        hint: 'Values such as {metric_value} are placeholders of the template; fill them in.',
      });
    }
    return evidence(ID, {
      blocks,
      notes: [
        ...(left.length > 0 ? [`Not a number and left out: ${listed(left)}.`] : []),
        ...(selfReported > 0
          ? [
              `${countOf(selfReported, 'value')} without verifyToken: stated by the author of the card, not verified.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = hfModelIndex;

/** A number of a card, with the names that may tell it from others of its metric and data set. */
type Entry = { id: string; metric: string; number: number; telling: (string | null)[] };

/** The same metric twice on one data set: the first name that differs everywhere is the slice. */
const resultsOf = (entries: Entry[]): MetricResult[] =>
  [...groupBy(entries, ({ metric }) => metric.toLowerCase()).values()].flatMap((group) => {
    const place = (group[0]?.telling ?? []).findIndex((_, index) => {
      const names = group.map(({ telling }) => telling[index]);
      return names.every((name) => name !== null) && new Set(names).size === group.length;
    });
    return group.map(({ metric, number, telling }) =>
      result(metric, point(number), group.length === 1 ? null : (telling[place] ?? null)),
    );
  });

/** `type/config/split@revision`, as far as it is stated. */
const datasetId = (dataset: Dataset): string | null => {
  if (dataset == null) return null;
  const path = [dataset.type ?? dataset.name, dataset.config, dataset.split]
    .filter((part) => part !== null)
    .join('/');
  return path === '' ? null : `${path}${dataset.revision === null ? '' : `@${dataset.revision}`}`;
};

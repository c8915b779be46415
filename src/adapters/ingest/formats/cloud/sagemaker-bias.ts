import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { lenientNumber, lenientText } from '../../assemble/numbers';
import { block, evidence, listed, makeRun, point, result } from '../../assemble/run';
import { defineFormat, has, isTree, mark } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'sagemaker-bias';

const sectionSchema = z
  .object({
    label: lenientText,
    facets: z.record(
      z.string(),
      z.array(
        z.object({
          value_or_threshold: lenientText,
          metrics: z.array(
            z.object({ name: z.string(), value: lenientNumber, error: lenientText }),
          ),
        }),
      ),
    ),
  })
  .nullish();

const fileSchema = z.object({
  pre_training_bias_metrics: sectionSchema,
  post_training_bias_metrics: sectionSchema,
});

type Section = z.infer<typeof sectionSchema>;

/**
 * The bias report of SageMaker Clarify (`analysis.json`): differences between groups as bare values, one
 * slice a facet. The report holds no group sizes, so no interval can be put around them.
 */
export const sagemakerBias = defineFormat({
  id: ID,
  title: 'a SageMaker Clarify bias report',
  marks: (document) => {
    const tree = isTree(document);
    return ['pre_training_bias_metrics', 'post_training_bias_metrics'].map((section) => [
      mark(`${section}.facets`, tree && has(document.value, section, 'facets')),
      mark(section, tree && has(document.value, section)),
    ]);
  },
  parse: ({ value }) => {
    const file = checked(fileSchema, value, 'a SageMaker bias report');
    const lacking: string[] = [];
    const results = [
      ...resultsOf(file.post_training_bias_metrics, lacking),
      ...resultsOf(file.pre_training_bias_metrics, lacking),
    ];
    if (results.length === 0) return refuse('The bias report holds no metric that is a number.');
    return evidence(ID, {
      blocks: [block('Bias report', makeRun({ format: ID, tool: 'SageMaker Clarify' }, results))],
      notes: [
        'The report states no group sizes, so differences between groups have no interval.',
        ...(lacking.length > 0 ? [`Not a number and left out: ${listed(lacking)}.`] : []),
      ],
    });
  },
});

export const { detect, parse } = sagemakerBias;

const resultsOf = (section: Section, lacking: string[]): MetricResult[] =>
  Object.entries(section?.facets ?? {}).flatMap(([facet, groups]) =>
    groups.flatMap((group) => {
      const slice =
        group.value_or_threshold === null ? facet : `${facet}=${group.value_or_threshold}`;
      return group.metrics.flatMap((metric): MetricResult[] => {
        if (metric.value !== null) return [result(metric.name, point(metric.value), slice)];
        lacking.push(`${metric.name} of ${slice}`);
        return [];
      });
    }),
  );

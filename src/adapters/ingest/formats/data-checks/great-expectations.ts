import * as z from 'zod';
import type { EvidenceBlock, MetricResult, Signal } from '../../../../contract/types';
import { withoutDoubles } from '../../assemble/doubles';
import { madeBy } from '../../assemble/made-by';
import { aside, lenientCount, lenientFlag, lenientText, toText } from '../../assemble/numbers';
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
import { ALARM, CLEAN, signal, UNCLEAR } from '../../assemble/signals';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isObject, isTree, listAt, mark, objectAt, valueAt } from '../../format';
import { checked, refuse } from '../../problem';
import { isException, itemSchema, rowResults, titleOf } from './great-expectations-items';

const ID = 'great-expectations';

const suiteSchema = z.object({
  success: lenientFlag,
  suite_name: lenientText,
  results: z.array(itemSchema).optional(),
  expectations: z.array(itemSchema).optional(),
  statistics: aside(
    z.object({ evaluated_expectations: lenientCount, successful_expectations: lenientCount }),
  ),
  meta: aside(
    z.object({
      'great_expectations.__version__': lenientText,
      great_expectations_version: lenientText,
      expectation_suite_name: lenientText,
      validation_time: z.unknown().optional(),
      /** A text before 0.11, then an object with its time. */
      run_id: z.unknown().optional(),
      active_batch_definition: aside(z.object({ data_asset_name: lenientText })),
    }),
  ),
});

type Suite = z.infer<typeof suiteSchema>;

const isSuite = (value: unknown): boolean => {
  const items = [...listAt(value, 'results'), ...listAt(value, 'expectations')];
  const first = items[0];
  return (
    has(value, 'statistics', 'evaluated_expectations') ||
    has(first, 'expectation_config') ||
    has(first, 'expectation_type')
  );
};

/** All suites of a file: the file itself, those of a checkpoint, or those of a validation operator. */
const suitesOf = (value: unknown): unknown[] => {
  if (isSuite(value)) return [value];
  const described = listAt(value, 'validation_results');
  const operated = Object.values(objectAt(value, 'run_results')).map((entry) =>
    isObject(entry) && has(entry, 'validation_result') ? entry['validation_result'] : entry,
  );
  return [...described, ...operated].filter(isSuite);
};

/**
 * Validation results of Great Expectations 0.x and 1.x: one suite, a checkpoint or a validation operator
 * with several. Each suite gives `pass_rate` over its expectations, and rows that meet a column
 * expectation as k of n under the name of the expectation.
 */
export const greatExpectations = defineFormat({
  id: ID,
  title: 'a Great Expectations validation result',
  marks: (document) => {
    const tree = isTree(document);
    const hasSuite = tree && suitesOf(document.value).length > 0;
    const { value } = document;
    return [
      [
        mark(
          'statistics.evaluated_expectations',
          tree && has(value, 'statistics', 'evaluated_expectations'),
        ),
        mark('results[].expectation_config', hasSuite),
        mark('success', has(value, 'success')),
      ],
      [
        mark(
          'validation_results[] or run_results',
          tree && (has(value, 'validation_results') || has(value, 'run_results')),
        ),
        mark('results[].expectation_config', hasSuite),
        mark('success', has(value, 'success')),
      ],
    ];
  },
  parse: ({ value }) => {
    const once = withoutDoubles(value, 'results', 'expectations');
    const suites = suitesOf(once.value).map((suite) =>
      checked(suiteSchema, suite, 'a Great Expectations result'),
    );
    const read = suites.map(readSuite);
    const blocks = read.flatMap((r) => (r.block === null ? [] : [r.block]));
    if (blocks.length === 0)
      return refuse('The validation result holds no expectation.', { where: 'results' });
    return evidence(ID, {
      blocks,
      signals: read.map((r) => r.signal),
      notes: [...once.notes, ...read.flatMap((r) => r.notes)],
    });
  },
});

export const { detect, parse } = greatExpectations;

const readSuite = (
  suite: Suite,
): { block: EvidenceBlock | null; signal: Signal; notes: string[] } => {
  const items = suite.results ?? suite.expectations ?? [];
  const name = suite.suite_name ?? suite.meta?.expectation_suite_name ?? 'validation';
  const passed = items.filter((item) => item.success === true).length;
  const exceptions = items.filter(isException);
  const failed = items.filter((item) => item.success !== true && !isException(item));
  const rows = rowResults(items);
  const version =
    suite.meta?.['great_expectations.__version__'] ??
    suite.meta?.great_expectations_version ??
    null;
  const source = {
    format: ID,
    tool: version === null ? 'Great Expectations' : `Great Expectations ${version}`,
  };
  const startedAt =
    toIso(valueAt(suite.meta?.run_id, 'run_time')) ?? toIso(suite.meta?.validation_time);
  const results = [wholeRate(suite, passed, items.length), ...rows.results];
  const isClean = failed.length === 0 && exceptions.length === 0 && !saysFailed(suite);
  return {
    block:
      items.length === 0
        ? null
        : block(
            name,
            makeRun(source, results, {
              startedAt,
              identity: madeBy({
                tools: { great_expectations: version },
              }),
              datasetId: datasetOf(suite),
              runId: toText(suite.meta?.run_id) ?? toText(valueAt(suite.meta?.run_id, 'run_name')),
            }),
          ),
    signal: signal({
      name,
      fingerprint: `${ID}:${name}`,
      ...(isClean ? CLEAN : failed.length > 0 ? ALARM : UNCLEAR),
      method: 'expectations',
      value: failed.length,
      threshold: 0,
      direction: 'high-alarms',
      observedAt: toIso(suite.meta?.validation_time) ?? startedAt,
      summary: isClean
        ? `All ${items.length} expectations of ${name} met`
        : `Not met in ${name}: ${listed([...failed, ...exceptions].map(titleOf)) || 'the suite says so and lists nothing that failed'}`,
      source,
    }),
    notes: [
      ...(exceptions.length > 0
        ? [
            `In "${name}", ${countOf(exceptions.length, 'expectation')} raised an exception: that says nothing of the data. Counted as not met.`,
          ]
        : []),
      ...rows.notes,
    ],
  };
};

/** A suite may say that it failed without listing what did. */
const saysFailed = ({ success, statistics }: Suite): boolean => {
  const { evaluated_expectations: all = null, successful_expectations: met = null } =
    statistics ?? {};
  return success === false || (all !== null && met !== null && met < all);
};

/**
 * Expectations that are met. A file of failures alone (`only_return_failures`) lists fewer than its
 * statistics count; where both disagree, the share of the statistics stays, bare and contradicted.
 */
const wholeRate = (suite: Suite, passed: number, listed: number): MetricResult => {
  const { evaluated_expectations: all = null, successful_expectations: met = null } =
    suite.statistics ?? {};
  const rate = result('pass_rate', count(passed, listed));
  if (all === null || met === null || all < 1 || met > all) return rate;
  if (all === listed && met === passed) return rate;
  return contradicted(
    { ...rate, measure: point(met / all) },
    `the statistics say that ${met} of ${all} expectations are met, and the list says ${passed} of ${listed}`,
  );
};

const datasetOf = (suite: Suite): string | null =>
  suite.meta?.active_batch_definition?.data_asset_name ?? null;

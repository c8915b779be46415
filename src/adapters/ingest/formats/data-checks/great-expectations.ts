import * as z from 'zod';
import type { EvidenceBlock, MetricResult, Signal } from '../../../../contract/types';
import { madeBy } from '../../assemble/made-by';
import {
  aside,
  lenientCount,
  lenientFlag,
  lenientText,
  toNumber,
  toText,
} from '../../assemble/numbers';
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
import {
  defineFormat,
  has,
  isObject,
  isTree,
  listAt,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'great-expectations';

/** One expectation; 1.0 renamed `expectation_type` to `type` and `describe` flattens `expectation_config`. */
const itemSchema = z.preprocess(
  (value) =>
    isObject(value) && isObject(value['expectation_config'])
      ? { ...value['expectation_config'], ...value }
      : value,
  z.object({
    expectation_type: lenientText,
    type: lenientText,
    success: z.boolean().nullable(),
    kwargs: aside(z.record(z.string(), z.unknown())),
    result: aside(
      z.object({
        element_count: lenientCount,
        missing_count: lenientCount,
        unexpected_count: lenientCount,
      }),
    ),
    exception_info: aside(z.record(z.string(), z.unknown())),
  }),
);

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

type Item = z.infer<typeof itemSchema>;
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
    const suites = suitesOf(value).map((suite) =>
      checked(suiteSchema, suite, 'a Great Expectations result'),
    );
    const read = suites.map(readSuite);
    const blocks = read.flatMap((r) => (r.block === null ? [] : [r.block]));
    if (blocks.length === 0)
      return refuse('The validation result holds no expectation.', { where: 'results' });
    return evidence(ID, {
      blocks,
      signals: read.map((r) => r.signal),
      notes: read.flatMap((r) => r.notes),
    });
  },
});

export const { detect, parse } = greatExpectations;

const isException = (item: Item): boolean => {
  const info = item.exception_info;
  if (info == null) return false;
  // 1.x keys exceptions by metric: {"<metric id>": {"raised_exception": true, …}}.
  return (
    info['raised_exception'] === true ||
    Object.values(info).some((entry) => valueAt(entry, 'raised_exception') === true)
  );
};

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

const typeOf = (item: Item): string => item.type ?? item.expectation_type ?? 'expectation';

const columnOf = (item: Item): string | null => {
  const { column, column_A: a, column_B: b, column_list: list }: JsonObject = item.kwargs ?? {};
  if (typeof column === 'string') return column.trim();
  if (typeof a === 'string' && typeof b === 'string') return `${a},${b}`;
  return Array.isArray(list) ? list.join(',') : null;
};

const titleOf = (item: Item): string => `${typeOf(item)}(${columnOf(item) ?? ''})`;

/** Rows that meet an expectation: rows without a value are not judged, and so are not part of n. */
const rowResults = (items: Item[]): { results: MetricResult[]; notes: string[] } => {
  const results = items.flatMap((item) => rowResult(item) ?? []);
  const against = results.filter(({ contradiction }) => contradiction !== undefined).length;
  return {
    results,
    notes:
      against === 0
        ? []
        : [`${countOf(against, 'expectation')} said to be met or not against its own rows.`],
  };
};

const rowResult = (item: Item): MetricResult | null => {
  const { element_count: elements = null, unexpected_count: unexpected = null } = item.result ?? {};
  if (elements === null || unexpected === null || isException(item)) return null;
  const missing = item.result?.missing_count ?? 0;
  const judged = elements - missing >= unexpected ? elements - missing : elements;
  if (judged < 1 || unexpected > judged) return null;
  const column = columnOf(item);
  const measured = result(
    typeOf(item),
    count(judged - unexpected, judged),
    column === null ? null : `column=${column}`,
  );
  const mostly = toNumber(item.kwargs?.['mostly']) ?? 1;
  const met = (judged - unexpected) / judged >= mostly;
  return item.success === null || item.success === met
    ? measured
    : contradicted(
        measured,
        `${titleOf(item)} is said to be ${item.success ? 'met' : 'not met'} with ${unexpected} unexpected of ${judged} rows and mostly ${mostly}`,
      );
};

const datasetOf = (suite: Suite): string | null =>
  suite.meta?.active_batch_definition?.data_asset_name ?? null;

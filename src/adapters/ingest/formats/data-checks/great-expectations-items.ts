import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import {
  aside,
  lenientCount,
  lenientNumber,
  lenientText,
  toCount,
  toNumber,
} from '../../assemble/numbers';
import { contradicted, count, result } from '../../assemble/run';
import { agrees } from '../../assemble/twice';
import { countOf } from '../../../../words/counts';
import { isObject, valueAt, type JsonObject } from '../../format';

/** One expectation; 1.0 renamed `expectation_type` to `type` and `describe` flattens `expectation_config`. */
export const itemSchema = z.preprocess(
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
        /** Not readable is not none: rows without a value are no part of n. */
        missing_count: z.unknown().optional(),
        unexpected_count: lenientCount,
        unexpected_percent: lenientNumber,
        missing_percent: lenientNumber,
      }),
    ),
    exception_info: aside(z.record(z.string(), z.unknown())),
  }),
);

type Item = z.infer<typeof itemSchema>;

export const isException = (item: Item): boolean => {
  const info = item.exception_info;
  if (info == null) return false;
  // 1.x keys exceptions by metric: {"<metric id>": {"raised_exception": true, …}}.
  return (
    info['raised_exception'] === true ||
    Object.values(info).some((entry) => valueAt(entry, 'raised_exception') === true)
  );
};

const typeOf = (item: Item): string => item.type ?? item.expectation_type ?? 'expectation';

const columnOf = (item: Item): string | null => {
  const { column, column_A: a, column_B: b, column_list: list }: JsonObject = item.kwargs ?? {};
  if (typeof column === 'string') return column.trim();
  if (typeof a === 'string' && typeof b === 'string') return `${a},${b}`;
  return Array.isArray(list) ? list.join(',') : null;
};

export const titleOf = (item: Item): string => `${typeOf(item)}(${columnOf(item) ?? ''})`;

/** Rows that meet an expectation: rows without a value are not judged, and so are not part of n. */
export const rowResults = (items: Item[]): { results: MetricResult[]; notes: string[] } => {
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
  const missing = missingOf(item);
  if (elements === null || unexpected === null || missing === null || isException(item))
    return null;
  const judged = elements - missing >= unexpected ? elements - missing : elements;
  if (judged < 1 || unexpected > judged) return null;
  const column = columnOf(item);
  const measured = result(
    typeOf(item),
    count(judged - unexpected, judged),
    column === null ? null : `column=${column}`,
  );
  const why = againstRows(item, { elements, missing, unexpected, judged });
  return why.length === 0 ? measured : contradicted(measured, why.join('; '));
};

/** Rows without a value; none where the file says nothing of them, null where it says no number. */
const missingOf = ({ result: found }: Item): number | null =>
  found?.missing_count === undefined ? 0 : toCount(found.missing_count);

type Rows = { elements: number; missing: number; unexpected: number; judged: number };

/** What else the file says of an expectation, where its rows say otherwise. */
const againstRows = (item: Item, { elements, missing, unexpected, judged }: Rows): string[] => {
  const mostly = toNumber(item.kwargs?.['mostly']) ?? 1;
  const met = (judged - unexpected) / judged >= mostly;
  const { unexpected_percent: percent = null, missing_percent: lacking = null } = item.result ?? {};
  const isOf = (stated: number, part: number, whole: number): boolean =>
    whole > 0 &&
    (agrees(stated, (part / whole) * 100) ||
      (isRounded(stated) && Math.abs(stated - (part / whole) * 100) <= PERCENT_ROUNDING));
  return [
    ...(item.success === null || item.success === met
      ? []
      : [
          `${titleOf(item)} is said to be ${item.success ? 'met' : 'not met'} with ${unexpected} unexpected of ${judged} rows and mostly ${mostly}`,
        ]),
    ...(percent === null || isOf(percent, unexpected, judged) || isOf(percent, unexpected, elements)
      ? []
      : [`${titleOf(item)} states ${percent}% unexpected, and ${unexpected} of ${judged} rows`]),
    ...(lacking === null || isOf(lacking, missing, elements)
      ? []
      : [`${titleOf(item)} states ${lacking}% missing, and ${missing} of ${elements} rows`]),
  ];
};

const isRounded = (percent: number): boolean => Number(percent.toFixed(2)) === percent;

/** Great Expectations before 0.13 rounds percentages; later versions write them whole. */
const PERCENT_ROUNDING = 0.051;

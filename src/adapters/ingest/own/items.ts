import type { ItemColumns, MetricResult } from '../../../contract/types';
import type { ItemSet } from '../../../domain/items/item';
import { contradicted, count, result } from '../assemble/run';
import { agrees } from '../assemble/twice';
import { groupBy } from '../assemble/group';
import { isObject, type JsonObject } from '../format';
import { itemsOfRows } from '../items/read-items';
import { refuse } from '../problem';
import { metricShape } from '../../../domain/criteria/language/metric-shape';
import { plainEstimate } from '../../../contract/estimate';
import { name } from './object';

/** Most items of one run: what an intake takes in compact form. */
const MOST_ITEMS = 10_000;
const MOST_METRICS = 100;

const FORM =
  'Write {"ids": ["a1", "a2"], "metrics": [{"metric": "accuracy", "pass": "10"}]}, or a list of {"id", "pass"} objects.';

type Row = { id: unknown; attempt?: unknown; cluster?: unknown; pass?: unknown; score?: unknown };

/** One metric of an item table, one entry an item; null where it was not measured on the item. */
const readValues = (column: JsonObject, ids: number, at: string): Partial<Row>[] => {
  const { pass, scores } = column;
  const field = pass === undefined ? 'scores' : 'pass';
  const given = pass ?? scores;
  const list: unknown = typeof given === 'string' && field === 'pass' ? given.split('') : given;
  if (!Array.isArray(list) || (pass !== undefined && scores !== undefined)) {
    return refuse(`${at} needs either "pass" or "scores".`, { where: at, hint: FORM });
  }
  if (list.length !== ids) {
    return refuse(`${at}.${field} has ${list.length} values for ${ids} ids.`, {
      where: `${at}.${field}`,
      hint: 'Give one value an id, and null (in a text of 0 and 1: "-") where there is none.',
    });
  }
  return list.map((value: unknown) => {
    if (value === null || value === '-') return {};
    if (field === 'scores') return { score: value };
    return { pass: value === '0' || value === '1' ? Number(value) : value };
  });
};

const listBeside = (table: JsonObject, field: string, ids: number, at: string): unknown[] => {
  const list = table[field];
  if (list === undefined) return [];
  return Array.isArray(list) && list.length === ids
    ? list
    : refuse(`${at}.${field} must be a list with one entry an id.`, { where: `${at}.${field}` });
};

const asList = (value: unknown): unknown[] | null => (Array.isArray(value) ? value : null);

type Column = { metric: string; slice: string | null; rows: { where: string; value: Row }[] };

const columnsOfTable = (table: JsonObject, at: string): Column[] => {
  const { metrics } = table;
  const ids = asList(table['ids']);
  if (ids === null || !Array.isArray(metrics))
    return refuse(`${at} must have "ids" and "metrics".`, { where: at, hint: FORM });
  const attempts = listBeside(table, 'attempts', ids.length, at);
  const clusters = listBeside(table, 'clusters', ids.length, at);
  return metrics.map((column: unknown, number) => {
    const place = `${at}.metrics[${number}]`;
    if (!isObject(column)) return refuse(`${place} must be an object.`, { where: place });
    const rows = readValues(column, ids.length, place).flatMap((value, index) =>
      value.pass === undefined && value.score === undefined
        ? []
        : [
            {
              where: `${at}.ids[${index}]`,
              value: {
                ...{ id: ids[index], ...value },
                ...{ attempt: attempts[index], cluster: clusters[index] },
              },
            },
          ],
    );
    return { ...nameOf(column, place, null), rows };
  });
};

const nameOf = (
  object: JsonObject,
  at: string,
  only: string | null,
): { metric: string; slice: string | null } => ({
  metric: name(
    object['metric'] ?? only ?? undefined,
    `${at}.metric`,
    'The metric that the items are of.',
  ).toLowerCase(),
  slice:
    object['slice'] == null
      ? null
      : name(object['slice'], `${at}.slice`, 'A group such as "age>60".'),
});

const columnsOfList = (list: unknown[], at: string, only: string | null): Column[] => {
  const rows = list.map((value, index) => {
    const where = `${at}[${index}]`;
    if (!isObject(value)) return refuse(`${where} must be an object.`, { where, hint: FORM });
    const { id, attempt, cluster, pass, score } = value;
    const named = nameOf(value, where, only);
    return { ...named, where, value: { id, attempt, cluster, pass, score } };
  });
  const groups = groupBy(rows, ({ metric, slice }) => JSON.stringify([metric, slice]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ metric: first.metric, slice: first.slice, rows: group }];
  });
};

const inColumns = (
  { metric, slice }: Pick<Column, 'metric' | 'slice'>,
  { kind, items }: ItemSet,
): ItemColumns => ({
  ...{ metric, slice, kind },
  ids: items.map(({ id }) => id),
  values: items.map(({ value }) => value),
  ...(items.every(({ attempt }) => attempt === 1)
    ? {}
    : { attempts: items.map(({ attempt }) => attempt) }),
  ...(items.every(({ cluster }) => cluster === null)
    ? {}
    : { clusters: items.map(({ cluster, id }) => cluster ?? id) }),
});

/**
 * What a run holds item by item: a table with one list of ids for all metrics, or a list of objects.
 * @param only the metric of the run, where it has one alone
 * @throws EvidenceError naming the place
 */
export const readOwnItems = (value: unknown, at: string, only: string | null): ItemColumns[] => {
  const columns = Array.isArray(value)
    ? columnsOfList(value, at, only)
    : isObject(value)
      ? columnsOfTable(value, at)
      : refuse(`${at} must be a table of items or a list of them.`, { where: at, hint: FORM });
  if (columns.length > MOST_METRICS) {
    return refuse(`${at} holds ${columns.length} metrics; Assay keeps up to ${MOST_METRICS}.`, {
      where: at,
    });
  }
  return columns.map((column) => {
    if (column.rows.length > MOST_ITEMS) {
      return refuse(
        `${at} holds ${column.rows.length} items of ${column.metric}; Assay keeps up to ${MOST_ITEMS}.`,
        { where: at, hint: 'Send the counts alone, and decide on the items with assay decide.' },
      );
    }
    return inColumns(column, itemsOfRows(column.rows));
  });
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The result that items come to, each try counted; of an error rate, those that do not pass. */
const resultOfItems = ({ metric, slice, kind, values }: ItemColumns): MetricResult => {
  const mean = sumOf(values) / values.length;
  if (kind === 'pass') {
    const passed = sumOf(values);
    const isOfFailures = metricShape(metric).better === 'lower';
    const counted = isOfFailures ? values.length - passed : passed;
    return result(metric, count(counted, values.length), slice);
  }
  const squares = sumOf(values.map((value) => (value - mean) ** 2));
  const standardDeviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  return result(metric, { kind: 'mean', mean, standardDeviation, trials: values.length }, slice);
};

/**
 * Results held against the items that the file holds of the same metric and slice: a number that they do
 * not come to is contradicted, and items without a result beside them give one.
 */
export const withItems = (
  results: readonly MetricResult[],
  items: readonly ItemColumns[],
): MetricResult[] => {
  const keyOf = (one: { metric: string; slice: string | null }): string =>
    JSON.stringify([one.metric, one.slice]);
  const open = new Map(items.map((columns) => [keyOf(columns), columns]));
  const held = results.map((one) => {
    const columns = open.get(keyOf(one));
    if (columns === undefined) return one;
    open.delete(keyOf(one));
    return heldAgainstItems(one, columns);
  });
  return [...held, ...[...open.values()].map(resultOfItems)];
};

const heldAgainstItems = (one: MetricResult, columns: ItemColumns): MetricResult => {
  const { measure } = one;
  const { kind, values, attempts } = columns;
  // Whether a number counts the first try or each of them is for the file to say, not for us.
  if (attempts !== undefined) return one;
  // A rate of errors counts the items that do not pass; one of which more is better counts those that do.
  const mayCountFailures = kind === 'pass' && metricShape(one.metric).better !== 'higher';
  const stated = plainEstimate(measure);
  const worked = sumOf(values) / values.length;
  const sameCount =
    measure.kind !== 'count' ||
    (kind === 'pass' &&
      measure.trials === values.length &&
      (measure.successes === sumOf(values) ||
        (mayCountFailures && measure.successes === values.length - sumOf(values))));
  const inverse = mayCountFailures ? 1 - worked : worked;
  const sameNumber = stated === null || agrees(stated, worked) || agrees(stated, inverse);
  if (sameCount && sameNumber) return one;
  const parts =
    kind === 'pass'
      ? `${sumOf(values)} of ${values.length} pass`
      : `the mean of ${values.length} is ${Number(worked.toPrecision(6))}`;
  return contradicted(one, `the result says ${stated ?? 'otherwise'}, and of its items ${parts}`);
};

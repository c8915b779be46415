import { toCount, toText } from '../../assemble/numbers';
import { isObject, listAt, objectAt, valueAt, type JsonObject } from '../../format';

/**
 * Brings what promptfoo writes and has written into one form: the export with `results.prompts`, each with
 * its totals. A record of an evaluation has prompts and rows at its top, a shared one stands below `data`;
 * version 1 has rows at its top, and early files of version 2 state no totals a prompt, so their rows give them.
 */
export const oneExport = (value: unknown): unknown => {
  const shared = valueAt(value, 'data');
  const file = isObject(shared) && 'results' in shared ? shared : value;
  if (!isObject(file)) return value;
  const results = valueAt(file, 'results');
  if (isObject(results)) return withTotals(file, results);
  if (!Array.isArray(results)) return value;
  const prompts = listAt(file, 'prompts');
  const isRecord = prompts.some((one) => isObject(valueAt(one, 'metrics')));
  return isRecord
    ? {
        ...file,
        evalId: file['evalId'] ?? file['id'],
        results: { timestamp: file['createdAt'], prompts, results },
      }
    : withTotals(file, { ...file, version: file['version'], results });
};

const statesTotals = (results: JsonObject): boolean =>
  [...listAt(results, 'prompts'), ...listAt(results, 'table', 'head', 'prompts')].some(
    (prompt) => valueAt(prompt, 'metrics', 'testPassCount') !== undefined,
  );

const withTotals = (file: JsonObject, results: JsonObject): unknown => {
  const rows = listAt(results, 'results').filter(isObject);
  const isRows = rows.length > 0 && rows.every((row) => typeof row['success'] === 'boolean');
  const provider = onlyProvider(file, rows);
  if (statesTotals(results)) return { ...file, results: withProvider(results, provider) };
  if (!isRows) return { ...file, results };
  const groups = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const key = JSON.stringify([nameOf(row['provider']) ?? provider, templateOf(row)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const prompts = [...groups].map(([key, members]) => promptOf(key, members));
  const numbered = [...groups.values()].flatMap((members, promptIdx) =>
    members.map((row) => ({ ...row, promptIdx, failureReason: hasNoAnswer(row) ? 2 : 0 })),
  );
  const { stats, timestamp, version } = results;
  return { ...file, results: { version, timestamp, stats, prompts, results: numbered } };
};

/** The provider of the whole file, where its rows, or its settings, name one and no other. */
const onlyProvider = (file: JsonObject, rows: readonly JsonObject[]): string | null => {
  const named = new Set(rows.map((row) => nameOf(row['provider'])));
  const [first] = named;
  if (named.size === 1 && first !== undefined && first !== null) return first;
  const set = listAt(file, 'config', 'providers');
  return set.length === 1 ? nameOf(set[0]) : null;
};

/** Prompts of early tables have totals and name no provider. */
const withProvider = (results: JsonObject, provider: string | null): JsonObject => {
  const table = valueAt(results, 'table');
  const prompts = listAt(table, 'head', 'prompts');
  if (provider === null || prompts.length === 0 || 'prompts' in results) return results;
  const named = prompts.map((prompt) => (isObject(prompt) ? { provider, ...prompt } : prompt));
  return { ...results, table: { ...objectAt(results, 'table'), head: { prompts: named } } };
};

const nameOf = (provider: unknown): string | null =>
  toText(provider) ?? toText(valueAt(provider, 'id'));

/** The template of a row; what it became with the values of its test differs from row to row. */
const templateOf = (row: JsonObject): string | null =>
  ['display', 'label', 'raw'].map((key) => toText(valueAt(row, 'prompt', key))).find(Boolean) ??
  null;

/** A row that failed without an answer failed by its provider; early files have no word for it. */
const hasNoAnswer = (row: JsonObject): boolean =>
  row['success'] === false &&
  toText(row['error']) !== null &&
  valueAt(row, 'response', 'output') === undefined;

const promptOf = (key: string, rows: readonly JsonObject[]): JsonObject => {
  const [provider, raw] = JSON.parse(key) as [string | null, string | null];
  const errors = rows.filter(hasNoAnswer).length;
  const passed = rows.filter((row) => row['success'] === true).length;
  return {
    ...{ provider, raw, label: raw },
    metrics: {
      testPassCount: passed,
      testErrorCount: errors,
      testFailCount: rows.length - passed - errors,
    },
  };
};

/** What the totals of the whole file say against those of its prompts; in words, else null. */
export const againstTotals = (
  results: unknown,
  sums: { passed: number; trials: number },
): string | null => {
  const stats = objectAt(results, 'stats');
  const [successes, failures] = [toCount(stats['successes']), toCount(stats['failures'])];
  if (successes === null || failures === null) return null;
  const trials = successes + failures + (toCount(stats['errors']) ?? 0);
  return successes === sums.passed && trials === sums.trials
    ? null
    : `the file counts ${successes} of ${trials} passed in all, and its prompts say ${sums.passed} of ${sums.trials}`;
};

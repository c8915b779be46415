import type { ItemHistory } from '../../app/audit/ports';
import {
  criteriaKey,
  entities,
  LARGEST_PAGE,
  MOST_OPERATIONS,
  sheetKey,
  type EntityName,
} from './keys';
import { criteriaRecord } from './records/criteria';
import { evaluationRecord } from './records/evaluation';
import { sheetRecord } from './records/sheet';
import { signalRecord } from './records/signal';
import { kvs, Sort, WhereConditions } from './sdk';
import { reached } from './storage-error';

/** Runs of one page; one may be nearly as large as a value may be. */
const RUNS_AT_ONCE = 25;

const all = async (entity: EntityName, issueId: string, limit: number): Promise<unknown[]> => {
  const values: unknown[] = [];
  let cursor: string | undefined;
  do {
    const from = cursor;
    const page = kvs
      .entity(entity)
      .query()
      .index('by-issue', { partition: [issueId] })
      .sort(Sort.ASC)
      .limit(limit);
    const { results, nextCursor } = await reached(() =>
      (from === undefined ? page : page.cursor(from)).getMany(),
    );
    values.push(...results.map(({ value }) => value));
    cursor = nextCursor;
  } while (cursor !== undefined);
  return values;
};

/** Versions 1 to the newest. */
const upTo = (newest: number): number[] => Array.from({ length: newest }, (_, index) => index + 1);

/** Values in the order of their keys; what is not there is left out. */
const byKeys = async (keys: readonly string[]): Promise<unknown[]> => {
  const found = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += MOST_OPERATIONS) {
    const part = keys.slice(start, start + MOST_OPERATIONS).map((key) => ({ key }));
    const { successfulKeys } = await reached(() => kvs.batchGet(part));
    for (const { key, value } of successfulKeys) found.set(key, value);
  }
  return keys.flatMap((key) => (found.has(key) ? [found.get(key)] : []));
};

export const createItemHistory = (): ItemHistory => ({
  criteria: async (issueId, newest) =>
    (await byKeys(upTo(newest).map((version) => criteriaKey(issueId, version)))).map(
      criteriaRecord.decode,
    ),
  sheets: async (issueId, states) =>
    (
      await byKeys(
        states.flatMap(({ kind, version }) =>
          upTo(version).map((one) => sheetKey(issueId, kind, one)),
        ),
      )
    ).map(sheetRecord.decode),
  evaluations: async (issueId) =>
    (await all(entities.evaluation, issueId, RUNS_AT_ONCE)).map(evaluationRecord.decode),
  signals: async (issueId) =>
    (await all(entities.signal, issueId, LARGEST_PAGE)).map(signalRecord.decode),
  changedIn: async (projectId, from, to) => {
    const ids = new Set<string>();
    let cursor: string | undefined;
    do {
      const begin = cursor;
      const page = kvs
        .entity<{ issueId: string }>(entities.ledger)
        .query()
        .index('by-project', { partition: [projectId] })
        .where(WhereConditions.between(Math.floor(from / 1000), Math.floor(to / 1000)))
        .sort(Sort.ASC)
        .limit(LARGEST_PAGE);
      const { results, nextCursor } = await reached(() =>
        (begin === undefined ? page : page.cursor(begin)).getMany(),
      );
      for (const { value } of results) if (/^\d+$/u.test(value.issueId)) ids.add(value.issueId);
      cursor = nextCursor;
    } while (cursor !== undefined);
    return [...ids];
  },
});

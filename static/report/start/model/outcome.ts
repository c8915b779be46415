import { isRecord, readNumber, readPath, readText, readTexts } from '../../../../src/words/guards';
import type { Draft } from './draft';
import { say } from '../../../language/say';

/** What became of one draft. */
export type Outcome =
  | { kind: 'created'; draft: Pick<Draft, 'id'>; id: string; key: string }
  | { kind: 'failed'; draft: Draft; why: string };

/** Most work items that Jira makes in one request. */
export const MOST_AT_ONCE = 50;

export const batchesOf = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, batch) =>
    all.slice(batch * MOST_AT_ONCE, (batch + 1) * MOST_AT_ONCE),
  );

const listAt = (value: unknown, key: string): unknown[] => {
  const found = readPath(value, key);
  return Array.isArray(found) ? found.map((one: unknown) => one) : [];
};

/** Jira's own words on why it refused; fields by their ids. */
const whyOf = (error: unknown): string => {
  const fields = readPath(error, 'elementErrors', 'errors');
  const said = [
    ...readTexts(error, 'elementErrors', 'errorMessages'),
    ...Object.entries(isRecord(fields) ? fields : {}).flatMap(([field, text]) =>
      typeof text === 'string' ? [`${field}: ${text}`] : [],
    ),
  ];
  return said.length === 0 ? say('Jira did not say why.') : said.join(' ');
};

/**
 * Which drafts of one request were made. Jira lists what it made in the order in which it was asked,
 * without what failed, and names that by its number.
 * @returns null where the answer is not what Jira documents or does not speak of every draft
 */
export const readOutcomes = (drafts: readonly Draft[], answer: unknown): Outcome[] | null => {
  const failures = new Map(
    listAt(answer, 'errors').map((error) => [
      readNumber(error, 'failedElementNumber'),
      whyOf(error),
    ]),
  );
  const made = listAt(answer, 'issues').flatMap((issue) => {
    const [id, key] = [readText(issue, 'id'), readText(issue, 'key')];
    return id === null || key === null ? [] : [{ id, key }];
  });
  let place = 0;
  const outcomes = drafts.flatMap((draft, number): Outcome[] => {
    const why = failures.get(number);
    if (why !== undefined) return [{ kind: 'failed', draft, why }];
    const issue = made[place];
    place += 1;
    return issue === undefined ? [] : [{ kind: 'created', draft, ...issue }];
  });
  return outcomes.length === drafts.length && place === made.length ? outcomes : null;
};

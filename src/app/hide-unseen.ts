import type { Viewer } from './jira-ports';

/** Stands where a work item is named that the reader may not see. */
const SOME_WORK_ITEM = 'another work item';

/** Issues of one request to Jira. */
const MOST_AT_ONCE = 100;

/** Keys that Jira does not answer to by themselves, so that each is asked for: those of moved issues. */
const MOST_MOVED = 10;

/**
 * An answer as the person may read it: other work items that records of this one name, such as what
 * delivers its data or carries out a decision, are named only to who may see them in Jira. The field
 * that holds such a key becomes null, and texts of the answer do not repeat it.
 * @returns the answer itself where it names no work item, or only such as may be seen.
 */
export const hideUnseen = async (
  viewer: Pick<Viewer, 'seen' | 'findIssue'>,
  answer: unknown,
): Promise<unknown> => {
  const named = [...new Set(keysIn(answer))];
  const unseen = await unseenOf(viewer, named);
  return unseen.size === 0 ? answer : without(answer, unseen, wordFor(unseen));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (...values: readonly unknown[]): string[] =>
  values.filter((value) => typeof value === 'string');

/** Keys in the fields that hold one: `issueKey`, and what a record said of its work item before and after. */
const keysIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (!isRecord(value)) return [];
  const own = textsOf(value['issueKey']);
  const changed = value['field'] === 'work item' ? textsOf(value['before'], value['after']) : [];
  return [...own, ...changed, ...Object.values(value).flatMap(keysIn)];
};

const unseenOf = async (
  viewer: Pick<Viewer, 'seen' | 'findIssue'>,
  keys: readonly string[],
): Promise<Set<string>> => {
  const parts = Array.from({ length: Math.ceil(keys.length / MOST_AT_ONCE) }, (_, part) =>
    keys.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
  );
  const answers = await Promise.all(parts.map((part) => viewer.seen(part)));
  const seen = new Set(answers.flatMap((found) => [...found.values()].map(({ key }) => key)));
  const unknown = keys.filter((key) => !seen.has(key));
  const moved = await Promise.all(
    unknown.slice(0, MOST_MOVED).map(async (key) => ((await viewer.findIssue(key)) ? [key] : [])),
  );
  const found = new Set(moved.flat());
  return new Set(unknown.filter((key) => !found.has(key)));
};

/** Any of these keys, and not a part of a longer one. */
const wordFor = (keys: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<![A-Za-z0-9_-])(?:${[...keys].join('|')})(?![A-Za-z0-9_-])`, 'gu');

const without = (value: unknown, keys: ReadonlySet<string>, word: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(word, SOME_WORK_ITEM);
  if (Array.isArray(value)) return value.map((one) => without(one, keys, word));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'issueKey' && typeof part === 'string' && keys.has(part)
        ? null
        : without(part, keys, word),
    ]),
  );
};

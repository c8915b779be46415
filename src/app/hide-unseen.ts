import type { $ZodType } from 'zod/v4/core';
import { isRecord } from '../words/guards';
import type { Viewer } from './jira-ports';
import { workItemsNamed, type Place } from './work-items-named';

/** Stands where a work item is named that the reader may not see. */
export const SOME_WORK_ITEM = 'another work item';

/** Issues of one request to Jira. */
const MOST_AT_ONCE = 100;

/** Keys that Jira does not answer to by themselves, so that each is asked for: those of moved issues. */
const MOST_MOVED = 10;

/**
 * An answer as the person may read it: other work items that records of this one name, such as what
 * delivers its data or carries out a decision, are named only to who may see them in Jira. What holds
 * such a name becomes null where it may be, is left out of a list, and texts do not repeat it.
 * @param schema of the answer; it marks what names a work item.
 * @returns the answer itself where it names no work item, or only such as may be seen.
 */
export const hideUnseen = async (
  viewer: Pick<Viewer, 'seen' | 'findIssue'>,
  schema: $ZodType,
  answer: unknown,
): Promise<unknown> => {
  const places = workItemsNamed(schema, answer);
  const unseen = await unseenOf(viewer, places);
  if (unseen.size === 0) return answer;
  const gone = places.filter(({ text }) => unseen.has(text));
  const keys = new Set(gone.flatMap(({ names, text }) => (names === 'key' ? [text] : [])));
  return withoutWords([...gone].sort(fromTheEnd).reduce(hidePlace, answer), wordFor(keys));
};

const unseenOf = async (
  viewer: Pick<Viewer, 'seen' | 'findIssue'>,
  places: readonly Place[],
): Promise<Set<string>> => {
  const named = [...new Set(places.map(({ text }) => text))];
  const parts = Array.from({ length: Math.ceil(named.length / MOST_AT_ONCE) }, (_, part) =>
    named.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
  );
  const answers = await Promise.all(parts.map((part) => viewer.seen(part)));
  const seen = new Set(answers.flatMap((all) => [...all].flatMap(([id, { key }]) => [id, key])));
  const unknown = named.filter((text) => !seen.has(text));
  const keys = new Set(places.flatMap(({ names, text }) => (names === 'key' ? [text] : [])));
  const moved = await Promise.all(
    unknown
      .filter((text) => keys.has(text))
      .slice(0, MOST_MOVED)
      .map(async (key) => ((await viewer.findIssue(key)) ? [key] : [])),
  );
  const found = new Set(moved.flat());
  return new Set(unknown.filter((text) => !found.has(text)));
};

/** Later elements of a list go first, so that what is left out moves none that is still to go. */
const fromTheEnd = (one: Place, other: Place): number => indexOf(other) - indexOf(one);

const indexOf = ({ path }: Place): number => {
  const last = path.at(-1);
  return typeof last === 'number' ? last : -1;
};

/** A copy of the answer without what one place names. */
const hidePlace = (value: unknown, { path, text, hidden }: Place): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return hidden === 'null' ? null : SOME_WORK_ITEM;
  const goesOut = rest.length === 0 && hidden === 'left-out';
  const inside = (part: unknown): unknown =>
    hidePlace(part, { path: rest, text, hidden, names: 'key' });
  if (Array.isArray(value)) {
    if (goesOut) return value.filter((one, index) => index !== step || one !== text);
    return value.map((one: unknown, index) => (index === step ? inside(one) : one));
  }
  if (!isRecord(value)) return value;
  const parts = Object.entries(value);
  return Object.fromEntries(
    goesOut
      ? parts.filter(([name]) => name !== step)
      : parts.map(([name, part]) => [name, name === step ? inside(part) : part]),
  );
};

/** A text as a pattern of itself. */
const literally = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** Any of these keys, and not a part of a longer one; null where there is none. */
const wordFor = (keys: ReadonlySet<string>): RegExp | null =>
  keys.size === 0
    ? null
    : new RegExp(
        `(?<![A-Za-z0-9_-])(?:${[...keys].map(literally).join('|')})(?![A-Za-z0-9_-])`,
        'gu',
      );

const withoutWords = (value: unknown, word: RegExp | null): unknown => {
  if (word === null) return value;
  if (typeof value === 'string') return value.replace(word, SOME_WORK_ITEM);
  if (Array.isArray(value)) return value.map((one) => withoutWords(one, word));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutWords(part, word)]),
  );
};

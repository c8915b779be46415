import { call } from '../call';
import { CallError } from '../call-error';
import type { KeptText } from './draft-stash';
import { clip } from '../../../src/words/clip';
import {
  LONGEST_UNSENT_NAME,
  LONGEST_UNSENT_TEXT,
  MOST_UNSENT_CHANGES,
} from '../../../src/words/unsent';

/** Quiet time after a key press before the app is told, in milliseconds. */
const PAUSE_MS = 1500;

/** Time until the app is told again where it could not be reached, in milliseconds. */
const AGAIN_MS = 15_000;

type Texts = Map<string, KeptText>;

/** What the app kept of an item when it was asked, with what it was told since. */
const known = new Map<string, Promise<Texts>>();
const waiting = new Map<string, Map<string, string | null>>();
let timer: ReturnType<typeof setTimeout> | undefined;
let underWay: Promise<void> | null = null;

/** The criteria have no name of their own. */
const CRITERIA = 'criteria';

/** The id of the item, and the name of the form. */
const partsOf = (name: string): { issue: string; form: string } => {
  const [issue = '', ...rest] = name.split('-');
  return { issue, form: clip(rest.join('-') || CRITERIA, LONGEST_UNSENT_NAME) };
};

const ask = (issue: string): Promise<Texts> => {
  const before = known.get(issue);
  if (before !== undefined) return before;
  const asked = call('unsent.read', { issue }).then(
    ({ texts, at }) =>
      new Map(Object.entries(texts).map(([form, text]) => [form, { text, at: at[form] ?? 0 }])),
  );
  known.set(issue, asked);
  // Asked again where it could not be reached; whoever asked is told.
  asked.catch(() => known.delete(issue));
  return asked;
};

/** What may pass: no connection, and a session that ended. Everything else that the app says is final. */
const passing: readonly CallError['code'][] = ['unavailable', 'internal', 'forbidden'];

/** What was typed since the page was loaded, by the name of its draft; null where it was dropped. */
const typed = new Map<string, KeptText | null>();

export const findInApp = async (name: string): Promise<KeptText | null> => {
  // A form that is left and opened again is quicker than the app is told.
  const own = typed.get(name);
  if (own !== undefined) return own;
  const { issue, form } = partsOf(name);
  try {
    return (await ask(issue)).get(form) ?? null;
  } catch (thrown) {
    // The form begins empty, as it would without the app; the item itself says that Jira is not there.
    if (thrown instanceof CallError) return null;
    throw thrown;
  }
};

/** Tells the app soon. A text that it does not take stays in the browser alone. */
export const keepInApp = (name: string, text: string | null): void => {
  typed.set(name, text === null ? null : { text, at: Date.now() });
  const { issue, form } = partsOf(name);
  const kept = text === null || text.length <= LONGEST_UNSENT_TEXT ? text : null;
  const changes = waiting.get(issue) ?? new Map<string, string | null>();
  changes.set(form, kept);
  waiting.set(issue, changes);
  schedule(PAUSE_MS);
};

const schedule = (milliseconds: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), milliseconds);
};

/** Tells the app of everything that waits; one call at a time, so that none overtakes another. */
const flush = async (): Promise<void> => {
  if (underWay !== null) {
    schedule(PAUSE_MS);
    return;
  }
  underWay = tellAll();
  try {
    await underWay;
  } finally {
    underWay = null;
  }
};

const tellAll = async (): Promise<void> => {
  for (const [issue, changes] of waiting) {
    waiting.delete(issue);
    if (!(await tell(issue, changes))) {
      const newer = waiting.get(issue) ?? new Map<string, string | null>();
      waiting.set(issue, new Map([...changes, ...newer]));
      schedule(AGAIN_MS);
      return;
    }
  }
};

/** @returns false where the app could not be reached */
const tell = async (issue: string, changes: Map<string, string | null>): Promise<boolean> => {
  try {
    const texts = await ask(issue);
    // A form that was sent without a pause was never kept: then there is nothing to forget.
    const news = [...changes].filter(([form, text]) => (texts.get(form)?.text ?? null) !== text);
    for (let first = 0; first < news.length; first += MOST_UNSENT_CHANGES) {
      const part = news.slice(first, first + MOST_UNSENT_CHANGES);
      await call('unsent.keep', { issue, changes: part.map(([name, text]) => ({ name, text })) });
      for (const [form, text] of part) {
        if (text === null) texts.delete(form);
        else texts.set(form, { text, at: Date.now() });
      }
    }
    return true;
  } catch (thrown) {
    if (!(thrown instanceof CallError)) throw thrown;
    return !passing.includes(thrown.code);
  }
};

window.addEventListener('online', () => {
  if (waiting.size > 0) schedule(0);
});
window.addEventListener('pagehide', () => {
  if (waiting.size > 0) void flush();
});

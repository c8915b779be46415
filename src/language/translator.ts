import { candidatesFor, createIndex, type Catalogue, type Index } from './entries';
import { fillIn, fillOf, isQuoted, lastFillOf, type Template } from './template';
import { isClosed, isName, namesOf } from './names';
import { labelledInGerman, valueInGerman } from './values';

/** A text in the other language, and what of it no catalogue knows. */
export type Translation = { text: string; missed: readonly string[] };

/** A text in the other language, with what of it is still what it was, and how many letters that is. */
type Put = { text: string; kept: readonly string[]; left: number };

const known = (text: string): Put => ({ text, kept: [], left: 0 });

/** Several texts as one, by what joins them. */
const together = (parts: readonly Put[], join: (texts: string[]) => string): Put => ({
  text: join(parts.map(({ text }) => text)),
  kept: parts.flatMap(({ kept }) => kept),
  left: parts.reduce((sum, { left }) => sum + left, 0),
});

/** A text that nobody knows. A name is in every language what it is. */
const unknown = (text: string): Put =>
  isName(text) ? { text, kept: [], left: 1 } : { text, kept: [text], left: text.length };

/** Characters up to which a text is looked at; a longer one is no text of the app. */
const LONGEST = 20_000;
/** Texts that are kept with what they came to: a page asks for most of them again and again. */
const MOST_KEPT = 2000;
/** Sentences that may be one entry of a catalogue, and how deep holes are filled by others. */
const MOST_SENTENCES = 6;
const DEEPEST = 6;
/** Parts of a text that are looked at one by one. */
const MOST_PARTS = 40;
/** Parts that may be one entry. */
const MOST_IN_ONE = 3;
/** Entries that are tried for one line: so many, and for each of its letters so many more. */
const LEAST_TRIALS = 500;
const TRIALS_A_LETTER = 4;
/** Entries that share so few letters with a text say little of it: what is in their holes decides. */
const WEAK = 6;
/** Entries that share so many say enough of it. */
const FIRM = 15;

/** Between two sentences of a text. */
const AFTER_SENTENCE = /(?<=[.!?:][”"’)]?) +(?=\S)/u;
/** Between parts of a sentence that stand beside one another. */
const JOINTS = ['; ', ': ', ' — ', ' · ', ', and ', ', ', ' and ', ' or '] as const;
const JOINED: Readonly<Record<string, string>> = {
  ', and ': ' und ',
  ' and ': ' und ',
  ' or ': ' oder ',
};

/**
 * Puts texts of the app into another language, by the sentences that the app makes its texts of. Of the
 * ways to read a text it takes the one that leaves least of it as it was. What no entry matches stays, and
 * is told. The work grows with the length of a text, whatever it says.
 */
export const createTranslator = (catalogue: Catalogue): ((text: string) => Translation) => {
  const index = createIndex(catalogue);
  const before = new Map<string, Translation>();
  return (text) => {
    if (text.trim() === '' || text.length > LONGEST) return { text, missed: [] };
    const known = before.get(text);
    if (known !== undefined) return known;
    if (before.size >= MOST_KEPT) before.clear();
    const translation = translate(index, text);
    before.set(text, translation);
    return translation;
  };
};

const translate = (index: Index, text: string): Translation => {
  const work: Work = { index, missed: [], trials: 0, memo: new Map() };
  const lines = text.split('\n').map((line) => {
    work.trials = LEAST_TRIALS + TRIALS_A_LETTER * line.length;
    return lineOf(work, line);
  });
  return { text: lines.join('\n'), missed: work.missed };
};

type Work = { index: Index; missed: string[]; trials: number; memo: Map<string, Put | null> };

/** A line, without the marks of a list or a heading before it. */
const lineOf = (work: Work, line: string): string => {
  const [, marks = '', said = ''] = /^(\s*(?:(?:[-*#>]+|\d+[.)]) +)*)(.*)$/u.exec(line) ?? [];
  return said === '' ? line : `${marks}${passageOf(work, said)}`;
};

/** Sentences one after another, of which each is told where nothing is known of it. */
const passageOf = (work: Work, text: string): string => {
  const whole = knownOf(work, text, 0);
  const put = whole?.left === 0 ? whole : better(whole, sentencesOf(work, text, 0));
  work.missed.push(...(put?.kept ?? []).filter((part) => /\p{L}{2}/u.test(part)));
  return put?.text ?? text;
};

/** A text by its sentences, those that nobody knows among them. */
const sentencesOf = (work: Work, text: string, depth: number): Put => {
  const runs = runsOf(work, text.split(AFTER_SENTENCE), depth);
  const parts = runs.map(({ put, said }) => put ?? { text: said, kept: [said], left: said.length });
  return together(parts, (texts) => texts.join(' '));
};

type Run = { said: string; put: Put | null; length: number };

/** Sentences as entries: from each on the run of them that leaves least, and of equals the longest. */
const runsOf = (work: Work, sentences: readonly string[], depth: number): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < sentences.length;) {
    const run = bestRun(work, sentences.slice(at, at + MOST_SENTENCES), depth);
    runs.push(run);
    at += run.length;
  }
  return runs;
};

const bestRun = (work: Work, sentences: readonly string[], depth: number): Run => {
  let best: Run = { said: sentences[0] ?? '', put: null, length: 1 };
  for (let length = sentences.length; length > 0; length -= 1) {
    const said = sentences.slice(0, length).join(' ');
    const put = knownOf(work, said, depth);
    if (put?.left === 0) return { said, put, length };
    if (put !== null && (best.put === null || put.left < best.put.left))
      best = { said, put, length };
  }
  return best;
};

/** A text as a whole; null where nothing is known of it. */
const knownOf = (work: Work, said: string, depth: number): Put | null => {
  const text = said.trim();
  if (text === '') return known(said);
  const put = bareOf(work, text, depth);
  return put === null ? null : { ...put, text: said.replace(text, () => put.text) };
};

const bareOf = (work: Work, text: string, depth: number): Put | null => {
  const memoed = work.memo.get(text);
  if (memoed !== undefined) return memoed;
  if (depth > DEEPEST) return null;
  const value = valueInGerman(text);
  const found = value === null ? readingOf(work, text, depth) : known(value);
  work.memo.set(text, found);
  return found;
};

/** Ways to read a text, the likelier ones first. */
const readings = [
  (work: Work, text: string, depth: number) => entryOf(work, text, depth),
  (work: Work, text: string, depth: number) => otherCase(work, text, depth),
  (work: Work, text: string, depth: number) => withoutStop(work, text, depth),
  (work: Work, text: string, depth: number) => withBrackets(work, text, depth),
  (work: Work, text: string, depth: number) => partsOf(work, text, depth),
  (_work: Work, text: string) => {
    const put = labelledInGerman(text);
    return put === null ? null : { text: put, kept: [], left: 1 };
  },
] as const;

const readingOf = (work: Work, text: string, depth: number): Put | null => {
  let best: Put | null = null;
  for (const read of readings) {
    best = better(best, read(work, text, depth));
    if (best?.left === 0) break;
  }
  return best;
};

const better = (one: Put | null, other: Put | null): Put | null => {
  if (one === null || other === null) return one ?? other;
  return other.left < one.left ? other : one;
};

/** Followed by something in brackets. */
const withBrackets = (work: Work, text: string, depth: number): Put | null => {
  const [, said = '', inside = ''] = /^(.+) \((.+)\)$/su.exec(text) ?? [];
  if (said === '' || !isClosed(said) || !isClosed(inside)) return null;
  const parts = [said, inside].map((part) => filled(work, part, depth));
  return together(parts, ([before = '', within = '']) => `${before} (${within})`);
};

/** Begins a sentence where the entry does not, or the other way round. */
const otherCase = (work: Work, text: string, depth: number): Put | null => {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  const other = first === upper ? first.toLowerCase() : upper;
  const found = other === first ? null : entryOf(work, `${other}${text.slice(1)}`, depth);
  if (found === null || first !== upper) return found;
  return { ...found, text: `${found.text.charAt(0).toUpperCase()}${found.text.slice(1)}` };
};

/** A sentence that is an entry but for its full stop, with or without it. */
const withoutStop = (work: Work, text: string, depth: number): Put | null => {
  const stop = /[^.]([.:])$/u.exec(text)?.[1];
  if (stop === undefined) {
    const sentence = work.index.whole.get(`${text}.`);
    return sentence === undefined ? null : known(sentence.replace(/\.$/u, ''));
  }
  const found = knownOf(work, text.slice(0, -1), depth + 1);
  return found === null ? null : { ...found, text: `${found.text}${stop}` };
};

/** Parts beside one another, all of them known; what is one entry may hold the joint itself. */
const partsOf = (work: Work, text: string, depth: number): Put | null => {
  let best: Put | null = null;
  for (const joint of JOINTS) {
    const parts = text.split(joint);
    if (parts.length === 1 || parts.length > MOST_PARTS) continue;
    best = better(best, joined(work, parts, joint, depth));
    if (best?.left === 0) break;
  }
  return best;
};

const joined = (work: Work, parts: readonly string[], joint: string, depth: number): Put | null => {
  const done: Put[] = [];
  for (let at = 0; at < parts.length;) {
    const most = Math.min(MOST_IN_ONE, parts.length - at, parts.length - 1);
    const run = firstKnown(work, parts.slice(at, at + most), joint, depth);
    if (run === null) return null;
    done.push(run.put);
    at += run.length;
  }
  return together(done, (texts) => texts.join(JOINED[joint] ?? joint));
};

/** The longest run of parts, from the first on, of which something is known. */
const firstKnown = (
  work: Work,
  parts: readonly string[],
  joint: string,
  depth: number,
): { put: Put; length: number } | null => {
  for (let length = parts.length; length > 0; length -= 1) {
    const said = parts.slice(0, length).join(joint);
    const put = isClosed(said) ? knownOf(work, said, depth + 1) : null;
    if (put !== null && (put.left === 0 || length === 1)) return { put, length };
  }
  return null;
};

const entryOf = (work: Work, text: string, depth: number): Put | null => {
  const exact = work.index.whole.get(text);
  if (exact !== undefined) return known(exact);
  let best: Put | null = null;
  for (const { english, other } of candidatesFor(work.index, text)) {
    const first = fillOf(english, text);
    if (first === null) continue;
    if (work.trials <= 0) break;
    work.trials -= 1;
    for (const fill of [first, lastFillOf(english, text)]) {
      if (fill === null || !fill.every(isClosed)) continue;
      const args = argumentsOf(work, english, fill, depth);
      if (args === null) continue;
      const put = together(args, (texts) => fillIn(other, byNumber(english, texts)));
      if (put.left <= english.weight || isFirm(english)) best = better(best, put);
      if (best?.left === 0) break;
    }
    if (best?.left === 0) break;
  }
  return best;
};

/** Says enough by itself, whatever stands in its holes: a long sentence, or a label before its colon. */
const isFirm = ({ literals, weight }: Template): boolean =>
  weight >= FIRM || /^\p{L}[\p{L} -]*: $/u.test(literals[0] ?? '');

/** What stands in the holes, put over where it is known; null where too little of the sentence is. */
const argumentsOf = (
  work: Work,
  template: Template,
  fill: readonly string[],
  depth: number,
): Put[] | null => {
  const args = fill.map((text, at) =>
    isQuoted(template, at) ? known(text) : filled(work, text, depth),
  );
  if (template.weight >= WEAK) return args;
  // A few letters and names alone may as well be what a person wrote.
  const isSaid = args.some(({ left }, at) => left > 0 && !isName(fill[at] ?? ''));
  const isKnown = args.some(({ left }, at) => left === 0 && fill[at] !== '');
  return isSaid || (depth === 0 && !isKnown) ? null : args;
};

const byNumber = ({ holes }: Template, texts: readonly string[]): Map<number, string> =>
  new Map(texts.map((text, at) => [holes[at] ?? at, text]));

/** What stands in a hole: known, or sentences and names of which some are, or what somebody said. */
const filled = (work: Work, text: string, depth: number): Put => {
  const whole = knownOf(work, text, depth + 1);
  if (whole?.left === 0) return whole;
  const sentences = text.split(AFTER_SENTENCE).length;
  const passage =
    sentences > 1 && sentences <= MOST_PARTS ? sentencesOf(work, text, depth + 1) : null;
  const names = namesOf(text, (name) => knownOf(work, name, depth + 1)?.text ?? null);
  const rest = names === null ? unknown(text) : { text: names, kept: [], left: text.length };
  return better(better(whole, passage), rest) ?? rest;
};

import { MARGIN, VERSION } from './placeholders';
import type { Statement } from './statement/lost';

/** What is offered for a sentence: a line that says the same, or a question where none does. */
export type Offer = {
  proposal: string | null;
  question: string;
  /** Words that stand in the proposal as they are, because nobody knows where they belong. */
  left: string[];
  /** Parts of the sentence that state a limit of which the proposal says nothing. */
  unsaid: string[];
};

const CHECK =
  'Take what is proposed and check that it says what you meant. A change in percent of a share is read as percentage points; add `relative` for a part of the present value.';

const ASK_BASE =
  'From which value does the change count: the version in use, another one, or how it is done today? Name it.';

const ASK_MARGIN = 'By how much may it be worse before that matters?';

/** What has to be said before lines can be used. */
const openOf = (lines: readonly string[]): string[] => [
  ...(isOpen(lines) ? [ASK_BASE] : []),
  ...(lines.some((line) => line.includes(MARGIN.placeholder)) ? [ASK_MARGIN] : []),
];

/** Whether lines hold a change that is measured from nothing the sentence names. */
const isOpen = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      line.includes(VERSION.placeholder) ||
      (/_(?:reduction|increase) >/u.test(line) && !line.includes('compared with')),
  );

/** The lines that say what a measurable sentence says, or a question where a line would lose a part of it. */
export const offerFor = (statement: Exclude<Statement, { kind: 'none' }>): Offer => {
  const { kind, lines, left } = statement;
  if (kind === 'lines')
    return {
      ...{ proposal: lines.join('\n'), left, unsaid: [] },
      question: [...openOf(lines), left.length === 0 ? CHECK : askToPlace(left)].join(' '),
    };
  if (kind === 'some')
    return {
      ...{ proposal: lines.join('\n'), left: [], unsaid: left },
      question: [...openOf(lines), askForRest(left)].join(' '),
    };
  const nothing = { proposal: null, left: [], unsaid: [] };
  if (lines.length > 0) return { ...nothing, question: askAbout(lines, left) };
  return {
    ...nothing,
    question:
      left.length === 0
        ? `Which line says this without losing ${statement.lost}? Write one line for each limit: the metric, a comparison, a value, and the group or the data set it holds for.`
        : `This states “${left.join('” and “')}”. Which line says it without losing ${statement.lost}? Write one line for each limit: the metric, a comparison, a value, and the group or the data set it holds for.`,
  };
};

/** A wording without a number beside a limit is asked about too. */
export const withWordings = (offer: Offer, reasons: readonly string[]): Offer =>
  reasons.length === 0
    ? offer
    : { ...offer, question: [offer.question, `Beside it, ${reasons.join('; ')}.`].join(' ') };

const askForRest = (unsaid: readonly string[]): string =>
  `Take what is proposed. The sentence says “${unsaid.join('” and “')}” as well: write a line for each other limit in it, and put a condition into the line that it is for.`;

const askToPlace = (left: readonly string[]): string =>
  `Take what is proposed and check where “${left.join(' … ')}” belongs: to the group, to the data set, or to the reason. The words are kept in the line, and the app cannot tell.`;

const asCode = (lines: readonly string[]): string => lines.map((line) => `\`${line}\``).join(' ');

/** What is understood, and what of the sentence found no place in it. */
export const askAbout = (lines: readonly string[], left: readonly string[]): string => {
  const said = asCode(lines);
  if (lines.length > 1 && left.join() === 'or')
    return `This is understood as ${said}. No line says that one of them is enough: which of them has to hold?`;
  return left.length === 0
    ? `This is understood as ${said}. Is anything of the sentence missing there?`
    : `This is understood as ${said}. Where does “${left.join(' … ')}” belong: to the group, to the data set, or to the reason?`;
};

/** The same where some of the limits are in no line yet. */
export const askAboutRest = (lines: readonly string[], unsaid: readonly string[]): string => {
  const said = asCode(lines);
  return `This is understood as ${said}. The sentence says “${unsaid.join('” and “')}” as well: is it another limit, or a condition of this one?`;
};

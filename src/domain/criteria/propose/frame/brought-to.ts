const DOWN =
  'reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|bring(?:s|ing)?(?: down)?|decreas(?:e|es|ed|ing)|shorten(?:s|ed|ing)?';
const UP =
  'increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|grow(?:s|ing)?|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?';
const SIDE =
  '(?:under|below|less than|at most|no more than|over|above|at least|more than|[<>≥≤]=?)';
const VALUE = String.raw`[$€£]?\d[\d.,]*\+?(?:\s?(?:%|percent\b|[a-zµ]+\b))?`;

/** `reduce A from 45 days to 30 days`, and what is measured beside it. */
const BROUGHT_TO = new RegExp(
  String.raw`(?<lead>^|[,;:]\s+(?:and\s+)?|\b(?:and|while|to|by)\s+)(?:(?<down>${DOWN})|(?:${UP}))\s+(?:the |our |its )?(?<name>[a-z][^,;:<>=≥≤\d]*?)(?:\s+from\s+(?<from>${VALUE}))?\s+to\s+(?:(?<side>${SIDE})\s?)?(?=[$€£]?\d)`,
  'giu',
);
const NUMBERS = /\d[\d.,]*/gu;

/** Each aim of a sentence that brings several measures to a value, as a limit: `CPA at most $15, sign-up rate at least 12%`. */
export const eachBroughtTo = (text: string): string => {
  if (!text.includes(' to ')) return text;
  const found = [...text.matchAll(BROUGHT_TO)];
  const own = found.reduce((sum, { groups }) => sum + 1 + numbersIn(groups?.['from'] ?? ''), 0);
  // One aim alone has readers of its own.
  const isAlone = found.length === 1 && numbersIn(text) <= own;
  return found.length === 0 || isAlone ? text : limits(text);
};

const numbersIn = (text: string): number => text.match(NUMBERS)?.length ?? 0;

const limits = (text: string): string =>
  text.replace(BROUGHT_TO, (...args) => {
    const { lead = '', down, name = '', from, side } = args.at(-1) as Record<string, string>;
    const bound = `${side ?? (down === undefined ? 'at least' : 'at most')} `;
    const joint = /^(?:and|while)\b/iu.test(lead) ? '; ' : /^(?:to|by)\b/iu.test(lead) ? '' : lead;
    return `${joint}${name} ${from === undefined ? '' : `from ${from} to `}${bound}`;
  });

import { recent } from '../recent';
import { TARGET } from '../statement/comparisons';

/** A piece of a clause whose numbers are digits and whose comparisons are signs. */
export type Token = {
  kind: 'word' | 'sign' | 'value' | 'break';
  text: string;
  /** A word that is a verb elsewhere: `goal reach rate`, `cache hits`. */
  isNoun?: true;
};

const FORMS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['sign', /[<>]=?|=/uy],
  ['value', new RegExp(TARGET, 'iy')],
  ['break', /[,;:()·—–]/uy],
  ['word', /[^\s<>=,;:()·—–]+/uy],
];

/** Takes a clause apart; white space says nothing. */
export const tokensOf = recent((clause): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < clause.length) {
    const token = tokenAt(clause, at);
    if (token !== null) tokens.push(token);
    at += token?.text.length ?? 1;
  }
  const whole = tokens.flatMap((token, index) =>
    goesOnUsing(tokens, index + 1)
      ? [{ ...token, text: `${token.text} using` }]
      : goesOnUsing(tokens, index)
        ? []
        : [token],
  );
  return whole.map((token, index) => ({
    ...token,
    text: token.text.trim(),
    ...(isNounHere(whole, index) ? { isNoun: true as const } : {}),
  }));
});

/** `keep using it`: a verb, which leads to no group. */
const goesOnUsing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'using' &&
  /^(?:keep|keeps|continue|continues|start|stop)$/i.test(tokens[at - 1]?.text ?? '');

const isVerbOrNoun = recent((word): boolean =>
  /^(?:reach|hits?|drops?|falls?|shows?|holds?|keeps?|gets?|scores?|yields?|amounts?|lies?|average)$/i.test(
    word,
  ),
);
const BEFORE_VERB =
  /^(?:must|should|shall|will|would|may|can|could|to|not|it|they|we|which|that)$/i;
/** `detects falls`. */
const BEFORE_OBJECT = /^(?:detect|predict|recogni[sz]e|identify|count|of|for)(?:s|ing)?$/i;
const BEHIND_VERB = /^(?:the|an?|at|to|its|their|between|below|above|within)$/i;

/** `must reach`, `reaches the`, `hits >= 90%` are verbs; between nouns the same words are nouns. */
const isNounHere = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !isVerbOrNoun(token.text)) return false;
  if (before?.kind === 'word' && BEFORE_VERB.test(before.text)) return false;
  if (before?.kind === 'word' && BEFORE_OBJECT.test(before.text)) return true;
  return behind?.kind === 'word' && !BEHIND_VERB.test(behind.text);
};

const tokenAt = (clause: string, at: number): Token | null => {
  if (clause.charAt(at).trim() === '') return null;
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const [text = ''] = form.exec(clause) ?? [];
    if (text !== '') return { kind, text };
  }
  return null;
};

const IN_WORDS: Record<string, string> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
  '=': '=',
};

/** Tokens as words again, with the signs of what is no limit of the clause in words. */
export const wordsOf = (tokens: readonly Token[]): string => {
  const words = tokens
    .map(({ kind, text }) => (kind === 'sign' ? (IN_WORDS[text] ?? text) : text))
    .filter((text) => text !== '·')
    .join(' ');
  const isPlain = tokens.every(({ kind }) => kind === 'word') && !MARKS.has(words.slice(-1));
  return isPlain && !words.includes(' -') && !words.includes(' –') ? words.trim() : tidied(words);
};

const MARKS = new Set(',;:.');

const tidied = (words: string): string =>
  words
    .replace(/\s+(?=[,;:)])|(?<=\()\s+/gu, '')
    // `1-3 months`, whose second number looks like one below zero.
    .replace(/(?<=\d) (?=[-–]\d)/gu, '')
    .replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '');

import type { Around } from '../attachment/around';
import { groupsIn, isLink, isWord, withoutLinks } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent, IS_ARTICLE, LEADS_TO_GROUP } from '../attachment/word-classes';
import type { Clause } from './clauses';
import { isFinite } from './verbs';
import { bothRests, METHOD, NO_REST, type Rest } from './rest';

/** A clause taken apart at its limit. */
export type Frame = Around & {
  /** What the clause is called: `Citation coverage` of `Citation coverage: …`; empty for none. */
  label: Token[];
  /** What stands before its subject. */
  before: Rest;
};

/** What only says that a limit follows. */
const SAYS_ONLY_LIMIT =
  /^(?:(?:the|our|an?|primary|secondary|key|main|minimum|success|acceptance|quality|performance|release|exit|business|technical|model|ai|expected|target) )*(?:goals?|targets?|metrics?|kpis?|objectives?|criteri(?:a|on)|requirements?|thresholds?|slos?|bars?|gates?|budget|aims?|outcomes?|results?|measures?|indicators?|performance|quality|accept(?:ance)?|asserts?|verify|required|criteria|success|pass|minimum|must|given|then)(?: \d+(?:\.\d+)*)?$/i;

const LEADS_AHEAD =
  /^(?:minimum|maximum|that|enforce|demands|measure|track|monitor|evaluate|then|we|where|so|also|both|aim|for|to|the team|must|shall|should|will)$/i;

export const IS_TARGET = /^(?:targets?|thresholds?|bar|goal|requirement)$/i;

/** Takes a clause apart; null where its words before the limit make no one clause. */
export const frameOf = ({ tokens, at, sign: inherited }: Clause): Frame => {
  const own = tokens[at - 1]?.kind === 'sign' ? (tokens[at - 1]?.text ?? null) : null;
  const sign = own ?? inherited;
  const start = own === null ? at : at - 1;
  const isTarget = isWord(tokens[at + 1], IS_TARGET);
  const { core, label, before } = partsOf(
    tokens.slice(0, start).map((token, place) => attaining(token, isTarget && place === start - 1)),
  );
  const brought = broughtTo(core);
  return {
    left: brought?.measure ?? core,
    sign,
    value: tokens[at]?.text ?? '',
    right: tokens.slice(at + 1),
    label,
    before: brought === null ? before : bothRests(before, brought.rest),
  };
};

const BRINGS =
  /^(?:reduc|lower|decreas|cut|bring|increas|rais|improv|limit)(?:e|es|ed|s|t|ts|ing|ting)?$/i;

/** `streaming reduces the latency to < 1 s`: what is brought to a value, and by what. */
const broughtTo = (core: readonly Token[]): { measure: Token[]; rest: Rest } | null => {
  const verb = core.findIndex((token) => isWord(token, BRINGS));
  if (verb < 0 || !isWord(core.at(-1), /^to$/i) || core.length - verb < 3) return null;
  const by = wordsOf(core.slice(0, verb));
  const isAnybody = by === '' || isAgent(by) || core.slice(0, verb).every(isLink);
  return {
    measure: core.slice(verb + 1, -1),
    rest: isAnybody ? NO_REST : { ...NO_REST, reasons: [`it is brought there by ${by}`] },
  };
};

/** `meets 90%`: it reaches them. */
const attaining = (token: Token, isTarget: boolean): Token =>
  isWord(token, /^meets?$/i) || (isTarget && isWord(token, /^against$/i))
    ? { ...token, text: 'reaches' }
    : token;

type Parts = { core: Token[]; label: Token[]; before: Rest };

/** `satisfaction, measured by a survey, achieves …`: how it is measured. */
const methodIn = (left: readonly Token[]): { others: Token[]; words: string } | null => {
  const end = left.findLastIndex(({ text }) => text === ',');
  const start = left.findLastIndex(({ text }, at) => text === ',' && at < end);
  const words = start < 0 ? '' : wordsOf(left.slice(start + 1, end));
  return METHOD.test(words)
    ? { others: [...left.slice(0, start), ...left.slice(end + 1)], words }
    : null;
};

const isLabelBreak = ({ text }: Token): boolean => text === ':' || text === '—' || text === '–';

/** Segments between commas, labels and brackets before a limit. */
const partsOf = (left: readonly Token[]): Parts => {
  const method = methodIn(left);
  if (method !== null) {
    const parts = partsOf(method.others);
    return { ...parts, before: bothRests(parts.before, { ...NO_REST, reasons: [method.words] }) };
  }
  const breaks = left.flatMap(({ kind }, at) => (kind === 'break' ? [at] : []));
  const last = breaks.at(-1);
  if (last === undefined) return { core: [...left], label: [], before: NO_REST };
  const core = left.slice(last + 1);
  const head = left.slice(0, last);
  const isBare = withoutLinks(core).length === 0;
  const mark = left[last];
  // `an answer about events, facts, or the process`: one list.
  if (mark?.text === ',' && isWord(core[0], /^(?:and|or)$/i) && !left.some(isLabelBreak))
    return { core: [...left], label: [], before: NO_REST };
  // `matches correlate with success (>= 70% of …)`
  if (
    mark?.text === '(' &&
    isBare &&
    head.every((token) => token.kind === 'word' && !isFinite(token.text))
  )
    return { core, label: head, before: NO_REST };
  if (mark?.text === '(') return { core, label: [], before: adjunct(head) };
  if (mark !== undefined && isLabelBreak(mark)) {
    const outer = partsOf(head);
    return { core, label: outer.core, before: bothRests(outer.before, labelRest(outer.label)) };
  }
  // `Recall, on the holdout, >= 80%`
  if (isBare) {
    const outer = partsOf(head);
    return { ...outer, core: [...outer.core, ...core] };
  }
  const outer = partsOf(head);
  return { core, label: outer.label, before: bothRests(outer.before, adjunct(outer.core)) };
};

export const labelRest = (label: readonly Token[]): Rest => {
  const words = wordsOf(label);
  if (words === '' || SAYS_ONLY_LIMIT.test(words)) return NO_REST;
  const groups = isWord(label[0], LEADS_TO_GROUP) ? groupsIn(label) : null;
  return groups === null ? { ...NO_REST, reasons: [`it means ${words}`] } : { ...NO_REST, groups };
};

/** Words before a comma: where or when a limit holds, or words of no certain role. */
const adjunct = (tokens: readonly Token[]): Rest => {
  const joint = tokens.findLastIndex((token) => !isWord(token, /^(?:and|but|then)$/i));
  const start = tokens.findIndex((token) => !isWord(token, /^(?:and|but|then)$/i));
  const own = start < 0 ? [] : tokens.slice(start, joint + 1);
  const words = wordsOf(own);
  if (words === '' || SAYS_ONLY_LIMIT.test(words) || isAgent(words)) return NO_REST;
  const groups = isWord(own[0], LEADS_TO_GROUP) ? groupsIn(own) : null;
  return groups === null ? { ...NO_REST, left: [words] } : { ...NO_REST, groups };
};

/** Whether words only say that a limit follows: `Target`, `Success metric 2`. */
export const saysOnlyLimit = (tokens: readonly Token[]): boolean =>
  SAYS_ONLY_LIMIT.test(wordsOf(tokens));

/** Words before a limit without what leads to it from the front: articles, `that`, `we`. */
export const withoutLead = (tokens: readonly Token[]): Token[] => {
  const from = tokens.findIndex(
    (token) => !isWord(token, IS_ARTICLE) && !isWord(token, LEADS_AHEAD),
  );
  return from < 0 ? [] : tokens.slice(from);
};

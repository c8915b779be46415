import { VALUE } from '../statement/comparisons';
import { countQuantities, percentOf } from '../statement/limit';
import { namesMeasure } from '../statement/measure';
import { take, tidyWords, type Taker } from '../statement/taker';
import { THE_MODEL } from '../statement/words';
import { endsWithMeasureWords } from './phrases';
import { tokensOf, wordsOf } from './tokens';

/** What a sentence says beside its limits: how it is measured, what a word means, what it is for. */
const METHOD =
  /[,\s·(–—-]+(?:as |when )?(?:measured|evaluated|validated|verified|tested|assessed|judged|determined|computed|calculated|estimated|based|enforced|reported)\s+(?:by|against|with|on|using|via|through|over|across|from|as)\b\s*([^();]*?)\)?[.\s·]*$/i;
const PURPOSE =
  /[,\s]+(to (?:justify|qualify|unlock|minimi[sz]e|ensure|prevent|limit|guarantee|enable|allow|protect|meet|support|pass|be (?:registered|promoted|deployed|released|accepted|considered|eligible|useful|viable|merged|published|approved|adopted|worth|trusted|used)(?=[ .·]*$| ))(?: [^()<>=\d]+)?)$/i;
/** `…, for the architecture to have earned its place`. */
const EARNED = /,\s+(for (?:the|this|it|our)\b[^<>=\d]*? to (?:be|have)\b [^<>=\d]+)$/i;
/** `, not follower count`: what the limit is not on. */
const DENIED =
  /,\s+((?:and )?not (?!more|less|fewer|above|below|over|under|to exceed|exceeding)[^<>=\d,]+)$/i;
/** `accuracy > 85% compared to manual analysis`: by what it is told whether an answer is right. */
const TOLD_BY =
  /,?\s+((?:when )?(?:compared (?:to|with)|relative to|against|versus|vs\.?) (?:the )?(?:manual|human|expert|ground[- ]truth|gold|reference|annotat|clinician|reviewer)[^,;<>=\d()]*?)[\s.·]*$/iu;
/** What is measured from a value of before says so. */
const CHANGES_VALUE =
  /\b(?:reduc|improv|increas|decreas|faster|slower|better|higher|lower|fewer|less|more|outperform|beat|within|gain|sav|drop)/iu;
/** `, thereby helping …`: what comes of it. */
const THEREBY = /,\s+((?:thereby|thus|hence) [^<>=\d]+?)[\s.·]*$/iu;
/** `regardless of who asks`; `on a golden set covering all categories`, once the set is taken. */
const REGARDLESS = /[,\s·]+((?:regardless of|irrespective of|no matter) [^<>=\d,;]+?)[\s.·]*$/iu;
/** `…, monthly`. */
const REGULAR =
  /,\s+(?:measured |reviewed |reported )?(daily|weekly|monthly|quarterly|annually)[\s.·]*$/iu;
/** `…, where correctness is defined as being traceable to the book`. */
const DEFINES =
  /,\s+where ((?:an? |the )?[a-z -]+? (?:is|are) (?:defined|understood|counted|taken) as [^<>=\d]+?)[\s.·]*$/iu;
const COVERS = /·\s*(?:covering|spanning) ([^<>=\d,;]+?)[\s.·]*$/iu;
/** `improves by 0.01 at p < 0.05`: how sure one has to be of it. */
const SIGNIFICANCE = /,?\s+\(?(?:at|with) (p\s*<=?\s*0?\.\d+)\)?/i;
const IN_BRACKETS = /\s*\(([^()]*)\)/gu;
const UP_FROM =
  /^(?:up|down|currently|today|now|improved|reduced)\s*(?:from|at|is)?\s+(?:the |a )?(?:current(?:ly)? |today's |baseline (?:of )?)?([^()\s]*\d[^()\s]*(?:\s?[a-z%]+)?(?:\s(?:in|at|on|for|with)\s[^()\d]*)?)$/i;
/** `, up from 30% today`. */
const WAS_BEHIND =
  /,?\s+(?:up|down)\s+from\s+(?:the |a )?(?:current(?:ly)? |today's |baseline (?:of )?)?(\d[\d.,]*(?:\s?[a-z%]+)?)(?:\s+(?:today|now|currently|at present|last (?:year|quarter|month)))?[\s.·]*$/i;
const SIDE_HINT = /\b(?:lower|higher|less|more|smaller|larger)\s*(?:=|is)\s*better\b/i;

const CONDITION =
  /^[\s·]*(?:when|whenever|while|if|(?=after|before|during|upon|following))\s*([^<>=\d]+?(?:\([^()]*\)\s*)?)(?:\s*,\s*(?:then\s+)?|\s+then\s+|\s+(?=the (?:system|model|classifier|agent|assistant) (?:must|shall|should)\b))(?=\S)/i;
/** What holds whenever something is measured tells no group from another. */
const ANYWAY =
  /^(?:(?:it is |they are |being )?(?:measured|evaluated|tested|asked|used|run|queried|deployed|released|accepted|in (?:production|use))\b.*|(?:the |an? |our )?(?:[a-z]+ )?(?:users?|customers?|clients?|persons?|people|operators?|reviewers?|model|system|assistant|chatbot|agent|service|request|question|query|input|document|image|data)s?\b.*|making (?:a )?predictions?|predicting|answering(?: questions)?)$/i;

/** `In representative scenarios, agents complete …`: no data set, and no number. */
const SETTING =
  /^[\s·]*(?:for|in|across)\s+((?![^,]*\b(?:sets?|data|dataset|benchmarks?|corpus|test|samples?|suite|split|production|cases)\b)[^<>=\d:;]{8,90}?),\s+(?=(?:the|an?|our|its|users?|customers?|agents?|it)\s[^,]*\d)/iu;

/** `WHEN the cache is enabled THEN …`: the condition that a limit holds under. */
export const takeCondition = (taker: Taker): string[] => {
  const setting = take(taker, SETTING)?.[1];
  if (setting !== undefined) return [setting.trim().replace(/^(?:the|an?|our)\s+/iu, '')];
  const words = take(taker, CONDITION)?.[1];
  if (words === undefined || ANYWAY.test(words.trim())) return [];
  return [words.trim().replace(/^(?:the|an?|our)\s+/i, '')];
};

const GIVEN = /^[\s·,]*given\s+(?:an?\s+|the\s+|our\s+)?([^,<>=·\d]+?)\s*,/i;
/** A condition that holds a number in a name: `When M2 runs on known faults, …`. */
const WHEN = /^[\s·,]*when\s+([^,<>=]+?)\s*,/i;
/** What every sample has: it tells no group from another. */
const EVERY_SAMPLE = new RegExp(
  `^(?:${THE_MODEL}|(?:[a-z]+ )?(?:users?|customers?|questions?|requests?|inputs?|quer(?:y|ies)|data|set|model))(?: (?:is|are|has|was|sends?|asks?|enters?)\\b.*)?$`,
  'i',
);

/** `Given a noisy call, …`: the group that a limit holds for. */
export const settingOf = (text: string): string[] => {
  const given = GIVEN.exec(text)?.[1] ?? tidyWords(WHEN.exec(text)?.[1] ?? '');
  return given === '' || EVERY_SAMPLE.test(given) ? [] : [given];
};

/** Takes asides out of the sentence. @returns what they say, for the reason of a line. */
export const takeAsides = (taker: Taker): string[] => {
  const significance = take(taker, SIGNIFICANCE)?.[1];
  const brackets = takeBrackets(taker);
  const purpose = take(taker, PURPOSE)?.[1] ?? take(taker, EARNED)?.[1];
  const denied = take(taker, DENIED)?.[1];
  const thereby = take(taker, THEREBY)?.[1];
  const anyway = take(taker, REGARDLESS)?.[1];
  const regular = take(taker, REGULAR)?.[1];
  const defined = take(taker, DEFINES)?.[1];
  const covered = take(taker, COVERS)?.[1];
  const was = tidyWords(take(taker, WAS_BEHIND)?.[0] ?? '');
  return [
    ...(significance === undefined
      ? []
      : [`it holds at ${significance.replace(/\s*<\s*/u, ' < ')}`]),
    ...(was === '' ? [] : [was]),
    ...brackets,
    ...(denied === undefined ? [] : [denied]),
    ...(thereby === undefined ? [] : [thereby]),
    ...(regular === undefined ? [] : [`it is measured ${regular}`]),
    ...(defined === undefined ? [] : [defined]),
    ...(anyway === undefined ? [] : [`it holds ${anyway}`]),
    ...(covered === undefined ? [] : [`it covers ${covered}`]),
    ...takeMethod(taker),
    ...takeReference(taker),
    ...(purpose === undefined ? [] : [`it serves ${purpose}`]),
  ];
};

const takeReference = (taker: Taker): string[] => {
  const told = CHANGES_VALUE.test(taker.rest) ? null : take(taker, TOLD_BY);
  return told === null ? [] : [tidyWords(told[1] ?? '')];
};

const METHOD_TAKEN =
  /[,\s·]*\b(?:as|when) (?:measured|evaluated|tested|validated|assessed)[\s·]*$/i;

const takeMethod = (taker: Taker): string[] => {
  take(taker, METHOD_TAKEN);
  const found = METHOD.exec(taker.rest);
  if (found === null || countQuantities(found[0]) > 0) return [];
  // A method says nothing without the limit that stands before it.
  if (countQuantities(taker.rest.slice(0, found.index)) === 0) return [];
  take(taker, METHOD);
  const words = tidyWords(found[0].replace(/[()]/gu, ' '));
  return tidyWords(found[1] ?? '') === '' ? [] : [words.replace(/^(?:as|when) /i, '')];
};

/** `below 0.03 (3%)`: the same number in another form. */
const isSaidBefore = (inner: string, before: string): boolean => {
  const again = /^[<>=\s]*(\d+(?:\.\d+)?)\s*(%?)$/u.exec(inner.trim());
  const said = /(\d+(?:\.\d+)?)\s*(%?)\s*$/u.exec(before);
  const counted = /^[<>=\s]*(\d+\s?(?:\/|of|out of)\s?\d+)(?:\s[a-z -]+)?$/i.exec(
    inner.trim(),
  )?.[1];
  if (counted !== undefined && said?.[2] === '%' && percentOf(counted) === `${said[1] ?? ''}%`)
    return true;
  const counts = /(\d+\s?(?:\/|of|out of)\s?\d+)\s*$/iu.exec(before)?.[1];
  if (counts !== undefined && again?.[2] === '%' && percentOf(counts) === `${again[1] ?? ''}%`)
    return true;
  if (again === null || said === null) return false;
  const valueOf = (found: RegExpExecArray): number =>
    Number(found[1]) / (found[2] === '%' ? 100 : 1);
  return Math.abs(valueOf(again) - valueOf(said)) < 1e-9;
};

/** `(spot check of 20 NDAs by an associate)`: words with a count, and no limit. */
const IS_REMARK =
  /^(?!measured|evaluated|based|compared|as |per |using )(?=.*\d)(?=.*[a-z] )[^<>=%±×]*$/i;

/** `(70-100%)`: where a limit holds. */
const RANGE = /^\s*\d[\d.,]*\s?%?\s*[-–—]\s*\d[\d.,]*\s?[a-z%]*\s*$/i;
/** `F1 score (>= 0.85)`, `Accuracy (> 95% for English)`. */
const LIMIT_ALONE = new RegExp(
  `^\\s*[<>]=?\\s*${VALUE}(?:\\s+(?:for|on|in|at|across)\\s[^()<>=\\d]*)?\\s*$`,
  'i',
);

/** `No severe overfitting (train-val gap < 10%)`: a name for what the limit in brackets measures. */
const LABEL_OF_LIMIT = new RegExp(
  `^(?<label>[^()<>=\\d:]+?)\\s*\\((?<limit>(?!at |with |for |on |in |p\\d)[a-z][^()<>=\\d]*?\\s?[<>]=?\\s*${VALUE})\\)[\\s.·]*$`,
  'i',
);

const takeLabel = (taker: Taker): string[] => {
  if (!taker.rest.includes(')')) return [];
  const { label = '', limit = '' } =
    (LABEL_OF_LIMIT.exec(taker.rest) ?? ALL_IN_BRACKETS.exec(taker.rest))?.groups ?? {};
  const isOneName = namesMeasure(limit) && !namesMeasure(label);
  if (!isOneName && !areLimits(label, limit)) return [];
  taker.rest = limit;
  return [`it means ${tidyWords(label)}`];
};

/** `produces accurate text (> 85% accuracy)`: the sentence states its limits in brackets alone. */
const ALL_IN_BRACKETS =
  /^(?<label>[^()<>=]*?[a-z"])\s*\((?<limit>(?!at |with |for |on |in |p\d|i\.?e)[^()]*[<>]=?\s*[^()]*)\)[\s.·]*$/iu;

/** Whether each part of the words in brackets limits a measure of its own. */
const areLimits = (label: string, inner: string): boolean =>
  inner !== '' &&
  countQuantities(label) === 0 &&
  !endsWithMeasureWords(label) &&
  inner
    .split(/,\s+|\sand\s/u)
    .every(
      (part) =>
        countQuantities(part) === 1 &&
        /[<>]/u.test(part) &&
        IS_OWN.test(part) &&
        namesMeasure(part),
    );

/** `(within 5% difference)` measures what stands before the brackets. */
const IS_OWN =
  /^(?!.*\b(?:difference|gap|deviation|drop|regression|change|reduction|increase|loss)\b)/iu;

/** `(100% ideal)`: what is hoped for beside the limit. */
const IS_WISH = /\b(?:ideal(?:ly)?|stretch|aspirational|preferred|preferably)\b/i;

/** `Extraction accuracy >= 92% (field-level accuracy)`: the same measure by a longer name. */
const isKindOf = (inner: string, before: string): boolean => {
  const last = inner.trim().split(/\s+/u).at(-1) ?? '';
  return namesMeasure(last) && new RegExp(`\\b${last.replace(/\W/gu, '')}\\b`, 'i').test(before);
};

/** `(i.e. less than 30% of the others)`: the same limit again. */
const SAYS_AGAIN = /^\s*(?:i\.?\s?e\.?|that is|in other words|meaning)[,:]?\s+/i;

const takeBrackets = (taker: Taker): string[] => {
  const said: string[] = takeLabel(taker);
  taker.rest = taker.rest.replace(IN_BRACKETS, (whole, inner: string, at: number) => {
    const behind = countQuantities(taker.rest.slice(0, at)) > 0;
    if (SIDE_HINT.test(inner)) return ' ';
    if (behind && SAYS_AGAIN.test(inner)) {
      said.push(`it means ${wordsOf(tokensOf(inner.replace(SAYS_AGAIN, '')))}`);
      return ' ';
    }
    if (behind && IS_WISH.test(inner)) {
      said.push(`it means ${tidyWords(inner)}`);
      return ' ';
    }
    const was = UP_FROM.exec(inner.trim())?.[1];
    if (was !== undefined) {
      said.push(`it is ${was} today`);
      return ' ';
    }
    if (
      /^(?:vs\.?|versus|compared|currently|today|now|baseline|was|from)\b/i.test(inner.trim()) &&
      behind
    ) {
      said.push(wordsOf(tokensOf(inner)));
      return ' ';
    }
    const level = /^(?:p(\d{2,3})|(\d{2})(?:th|st|nd|rd) percentile)$/i.exec(inner.trim());
    if (level !== null) return ` at p${level[1] ?? level[2] ?? ''}`;
    if (!behind && LIMIT_ALONE.test(inner)) return ` ${inner}`;
    if (behind && RANGE.test(inner)) {
      said.push(`it holds for ${inner.trim()}`);
      return ' ';
    }
    if (isSaidBefore(inner, taker.rest.slice(0, at))) return ' ';
    // `at least 85% of items (22/26)`.
    if (behind && /^\d+\s?(?:\/|of|out of)\s?\d+$/iu.test(inner.trim())) {
      said.push(`it means ${inner.trim()}`);
      return ' ';
    }
    const every =
      /^(?:per|for (?:each|every)|in (?:each|every)) ([a-z-]+(?: (?:group|class|type))?)$/i.exec(
        inner.trim(),
      );
    if (behind && every !== null) return ` for every ${every[1] ?? ''}`;
    if (behind && IS_REMARK.test(inner.trim())) {
      said.push(`it means ${tidyWords(inner)}`);
      return ' ';
    }
    if (countQuantities(inner) > 0)
      return behind && /\s/u.test(inner.trim()) ? `; ${inner}` : whole;
    const isOneWord =
      /^[a-z]+(?:[-/][a-z]+)+$/u.test(inner.trim()) ||
      /^[A-Za-z]+(?:\/[A-Za-z]+){2,}$/u.test(inner.trim());
    if (isOneWord && !namesMeasure(inner)) {
      said.push(`it means ${inner.trim()}`);
      return ' ';
    }
    if (behind && /^[A-Z]?[a-z]{3,}$/u.test(inner.trim()) && !namesMeasure(inner)) {
      said.push(`it means ${inner.trim()}`);
      return ' ';
    }
    if (!/\s/u.test(inner.trim())) return whole;
    const isOfMeasure =
      !behind && namesMeasure(taker.rest.slice(0, at).trim().split(/\s+/u).at(-1) ?? '');
    if (behind && /\s/u.test(inner.trim()) && isKindOf(inner, taker.rest.slice(0, at))) {
      said.push(`it means ${tidyWords(inner)}`);
      return ' ';
    }
    if (
      namesMeasure(inner) &&
      !isOfMeasure &&
      !inner.includes(',') &&
      (!behind || /^\S+ \S+$/u.test(inner.trim()))
    )
      return whole;
    if (/^(?:measured|evaluated|based|compared|as |per |using )/i.test(inner)) {
      said.push(tidyWords(inner).replace(/^as (?=\w+ed\b)/i, ''));
      return ' ';
    }
    said.push(`it means ${tidyWords(inner)}`);
    return ' ';
  });
  return said;
};

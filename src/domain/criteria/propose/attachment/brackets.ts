import { VALUE } from '../statement/comparisons';
import { countQuantities, percentOf } from '../statement/limit';
import { namesMeasure } from '../statement/measure';
import { tidyWords, type Taker } from '../statement/taker';
import { endsWithMeasureWords } from './phrases';
import type { OperatingPoint } from './operating-points';
import { tokensOf, wordsOf } from './tokens';

const IN_BRACKETS = /\s*\(([^()]*)\)/gu;
const UP_FROM =
  /^(?:up|down|currently|today|now|improved|reduced)\s*(?:from|at|is)?\s+(?:the |a )?(?:current(?:ly)? |today's |baseline (?:of )?)?([^()\s]*\d(?:[^()\s,]|,(?=\d))*(?:\s?[a-z%]+)?(?:\s(?:in|at|on|for|with)\s[^()\d]*)?)$/i;
const SIDE_HINT = /\b(?:lower|higher|less|more|smaller|larger)\s*(?:=|is)\s*better\b/i;

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

const SHARE_OF_THINGS =
  /^[^\d<>=]*(?:>=?\s*)?(\d[\d.]*)\s?% of [^\d%<>]*(?:\btop[- ]\d+\b[^\d%<>]*)?$/iu;
const LEVEL_OF_TIME = /^p(\d{2})(?: [a-z ]+)?\s*(<=?)\s*(\d[\d.]*)\s?([a-z]+)$/iu;

/** `>= 0.7 (70% of the hits are relevant)`, `< 3 s for 95% of requests (p95 < 3 s)`: what the limit before it means. */
const meansSame = (inner: string, before: string): boolean => {
  const share = SHARE_OF_THINGS.exec(inner.trim())?.[1];
  if (share !== undefined) return isSaidBefore(`${share}%`, before);
  const [, level = '', sign = '', value = '', unit = ''] = LEVEL_OF_TIME.exec(inner.trim()) ?? [];
  const time = new RegExp(`${sign}\\s*${value.replace('.', '\\.')}\\s?${unit.charAt(0)}`, 'iu');
  return level !== '' && time.test(before) && new RegExp(`\\b${level}\\s?%`, 'u').test(before);
};

/** `(spot check of 20 NDAs by an associate)`: words with a count, and no limit. */
const IS_REMARK =
  /^(?!measured|evaluated|based|compared|as |per |using )(?=.*\d)(?=.*[a-z] )[^<>=%±×]*$/i;

/** `(achieved: 80%)`, `(prototype shows 72%)`: what a value is compared with, or is today. */
const IS_TODAY =
  /^(?:beat(?:s|ing)?|vs\.?|versus|compared|currently|today|now|baseline|was|from|(?:achieved|actual|measured|observed|result|got|reached)(?::|\s+(?=[\d<>~])|\s+at\b)|(?:the |our )?(?:prototype|pilot|poc|v\d|current [a-z]+) (?:shows?|has|had|reached|achieved|is at))/iu;

/** `consistency >= 0.85 (Pearson correlation)`: by which number it is told. */
export const IS_STATISTIC = /(?:kappa|alpha|correlation|tau|rho|index|coefficient|f1|auc)\s*$/iu;

/** `(max 3 false alerts out of 10 emails)`: the same in counts. */
const COUNTS_SOME = /^\s*[<>]=?\s*\d+\s+[a-z][a-z -]* out of \d+/iu;
/** `fallback rate <= 5% (confidence < 0.7)`: when it is done, and no limit of its own. */
const AT_CONFIDENCE =
  /^\s*(?:at |with |if |when )?(?:an? )?(?:confidence|probability|threshold)(?: score)?\s*[<>]/iu;

/** `(70-100%)`: where a limit holds. */
const RANGE = /^\s*\d[\d.,]*\s?%?\s*[-–—]\s*\d[\d.,]*\s?[a-z%]*\s*$/i;
/** `(65 dB)`, `(30 req/day)`. */
const SETTING =
  /^\s*\d[\d.,]*\s?(?!(?:ms|s|sec|seconds?|points?|pp|[fqr]ps|hz)\b|[a-z]+\/s)[a-z]+(?:\/[a-z]+)?\s*$/i;
/** `F1 score (>= 0.85)`, `Accuracy (> 95% for English)`. */
const LIMIT_ALONE = new RegExp(
  `^\\s*[<>]=?\\s*${VALUE}(?:\\s+(?:for|on|in|at|across)\\s[^()<>=\\d]*)?\\s*$`,
  'i',
);

/** `No strong overfitting (train-test gap < 8%)`: a name for what the limit in brackets measures. */
const LABEL_OF_LIMIT = new RegExp(
  `^(?<label>[^()<>=\\d:]+?)\\s*\\((?<limit>(?!at |with |for |on |in |p\\d)[a-z][^()<>=\\d]*?\\s?[<>]=?\\s*${VALUE})\\)[\\s.·]*$`,
  'i',
);

const takeLabel = (taker: Taker): string[] => {
  if (!taker.rest.includes(')')) return [];
  const { label = '', limit = '' } =
    (LABEL_OF_LIMIT.exec(taker.rest) ?? ALL_IN_BRACKETS.exec(taker.rest))?.groups ?? {};
  // `Cold start quality (hit rate > 0.4)`: by what the quality is told.
  const named = label.replace(/\s(?:performance|quality)$/iu, '');
  const isOneName = namesMeasure(limit) && !namesMeasure(named);
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
    .split(/[,;]\s+|\sand\s/u)
    .every(
      (part) =>
        countQuantities(part) === 1 &&
        /[<>]/u.test(part) &&
        IS_OWN.test(part) &&
        (namesMeasure(part) || IS_SHARE_OF.test(part)),
    );

const IS_SHARE_OF = /^[<>]=?\s*\d[\d.]*\s?% of [a-z]/iu;

/** `(within 5% difference)` measures what stands before the brackets. */
const IS_OWN =
  /^(?!.*\b(?:difference|gap|deviation|drop|regression|change|reduction|increase|loss)\b)/iu;

/** `(100% ideal)`: what is hoped for beside the limit. */
const IS_WISH = /\b(?:ideal(?:ly)?|stretch|aspirational|preferred|preferably)\b/i;

/** `Extraction accuracy >= 91% (accuracy of fields)`: the same measure by a longer name. */
const isKindOf = (inner: string, before: string): boolean => {
  const last = inner.trim().split(/\s+/u).at(-1) ?? '';
  return namesMeasure(last) && new RegExp(`\\b${last.replace(/\W/gu, '')}\\b`, 'i').test(before);
};

/** `(the 80% rule)`: where the limit comes from. */
const IS_RULE = /^\s*(?:the |by the |per the )?\d[\d/]*\s?%?(?:ths?)? rule\s*$/iu;

/** `(i.e. less than 30% of the others)`: the same limit again. */
const SAYS_AGAIN = /^\s*(?:i\.?\s?e\.?|that is|in other words|meaning)[,:]?\s+/i;

/** What brackets say, and to which limits it belongs. */
export type InBrackets = { said: string[]; points: OperatingPoint[] };

/** `precision (agreed by a clerk) > 80%`: a bracket before its limit. */
const IS_BEFORE_LIMIT = /^\)?\s*(?:(?:is|are|at|of|:|must be|should be|stays?)\s*)?[<>=]/iu;

/** Takes what stands in brackets out of the sentence, or into its words where it limits something. @returns what it says, for the reasons of lines. */
export const takeBrackets = (taker: Taker): InBrackets => {
  const labels = takeLabel(taker);
  const points: OperatingPoint[] = [];
  const text = taker.rest;
  taker.rest = text.replace(IN_BRACKETS, (whole, inner: string, at: number) => {
    const said: string[] = [];
    const put = putFor(whole, inner, at, text, said);
    const before = countQuantities(text.slice(0, at).replace(IN_BRACKETS, ' '));
    const isBefore = IS_BEFORE_LIMIT.test(text.slice(at + whole.length));
    points.push(
      ...said
        .map(asWritten)
        .map((words) => ({ words, before: isBefore ? before + 1 : before, all: 0 })),
    );
    return put;
  });
  return { said: [...labels, ...points.map(({ words }) => words)], points };
};

/** `nullable, no default`, whose `no` was read as a number. */
export const asWritten = (words: string): string =>
  words.replace(/(?<![\d.,]|[<>=]\s?)\b0 (?=[a-z]{3})/gu, 'no ');

const IS_SETTING_IN_NUMBERS =
  /^\s*(?:about |~)?\d[\d.]*\s?(?:db|lux|lx|mm|cm|m|km|°c?|degrees|k?hz|px|kg|g|rpm|km\/h|m\/s|bar|v|w)\s*$/iu;
/** `latency < 400 ms (95% of calls)`: how often what stands before it has to hold. */
const IN_SO_MANY = /^\s*(?:>=?\s*)?\d[\d.]*\s?% of [a-z][a-z -]*$/iu;
const HAS_BOUND_ABOVE = /^[^<>]*<=?\s*\d[\d.,]*\s?[a-zµ%]*\s*$/iu;
const ENDS_IN_GROUP = /\b(?:in|at|under|on|with|during|for) [a-z][a-z -]*$/iu;

/** What a bracket leaves in a sentence. @param said takes what it says of a limit. */
const putFor = (whole: string, inner: string, at: number, text: string, said: string[]): string => {
  const behind = countQuantities(text.slice(0, at)) > 0;
  if (SIDE_HINT.test(inner)) return ' ';
  if (behind && SAYS_AGAIN.test(inner)) {
    said.push(`it means ${wordsOf(tokensOf(inner.replace(SAYS_AGAIN, '')))}`);
    return ' ';
  }
  if (behind && (IS_WISH.test(inner) || IS_RULE.test(inner))) {
    said.push(`it means ${tidyWords(inner)}`);
    return ' ';
  }
  if (behind && (AT_CONFIDENCE.test(inner) || COUNTS_SOME.test(inner))) {
    said.push(`it means ${wordsOf(tokensOf(inner))}`);
    return ' ';
  }
  const was = UP_FROM.exec(inner.trim())?.[1];
  if (was !== undefined) {
    said.push(`it is ${was} today`);
    return ' ';
  }
  if (IS_TODAY.test(inner.trim()) && behind) {
    said.push(wordsOf(tokensOf(inner)));
    return ' ';
  }
  const level =
    /^(?:p(\d{2,3})|(\d{2})(?:th|st|nd|rd) percentile)(?: (?:latency|response time|time))?$/i.exec(
      inner.trim(),
    );
  if (level !== null) return ` at p${level[1] ?? level[2] ?? ''}`;
  if (!behind && LIMIT_ALONE.test(inner)) return ` ${inner}`;
  if (behind && (RANGE.test(inner) || SETTING.test(inner))) {
    said.push(`it holds for ${inner.trim()}`);
    return ' ';
  }
  if (isSaidBefore(inner, text.slice(0, at))) return ' ';
  if (meansSame(inner, text.slice(0, at))) {
    said.push(`it means ${wordsOf(tokensOf(inner))}`);
    return ' ';
  }
  if (IN_SO_MANY.test(inner) && HAS_BOUND_ABOVE.test(text.slice(0, at)))
    return ` for ${inner.trim()}`;
  // `in heavy rain (15 mm)`: how much of what the limit holds in.
  if (behind && IS_SETTING_IN_NUMBERS.test(inner) && ENDS_IN_GROUP.test(text.slice(0, at))) {
    said.push(`it means ${tidyWords(inner)}`);
    return ' ';
  }
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
  if (countQuantities(inner) > 0) return behind && /\s/u.test(inner.trim()) ? `; ${inner}` : whole;
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
  const isOfMeasure = !behind && namesMeasure(text.slice(0, at).trim().split(/\s+/u).at(-1) ?? '');
  if (behind && /\s/u.test(inner.trim()) && isKindOf(inner, text.slice(0, at))) {
    said.push(`it means ${tidyWords(inner)}`);
    return ' ';
  }
  if (
    namesMeasure(inner) &&
    !isOfMeasure &&
    !inner.includes(',') &&
    (!behind ||
      (/^\S+ \S+$/u.test(inner.trim()) &&
        (IS_STATISTIC.test(inner) || !namesMeasure(text.slice(0, at)))))
  )
    return whole;
  if (/^(?:measured|evaluated|based|compared|as |per |using )/i.test(inner)) {
    said.push(tidyWords(inner).replace(/^as (?=\w+ed\b)/i, ''));
    return ' ';
  }
  said.push(`it means ${tidyWords(inner)}`);
  return ' ';
};

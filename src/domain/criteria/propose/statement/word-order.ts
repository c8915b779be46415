import { IS_STATISTIC } from '../attachment/brackets';
import { COUNTED } from '../vocabulary';
import { namesMeasure, readMeasure } from './measure';

const IN_BRACKETS =
  /^(?<before>[^()]*?)(?<limit>\s(?:of )?[<>]=?\s*[^()]*?)\s*\((?<measure>[a-z][a-z0-9@'’ -]{1,30})\)(?<after>[^()]*)$/i;

/** `error under 10 cm (RMSE)` as `error RMSE under 10 cm`. */
export const measureFirst = (text: string): string => {
  const {
    before = '',
    limit = '',
    measure = '',
    after = '',
  } = IN_BRACKETS.exec(text)?.groups ?? {};
  if (/\d\s?%\s+of\b/u.test(limit)) return text;
  // `accuracy drop <= 5% (retrieval quality)`: what it means, and no name of one word.
  const isAside =
    /^[A-Za-z][a-z-]* [a-z -]+$/u.test(measure.trim()) &&
    namesMeasure(before) &&
    !IS_STATISTIC.test(measure);
  return measure !== '' && !isAside && readMeasure(measure) !== null
    ? `${before} ${measure}${limit}${after}`
    : text;
};

/** `end-to-end p95 latency` as `p95 end-to-end latency`. */
const PERCENTILE_INSIDE =
  /^(?:the |our )?((?:(?!(?:the|our|an?|is|of|for|in|with|has|must|should|shall|at)\b)[\w-]+ ){1,3})(p\d{2,3}) (?=(?:[\w-]+ )*(?:latency|time|delay|duration|ttft)\b)/i;

/** Without one of these words name no percentile. */
const LEVELS = [
  'ercentile',
  'p5',
  'p7',
  'p8',
  'p9',
  'P5',
  'P7',
  'P8',
  'P9',
  'p1',
  'P1',
  'p2',
  'P2',
];

/** `latency at the 95th percentile` as `p95 latency`. */
export const percentileFirst = (clause: string): string => {
  if (!LEVELS.some((level) => clause.includes(level))) return clause;
  const found =
    /\s*,?\s*(?:\b(?:at|in|for) (?:the )?|(?<=\d\s?(?:ms|s|sec|seconds?|milliseconds)\s))(?:p(\d{2,3})|(\d{2})(?:th|st|nd|rd) percentile)\b(?:(?<=\bfor .*) (?:requests|queries|calls))?/i.exec(
      clause,
    );
  const plain = clause.replace(/\b(\d{2})(?:th|st|nd|rd) percentile(?: of(?: the)?)?/gi, 'p$1');
  if (found === null) return plain.replace(PERCENTILE_INSIDE, '$2 $1');
  const level = found[1] ?? found[2] ?? '';
  return `p${level} ${clause.slice(0, found.index)}${clause.slice(found.index + found[0].length)}`;
};

/** `Benchmark acceptance criteria: accuracy >= 90%`: what a list is called, where a name follows. */
const HEADING =
  /^(?:the )?((?:[a-z-]+ ){0,3})(?:criteri(?:a|on)|metrics?|kpis?|gates?|goals?|objectives?|requirements?|thresholds?|targets?|floors?|bars?|performance|quality|evaluation|validation|benchmarks?|results?|acceptance)(?: for [a-z]+)?:\s*([a-z<>].*)$/i;

/** `Voice quality: > 4.0`: of a limit alone such a word may be the measure. */
const MAY_BE_MEASURE = /(?:performance|quality|evaluation|validation|benchmarks?|results?)$/i;

/** `Response latency: p95 response time <= 2 s`: the name behind it says all of it. */
const LABEL_OF_PERCENTILE =
  /^[a-z][^:<>=\d]{2,40}:\s+(?=p\d{2,3} (?:[a-z-]+ ){0,3}(?:latency|time|duration|delay)\b)/iu;

const withoutHeading = (whole: string, words: string, rest: string): string => {
  const isLimit = /^[<>]=?\s*[\d.]+\s?%/u.test(rest);
  const label = whole.slice(0, whole.length - rest.length).replace(/:\s*$/u, '');
  const isList =
    /(?:criteria|metrics|kpis|gates|goals|objectives|thresholds|targets|floors|bars)$/i.test(label);
  if (
    (namesMeasure(words) && !(isList && namesMeasure(rest))) ||
    (/^[<>]/u.test(rest) && MAY_BE_MEASURE.test(label))
  )
    return whole;
  return isLimit || namesMeasure(rest) ? rest : whole;
};

/** A condition that stands first goes behind, where it stands in most sentences. */
export const inUsualOrder = (clause: string): string =>
  clause
    .replace(
      /^(for (?:[a-z-]+ ){1,4}?)(the [a-z]+ (?:[a-z]+ )?(?:must|should|shall|has to|needs to) .*)$/i,
      '$2 $1',
    )
    .replace(/^((?:for|on|with|among|within|<=?)\s(?:[^,]|,(?=\d{3}))*),\s+(\S.*)$/i, '$2 $1')
    .replace(
      new RegExp(`^in\\s+((?:[<>]=?\\s*)?[\\d.,]+\\s?% of (?:the )?${COUNTED})\\s+(\\S.*)$`, 'i'),
      '$2 in $1',
    )
    .replace(
      /^(?:the )?(?:slas?|slos?|kpis?|goals?|targets?|requirements?|(?:(?:primary|secondary|key|main) )?(?:success |north star |guardrail )?metrics?|(?:success |acceptance |exit |release )?criteria|thresholds?|constraints?|quality|performance|acceptance|nfr):\s*/i,
      '',
    )
    .replace(HEADING, withoutHeading)
    .replace(LABEL_OF_PERCENTILE, '')
    .replace(/^(?:the )?\w+(?: \w+)? (?:is|are|should be|must be) [a-z -]+:\s*(?=\S)/i, '');

/** `THE Intent_Classifier SHALL`: what a requirement calls the thing it is written for. */
export const withPlainAgent = (sentence: string): string =>
  sentence.replace(
    /(?<![\w-])(?:THE|The|the) (?:[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?: (?:model|system|agent|service|module|engine|pipeline))?|(?:[A-Z][a-z]+){2,}|[A-Z][a-z]+ (?:System|Agent|Service|Model|Engine))\s+(?=(?:SHALL|MUST|SHOULD|WILL|shall|must|should|will)\b)/gu,
    'the system ',
  );

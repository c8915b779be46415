import { metricShape } from '../../language/metric-shape';
import { metricName } from '../../language/readers/read-name';
import { endsWithMeasureWords } from '../attachment/phrases';

const NUMBER = String.raw`\d[\d.]*\s?(?:%|percentage points?|points?|pp)?`;
const MOST = String.raw`(?:within|(?:differ(?:s|ed)? )?by (?:at most|less than|no more than)|no more than)`;
const NOUNS = String.raw`[\p{L}][\p{L}\d'’-]*(?: (?!(?:and|of|is|are|be|must|shall|should|will|within|matches|equals|differs?)\b)[\p{L}\d][\p{L}\d'’-]*)`;
const LABEL = String.raw`(?<label>(?:.*[:—–]\s+|[^\p{L}\d]*)?(?:the )?)`;
const IS = String.raw`(?:(?:must|shall|should|will) )?(?:(?:be|is|are|stays?|remains?|lies?) )?`;

/** `Train and holdout accuracy within 4%`, `Latency on phones and tablets differs by at most 5%`. */
const BOTH = new RegExp(
  `^${LABEL}(?:(?<measure>${NOUNS}{0,3}) (?:of|on|for|in) )?(?<one>${NOUNS}{0,3}) and (?<other>${NOUNS}{0,5}) ${IS}${MOST} (?<value>${NUMBER})(?: (?:of each other|difference|apart))?[.\\s]*$`,
  'iu',
);
/** `Tamil accuracy matches Hindi (within 4% difference)`, `Child recall is within 3 points of adult recall`. */
const MATCHES = new RegExp(
  `^${LABEL}(?<one>${NOUNS}{1,5}) (?:must |shall |should )?(?:match(?:es)?|equals?|is on par with) (?<other>${NOUNS}{0,5}),?\\s\\(?(?:${MOST}|difference (?:of )?[<≤]=?|difference (?:below|under|of at most)|[<≤]=?)\\s?(?<value>${NUMBER})(?: difference)?\\)?[.\\s]*$`,
  'iu',
);
const WITHIN_OF = new RegExp(
  `^${LABEL}(?<one>${NOUNS}{1,5}) ${IS}within (?<value>${NUMBER}) of (?<other>(?:the )?${NOUNS}{0,5})[.\\s]*$`,
  'iu',
);

/** `Recall on night photos is within 4% of the recall on day photos`. */
const OF_BOTH = new RegExp(
  `^${LABEL}(?:(?:model|system|classifier)['’]s )?(?<measure>${NOUNS}{0,3}) (?<lead>of|on|for|in) (?<one>[^<>=,;:\\d]{3,60}?) ${IS}within (?<value>${NUMBER}) of (?:the |its )?(?:\\k<measure>|that|the one) (?:of|on|for|in) (?<other>[^<>=,;:\\d]{3,60}?)[.\\s]*$`,
  'iu',
);

/** `rate`: which one, another word says. */
const IS_HEAD = /^(?:rate|score|ratio|index|time)s?$/iu;

/** What two texts end with, where it names a measure. */
const measureOfBoth = (one: string, other: string): string | null => {
  const [left, right] = [one.split(' '), other.split(' ')];
  const count = left.findIndex(
    (word, index) =>
      right.at(-1 - index)?.toLowerCase() !== left.at(-1 - index)?.toLowerCase() || word === '',
  );
  const common = left.slice(left.length - Math.max(0, count)).join(' ');
  return count > 0 && endsWithMeasureWords(common) && !IS_HEAD.test(common) ? common : null;
};

/** `Tamil word accuracy` beside `Hindi`: as many words tell the two apart as the other has. */
const measureOfFirst = (one: string, other: string): string | null => {
  const measure = one.split(' ').slice(other.split(' ').length).join(' ');
  return measure !== '' && endsWithMeasureWords(measure) ? measure : null;
};

/** `x and y error within 2`: each error, and not how far they are apart. */
const isErrorItself = (measure: string): boolean =>
  metricShape(metricName(measure)).better === 'lower' &&
  !/(?:times?|latency|costs?)$/iu.test(measure);
/** How far estimates are from it is an error. */
const IS_TRUTH = /\b(?:actuals?|true|truth|observed|measured)\b/iu;

const endsOf = (words: string, measure: string): string =>
  words.slice(0, words.length - measure.length).trim();

/** The measure that words end with: its last three words at most. */
const lastMeasure = (words: string): string | null => {
  const all = words.split(' ');
  return endsWithMeasureWords(words) && all.length > 1 ? all.slice(1).join(' ') : null;
};

type Both = { label: string; measure: string; one: string; other: string };

const said = (text: string, { label, measure, one, other }: Both, value: string): string => {
  const isStrict = /(?:<|below|under|less than)\s?$/iu.test(text.slice(0, text.lastIndexOf(value)));
  return `${label}${measure} difference between ${one} and ${other} is ${isStrict ? 'less than' : 'at most'} ${value}`;
};

/** A limit on how far two values of one measure are apart, as the difference that it limits. */
export const asDifference = (text: string): string => {
  const ofBoth = OF_BOTH.exec(text)?.groups;
  if (ofBoth !== undefined && endsWithMeasureWords(ofBoth['measure'] ?? '')) {
    const { label = '', measure = '', one = '', other = '', value = '' } = ofBoth;
    return said(text, { label, measure, one, other }, value);
  }
  const both = BOTH.exec(text)?.groups;
  if (both !== undefined) {
    const { label = '', one = '', other = '', value = '' } = both;
    const measure = both['measure'] ?? lastMeasure(other);
    const isMeasured =
      measure !== null &&
      endsWithMeasureWords(measure) &&
      (text.includes(' differ') || !isErrorItself(measure));
    const second =
      both['measure'] === undefined && measure !== null ? endsOf(other, measure) : other;
    return isMeasured && second !== '' && !endsWithMeasureWords(one)
      ? said(text, { label, measure, one, other: second }, value)
      : text;
  }
  const two = (MATCHES.exec(text) ?? WITHIN_OF.exec(text))?.groups;
  if (two === undefined || IS_TRUTH.test(text)) return text;
  const { label = '', one = '', other = '', value = '' } = two;
  const common = measureOfBoth(one, other);
  const measure = common ?? (MATCHES.test(text) ? measureOfFirst(one, other) : null);
  if (measure === null) return text;
  const first = endsOf(one, measure);
  const second = common === null ? other : endsOf(other, measure);
  return first === '' || second === ''
    ? text
    : said(text, { label, measure, one: first, other: second }, value);
};

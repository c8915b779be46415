import { metricShape } from '../../language/metric-shape';
import { MARGIN, VERSION } from '../placeholders';
import { NO_MEASURE } from './change';
import { takeContext } from './context';
import { baselineOf } from './limit';
import { linesOf } from './lines';
import { readMeasure } from './measure';
import { tidyWords } from './taker';

const MODAL = String.raw`(?:(?:must|shall|should|has to|have to|needs? to|may|does|do|can|will|is|are)\s)?`;
const IS = String.raw`(?:(?:be|is|are|stays?|remains?)\s)?`;
/** Words that put a value beside the one of another version, and the side that they name. */
const SIDES: readonly (readonly [side: 'up' | 'down' | null, words: string])[] = [
  [
    null,
    '(?:no|not) worse than|at least (?:equivalent|equal|as good) (?:to|as)|non-inferior to|on par with|equal to or better than',
  ],
  [
    'down',
    'at or below|(?:no|not(?: be)?) (?:higher|greater|larger|more|slower|longer) than|less than or equal to',
  ],
  [
    'up',
    'at or above|(?:no|not(?: be)?) (?:lower|less|smaller) than|at least (?:as high as|that of)',
  ],
];
const BASE = String.raw`(?:the\s|our\s|that of the\s)?(?<base>[a-z][\w.'’-]*(?:\s(?!(?:on|for|in|across)\s)[a-z][\w.'’-]*){0,4})`;
const HELD = SIDES.map(
  ([side, words]) =>
    [
      side,
      new RegExp(
        `^(?<metric>.+?)\\s${MODAL}${IS}(?:${words})\\s${BASE}(?<after>\\s(?:on|for|in|across)\\s.+)?$`,
        'iu',
      ),
    ] as const,
);
const NEVER = String.raw`\s(?:must|shall|should|may|does|do|will)\s(?:not|never)\s`;
const KEPT = (
  [
    ['up', 'fall|drop|decline|decrease'],
    ['down', 'rise|increase|grow|climb'],
    [null, 'regress|degrade|worsen|suffer'],
  ] as const
).map(
  ([side, verbs]) =>
    [
      side,
      new RegExp(
        `^(?<metric>.+?)${NEVER}(?:${verbs})(?:\\s(?:below|above|against|behind|compared (?:to|with))\\s${BASE})?$`,
        'iu',
      ),
    ] as const,
);

type Held = { metric: string; base: string; side: 'up' | 'down' | null };

const heldIn = (part: string): Held | null => {
  for (const [side, pattern] of HELD) {
    const { metric = '', base = '', after = '' } = pattern.exec(part)?.groups ?? {};
    if (metric !== '') return { metric: `${metric}${after}`, base, side };
  }
  for (const [side, pattern] of KEPT) {
    const { metric = '', base = '' } = pattern.exec(part)?.groups ?? {};
    if (metric !== '') return { metric, base, side };
  }
  return null;
};

/**
 * The lines of a sentence that wants a measure to be no worse than that of another version, and leaves open how
 * much worse it may be: `recall is at least equivalent to the baseline; precision does not fall`.
 * @returns null where the sentence says something else beside it.
 */
export const readNoWorse = (sentence: string): string[] | null => {
  const reasons = (sentence.match(IN_BRACKETS) ?? []).map(
    (words) => `it means ${tidyWords(words.replace(/[()]/gu, ''))}`,
  );
  const bare = tidyWords(sentence.replace(IN_BRACKETS, '').replace(/\*\*|`/gu, ''));
  const parts = bare
    .replace(/^[A-Z]{2,6}-?\d+\s*[:.]\s+/u, '')
    .split(/\s*[;.]\s+|,\s+(?:and\s+)?|\s+and\s+(?=[a-z]+(?: [a-z]+)? (?:does|must|shall|is)\b)/u)
    .map((part) => tidyWords(part.replace(/[.;,]+$/u, '')));
  const lines: (string[] | null)[] = [];
  let base = '';
  for (const part of parts) {
    const held = /\d/u.test(part.replace(/@\d+/gu, '')) ? null : heldIn(part);
    if (held === null) return null;
    base = held.base === '' ? base : held.base;
    lines.push(lineOf(held, base, reasons));
  }
  return lines.every((line) => line !== null) ? lines.flat() : null;
};

const IN_BRACKETS = /\s*\([^()\d]*\)/gu;

const lineOf = ({ metric, side }: Held, base: string, reasons: string[]): string[] | null => {
  const taker = { rest: metric };
  const context = takeContext(taker);
  const measure = readMeasure(taker.rest);
  const version = baselineOf(base);
  if (measure === null || version === null || NO_MEASURE.test(measure.metric)) return null;
  const { better } = metricShape(measure.metric);
  if (side !== null && better !== (side === 'down' ? 'lower' : 'higher')) return null;
  const against = version === '' ? VERSION.standIn : version;
  return linesOf(
    { ...measure, requirement: `within ${MARGIN.standIn} of ${against}` },
    { ...context, reasons },
  );
};

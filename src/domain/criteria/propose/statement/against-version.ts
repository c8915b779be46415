import { metricShape } from '../../language/metric-shape';
import { MARGIN, VERSION } from '../placeholders';
import { NO_MEASURE } from './change';
import { takeContext } from './context';
import { baselineOf } from './limit';
import { linesOf } from './lines';
import { readMeasure } from './measure';
import { tidyWords } from './taker';
import { withoutMeasure } from './version-of-base';

const MODAL = String.raw`(?:(?:must|shall|should|has to|have to|needs? to|may|does|do|can|will|is|are)\s)?`;
const IS = String.raw`(?:(?:be|is|are|stays?|remains?)\s)?`;
/** Words that put a value beside the one of another version, the side that they name, and whether it has to be better. */
const SIDES: readonly (readonly [side: 'up' | 'down' | null, isBetter: boolean, words: string])[] =
  [
    [
      null,
      false,
      '(?:no|not) worse than|at least (?:equivalent|equal|as good) (?:to|as)|non-inferior to|on par with|(?:equal to or )?better than or equal to|equal to or better than',
    ],
    [
      'down',
      false,
      'at or below|not exceed|(?:no|not(?: be)?) (?:higher|greater|larger|more|slower|longer) than|less than or equal to|<=|≤',
    ],
    [
      'up',
      false,
      'at or above|(?:no|not(?: be)?) (?:lower|less|smaller) than|at least (?:as high as|that of)|(?:match(?:es)?|equals?) or exceeds?|>=|≥',
    ],
    [null, true, '(?:better than|superior to|outperforms?|beats?|surpass(?:es)?)(?: that of)?'],
    ['up', true, '(?:higher than|greater than|above|exceeds?|>)(?: that of)?'],
    ['down', true, '(?:lower than|less than|smaller than|below|<)(?: that of)?'],
  ];
const BASE = String.raw`(?:the\s|our\s|that of the\s)?(?<base>[a-z][\w.'’-]*(?:\s(?!(?:on|for|in|across|by)\s)[a-z][\w.'’-]*){0,4})`;
const COMPARED = SIDES.map(
  ([side, isBetter, words]) =>
    [
      side,
      isBetter,
      new RegExp(
        `^(?<metric>.+?)\\s${MODAL}${IS}(?:${words})\\s${BASE}(?<after>\\s(?:on|for|in|across)\\s.+)?$`,
        'iu',
      ),
    ] as const,
);
/** `The hybrid beats BM25 on recall@5`. */
const BEATS_ON = new RegExp(
  `^.+?\\s${MODAL}(?:outperforms?|beats?|surpass(?:es)?|improves? (?:over|on|upon))\\s${BASE}\\s(?:on|in|in terms of)\\s(?<metric>.+)$`,
  'iu',
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

/** `FPR must strictly decrease`: from what it is today, by any amount. */
const GOES = (
  [
    ['up', 'rise|increase|grow'],
    ['down', 'fall|drop|decline|decrease|shrink'],
  ] as const
).map(
  ([side, verbs]) =>
    [
      side,
      new RegExp(
        `^(?<metric>.+?)\\s(?:must|shall|should|has to|needs to)\\s(?:strictly\\s|clearly\\s|measurably\\s)?(?:${verbs})$`,
        'iu',
      ),
    ] as const,
);

type Compared = { metric: string; base: string; side: 'up' | 'down' | null; isBetter: boolean };

/** `the threshold`, `chance`: no version of anything. */
const IS_VERSION =
  /\b(?:baselines?|current|today|present|existing|previous|prior|incumbent|champion|production|control|naive|teacher|legacy|manual|old)\b|\d|[A-Z]{2}|^[A-Z]/u;

/** `the agreed threshold`: a value, and no version. */
const IS_BOUND =
  /\b(?:budget|limit|threshold|target|floor|ceiling|bar|cap|maximum|minimum|expected|agreed|configured|required|acceptable)\b/iu;

const comparedIn = (part: string): Compared | null => {
  const beats = BEATS_ON.exec(part)?.groups;
  if (beats !== undefined) {
    const { metric = '', base = '' } = beats;
    return IS_VERSION.test(base) ? { metric, base, side: null, isBetter: true } : null;
  }
  for (const [side, isBetter, pattern] of COMPARED) {
    const { metric = '', base = '', after = '' } = pattern.exec(part)?.groups ?? {};
    const isSign = /[<>≤≥]/u.test(part);
    if (IS_BOUND.test(base)) continue;
    const isVersion = IS_VERSION.test(base) || withoutMeasure(base, metric) !== null;
    if (metric === '' || ((isBetter || isSign) && !isVersion)) continue;
    return { metric: `${metric}${after}`, base, side, isBetter };
  }
  for (const [side, pattern] of KEPT) {
    const { metric = '', base = '' } = pattern.exec(part)?.groups ?? {};
    if (metric !== '') return { metric, base, side, isBetter: false };
  }
  for (const [side, pattern] of GOES) {
    const { metric = '' } = pattern.exec(part)?.groups ?? {};
    if (metric !== '') return { metric, base: '', side, isBetter: true };
  }
  return null;
};

/** Words that every sentence has that is read here. */
const COMPARES =
  /\b(?:than|beats?|outperforms?|surpass(?:es)?|exceeds?|below|above|equivalent|equal|as (?:good|high) as|non-inferior|on par|not|never|improves?|rise|increase|grow|fall|drop|decline|decrease|shrink)\b|[<>≤≥]=?\s*[a-z]/iu;

/** A number that is no part of a name: it says by how much. */
const LOOSE_NUMBER = /(?<![\w@.-])\d/u;

/** `recall@5`, `BM25`: a number that is part of a name. */
const IN_NAME = /@\d+|(?<![\w.])[a-z][\w-]*\d[\w.-]*/giu;

/**
 * The lines of a sentence that wants a measure to be better than that of another version, or no worse, and
 * leaves open by how much: `recall is at least equivalent to the baseline; precision does not fall`.
 * @returns null where the sentence says something else beside it.
 */
export const readAgainst = (sentence: string): string[] | null => {
  if (LOOSE_NUMBER.test(sentence) || !COMPARES.test(sentence)) return null;
  const reasons = (sentence.match(IN_BRACKETS) ?? []).map(
    (words) => `it means ${tidyWords(words.replace(/[()]/gu, ''))}`,
  );
  const bare = tidyWords(sentence.replace(IN_BRACKETS, '').replace(/\*\*|`/gu, '')).replace(
    /^[A-Z]{2,6}-?\d+\s*[:.]\s+/u,
    '',
  );
  const label = LABEL.exec(bare)?.[1];
  if (label !== undefined) reasons.push(`it means ${label}`);
  const parts = bare
    .replace(LABEL, '')
    .split(
      /\s*[;.]\s+|,\s+(?:and\s+)?|\s+and\s+(?=[a-z]+(?: [a-z]+)? (?:does|must|shall|is)\b|[a-z]\w* [<>≤≥])/u,
    )
    .map((part) => tidyWords(part.replace(/[.;,]+$/u, '')));
  const lines: (string[] | null)[] = [];
  let base = '';
  for (const part of parts) {
    const compared = /\d/u.test(part.replace(IN_NAME, '')) ? null : comparedIn(part);
    if (compared === null) return null;
    base = compared.base === '' ? base : compared.base;
    lines.push(lineOf(compared, base, reasons));
  }
  return lines.every((line) => line !== null) ? lines.flat() : null;
};

const LABEL = /^([\p{L}][\p{L}\s-]{2,40}):\s+/u;
const IN_BRACKETS = /\s*\([^()\d]*\)/gu;

const lineOf = (
  { metric, side, isBetter }: Compared,
  base: string,
  reasons: string[],
): string[] | null => {
  const taker = { rest: metric.replace(/^candidate\s/iu, '') };
  const context = takeContext(taker);
  const measure = readMeasure(taker.rest);
  const version = baselineOf(withoutMeasure(base, taker.rest) ?? base);
  if (measure === null || version === null || NO_MEASURE.test(measure.metric)) return null;
  const { better } = metricShape(measure.metric);
  if (side !== null && better !== (side === 'down' ? 'lower' : 'higher')) return null;
  const against = version === '' ? VERSION.standIn : version;
  return linesOf(
    {
      ...measure,
      requirement: isBetter ? `better than ${against}` : `within ${MARGIN.standIn} of ${against}`,
    },
    { ...context, reasons },
  );
};

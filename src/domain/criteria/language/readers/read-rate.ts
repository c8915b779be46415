/** Spans of time that a rate is counted by. */
const PER: Record<string, readonly string[]> = {
  s: ['s', 'sec', 'second'],
  min: ['min', 'minute'],
  h: ['h', 'hr', 'hour'],
  day: ['d', 'day'],
  week: ['week'],
  month: ['month', 'mo'],
  year: ['year', 'yr'],
};

/** Rates with a short name of their own. */
const SHORT_RATES: Record<string, string> = {
  rps: 'requests_per_s',
  qps: 'queries_per_s',
  tps: 'transactions_per_s',
  fps: 'frames_per_s',
};

const byWord = (table: Record<string, readonly string[]>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
  );

const BY_SPAN = byWord(PER);

const NOUN = String.raw`(?:(req|requests?|queries|query|tokens?|tok|documents?|docs?|images?|calls?|frames?|transactions?|messages?|pages?|items?|records?|samples?|predictions?|alarms?|alerts?|errors?|cases?|users?|patients?|visits?|claims?)\s*)?`;
const SPAN = `(${[...BY_SPAN.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const RATE = new RegExp(
  String.raw`\s*${NOUN}(?:\/|per\s+|an?\s+(?=second|minute|hour|day|week|month))\s*${SPAN}(?![\p{L}\p{N}_])`,
  'iuy',
);
const SHORT_RATE = /\s*(rps|qps|tps|fps)(?![\p{L}\p{N}_])/iuy;
const COUNT = String.raw`(1,?000,?000|1,?000|100|1\s?k|1\s?m|thousand|million|hundred)?`;
const PRICE = new RegExp(
  String.raw`\s*(?:\/|per\s+|for\s+each\s+|for\s+every\s+)\s*${COUNT}\s*(requests?|queries|query|calls?|tokens?|documents?|docs?|conversations?|answers?|tasks?|pages?|images?|messages?|predictions?|tickets?|claims?|users?|items?|transactions?|sessions?|resolutions?|minutes?|hours?|days?|weeks?|months?|years?)?(?![\p{L}\p{N}_])`,
  'iuy',
);

const COUNTS: Record<string, string> = {
  thousand: '1000',
  '1k': '1000',
  million: '1000000',
  '1m': '1000000',
  hundred: '100',
};

const PLURALS: Record<string, string> = {
  req: 'requests',
  query: 'queries',
  tok: 'tokens',
  doc: 'documents',
  docs: 'documents',
};

const plural = (noun: string): string => PLURALS[noun] ?? (noun.endsWith('s') ? noun : `${noun}s`);

const singular = (noun: string): string => plural(noun).replace(/ies$/u, 'y').replace(/s$/u, '');

const stickyAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

export type ReadUnit = { unit: string; length: number };

/** A rate such as `50 req/s` or `3 per hour`, as `requests_per_s` and `per_h`. */
export const rateAt = (text: string, at: number): ReadUnit | null => {
  const short = stickyAt(SHORT_RATE, text, at);
  if (short !== null) {
    return { unit: SHORT_RATES[short[1]?.toLowerCase() ?? ''] ?? '', length: short[0].length };
  }
  const rate = stickyAt(RATE, text, at);
  if (rate === null) return null;
  const span = BY_SPAN.get(rate[2]?.toLowerCase() ?? '') ?? '';
  const noun = rate[1] === undefined ? '' : `${plural(rate[1].toLowerCase())}_`;
  return { unit: `${noun}per_${span}`, length: rate[0].length };
};

/** What a price is for: `per 1,000 requests` as `per_1000_requests`. */
export const priceAt = (text: string, at: number): ReadUnit | null => {
  const price = stickyAt(PRICE, text, at);
  if (price === null) return null;
  const [whole, written, noun] = price;
  if (written === undefined && noun === undefined) return null;
  const plain = written?.toLowerCase().replace(/[\s,]/gu, '') ?? '';
  const count = COUNTS[plain] ?? plain;
  const things =
    noun === undefined
      ? ''
      : count === ''
        ? singular(noun.toLowerCase())
        : plural(noun.toLowerCase());
  return {
    unit: ['per', count, things].filter((part) => part !== '').join('_'),
    length: whole.length,
  };
};

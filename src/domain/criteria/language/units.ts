/** Units a target may be written with, each by the word that is kept in the metric's name. */
const UNIT_WORDS: Record<string, readonly string[]> = {
  us: ['us', 'µs', 'μs', 'microsecond', 'microseconds'],
  ms: ['ms', 'msec', 'millis', 'millisecond', 'milliseconds'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  min: ['min', 'mins', 'minute', 'minutes'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  days: ['day', 'days'],
  tokens: ['token', 'tokens'],
  words: ['word', 'words'],
  chars: ['char', 'chars', 'character', 'characters'],
  usd: ['usd', '$', 'dollar', 'dollars'],
  eur: ['eur', '€', 'euro', 'euros'],
  gbp: ['gbp', '£', 'pound', 'pounds'],
  cents: ['cent', 'cents'],
  kb: ['kb', 'kib'],
  mb: ['mb', 'mib'],
  gb: ['gb', 'gib'],
};

const BY_WORD = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** The unit a word stands for, such as `ms` for `milliseconds`; null for other words. */
export const unitOf = (word: string): string | null => BY_WORD.get(word.toLowerCase()) ?? null;

/** The unit a metric carries in its name: `ms` for `p95_latency_ms`; null where it carries none. */
export const unitInMetric = (metric: string): string | null => {
  const words = metric.split('_');
  return words.length < 2 ? null : unitOf(words.at(-1) ?? '');
};

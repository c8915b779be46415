/** Units a target may be written with, one a line: the word that is kept in the metric's name, and its spellings. */
const UNITS = `
us µs μs microsecond microseconds
ms msec msecs millis millisecond milliseconds
s sec secs second seconds
min mins minute minutes
h hr hrs hour hours
days day
weeks week
tokens token
words word
chars char character characters
usd $ dollar dollars
eur € euro euros
gbp £ pound pounds
cents cent
kb kib
mb mib
gb gib
tb tib
j joule joules
wh
kwh
mwh
w watt watts
kw
mw
milliwatts milliwatt
gw
gwh
mg
g gram grams
kg
ml
mmhg
bpm
ppm
hz
khz
degrees degree deg °
celsius °c
m_per_s m/s
km_per_h km/h kmh
mg_per_dl mg/dl
mmol_per_l mmol/l
mm
cm
m metre metres meter meters
km
db decibel decibels
px pixel pixels
steps step
turns turn
`;

const BY_WORD = new Map(
  UNITS.trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', ...spellings] = line.split(' ');
      return [unit, ...spellings].map((word) => [word, unit] as const);
    }),
);

/** The unit a word stands for, such as `ms` for `milliseconds`; null for other words. */
export const unitOf = (word: string): string | null =>
  word === 'mW' ? 'milliwatts' : (BY_WORD.get(word.toLowerCase()) ?? null);

/**
 * The unit a metric carries in its name: `ms` for `p95_latency_ms`; null where it carries none. What it
 * is counted per is none: `cost_per_day` has still to say of what.
 */
export const unitInMetric = (metric: string): string | null => {
  const words = metric.split('_');
  if (words.length < 2 || /^(?:per|first|last|next|each)$/u.test(words.at(-2) ?? '')) return null;
  return unitOf(words.at(-1) ?? '');
};

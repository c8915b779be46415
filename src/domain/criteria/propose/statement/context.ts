import { COUNTED } from '../vocabulary';
import { REMARKS } from './words';
import { take, takeFirst, tidyWords, type Taker } from './taker';

/** What a sentence says around its limits. */
export type Context = {
  confidence: string | null;
  samples: number | null;
  dataset: string | null;
  /** Conditions that hold for every limit of the sentence: `50 concurrent users`. */
  groups: string[];
  /** In its own words, without `because`; null where none is given. */
  reason: string | null;
};

/** A name of its own stays as it is; words are joined by hyphens. */
const asOneName = (name: string): string =>
  (
    /^(?=\S{4})(\S*[\d_]\S*)\s+(?:data ?set|data|set|split|benchmark|sample)$/iu.exec(name)?.[1] ??
    name
  )
    .replace(/\s+/gu, '-')
    .replace(/\.+$/u, '');

const REASON =
  /[,\s]+(?:because|since(?! (?:release|launch|version|v?\d))|so that|in order to|to avoid|due to|as otherwise|otherwise|given that)\s+(\S.*)$/iu;

const LEVEL = String.raw`(\d+(?:\.\d+)?\s?%)`;
const CONFIDENCE = [
  new RegExp(
    String.raw`\b(?:the )?(?:one-sided |two-sided )?${LEVEL} (?:lower|upper) (?:confidence )?(?:bound|limit)(?: of(?: the)?)?`,
    'iu',
  ),
  new RegExp(String.raw`\bthe ${LEVEL} confidence interval (?:of|for)(?: the)?`, 'iu'),
  new RegExp(
    String.raw`,?\s*\b(?:at|with) (?:an? )?${LEVEL} (?:lower|upper) (?:confidence )?(?:bound|limit)`,
    'iu',
  ),
  new RegExp(
    String.raw`,?\s*\(?\b(?:at|with) (?:an? )?${LEVEL} (?:one-sided |two-sided )?confidence(?: level)?\)?`,
    'iu',
  ),
  new RegExp(String.raw`,?\s*\(?\b${LEVEL} confidence(?: level)?\)?`, 'iu'),
  new RegExp(String.raw`,?\s*\bconfidence(?: level)? (?:of )?${LEVEL}`, 'iu'),
  new RegExp(String.raw`\s@\s?${LEVEL}`, 'iu'),
] as const;
/** The bound is what a criterion is decided on in any case. */
const BOUND =
  /\b(?:the )?(?:one-sided )?(?:lower|upper) (?:confidence )?(?:bound|limit) (?:of|for)(?: the)?|\bthe confidence interval (?:of|for)(?: the)?/iu;

const COUNT = String.raw`(\d[\d,]*)`;
const ADJECTIVES = String.raw`(?:[a-z][a-z-]*\s+){0,2}?`;
const NOT_A_RATE = String.raw`(?![\w-]|\s+(?:per|a|an|each|every)\b)`;
const SAMPLES = [
  new RegExp(
    String.raw`,?\s*\(?\b(?:(?:at|with) )?n\s*(?:>=|=)\s*${COUNT}\)?(?:\s+samples?)?(?:\s+and\b)?`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:\b(?:on|over|across|from|with|using|for|according to|by)|(?<!\d\s+(?:out\s+)?|[<>]=?\s*\d[\d,]*\s+(?:[a-z-]+\s+){1,2})\b(?:of|in))\s+(?:>=\s*|>\s*|about\s+)?${COUNT}\s+${ADJECTIVES}${COUNTED}${NOT_A_RATE}`,
    'iu',
  ),
] as const;

const KIND = String.raw`(?:data set|set|split|data|sample|samples|benchmark|corpus|suite|dataset|holdout|hold-?out|backtest|test ?set|queries|folds?|simulations?)`;
const ON = String.raw`\b(?:on|against|using|over|in|of|from|with|given)\s+`;
const DATASETS = [
  /^the\s+((?=[\w.-]*[\d_-])[a-z][\w.-]*)\s+(?:data ?set|set|split|benchmark)(?=\s+(?:shows?|yields?|gives?|reaches|has))/iu,
  new RegExp(`${ON}(?:the\\s+|our\\s+)?(?:data ?set|split|corpus|benchmark)\\s+"([^"]+)"`, 'iu'),
  new RegExp(
    `${ON}(?:the|our|a)\\s+((?:(?!(?:in|of|on|for|the|and|with|at)\\b)[\\w.-]+\\s+){0,4}?${KIND})(?![\\w-]|\\s+(?:set|split|data|sample)\\b)`,
    'iu',
  ),
  new RegExp(`${ON}((?:[A-Z][\\w.-]*\\s+)+?${KIND})(?![\\w-])`, 'u'),
  new RegExp(
    `\\bon\\s+(?=[A-Za-z])((?:(?=\\w*[A-Z]\\w*[A-Z]|\\w*\\d|[A-Z]+[a-z]+[A-Z])[\\w.-]+)(?:\\s+(?:[A-Z][\\w.-]*|val|test|dev|train))*)(?![\\w-])`,
    'u',
  ),
  new RegExp(
    `${ON}(?:the\\s+)?((?=[\\w.-]*[\\d_])(?=[\\w.-]*[a-z])[a-z][\\w.-]*[a-z0-9]|[a-z]+(?:-[a-z0-9]+)+)(?:\\s+(?:data ?set|set|split|benchmark|sample|corpus|suite))?(?![\\w-])`,
    'iu',
  ),
] as const;
/** `at p95`, `@95%` and the like begin as data sets do. */
const NO_DATASET = /^(?:p\d+|top-?\d+|n\d+|gpt|v\d|r2|f\d|stage-\d)/iu;

const CONDITIONS = [
  /\bfor\s+the\s+(top \d+ [a-z]+)\b/iu,
  /\bon\s+(fold \d+)\b/iu,
  /\b(?:at|under|with|for)\s+(\d[\d,]*\s+(?:concurrent|parallel|simultaneous)\s+[a-z]+)/iu,
  /\b(?:at|under)\s+((?:peak |full |normal |heavy )?load)\b/iu,
  /\bat\s+(?:a\s+)?((?:decision )?threshold(?: of)? \d*\.?\d+%?)/iu,
  /\bat\s+(?:a\s+|an\s+)?((?:false positive rate|fpr|specificity|sensitivity|recall|precision)(?: of)? \d*\.?\d+%?)/iu,
  /\bat\s+(\d*\.?\d+%? (?:specificity|sensitivity|recall|precision|fpr))\b/iu,
  /\bin\s+the\s+(top (?:\d+%?|decile|quintile|quartile))/iu,
  /\bfor\s+(\d+% intervals)\b/iu,
  /\b(?:for|among)\s+((?:[a-z-]+\s+)?(?:>|over|above|older than)\s*\d{2})s?\b(?!\s*(?:%|ms|s\b))/iu,
] as const;

/** Numbers behind `over` and `under` that are no limits, so they go before words become signs. */
const BEFORE_SIGNS = {
  samples: new RegExp(
    String.raw`\bover\s+(?:the\s+)?${COUNT}\s+${ADJECTIVES}${COUNTED}${NOT_A_RATE}`,
    'iu',
  ),
  groups: [
    /\b(?:under|at|with)\s+(\d[\d,]*\s+(?:concurrent|parallel|simultaneous)\s+[a-z]+)/iu,
    /(?<=\d.*)\b(over\s+(?:the (?:last|past) )?\d+\s+(?:days|weeks|months))\b/iu,
  ],
};

/** What has to be taken before words become signs. */
export const takeBeforeSigns = (taker: Taker): Pick<Context, 'samples' | 'groups'> => {
  const samples = take(taker, BEFORE_SIGNS.samples)?.[1];
  return {
    samples: samples === undefined ? null : Number(samples.replaceAll(',', '')),
    groups: BEFORE_SIGNS.groups.flatMap((pattern) => {
      const words = take(taker, pattern)?.[1];
      return words === undefined ? [] : [words];
    }),
  };
};

/** Takes everything around the limits out of the sentence. */
export const takeContext = (taker: Taker): Context => {
  for (const remark of REMARKS) take(taker, remark);
  const confidence = takeFirst(taker, CONFIDENCE)?.[1]?.replace(/\s/gu, '') ?? null;
  take(taker, BOUND);
  const groups = CONDITIONS.flatMap((condition) => {
    const words = take(taker, condition)?.[1];
    return words === undefined ? [] : [words.replace(/\s*>\s*/u, ' over ').trim()];
  });
  const dataset = takeDataset(taker);
  const samples = takeFirst(taker, SAMPLES)?.[1];
  return {
    confidence,
    samples: samples === undefined ? null : Number(samples.replaceAll(',', '')),
    dataset,
    groups,
    reason: null,
  };
};

export const takeReason = (taker: Taker): string | null => {
  const match = take(taker, REASON);
  if (match === null) return null;
  return tidyWords(match[0])
    .replace(/^(?:because|since|given that|as)\s+/iu, '')
    .replace(/^so that\s+/iu, 'then ')
    .replace(/^(?:in order )?to\s+/iu, 'it serves to ');
};

const takeDataset = (taker: Taker): string | null => {
  for (const pattern of DATASETS) {
    const before = taker.rest;
    const name = take(taker, pattern)?.[1]?.trim();
    if (name === undefined) continue;
    if (!NO_DATASET.test(name)) return asOneName(name);
    taker.rest = before;
  }
  return null;
};

import { COUNTED } from '../vocabulary';
import { MONTH } from '../frame/deadline';
import { batchIn, kindOfSamples, wordsOfSamples } from './batch';
import { countQuantities } from './limit';
import { namesMeasure } from './measure';
import { REMARKS } from './words';
import { rareGroups } from '../attachment/rare-groups';
import { takeOperatingPoints, type OperatingPoint } from '../attachment/operating-points';
import { take, takeFirst, type Taker } from './taker';

/** What a sentence says around its limits. */
export type Context = {
  confidence: string | null;
  samples: number | null;
  dataset: string | null;
  /** Conditions that hold for every limit of the sentence: `50 concurrent users`. */
  groups: string[];
  /** Those of the groups and reasons that belong to one limit. */
  points: OperatingPoint[];
  /** In their own words, without `because`. */
  reasons: string[];
  /** Those of the reasons that stood beside one limit, of several nobody knows which. */
  asides: string[];
};

/** A name of its own stays as it is; words are joined by hyphens. */
const asOneName = (name: string): string =>
  (
    /^(?=\S{4})(\S*[\d_]\S*)\s+(?:data ?set|data|set|split|benchmark|sample)$/i.exec(name)?.[1] ??
    name
  )
    .replace(/\s+/gu, '-')
    .replace(/\.+$/u, '');

const LEVEL = String.raw`(\d+(?:\.\d+)?\s?%)`;
const CONFIDENCE = [
  new RegExp(
    String.raw`\b(?:the )?(?:one-sided |two-sided )?${LEVEL} (?:lower|upper) (?:confidence )?(?:bound|limit)(?: of(?: the)?)?`,
    'i',
  ),
  new RegExp(String.raw`\bthe ${LEVEL} confidence interval (?:of|for)(?: the)?`, 'i'),
  new RegExp(
    String.raw`,?\s*\b(?:at|with) (?:an? )?${LEVEL} (?:lower|upper) (?:confidence )?(?:bound|limit)`,
    'i',
  ),
  new RegExp(
    String.raw`,?\s*\(?\b(?:at|with) (?:an? )?${LEVEL} (?:one-sided |two-sided )?confidence(?: level)?\)?`,
    'i',
  ),
  new RegExp(
    String.raw`(?<![<>]=?\s*),?\s*\(?\b(?<![<>]=?\s*)${LEVEL} confidence(?: level)?\)?`,
    'i',
  ),
  new RegExp(String.raw`,?\s*\bconfidence(?: level)? (?:of )?${LEVEL}`, 'i'),
  new RegExp(String.raw`\s@\s?${LEVEL}`, 'i'),
] as const;
/** The bound is what a criterion is decided on in any case. */
const BOUND =
  /\b(?:the )?(?:one-sided )?(?:lower|upper) (?:confidence )?(?:bound|limit) (?:of|for)(?: the)?|\bthe confidence interval (?:of|for)(?: the)?/i;

const COUNT = String.raw`(\d[\d,]*)`;
const ADJECTIVES = String.raw`(?:(?!(?:by|in|of|for|on|with|at|from|per|and|or|h|s|ms|min|hours?|minutes?|seconds?|days?)\b)[a-z][a-z-]*\s+){0,2}?`;
const NOT_A_RATE = String.raw`(?![\w-]|\s+(?:per|a|an|each|every|types?|class(?:es)?|categor(?:y|ies)|kinds|formats|languages)\b)`;
const SAMPLES = [
  new RegExp(
    String.raw`\s*\((?:>=\s*|n\s*=\s*|over |at least )?${COUNT}\+?\s+(?:sample points?|samples?|${COUNTED})\)`,
    'i',
  ),
  new RegExp(
    String.raw`,?\s*\(?\b(?:(?:at|with) )?n\s*(?:>=|=)\s*${COUNT}\)?(?:\s+samples?)?(?:\s+and\b)?`,
    'i',
  ),
  new RegExp(
    String.raw`(?:\b(?:on|over|across|from|with(?!\s+\d+ products\b)|using|for|according to|by(?!\s+\d+\s+(?:[a-z-]+\s+)?(?:listeners|reviewers))|comprising|containing|consisting of)|(?<!(?<![a-z]\d*)\d\s+(?:out\s+)?|[<>]=?\s*\d[\d,]*\s+(?:[a-z-]+\s+){1,2}|\b(?:batch(?:es)?|window|page|chunk|sequence|burst)\s)\b(?:of|in))\s+(?:>=\s*|>\s*|about\s+)?${COUNT}\s+${ADJECTIVES}${COUNTED}${NOT_A_RATE}`,
    'i',
  ),
] as const;

const CONTAINS = new RegExp(
  String.raw`[,\s·]*\b(?:comprising|containing|consisting of|made of|with) (?:>=\s*|>\s*|at least )${COUNT}\s+${ADJECTIVES}[a-z-]{3,}s${NOT_A_RATE}(?=[\s·.]*$)`,
  'i',
);

const KIND = String.raw`(?:data set|set|split|data|sample|samples|benchmark|corpus|suite|dataset|holdout|hold-?out|backtest|test ?set|queries|folds?|simulations?)`;
const ON = String.raw`\b(?<!\b(?:based|built|depend|depends|run|runs|running|hosted|deployed)\s)(?:on|against|using|over|in|of|from|with|given)\s+`;
const DATASETS = [
  /\bon\s+(hold-?out|test ?set|validation|eval(?:uation)?|staging)(?=\s*[,.;)]|\s+(?:with|at|and|because)\b|\s*$)/i,
  /\(((?=[\w.-]*[-_])(?=[\w.-]*(?:\d|_|data|set|split|test|bench|corpus|val))(?=[\w.-]*[a-z])[a-z][\w.-]*)\)/i,
  /^the\s+((?=[\w.-]*[\d_-])[a-z][\w.-]*)\s+(?:data ?set|set|split|benchmark)(?=\s+(?:shows?|yields?|gives?|reaches|has))/i,
  new RegExp(
    `^(?:the |our |an? )?((?:(?!(?:in|of|on|for|the|and|with|at)\\b)[\\w.-]+\\s+){0,4}?${KIND})(?=\\s+(?:achieves?|attains?|reach(?:es)?|has|shows?|yields?)\\s)`,
    'i',
  ),
  new RegExp(`${ON}(?:the\\s+|our\\s+)?(?:data ?set|split|corpus|benchmark)\\s+"([^"]+)"`, 'i'),
  new RegExp(
    `${ON}(?:the|our|a)\\s+((?:(?!(?:in|of|on|for|the|and|with|at)\\b)[\\w.-]+\\s+){0,4}?${KIND})(?![\\w-]|\\s+(?:test |eval |validation )?(?:set|split|data|sample)\\b)`,
    'i',
  ),
  new RegExp(`${ON}((?:[A-Z][\\w.-]*\\s+)+?${KIND})(?![\\w-])`, 'u'),
  new RegExp(
    `(?<!\\b(?:based|built|depend|depends|run|runs|running|hosted|deployed)\\s)\\bon\\s+(?=[A-Za-z])((?:(?=\\w*[A-Z]\\w*[A-Z]|\\w*\\d|[A-Z]+[a-z]+[A-Z])[\\w.-]+)(?:\\s+(?:[A-Z][\\w.-]*|val|test|dev|train))*)(?![\\w-])(?!\\s+[a-z]+ (?:checkers?|tools?|systems?|platforms?|devices?|phones?|pages?|tasks?)\\b)`,
    'u',
  ),
  new RegExp(
    `${ON}(?:the\\s+)?((?=[\\w.-]*[\\d_])(?=[\\w.-]*[a-z])[a-z][\\w.-]*[a-z0-9]|(?<!\\b(?:of|from|with|in)\\s+(?:the\\s+)?)[a-z]+(?:-[a-z0-9]+)+(?=\\s*$|\\s*[,.;)·<>=]|\\s+(?:data ?set|set|split|benchmark|sample|corpus|suite|for|where|with|at|in|by|and|is|are|be|must|should|shall|has|because|after|when|shows?|reach(?:es)?)\\b))(?:(?:\\s+(?:benchmark|test|eval|regression))?\\s+(?:data ?set|set|split|benchmark|sample|corpus|suite))?(?![\\w-])`,
    'i',
  ),
] as const;
/** A name of several words goes on: `SWE-bench Verified`, `Cityscapes val`. */
const GOES_ON =
  /^ · ((?:[A-Z][\w.+-]*|val|test|dev|train)(?:\s(?:[A-Z][\w.+-]*|val|test|dev|train))*)(?![\w-])/u;
/** Behind a change these words lead to what it is compared with. */
const COMPARES =
  /\b(?:improv\w*|increas\w*|rais\w*|ris\w*|boost\w*|gains?|up|uplift|lift\w*|outperform\w*|beats?|better|higher|reduc\w*|decreas\w*|drops?|falls?|cut\w*|lower\w*|worse|loses?|faster|cheaper|win rate)\b/i;
/** `at p95`, `@95%` and the like begin as data sets do. */
const NO_DATASET =
  /^(?:(?:set|split|sample)$|llm\b|(?:ros|sam|cuda|usb|llama|qwen|gemma|claude|gemini|level|soc)-\d|[cgtn]pus?\b|cts?\b|mris?\b|ecgs?\b|eegs?\b|pdfs?\b|ios\b|macos\b|x86|arm\d*\b|a\d{2,3}g?\b|h\d{3}\b|t[1-4]\b|v100\b|l4\b|l40s?\b|m[1-5]\b|rtx\b|aws\b|p\d+|top-?\d+|n\d+|gpt|v\d|r2|f\d|stage-\d)/i;

const CONDITIONS = [
  /\bon\s+(>=\s*\d[\d,]*\s+[a-z]+\s?(?:\/|per )\s?(?:class|group|label|category|language))\b/i,
  /\bfor\s+the\s+(top \d+ [a-z]+)\b/i,
  /\bon\s+(fold \d+)\b/i,
  /\b(?:of|for|in)\s+(?:the\s+)?(\d+\s?% (?:prediction |confidence |credible )?intervals?)\b/i,
  /\b(?:with|at|over)\s+(\d[\d,.]*\s*(?:million|billion|thousand|k)\s+(?!(?:on|in|at|for|and|with)\b)[a-z]+)\b/i,
  /^at\s+(\d[\d,.]*\s?(?:m|km|cm|px|k?hz|lux|km\/h|rpm|°c?|db|degrees))\s+(?=the\b|our\b)/i,
  /(?<!^)\bat\s+((?:up to )?\d+(?:\.\d+)?\s?(?:m|km|cm|px|k?hz|lux|km\/h|rpm|°c?|degrees)(?: distance)?)(?=\s*(?:[:,.·]|$))/i,
  /\b(?:at|under|with|for)\s+(\d[\d,]*\s+(?:concurrent|parallel|simultaneous)\s+[a-z]+)/i,
  /\b(?:at|under)\s+((?:peak |full |normal |heavy )?load(?: conditions?)?)\b/i,
  /\bat\s+(?:a\s+)?((?:decision )?threshold(?: of)? \d*\.?\d+%?)/i,
  /\bin\s+the\s+(top (?:\d+%|decile|quintile|quartile))/i,
  /\b(?:at|with|for)\s+(?:an?\s+)?((?:batch size|temperature|resolution|context (?:length|window)|beam (?:size|width)|(?:confidence |iou )?threshold|iou|snr|k)(?: of|\s?=)?\s?\d*\.?\d+(?:\s?(?:px|db|tokens|k)\b)?)/i,
  /\bat\s+(\d+\s?db(?: (?:snr|noise))?)\b/i,
  /\bfor\s+(\d+% intervals)\b/i,
  /(?<=\d\s?% of .*)\b(after (?:the first )?\d+ (?:days|weeks|months|sessions))(?=\s*(?:[,.·(]|$))/i,
  /\b(?:for|among)\s+((?:[a-z-]+\s+)?(?:>|over|above|older than)\s*\d{2})s?\b(?!\s*(?:%|ms|s\b))/i,
] as const;

/** Numbers behind `over` and `under` that are no limits, so they go before words become signs. */
const BEFORE_SIGNS = {
  samples: [
    new RegExp(
      String.raw`\b(?:over|across)\s+(?:the\s+)?${COUNT}\s+(?!percent|per cent|pct)${ADJECTIVES}(?:${COUNTED}|(?!(?:seconds|minutes|hours|days|weeks|months|quarters|years|points|percent|regions|classes|types|categories|segments|groups|labels|intents|topics|domains|channels|markets|stores|sites|hospitals|cities|devices|languages|countries|tokens|words|times)\b)[a-z-]{3,}s)${NOT_A_RATE}(?!\s+per\b)`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:in|on|from|over|of) an? (?:random |blind )?sample of ${COUNT}(?:\s+${ADJECTIVES}${COUNTED})?`,
      'i',
    ),
  ],
  groups: [
    /(?<=\d\s?(?:%|percent)\s+of\s+(?:[a-z-]+\s){1,3})((?:larger|smaller|longer|shorter|older|younger|heavier|lighter|thicker|bigger|wider|faster|slower) than \d[\d.,]*\s?[a-zµ°]+|(?:above|over|below|under) [€$£]?\d[\d.,]*\s?(?:eur|usd|gbp|euros?|dollars?|years?|mm|cm|km|kg))\b/i,
    /\b(?:for|with|in|on)\s+((?:(?!in\b|within\b)[a-z-]+\s){1,2}(?:over|above|under|below|longer than|shorter than|larger than|smaller than|of more than)\s+\d[\d,.]*\s*(?:pages?|words|tokens|minutes?|seconds?|px|pixels?|[km]b|years?|characters|k?m|items|lines|rows))\b/i,
    // `for stores under 10K memories`.
    /\b(?:for|with|in|on)\s+([a-z-]+s\s+(?:over|above|under|below|with (?:more|fewer|less) than)\s+\d[\d,.]*[km]?\s+(?!(?:seconds|minutes|hours|days|weeks|points|dollars|cents)\b)[a-z]{4,}s)\b/i,
    /\b(?:under|at|with)\s+(\d[\d,]*\s+(?:concurrent|parallel|simultaneous)\s+[a-z]+)/i,
    /(?<=\d.*)\b(over\s+(?:(?:the (?:last|past) )?\d+\s+(?:days?|weeks?|months?)|\d+\s?(?:m|km)(?: [a-z]+)?))\b/i,
  ],
};

/** From when the data is. */
const PERIOD = new RegExp(
  `\\b(?:in|from|for|during|of)\\s+((?:\\d{1,2}\\s+)?(?:${MONTH}|q[1-4])(?:\\s*(?:to|through|until|[-–])\\s*(?:\\d{1,2}\\s+)?(?:${MONTH}|q[1-4]))?\\s+20\\d{2})(?![\\w%])`,
  'i',
);

const YEAR = /\b(?:in|from|of|during)\s+(?:the (?:year )?)?(20[12]\d)(?=\s*(?:[,.;)]|$))/i;

/** `with response times under 5 seconds`: a limit, and no group. */
const IS_LIMIT_ITSELF =
  /\b(?:times?|latenc(?:y|ies)|delays?|durations?|rates?|scores?|errors?|accuracy|costs?)\b/i;

/** What has to be taken before words become signs. */
export const takeBeforeSigns = (taker: Taker): Pick<Context, 'samples' | 'groups'> => {
  const period = takeFirst(taker, [PERIOD, YEAR])?.[1];
  // `contracts over 50 pages` are a group, and no sample of 50.
  const groups = [...rareGroups(taker.rest), ...BEFORE_SIGNS.groups].flatMap((pattern) => {
    const words = pattern.exec(taker.rest)?.[1];
    if (words === undefined || IS_LIMIT_ITSELF.test(words)) return [];
    take(taker, pattern);
    return [words];
  });
  const found = takeFirst(taker, BEFORE_SIGNS.samples);
  const samples = found?.[1];
  return {
    samples: samples === undefined ? null : Number(samples.replaceAll(',', '')),
    groups: [
      ...groups,
      ...(period === undefined ? [] : [period]),
      ...kindOfSamples(wordsOfSamples(found?.[0] ?? '')),
    ],
  };
};

const NONE_IN =
  /(?:^|[,:;·]\s*|\b(?:and|is|are)\s)0 [a-z][a-z -]*? (?:in|of|out of|over|across|among) \d/i;

const inWords = (words: string): string =>
  words
    .replace(/>=\s*/u, 'at least ')
    .replace(/\s*>\s*/u, ' over ')
    .trim();

/** Takes everything around the limits out of the sentence. */
export const takeContext = (taker: Taker): Context => {
  for (const remark of REMARKS) take(taker, remark);
  // Most sentences say nothing of how sure one has to be, and are held against no form of it.
  const isSure = ['onfidence', 'bound', 'limit', '@'].some((part) => taker.rest.includes(part));
  const whole = taker.rest;
  const level = isSure ? takeFirst(taker, CONFIDENCE) : null;
  const isLevel = level !== null && (countQuantities(taker.rest) > 0 || !namesMeasure(taker.rest));
  const confidence = isLevel ? (level[1]?.replace(/\s/gu, '') ?? null) : null;
  // `accuracy: more than 90% confidence` says nothing else.
  if (level !== null && confidence === null) taker.rest = whole;
  if (isSure) take(taker, BOUND);
  const points = takeOperatingPoints(taker);
  const groups = CONDITIONS.flatMap((condition) => {
    const words = take(taker, condition)?.[1];
    return words === undefined ? [] : [inWords(words)];
  });
  const dataset = takeDataset(taker);
  // `0 leaks in 3,000 outputs` is read whole.
  const found = NONE_IN.test(taker.rest)
    ? null
    : takeFirst(taker, dataset === null ? SAMPLES : [...SAMPLES, CONTAINS]);
  const batch = batchIn(found, taker.rest);
  const samples = batch === null ? found?.[1] : undefined;
  const kind = samples === undefined ? [] : kindOfSamples(wordsOfSamples(found?.[0] ?? ''));
  return {
    confidence,
    samples: samples === undefined ? null : Number(samples.replaceAll(',', '')),
    dataset,
    groups: [...groups, ...(batch ?? kind), ...points.map(({ words }) => words)],
    points,
    reasons: [],
    asides: [],
  };
};

/** `against Draft-07 JSON Schema`: a form, and no data. */
const IS_FORM = /(?:schema|format|spec(?:ification)?|standard)$/i;

const takeDataset = (taker: Taker): string | null => {
  for (const pattern of DATASETS) {
    const before = taker.rest;
    const found = take(taker, pattern);
    const name = found?.[1]?.trim();
    if (found === null || name === undefined) continue;
    if (
      !NO_DATASET.test(name) &&
      !isMeasure(name) &&
      !isBaseline(found, before) &&
      !isOfOneLimit(found, before)
    ) {
      const named = `${name}${takeRest(taker, found, name)}`;
      if (!IS_FORM.test(named)) return asOneName(named);
    }
    taker.rest = before;
  }
  return null;
};

/** `recall >= 90% over the bank, and FPR <= 5% over the control set`: each limit has data of its own. */
const HAS_ITS_OWN =
  /[<>]=?\s*[\d.]+\s?%?\s+(?:over|on|across|against|in) (?:the|our) (?:[a-z-]+ )?[a-z-]+\s*(?:[,;]|\band\b)/i;

const isOfOneLimit = (found: RegExpExecArray, sentence: string): boolean =>
  HAS_ITS_OWN.test(sentence.slice(0, found.index)) &&
  /^[\s.]*$/u.test(sentence.slice(found.index + found[0].length));

const LOOKS_LIKE_DATA = /^d\d+$|data|set|split|test|hold-?out|bench|corpus|val|sample|suite|log/i;

/** `outperforms the baseline on AUC-PR`. */
const isMeasure = (name: string): boolean => namesMeasure(name) && !LOOKS_LIKE_DATA.test(name);

const isBaseline = (found: RegExpExecArray, sentence: string): boolean =>
  (/^of\b/i.test(found[0]) &&
    /[<>]=?\s*[\d.]+\s?(?:%|points?)\s*$/u.test(sentence.slice(0, found.index))) ||
  isCompared(found, sentence);

const isCompared = (found: RegExpExecArray, sentence: string): boolean =>
  /^(?:over|against|of|from|with)\b/i.test(found[0]) &&
  !LOOKS_LIKE_DATA.test(found[1] ?? '') &&
  COMPARES.test(sentence.slice(0, found.index));

/** What a capitalised name goes on with, taken out as well. */
const takeRest = (taker: Taker, found: RegExpExecArray, name: string): string => {
  if (!/^[A-Z]/u.test(name)) return '';
  const behind = taker.rest.slice(found.index).replace(/\s+/gu, ' ');
  const more = GOES_ON.exec(behind);
  if (more === null) return '';
  taker.rest = `${taker.rest.slice(0, found.index)} · ${behind.slice(more[0].length)}`;
  return ` ${more[1] ?? ''}`;
};

import { TARGET } from './comparisons';

const THAN = String.raw`(?:than|over|versus|vs\.?|compared (?:with|to)|in comparison (?:with|to)|against|relative to|of)`;
const BASELINE = String.raw`(?:the |our |an? )?(?:[\w.'’-]+(?: (?!in\b|by\b|for\b|on\b|and\b|with\b|while\b)[\w.'’-]+){0,4})`;
const RISES = String.raw`(?:improv\w*|increas\w*|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|boost\w*|lift(?:s|ed)?(?!\s+of\b)|grow(?:s|n)?|gains?|(?<!\b(?:make|makes|made|take|takes|taken) )up)`;
const SHRINKS = String.raw`(?:reduc\w*|decreas\w*|cut(?:s|ting)?|lower(?:s|ed|ing)?|shrink(?:s|ing)?|drop(?:s|ped)?|fall(?:s|en)?|declin(?:e|es|ed|ing)|down|halv\w*|save[sd]?)`;
/** `The pipeline uses at least 80% fewer tokens than …`. */
const HAS = String.raw`(?:[^<>=\d,]*?\b(?:uses?|has|have|needs?|makes?|produces?|shows?|achieves?|delivers?|requires?|gets?|with|reach(?:es)?|yields?)\s+(?:an?\s+)?)?`;
const SIGN = String.raw`(?:(?<sign>[<>]=?)\s*)?`;
const AMOUNT = `${SIGN}(?<value>${TARGET})`;
const AGAINST = `(?:,?\\s*${THAN.replace('|of)', '|below|under|behind|from)')} (?<base>${BASELINE}?)(?: of (?<was>${TARGET}))?)?`;

export type Rule = {
  pattern: RegExp;
  kind: 'better' | 'within';
  /** Which way the measured value has to go; null where the words say better or worse. */
  way: 'up' | 'down' | null;
  /** Parts of words, one of which has to be there; most clauses have none, and the patterns are long. */
  needs: readonly string[];
};

const rule = (source: string, kind: Rule['kind'], way: Rule['way'], needs: string): Rule => ({
  pattern: new RegExp(`^${source}(?<after>.*)$`, 'i'),
  kind,
  way,
  needs: needs.split('|'),
});

const WORSENS = 'regress|degrade|worsen|deteriorate|slip';
const SINKS = 'drop|fall|decline|decrease|shrink';
const GROWS = 'rise|increase|grow|climb';

const WAYS = [
  [RISES, 'up', 'improv|increas|rais|ris|boost|lift|grow|gain|up'],
  [SHRINKS, 'down', 'reduc|decreas|cut|lower|shrink|drop|fall|declin|down|halv|save'],
] as const;
const BEATS = 'beat|outperform|exceed|surpass|improve';
const BETTERS = 'beats?|outperforms?|exceeds?|surpass(?:es)?|improves? (?:over|on|upon)';

/** Forms of sentences that state a change, from the most explicit to the least. */
export const RULES: readonly Rule[] = [
  ...(
    [
      [WORSENS, null],
      [SINKS, 'down'],
      [GROWS, 'up'],
    ] as const
  ).map(([verbs, way]) =>
    rule(
      `(?<metric>.+?)\\s+(?:(?:must|should|shall|may|does|do|can|will) )?(?:not|never|cannot) (?:${verbs})s? (?:by )?>=?\\s*(?<value>${TARGET})${AGAINST}`,
      'within',
      way,
      'not|never',
    ),
  ),
  rule(
    `.*?(?:${BETTERS})\\s+(?<base>${BASELINE}) by ${AMOUNT}(?<relative> relative)? (?<metric>[\\w@-]+(?: [\\w@-]+){0,2}?) (?:reduction|improvement|increase|decrease|gain)`,
    'better',
    null,
    BEATS,
  ),
  rule(
    `${SIGN}(?<value>${TARGET})\\s+(?:relative )?(?:decrease|reduction|drop|cut|decline) (?:in|of) (?<metric>[\\w@ /-]+?)${AGAINST}\\s*$`,
    'better',
    'down',
    'decrease|reduction|drop|cut|decline',
  ),
  rule(
    `${SIGN}(?<value>${TARGET})\\s+(?:relative )?(?:increase|improvement|gain|lift|uplift|rise) (?:in|of) (?<metric>[\\w@ /-]+?)${AGAINST}\\s*$`,
    'better',
    'up',
    'increase|improvement|gain|lift|rise',
  ),
  rule(
    `(?<metric>.+?)\\s+${AMOUNT}\\s+(?:below|under|less than|lower than|shorter than) (?<base>${BASELINE})`,
    'better',
    'down',
    'below|under|less|lower|shorter',
  ),
  rule(
    `(?:.*?\\s)?(?:not|never) (?:lower|reduce|decrease|hurt|harm|degrade|worsen|raise|increase)\\s+(?<metric>[\\w@ -]+?)\\s+by >\\s*(?<value>${TARGET})${AGAINST}`,
    'within',
    null,
    'not|never',
  ),
  rule(
    `(?<metric>.+?)\\s+(?:no|not) worse than (?<base>${BASELINE}) by (?:[<>]=?\\s*)?(?<value>${TARGET})`,
    'within',
    null,
    'worse',
  ),
  rule(
    `(?<metric>.+?)\\s+${AMOUNT}\\s+(?:worse|below|behind|less)(?: than)? (?<base>${BASELINE})`,
    'within',
    null,
    'worse|below|behind|less',
  ),
  rule(
    `(?<metric>.+?)\\s+(?:is |are |be )?(?<sign><=?)\\s*(?<value>${TARGET})\\s+(?:longer|slower|larger|bigger|costlier|more expensive) than (?<base>${BASELINE})`,
    'within',
    null,
    'longer|slower|larger|bigger|costlier|expensive',
  ),
  rule(
    `${HAS}${SIGN}(?<value>${TARGET})\\s+(?:fewer|less|lower)\\s+(?<metric>[\\w@ -]+?)\\s+(?:than|compared (?:with|to))(?: with| in| for)? (?<base>${BASELINE})`,
    'better',
    'down',
    'fewer|less|lower',
  ),
  rule(
    `${HAS}${SIGN}(?<value>${TARGET})\\s+(?:more|higher|greater|better)\\s+(?<metric>[\\w@ -]+?)\\s+(?:than|compared (?:with|to))(?: with| in| for)? (?<base>${BASELINE})`,
    'better',
    'up',
    'more|higher|greater|better',
  ),
  rule(
    `(?<metric>.+?)\\s+(?:(?:is|be|stays?|remains?) )?<=\\s*(?<value>${TARGET})\\s+of (?<base>(?:the |our )?(?:(?!(?:of|in|on|against|with|to|than|from|for|[a-z]+ing)\\b)[\\w-]+ ){0,4}(?:champion|baseline|incumbent|control|production|current|predecessor|original|teacher|rate|score|full[- ]precision|unquanti[sz]ed|fp(?:8|16|32)|bf16|v\\d[\\w.-]*)[\\w .-]*?)`,
    'within',
    null,
    'champion|baseline|incumbent|control|production|current|predecessor|original|teacher|rate|score|precision|unquanti|fp|bf16|v0|v1|v2|v3|v4|v5|v6|v7|v8|v9',
  ),
  rule(
    `.*?(?:loses?|gives? up)\\s+${AMOUNT}\\s+(?:absolute )?(?:(?:of|in) )?(?!points?\\b)(?<metric>[\\w@. -]+?),?\\s+${THAN} (?<base>${BASELINE})`,
    'within',
    null,
    'lose|give',
  ),
  rule(
    `[^<>]*?(?:loses?|gives? up)\\s+${AMOUNT}\\s+(?:of|in) (?<metric>[\\w@ -]+)`,
    'within',
    null,
    'lose|give',
  ),
  rule(
    `(?<metric>.+?)\\s+(?:(?:must|should|shall|will|has to|needs to) )?(?:${BETTERS})\\s+(?<base>${BASELINE}) by ${AMOUNT}`,
    'better',
    null,
    BEATS,
  ),
  rule(
    `.*?(?:${BETTERS})\\s+(?<base>${BASELINE}) by ${AMOUNT}\\s+(?:in|on|of) (?<metric>[\\w@ -]+)`,
    'better',
    null,
    BEATS,
  ),
  rule(
    `.*?(?:beats?|outperforms?|improves? (?:over|on|upon))\\s+(?<base>${BASELINE}) by ${AMOUNT}\\s+(?<metric>(?!(?:in|on|of|relative|compared)\\b)[\\w@-]+(?: [\\w@-]+)?)(?:,? (?:consistently|reliably|overall))?`,
    'better',
    null,
    BEATS,
  ),
  rule(
    `.*?(?:${BETTERS})\\s+(?<base>${BASELINE})\\s+(?:in|on|for) (?<metric>[\\w@ -]+?),? by ${AMOUNT}`,
    'better',
    null,
    BEATS,
  ),
  rule(`(?<metric>.+?)\\s+${AMOUNT}\\s+above (?<base>${BASELINE})`, 'better', 'up', 'above'),
  rule(
    `(?<base>${BASELINE}) is (?:beaten|outperformed) by ${AMOUNT}\\s+(?:in|on) (?<metric>[\\w@-]+)`,
    'better',
    null,
    'beaten|outperformed',
  ),
  rule(
    `(?<metric>.+?)\\s+${AMOUNT}\\s+(?:better|higher|(?<timed>faster|quicker|shorter)|cheaper|lower)\\s+${THAN} (?<base>${BASELINE})`,
    'better',
    null,
    'better|higher|faster|quicker|cheaper|shorter|lower',
  ),
  rule(
    `(?:the )?(?:drop|loss|decline|decrease) (?:in|of) (?<metric>[\\w@ -]+?) (?:is |be )?<=\\s*(?<value>${TARGET}),?\\s+${THAN} (?<base>${BASELINE})`,
    'within',
    null,
    'drop|loss|decline|decrease',
  ),
  ...WAYS.map(([verbs, way, needs]) =>
    rule(
      `(?:.*?\\s)?${verbs}\\s+(?:(?:in|of) )?(?<metric>[\\w@ -]+?)\\s+(?:by|of) ${AMOUNT}${AGAINST}`,
      'better',
      way,
      needs,
    ),
  ),
  ...WAYS.map(([verbs, way, needs]) =>
    rule(
      `(?<metric>.+?)\\s+(?:is |are |be |has to be |must be )?${verbs}\\s+(?:(?:by|of) )?${AMOUNT}${AGAINST}`,
      'better',
      way,
      needs,
    ),
  ),
];

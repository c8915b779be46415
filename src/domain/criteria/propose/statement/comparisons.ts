import { COUNTED, UNIT } from '../vocabulary';
import { form, inDigits, type Form } from './number-words';
import { SAID_OTHERWISE } from './said-otherwise';

/** A plain number that is not part of a name. */
export const PLAIN = String.raw`(?<![\w.@/^-])(?<!\d:|\b(?:top|first|last|next|best|worst|bottom) )(?:(?<!\b(?:phase|stage|tier|level|version|month|day|year|quarter|chapter|module|step|sprint|round|wave|cohort|layer|werk|line|site|plant|block|zone|type|grade|season|batch|release) )|(?=[\d.,]+\s?%))(?!20[12]\d\s+[a-z])(?:[-−+]?\d[\d,]*(?:\.\d+)?(?:e-?\d+)?|\.\d+)(?![\d\w]*-[a-z])`;
const MONEY = String.raw`[$€£]\s?`;
/** `4.2 out of 5`, `80/100`; counts and scales look alike, what stands around them tells them apart. */
const WHOLE = String.raw`(?:\s*\/\s*\d[\d,]*(?:\.0+(?!\d))?|\s+(?:out of|of|in|from)\s+(?:every\s+|the\s+)?\d[\d,]*(?:\.0+(?!\d))?)(?!\s*%|[.\d])`;
const PER = String.raw`(?:\s*\/\s?s\b|\s+(?:requests?|queries|documents?|images?|tokens?|pages?|frames?|records?|rows?|calls?|messages?|transactions?)\s+per\s+(?:second|minute|hour|day)|\s+per\s+[\d,]+\s+[a-z]+(?:\s+(?:hours|minutes|days|miles|km)\b)?|\s+[a-z]+\/s(?:ec)?\b)`;
/** A value as it is written, with its unit, what it is out of and what it is per; to be named in a pattern. */
export const TARGET = `(?:${MONEY})?${PLAIN}(?:${UNIT}|\\s*(?:kwh|wh|j|mj|joules?|gib|mib)\\b)?(?:${WHOLE})?(?:${PER})?`;
/** Where a value begins, to look ahead for one: all else of it may be missing. */
const NEXT = `(?:${MONEY})?${PLAIN}`;
/** The same as a group of its own. */
export const VALUE = `(${TARGET})`;

const FILL = String.raw`(?:\s+(?:a|an|the|of|to|be|is|than|about))*`;
const before = (words: string, sign: string): Form =>
  form(`(?:${words})${FILL}\\s*(?=${NEXT})`, ` ${sign} `);
const after = (words: string, sign: string): Form =>
  form(`(?:[<>]=? )?${VALUE}\\s*,?\\s*(?:${words})(?![\\w-])`, ` ${sign} $1 `);

const AND_NOT = String.raw`(?:(?:must|should|may|shall|will|does|do|can|is|are|has|have)(?:n't| not| never)|cannot|can't|never|not)`;
const FALLS = 'drop|dropped|dropping|fall|fallen|falling|go|get|sink|be|dip';
const RISES = 'exceed|exceeded|exceeding|to exceed|go|get|rise|be|climb';

const MORE = 'more|higher|greater|longer|later|slower|larger|bigger|wider|worse';
const LESS = 'less|fewer|lower|smaller|shorter';

/** Words that name the side of a limit, each written as a sign. From the most explicit to the least. */
const FORMS: readonly Form[] = [
  form('≥|=>', '>='),
  form('≤|=<', '<='),
  form(String.raw`(?<=[<>])\s+=`, '='),
  form(
    String.raw`\b(?:meets? or exceeds?|reach(?:es)? or exceeds?|matche?s? or exceeds?)(?=\s*${TARGET})`,
    ' >= ',
  ),
  form(
    String.raw`\b(?:an? )?(?:maximum|max\.?) ([a-z-]+(?: [a-z-]+){0,4}) of (?=${NEXT})`,
    ' $1 <= ',
  ),
  form(
    String.raw`\b(?:an? )?(?:minimum|min\.?) ([a-z-]+(?: [a-z-]+){0,4}) of (?=${NEXT})`,
    ' $1 >= ',
  ),
  // `must not take longer than` keeps its verb, which says what takes the time.
  form(String.raw`${AND_NOT}\s+take\s+(${MORE}|${LESS})\s+than(?=\s)`, 'takes no $1 than'),
  // `must not be more than` before `more than`.
  form(
    String.raw`${AND_NOT}\s+(?:be|take|have|need|cost|use|show|become|get)\s+(?:an? |any )?(${MORE}|${LESS})\s+than(?=\s)`,
    'no $1 than',
  ),
  form(
    String.raw`${AND_NOT}\s+([a-z]{3,})\s+(?:an? |any )?(${MORE}|${LESS})\s+than(?=\s)`,
    '$1 no $2 than',
  ),
  form(String.raw`${AND_NOT}\s+be\s+(above|over|below|under)(?=\s)`, 'not $1'),
  before(
    String.raw`(?:at|is|are|or)? ?(?:equal to|at|exactly) or (?:above|over|greater|more|higher)(?: than)?|(?:greater|more|higher) than or equal to`,
    '>=',
  ),
  before(
    String.raw`(?:equal to|at) or (?:below|under|less|lower|fewer)(?: than)?|(?:less|lower|fewer) than or equal to`,
    '<=',
  ),
  before(
    String.raw`at least|at minimum|at the least|a minimum of|minimum(?: of)?|(?<!\d ?)min\.?|(?:no|not) (?:less|lower|fewer|smaller|below|under)(?: than)?|${AND_NOT} (?:${FALLS})(?: below| under)|floor (?:of|at)|upwards? of`,
    '>=',
  ),
  before(
    String.raw`at most|at maximum|at the most|a maximum of|maximum(?: of)?|max\.?|(?:no|not) (?:more|higher|greater|longer|later|slower|larger|bigger|wider|above|over)(?: than)?|${AND_NOT} (?:${RISES})(?: above| over| beyond)?|up to|capped at|limited to|ceiling (?:of|at)|cap (?:of|at)`,
    '<=',
  ),
  after(
    String.raw`or (?:more|higher|better|above|greater|over|up|faster)(?: (?=of\b))?|and (?:up|above|higher|more)|minimum|at minimum|at least`,
    '>=',
  ),
  // `3.2 min` is a time.
  form(String.raw`(\d\s?%)\s*,?\s*min(?:\.|\b)`, ' >= $1 '),
  form(`${VALUE}((?:\\s+[a-z-]+){1,2})\\s+or (?:better|more|higher)(?![\\w-])`, ' >= $1$2 '),
  form(`${VALUE}((?:\\s+[a-z-]+){1,2})\\s+or (?:fewer|less|lower)(?![\\w-])`, ' <= $1$2 '),
  form(`${VALUE}\\s?\\+(?!\\w)`, ' >= $1 '),
  after(
    String.raw`or (?:less|lower|fewer|below|under|smaller|shorter)(?: (?=of\b))?|maximum|at most|max\.?|tops`,
    '<=',
  ),
  before(
    String.raw`(?:more|greater|higher|better|larger) than|(?:rises?|goes|stay(?:s|ed)?|remain(?:s|ed)?|is|are|was|were|be|lies|lie) (?:entirely )?(?:above|over)|above|over|exceed(?:s|ing)?|surpass(?:es|ing)?|beyond|tops`,
    '>',
  ),
  before(
    String.raw`(?:less|fewer|lower|faster|shorter|smaller|cheaper|quicker) than|(?:stay(?:s|ed)?|remain(?:s|ed)?|is|are|was|were|be|drops?|dropped|falls?|fell) (?:below|under)|in under|below|under|inside`,
    '<',
  ),
  before(String.raw`within(?!\s*±)|in at most`, '<='),
  // The side that is better, whichever it is.
  before('(?:no|not) worse than', '='),
];

/** Nouns that say of a number that it is a limit. */
const AIM = 'targets?|goal|budgets?|slo|(?:acceptance|passing|pass|release|success) thresholds?';
const ABOVE = '[>≥]|at least|more than|above|over';
const BELOW = '[<≤]|at most|less than|no more|below|under';
/** What a limit begins with, before its words become signs. */
const BEGINS = String.raw`(?:is |are |of |at )?(?:[<>≥≤=]|at least|at most|no (?:more|less)|more than|less than|under|below|above|over|[$€£]?\s?\.?\d)`;

const UNITS: readonly Form[] = [
  form(
    String.raw`\b(?<!\b(?:at|of|for|with) (?:the |an? )?)target (?=(?:[a-z-]+ ){0,3}(?:rate|accuracy|precision|recall|latency|score|sensitivity|specificity)\b)`,
    '',
  ),
  form('κ', 'kappa'),
  // A percentage as a formula has it: `$50.0\\%$`.
  form(String.raw`\$(\d[\d.]*)\s?\\?%\$`, '$1%'),
  // `a precision of 85% is required`.
  form(String.raw`(?<=\d\s?%?)\s+(?:is|are) (?:required|needed|expected|demanded|targeted)\b`, ''),
  // `saves 30 minutes per case`.
  form(
    String.raw`\bsaves? (?:users |agents |us |you )?(?:an average of |on average )?((?:at least |more than |over )?\d[\d.]*\s*(?:seconds?|minutes?|min|hours?|h|s)) (?:per|on every|for each|for every|on each) ([a-z]+)`,
    'time saved per $2 is at least $1',
  ),
  form(String.raw`(?<=\b(?:must|shall|should|will) )(?:still|also)\s+`, ''),
  // `strictly under 10 ms`: the side says it already.
  form(
    String.raw`\b(?:strictly|consistently|reliably|comfortably|still|always)\s+(?=(?:no|not|under|below|above|over|less|more|at (?:least|most)|within|greater|between|exceeds?)\b|[<>≤≥])`,
    '',
  ),
  // `contains 45% of calls, up from 30% today`: which way is better.
  form(
    String.raw`^([^<>≥≤]*?)(?<!than |least |most )(${TARGET})([^,;<>]*),?\s+(?=\(?up from \d)`,
    '$1 >= $2$3, ',
  ),
  form(
    String.raw`^([^<>≥≤]*?)(?<!than |least |most )(${TARGET})([^,;<>]*),?\s+(?=\(?down from \d)`,
    '$1 <= $2$3, ',
  ),
  form(String.raw`\b(?:in terms of|with respect to)\b`, 'in'),
  // `4/5 participants complete the task`: people or things, and no score.
  form(
    String.raw`^(\d+)\s*\/\s*(\d+)\s+(?=(?:[a-z-]+\s+){0,3}?${COUNTED}\s+[a-z])(?!(?:stars?|points?)\b)`,
    '$1 out of $2 ',
  ),
  form(
    String.raw`\((?:verified|measured|observed|tested|validated|checked|confirmed) (?=(?:over|across|on|in) )([^()]*)\)`,
    ' $1 ',
  ),
  // `at most once per 10 minutes` as `per 10 minutes at most 1`.
  ...(['once', 'twice'] as const).map((often, index) =>
    form(
      String.raw`^((?:(?! (?:is|are|be|may|can|will|sent)\b)[^<>=\d])+?)\s+(at most|no more than|not more than|less than|fewer than|more than|at least)\s+${often}\s+(?:per|every|in|an?|each)\s+((?:\d+\s+)?[a-z]+(?:\s+[a-z]+)?)$`,
      `$1 per $3 $2 ${index + 1}`,
    ),
  ),
  // `Increase retention to at least 65%`.
  form(
    String.raw`^(?:increase|raise|improve|boost|grow|lift) (?:the |our )?([a-z][a-z -]*?) to (?=(?:[<>≥≤]|at (?:least|most)|more than|over|above)\s*=?\s*\d)`,
    '$1 ',
  ),
  form(
    String.raw`^(?:increase|raise|improve|boost|grow|lift) (?:the |our )?((?:\d+-[a-z]+ )?[a-z][a-z -]*?) to (?=${NEXT})`,
    '$1 >= ',
  ),
  form(
    String.raw`^(?:reduce|decrease|lower|cut|bring(?: down)?|drop) (?:the |our )?((?:\d+-[a-z]+ )?[a-z][a-z -]*?) to (?=${NEXT})`,
    '$1 <= ',
  ),
  form(String.raw`\*\*|\x60`, ''),
  form(`(?<![<>=]\\s?)(${TARGET})\\s*(?:→|->)\\s*`, 'from $1 to '),
  // `False alarms are minimized (< 2% rate)`.
  form(String.raw`\b([a-z]+?)s(\s[^()]*)?\(([<>≤≥]=?\s*\d[\d.]*\s?%) rate\)`, '$1 rate$2($3)'),
  // `is acceptable (< 5%)`, `below threshold (< 1%)`, `minimized (target < 2%)`: the number says how much that is.
  form(
    String.raw`\s(?:(?:must |should |shall )?(?:be|is|are|stays?|remains?|meets?|(?:kept )?as) )?(?:acceptable|acceptably low|low|high|minimi[sz]ed(?=[^()]*\((?:(?!${ABOVE})[^()\d])*\d)|maximi[sz]ed(?=[^()]*\((?:(?!${BELOW})[^()\d])*\d)|calculated|computed|measured|tracked|monitored|(?:below|under|within|above|over|at|meets?)(?: (?:the|an?|its))?(?: (?:agreed|acceptable|defined|set|required))? (?:threshold|target|limit|budget|bounds?|limits|slo|sla|requirement))\s*\((?:(?:${AIM}):?\s*)?(?=${ABOVE}|${BELOW})`,
    ' (',
  ),
  form(String.raw`\((?:${AIM}):?\s*([^()]*\d[^()]*)\)`, ' $1 '),
  form(String.raw`\s*(?::|[–—]|\s-\s)\s*(?:${AIM})\s*:?\s*(?=${BEGINS})`, ': '),
  // `KPI: % of pages updated > 90%`.
  form(String.raw`^(.*\bkpi: )?(?:the )?(?:%|percentage|percent) of (?=[a-z])`, '$1share of '),
  form(
    String.raw`(?<!^(?:the |our )?)(?<=[a-z\d]) (?:${AIM})((?: (?:for|on|in) [a-z][a-z -]*?)?)(?=:?\s*${BEGINS})(?<!\b(?:the|our|a|is|on|of|at|with) (?:${AIM}))`,
    '$1',
  ),
  form(String.raw`\b(\w+) limit:`, '$1:'),
  // `90% answers rated correct` as `90% of answers rated correct`.
  form(String.raw`(?<=\d\s?(?:%|percent)\+?) (?=(?:${COUNTED})\s+[a-z]+ed\b)`, ' of '),
  // A change that is written with a sign: `+25% coverage`.
  form(String.raw`^\s*\+\s?(\d[\d.,]*\s?%)\s+(?=[a-z])`, '$1 increase in '),
  form(String.raw`^\s*[-−–]\s?(\d[\d.,]*\s?%)\s+(?=[a-z])`, '$1 reduction in '),
  // `F1 (macro)`, `p95 < 300 ms latency`.
  form(
    String.raw`^([a-z][^:<>=\d]*?)((?::|\s)\s*[^:]*\d\s?[a-z%]*)\s\((median|mean|average)\)`,
    '$3 $1$2',
  ),
  form(
    String.raw`(?=[a-z]\S* \([mwap])(?<!\d.*)([a-z]\S*) \((macro|micro|weighted|mean|median|average|pooled)\)`,
    '$2 $1',
  ),
  form(String.raw`\b(F\d) \((macro|micro|weighted)\)`, '$2 $1'),
  form(
    String.raw`\b(p\d{2,3})\s*([<>≤≥]=?)\s*(\d[\d.,]*\s?[a-zµ]+)\s+((?:response |end-to-end )?(?:latency|time))\b`,
    '$1 $4 $2 $3',
  ),
  form(String.raw`([$€£]\s?[\d.,]*\d)\s*(?:usd|eur|gbp|dollars?|euros?)\b`, '$1'),
  form(String.raw`(\d)\s*(\/|out of|of)\s*(5|10)\s+(?:stars?|points?)\b`, '$1 $2 $3'),
  form(String.raw`(?<=\b(?:each|every) [a-z]+)\s+(?:separately|individually|on its own)\b`, ''),
  form(String.raw`([$€£]\s?\d[\d,.]*)\s*\/\s*(?=[a-z]{2,})`, '$1 per '),
  // `must not exceed a false alarm rate of 0.5%`: the limit stands behind the name.
  form(
    String.raw`${AND_NOT} exceed (?:an?|the) ([a-z -]+?) (?:of|=) (?=${NEXT})`,
    ' has $1 at most ',
  ),
  form(String.raw`\bexceeds? (?:an?|the) ([a-z0-9 -]+?) (?:of|=) (?=${NEXT})`, ' has $1 above '),
  form(
    String.raw` (?=an? (?:day|week|month|hour|year|quarter)\b)(?<=\d\s+[a-z][a-z ]* )an? `,
    ' per ',
  ),
  form(
    String.raw`\b(forecast|prediction|estimate)s?((?: [a-z-]+){0,4}?) (?:deviates?|(?:is|are|be|may be|must be|should be) off|misses|miss) by\b`,
    '$1 deviation$2',
  ),
  form(String.raw`\b(?:within|of|at) ±\s?(?=\d)(${TARGET})`, 'between -$1 and $1'),
  form(String.raw`(${TARGET}) on an? (\d+)-point (?:likert )?scale`, '$1 of $2'),
  form(String.raw`,?\s+both\s+(?=(?:on|for|in|with)\b)`, ' '),
  form(String.raw`(?<![$€£\d])(\d[\d,.]*)\s?([€$£])(?!\d)`, '$2$1'),
  form(String.raw`\b(costs?|price) for (?=\d[\d,]* [a-z])`, '$1 per '),
  form(String.raw`\bintersection over union\b(?: \(iou\))?`, 'IoU'),
  form(
    String.raw`^(?:the )?(\d+\s?%) ((?:prediction |confidence |credible )?interval)s? (?:covers?|contains?)\b`,
    'Coverage of the $1 $2',
  ),
  form(
    String.raw`,?\s*\b(?:as )?(?:measured|evaluated|tested|checked|computed) (?=on\b|over\b)`,
    ' ',
  ),
  form(
    String.raw`\b(?:is|are|be|get|gets|were|was) rated (?=(?:at least |above |over )?\d)`,
    'have a rating of ',
  ),
  form(String.raw`\b(?:each|every one|all) of the \d+ ([a-z]+)`, 'every $1'),
  form(String.raw`\b(precision|recall|ndcg|map|hit rate) at (?:k\s*=\s*)?(?=\d+\b(?!\s*%))`, '$1@'),
  form(
    String.raw`(?<!\d\s*)\b(?:out of|of) (\d[\d,]*) ([a-z][a-z -]*?),? ((?:at least|at most|no more than|more than|fewer than) \d[\d,]*) (?=[a-z])`,
    '$3 of $1 $2 ',
  ),
  form(String.raw`(?<=\d)\s*(?:percentage points?|percent points?|pp)\b`, ' points'),
  form(String.raw`(?<=\d)\s*(?:percent|per cent|pct)\b`, '%'),
  form(String.raw`(?<=\d)\s+%`, '%'),
  form(String.raw`\br²`, 'R2'),
  form(String.raw`(?<=[a-z])\s+@\s?(?=\d)`, '@'),
  // A count that belongs to the name of the metric, before its limit.
  form(
    String.raw`\bper (\d+)(?:,(\d{3}))? ([a-z]+)(?=[^<>=]*\b(?:below|under|at|no|not|less|within|stay|must|<|≤))`,
    'per_$1$2_$3',
  ),
  form(String.raw`[“”„]`, '"'),
  form(String.raw`[‘’]`, "'"),
];

/** `50K tokens`. */
const THOUSANDS =
  /(?<![\w.,-]|\bper )(?!(?<=\b(?:at|in)\s)[248][kK]\b)(\d+(?:\.\d)?)\s?[kK](?=\s+[a-z])/gu;

/** `$50K`, `€1.2M`. */
const MONEY_SHORT = /([$€£]\s?\d[\d.]*)\s?(k|m|mn|bn)\b/giu;
const TIMES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };

/** `10K memories` as `10000 memories`, `$2K` as `$2000`. */
export const inThousands = (sentence: string): string =>
  (['$', '€', '£'].some((sign) => sentence.includes(sign))
    ? sentence.replace(MONEY_SHORT, inFull)
    : sentence
  ).replace(THOUSANDS, (_, count: string) => String(Number(count) * 1000));

const inFull = (_: string, amount: string, short: string): string => {
  const count = Number(amount.slice(1)) * (TIMES[short.toLowerCase()] ?? 1);
  return `${amount.charAt(0)}${Number(count.toFixed(4))}`;
};

/** The sentence with its numbers in digits and its comparisons as signs: `>= 90%`, `< 300 ms`. */
export const withSigns = (sentence: string): string => {
  const plain = [...SAID_OTHERWISE, ...UNITS].reduce(
    (text, [pattern, to]) => text.replace(pattern, to),
    inDigits(sentence),
  );
  return FORMS.reduce((text, [pattern, to]) => text.replace(pattern, to), plain)
    .replace(/(?<=\d)\s+(?:on a scale (?:of|to)|on a scale up to)\s+(?=\d)/gi, ' of ')
    .replace(/\s+/gu, ' ')
    .trim();
};

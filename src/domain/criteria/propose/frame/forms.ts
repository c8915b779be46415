import { eachBroughtTo } from './brought-to';
import { thingsBehind } from './of-things';
import { asDifference } from './two-values';

/** `Conversion rate: the share of users who buy. Target: 5% or more.` */
const TARGET_BEHIND =
  /\.\s+(?:Target|Goal|Threshold)(?::|\s(?:is|of)\b|(?=\s(?:at|under|below|above|over)\b))\s*([^.]*\d(?:[^.]|\.\d)*)\.?$/u;

/** `Tone on the golden set: average score above 3.5`: where a label holds stands behind its limit. */
const LABEL_WITH_PLACE =
  /^(?!(?:for|on|in|across)\b)((?:[a-z][\w-]*\s){0,3}[a-z][\w-]*)\s((?:on|in|for|across|at)\s(?:the\s)?[a-z][a-z -]{2,40}):\s+([^:]*\d[^:]*?)([.!]?)$/iu;
const NAMES_CHANGE =
  /\b(?:reductions?|increases?|improvements?|decreases?|drops?|gains?|savings?|change|growth|lift|up)$/iu;

/** `unsupported-claim (hallucination) rate`. */
const OTHER_WORD = /(?<=[a-z]) \(([a-z-]{3,})\)(?= (?:rate|score|ratio|accuracy|share|error)\b)/giu;

/** `users who try it still using it`. */
const STILL_USING = /(?<=\bstill )using (?:it|this|them)\b/iu;

/** `Spot-check of 50 trials shows >= 90% correct labels`. */
const SAMPLE_SHOWS =
  /^(?:an? |the )?((?:manual |random |blind )*(?:spot[- ]?check|audit|sample|inspection) of \d[\d,]*\+? [^<>≥≤\d]*?) shows (.*?)([.!]?)$/iu;

/** `A prompt that, when given notes, returns the judgment`. */
const THING_THAT =
  /^an? (?:[a-z-]+ ){0,2}?(prompt|model|system|agent|assistant|classifier|tool|pipeline|chatbot|bot) (?:that|which)(?:, (when [^,]*),)? (?=[a-z]+s\b)(.*?)([.!]?)$/iu;

/** `difference <= ±0.1`. */
const ABOUT_ZERO = /(?<=[<≤]=?\s?)±\s?(?=\d)/gu;
/** `detection within 10 seconds is acceptable`. */
const ACCEPTABLE =
  /(?<=\d.*)\s(?:is|are) (?:acceptable|sufficient|enough|ok(?:ay)?)\b(?=[^<>\d]*$)/iu;
/** `accuracy shall not vary by more than 3 points across groups`. */
const NOT_VARY =
  /^(?:the )?([a-z][\w@ -]*?) (?:must|should|shall|may|does|do) not (?:vary|differ) by more than (\d[\d.]*\s?(?:%|percentage points|points?|pp)?) (?:across|between|among) ([a-z][a-z -]*?)(?=[.;]|$)/iu;

/** `is designed for low latency (< 200 ms)`. */
const DESIGNED_FOR =
  /\b(?:(?:must|should|shall) be|is|are) (?:designed|built|optimi[sz]ed|intended|tuned) (?:for|to have) (?:a )?low (?=[a-z ]+ \()/iu;
/** `available 99.9% of the time`. */
const AVAILABLE = /\bavailable ((?:at least |more than |[<>≥]=?\s?)?\d[\d.]*\s?%) of the time\b/iu;
/** `ROS 2 actions`: a number that is part of a name. */
const NAME_WITH_NUMBER =
  /\b(ROS|GPT|SAM|CUDA|USB|Llama|Qwen|Gemma|Claude|Gemini|Jetson Nano|Level|SOC) (\d)(?=\s[a-z])/gu;
/** `drop-off reduced to under 8%`: the side is stated. */
const REDUCED_TO =
  /\s(?:(?:must be|should be|is|are) )?(?:reduced|cut|lowered|decreased|brought down|increased|raised|improved) to (?=(?:under|below|at most|less than|no more than|over|above|at least|more than)\s[$€£]?\d|[<>≥≤])/iu;
/** `satisfaction (scale 1-5) >= 4.0`. */
const ON_SCALE =
  /\s?\((?:on an? )?scale(?: of)? 1\s?(?:-|–|to)\s?(5|10)\)(\s*[<>≥≤]=?\s?\d(?:\.\d+)?)(?![\d/])/iu;

/** `sub-20ms inference latency`. */
const BELOW =
  /\bsub-(\d+\s?-?(?:ms|s|milliseconds?|seconds?)) ((?:[a-z-]+ ){0,3}?(?:latency|(?:response |inference )?times?))\b/iu;

/** `No harm: zero incidents of …`: the label says it as well. */
const NONE_LABEL = /^no [a-z]+: (?=(?:zero|no|0)\b)/iu;
/** `Dashboard: "80% of responses are helpful"`. */
const QUOTED_LIMIT = /(?<=^|:\s+)["“]([^"“”]*\d[^"“”]*?)\.?["”]\.?$/u;
/** `within 2-3 seconds`: the second number is the limit. */
const WITHIN_RANGE =
  /\b(within) (\d[\d.]*)\s?(?:[-–]|to)\s?(\d[\d.]*)\s?(seconds?|s|ms|milliseconds|minutes?|min|hours?|h)\b(?=[^()]*$)/iu;

/** `is measured against the >= 75% target threshold`. */
const HELD_AGAINST =
  /\bis measured against (?:the |an? )?(?:(?:(?:target |agreed )?threshold|target|benchmark|goal) of )?((?:(?:[<>≥≤]=?|at least|at most)\s?)?\d[\d.]*\s?%?)(?: target)?(?: threshold)?/iu;

/** `false alarm rate <= 0.2/sensor/week`: how many, and no share. */
const PER_TWO =
  /\b([a-z]+?)(?:s| rate)?((?:\s(?:of|at|is))?\s*[<>≤≥]=?\s*\d[\d.]*)\s?\/\s?(?!min|sec|hour|day)([a-z]{3,})\s?\/\s?([a-z]{3,})\b/giu;
const COUNTED_PER_TWO =
  /([<>≤≥]=?\s*\d[\d.]*\s[a-z -]*?[a-z]s)\s?\/\s?(?!min|sec|hour|day)([a-z]{3,})\s?\/\s?([a-z]{3,})\b/giu;
/** `recall >= 90% @ IoU 0.6`. */
const AT_SETTING = /(?<=\d\s?%?)\s+@\s+(?=[a-z]{2,}\s?=?\s?\d)/giu;
/** `parity ±3% across sites`. */
const PARITY =
  /\b(parity):?\s+(?:(?:is|stays|be) )?(?:within )?±\s?(\d[\d.]*\s?%?)(?= (?:across|between|among)\b)/giu;
/** `The launch target for voice menus is WER under 6%`. */
const TARGET_IS =
  /^(?!(?:the |our |an? )?(?:first |second |third |main |next |final )?(?:targets?|goals?|thresholds?|bars?|requirements?)\b)((?:the |our )?(?:[\w-]+ ){0,3}(?:targets?|goals?|thresholds?|bars?|requirements?))( (?:for|of|in) [^,<>\d]+?)? (?:is|are) (?!(?:at|to|over|under|above|below|between|met|no)\b)(?=[a-z])(.+?)\.?$/iu;
/** `Wrong doses occur in 0 drafts`. */
const OCCURS_IN_NONE =
  /^((?:[\w-]+ ){1,6}?)(?:(?:must|should|shall) )?(?:occurs?|appears?|happens?|(?:are|is|be) (?:found|made|seen|present)) in (?:0|zero|no) (?=(?:[a-z-]+ ){0,2}[a-z]+s\b)/iu;
/** `Keep sensitivity within ±3% across clinics`: how far apart they may be. */
const APART =
  /^(?:(?:keep|maintain|hold)\s+)?(?:the\s+)?((?:[a-z@\d-]+ ){0,4}?[a-z@\d-]+?):?\s+(?:(?:must|should|shall)\s+)?(?:(?:stays?|remains?|is|be|are|kept)\s+)?(?:within\s+)?±\s?(\d[\d.]*\s?(?:%|points?|pp)?)(?=\s(?:across|between|among)\b)/iu;
/** `per-class recall >= 60%`; of one class, where one is named behind it: `per-class recall for "rust"`. */
const PER_CLASS =
  /(?<!\b(?:mean|average|median|worst|lowest|min) )\bper-([a-z]+) ((?:[a-z@\d.-]+ )?(?:accuracy|precision|recall|sensitivity|specificity|f1(?:[- ]score)?|iou|dice|ap|map|auc|auroc|top-1))(?=\s*(?:[<>≥≤]|(?:of |is |be )?(?:at least|above|over|more than)))(?!.*\b(?:for|in) (?:each|every|all)\b)/giu;
const PER_CLASS_OF_ONE =
  /\bper-class ((?:[a-z@\d.-]+ )?(?:accuracy|precision|recall|sensitivity|specificity|f1(?:[- ]score)?|iou|dice|ap|map|auc|auroc|top-1)) for (?=["“])/giu;
/** `is validated at 92% by two experts`: how it is told is a method. */
const TOLD_AT =
  /\s(?:is|are|be) (validated|verified|measured|assessed|judged|confirmed|tested) at ([^,;()]*?\d[^,;()]*?) (by [^,;()\d<>]+?)(?=[.,;]|$)/iu;
/** `Speed lane: keep at least 65% of calls on one voice`. */
const KEEPS_SHARE =
  /(?<=^|:\*{0,2}\s)(?:keep|hold|have) (?=(?:at least |more than |over |[<>≥≤]=?\s?)?\d[\d.]*\s?(?:%|percent) of )/iu;
/** `60ms/token`. */
const PER_THING =
  /(?<=\d\s?(?:ms|s|sec|seconds?|min|minutes?|words|tokens|[kmg]b|j|mj|w|kwh)) ?\/ ?(?=(?!sec|min|hour|day|week|month|year)[a-z]{3,}\b)/giu;
/** `Turn 12-18 latency`: a range of what is named. */
const RANGE_FIRST =
  /(?<=^|:\*{0,2}\s)([A-Z]?[a-z]+s? \d+\s?[-–]\s?\d+) ((?:[a-z-]+ ){0,3}?(?:latency|time|accuracy|recall|precision|rate|score|error|cost))\b/u;
/** `either a quote or a refusal`. */
const EITHER = /(?<=\d\s?(?:%|percent) of [^,;<>]*) either (?=[^,;<>]* or )/iu;
/** `in 100% of such cases`: those that the sentence begins with. */
const SUCH = /(?<=\d\s?(?:%|percent) of )(?:such|these|those) (?=cases\b)/iu;
/** `de<->fr`. */
const BOTH_WAYS = /(?<=[a-z])\s?<[-=]+>\s?(?=[a-z])/giu;

/** `with a high success rate (e.g., > 90% for short orders)`: the number says how high. */
const HOW_HIGH =
  /\b(?:high|low|good|strong) ((?:[a-z-]+ ){0,2}?(?:rate|accuracy|precision|recall|score|latency|coverage)) \(e\.\s?g\.,?\s*(?=[<>≥≤]|at |above|over|below|under|more|less)/giu;

/** `…, succeeding 97% of the time`. */
const SUCCEEDING =
  /,?\s+(?:succeeding|successfully doing so)(?: in)?(?=\s(?:at least |more than |over |[<>≥]=?\s?)?\d[\d.]*\s?% of (?:the time|cases|tries|attempts)\b)/iu;
/** `(test set: 800 grasps, target: > 92% success)`. */
const SAMPLES_AND_TARGET =
  /\((?:test|eval(?:uation)?|validation) set: (\d[\d,]*) [a-z-]+[,;] (?:target|goal|threshold):?\s*([^()]*)\)/iu;
/** `(baseline: 0.41, target: 0.60)`: from one to the other. */
const BASE_AND_TARGET =
  /\s\((?:baseline|current(?:ly)?|today|now|was):?\s*([^(),;]*\d%?)[,;]\s*(?:target|goal):?\s*([^(),;]*\d%?)\)/iu;
const TARGET_AND_BASE =
  /\s\((?:target|goal):?\s*([^(),;]*\d%?)[,;]\s*(?:baseline|current(?:ly)?|today|now|was):?\s*([^(),;]*\d%?)\)/iu;
/** `recall < 2% @ target precision`. */
const AT_LEVEL =
  /(?<=\d\s?%?)\s+@\s+(?=(?:the )?(?:target|fixed|given|required|same|operating) [a-z])/giu;
/** `Leaf spots detected correctly (> 75%)`: how many of them. */
const DONE_SO_OFTEN =
  /^((?:[a-z-]+ ){0,3}[a-z]{3,}s) ([a-z]+ed(?: (?!(?:wrong|incorrect|false|entire)ly\b)[a-z]+ly)?) \(((?:at least |more than |over |[>≥]=?\s?)(?:[5-9]\d|100)(?:\.\d+)?\s?%)\)(?=[.\s]*$)/iu;

/** `mAP of at least 0.4 across all classes`: it is a mean over them, and no limit for each. */
const MEAN_OF_CLASSES =
  /\b((?:map(?:@[\d.:]+)?|m_?iou|macro)\b.*?)\s((?:across|over) all (?:the )?(?:[a-z]+ )?(?:classes|categories|labels))(?=[.,;]|$)/iu;
/** `averaged over all dialects`. */
const AVERAGED = /\s(averaged (?:across|over) all (?:the )?[a-z][a-z -]*?)(?=[.,;]|$)/iu;

const ONE_OF_TWO =
  'precision|recall|accuracy|sensitivity|specificity|f1|auc|auroc|fpr|fnr|far|frr|mae|rmse|mape';
/** `precision/recall >= 80%`: two measures with one limit; `p50/p95 latency < 2 s`: two percentiles of one. */
const TWO_MEASURES = new RegExp(
  `(?<![\\w/-])(${ONE_OF_TWO})\\s?/\\s?(${ONE_OF_TWO})(?![\\w/-]|[^,;]*\\d\\s?/\\s?[\\d.])`,
  'iu',
);
const TWO_PERCENTILES =
  /(?<![\w/-])(p\d{2})\s?\/\s?(p\d{2}) ((?:[a-z-]+ ){0,2}(?:latency|time|duration))\b/iu;

/** A form, and a part of it without which a sentence need not be held against it. */
const FORMS: readonly (readonly [part: string, RegExp, string])[] = [
  ['"', QUOTED_LIMIT, '$1'],
  ['”', QUOTED_LIMIT, '$1'],
  ['sub-', BELOW, '$2 under $1'],
  [' all ', MEAN_OF_CLASSES, '$1 ($2)'],
  [' all ', AVERAGED, ' ($1)'],
  ['/', TWO_MEASURES, '$1 and $2'],
  ['/', TWO_PERCENTILES, '$1 $3 and $2 $3'],
  ['/', PER_TWO, '$1s_per_$3_per_$4$2'],
  ['/', COUNTED_PER_TWO, '$1_per_$2_per_$3'],
  ['(e.', HOW_HIGH, '$1 ('],
  ['@ ', AT_SETTING, ' at '],
  ['±', PARITY, '$1 difference at most $2'],
  ['target', TARGET_IS, '$3$2 ($1)'],
  ['goal', TARGET_IS, '$3$2 ($1)'],
  ['threshold', TARGET_IS, '$3$2 ($1)'],
  ['requirement', TARGET_IS, '$3$2 ($1)'],
  ['0', OCCURS_IN_NONE, '0 $1in '],
  ['no', OCCURS_IN_NONE, '0 $1in '],
  ['zero', OCCURS_IN_NONE, '0 $1in '],
  ['±', APART, '$1 difference at most $2'],
  ['er-', PER_CLASS_OF_ONE, '$1 for '],
  ['er-', PER_CLASS, '$2 for every $1'],
  ['±', ABOUT_ZERO, ''],
  [' accept', ACCEPTABLE, ''],
  [' not ', NOT_VARY, 'The $1 gap between $3 is at most $2'],
  ['against', HELD_AGAINST, 'is $1'],
  [' low ', DESIGNED_FOR, 'has '],
  ['available', AVAILABLE, 'availability $1'],
  ['No ', NONE_LABEL, ''],
  [' 2 ', NAME_WITH_NUMBER, '$1-$2'],
  [' to ', REDUCED_TO, ' '],
  ['scale', ON_SCALE, '$2 of $1'],
  ['ithin ', WITHIN_RANGE, '$1 $3 $4 (that is, $2-$3 $4)'],
  [' (', OTHER_WORD, ' $1'],
  ['still', STILL_USING, 'use'],
  ['shows ', SAMPLE_SHOWS, '$2 on a $1$3'],
  ['that', THING_THAT, 'The $1 $3 $2$4'],
  [' at ', TOLD_AT, ' is at $2 as $1 $3'],
  [' of ', KEEPS_SHARE, ''],
  ['/', PER_THING, ' per '],
  ['-', RANGE_FIRST, '$2 for $1'],
  ['–', RANGE_FIRST, '$2 for $1'],
  ['either', EITHER, ' '],
  [' cases', SUCH, ''],
  ['>', BOTH_WAYS, '↔'],
  ['/sec', /(?<=\d\s?[a-z]+)\/sec(?:ond)?\b/giu, '/s'],
  ['succe', SUCCEEDING, ''],
  ['set: ', SAMPLES_AND_TARGET, ' $2 (n=$1)'],
  ['arget', BASE_AND_TARGET, ' from $1 to $2'],
  ['arget', TARGET_AND_BASE, ' from $2 to $1'],
  ['@ ', AT_LEVEL, ' at '],
  ['ed ', DONE_SO_OFTEN, '$3 of $1 are $2'],
  ['. ', TARGET_BEHIND, ' (target: $1)'],
];

/** `word error rate (WER)`. */
const SPELLED_OUT =
  /((?:\b[a-z][a-z]*[\s-]){1,5}(?:rate|error|score|index|ratio|precision|recall|accuracy|gain|deviation|distance|coefficient)) \(([A-Z][A-Za-z]{1,5})\)/giu;

/** A measure by its short form, where both stand side by side. */
const inShortForm = (text: string): string =>
  text.replace(SPELLED_OUT, (whole, long: string, short: string) => {
    const words = long.split(/(?<=[\s-])/u);
    const own = words.slice(-short.length).map((word) => word.charAt(0).toLowerCase());
    return own.join('') === short.toLowerCase()
      ? `${words.slice(0, -short.length).join('')}${short}`
      : whole;
  });

const MAY_DIFFER = ['within', 'differ', 'match', 'equal', 'par '];

/** Words of a sentence in the order, and said once, that the readers know. */
export const inOneForm = (written: string): string => {
  const plain = FORMS.reduce(
    (text, [part, pattern, to]) => (text.includes(part) ? text.replace(pattern, to) : text),
    written.includes(')') ? inShortForm(written.trim()) : written.trim(),
  );
  const each = thingsBehind(
    eachBroughtTo(MAY_DIFFER.some((part) => plain.includes(part)) ? asDifference(plain) : plain),
  );
  return !each.includes(': ')
    ? each
    : each.replace(
        LABEL_WITH_PLACE,
        (whole, label: string, place: string, rest: string, end: string) =>
          NAMES_CHANGE.test(label) ? whole : `${label}: ${rest} ${place}${end}`,
      );
};

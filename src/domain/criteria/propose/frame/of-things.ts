import { endsWithMeasureWords } from '../attachment/phrases';
import { isFinite } from '../grammar/verbs';

const START = String.raw`(?<=^|[:.]\*{0,2}\s+|\*\*\s+)`;
const SIDE = String.raw`(?:at least |more than |over |up to |[<>≥≤]=?\s?)?`;
/** `For 100 test questions, 90% get a correct answer`: what the share is a share of stands before it. */
const OF_NAMED = new RegExp(
  `${START}(?:For|Of|Out of|Among|Across) (?:(?:a|the) (?:set|sample) of |the |all )?(?<count>\\d[\\d,]*) (?<things>[a-z][a-z -]*?),? (?<share>${SIDE}\\d[\\d.]*\\s?%) (?<verb>[a-z]+)(?<rest>[^.]*)`,
  'iu',
);
const LINKS = /^(?:is|are|were|has|have|must|should|shall|can|will)$/iu;

/** `Zero intents below recall 0.75`, `No single dialect scores under 80% recall`: each of them has to reach it. */
const NONE_BEYOND = new RegExp(
  `${START}(?:zero|no|none of the|not (?:one|a)) (?:individual |single |one )?(?<things>[a-z][a-z-]*(?: (?!(?:of|in|on|for|with|and|or)\\b)[a-z-]+){0,2}?) (?:(?:is|are|falls?|drops?|may (?:be|fall|have|show)|has|have|with|achieves?|scores?|reach(?:es)?|shows?|gets?) )?(?<side>below|under|above|over|less than|more than) (?:an? |its )?(?:(?<name>[a-z][\\w@ -]*?) (?:of )?(?<value>\\d[\\d.]*\\s?%?)|(?<own>\\d[\\d.]*\\s?%?) (?!(?:m?s|sec|seconds?|min|minutes?|h|hours?|days?)\\b)(?<behind>[a-z][\\w@ -]*?))(?=[.;,]|$|\\s(?:on|in|for|across|at)\\s)`,
  'iu',
);

/** `each open category Recall@5 >= 0.9`: for each of them. */
const EACH_FIRST =
  /^(?:each|every) ((?:(?!(?:has|have|of|with|reaches|shows|in|on|for)\b)[a-z-]+ ){0,2}(?!(?:has|have|an?|of|with|reaches|shows|in|on|for)\b)[a-z-]+) ((?:(?:macro|micro|mean|balanced|top-\d)[- ])?(?:recall|precision|accuracy|f1|sensitivity|specificity|iou|ndcg|map|mrr|ap)(?:@[\d.k]+)?(?: score)?)(\s*(?:[<>≥≤]|(?:is |of |must be |should be )?(?:at least|above|over|more than))[^,;]*?)(?=[.\s]*$)/iu;

/** A share, and a limit of each, before what they are of, in the order that the readers know. */
export const thingsBehind = (text: string): string => {
  const each = /^(?:each|every) /iu.test(text) ? text.replace(EACH_FIRST, eachReaches) : text;
  return /\b(?:below|under|above|over|less than|more than) /u.test(each)
    ? shareFirst(each.replace(NONE_BEYOND, eachBeyond))
    : shareFirst(each);
};

const eachReaches = (_: string, things: string, measure: string, limit: string): string =>
  `${measure}${limit} for every ${things.replaceAll(' ', '_')}`;

const shareFirst = (text: string): string =>
  text.includes('%') ? text.replace(OF_NAMED, ofNamed) : text;

const ofNamed = (whole: string, ...args: unknown[]): string => {
  const { count = '', things = '', share = '', verb = '', rest = '' } = groupsOf(args);
  return isFinite(verb) || LINKS.test(verb)
    ? `${share} of ${things} ${verb}${rest} (n=${count})`
    : whole;
};

const eachBeyond = (whole: string, ...args: unknown[]): string => {
  const { things = '', side = '', name, value, own, behind } = groupsOf(args);
  const measure = name ?? behind ?? '';
  if (!endsWithMeasureWords(measure)) return whole;
  const bound = /^(?:below|under|less than)$/iu.test(side) ? 'at least' : 'at most';
  return `${measure} ${bound} ${value ?? own ?? ''} for every ${things.replaceAll(' ', '_')}`;
};

const groupsOf = (args: readonly unknown[]): Partial<Record<string, string>> =>
  args.at(-1) as Partial<Record<string, string>>;

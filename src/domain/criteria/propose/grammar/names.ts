import { saysWhatIsDone } from '../attachment/verbs';
import { isName } from '../statement/measure';
import { isFinite, lemmaOf } from './verbs';

/** Words that no name of a measure has: sides, labels of lists and links. */
const NO_PART =
  /_0_|(?:rate|recall|precision|accuracy|score|f1)_before_|(?:^|_)(?:minimum|no(?=_[a-z]+_)|hits_baseline|at_least|at_most|above|below|exceeds?|achieves?|achieve|attains?|ensures?|ensure|maintains?|demonstrates?|verify|asserts?|requires?|we|our|its|their|it|they|these|via|kpis|criteria|criterion|currently|today|e\.g\.?|i\.e\.?|etc|measurement)(?:_|$)|_(?:validated|defined|reasonable|acceptable|adds?|widens?|consistently_off|then|(?<!_to_)targets?|goals?|threshold|zero|judged|measured|assessed|evaluated|verified|tested)$|^targets?_/u;
/** Verbs inside a name: a sentence, and no name. */
const HAS_VERB =
  /(?:^|_)(?:keep|agrees?|makes?|provides?|begins?|succeeds?|completes?|appears?|happens?|produces?|receives?|inserts?|generates?|responds?|rises|shrinks|grows|improves|worsens|then|we|wir|das|die|wenn)_/u;
const BEGINS_WITH_VERB =
  /^(?:p\d+_)?(?:cut|get|make|have|give|see|receive|find|keep|provide|ensure|identify|classify|detect|recognize|predict|generate|extract|determine|create|send|deliver|without|building|reducing|achieving)_/u;
/** What has a number has to be said of them: `answers < 5%`. */
const IS_COUNTED =
  /^(?:answers|outputs|responses|replies|requests|queries|drafts|summaries|documents|images|tickets|users|customers|predictions|samples|cases)$/u;
/** `precision_and_recall`: two measures. */
const IS_TWO =
  /(?:precision|recall|accuracy|sensitivity|specificity|f1|coverage|latency)_and_(?:precision|recall|accuracy|sensitivity|specificity|f1|coverage|throughput)/u;
/** `accuracy_in_predicting_…_share`: a measure is no share of itself. */
const SHARE_OF_MEASURE =
  /^(?:accuracy|precision|recall|sensitivity|specificity|hit_rate)_(?:in|of|for|on|when)_.*_share$/u;
/** The same of a share, whose name may say what is done. */
const NO_PART_OF_SHARE =
  /(?:^|_)(?:at_least|at_most|them|e\.g\.?|i\.e\.?|etc|kpi|(?<!first_)time_[a-z_]*|cases_[a-z_]*)_share$|(?:^|_)(?:records?|produces?)_zero_|[a-z]ed_with_(?:[a-z]+_){0,2}(?:errors?|mistakes?)_|^(?:customers|users|people|visitors|clients|reviewers|raters|patients|students|agents|cases|items|samples|queries|requests|answers|responses|conversations|tickets|sessions)_share$/u;
/** What a list calls its items. */
const IS_LABEL =
  /^(?:(?:sc|nfr|fr|ac|us|req|kpi|metric|goal|objective|criterion|requirement|outcome|phase|gate|test|step|item|hypothesis)_?\d|(?:success|key|primary|secondary|main|overall|acceptance|quality|release|exit|business|model|product|system|project)_(?:criteri(?:a|on)|metrics?|goals?|targets?|outcomes?|indicators?|measures?)$)/u;
/** Names that name nothing. */
const IS_EMPTY =
  /^(?:post|pre)_[a-z]+(?:_per_[a-z]+)?$|^(?:(?:p\d+|mean|average|avg|median|overall|total|max|min)_)?(?:rate|value|level|(?<!(?:p\d+|mean|average|avg|median)_)time|share|percentage|number|count|result|output|outputs|target|metric|it|system|model|users?|agents?)(?:_(?:time|share|rate|score|count))?(?:_(?:s|ms|min|h))?$/u;
const STARTS_POORLY =
  /^(?:at_(?!risk)|in_(?!scope|domain|app|context|store)|on_(?!device|time|premise|call|screen)|(?:and|or|but|with|of|to|for|from|by|the|an?|is|are|be|as|all|any|each|every|only|then|also|while|when|if|using|having|being|allowed|able|targeting|indicating)_)/u;
const MOST_WORDS = 16;

const IS_WRITTEN =
  /^(?:share|ratio of|difference of)\b|^(?:\d+_(?:way|day|shot|class|month|year|interval)_|\d{2}_)?[\p{L}][\p{L}\p{N}_.@^/+:&%'-]*$/u;

/** `indicating`, `answers_contain`: a verb, and nothing that is measured. */
const endsInVerb = (metric: string): boolean => {
  const words = metric.replace(/_share$/u, '').split('_');
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (
    !metric.endsWith('_share') &&
    THIRD_PERSON.test(first) &&
    ![null, first].includes(lemmaOf(first)) &&
    words.length > 1
  )
    return true;
  if (metric === 'rating' || metric === 'ranking') return false;
  if (words.length === 1) return last.endsWith('ing') && lemmaOf(last) !== null;
  return metric.endsWith('_share') && words.length > 1 && NEEDS_OBJECT.test(last);
};
const THIRD_PERSON =
  /^(?!answers|accepts|checks|rejects|assigns|replies|updates|uploads|edits|notes|tags|maps|lists|groups|offers|results|reports|matches|runs|scores|alerts|drafts|tests|queries|labels|steps|calls|tracks|plans|costs|links|points|names|changes|requests|searches|orders|places|images|records|returns|reviews|ranks|hits|misses|visits|views|flags|routes|forecasts|estimates)[a-z]+s$/u;
/** `retraining_cuts_false_alarm_rate`: a verb between nouns. */
const hasVerbInside = (metric: string): boolean =>
  metric
    .split('_')
    .slice(1, -1)
    .some((word) => THIRD_PERSON.test(word) && ![null, word].includes(lemmaOf(word)));
const NEEDS_OBJECT =
  /^(?:contains?|includes?|provides?|has|have|shows?|returns?|gets?|gives?|makes?|needs?|finds?|cites?|meets?|achieves?|reports?|receives?|include|is|are|was|were|be|being)$/u;

const isCounted = (metric: string): boolean =>
  metric.endsWith('_share') || metric.startsWith('time_to_') || metric.includes('_time_to_');

/** `share(time_s<15)`: a time of nothing that is named. */
const IS_MERELY_TIME = /^share\((?:response_)?(?<!response_)time(?:_s|_ms|_min|_h)?\s?[<>]/u;

/** Whether a name names one measure: no label, no side, no piece of a sentence. */
export const isProperName = (metric: string): boolean => {
  const inner = /^share\(([^<>=]+)/u.exec(metric)?.[1];
  return inner === undefined
    ? isOwnName(metric)
    : !IS_MERELY_TIME.test(metric) &&
        !inner.includes('_of_') &&
        !doesTwo(inner) &&
        isOwnName(inner.trim());
};

/** `users_name_place_and_receive_route_time`: the last thing that is done takes the time. */
const doesTwo = (inner: string): boolean =>
  !inner.startsWith('time_to_') &&
  inner
    .split('_')
    .some((word, at, words) => word === 'and' && at > 1 && isFinite(words[at + 1] ?? ''));

const isOwnName = (metric: string): boolean =>
  isName(metric) &&
  IS_WRITTEN.test(metric) &&
  !endsInVerb(metric) &&
  !saysWhatIsDone(metric) &&
  !(isCounted(metric) ? NO_PART_OF_SHARE : NO_PART).test(metric) &&
  !SHARE_OF_MEASURE.test(metric) &&
  !IS_TWO.test(metric) &&
  !IS_COUNTED.test(metric) &&
  (isCounted(metric) ||
    !(HAS_VERB.test(metric) || BEGINS_WITH_VERB.test(metric) || hasVerbInside(metric))) &&
  !IS_LABEL.test(metric) &&
  !IS_EMPTY.test(metric) &&
  !STARTS_POORLY.test(metric) &&
  metric.split('_').length <= MOST_WORDS;

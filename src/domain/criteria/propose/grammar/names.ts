import { saysWhatIsDone } from '../attachment/verbs';
import { isName } from '../statement/measure';
import { lemmaOf } from './verbs';

/** Words that no name of a measure has: sides, labels of lists and links. */
const NO_PART =
  /(?:^|_)(?:targets?|goals?|threshold|minimum|maximum|at_least|at_most|above|below|exceeds?|achieves?|achieve|attains?|reach|ensures?|ensure|maintains?|maintain|demonstrates?|verify|asserts?|requires?|required|we|our|its|their|it|they|this|that|these|which|via|kpis?|criteria|criterion|than|vs|versus|currently|today|baseline|e\.g\.?|i\.e\.?|etc)(?:_|$)/u;
/** What a list calls its items. */
const IS_LABEL =
  /^(?:(?:sc|nfr|fr|ac|us|req|kpi|metric|goal|objective|criterion|requirement|outcome|phase|gate|test|step|item|hypothesis)_?\d|(?:success|key|primary|secondary|main|overall|acceptance|quality|release|exit|business|model|product|system|project)_(?:criteri(?:a|on)|metrics?|goals?|targets?|outcomes?|indicators?|measures?)$)/u;
/** Names that name nothing. */
const IS_EMPTY =
  /^(?!(?:mean|average|avg|median|overall)_(?:score|rating)$)(?:(?:p\d+|mean|average|avg|median|overall|total|max|min)_)?(?:rate|score|value|level|time|share|percentage|number|count|result|results|output|outputs|performance|quality|target|metric|it|system|model|users?|agents?)(?:_(?:time|share|rate|score|count))?$/u;
const STARTS_POORLY =
  /^(?:and|or|but|with|of|at|in|on|to|for|from|by|the|an?|is|are|be|as|all|any|each|every|only|then|also|while|when|if)_/u;
const MOST_WORDS = 16;

const IS_WRITTEN = /^(?:share|ratio of|difference of)\b|^[\p{L}][\p{L}\p{N}_.@^/+:&%'-]*$/u;

/** `indicating`, `answers_contain`: a verb, and nothing that is measured. */
const endsInVerb = (metric: string): boolean => {
  const words = metric.replace(/_share$/u, '').split('_');
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (
    !metric.endsWith('_share') &&
    THIRD_PERSON.test(first) &&
    lemmaOf(first) !== null &&
    words.length > 1
  )
    return true;
  if (words.length === 1) return last.endsWith('ing') && lemmaOf(last) !== null;
  return metric.endsWith('_share') && words.length > 1 && NEEDS_OBJECT.test(last);
};
const THIRD_PERSON =
  /^(?!answers|results|reports|matches|runs|scores|alerts|drafts|tests|queries|labels|steps|calls|tracks|plans|costs|links|points|names|changes|requests|searches|orders|places|images|records|returns|reviews|ranks|hits|misses|visits|views|flags|routes|forecasts|estimates)[a-z]+s$/u;
const NEEDS_OBJECT =
  /^(?:contains?|includes?|provides?|has|have|shows?|returns?|gets?|gives?|makes?|needs?|finds?|cites?|meets?|achieves?|reports?|receives?|include|is|are|was|were|be|being)$/u;

/** Whether a name names one measure: no label, no side, no piece of a sentence. */
export const isProperName = (metric: string): boolean =>
  isName(metric) &&
  IS_WRITTEN.test(metric) &&
  !endsInVerb(metric) &&
  !saysWhatIsDone(metric) &&
  !NO_PART.test(metric) &&
  !IS_LABEL.test(metric) &&
  !IS_EMPTY.test(metric) &&
  !STARTS_POORLY.test(metric) &&
  metric.split('_').length <= MOST_WORDS;

import { recent } from '../recent';
import { metricName } from '../../language/readers/read-name';
import { METRIC_NOUN } from '../vocabulary';
import { GOES_ON_DOING, LABEL_THEN_DEMAND } from '../attachment/verbs';
import { isAgent } from '../attachment/word-classes';
import { withEvents } from './events';
import { singular } from './singular';
import { tidyWords } from './taker';
import { ATTAINS, FILLER, MODALS, MORE_METRIC_NOUNS, THE_MODEL } from './words';
import { matchesOf } from '../matches';

/** What is measured, and for whom. */
export type Measure = {
  metric: string;
  /** Words of the group it holds for, or `every region`; empty for the whole data set. */
  groups: string[];
};

const WORD_START = String.raw`(?<![\w-])`;
const WORD_END = String.raw`(?![\w-])`;
const MODEL_ATTAINS = new RegExp(
  `^${THE_MODEL}(?:'s)?\\s+(?:(?:${MODALS})\\s+)*(?:not\\s+)?(?:be able to\\s+|manage to\\s+)?(?:${ATTAINS})\\s+`,
  'i',
);
const MODEL_OWNS = new RegExp(`^${THE_MODEL}'s?\\s+`, 'i');
const MODEL_BEHAVES = new RegExp(`^${THE_MODEL}\\s+(?:(?:${MODALS})\\s+)*`, 'i');
const NO_MEASURE_ATTAINS = new RegExp(
  `^(?:the |our |an? )?(?<who>(?:[\\w-]+ ){1,3}?)(?:(?:${MODALS}) )?(?:has|have|reach(?:es)?|achieves?|attains?|gets?|yields?|shows?|scores) (?:an? |the )?(?!(?:rate|ratio|score|count|time)s?\\b)(?=[a-z])`,
  'i',
);
const OF_THE_MODEL = new RegExp(
  `\\s+(?:of|for|by|with)\\s+${THE_MODEL}${WORD_END}(?!['’]s| (?:features?|interface|widget|responses?|answers?|outputs?|users?|teams?)\\b)`,
  'i',
);
const TAIL = new RegExp(`(?:^|\\s+)(?:(?:${MODALS}) score|${FILLER})[\\s,:;]*$`, 'i');
const HEAD =
  /^(?:the|a|an|our|its|their|this|any|overall|that|with|and|but|then|while|keep(?:s|ing)?|maintains?|also|as)\s+/i;
const NAMED = new RegExp(`${WORD_START}(?:${METRIC_NOUN}|${MORE_METRIC_NOUNS})${WORD_END}`, 'i');
const IDENTIFIER = /(?<![\w-])[a-z]\w*_\w+(?![\w-])/i;
/** `forecast accuracy (MAPE)`: the measure is what stands in brackets. */
const SAYS_HOW_GOOD = /(?:^|\s)(?:accuracy|quality|performance)$/i;
const SPELLED_OUT = /\s*\(([a-z][\w@.-]{1,12})\)/i;

/** `low latency (< 500 ms)`: the number says how low. */
const HOW_MUCH =
  /^(?:low|high|excellent|great|good)\s+(?=(?:cpu |gpu |memory |success |response )?[a-z]+$)/i;

/** Takes subject, verbs and articles off the words before a limit. */
export const bareWords = recent((words) => {
  if (/^(?:every|each|any|all)\b/i.test(tidyWords(words))) return tidyWords(words);
  const model = tidyWords(words).replace(MODEL_ATTAINS, '');
  const attains = NO_MEASURE_ATTAINS.exec(model);
  const who = attains?.groups?.['who'] ?? '';
  let rest = (attains === null || !isAgent(tidyWords(who)) ? model : model.slice(attains[0].length))
    .replace(MODEL_OWNS, '')
    .replace(OF_THE_MODEL, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = tidyWords(rest.replace(TAIL, '').replace(HEAD, '').replace(HOW_MUCH, ''));
  }
  return rest;
});

/** Words of what a model does, without the model: `answers`, `resolves chats`. */
export const bareBehaviour = (words: string): string =>
  tidyWords(words).replace(MODEL_BEHAVES, '').trim();

/** What every model does, and so no group of samples. */
const DOES_ANYWAY =
  /^(?:predicts?|predicting|classif(?:y|ies)|performs?|works?|operates?|detects?|runs?|generates?|responds?|answers?|extracts?|recogni[sz]es?|forecasts?|identif(?:y|ies)|ranks?|translates?|transcribes?|summari[sz]es?|recommends?|segments?|scores?|outputs?|produces?|returns?|gives?|provides?|shows?|takes?|needs?|uses?|requires?|makes? predictions?|functions?)$/i;

/** `translation completes with a latency`: that it ends tells nothing. */
const PASSES = /(?<=\S)\s(?:completes?|finish(?:es)?|ends?|runs|works|operates)$/iu;

/** What is done, where it tells one group of samples from another. */
export const doneToSome = (done: string): string[] =>
  done === '' || DOES_ANYWAY.test(done) ? [] : [done.replace(PASSES, '')];

/** `real-time` measures nothing. */
const NO_TIME = /\b(?:real|full|part|one|run|just-in|any|over|first|same|each|every)[- ]time\b/gi;

export const namesMeasure = recent((written) => {
  const words = written.replace(NO_TIME, ' ');
  return NAMED.test(words.replaceAll('-', ' ')) || NAMED.test(words) || IDENTIFIER.test(words);
});

/** A share of what a sentence counts, named by the words of the sentence. @param most words that the name may have. */
export const nameOfShare = (words: string, most = 9): string | null => {
  // `Reading: answers …`, `enough for clerks to judge`: a label and an aim are no part of what is counted.
  if (/[a-z](?::|\s[–—])\s+[a-z]|\sfor (?:[a-z]+ ){1,2}to [a-z]/iu.test(words)) return null;
  const kept = namedBy(words).filter(
    (word, index) =>
      // `rated A or B`: a mark, and no article.
      (word === 'A' && index > 0) ||
      !/^(?:is|are|be|been|both|the|a|an|may|must|should|shall|will|can|that|which|who|all|our|their|its|to|has|have)$/i.test(
        word,
      ),
  );
  return kept.length === 0 || kept.length > most ? null : metricName([...kept, 'share'].join(' '));
};

const namedBy = (words: string): string[] =>
  tidyWords(words)
    .replace(/(?<=\w)['’]s\b/gu, 's')
    .replace(/(?<!\d):|:(?!\d)|[^\p{L}\p{N}\s@^.+:-]+/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** A verb in the words of a group says that more is stated than a group. */
const VERB =
  /\b(?:differs?|deviates?|takes?|needs?|is|are|must|should|shall|will|has|have|stays?|drops?|falls?|rises?|exceeds?|than)\b/i;
const GROUP_WORDS = String.raw`for|among|in|on|during|across|where|after|within|at|under|from|between|against|inside`;
const GROUP = new RegExp(`\\s(${GROUP_WORDS})\\s+(.+?)(?=\\s(?:${GROUP_WORDS})\\s|$)`, 'gi');
const EVERY =
  /^(?:every|each|any|all|all of the|each of the|every one of the)\s+(?:\d+\s+)?([a-z][\w-]*(?: (?:groups?|class(?:es)?|segments?|categor(?:y|ies)|types?|levels?))?)$/i;
const ACROSS_ALL = /^(?:every|each|all)\s+(?:the\s+)?([a-z][\w-]* [a-z][\w-]*s)$/i;
const KEEPS_ITS_WORD = new Set([
  'during',
  'after',
  'across',
  'at',
  'under',
  'from',
  'against',
  'within',
  'between',
]);
const SHARE_OF = /^(?:share|number|count|proportion|percentage|fraction|part|amount)\s+of\s+(.+)$/i;

/**
 * Reads the words beside a limit as a metric and the groups it holds for.
 * @param nouns whether any noun will do, as beside a change, or only one that names a measure.
 * @returns null where no metric is named, or where more is said than a line can hold.
 */
export const readMeasure = (
  words: string,
  nouns: 'measures' | 'any noun' = 'measures',
): Measure | null => {
  if (NEGATED.test(words)) return null;
  if (
    words.includes(': ') &&
    [LABEL_THEN_DEMAND, LABEL_THEN_CLAUSE, LABEL_OF].some((form) => form.test(words))
  )
    return null;
  // `the suite has relevance; enforce relevance`: two clauses.
  if (words.includes(';')) return null;
  const every =
    /^(?:every|each|any) (?:one )?(?:of the )?(?:\d+ )?([a-z][\w-]*)\s+(?:must |should |shall )?(?:has|have|reaches|reach|shows|gets|achieves|achieve|attains)\s+(?:an?\s+)?(.+)$/i.exec(
      tidyWords(words),
    );
  if (every !== null) {
    const inner = readMeasure(every[2] ?? '');
    return inner === null
      ? null
      : { metric: inner.metric, groups: [`every ${singular(every[1] ?? '')}`, ...inner.groups] };
  }
  if (/[<>]=?\s*[\d.$€£]/u.test(words)) return null;
  const bare = bareWords(words);
  const spelled = SPELLED_OUT.exec(bare);
  if (
    spelled !== null &&
    initialsOf(bare.slice(0, spelled.index)).endsWith((spelled[1] ?? '').toLowerCase())
  )
    return readMeasure(`${spelled[1] ?? ''}${bare.slice(spelled.index + spelled[0].length)}`);
  if (
    spelled !== null &&
    namesMeasure(spelled[1] ?? '') &&
    namesMeasure(bare.slice(0, spelled.index))
  )
    return readMeasure(
      `${bare.slice(0, spelled.index).replace(SAYS_HOW_GOOD, '')} ${spelled[1] ?? ''}${bare.slice(spelled.index + spelled[0].length)}`,
    );
  if (spelled !== null && namesMeasure(spelled[1] ?? '')) {
    const inner = readMeasure(
      `${spelled[1] ?? ''}${bare.slice(spelled.index + spelled[0].length)}`,
    );
    return inner === null
      ? null
      : { ...inner, groups: [bare.slice(0, spelled.index), ...inner.groups] };
  }
  if (/[()]/u.test(bare)) return null;
  // `the share of conversations that end in a handover` is one name.
  const relative = /\b(?:that|which|who)\b/i.test(bare) ? SHARE_OF.exec(bare)?.[1] : undefined;
  const counted = relative === undefined ? null : nameOfShare(relative);
  if (counted !== null && isName(counted)) return { metric: counted, groups: [] };
  const { head, groups } = readGroups(bare.replace(OF_EVERY, ' for every $1'));
  const metric = nameOf(head, nouns);
  if (groups.some((group) => VERB.test(group) || isTorn(group))) return null;
  return metric === null || !isName(metric) ? null : { metric, groups };
};

/** `Translation of menus: COMET`. */
const LABEL_OF = /^[a-z-]+ of [a-z ]+:\s+[a-z]/iu;
/** `Precision: bids are confirmed`: a label, and what is done. */
const LABEL_THEN_CLAUSE =
  /:\s[^:]*[a-z]s (?:is|are|get|be) [a-z]+ed\b|:\s(?:the|an?|our)\s(?:(?!(?:of|in|for|per|on|with)\s)[a-z-]+\s){1,3}[a-z]+s$/iu;

const OF_EVERY = /\s+(?:of|per) (?:each|every|any) ([a-z][\w-]*)(?![\w-])/gi;
/** A negation that no comparison took would turn the limit round. */
const NEGATED = /\b(?:not|never|cannot|no longer)\b|n't\b/i;
/** Words of sentences: what has one of them is a piece of a sentence, not the name of a metric. */
const NO_NAME =
  /_(?:matches|equals)_(?:actual|true|observed|measured|reference|manual|human)_(?!.*_share$)|_(?:reduction|increase|improvement|decrease)_(?:in_[a-z0-9_]*)?share$|(?:^|_|\()(?:e\.?g|i\.?e)(?:\.?_|\.$)|_(?:accuracy|precision|recall|(?:positive|negative|error|success|pass|hit|hallucination)_rate)_(?:[a-z0-9]+_)*share$|^(?:time|times|cases|runs|attempts|samples|items|occasions)_share$|(?:^|_)(?:relative|absolute)_(?:improvement|reduction|increase|decrease|gain)(?:_|$)|(?:^|_)(?:must|should|shall|will|would|may|can|could|we|it|they|than|once|when|if|that|which|who|not|never|of_for|because|least|most|is|are|has|have|was|were|be|achieves?|maintains?|maintain|reach(?!_(?:rate|ratio|share|time))(?!_[a-z_]+_share$)|reaches(?!_[a-z_]+_share$)|demonstrates?|meets?|meet|exceeds?|measured|verify|each|both|improves?|needs|needed|requires?(?!_[a-z0-9_]+_share$)|(?<=_)required(?!_[a-z0-9_]+_share$)|differs?|deviates?|reduced|improved|increased|decreased|declined|fell|stayed|reduces|increases|decreases|lowers|raises|outperforms?|beats?|none)(?:_|$)|_as_(?:high|low|few|many|much|fast)(?:_|$)|_compared(?:_|$)|^(?:no|of_at|of_in|and|or|but|for|with|from|at_\d+|better|worse|higher|fewer|less|more|faster|slower|greater|smaller|larger|lower(?!_bound))_|_with_[a-z0-9@_]*(?:rate|accuracy|recall|precision|sensitivity|specificity|latency|auc|f1|satisfaction|calibration_error)(?:_|$)|_(?:or|and|of|in|for|with|at|by|to|so)$|_(?:completes?|finishes|responds?|runs|operates?|works?|passes|succeeds?)_with_|_(?:in_cases|time)_share$|_with_(?:[a-z0-9@]+_){0,2}(?:accuracy|recall|precision|sensitivity|specificity|consistency|latency)_[a-z_]*share$|_with_(?:[a-z0-9@]+_){0,2}(?:rate|accuracy|recall|precision|latency|score|sensitivity|specificity|consistency)_share$|_(?:of|for|in|on|with|at|by|from|to|and|or)_(?:share|time)$/u;
/** What is done is counted as a share or timed; it is no measure by itself. */
const IS_DONE = /_(?:responds?|completes?|finishes|returns?|loads|runs)(?:_|$)/u;
/** Participles of joints: `while maintaining`. */
const GOES_ON = /^(?:maintaining|achieving|keeping|ensuring|reaching|indicating|reduce)_/u;
/** `reaches a recall of` names a measure; `reach completion` is what is done. */
const reachesMeasure = (metric: string): boolean =>
  namesMeasure((/(?:^|_)reach(?:es)?_(.+)_share$/u.exec(metric)?.[1] ?? '').replaceAll('_', ' '));

export const isName = (metric: string): boolean =>
  !GOES_ON.test(metric) &&
  !reachesMeasure(metric) &&
  !NO_NAME.test(metric) &&
  !(metric.includes('_and_') && GOES_ON_DOING.test(metric)) &&
  (!IS_DONE.test(metric) || /_(?:share|time)$|^time_to_/u.test(metric));

/** Splits the groups off the words of a metric. */
export const readGroups = (words: string): { head: string; groups: string[] } => {
  const padded = ` ${withEvents(tidyWords(words))}`;
  const groups = matchesOf(padded, GROUP).map(([, joint, named]) =>
    groupOf((joint ?? '').toLowerCase(), tidyWords(named ?? '')),
  );
  return { head: padded.replace(GROUP, '').trim(), groups };
};

/** `for gender and for age` is two criteria. */
export const isTorn = (group: string): boolean => /\b(?:and|or|but)$/i.test(group);

export const groupOf = (joint: string, named: string): string => {
  const every = (
    joint === 'across' ? (EVERY.exec(named) ?? ACROSS_ALL.exec(named)) : EVERY.exec(named)
  )?.[1];
  // `among all routes` is all of them, and not each.
  const isEach = joint !== 'among' || !/^all\b/iu.test(named);
  if (every !== undefined && isEach && !/^(?:two|three|\d)/i.test(every))
    return `every ${singular(every).replace(/\s+/gu, '_')}`;
  const ofClass = /^(?:the )?(?:class )?"([\w-]+)"(?: class)?$/i.exec(named)?.[1];
  if (joint === 'for' && ofClass !== undefined) return `class=${ofClass}`;
  // `for A items`: a class, and no article.
  const bare = named.replace(/^(?:[Tt]he|[Oo]ur|[Aa]ll|a|[Aa]n)\s+/u, '');
  return KEEPS_ITS_WORD.has(joint) ? `${joint} ${bare}` : bare;
};

const MOST_WORDS = 7;
const IS_TWO =
  /^(?:precision|recall|accuracy|sensitivity|specificity|f\d|auc|latency|throughput|cost|coverage)$/i;

const nameOf = (head: string, nouns: 'measures' | 'any noun'): string | null => {
  // `zero injections, and false positives` is no name.
  if (/,\s*and\s/u.test(head)) return null;
  const [, one, other] = /^(?:.*\s)?(\S+) and (\S+)$/i.exec(head) ?? [];
  // `precision and recall` are two.
  if (one !== undefined && IS_TWO.test(one) && IS_TWO.test(other ?? '')) return null;
  const share = SHARE_OF.exec(head);
  if (share !== null) return nameOfShare(share[1] ?? '');
  const [first = '', ...others] = head.split(/\s+of\s+(?:the\s+|our\s+|an?\s+)?/i);
  const words = [...others.reverse(), first].flatMap((part) =>
    namedBy(part).filter((word) => !/^(?:the|a|an|our|its|of|and|is|are)$/i.test(word)),
  );
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const named = words.join(' ');
  return namesMeasure(named) ||
    isAcronym(words) ||
    (AVERAGED.test(named) && words.length > 1) ||
    (nouns === 'any noun' && !ONLY_THE_MODEL.test(named) && words.length <= 4 && !VERB.test(named))
    ? metricName(named)
    : null;
};

/** `MASE`, `IDF1`, `mIoU`: capitals that name no part of a computer or of a site. */
const ACRONYM = /^(?:[a-z]{0,2}[A-Z]{2,}[A-Za-z\d]*|[A-Z]+\d+|m[A-Z]\w+)(?:[-@+][\w.+]*)?$/u;
const NO_MEASURE =
  /^(?:APIs?|URLs?|CSVs?|PDFs?|JSON|YAML|XML|HTML|HTTPS?|IDs?|UUIDs?|UIs?|UX|IPs?|DNS|TLS|SSL|RAM|CPUs?|GPUs?|TPUs?|SSD|DB|SQL|VMs?|TTL|SLAs?|PRs?|QA|CI|CD|UTC|GMT|CET|USB|SMS|PINs?|OTPs?|MFA|SSO|AI|LLMs?|ML|NLP|OCR|ASR|STT|TTS|NLU|RAG|AWS|EU|UK|US|USA|GDPR|PII|HARD|SOFT|MUST|SHALL|SHOULD|WARN|PASS|FAIL|TODO|DONE|TBD|OK|NEW|FAQs?|CRM|ERP|KPIs?|MVP|FTE|SKUs?|CT|MRI|EHR)$/u;

/** An average is of something that is measured, whatever it is called. */
const AVERAGED = /^(?:mean|average|avg|median|p\d{2,3})\s/i;

const isAcronym = (words: readonly string[]): boolean => {
  const [last = ''] = words.slice(-1);
  return words.length <= 3 && ACRONYM.test(last) && !NO_MEASURE.test(last);
};

const ONLY_THE_MODEL = new RegExp(`^${THE_MODEL}$`, 'i');

/** First letters of words: `wer` of `word error rate`. */
export const initialsOf = (words: string): string =>
  namedBy(words)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

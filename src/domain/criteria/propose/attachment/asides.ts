import { countQuantities } from '../statement/limit';
import { take, tidyWords, type Taker } from '../statement/taker';
import { THE_MODEL } from '../statement/words';
import { takeBrackets, type InBrackets } from './brackets';

/** What a sentence says beside its limits: how it is measured, what a word means, what it is for. */
const METHOD =
  /[,\s·(–—-]+(?:as |when )?(?:measured|evaluated|validated|verified|tested|assessed|judged|determined|computed|calculated|estimated|based|enforced|reported)\s+(?:by|against|with|on|using|via|through|over|across|from|as)\b\s*([^();]*?)\)?[.\s·]*$/i;
const PURPOSE =
  /[,\s]+(to (?:justify|qualify|unlock|minimi[sz]e|ensure|prevent|limit|guarantee|enable|allow|protect|meet|support|pass|(?:determine|decide|judge|see) (?:if|whether|how|which)|be (?:registered|promoted|deployed|released|accepted|considered|eligible|useful|viable|merged|published|approved|adopted|worth|trusted|used)(?=[ .·]*$| ))(?: [^()<>=\d]+)?)$/i;
/** `…, for the architecture to have earned its place`. */
const EARNED = /,\s+(for (?:the|this|it|our)\b[^<>=\d]*? to (?:be|have)\b [^<>=\d]+)$/i;
/** `, not follower count`: what the limit is not on. */
const DENIED =
  /,\s+((?:and )?not (?!more|less|fewer|above|below|over|under|to exceed|exceeding)[^<>=\d,]+)$/i;
/** `accuracy > 85% compared to manual analysis`: by what it is told whether an answer is right. */
const TOLD_BY =
  /,?\s+((?:when )?(?:compared (?:to|with)|relative to|against|versus|vs\.?) (?:the )?(?:manual|human|expert|source|ground[- ]truth|gold|reference|annotat|clinician|reviewer)[^,;<>=\d()]*?)[\s.·]*$/iu;
/** What is measured from a value of before says so. */
const CHANGES_VALUE =
  /\b(?:reduc|improv|increas|decreas|faster|slower|better|higher|lower|fewer|less|more|outperform|beat|within|gain|sav|drop)/iu;
/** `, thereby helping …`: what comes of it. */
const THEREBY = /,\s+((?:thereby|thus|hence) [^<>=\d]+?)[\s.·]*$/iu;
/** `regardless of who asks`; `on a golden set covering all categories`, once the set is taken. */
const REGARDLESS = /[,\s·]+((?:regardless of|irrespective of|no matter) [^<>=\d,;]+?)[\s.·]*$/iu;
/** `…, with the confusion matrix reported`; `…; a failure withholds the release`: no limit of their own. */
const REPORTED =
  /,\s+(with [^<>=\d;]+? (?:reported|documented|logged|disclosed|recorded|published|shown|attached|separated)(?: (?:in|to|on|by|once|with|within) [^<>=\d;]+?)?)[\s.·]*$/iu;
const CLAUSE_BEHIND =
  /(?<=\d[^;]*)(?:;|\s[—–](?=\s(?:the|this|it|they|we|an?|our)\s[^,]*\b(?:must|should|shall|has|have|is|are|can|may|will|needs?)\b))\s+((?![^;]*\b(?:no|not(?! (?:just|only|merely)\b)|never|zero|none|without|at least|at most)\b)[^<>=;]+)$/iu;
/** `…, monthly`. */
const REGULAR =
  /,\s+(?:measured |reviewed |reported )?(daily|weekly|monthly|quarterly|annually)[\s.·]*$/iu;
/** `…, where correctness is defined as being traceable to the book`. */
const DEFINES =
  /,\s+where ((?:an? |the )?[a-z -]+? (?:is|are) (?:defined|understood|counted|taken) as [^<>=\d]+?)[\s.·]*$/iu;
const COVERS = /·\s*(?:covering|spanning) ([^<>=\d,;]+?)[\s.·]*$/iu;
/** `improves by 0.01 at p < 0.05`: how sure one has to be of it. */
const SIGNIFICANCE = /,?\s+\(?(?:at|with) (p\s*<=?\s*0?\.\d+)\)?/i;
/** `, up from 30% today`. */
const WAS_BEHIND =
  /,?\s+(?:up|down)\s+from\s+(?:the |a )?(?:current(?:ly)? |today's |baseline (?:of )?)?(\d[\d.,]*(?:\s?[a-z%]+)?)(?:\s+(?:today|now|currently|at present|last (?:year|quarter|month)))?[\s.·]*$/i;
const CONDITION =
  /^[\s·]*(?:when|whenever|while|if|(?=after|before|during|upon|following))\s*([^<>=\d]+?(?:\([^()]*\)\s*)?)(?:\s*,\s*(?:then\s+)?|\s+then\s+|\s+(?=the (?:system|model|classifier|agent|assistant) (?:must|shall|should)\b))(?=\S)/i;
/** `WHEN reading 12 gauges at once THEN …`: how many, and no limit. */
const CONDITION_WITH_COUNT =
  /^[\s·]*(?:when|whenever|while|if)\s+((?:(?!fewer|less|more|above|below|over|under|within|after|least|most|to|than|exceed)[a-z-]+\s){1,4}\d[\d,]*\s[a-z][^<>=≤≥\d,]*?)\s*,?\s+then\s+(?=\S)/iu;
/** What holds whenever something is measured tells no group from another. */
const OBJECT =
  '(?: (?:(?:the|an?|its|their|his|her|any|some) )?(?:questions?|quer(?:y|ies)|requests?|prompts?|messages?|inputs?|images?|photos?|documents?|files?|data|texts?|answers?|responses?|repl(?:y|ies)|predictions?|outputs?|tickets?|records?|reports?|cases?|samples?|items?|it|them))?';
const ANYWAY = new RegExp(
  `^(?:(?:it is |they are |being )?(?:measured|evaluated|tested|asked|used|run|queried|deployed|released|accepted|in (?:production|use))\\b.*|(?:the |an? |our )?(?:users?|customers?|clients?|persons?|people|operators?|reviewers?|(?:[a-z]+ )?(?:model|system|assistant|chatbot|agent|service|classifier)|request|question|query|input|document|image|data)s?(?: (?:is|are|was|were|gets?) (?:being )?(?:asked|used|run|queried|tested|measured|evaluated|deployed|released|trained|prompted|called)| (?!(?:is|are|was|were|gets?)\\b)[a-z]+)?${OBJECT}|making (?:a )?predictions?|predicting|answering(?: questions)?)$`,
  'i',
);

/** `when tested on the field recordings`. */
const NAMES_DATA = /^\s*(?:it is )?(?:measured|evaluated|tested)\s(?:on|over|against)\s/iu;

/** `In representative scenarios, agents complete …`: no data set, and no number. */
const SETTING =
  /^[\s·]*(?:for|in|across)\s+((?![^,]*\b(?:sets?|data|dataset|benchmarks?|corpus|test|samples?|suite|split|production|cases)\b)[^<>=\d:;]{8,90}?),\s+(?=(?:the|an?|our|its|users?|customers?|agents?|it)\s[^,]*\d)/iu;

/** `WHEN the cache is enabled THEN …`: the condition that a limit holds under. */
export const takeCondition = (taker: Taker): string[] => {
  const setting = take(taker, SETTING)?.[1];
  if (setting !== undefined) return [setting.trim().replace(/^(?:the|an?|our)\s+/iu, '')];
  const hasThen = taker.rest.includes(' then ') || taker.rest.includes(' THEN ');
  const words = (
    take(taker, CONDITION) ?? (hasThen ? take(taker, CONDITION_WITH_COUNT) : null)
  )?.[1];
  if (words === undefined || (ANYWAY.test(words.trim()) && !NAMES_DATA.test(words))) return [];
  return [words.trim().replace(/^(?:the|an?|our)\s+/i, '')];
};

const GIVEN = /^[\s·,]*given\s+(?:an?\s+|the\s+|our\s+)?([^,<>=·\d]+?)\s*,/i;
/** A condition that holds a number in a name: `When M2 runs on known faults, …`. */
const WHEN = /^[\s·,]*when\s+([^,<>=]+?)\s*,/i;
/** What every sample has: it tells no group from another. */
const EVERY_SAMPLE = new RegExp(
  `^(?:${THE_MODEL}|(?:[a-z]+ )?(?:users?|customers?|questions?|requests?|inputs?|quer(?:y|ies)|data|set|model))(?: (?:is|are|has|was|sends?|asks?|enters?)\\b.*)?$`,
  'i',
);

/** `Given a noisy call, …`: the group that a limit holds for. */
export const settingOf = (text: string): string[] => {
  const given = GIVEN.exec(text)?.[1] ?? tidyWords(WHEN.exec(text)?.[1] ?? '');
  return given === '' || EVERY_SAMPLE.test(given) ? [] : [given];
};

const SCENE = /^[\s·,]*(?:given\b([^,<>=]*),\s*)?(?:(?:and )?when\b([^,<>=]*),\s*)?(?:then\s+)?/iu;

/** `Given a noisy line, when a caller spells a name, then …`: what the limit holds for. */
export const takeScene = (taker: Taker): string[] => {
  const [, given = '', when = ''] = take(taker, SCENE) ?? [];
  return [given, when]
    .map((words) => words.trim().replace(/^(?:that )?(?:the|an?|our)\s+/iu, ''))
    .filter(
      (words) =>
        words !== '' &&
        !/^(?:it|they) (?:is|are) [a-z]+ed$/iu.test(words) &&
        (!ANYWAY.test(words) || NAMES_DATA.test(words)),
    );
};

/** The same for words that no sentence has that lacks a part of them. */
const takeWith = (taker: Taker, part: string, pattern: RegExp): RegExpExecArray | null =>
  taker.rest.includes(part) ? take(taker, pattern) : null;

/** `are rejected with the response "This is not covered"`. */
const IN_THESE_WORDS =
  /\s+((?:with|by|saying|stating|as(?= "[^"]*\b(?:not|no|never)\b))(?: (?:the|an?))?(?: [a-z]+){0,2} "[^"\d<>]{8,}"(?: (?:or|and) "[^"\d<>]+")*)[\s.·]*$/iu;

/** Takes asides out of the sentence. @returns what they say, for the reasons of its lines. */
export const takeAsides = (taker: Taker): InBrackets => {
  const significance = takeWith(taker, 'p <', SIGNIFICANCE)?.[1];
  const brackets = takeBrackets(taker);
  const behind = /;|\s[—–]\s/u.test(taker.rest) ? (CLAUSE_BEHIND.exec(taker.rest)?.[1] ?? '') : '';
  const further =
    behind === '' || countQuantities(behind) > 0 ? undefined : take(taker, CLAUSE_BEHIND)?.[1];
  const reported = takeWith(taker, 'with', REPORTED)?.[1];
  const purpose = takeWith(taker, ' to ', PURPOSE)?.[1] ?? takeWith(taker, 'for', EARNED)?.[1];
  const denied = takeWith(taker, 'not ', DENIED)?.[1];
  const thereby = takeWith(taker, ', ', THEREBY)?.[1];
  const anyway =
    takeWith(taker, ' of ', REGARDLESS)?.[1] ?? takeWith(taker, 'matter', REGARDLESS)?.[1];
  const regular = takeWith(taker, ', ', REGULAR)?.[1];
  const defined = takeWith(taker, 'where', DEFINES)?.[1];
  const covered = takeWith(taker, 'ing ', COVERS)?.[1];
  const words = takeWith(taker, ' "', IN_THESE_WORDS)?.[1];
  const was = tidyWords(takeWith(taker, ' from ', WAS_BEHIND)?.[0] ?? '');
  const said = [
    ...(significance === undefined
      ? []
      : [`it holds at ${significance.replace(/\s*<\s*/u, ' < ')}`]),
    ...(was === '' ? [] : [was]),
    ...brackets.said,
    ...(words === undefined ? [] : [words]),
    ...(denied === undefined ? [] : [denied]),
    ...(thereby === undefined ? [] : [thereby]),
    ...(regular === undefined ? [] : [`it is measured ${regular}`]),
    ...(defined === undefined ? [] : [defined]),
    ...(anyway === undefined ? [] : [`it holds ${anyway}`]),
    ...(covered === undefined ? [] : [`it covers ${covered}`]),
    ...[reported, further].flatMap((one) => (one === undefined ? [] : [tidyWords(one)])),
    ...takeMethod(taker),
    ...takeReference(taker),
    ...(purpose === undefined ? [] : [`it serves ${purpose}`]),
  ];
  const all = countQuantities(taker.rest);
  return { said, points: brackets.points.map((point) => ({ ...point, all })) };
};

const takeReference = (taker: Taker): string[] => {
  const told = TOLD_BY.exec(taker.rest);
  if (told === null || CHANGES_VALUE.test(taker.rest)) return [];
  take(taker, TOLD_BY);
  return [tidyWords(told[1] ?? '')];
};

const METHOD_TAKEN =
  /[,\s·]*\b(?:as|when) (?:measured|evaluated|tested|validated|assessed)[\s·]*$/i;

const takeMethod = (taker: Taker): string[] => {
  takeWith(taker, 'ed', METHOD_TAKEN);
  const found = METHOD.exec(taker.rest);
  if (found === null || countQuantities(found[0]) > 0) return [];
  // `are judged as fit by a nurse`: what is counted.
  if (
    /^\W*[a-z]+ed as\b/iu.test(found[0]) &&
    /\b(?:is|are|be|were)$/iu.test(taker.rest.slice(0, found.index))
  )
    return [];
  // A method says nothing without the limit that stands before it.
  if (countQuantities(taker.rest.slice(0, found.index)) === 0) return [];
  take(taker, METHOD);
  const words = tidyWords(found[0].replace(/[()]/gu, ' '));
  return tidyWords(found[1] ?? '') === '' ? [] : [words.replace(/^(?:as|when) /i, '')];
};

import { limitOn } from '../attachment/around';
import { isWord, nameOf, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import {
  isAgent,
  IS_ARTICLE,
  IS_COPULA,
  IS_MODAL,
  LEADS_TO_GROUP,
} from '../attachment/word-classes';
import { unitInMetric } from '../../language/units';
import { metricName } from '../../language/readers/read-name';
import { IS_TIME } from '../statement/limit';
import { withoutLead, type Frame } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed, type Rest } from './rest';
import { labelOf, type Found } from './shares';
import { isFinite, isParticiple, isThirdPerson, lemmaOf } from './verbs';

const MOST_NOUNS = 6;
/** Verbs that only say that time passes. */
const PASSES =
  /^(?:complete|finish|end|take|return|run|occur|happen|execute|start|begin|load|converge|operate|perform|respond|succeed|stay|remain|process|appear|display|refresh|update|render|open|show|arrive|sync)$/u;
const ANSWERS = /^(?:respond|reply|answer)$/u;
export const PEOPLE =
  /^(?:the |all |new |our )?(?:[a-z]+ )?(?:users?|developers?|admins?|operators?|reviewers?|visitors?|creators?|customers?|students?|people|teams?|engineers?|analysts?|agents?)$/i;

/** `adapts to routine changes within 3 days`, `Enrichment happens in < 2 s`: how long what is done takes. */
export const readTime = (frame: Frame): Found | null => {
  if (
    !IS_TIME.test(frame.value.trim()) ||
    frame.value.includes('per') ||
    frame.sign === null ||
    frame.sign === '='
  )
    return null;
  const own = withoutLinks(withoutLead(frame.left));
  const isLabelled = own.length === 0 && frame.label.length > 0;
  const done = isLabelled ? terse(withoutLead(frame.label)) : doneBy(own);
  if (done === null || !isProperName(done.metric)) return null;
  const limit = limitOn(frame, done.metric, []);
  const since = sinceOf(frame.right);
  const label = isLabelled ? frame.before : labelOf(frame);
  const rest = bothRests(bothRests(label, done.rest), since ?? placed(frame.right));
  return 'lost' in limit ? null : { limit, rest };
};

/** `of the request`, `after upload`: from when on the time is counted. */
export const sinceOf = (right: readonly Token[]): Rest | null => {
  if (!isWord(right[0], /^(?:of|after|from)$/i)) return null;
  const end = right.findIndex(({ kind }) => kind === 'break');
  const own = right.slice(1, end < 0 ? right.length : end);
  return bothRests(
    { ...NO_REST, reasons: [`it counts from ${wordsOf(own)}`] },
    placed(end < 0 ? [] : right.slice(end)),
  );
};

/** `be able to answer`, `successfully answer`. */
const afterModal = (words: readonly Token[]): Token[] => {
  const from = words.findIndex((token) => !isWord(token, /^(?:be|able|to|[a-z]+ly)$/i));
  return words.slice(Math.max(0, from));
};

const bare = (name: string): string => name.replace(/['’"]/gu, '').replace(/ (?:an?|the) /gu, ' ');

type Phrase = { noun: Token[]; rest: Token[] };
type Done = { metric: string; rest: Rest };

/** What takes the time: by its verb and object, or by its noun. @param from where its verb may stand first. */
export const doneBy = (left: readonly Token[], from = 0): Done | null => {
  const modal = left.findLastIndex((token) =>
    isWord(token, /^(?:must|shall|should|will|can|may)$/i),
  );
  // `Users can ask and receive an answer`: the last thing that is done.
  const last = left.findLastIndex(
    (token, at) => at > 0 && isWord(token, /^(?:and|then)$/i) && isFinite(left[at + 1]?.text ?? ''),
  );
  // `is produced and played`
  const other = left.findLastIndex(
    (token, at) =>
      at > 1 &&
      isWord(token, /^(?:and|then)$/i) &&
      isParticiple(left[at - 1]?.text ?? '') &&
      isParticiple(left[at + 1]?.text ?? ''),
  );
  if (other > 0) {
    const done = doneBy([...left.slice(0, other - 1), ...left.slice(other + 1)], from);
    const first = { ...NO_REST, reasons: [wordsOf(left.slice(0, other))] };
    return done === null ? null : { ...done, rest: bothRests(first, done.rest) };
  }
  if (last > 0) {
    const done = doneBy(
      modal < 0 ? left.slice(last + 1) : [...left.slice(modal, modal + 1), ...left.slice(last + 1)],
    );
    const first = { ...NO_REST, reasons: [wordsOf(left.slice(0, last))] };
    if (done !== null) return { ...done, rest: bothRests(first, done.rest) };
    // `Sorting ends and prints`
    const whole = doneBy(left.slice(0, last), from);
    const behind = { ...NO_REST, reasons: [`it means ${wordsOf(left)}`] };
    return whole === null ? null : { ...whole, rest: bothRests(behind, whole.rest) };
  }
  const subject = modal < 0 ? [] : left.slice(0, modal);
  const clause = modal < 0 ? left : afterModal(left.slice(modal + 1));
  const ready = readyBy(clause, subject);
  if (ready !== null) return ready;
  const at = modal < 0 ? verbOf(clause, from) : 0;
  if (at < 0) return terse(clause);
  const who = modal < 0 ? clause.slice(0, at) : subject;
  const verb = clause[at];
  // Behind `can` and `must` stands a verb, whichever it is.
  const known = lemmaOf(verb?.text ?? '');
  const isUnknown = modal >= 0 && !isParticiple(verb?.text ?? '');
  const lemma = known ?? (isUnknown ? (verb?.text.toLowerCase() ?? null) : null);
  if (verb === undefined) return null;
  // `replies triaged`, by a verb that is not known.
  if (lemma === null) {
    const things = nounFirst(withoutLinks(who));
    const metric = nameOf([...things.noun.map(({ text }) => text), verb.text, 'time']);
    return metric === null || things.noun.length === 0
      ? null
      : { metric, rest: bothRests(placed(things.rest), placed(clause.slice(at + 1))) };
  }
  if (ANSWERS.test(lemma)) return { metric: 'response_time', rest: placed(clause.slice(at + 1)) };
  const isJoined = isWord(clause[at + 1], /^(?:and|or)$/i);
  const object = isJoined
    ? { noun: [], rest: clause.slice(at + 1) }
    : withItsOwner(nounFirst(clause.slice(at + 1)));
  const whose = wordsOf(withoutLinks(who));
  const isSomebody = whose === '' || isAgent(whose) || PEOPLE.test(whose);
  if (isParticiple(verb.text) || object.noun.length === 0 || object.noun.length > MOST_NOUNS) {
    const behind = clause.slice(at + 1);
    if (isSomebody && !PASSES.test(lemma) && !isParticiple(verb.text)) {
      const to = toPhrase(behind);
      return to === null
        ? null
        : {
            metric: metricName(bare(`time to ${lemma} ${wordsOf(to.noun)}`)),
            rest: placed(to.rest),
          };
    }
    const { noun, rest } = nounFirst(withoutLinks(who));
    // `Speech output starts`
    if (isSomebody && (noun.length < 2 || PEOPLE.test(whose))) return null;
    // `Alerts are delivered within 5 s`: how long it takes to deliver them.
    const isPassive = isParticiple(verb.text) && !isAgent(whose);
    if (isPassive && noun.length > 0 && noun.length <= MOST_NOUNS)
      return {
        metric: metricName(bare(`time to ${lemma} ${wordsOf(noun)}`)),
        rest: bothRests(placed(rest), placed(behind)),
      };
    // `the motor stops`: what it does is what takes the time.
    const isOwn =
      !isParticiple(verb.text) &&
      !PASSES.test(lemma) &&
      !/^(?:add|save|cost|need|require)$/u.test(lemma) &&
      behind.length === 0;
    if (isOwn && noun.length > 0 && noun.length <= MOST_NOUNS)
      return {
        metric: metricName(`time to ${lemma}`),
        rest: bothRests({ ...NO_REST, groups: [wordsOf(noun)] }, placed(rest)),
      };
    const metric =
      noun.length === 0 || noun.length > MOST_NOUNS
        ? null
        : nameOf([...noun.map(({ text }) => text), 'time']);
    if (metric === null) return null;
    return { metric, rest: bothRests(placed(rest), placed(behind)) };
  }
  const owner = isSomebody ? NO_REST : { ...NO_REST, groups: [whose] };
  const named = metricName(bare(`time to ${lemma} ${wordsOf(object.noun)}`));
  return {
    // `time_to_receive_first_word` would have words as its unit.
    metric: unitInMetric(named) === null ? named : metricName(bare(`${wordsOf(object.noun)} time`)),
    rest: bothRests(owner, placed(object.rest)),
  };
};

/** `the colour of a ripe melon`: one object, whose second part is no group. */
const withItsOwner = ({ noun, rest }: Phrase): Phrase => {
  const [of, ...others] = rest;
  const owner = isWord(of, /^of$/i) ? nounFirst(others) : null;
  return of === undefined || owner === null || owner.noun.length + noun.length >= MOST_NOUNS
    ? { noun, rest }
    : {
        noun: [...noun, of, ...owner.noun.filter((token) => !isWord(token, IS_ARTICLE))],
        rest: owner.rest,
      };
};

const IS_READY = /^(?:available|ready|visible|live|usable|interactive|searchable|queryable)$/i;

/** `Routes are available within 50 s`: how long they take. */
const readyBy = (clause: readonly Token[], subject: readonly Token[]): Done | null => {
  const last = clause.at(-1);
  const isSaid = subject.length > 0 || clause.some((token) => isWord(token, IS_COPULA));
  if (last === undefined || !isSaid || !isWord(last, IS_READY)) return null;
  const { noun, rest } = nounFirst(
    withoutLinks(subject.length > 0 ? subject : clause.slice(0, -1)),
  );
  const metric =
    noun.length > MOST_NOUNS ? null : nameOf([...noun.map(({ text }) => text), 'time']);
  return metric === null || noun.length === 0
    ? null
    : {
        metric,
        rest: bothRests({ ...NO_REST, reasons: [`it means they are ${last.text}`] }, placed(rest)),
      };
};

/** `to routine changes`: what a verb is done to by a preposition. */
const toPhrase = (tokens: readonly Token[]): { noun: Token[]; rest: Token[] } | null => {
  if (!isWord(tokens[0], /^(?:to|from|with|into|on|for)$/i)) return null;
  const { noun, rest } = nounFirst(tokens.slice(1));
  return noun.length === 0 || noun.length > MOST_NOUNS
    ? null
    : { noun: [...tokens.slice(0, 1), ...noun], rest };
};

/** The verb of words without a modal: the first one that no article and no preposition makes a noun. */
const verbOf = (tokens: readonly Token[], from: number): number => {
  const first = verbFrom(tokens, from);
  // `duplicate alerts appear`: a noun, where a verb follows.
  // `Autocomplete shows matches`: a noun, and no verb.
  const isLast = first > 0 && first === tokens.length - 1;
  if (isLast && isWord(tokens[first], /^(?:matches|results|scores|points|records|orders|images)$/i))
    return -1;
  const later = first < 0 || !isWord(tokens[first], IS_NOUN_TOO) ? -1 : verbFrom(tokens, first + 1);
  return later < 0 ? first : later;
};

const IS_NOUN_TOO =
  /^(?:answers|results|reports|matches|runs|scores|alerts|drafts|tests|queries|labels|steps|calls|plans|points|changes|requests|searches|orders|images|records|reviews|forecasts|estimates|loads|process|outputs|checks|edits|updates|uploads|replies|costs|tags|notes)$/i;

const verbFrom = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, at) => {
    if (at < from) return false;
    if (token.kind !== 'word' || token.isNoun === true) return false;
    if (lemmaOf(token.text) === null && !(at > 0 && isParticiple(token.text))) return false;
    const before = tokens[at - 1];
    if (isWord(before, /^(?:the|an?|our|of|for|in|on|with|by|to|from|and|or)$/i)) return false;
    if (isWord(before, IS_COPULA) || isWord(before, IS_MODAL)) return true;
    // `Anomalies detected`.
    const next = tokens[at + 1];
    if (at > 0 && isParticiple(token.text))
      return next === undefined || isWord(next, LEADS_TO_GROUP);
    // `Detects falls`, `Search returns results`.
    return at === 0
      ? tokens.length > 1 && !/(?:ed|ing)$/iu.test(token.text)
      : isThirdPerson(token.text) ||
          (isFinite(token.text) && /[a-z]{2,}s$/iu.test(before?.text ?? ''));
  });

/** `Report generation < 30 s`: a noun phrase. */
const terse = (tokens: readonly Token[]): Done | null => {
  const { noun, rest } = nounFirst(tokens);
  if (
    noun.length === 0 ||
    noun.length > MOST_NOUNS ||
    isAgent(wordsOf(noun)) ||
    PEOPLE.test(wordsOf(noun))
  )
    return null;
  if (noun.some((token) => isWord(token, /ly$/i))) return null;
  // `end of speech to first audio`
  const to = isWord(rest[0], /^to$/i) ? nounFirst(rest.slice(1)) : null;
  const texts = [...noun, ...(to === null ? [] : [...rest.slice(0, 1), ...to.noun])].map(
    ({ text }) => text,
  );
  const isTimed = /(?:time|latency|duration|delay|lag)s?$/iu.test(texts.at(-1) ?? '');
  const metric = nameOf(isTimed ? texts : [...texts, 'time']);
  return metric === null ? null : { metric, rest: placed(to?.rest ?? rest) };
};

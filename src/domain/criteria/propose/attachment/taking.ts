import { speaksOfModel } from '../about/about';
import { IS_TIME, type Read } from '../statement/limit';
import { ANSWERS, waitOf } from './awaited';
import { limitOn, type Around } from './around';
import { groupsIn, isLink, isWord, nameOf, nounFirst } from './phrases';
import { subjectOf } from './subject';
import { wordsOf, type Token } from './tokens';
import { isAgent, IS_MODAL } from './word-classes';

/** Work that a model does, named by a noun. */
const WORK =
  /\b(?:\w*(?:generation|inference|prediction|scoring|indexing|tuning|training|extraction|classification|ranking|translation|transcription|retrieval|detection|recognition|summari[sz]ation|recommendations?|embedding|segmentation|moderation|screening|diagnosis|synthesis|forecast|forecasting|reasoning|answers?|responses?|replies|predictions?|forecasts?|summary|summaries|transcripts?|results|processing|parsing|analysis|search|lookup|AI))\b/i;
/** Verbs of what has an end; what ends takes a time, whatever it is. */
const ENDS = /^(?:completes?|finish(?:es)?|takes?|happens?|executes?|occurs?)$/i;
const MOST_WORDS = 5;
const TAKES =
  /^(?:takes?|completes?|finish(?:es)?|appears?|arrives?|returns?|responds?|runs?|loads?|ends?|comes?|occurs?|starts?|begins?|executes?|happens?|displays?|delivered|returned|shown|produced|generated|displayed|available|scored|classified|generates?|produces?|processes?|provides?)$/i;

/** `AI generation completes within 90 seconds`: how long the work of a model takes. */
export const readTaking = (one: Around): Read | null => {
  if (!IS_TIME.test(one.value.trim()) || one.sign === null) return null;
  const level = one.left.find((token) => isWord(token, /^p\d{2,3}$/i));
  if (level !== undefined) {
    const read = readTaking({ ...one, left: one.left.filter((token) => token !== level) });
    if (read === null || 'lost' in read) return read;
    return { ...read, metric: `${level.text.toLowerCase()}_${read.metric}` };
  }
  const spent = readSpent(one);
  if (spent !== null) return spent;
  const verb = one.left.findLastIndex((token) => isWord(token, TAKES));
  if (verb < 0) return null;
  const since =
    isWord(one.right[0], /^(?:of|after)$/i) && nounFirst(one.right.slice(1)).noun.length > 0;
  if (since) {
    const read = readTaking({ ...one, right: [] });
    return read === null || 'lost' in read
      ? read
      : { ...read, reason: `it counts from ${wordsOf(one.right.slice(1))}` };
  }
  const per = isWord(one.right[0], /^per$/i) ? nounFirst(one.right.slice(1)) : null;
  const right = per?.rest ?? one.right;
  const subject = one.left.slice(0, verb).filter((token) => !isLink(token));
  const { noun, rest } = nounFirst(subject);
  const groups = groupsIn([...rest, ...right]);
  const words = wordsOf(noun);
  if (groups === null) return null;
  if (isAgent(words) && ANSWERS.test(wordsOf(one.left)))
    return limitOn(one, waitOf(wordsOf(one.left)), groups);
  const done = nounFirst(one.left.slice(verb + 1));
  if (isAgent(words) && WORK.test(wordsOf(done.noun))) {
    const where = groupsIn(done.rest);
    const named = nameOf([
      ...textsOf(one.left.slice(verb, verb + 1)),
      ...textsOf(done.noun),
      'time',
      ...(per === null ? [] : ['per', ...textsOf(per.noun)]),
    ]);
    return where === null || named === null ? null : limitOn(one, named, [...where, ...groups]);
  }
  if (groupsIn(one.left.slice(verb + 1)) === null) return null;
  const ends =
    isWord(one.left[verb], ENDS) &&
    noun.length > 0 &&
    noun.length <= MOST_WORDS &&
    !isAgent(words) &&
    speaksOfModel(wordsOf(one.left));
  const metric =
    ends || WORK.test(words)
      ? nameOf([...textsOf(noun), 'time', ...(per === null ? [] : ['per', ...textsOf(per.noun)])])
      : null;
  return metric === null ? null : limitOn(one, metric, groups);
};

const SPENDS = /^(?:requires?|needs?|takes?|costs?)$/i;

/** `Drafts require less than 20 minutes of manual editing`: the time of what has to be done. */
const readSpent = (one: Around): Read | null => {
  const [of, ...work] = one.right;
  if (!isWord(one.left.at(-1), SPENDS) || !isWord(of, /^of$/i)) return null;
  const { noun, rest } = nounFirst(work);
  const groups = groupsIn(rest);
  const metric = nameOf([...textsOf(noun), 'time']);
  const whose = wordsOf(one.left.slice(0, -1).filter((token) => !isWord(token, IS_MODAL)));
  if (noun.length === 0 || groups === null || metric === null) return null;
  return limitOn(one, metric, [...(isAgent(whose) ? [] : [whose]), ...groups]);
};

const textsOf = (noun: readonly Token[]): string[] => noun.map(({ text }) => text);

const IS_RATE =
  /\d\s*(?:fps|rps|qps|tps|(?:requests|queries|documents|images|tokens|pages|frames|records|rows|calls|messages|transactions|req|tok)\s*(?:\/|per)\s*(?:s|sec|second|minute|hour|day))$/i;

/** `Video analysis maintains at least 5 FPS`: how much is done in a time. */
export const readThroughputOf = (one: Around): Read | null => {
  if (!IS_RATE.test(one.value.trim()) || one.sign === null) return null;
  const groups = groupsIn(one.right);
  const subject = subjectOf(one.left);
  if (groups === null || subject === null) return null;
  return limitOn(one, nameOf([...subject.prefix, 'throughput']) ?? 'throughput', [
    ...subject.groups,
    ...groups,
  ]);
};

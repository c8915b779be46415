import { isFinite } from '../grammar/verbs';
import type { Read } from '../statement/limit';
import { limitOn, type Around } from './around';
import { groupsIn, isWord, nameOf, nounFirst } from './phrases';
import { subjectOf } from './subject';
import { wordsOf } from './tokens';

const IS_UNIT = /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?)$/i;
const NEEDS =
  /^(?:requires?|needs?|takes?|uses?|makes?|asks?|produces?|raises?|causes?|triggers?|generates?|emits?|with|issues?|allows?)$/i;

/** `detects at least 25 distinct types`. */
const SHOWS =
  /^(?:detects?|identif(?:y|ies)|recogni[sz]es?|contains?|includes?|provides?|shows?|covers?|returns?|completes?|supports?|classif(?:y|ies))$/i;

/** `no more than one false alarm per camera per day`: things that are counted, where the side is written. */
export const readCount = (one: Around): Read | null => {
  if (one.sign === null || one.sign === '=' || !/^\d[\d,.]*$/u.test(one.value.trim())) return null;
  const { noun, rest } = nounFirst(one.right);
  if (noun.length === 0 || noun.length > 4 || isWord(noun[0], IS_UNIT)) return null;
  const isRate = isWord(rest[0], /^per$/i);
  const rate = isRate ? perWords(rest) : { words: [], rest };
  const verb = one.left.at(-1)?.text ?? '';
  const isOfKinds = isWord(noun[0], /^(?:distinct|different|unique)$/i) && SHOWS.test(verb);
  if (!isRate && !isOfKinds && !NEEDS.test(verb)) return null;
  const groups = groupsIn(rate.rest);
  const subject = subjectOf([...one.left, { kind: 'word', text: 'with' }]);
  const things = noun.map(({ text }) => text);
  const last = things.at(-1) ?? '';
  const metric = nameOf([
    ...things.slice(0, -1),
    /s$/i.test(last) ? last : `${last}s`,
    ...rate.words,
  ]);
  if (groups === null || subject === null || metric === null) return null;
  return limitOn({ ...one, value: one.value.replaceAll(',', '') }, metric, [
    // `and adds at most 1 invented item per meeting`
    ...subject.groups
      .filter((group) => !isFinite(group))
      .map((group) => group.replace(/\s+(?:requires?|needs?|takes?|uses?|asks?)$/i, '')),
    ...groups,
  ]);
};

/** `per camera per day`, `per 10 questions`. */
const perWords = (rest: Around['right']): { words: string[]; rest: Around['right'] } => {
  const end = rest.findIndex(
    (token, index) =>
      index > 0 &&
      token.kind !== 'value' &&
      !(token.kind === 'word' && /^(?:per|[a-z-]+)$/i.test(token.text)),
  );
  const own = rest.slice(0, end < 0 ? rest.length : end);
  const stop = own.findIndex((token) => isWord(token, /^(?:for|on|in|at|with|of|during|across)$/i));
  const words = stop < 0 ? own : own.slice(0, stop);
  return { words: wordsOf(words).replaceAll(',', '').split(' '), rest: rest.slice(words.length) };
};

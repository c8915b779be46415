import { IS_TIME } from '../statement/limit';
import { isName, nameOfShare, readMeasure } from '../statement/measure';
import { isAwaited, waitOf } from './awaited';
import type { Around } from './around';
import {
  endsWithMeasure,
  groupsIn,
  isAttaining,
  isWord,
  nameOf,
  nounFirst,
  withoutLinks,
} from './phrases';
import { behaviourOf } from './share';
import { NOBODY, subjectOf } from './subject';
import { wordsOf, type Token } from './tokens';
import { LEADS_TO_GROUP } from './word-classes';

/** How long something takes, and for whom. */
export type Timed = { metric: string; groups: string[] };

/** What takes the time before a limit, and for whom; null where a part of it finds no place. */
export const timedBy = ({ left, value }: Around): Timed | null => {
  const named = withoutLinks(left);
  const verb = named.findLastIndex((token) => isWord(token, /^with$/i) || isAttaining(token));
  const object = nounFirst(named.slice(verb + 1));
  if (endsWithMeasure(object.noun)) {
    const own = timed(nameOf(object.noun.map(({ text }) => text)), object.rest);
    const whose = verb < 0 ? NOBODY : subjectOf(named.slice(0, verb + 1));
    return own === null || whose === null
      ? null
      : {
          ...own,
          groups: [
            ...(whose.prefix.length > 0 ? [whose.prefix.join(' ')] : []),
            ...whose.groups,
            ...own.groups,
          ],
        };
  }
  const words = wordsOf(named);
  const known = readMeasure(words);
  if (known !== null && (known.groups.length === 0 || !IS_TIME.test(value.trim()))) return known;
  if (!IS_TIME.test(value.trim())) return null;
  const end = named.findIndex((token) => isWord(token, LEADS_TO_GROUP));
  const where = end < 0 ? [] : named.slice(end);
  if (isAwaited(words)) return timed(waitOf(words), where);
  const doing = behaviourOf(end < 0 ? named : named.slice(0, end)).replace(PASSES, '');
  const share = nameOfShare(doing)?.replace(/_share$/u, '_time') ?? null;
  return share !== null && isName(share) ? timed(share, where) : null;
};

/** `scoring completes in`: that time passes. */
const PASSES = /(?<=\S)\s(?:completes?|finish(?:es)?|ends?|takes?)(?:\s(?:in|within))?$/iu;

const timed = (metric: string | null, where: readonly Token[]): Timed | null => {
  const groups = groupsIn(where);
  return metric === null || groups === null ? null : { metric, groups };
};

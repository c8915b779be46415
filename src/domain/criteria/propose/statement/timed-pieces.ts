import { speaksOfModel } from '../about/about';
import { limitOn, type Around } from '../attachment/around';
import { groupsIn, isWord, nameOf, nounFirst } from '../attachment/phrases';
import { timedBy } from '../attachment/timed';
import { wordsOf } from '../attachment/tokens';
import type { Limit } from './limit';
import { isName } from './measure';
import { isAwaited, waitOf } from '../attachment/awaited';

/** A limit, and the words of its piece that found no place in it. */
export type Piece = { limit: Limit; left: string[] };

/** Verbs that no name of a measure has. */
const HAS_VERB =
  /(?:^|_)(?:requires?|required|needed|needs|allows?|provides?|includes?|uses?|supports?|goal|target|criteria|aims?|we|our|its|zero|no|comparing|showing|indicating|using|p\d+)(?:_|$)|^(?:detect|classify|identif|predict|respond|answer|process|add|return|generate|extract)[a-z]{0,3}$/u;
/** Whether a name holds no verb and nothing else that no name of a measure has. */
export const isClean = (metric: string): boolean => isName(metric) && !HAS_VERB.test(metric);

/** `detects falls within 2 seconds`: how long what a model does takes. */
export const readTimed = (one: Around): Piece | null => {
  const words = wordsOf(one.left);
  const received = readReceived(one);
  if (received !== null) return received;
  if (!speaksOfModel(words) || BY_PEOPLE.test(words) || /\d/u.test(words)) return null;
  const taken = timedBy(one);
  if (taken === null || !isClean(taken.metric) || MERELY_TIME.test(taken.metric)) return null;
  const from = isWord(one.right[0], /^(?:of|after|from)$/i) ? wordsOf(one.right) : null;
  const groups = from === null ? groupsIn(one.right) : [];
  if (groups === null) return null;
  const limit = limitOn(one, taken.metric, [...taken.groups, ...groups]);
  return 'lost' in limit
    ? null
    : {
        limit:
          from === null
            ? limit
            : { ...limit, reason: `it counts ${from.replace(/^(?:of|after) /i, 'from ')}` },
        left: [],
      };
};

const RECEIVES = /^(?:receives?|gets?|sees?|obtains?|hears?|generates?|creates?|retrieves?)$/i;
const MAKES = /^(?:generate|create|retrieve)/i;

/** `Users receive a summary within 10 seconds`: how long what they wait for takes. */
const readReceived = (one: Around): Piece | null => {
  const verb = one.left.findLastIndex((token) => isWord(token, RECEIVES));
  const { noun, rest } = nounFirst(one.left.slice(verb + 1));
  const words = wordsOf(noun);
  if (
    verb < 1 ||
    (!BY_PEOPLE.test(wordsOf(one.left)) && MAKES.test(one.left[verb]?.text ?? '')) ||
    noun.length === 0 ||
    !speaksOfModel(words)
  )
    return null;
  const since = isWord(one.right[0], /^(?:of|after|from)$/i) ? wordsOf(one.right.slice(1)) : null;
  const groups = groupsIn(since === null ? [...rest, ...one.right] : rest);
  const made = one.left[verb]?.text ?? '';
  const metric = isAwaited(words)
    ? waitOf(words)
    : nameOf([...(MAKES.test(made) ? [made] : []), ...words.split(' '), 'time']);
  if (groups === null || metric === null || !isClean(metric)) return null;
  const limit = limitOn(one, metric, groups);
  const reason = [
    since === null ? '' : `it counts from ${since}`,
    metric.includes(words.split(' ', 1)[0] ?? '') ? '' : `it means ${words}`,
  ].filter((part) => part !== '');
  return 'lost' in limit
    ? null
    : {
        limit: reason.length === 0 ? limit : { ...limit, reason: reason.join(', ') },
        left: [],
      };
};

/** How long people take is no time of a model. */
const BY_PEOPLE =
  /^(?:the |all |new )?(?:users?|developers?|admins?|operators?|reviewers?|visitors?|creators?|customers?|students?|people|teams?) (?:can|must|shall|should|will|are|is|complete|find)\b|^(?:load|show|display|open|render)\b/i;

/** A time of nothing that is named. */
const MERELY_TIME = /^(?:[a-z]+_)?time$|^(?:must|should|the)_/u;

import { isWord, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent, IS_ARTICLE } from '../attachment/word-classes';
import { metricName } from '../../language/readers/read-name';
import { withoutLead, type Frame } from './frame';
import { withOwner } from './measures';
import { isProperName } from './names';
import { hasChange, MOST_NOUNS } from './owners';
import { bothRests, NO_REST, placed, type Rest } from './rest';
import { labelOf, type Found } from './shares';
import { isParticiple, lemmaOf } from './verbs';

/** `0 wall-discipline violations`: none at all of what is named. */
export const readNone = (frame: Frame): Found | null => {
  if (frame.value.trim() !== '0' || frame.sign !== null) return null;
  const [first, of, ...others] = frame.right;
  // `0 cases of genuine users penalized`
  const isCase =
    isWord(first, /^(?:cases?|instances?|incidents?|occurrences?)$/i) && isWord(of, /^of$/i);
  const phrase = nounFirst(isCase ? others : frame.right);
  const { noun, rest } = isParticiple(phrase.noun.at(-1)?.text ?? '') ? doneTo(phrase) : phrase;
  const words = noun.filter((token) => !isWord(token, IS_ARTICLE));
  const start = isCase ? others : frame.right;
  const isFirst = noun[0] === start.find((token) => !isWord(token, IS_ARTICLE));
  if (
    words.length === 0 ||
    words.length > MOST_WORDS_OF_NONE ||
    !isFirst ||
    IS_OTHER.test(wordsOf(words))
  )
    return null;
  const who = noneOf(frame.left);
  if (who === null) return null;
  const metric = metricName(wordsOf([...(isCase ? frame.right.slice(0, 2) : []), ...words]));
  return isProperName(metric)
    ? {
        limit: { metric, groups: [], requirement: '= 0' },
        rest: bothRests(bothRests(labelOf(frame), who), placed(withOwner(rest))),
      }
    : null;
};

/** `injuries attributed to robots`, `outages caused by the scheduler`: what it is done to, or by. */
const doneTo = ({
  noun,
  rest,
}: {
  noun: Token[];
  rest: Token[];
}): { noun: Token[]; rest: Token[] } => {
  const [lead, ...others] = rest;
  const object = isWord(lead, /^(?:to|by)$/i) ? nounFirst(others) : null;
  return lead === undefined || object === null
    ? { noun, rest }
    : { noun: [...noun, lead, ...object.noun], rest: object.rest };
};

/** Who has none of it: `classifications contain 0 umbrella categories`. */
const noneOf = (left: readonly Token[]): Rest | null => {
  const own = withoutLinks(withoutLead(left)).filter(
    (token, at, all) => at < all.length - 1 || lemmaOf(token.text) === null,
  );
  const words = wordsOf(own);
  if (words === '' || isAgent(words)) return NO_REST;
  const { noun, rest } = nounFirst(own);
  return rest.length === 0 && noun.length <= MOST_NOUNS && !hasChange(own)
    ? { ...NO_REST, groups: [words] }
    : null;
};

const MOST_WORDS_OF_NONE = 8;
const IS_OTHER =
  /\b(?:drop|loss|change|regressions?|decrease|increase|difference|reduction|more|other|further|tolerance|cost)\b/i;

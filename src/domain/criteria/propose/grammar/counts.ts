import { speaksOfModel } from '../about/about';
import { limitOn } from '../attachment/around';
import { endsWithMeasure, isWord, nameOf, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf } from '../attachment/tokens';
import { isAgent, IS_MODAL } from '../attachment/word-classes';
import { withoutLead, type Frame } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed } from './rest';
import { labelOf, type Found } from './shares';
import { isFinite, lemmaOf } from './verbs';

const MOST_NOUNS = 5;
const IS_UNIT =
  /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?|points?|business)$/i;

/** `< 2 regenerations per vibelog`, `detects at least 6 different emotions`: things that are counted. */
export const readThings = (frame: Frame): Found | null => {
  if (frame.sign === null || !/^\d[\d,.]*$/u.test(frame.value.trim())) return null;
  const { noun, rest } = nounFirst(frame.right);
  const words = wordsOf([...frame.label, ...frame.left, ...frame.right]);
  if (noun.length === 0 || noun.length > MOST_NOUNS || noun[0] !== frame.right[0]) return null;
  if (isWord(noun[0], IS_UNIT) || endsWithMeasure(noun) || !/s$/iu.test(noun.at(-1)?.text ?? ''))
    return null;
  const left = withoutLinks(withoutLead(frame.left)).filter((token) => !isWord(token, IS_MODAL));
  const verb = left.at(-1);
  const who = wordsOf(lemmaOf(verb?.text ?? '') === null ? left : left.slice(0, -1));
  const per = isWord(rest[0], /^per$/i) ? nounFirst(rest.slice(1)) : null;
  const isDone = verb !== undefined && isFinite(verb.text) && (who === '' || isAgent(who));
  if (per === null ? !isDone || !speaksOfModel(words) : !isDone && left.length > 0) return null;
  const lemma = per === null ? (lemmaOf(verb?.text ?? '') ?? '') : '';
  const metric = nameOf([
    ...noun.map(({ text }) => text),
    ...(per === null ? [] : ['per', ...per.noun.map(({ text }) => text)]),
    ...(lemma === '' ? [] : [participleOf(lemma)]),
  ]);
  if (metric === null || !isProperName(metric)) return null;
  const limit = limitOn({ ...frame, value: frame.value.replaceAll(',', '') }, metric, []);
  return 'lost' in limit
    ? null
    : { limit, rest: bothRests(bothRests(labelOf(frame), NO_REST), placed(per?.rest ?? rest)) };
};

const participleOf = (lemma: string): string =>
  lemma.endsWith('e')
    ? `${lemma}d`
    : lemma.endsWith('y')
      ? `${lemma.slice(0, -1)}ied`
      : `${lemma}ed`;

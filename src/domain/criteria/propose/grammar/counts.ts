import { speaksOfModel } from '../about/about';
import { limitOn } from '../attachment/around';
import { endsWithMeasure, isWord, nameOf, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent, IS_MODAL } from '../attachment/word-classes';
import { withoutLead, type Frame } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed, type Rest } from './rest';
import { labelOf, type Found } from './shares';
import { metricName } from '../../language/readers/read-name';
import { singular } from '../statement/singular';
import { isFinite, lemmaOf } from './verbs';

const MOST_NOUNS = 5;
const IS_UNIT =
  /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?|points?|business)$/i;

/** `500 words`, whose unit is what is counted where it is per something. */
const WITH_UNIT = /^(\d[\d,.]*)\s+(words|tokens|characters|chars)$/iu;
const IS_SPAN = /^(?:second|minute|hour|day)$/iu;

/** `< 2 regenerations per vibelog`, `detects at least 6 different emotions`: things that are counted. */
export const readThings = (written: Frame): Found | null => {
  const [, count = '', unit = ''] = WITH_UNIT.exec(written.value.trim()) ?? [];
  const isCounted = unit !== '' && isWord(written.right[0], /^per$/i);
  const things: Token = { kind: 'word', text: unit };
  const frame = isCounted
    ? { ...written, value: count, right: [things, ...written.right] }
    : written;
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
  // `masking handles forms at >= 900 words per second`: how fast what is done goes on.
  const isPace = isWord(per?.noun[0], IS_SPAN) && isWord(frame.left.at(-1), /^at$/i);
  const owner = isPace ? workOf(frame.left) : null;
  const isTold = isDone || owner !== null;
  if (per === null ? !isTold || !speaksOfModel(words) : !isTold && left.length > 0) return null;
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
    : {
        limit,
        rest: bothRests(bothRests(labelOf(frame), owner ?? NO_REST), placed(per?.rest ?? rest)),
      };
};

/** `Address masking shall process forms at`: who does it, unless that need not be said, and to what. */
const workOf = (left: readonly Token[]): Rest | null => {
  const own = withoutLinks(withoutLead(left));
  const modal = own.findIndex((token) => isWord(token, IS_MODAL));
  const verb = modal < 0 ? own.findIndex(({ text }, at) => at > 0 && isFinite(text)) : modal + 1;
  if (verb < 1) return null;
  const who = wordsOf(own.slice(0, modal < 0 ? verb : modal));
  const { noun, rest } = nounFirst(own.slice(verb + 1));
  const groups = [isAgent(who) ? '' : who, wordsOf(noun)].filter((words) => words !== '');
  return bothRests({ ...NO_REST, groups }, placed(rest));
};

const IS_LENGTH = /^(?:words?|sentences?|characters?|paragraphs?|bullets?|lines?|tokens?)$/i;

/** `Hints stay < 4 sentences`: how long each of them is. */
export const readLength = (frame: Frame): Found | null => {
  const [, count = '', unit = frame.right[0]?.text ?? ''] =
    /^(\d[\d,]*)\s*([a-z]+)?$/i.exec(frame.value.trim()) ?? [];
  if (frame.sign?.startsWith('<') !== true || !IS_LENGTH.test(unit)) return null;
  const right = frame.right.slice(unit === frame.right[0]?.text ? 1 : 0);
  const things = withoutLinks(withoutLead(frame.left));
  const { noun, rest } = nounFirst(things);
  const last = noun.at(-1)?.text ?? '';
  const isThings =
    rest.length === 0 && noun.length > 0 && noun.length < 4 && /[a-z]s$/iu.test(last);
  if (!isThings || endsWithMeasure(noun)) return null;
  const each = [...noun.slice(0, -1).map(({ text }) => text), singular(last)];
  const metric = metricName([unit, 'per', ...each].join(' '));
  const long = isWord(right[0], /^(?:long|each|in length)$/i) ? right.slice(1) : right;
  const limit = limitOn({ ...frame, value: count.replaceAll(',', '') }, metric, []);
  return 'lost' in limit ? null : { limit, rest: bothRests(labelOf(frame), placed(long)) };
};

const participleOf = (lemma: string): string =>
  lemma.endsWith('e')
    ? `${lemma}d`
    : lemma.endsWith('y')
      ? `${lemma.slice(0, -1)}ied`
      : `${lemma}ed`;

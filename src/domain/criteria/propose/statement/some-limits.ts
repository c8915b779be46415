import { readByGrammar } from '../grammar/grammar';
import { isProperName } from '../grammar/names';
import { countQuantities, type Limit, type Read } from './limit';
import { namesMeasure } from './measure';
import { isOnGoodSide, type Understood } from './understood';
import { LEAD_IN } from './words';

/** Between what is said and what is said next: a bracket keeps its own. */
const APART = /;\s+(?![^()]*\))/u;

/** A choice, or a case in which another limit does not hold: no limit of the text stands alone. */
const CHOOSES = /(?<![\w-])(?:either|or|unless|except|otherwise|instead|rather)(?![\w-])/i;

/** `over m=8 runs`, and no other side: a value that is set. */
const SETS_VALUE = /^[^<>]*=\s?(?!(?:0|100)\s?%?(?![\d.]))\d[^<>]*$/u;

/**
 * Reads the limits of a text that say a whole each, where another part of it says what no line can say.
 * @param read reads a part whole, as a sentence is read.
 * @returns the limits, and in `open` the parts that state another one; null where none stands alone.
 */
export const readSome = (text: string, read: (part: string) => Read): Understood | null => {
  if (CHOOSES.test(text)) return null;
  const parts = text.split(APART).map((part) => readPart(part.replace(LEAD_IN, ''), read));
  const limits = parts.flatMap((part) => part.limits);
  const open = parts.flatMap((part) => part.open);
  return limits.length === 0 || open.length === 0
    ? null
    : { limits, open, left: parts.flatMap(({ left }) => left) };
};

const readPart = (part: string, read: (part: string) => Read): Understood => {
  const whole: Read = SETS_VALUE.test(part) ? { lost: '' } : read(part);
  if (!('lost' in whole) && isWhole(whole)) return { limits: [whole], left: [], open: [] };
  const byGrammar = readByGrammar(part, read);
  if (byGrammar !== null) return byGrammar;
  const isLimit = countQuantities(part) > 0 || namesMeasure(part);
  return { limits: [], left: isLimit ? [] : [part], open: isLimit ? [part] : [] };
};

const isWhole = (limit: Limit): boolean => isProperName(limit.metric) && isOnGoodSide(limit);

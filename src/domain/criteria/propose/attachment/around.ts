import { metricShape } from '../../language/metric-shape';
import { metricName } from '../../language/readers/read-name';
import { counted, IS_USED, valueOf, type Read } from '../statement/limit';
import { isWord } from './phrases';
import type { Token } from './tokens';
import { IS_ARTICLE } from './word-classes';

/** A clause around its one limit. */
export type Around = {
  left: Token[];
  /** `>=`, `<` and so on; null where no side is written. */
  sign: string | null;
  value: string;
  right: Token[];
};

/** The limit as a line writes it; null where no side is written and none is known to be better. */
export const requirementOf = ({ sign, value, left }: Around, metric: string): string | null => {
  // `+20%` is a change.
  if (value.trim().startsWith('+')) return null;
  const target = valueOf(value, metric);
  const { better } = metricShape(metric);
  const verb = left.findLast((token) => !isWord(token, IS_ARTICLE));
  const side =
    (sign === '=' ? null : sign) ??
    (better === 'unknown' || IS_USED.test(metric) ? null : better === 'higher' ? '>=' : '<=') ??
    (isWord(verb, ATTAINED) ? '>=' : null) ??
    (isWord(verb, CLAIMED) && target.endsWith('%') && parseFloat(target) >= 50 ? '>=' : null);
  return side === null ? null : counted(side, target);
};

/** Verbs that say so of a value that is most of a whole. */
const CLAIMED =
  /^(?:demonstrates?|maintains?|maintaining|keeping|delivers?|ensures?|guarantees?|provides?|shows?|with)$/i;
const ATTAINED = /^(?:reach(?:es)?|achieves?|attains?|hits?|achieving|reaching)$/i;

const NO_SIDE: Read = { lost: 'the side of the limit' };

/** A limit on what is measured, where its side is known. */
export const limitOn = (one: Around, metric: string, groups: string[]): Read => {
  const requirement = requirementOf(one, metric);
  if (requirement === null) return NO_SIDE;
  // A cost and a time are per something, and a rate is for it.
  const isAmount = metricShape(metric).kind === 'amount' && !one.value.trim().endsWith('%');
  const per = isAmount ? groups.filter((group) => IS_PER.test(group)) : [];
  return {
    metric: per.length === 0 ? metric : metricName([metric, ...per].join(' ')),
    groups: groups.filter((group) => !per.includes(group)),
    requirement,
  };
};

export const IS_PER = /^per [^\d]+$/iu;

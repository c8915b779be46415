import { isWord } from '../attachment/phrases';
import { unitIn } from './clauses';
import type { Frame } from './frame';
import { bothRests, placed } from './rest';
import type { Found } from './shares';

export const IS_LEVEL = /^p\d{2,3}$/i;

/** `p50 < 1 s and p95 < 3 s`, `>= 0.95 for structured fields, >= 0.88 for free text`: the measure of the limit before. */
export const readGoingOn = (frame: Frame, before: Found | null): Found | null => {
  if (before === null || frame.sign === null || frame.label.length > 0) return null;
  const own = frame.left.filter((token) => !isWord(token, /^(?:an?|the|at|for)$/i));
  const behind = frame.right.findIndex((token) => isWord(token, IS_LEVEL));
  const level = own.length === 1 && isWord(own[0], IS_LEVEL) ? own[0] : frame.right[behind];
  if ((own.length > 0 && own[0] !== level) || /_share$|^share\(/u.test(before.limit.metric))
    return null;
  if (unitIn(frame.value) !== unitIn(before.limit.requirement)) return null;
  const isLed = isWord(frame.right[behind - 1], /^(?:at|in|for)$/i);
  const right =
    behind < 0
      ? [...frame.right]
      : [...frame.right.slice(0, isLed ? behind - 1 : behind), ...frame.right.slice(behind + 1)];
  const [core = '', per] = before.limit.metric.split('_per_');
  const isPer = per !== undefined && isWord(right[0], /^per$/i);
  const thing = isPer ? right.splice(0, 2)[1]?.text.toLowerCase() : undefined;
  if (right.length > 0 && !isWord(right[0], /^(?:for|on|in|at|under|with|across|during)$/i))
    return null;
  const whole = thing === undefined ? before.limit.metric : `${core}_per_${thing}`;
  const base = whole.replace(/^p\d{2,3}_/u, '');
  if (level !== undefined && base === whole) return null;
  const metric = level === undefined ? whole : `${level.text.toLowerCase()}_${base}`;
  const rest = placed(right);
  if (metric === before.limit.metric && rest.groups.length === 0) return null;
  return {
    limit: { metric, groups: [], requirement: `${frame.sign} ${frame.value.trim()}` },
    rest: bothRests(frame.before, rest),
  };
};

import { isThirdPerson } from '../grammar/verbs';
import { counted, IS_TIME, percentOf, type Read } from '../statement/limit';
import { COUNTED_ONLY, OF_GROUPS } from '../statement/shares';
import type { Around } from './around';
import { endsWithMeasure, groupsIn, isWord, nameOf, nounFirst, withoutLinks } from './phrases';
import { IS_OF, LEADS_TO_SHARE, readShareOfThings } from './share';
import { timedBy } from './timed';
import { wordsOf } from './tokens';
import { LEADS_TO_GROUP } from './word-classes';

/** `completes with latency under 500 ms for 95% of requests`: the share of values on one side. */
export const readShareWithin = (inner: Around, outer: Around): Read | null => {
  const few = readFewOf(inner, outer);
  if (few !== null) return few;
  const error = readErrorWithin(inner, outer);
  if (error !== null) return error;
  const turned = percentOf(inner.value) !== null && IS_TIME.test(outer.value.trim());
  return turned ? readWithinBehind(inner, outer) : readWithinBefore(inner, outer);
};

/** `more than 85% of forecasts within 12% relative error`: the share of small errors. */
const readErrorWithin = (share: Around, error: Around): Read | null => {
  const between = error.left.slice(share.left.length + 1 + (share.sign === null ? 0 : 1));
  const { noun, rest } = nounFirst(error.right);
  const isOfThings = isWord(between[0], IS_OF) && withoutLinks(share.left).length === 0;
  if (!isOfThings || !share.value.trim().endsWith('%') || error.sign === null) return null;
  if (!/error$/i.test(wordsOf(noun)) || noun[0] !== error.right[0]) return null;
  const metric = nameOf(noun.map(({ text }) => text));
  const groups = groupsIn(rest);
  const kind = wordsOf(withoutLinks(between.slice(1)));
  if (metric === null || groups === null || kind === '' || /\s(?:in|on|for|with)\s/i.test(kind))
    return null;
  return {
    metric: `share(${metric} ${error.sign} ${error.value.trim()})`,
    groups: [...(COUNTED_ONLY.test(kind) ? [] : [kind]), ...groups],
    requirement: counted(share.sign ?? '>=', percentOf(share.value) ?? ''),
  };
};

/** `are generated for 90% of findings within 10 seconds`: the share stands first. */
const readWithinBehind = (share: Around, time: Around): Read | null => {
  const lead = share.left.at(-1);
  const between = time.left.slice(share.left.length + 1 + (share.sign === null ? 0 : 1));
  if (!isWord(between[0], IS_OF) || time.sign === null) return null;
  const { noun, rest } = nounFirst(between.slice(1));
  const leads = isWord(lead, LEADS_TO_SHARE);
  // `detects at least 90% of falls within 5 s`: what is done takes the time.
  const left = leads ? share.left.slice(0, -1) : [...share.left, ...noun];
  if (!leads && (share.left.length === 0 || !time.sign.startsWith('<'))) return null;
  const taken = timedBy({ ...share, left, value: time.value });
  const groups = groupsIn([...rest, ...time.right]);
  if (taken === null || groups === null || noun.length === 0) return null;
  const kind = wordsOf(noun);
  // `queries accurately`: how it is done is a part of what is counted.
  if (/ly$/i.test(kind)) return null;
  return {
    metric: `share(${taken.metric} ${time.sign} ${time.value.trim()})`,
    groups: [...taken.groups, ...(!leads || COUNTED_ONLY.test(kind) ? [] : [kind]), ...groups],
    requirement: counted(share.sign ?? '>=', percentOf(share.value) ?? ''),
  };
};

const readWithinBefore = (inner: Around, outer: Around): Read | null => {
  const percent = percentOf(outer.value);
  if (percent === null || inner.sign === null || inner.sign === '=') return null;
  const between = outer.left.slice(inner.left.length + 2);
  if (!isWord(between.at(-1), LEADS_TO_SHARE)) return null;
  // `accuracy > 85% with < 2% critical errors` states two limits.
  const { noun: measured } = nounFirst(outer.right);
  if (isWord(between.at(-1), /^(?:with|at)$/i) && endsWithMeasure(measured)) return null;
  const taken = timedBy(inner);
  const things = isWord(outer.right[0], IS_OF) ? outer.right.slice(1) : outer.right;
  const { noun, rest } = nounFirst(things);
  const since = isWord(between[0], IS_OF) ? wordsOf(between.slice(1, -1)) : null;
  const before = since === null ? groupsIn(between.slice(0, -1)) : [];
  const behind = groupsIn(rest);
  if (taken === null || before === null || behind === null || noun.length === 0) return null;
  const kind = wordsOf(noun);
  if (OF_GROUPS.test(kind)) return null;
  return {
    metric: `share(${taken.metric} ${inner.sign} ${inner.value.trim()})`,
    groups: [...taken.groups, ...before, ...(COUNTED_ONLY.test(kind) ? [] : [kind]), ...behind],
    requirement: counted(outer.sign ?? '>=', percent),
    ...(since === null ? {} : { reason: `it counts from ${since}` }),
  };
};

/** `at least 70% of items share at least one tag`: a count that is part of what is counted. */
const readFewOf = (outer: Around, inner: Around): Read | null => {
  if (!outer.value.trim().endsWith('%') || !/^\d{1,2}$/u.test(inner.value.trim())) return null;
  if (isWord(inner.left.at(-1), LEADS_TO_GROUP)) return null;
  // `covers >= 90% of votes and adds <= 1`: two clauses.
  const goesOn = inner.left.some(
    (token, at) => isWord(token, /^and$/i) && isThirdPerson(inner.left[at + 1]?.text ?? ''),
  );
  if (goesOn && outer.left.length > 0) return null;
  return isWord(outer.right[0], IS_OF) && inner.sign !== null ? readShareOfThings(outer) : null;
};

import { groupBy, refuseItems, type Item, type ItemSet, type ItemsResult } from './item';

/**
 * How several tries of one item become one result. `each` counts every try, the tries of one item as
 * one cluster; the others take the first `attempts` tries of each item.
 */
export type AttemptRule =
  | { kind: 'each' }
  | { kind: 'first' }
  /** pass^k: all of k tries have to pass, for work that has to be right every time. */
  | { kind: 'all'; attempts: number }
  /** pass@k: one of k tries has to pass. */
  | { kind: 'any'; attempts: number }
  | { kind: 'majority'; attempts: number };

const NAMED = /^(?:pass(?<sign>[\^@])|(?<majority>majority)@)(?<attempts>[1-9]\d{0,3})$/u;

/** The rule that the name of a metric asks for: `pass^3`, `pass@3`, `majority@5`, `first_attempt`. */
export const attemptRuleOf = (metric: string): AttemptRule => {
  if (/^first_attempt(?:_|$)/u.test(metric)) return { kind: 'first' };
  const { sign, majority, attempts } = NAMED.exec(metric)?.groups ?? {};
  if (attempts === undefined) return { kind: 'each' };
  const kind = majority === undefined ? (sign === '^' ? 'all' : 'any') : 'majority';
  return { kind, attempts: Number(attempts) };
};

const foldOf = (rule: Exclude<AttemptRule, { kind: 'each' }>, passes: number): number => {
  switch (rule.kind) {
    case 'first':
      return passes;
    case 'all':
      return passes === rule.attempts ? 1 : 0;
    case 'any':
      return passes > 0 ? 1 : 0;
    case 'majority':
      return 2 * passes > rule.attempts ? 1 : 0;
  }
};

/** One result an item, by the rule. Refuses scores, and items with fewer tries than the rule needs. */
export const foldAttempts = (set: ItemSet, rule: AttemptRule): ItemsResult<ItemSet> => {
  if (rule.kind === 'each') return { ok: true, value: set };
  const needed = rule.kind === 'first' ? 1 : rule.attempts;
  if (set.kind === 'score' && rule.kind !== 'first') {
    return refuseItems(
      'attempts are folded by whether they pass, and these items have scores',
      'Give `pass` (0 or 1) instead of `score`, or take each attempt by itself.',
    );
  }
  const folded: Item[] = [];
  for (const [id, tries] of groupBy(set.items, (item) => item.id)) {
    const taken = [...tries].sort((a, b) => a.attempt - b.attempt).slice(0, needed);
    const [first] = taken;
    if (first === undefined || taken.length < needed) {
      return refuseItems(
        `item ${id} has ${tries.length} ${tries.length === 1 ? 'attempt' : 'attempts'}, ${needed} are needed`,
        `Try every item ${needed} times, or ask for fewer attempts.`,
      );
    }
    const passes = taken.reduce((sum, { value }) => sum + value, 0);
    folded.push({ ...first, attempt: 1, value: foldOf(rule, passes) });
  }
  return { ok: true, value: { kind: set.kind, items: folded } };
};

import type { DeclaredReturn } from '../../contract/types';
import { DAY, earlierFirst } from '../../words/time';

/** How long before the move a declaration may be made: a plan that is older was for another return. */
export const DECLARED_BEFORE_MS = 7 * DAY;

/** How long after the move it may be made up for: a weekend, or what a stand-up brings to light. */
export const DECLARED_AFTER_MS = 2 * DAY;

type Return = { from: string; to: string; at: string };

/** Whether a declaration is about this return: the same stages, made not long before or after it. */
export const isAbout = (
  declared: Pick<DeclaredReturn, 'from' | 'to' | 'at'>,
  { from, to, at }: Return,
): boolean => {
  const lead = Date.parse(at) - Date.parse(declared.at);
  return (
    declared.from === from &&
    declared.to === to &&
    lead <= DECLARED_BEFORE_MS &&
    lead >= -DECLARED_AFTER_MS
  );
};

/**
 * Which declaration covers which return; each covers one. Returns are served in the order they were
 * made, each by the earliest declaration that is left. All windows are equally long, so no other choice
 * covers more of them.
 * @param returns in the order they were made
 * @returns one declaration or null for each return
 */
export const coverReturns = <Declared extends Pick<DeclaredReturn, 'from' | 'to' | 'at'>>(
  returns: readonly Return[],
  declared: readonly Declared[],
): (Declared | null)[] => {
  const left = [...declared].sort(earlierFirst);
  return returns.map((one) => {
    const index = left.findIndex((candidate) => isAbout(candidate, one));
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
  });
};

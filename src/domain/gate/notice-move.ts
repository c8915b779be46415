import type { DeclaredReturn, Finding, Lifecycle } from '../../contract/types';
import type { Item } from '../item/item';
import { isAbout } from '../lifecycle/declared-return';
import { skippedStages, stageIndex, stageOf } from '../lifecycle/stages';
import type { Move } from './bypass';
import { newFinding, skippedId, undeclaredId, withFinding } from './findings';
import { earlierFirst } from '../../words/time';

/** A move as it was made, by whom and exactly when. */
type MadeMove = Omit<Move, 'at'> & { at: string; accountId: string | null };

/**
 * What a move shows about the lifecycle, whatever its gate said: stages that were passed by, or a return
 * that nobody declared. A declaration that covers the return is used up by it. Of an item that was not
 * seen before nothing is said about the stages before.
 */
export const noticeMove = (
  item: Item,
  lifecycle: Lifecycle,
  move: MadeMove,
): { item: Item; finding: Finding | null } => {
  const { from, to, at, accountId } = move;
  const name = (stage: string): string => stageOf(lifecycle, stage)?.name ?? stage;
  const raise = (finding: Pick<Finding, 'id' | 'kind' | 'sentence'>) => {
    const raised = newFinding({ ...finding, at, accountId });
    return { item: withFinding(item, raised), finding: raised };
  };
  if (from === null || stageIndex(lifecycle, from) === -1) return { item, finding: null };
  if (stageIndex(lifecycle, to) < stageIndex(lifecycle, from)) {
    const declared = coveringIn(item.records.returns, { from, to, at });
    if (declared !== undefined) return { item: useUp(item, declared, at), finding: null };
    const sentence = `returned from ${name(from)} to ${name(to)}, undeclared`;
    return raise({ id: undeclaredId(from, to, at), kind: 'undeclared-return', sentence });
  }
  const skipped = move.isFirstSight ? [] : skippedStages(lifecycle, from, to);
  if (skipped.length === 0) return { item, finding: null };
  const names = skipped.map((stage) => stage.name).join(', ');
  const sentence = `moved from ${name(from)} to ${name(to)} and skipped ${names}`;
  return raise({ id: skippedId(to, at), kind: 'skipped-stage', sentence });
};

/** The earliest declaration for this return that no other return has used up. */
const coveringIn = (
  returns: Item['records']['returns'],
  move: { from: string; to: string; at: string },
): DeclaredReturn | undefined =>
  returns
    .filter((declared) => declared.movedAt === null && isAbout(declared, move))
    .sort(earlierFirst)[0];

const useUp = (item: Item, declared: DeclaredReturn, movedAt: string): Item => ({
  ...item,
  records: {
    ...item.records,
    returns: item.records.returns.map((one) => (one === declared ? { ...one, movedAt } : one)),
  },
});

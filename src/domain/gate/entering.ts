import type { Finding, Lifecycle, Policy, PolicyRule } from '../../contract/types';
import { allWriters, movesInOrder, type Item } from '../item/item';
import { stageIndex } from '../lifecycle/stages';
import { isCorrected, isPassedGate } from './findings';
import { askedRules, isRetirement, subjectOf, wayOf, type Asked } from './way';
import { earlierFirst } from '../../words/time';

/** Whether people with a role of their own have to approve the move. */
export const asksApproval = (rules: readonly PolicyRule[]): boolean =>
  rules.some(({ check, roles }) => check === 'approvals-complete' && roles !== undefined);

/**
 * An item that enters a stage, with what it may return to from now on.
 * @param isPassed whether the gate let it in, or it asks for nothing.
 */
export const entering = (
  policy: Policy,
  asked: Asked & { at: string },
  isPassed: boolean,
): { item: Item; isApproved: boolean } => {
  const { item, lifecycle, to, at } = asked;
  const way = wayOf(asked);
  if (way === 'back') return { item, isApproved: false };
  const kept = way === 'anew' ? [] : item.entered.filter(({ stage }) => stage !== to);
  const entered = isPassed ? [...kept, { stage: to, at, subject: subjectOf(item) }] : kept;
  const isApproved = isPassed && asksApproval(askedRules(policy, asked));
  const records = isRetirement(lifecycle, to)
    ? { ...item.records, earlyRetirement: null }
    : item.records;
  const writers = isApproved ? [] : item.writers;
  return { item: { ...item, entered, records, writers }, isApproved };
};

/**
 * An item of which it comes to be known late that a gate had let it in at `at`, as what it was then. Nothing
 * changes where it left retirement since, because then it began anew, and where it came there once more past
 * the gate.
 * @returns with it the findings about returns to the stage that this entry covers: they are none.
 */
export const enteredLate = (
  item: Item,
  lifecycle: Lifecycle,
  to: string,
  at: string,
): { item: Item; covered: Finding[] } => {
  const since = item.moves.filter((move) => Date.parse(move.at) >= Date.parse(at));
  const retired = since.find((move) => isRetirement(lifecycle, move.to));
  const hasBegunAnew =
    retired !== undefined && since.some((move) => Date.parse(move.at) > Date.parse(retired.at));
  const known = item.entered.find(({ stage }) => stage === to);
  const isKnown = known !== undefined && Date.parse(known.at) >= Date.parse(at);
  const made = item.moves.find((move) => move.to === to && move.at === at);
  const settled = {
    ...item,
    moves: item.moves.map((move) => (move === made ? { to, at } : move)),
  };
  if (hasBegunAnew || isKnown) return { item: settled, covered: [] };
  const subject = made?.subject ?? subjectOf(item);
  const others = item.entered.filter((one) => one !== known);
  const entered = [...others, { stage: to, at, subject }].sort(earlierFirst);
  const later = passedLater(item, to, at).map(({ from, finding }) => ({
    finding,
    isReturn: wayOf({ item: { ...settled, entered }, lifecycle, from, to }) === 'back',
  }));
  if (later.some(({ isReturn }) => !isReturn)) return { item: settled, covered: [] };
  const covered = later.map(({ finding }) => finding);
  return { item: returned({ ...settled, entered }, to, covered), covered };
};

/** Returns need no approval, so that nothing about them is open, and who wrote the item stays its author. */
const returned = (item: Item, to: string, covered: readonly Finding[]): Item => {
  const isReturn = (move: Item['moves'][number]): boolean =>
    move.to === to && covered.some(({ at }) => at === move.at);
  const moves = item.moves.filter(isReturn);
  return {
    ...item,
    moves: item.moves.map((move) => (isReturn(move) ? { to, at: move.at } : move)),
    writers: allWriters({ writers: item.writers, moves }),
  };
};

/** Moves into a stage after a time that are found to be past its gate, and where each came from. */
const passedLater = (
  item: Item,
  to: string,
  at: string,
): { from: string | null; finding: Finding }[] => {
  const inOrder = movesInOrder(item);
  return inOrder.flatMap((move, n) => {
    if (move.to !== to || Date.parse(move.at) <= Date.parse(at)) return [];
    const from = inOrder[n - 1]?.to ?? null;
    return item.findings
      .filter((one) => isPassedGate(one, to) && one.at === move.at && !isCorrected(one))
      .map((finding) => ({ from, finding }));
  });
};

/** An item that is taken as it stands: it counts as having come there through every gate before. */
export const adopted = (item: Item, lifecycle: Lifecycle, stage: string, at: string): Item => ({
  ...item,
  entered: lifecycle.stages
    .slice(0, stageIndex(lifecycle, stage) + 1)
    .map(({ id }) => ({ stage: id, at, subject: subjectOf(item) })),
});

import type { Lifecycle } from '../../contract/types';
import { stageIndex } from './stages';
import {
  inOrder,
  stageMeant,
  tellingKind,
  type StageChange,
  type StageSource,
} from './stage-changes';

/** Milliseconds since the epoch; `leftAt` is null for where the item still is. */
export type StageVisit = {
  stage: string;
  enteredAt: number;
  leftAt: number | null;
  milliseconds: number;
  /** The move that began it; null for the stage that the item was made in. */
  by: StageMove | null;
};

/** A change of stage. `from` is null where the item stood in none. */
export type StageMove = {
  from: string | null;
  to: string;
  at: string;
  accountId: string | null;
};

export type StageHistory = {
  /** Stage at the end; null for none. */
  stage: string | null;
  visits: StageVisit[];
  moves: StageMove[];
};

type Walked = {
  /** Milliseconds since the epoch. */
  createdAt: number;
  now: number;
  /** Where the item stands: its status, and its stage where no status tells one. */
  currentStatusId: string | null;
  currentStage: string | null;
  changes: readonly StageChange[];
};

/**
 * Where an item was and when, from its creation to `now`. A change to a status that stands for no stage
 * leaves it in the stage before, and so does a change within one stage. The first stage is what the first
 * change began with, or what the item stands in where nothing was ever changed. What is later than `now`
 * does not count; what is earlier than the creation, as imports have it, counts from the creation.
 */
export const walkStages = (source: StageSource, walked: Walked): StageHistory => {
  const kind = tellingKind(source);
  const all = inOrder(walked.changes.filter((change) => change.kind === kind));
  const known = all.filter(({ at }) => Date.parse(at) <= walked.now);
  const meant = (value: string | null): string | null => stageMeant(source, kind, value);
  const standing = meant(kind === 'status' ? walked.currentStatusId : walked.currentStage);
  const [first] = all;
  const moves: StageMove[] = [];
  const begun = first === undefined ? standing : meant(first.from);
  let stage = begun;
  for (const { at, accountId, from, to } of known) {
    const here = meant(from) ?? stage;
    const there = meant(to) ?? here;
    stage = there;
    if (there !== null && here !== there) moves.push({ from: here, to: there, at, accountId });
  }
  const isAll = known.length === all.length;
  return {
    stage: isAll ? (standing ?? stage) : stage,
    visits: visitsOf(begun, moves, walked),
    moves,
  };
};

/** One visit for each time that the item came from another stage. */
const visitsOf = (
  begun: string | null,
  moves: readonly StageMove[],
  { createdAt, now }: Walked,
): StageVisit[] => {
  const end = Math.max(createdAt, now);
  const entries = [
    ...(begun === null ? [] : [{ stage: begun, enteredAt: createdAt, by: null }]),
    ...moves.map((by) => ({
      stage: by.to,
      enteredAt: Math.max(createdAt, Date.parse(by.at)),
      by,
    })),
  ];
  const changes = entries.filter(({ stage }, index) => stage !== entries[index - 1]?.stage);
  return changes.map((visit, index) => {
    const leftAt = changes[index + 1]?.enteredAt ?? null;
    return { ...visit, leftAt, milliseconds: (leftAt ?? end) - visit.enteredAt };
  });
};

export type ReturnMove = StageMove & { from: string };

/** Whether a move led back to an earlier stage. */
export const isReturn = (lifecycle: Lifecycle, move: StageMove): move is ReturnMove =>
  move.from !== null && stageIndex(lifecycle, move.to) < stageIndex(lifecycle, move.from);

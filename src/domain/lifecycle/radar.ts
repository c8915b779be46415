import type { DeclaredReturn, RadarItem } from '../../contract/types';
import { coverReturns } from './declared-return';
import { radarSentences } from './radar-sentences';
import { lostTimes, pingPong } from './returns';
import type { StageChange, StageSource } from './stage-changes';
import { isReturn, walkStages, type StageMove, type StageVisit } from './stage-visits';
import { skippedStages } from './stages';
import { misfitOf } from './work-type-fit';

/** What is known of a work item: facts of Jira, its changelog in any order, and what was declared. */
export type RadarSubject = {
  issueKey: string;
  summary: string;
  /** ISO 8601. */
  createdAt: string;
  workType: string;
  labels: readonly string[];
  /** Null where it is not known; the last change tells then. */
  currentStatusId: string | null;
  /** Stage, for a project where no status stands for one. */
  currentStage: string | null;
  changes: readonly StageChange[];
  /** Whether later changes are missing. */
  truncated: boolean;
  declared: readonly Pick<DeclaredReturn, 'from' | 'to' | 'reason' | 'by' | 'at'>[];
};

/**
 * The way of an item through its lifecycle: what it skipped, where it went back, how long it was
 * where, and whether the work fits the stage.
 * @param now milliseconds since the epoch; later changes do not count
 */
export const scanItem = (source: StageSource, subject: RadarSubject, now: number): RadarItem => {
  const { lifecycle } = source;
  const createdAt = Date.parse(subject.createdAt);
  const { stage, visits, moves } = walkStages(source, { ...subject, createdAt, now });
  const backs = moves.filter((move) => isReturn(lifecycle, move));
  const declared = coverReturns(backs, subject.declared);
  const lost = lostTimes(lifecycle, backs, visits);
  const seen = {
    key: subject.issueKey,
    summary: subject.summary,
    stage,
    skips: skipsOf(source, moves),
    returns: backs.map((move, index) => ({
      ...move,
      declared: shown(declared[index] ?? null),
      lostMs: lost[index] ?? 0,
    })),
    pingPong: pingPong(backs),
    dwell: dwellOf(source, visits),
    misfit: misfitOf(lifecycle, stage, subject),
    truncated: subject.truncated,
  };
  return { ...seen, sentences: radarSentences(lifecycle, seen) };
};

const shown = (declared: RadarSubject['declared'][number] | null) =>
  declared === null ? null : { reason: declared.reason, by: declared.by, at: declared.at };

/**
 * Moves forward past at least one stage. Into the lifecycle, from no stage, only stages count that
 * some status stands for: where a board begins with Data, nobody skips Inception.
 */
const skipsOf = (source: StageSource, moves: readonly StageMove[]): RadarItem['skips'] => {
  const { lifecycle, statusStages } = source;
  const reachable = new Set(Object.values(statusStages));
  return moves.flatMap((move) => {
    const skipped = skippedStages(lifecycle, move.from, move.to)
      .map(({ id }) => id)
      .filter((id) => move.from !== null || reachable.size === 0 || reachable.has(id));
    return skipped.length === 0 ? [] : [{ ...move, skipped }];
  });
};

const dwellOf = (source: StageSource, visits: readonly StageVisit[]): RadarItem['dwell'] =>
  source.lifecycle.stages.flatMap(({ id }) => {
    const own = visits.filter(({ stage }) => stage === id);
    if (own.length === 0) return [];
    return [
      {
        stage: id,
        visits: own.map(({ enteredAt, leftAt, milliseconds }) => ({
          enteredAt: new Date(enteredAt).toISOString(),
          leftAt: leftAt === null ? null : new Date(leftAt).toISOString(),
          milliseconds,
        })),
        milliseconds: own.reduce((sum, visit) => sum + visit.milliseconds, 0),
      },
    ];
  });

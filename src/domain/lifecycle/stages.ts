import type { Lifecycle, Stage } from '../../contract/types';

/** Position of a stage, from 0; -1 for no stage or one that this lifecycle does not have. */
export const stageIndex = (lifecycle: Lifecycle, stage: string | null): number =>
  lifecycle.stages.findIndex((candidate) => candidate.id === stage);

/** Stages between two, whatever the later one is; none on the way back. */
export const stagesBetween = (lifecycle: Lifecycle, from: string | null, to: string): Stage[] =>
  lifecycle.stages.slice(stageIndex(lifecycle, from) + 1, Math.max(0, stageIndex(lifecycle, to)));

/** Stages that a move passes by; none on the way back, and none on the way into retirement. */
export const skippedStages = (lifecycle: Lifecycle, from: string | null, to: string): Stage[] =>
  stageOf(lifecycle, to)?.kind === 'decommission' ? [] : stagesBetween(lifecycle, from, to);

export const stageOf = (lifecycle: Lifecycle, stage: string | null): Stage | null =>
  lifecycle.stages[stageIndex(lifecycle, stage)] ?? null;

/** The stage behind `stage`; the first one for an item that stands in none; null behind the last. */
export const nextStage = (lifecycle: Lifecycle, stage: string | null): Stage | null =>
  lifecycle.stages[stageIndex(lifecycle, stage) + 1] ?? null;

import type { Lifecycle, Stage } from '../../contract/types';

/** Position of a stage, from 0; -1 for no stage or one that this lifecycle does not have. */
export const stageIndex = (lifecycle: Lifecycle, stage: string | null): number =>
  lifecycle.stages.findIndex((candidate) => candidate.id === stage);

export const stageOf = (lifecycle: Lifecycle, stage: string | null): Stage | null =>
  lifecycle.stages[stageIndex(lifecycle, stage)] ?? null;

/** The stage behind `stage`; the first one for an item that stands in none; null behind the last. */
export const nextStage = (lifecycle: Lifecycle, stage: string | null): Stage | null =>
  lifecycle.stages[stageIndex(lifecycle, stage) + 1] ?? null;

import type { Lifecycle, StageKind } from '../contract/types';

/** Kinds of stages in which people rely on the model, whatever a lifecycle calls them. */
export const kindsInUse: readonly StageKind[] = ['deployment', 'monitoring'];

/** Ids of the stages of a lifecycle in which people rely on the model. */
export const stagesInUse = ({ stages }: Lifecycle): string[] =>
  stages.filter(({ kind }) => kindsInUse.includes(kind)).map(({ id }) => id);

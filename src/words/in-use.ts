import type { StageKind } from '../contract/types';

/** Kinds of stages in which people rely on the model, whatever a lifecycle calls them. */
export const kindsInUse: readonly StageKind[] = ['deployment', 'monitoring'];

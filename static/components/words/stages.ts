import type { Lifecycle } from '../../../src/contract/types';

/** Name of a stage in the project's lifecycle; its id where the lifecycle has no such stage. */
export const nameStage = (lifecycle: Lifecycle | null, id: string | null): string =>
  id === null ? '–' : (lifecycle?.stages.find((stage) => stage.id === id)?.name ?? id);

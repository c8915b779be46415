import type { OwnPack, ProjectFrameworks } from '../../contract/types';

/** What a project keeps of frameworks; written beside its settings. */
export type Frameworks = {
  load: (projectId: string) => Promise<ProjectFrameworks>;
  /** Those of these packs of the project's own that are there. */
  own: (projectId: string, ids: readonly string[]) => Promise<OwnPack[]>;
};

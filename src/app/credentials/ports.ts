import type { Credential } from '../../contract/types';

/** What people of a project have stated of their certificates. */
export type Credentials = {
  load: (projectId: string) => Promise<Credential[]>;
};

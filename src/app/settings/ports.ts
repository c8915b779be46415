import type {
  Credential,
  LedgerEntry,
  OwnPack,
  ProjectFrameworks,
  ProjectSettings,
  SecretAction,
} from '../../contract/types';

/** A record that a project keeps beside its settings and that is written with them. */
export type Beside =
  | { kind: 'credentials'; credentials: readonly Credential[] }
  | {
      kind: 'frameworks';
      state: ProjectFrameworks;
      /** An own pack that goes with it, or the id of one that goes. */
      pack?: OwnPack | { gone: string };
    };

export type SettingsStore = {
  load: (projectId: string) => Promise<ProjectSettings | null>;
  /**
   * Writes settings, with the entry of the project's ledger that says what changed.
   * @returns false where somebody saved in between.
   */
  save: (
    settings: ProjectSettings,
    expected: number | null,
    entries?: readonly LedgerEntry[],
    beside?: Beside,
  ) => Promise<boolean>;
};

/**
 * What pipelines of a project sign with. The secret before stays valid until `previousUntil`, without
 * end where that is null. Times are ISO 8601; null where nobody wrote them down.
 */
export type IngestSecret = {
  projectId: string;
  current: string;
  previous: string | null;
  previousUntil: string | null;
  createdAt: string | null;
  rotatedAt: string | null;
};

/** `name`: what pipelines sent at that time as `x-assay-project`. */
export type SecretEvent = {
  at: string;
  accountId: string;
  action: SecretAction;
  name: string;
  /** What it signs as; left out in records from before it was kept. */
  secret?: string;
};

export type Secrets = {
  /** @param name what pipelines send as `x-assay-project`. */
  find: (name: string) => Promise<IngestSecret | null>;
  /** @returns false where there is one under that name. */
  create: (name: string, secret: IngestSecret) => Promise<boolean>;
  replace: (name: string, secret: IngestSecret) => Promise<void>;
  remove: (name: string) => Promise<void>;
  /** What was done with the secret of a project, oldest first. */
  events: (projectId: string) => Promise<SecretEvent[]>;
  saveEvents: (projectId: string, events: readonly SecretEvent[]) => Promise<void>;
};

/** What a public key is; null for what is none, or of a kind that is not taken. */
export type ReadKey = (pem: string) => { algorithm: string; fingerprint: string } | null;

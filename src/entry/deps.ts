import { createLog } from '../adapters/forge/log';
import { createQueue } from '../adapters/forge/queue';
import { verifySignature } from '../adapters/forge/signature';
import { readEvidence } from '../adapters/ingest/read';
import { createIssues } from '../adapters/jira/issues';
import { createPeople } from '../adapters/jira/people';
import { createProjections } from '../adapters/jira/projections';
import { createProjects } from '../adapters/jira/projects';
import { createEvaluationsStore } from '../adapters/kvs/evaluations-store';
import { createInboxStore } from '../adapters/kvs/inbox-store';
import { createItemsStore } from '../adapters/kvs/items-store';
import { createLedgerStore } from '../adapters/kvs/ledger-store';
import { createSecretsStore } from '../adapters/kvs/secrets-store';
import { createSettingsStore } from '../adapters/kvs/settings-store';

/** The composition root: every port with its real adapter, made anew for each invocation. */
export const createDeps = () => ({
  issues: createIssues(),
  projects: createProjects(),
  people: createPeople(),
  items: createItemsStore(),
  evaluations: createEvaluationsStore(),
  ledger: createLedgerStore(),
  settings: createSettingsStore(),
  inbox: createInboxStore(),
  secrets: createSecretsStore(),
  queue: createQueue(),
  projections: createProjections(),
  clock: { now: () => Date.now() },
  log: createLog(),
  random: () => Math.random(),
  sleep: (milliseconds: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  readEvidence,
  verifySignature,
});

export type AppDeps = ReturnType<typeof createDeps>;

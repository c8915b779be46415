import { randomUUID } from 'node:crypto';
import { checkEnvelope, readKey } from '../adapters/forge/envelopes';
import { createLog } from '../adapters/forge/log';
import { makeSecret } from '../adapters/forge/make-secret';
import { createQueue } from '../adapters/forge/queue';
import { verifySignature } from '../adapters/forge/signature';
import { AppError } from '../app/failure';
import type { CatchUp } from '../app/item/ports';
import type { FollowNeeds } from '../app/movement/follow-issue';
import type { ReadLabels } from '../app/governance/set-safety';
import type { ReadEvidence } from '../app/evidence/evidence-file';
import { createIssueLinks } from '../adapters/jira/issue-links';
import { createIssues } from '../adapters/jira/issues';
import { createItemCounts } from '../adapters/jira/item-counts';
import { createPeople } from '../adapters/jira/people';
import { createProjections } from '../adapters/jira/projections';
import { createProjects } from '../adapters/jira/projects';
import { createTransitions } from '../adapters/jira/transitions';
import { createCriteriaVersions } from '../adapters/kvs/criteria-versions';
import { createEvaluationsStore } from '../adapters/kvs/stores/evaluations-store';
import { createRunItemsStore } from '../adapters/kvs/stores/run-items-store';
import { createDeliveriesStore } from '../adapters/kvs/stores/deliveries-store';
import { createItemPages } from '../adapters/kvs/item-pages';
import { createItemsStore } from '../adapters/kvs/stores/items-store';
import { createLedgerStore } from '../adapters/kvs/stores/ledger-store';
import { createOutboxStore } from '../adapters/kvs/stores/outbox-store';
import { createSecretsStore } from '../adapters/kvs/stores/secrets-store';
import {
  createCredentialsStore,
  createFrameworksStore,
} from '../adapters/kvs/stores/project-records-store';
import { createSettingsPages } from '../adapters/kvs/settings-pages';
import { createSettingsStore } from '../adapters/kvs/stores/settings-store';
import { createDaysStore } from '../adapters/kvs/stores/days-store';
import { createDecisionLog } from '../adapters/kvs/decision-log';
import { createSheetVersions } from '../adapters/kvs/sheet-versions';
import { createSignalsStore } from '../adapters/kvs/stores/signals-store';
import { createUnsentStore } from '../adapters/kvs/stores/unsent-store';
import { createSweepPlace } from '../adapters/kvs/sweep-place';

/**
 * The importers are half of the code and most invocations need none of them, so they are a part of
 * the bundle of their own that is loaded when the first file is read.
 */
const readEvidence: ReadEvidence = async (text, fileName) => {
  const importers = await import('../adapters/ingest/read-by-need');
  return importers.readEvidenceByNeed(text, fileName);
};

/** What follows an item through its moves is a tenth of a cold start, and few invocations change an item. */
const catchUpBy =
  (deps: FollowNeeds): CatchUp =>
  async (issue, until) => {
    const { catchUp } = await import('../app/movement/catch-up');
    await catchUp(deps)(issue, until);
  };

/** The agreement of a judge is worked out rarely, so its reader is loaded when it is. */
const readLabels: ReadLabels = async (text) => {
  const [labels, { EvidenceError }] = await Promise.all([
    import('../adapters/ingest/items/read-labels'),
    import('../adapters/ingest/problem'),
  ]);
  try {
    return labels.readLabels(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const { message, where, hint } = error.problem;
    throw new AppError('unreadable-evidence', message, {
      ...(where === undefined ? {} : { where }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
};

/** The composition root: every port with its real adapter, made anew for each invocation. */
export const createDeps = () => {
  const adapters = createAdapters();
  return { ...adapters, catchUp: catchUpBy(adapters) };
};

const createAdapters = () => ({
  issues: createIssues(),
  issueLinks: createIssueLinks(),
  projects: createProjects(),
  people: createPeople(),
  items: createItemsStore(),
  evaluations: createEvaluationsStore(),
  runItems: createRunItemsStore(),
  signals: createSignalsStore(),
  ledger: createLedgerStore(),
  settings: createSettingsStore(),
  credentials: createCredentialsStore(),
  frameworks: createFrameworksStore(),
  unsent: createUnsentStore(),
  deliveries: createDeliveriesStore(),
  secrets: createSecretsStore(),
  queue: createQueue(),
  outbox: createOutboxStore(),
  transitions: createTransitions(),
  itemPages: createItemPages(),
  sweepPlace: createSweepPlace(),
  settingsPages: createSettingsPages(),
  projectDays: createDaysStore(),
  itemCounts: createItemCounts(),
  decisionLog: createDecisionLog(),
  criteriaVersions: createCriteriaVersions(),
  sheetVersions: createSheetVersions(),
  projections: createProjections(),
  clock: { now: () => Date.now() },
  log: createLog(),
  random: () => Math.random(),
  newId: () => randomUUID(),
  sleep: (milliseconds: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  makeSecret,
  readEvidence,
  readLabels,
  verifySignature,
  checkEnvelope,
  readKey,
});

export type AppDeps = ReturnType<typeof createDeps>;

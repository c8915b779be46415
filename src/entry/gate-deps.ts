import { randomUUID } from 'node:crypto';
import { createLog } from '../adapters/forge/log';
import { createQueue } from '../adapters/forge/queue';
import { findIssue } from '../adapters/jira/find-issue';
import { loadItem } from '../adapters/kvs/read-item';
import { loadSettings } from '../adapters/kvs/read-settings';
import type { Deps } from '../app/ports';

/**
 * What a gate needs to answer Jira, and no more: a cold function reads all of it before it answers. What
 * hardly any answer needs is loaded when one does.
 */
export const createGateDeps = () => ({
  issues: { find: (keyOrId: string) => findIssue('app', keyOrId) },
  items: { load: loadItem },
  settings: { load: loadSettings },
  settingsPages: { all: settingsPage },
  projects: { statuses: statusesOf },
  queue: createQueue(),
  outbox: { keep: keepWork },
  clock: { now: () => Date.now() },
  log: createLog(),
  newId: () => randomUUID(),
});

export type GateDeps = ReturnType<typeof createGateDeps>;

/** Only of a project that has no settings yet. */
const statusesOf: Deps['projects']['statuses'] = async (projectId) =>
  (await import('../adapters/jira/projects')).createProjects().statuses(projectId);

/** Only of a work item that is being made. */
const settingsPage: Deps['settingsPages']['all'] = async (cursor) =>
  (await import('../adapters/kvs/settings-pages')).createSettingsPages().all(cursor);

/** Only where the queue does not take the work. */
const keepWork: Deps['outbox']['keep'] = async (id, work) =>
  (await import('../adapters/kvs/stores/outbox-store')).createOutboxStore().keep(id, work);

import type { ProjectAccess } from '../../../src/app/access';
import type { Viewer } from '../../../src/app/jira-ports';
import type { Deps } from '../../../src/app/ports';
import type { Beside } from '../../../src/app/settings/ports';
import type { Credential, LedgerEntry, ProjectSettings } from '../../../src/contract/types';
import { NOW } from './builders';
import { only, someSettings, statusOfStage } from './memory-ports';

type Start = { settings?: ProjectSettings | null; credentials?: Credential[] };

const settled = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

/** Statuses of the project in Jira: two are named after a stage. */
export const jiraStatuses = [
  { id: statusOfStage('data'), name: 'Data' },
  { id: statusOfStage('validation'), name: 'Validation' },
  { id: 'status-parked', name: 'Parked' },
];

/**
 * The settings of one project in memory, with what is written beside them and its own chain, all under the
 * revision of the settings as storage has it. What a test does not give a port for must not be asked.
 */
export const memoryProject = (start: Start = {}) => {
  const state = {
    settings: start.settings === undefined ? someSettings() : start.settings,
    credentials: start.credentials ?? [],
    entries: [] as LedgerEntry[],
    beside: [] as Beside[],
    saves: 0,
    now: NOW,
    ids: 0,
    machines: [] as string[],
    /** Runs before a write arrives, as another writer would. */
    meanwhile: null as (() => void) | null,
  };
  const deps: Deps = only('deps', {
    settings: {
      load: () => settled(state.settings),
      save: (settings, expected, entries = [], beside) => {
        state.meanwhile?.();
        state.saves += 1;
        if ((state.settings?.revision ?? null) !== expected) return settled(false);
        state.settings = settings;
        state.entries.push(...entries);
        if (beside !== undefined) state.beside.push(beside);
        if (beside?.kind === 'credentials') state.credentials = [...beside.credentials];
        return settled(true);
      },
    },
    credentials: { load: () => settled(state.credentials) },
    projects: {
      find: (id) => settled(id === '10000' ? { id, key: 'AI' } : null),
      statuses: () => settled({ statuses: jiraStatuses, types: [{ id: '1', name: 'Task' }] }),
    },
    people: only('people', {
      names: (accounts) => settled(Object.fromEntries(accounts.map((id) => [id, `Name of ${id}`]))),
      persons: (accounts) =>
        settled(new Set(accounts.filter((id) => !state.machines.includes(id)))),
    }),
    clock: { now: () => state.now },
    newId: () => `id-${++state.ids}`,
  });
  return { state, deps };
};

type Person = Partial<Omit<Viewer, 'groups' | 'mayAdminister'>> & {
  mayAdminister?: boolean;
  groups?: string[];
};

/** A person who administers the project unless told otherwise, in these groups. */
export const projectAccess = (
  accountId = 'admin',
  { mayAdminister = true, groups = [], ...more }: Person = {},
): ProjectAccess => ({
  mayAdminister,
  project: { id: '10000', key: 'AI', name: 'Claims AI' },
  viewer: only<Viewer>('viewer', { accountId, groups: () => settled(groups), ...more }),
});

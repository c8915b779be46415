import type { Items } from '../../../src/app/item/ports';
import type { Issue, Shown, Viewer } from '../../../src/app/jira-ports';
import type { Deps } from '../../../src/app/ports';
import type { Work } from '../../../src/app/upkeep/ports';
import type { IssueAccess } from '../../../src/app/access';
import type { LedgerEntry, ProjectSettings } from '../../../src/contract/types';
import { starterPolicy } from '../../../src/domain/gate/policy';
import type { Item } from '../../../src/domain/item/item';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { NOW } from './builders';

/** A status of the same name for each stage, by the id of the stage. */
export const statusOfStage = (stage: string): string => `status-${stage}`;

export const someSettings = (override: Partial<ProjectSettings> = {}): ProjectSettings => ({
  projectId: '10000',
  projectKey: 'AI',
  revision: 1,
  lifecycle: sevenStages.id,
  policy: starterPolicy,
  roles: {},
  revertOnBypass: false,
  statusStages: Object.fromEntries(sevenStages.stages.map(({ id }) => [statusOfStage(id), id])),
  governedTypes: null,
  failSafe: 'closed',
  evidenceMaxAgeDays: 90,
  ...override,
});

export const someIssue = (override: Partial<Issue> = {}): Issue => ({
  id: '10001',
  key: 'AI-1',
  summary: 'Claims document classifier',
  project: { id: '10000', key: 'AI' },
  status: { id: statusOfStage('validation'), name: 'Validation' },
  typeId: '1',
  createdAt: '2026-11-01T00:00:00.000Z',
  updated: '2026-11-01T00:00:00.000Z',
  createdBy: null,
  ...override,
});

/** A port of which a test uses some functions; any other one that is asked fails the test. */
export const only = <Port extends object>(name: string, given: Partial<NoInfer<Port>>): Port =>
  new Proxy(given, {
    get: (target, key) => {
      if (Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      throw new Error(`${name}.${String(key)} is not asked for here`);
    },
  }) as Port;

type Start = { item?: Item | null; settings?: ProjectSettings | null; issue?: Issue; now?: number };

/**
 * One item of one project in memory behind the ports of the app: its record with compare-and-set as
 * storage has it, a queue that keeps what it took, an outbox, and the status in Jira. What a test
 * does not give a port for must not be asked.
 */
export const memorySite = (start: Start = {}) => {
  const state = {
    item: start.item ?? null,
    settings: start.settings === undefined ? someSettings() : start.settings,
    issue: start.issue ?? someIssue(),
    now: start.now ?? NOW,
    property: null as unknown,
    /** Ids of what Jira changed lately. */
    changed: [] as string[],
    fields: { stage: null, threshold: null, drift: null } as Shown['fields'],
    entries: [] as LedgerEntry[],
    pushed: [] as { work: readonly Work[]; delay: number | undefined }[],
    kept: new Map<string, Work>(),
    moves: [] as string[],
    shown: [] as (string | null)[],
    warnings: [] as string[],
    ids: 0,
    /** Runs before a write arrives, as another writer would; it sees what is stored. */
    meanwhile: null as ((stored: Item | null) => Item | null) | null,
  };
  const settled = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
  const deps: Deps = only('deps', {
    items: only<Items>('items', {
      load: () => settled({ item: state.item, settings: state.settings }),
      commit: (expected, { item, entries }) => {
        if (state.meanwhile !== null) {
          state.item = state.meanwhile(state.item);
          state.meanwhile = null;
        }
        if ((state.item?.rev ?? 0) !== expected) return settled('conflict' as const);
        state.item = item;
        state.entries.push(...entries);
        return settled('committed' as const);
      },
    }),
    catchUp: () => settled(undefined),
    queue: { push: (work, delay) => settled(void state.pushed.push({ work, delay })) },
    outbox: {
      keep: (id, work) => settled(void state.kept.set(id, work)),
      waiting: () =>
        settled({ kept: [...state.kept].map(([id, work]) => ({ id, work })), cursor: null }),
      drop: (id) => settled(void state.kept.delete(id)),
    },
    issues: {
      find: () => settled(state.issue),
      findMany: () => settled([state.issue]),
      changedSince: () => settled(state.changed),
      shown: () =>
        settled([{ issue: state.issue, property: state.property, fields: state.fields }]),
      past: () => settled([]),
      dependents: () => settled([]),
    },
    transitions: {
      moveTo: (_issueId, statusId) => {
        state.moves.push(statusId);
        state.issue = { ...state.issue, status: { id: statusId, name: statusId } };
        return settled(true);
      },
    },
    projections: {
      write: (_issueId, { property }) => settled(void state.shown.push(property.stage)),
      isGenuine: () => settled(false),
    },
    evaluations: { recent: () => settled([]), onDataset: () => settled([]) },
    runItems: { put: () => settled(true), get: () => settled(null) },
    // Taken along by every approval, and read only where a policy asks for one.
    credentials: only<Deps['credentials']>('credentials', {}),
    people: only('people', {
      names: () => settled({}),
      // Everybody here is a person.
      persons: (accountIds) => settled(new Set(accountIds)),
      locales: () => settled(new Map<string, string>()),
    }),
    clock: { now: () => state.now },
    random: () => 0.5,
    sleep: () => settled(undefined),
    newId: () => `id-${++state.ids}`,
    log: {
      warn: (message) => void state.warnings.push(message),
      error: (message) => void state.warnings.push(message),
    },
  });
  return { state, deps };
};

/** A person who may do everything to the item of the site. */
export const accessTo = (issue: Issue, accountId = 'account-pm'): IssueAccess => ({
  issue,
  viewer: only<Viewer>('viewer', {
    accountId,
    acting: { kind: 'person', accountId },
    groups: () => Promise.resolve([]),
  }),
  abilities: { edit: true, move: true, administer: true },
});

import type { Writings } from './criteria/ports';
import type { Changelogs } from './movement/ports';
import type { Abilities, Actor } from '../contract/types';

/** What Assay reads of a work item in Jira. */
export type Issue = {
  id: string;
  key: string;
  summary: string;
  project: { id: string; key: string };
  status: { id: string; name: string };
  typeId: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** When anything of it was changed last, as Jira writes it. */
  updated: string;
  /** Who made it; null where Jira does not say. */
  createdBy: Author | null;
};

/**
 * An account, and what Jira says of it: a person's (also of a customer of a service desk), or one of an
 * app, which AI agents and automation rules act by; `unknown` where Jira does not say.
 */
export type Author = { accountId: string; kind: 'person' | 'machine' | 'unknown' };

/**
 * One change of status, work type, project or stage field in the past of a work item; what did not change
 * is null.
 */
export type PastChange = {
  /** Of the entry in the changelog; grows from one to the next. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Who made it; null where Jira does not say. */
  author: Author | null;
  status: { from: string; to: string; toName: string } | null;
  type: { from: string; to: string; fromName: string; toName: string } | null;
  project: { from: string; to: string; fromName: string; toName: string } | null;
  /** Name of the stage that the field `AI lifecycle stage` was set to; null for none. */
  stageField: { to: string | null } | null;
};

/** A work item with what Jira shows of it for Assay. */
export type Shown = {
  issue: Issue;
  /** The property `assay`; null where there is none. */
  property: unknown;
  /** The three custom fields, by the part of the projection that they show. */
  fields: { stage: unknown; threshold: unknown; drift: unknown };
};

export type NamedId = { id: string; name: string };

/** Where work items are looked for: statuses of a project, and work types where only some are meant. */
export type Place = {
  projectId: string;
  statusIds: readonly string[];
  typeIds: readonly string[] | null;
};

/** Jira as the app itself. For decisions that concern nobody's view, and after a person was checked. */
export type Issues = {
  /** @returns null where there is no such item, or the app may not see it. */
  find: (keyOrId: string) => Promise<Issue | null>;
  /**
   * Ids of work items in one of these places that Jira changed in the last minutes; at most 10,000. What
   * an app writes without a changelog and what is in a property do not count as changed.
   * @param places at most 100.
   */
  changedSince: (places: readonly Place[], minutes: number) => Promise<string[]>;
  /** At most 100, with property and fields as they stand in Jira; what is gone is left out. */
  shown: (ids: readonly string[]) => Promise<Shown[]>;
  /** At most 100; what is gone is left out. */
  findMany: (ids: readonly string[]) => Promise<Issue[]>;
  /**
   * Changes of status, work type, project and stage field of an item, oldest first. Of an item with very many the latest are
   * missing.
   * @returns null where Jira does not tell the app.
   */
  past: (issueId: string) => Promise<PastChange[] | null>;
  /** Ids of the work items that a link says depend on this one, at most 20. */
  dependents: (issueId: string) => Promise<string[]>;
};

/** What Jira said of a change to a work item. */
export type IssueChange = {
  /** `edited`: neither status nor work type changed. `unknown`: nobody said what changed. */
  cause: 'created' | 'moved' | 'retyped' | 'edited' | 'unknown';
  accountId: string | null;
  /** When it was made, ISO 8601. */
  at: string | null;
  /** Statuses before and behind a move. */
  fromStatusId: string | null;
  toStatusId: string | null;
};

export type Transitions = {
  /** @returns false where no transition leads from where the item is to that status, or one is held. */
  moveTo: (issueId: string, statusId: string) => Promise<boolean>;
};

/** Links between work items, made as the person who makes the call. */
export type IssueLinks = {
  /**
   * `from` blocks, relates to, … `to`, both by key. Nothing happens where they are linked so already.
   * @throws {AppError} `forbidden` where the person may not link them, or the site has no such type.
   */
  link: (type: 'Blocks', from: string, to: string) => Promise<void>;
};

/** Jira as the person who makes the call; what they may not see does not exist. */
export type Viewer = Changelogs & {
  accountId: string;
  /** Who the ledger names, where something acts for them; left out where they do it themselves. */
  acting?: Extract<Actor, { accountId: string }>;
  findIssue: (keyOrId: string) => Promise<Issue | null>;
  writings: (issueId: string) => Promise<Writings>;
  issueAbilities: (issue: Issue) => Promise<Abilities>;
  findProject: (keyOrId: string) => Promise<{ id: string; key: string; name: string } | null>;
  mayAdminister: (projectId: string) => Promise<boolean>;
  /** Whether they administer the whole Jira site. */
  administersSite: () => Promise<boolean>;
  /** Names of the groups they are in. */
  groups: () => Promise<string[]>;
  /** How many governed items of a project they may see. */
  countGoverned: (projectId: string) => Promise<number>;
  /** Key and summary of those of these issues, at most 100, that they may see, by id. */
  seen: (issueIds: readonly string[]) => Promise<Map<string, Pick<Issue, 'key' | 'summary'>>>;
  /** Those of these issues, at most 1000, that they may see. */
  browsable: (issueIds: readonly string[]) => Promise<Set<string>>;
  /** Those of these issues, at most 1000, that they may edit. */
  editable: (issueIds: readonly string[]) => Promise<Set<string>>;
  /**
   * Makes a work item in a project: of the given work type, or of the first that stands by itself.
   * @throws {AppError} `forbidden` where Jira does not let them, with what Jira says.
   */
  createIssue: (draft: IssueDraft) => Promise<{ id: string; key: string }>;
  /** Links two work items as related. @throws {AppError} `forbidden` where Jira does not let them. */
  relateIssues: (fromKey: string, toKey: string) => Promise<void>;
};

export type Projects = {
  find: (keyOrId: string) => Promise<{ id: string; key: string } | null>;
  statuses: (projectId: string) => Promise<{ statuses: NamedId[]; types: NamedId[] }>;
};

export type People = {
  /** Display names of account ids; ids without a name are left out. */
  names: (accountIds: readonly string[]) => Promise<Record<string, string>>;
  /** Those of these accounts that are people and active: no apps, no customers of a service desk. */
  persons: (accountIds: readonly string[]) => Promise<Set<string>>;
  /** Locales such as `de_DE` of those whom Jira tells one of; a profile may hide it. */
  locales: (accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** A work item that is to be made; `text` has a paragraph a line. */
export type IssueDraft = {
  projectId: string;
  typeId: string;
  summary: string;
  text: readonly string[];
  /** Account id; dropped where Jira does not let it be assigned so. */
  assignee?: string;
  /** `2026-12-05`; dropped where the project has no field for it. */
  dueDate?: string;
  /** Key of the work item that it is about. */
  about: string;
};

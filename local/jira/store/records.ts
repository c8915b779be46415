/** What the stand-in stores: one type a table row, all plain JSON. Times are milliseconds since the epoch. */

export type UserRecord = {
  accountId: string;
  accountType: 'atlassian' | 'app';
  displayName: string;
  emailAddress: string;
  groups: string[];
  active: boolean;
  /** As Jira writes it, `de_DE`; left out where the profile hides it. */
  locale?: string;
  /** Initials shown where there is no picture. */
  avatar: string;
};

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export type StatusRecord = {
  id: string;
  name: string;
  description: string;
  category: StatusCategoryKey;
};

export type IssueTypeRecord = { id: string; name: string; description: string; subtask: boolean };

/** Who may browse an issue that carries this level, whatever the project's permissions say. */
export type SecurityLevelRecord = {
  id: string;
  name: string;
  description: string;
  accountIds: string[];
  groups: string[];
};

export type ProjectRecord = {
  id: string;
  key: string;
  name: string;
  description: string;
  leadAccountId: string;
  issueTypeIds: string[];
  statusIds: string[];
  /** Left out for a company-managed project. */
  style?: 'team-managed';
  /** Permission key to the groups that hold it. */
  permissions: Record<string, string[]>;
  securityLevels: SecurityLevelRecord[];
};

export type WorkflowRuleRecord = {
  id: string;
  ruleKey: string;
  configuration: Record<string, unknown>;
};

export type TransitionRecord = {
  id: string;
  name: string;
  /** Status ids it leaves from, `any` for a global transition, none for the one that creates. */
  from: string[] | 'any';
  to: string;
  rules: WorkflowRuleRecord[];
};

export type WorkflowRecord = { projectId: string; name: string; transitions: TransitionRecord[] };

export type IssueRecord = {
  id: string;
  key: string;
  number: number;
  projectId: string;
  summary: string;
  /** Atlassian Document Format. */
  description: unknown;
  issueTypeId: string;
  statusId: string;
  priorityId: string;
  resolutionId: string | null;
  assignee: string | null;
  reporter: string | null;
  creator: string | null;
  labels: string[];
  created: number;
  updated: number;
  statusCategoryChanged: number;
  resolved: number | null;
  /** `yyyy-MM-dd`. */
  dueDate: string | null;
  parentId: string | null;
  securityLevelId: string | null;
  /** By field id; no entry where the field is empty. */
  custom: Record<string, unknown>;
  /** Entity properties by property key. */
  properties: Record<string, unknown>;
};

export type ChangeRecord = {
  field: string;
  fieldId: string;
  fieldtype: 'jira' | 'custom';
  from: string | null;
  fromText: string | null;
  to: string | null;
  toText: string | null;
};

export type HistoryRecord = {
  id: string;
  issueId: string;
  author: string | null;
  created: number;
  items: ChangeRecord[];
};

export type CommentRecord = {
  id: string;
  issueId: string;
  author: string | null;
  body: unknown;
  created: number;
};

/** A notification of a work item that Jira has in its queue of mail. */
export type NotificationRecord = {
  id: string;
  issueId: string;
  /** Account that asked for it; the app's own for the app. */
  author: string | null;
  to: string[];
  subject: string;
  text: string;
  html: string;
  created: number;
};

/** The link leads from the inward to the outward issue: the inward one blocks the outward one. */
export type LinkRecord = { id: string; typeId: string; inwardId: string; outwardId: string };

export type CustomFieldType =
  | 'string'
  | 'number'
  | 'user'
  | 'group'
  | 'date'
  | 'datetime'
  | 'object'
  | 'sprint';

export type CustomFieldRecord = {
  id: string;
  key: string;
  name: string;
  description: string;
  type: CustomFieldType;
  list: boolean;
  readOnly: boolean;
  /** What `schema.custom` answers. */
  custom: string;
  /** The Forge app and module it belongs to; null for a field made on the site. */
  owner: { appId: string; moduleKey: string } | null;
  /** JSON Schema of an object field's value, with `searchAlias` where a part is searchable. */
  schema: Record<string, unknown> | null;
};

export type EntityPropertyType = 'number' | 'string' | 'text' | 'user' | 'date';

/** A JQL function that an app brings along, as its manifest declares it. */
export type JqlFunctionModule = {
  key: string;
  name: string;
  arguments: { name: string; required: boolean }[];
  /** Kinds of fields it can stand beside, such as `issue`. */
  types: string[];
  /** Operators it can stand behind, such as `in`. */
  operators: string[];
};

export type AppRecord = {
  appId: string;
  environmentId: string;
  environmentType: string;
  name: string;
  accountId: string;
  entityProperties: {
    propertyKey: string;
    values: { path: string; type: EntityPropertyType; searchAlias: string | null }[];
  }[];
  workflowValidators: { key: string; name: string; description: string }[];
  jqlFunctions: JqlFunctionModule[];
};

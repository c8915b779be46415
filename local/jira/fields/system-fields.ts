/** A field as GET field lists it. */
export type FieldSchema = {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
};

export type FieldFacts = {
  id: string;
  key: string;
  name: string;
  custom: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  clauseNames: string[];
  schema?: FieldSchema;
};

type Options = { items?: string; clauses?: string[]; orderable?: boolean; navigable?: boolean };

const systemField = (
  id: string,
  name: string,
  type: string,
  options: Options = {},
): FieldFacts => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: options.orderable ?? true,
  navigable: options.navigable ?? true,
  searchable: (options.clauses ?? [id]).length > 0,
  clauseNames: options.clauses ?? [id],
  schema: { type, ...(options.items === undefined ? {} : { items: options.items }), system: id },
});

const fixed = { orderable: false };

/** The fields every Jira site has and this one keeps values for. */
export const systemFields: readonly FieldFacts[] = [
  systemField('summary', 'Summary', 'string'),
  systemField('issuetype', 'Work type', 'issuetype', { clauses: ['issuetype', 'type'] }),
  systemField('project', 'Space', 'project', { ...fixed, clauses: ['project', 'space'] }),
  systemField('status', 'Status', 'status', fixed),
  systemField('statusCategory', 'Status Category', 'statusCategory', fixed),
  systemField('statuscategorychangedate', 'Status Category Changed', 'datetime', {
    ...fixed,
    clauses: ['statusCategoryChangedDate'],
  }),
  systemField('priority', 'Priority', 'priority'),
  systemField('resolution', 'Resolution', 'resolution'),
  systemField('resolutiondate', 'Resolved', 'datetime', {
    ...fixed,
    clauses: ['resolutiondate', 'resolved'],
  }),
  systemField('assignee', 'Assignee', 'user'),
  systemField('reporter', 'Reporter', 'user'),
  systemField('creator', 'Creator', 'user', fixed),
  systemField('labels', 'Labels', 'array', { items: 'string' }),
  systemField('created', 'Created', 'datetime', { ...fixed, clauses: ['created', 'createdDate'] }),
  systemField('updated', 'Updated', 'datetime', { ...fixed, clauses: ['updated', 'updatedDate'] }),
  systemField('duedate', 'Due date', 'date', { clauses: ['due', 'duedate'] }),
  systemField('description', 'Description', 'string'),
  systemField('security', 'Security Level', 'securitylevel', { clauses: ['level'] }),
  systemField('subtasks', 'Sub-tasks', 'array', {
    ...fixed,
    items: 'issuelinks',
    clauses: ['subtasks'],
  }),
  systemField('issuelinks', 'Linked work items', 'array', { items: 'issuelinks', clauses: [] }),
  systemField('comment', 'Comment', 'comments-page', { navigable: false, clauses: ['comment'] }),
  {
    id: 'parent',
    key: 'parent',
    name: 'Parent',
    custom: false,
    orderable: false,
    navigable: true,
    searchable: true,
    clauseNames: ['parent'],
  },
  {
    id: 'issuekey',
    key: 'issuekey',
    name: 'Key',
    custom: false,
    orderable: false,
    navigable: true,
    searchable: true,
    clauseNames: ['id', 'issue', 'issuekey', 'key'],
  },
];

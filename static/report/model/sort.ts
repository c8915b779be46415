import { toJql, type Clause } from '../../components/jira/jql';

/** What Jira can order by. What an issue property holds is not among it, so neither are gate and drift. */
export const sortFields = {
  updated: { jql: 'updated', label: 'Last change' },
  key: { jql: 'key', label: 'Key' },
  assignee: { jql: 'assignee', label: 'Owner' },
  status: { jql: 'status', label: 'Status' },
  stage: { jql: '"AI lifecycle stage"', label: 'Stage' },
} as const;

export type SortField = keyof typeof sortFields;
export type Sort = { field: SortField; isDescending: boolean };

export const isSortField = (value: string): value is SortField => Object.hasOwn(sortFields, value);

/** What was changed last stands first unless something else is asked for. */
export const usualSort: Sort = { field: 'updated', isDescending: true };

/**
 * A query in an order: `… ORDER BY updated DESC, key ASC`. The key settles the order of equals, so that
 * pages do not overlap.
 */
export const inOrder = (where: Clause, { field, isDescending }: Sort): string => {
  const main = { field: sortFields[field].jql, isDescending };
  return field === 'key' ? toJql(where, main) : toJql(where, main, { field: 'key' });
};

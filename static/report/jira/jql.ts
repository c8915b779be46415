/** Characters that end or change a quoted JQL string. */
const SPECIAL = /[\\"]/gu;
/** Control characters have no meaning in a value and could not be typed into Jira's own search. */
const CONTROL = /\p{Cc}+/gu;

/**
 * A value as a JQL string, whatever is in it.
 * @see https://support.atlassian.com/jira-software-cloud/docs/search-syntax-for-text-fields/
 */
export const quote = (value: string): string =>
  `"${value.replace(CONTROL, ' ').replace(SPECIAL, '\\$&')}"`;

/** All clauses that are there, joined so that each holds; empty where none is. */
export const and = (...clauses: (string | null)[]): string =>
  clauses.filter((clause) => clause !== null && clause !== '').join(' AND ');

export const projectClause = (key: string): string => `project = ${quote(key)}`;

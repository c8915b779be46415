/**
 * JQL put together so that no value can end its quotes.
 * @see https://support.atlassian.com/jira-software-cloud/docs/advanced-search-reference-jql-fields/
 */

import type { PropertyAlias } from '../../../src/words/property';

/** Search aliases of the issue property. */
export type Alias = PropertyAlias;

/** Jira's own fields that the surfaces ask by. */
type SystemField =
  | 'project'
  | 'issuetype'
  | 'status'
  | 'assignee'
  | 'labels'
  | 'sprint'
  | 'created'
  | 'updated'
  | 'key'
  | 'text';

/** Fields of the app that Jira can order by; what an issue property holds is not among them. */
type OwnField = '"AI lifecycle stage"';

type Field = Alias | SystemField | OwnField;
type Value = string | number;
type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~';

/**
 * A part of a query, made by the functions below alone. A plain text, so that two equal ones are the
 * same to whoever remembers what was asked.
 */
export type Clause = string;

/** A text in quotes: what would end them is escaped, and line breaks become blanks. */
export const quoted = (text: string): string =>
  `"${text.replace(/\p{Cc}+/gu, ' ').replace(/["\\]/gu, '\\$&')}"`;

const literal = (value: Value): string =>
  typeof value === 'number' ? String(value) : quoted(value);

/** `field operator value`; relative dates such as `-14d` are values like any other. */
export const compare = (field: Field, operator: Comparison, value: Value): Clause =>
  `${field} ${operator} ${literal(value)}`;

export const is = (field: Field, value: Value): Clause => compare(field, '=', value);

/** `field in (…)`. @throws RangeError for no values, which JQL cannot say */
export const oneOf = (field: Field, values: readonly Value[]): Clause => {
  if (values.length === 0) throw new RangeError(`a query by ${field} needs at least one value`);
  return `${field} in (${values.map(literal).join(', ')})`;
};

export const isEmpty = (field: Field): Clause => `${field} is EMPTY`;
export const isSet = (field: Field): Clause => `${field} is not EMPTY`;

export const inOpenSprints: Clause = 'sprint in openSprints()';
export const isMine: Clause = 'assignee = currentUser()';

/** A date that is over. */
export const isPast = (field: Field): Clause => `${field} < now()`;
/** At most, or at least, so many days ago. */
export const withinDays = (field: Field, days: number): Clause =>
  compare(field, '>=', `-${Math.trunc(days)}d`);
export const beforeDays = (field: Field, days: number): Clause =>
  compare(field, '<=', `-${Math.trunc(days)}d`);

export const inProject = (key: string): Clause => is('project', key);

/** What the app keeps a state of: every governed item has a gate, open, held or none. */
export const isGoverned: Clause = isSet('aiGate');

const join = (word: 'AND' | 'OR', clauses: readonly (Clause | null)[]): Clause => {
  const given = clauses.filter((clause) => clause !== null);
  if (given.length === 0) throw new RangeError('a query needs at least one clause');
  return given.join(` ${word} `);
};

/**
 * Each holds; null says nothing and is left out.
 * @throws RangeError for no clauses: Jira refuses a query that restricts nothing.
 */
export const all = (...clauses: readonly (Clause | null)[]): Clause => join('AND', clauses);

/** One holds at least, in brackets, for AND binds tighter. */
export const any = (first: Clause, ...others: readonly Clause[]): Clause =>
  others.length === 0 ? first : `(${join('OR', [first, ...others])})`;

export const not = (clause: Clause): Clause => `NOT (${clause})`;

export type Sort = { field: Field; isDescending?: boolean };

/** The whole query as it is sent. */
export const toJql = (where: Clause, ...sorts: readonly Sort[]): string => {
  if (sorts.length === 0) return where;
  const order = sorts.map(
    ({ field, isDescending = false }) => `${field} ${isDescending ? 'DESC' : 'ASC'}`,
  );
  return `${where} ORDER BY ${order.join(', ')}`;
};

/** Jira's page that shows what a query finds, for `router.open` and for a link's address. */
export const searchUrl = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;

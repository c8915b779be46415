/**
 * JQL put together so that no value can end its quotes.
 * @see https://support.atlassian.com/jira-software-cloud/docs/advanced-search-reference-jql-fields/
 */

/** Search aliases of the issue property, as the manifest declares them. */
export type Alias =
  | 'aiStage'
  | 'aiGate'
  | 'aiVerdict'
  | 'aiDrift'
  | 'aiFlag'
  | 'aiSystemType'
  | 'aiModel'
  | 'aiCriteriaVersion'
  | 'aiStageSince'
  | 'aiCriteriaLocked';

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

type Field = Alias | SystemField;
type Value = string | number;
type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~';

/** A part of a query; made only by the functions below, so that it is known to be well formed. */
export type Clause = { readonly jql: string; readonly isJoined: boolean };

/** A text in quotes: what would end them is escaped, and line breaks become blanks. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\r\n\t]+/gu, ' ').replace(/["\\]/gu, '\\$&')}"`;

const literal = (value: Value): string =>
  typeof value === 'number' ? String(value) : quoted(value);

const simple = (jql: string): Clause => ({ jql, isJoined: false });

/** `field operator value`; relative dates such as `-14d` are values like any other. */
export const compare = (field: Field, operator: Comparison, value: Value): Clause =>
  simple(`${field} ${operator} ${literal(value)}`);

export const is = (field: Field, value: Value): Clause => compare(field, '=', value);

/** `field in (…)`. @throws RangeError for no values, which JQL cannot say */
export const oneOf = (field: Field, values: readonly Value[]): Clause => {
  if (values.length === 0) throw new RangeError(`a query by ${field} needs at least one value`);
  return simple(`${field} in (${values.map(literal).join(', ')})`);
};

export const isEmpty = (field: Field): Clause => simple(`${field} is EMPTY`);
export const isSet = (field: Field): Clause => simple(`${field} is not EMPTY`);

export const inOpenSprints: Clause = simple('sprint in openSprints()');

export const inProject = (key: string): Clause => is('project', key);

/** What the app keeps a state of: every governed item has a gate, open, held or none. */
export const isGoverned: Clause = isSet('aiGate');

const join = (word: 'AND' | 'OR', clauses: readonly Clause[]): Clause => {
  const [first] = clauses;
  if (first === undefined) throw new RangeError('a query needs at least one clause');
  if (clauses.length === 1) return first;
  const inner = clauses.map(({ jql, isJoined }) => (isJoined ? `(${jql})` : jql));
  return { jql: inner.join(` ${word} `), isJoined: true };
};

/** @throws RangeError for no clauses: Jira refuses a query that restricts nothing. */
export const all = (...clauses: readonly Clause[]): Clause => join('AND', clauses);
export const any = (...clauses: readonly Clause[]): Clause => join('OR', clauses);

export const not = ({ jql }: Clause): Clause => simple(`NOT (${jql})`);

type Sort = { field: Field; isDescending?: boolean };

/** The whole query as it is sent. */
export const toJql = (where: Clause, ...sorts: readonly Sort[]): string => {
  if (sorts.length === 0) return where.jql;
  const order = sorts.map(
    ({ field, isDescending = false }) => `${field} ${isDescending ? 'DESC' : 'ASC'}`,
  );
  return `${where.jql} ORDER BY ${order.join(', ')}`;
};

/** Jira's page that shows what a query finds, for `router.open` and for a link's address. */
export const searchUrl = (where: Clause): string => `/issues/?jql=${encodeURIComponent(where.jql)}`;

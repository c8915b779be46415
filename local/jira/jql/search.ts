import { badRequest } from '../http/errors';
import type { IssueRecord } from '../store/records';
import type { Query } from './ast';
import { compileNode, resolveField, sortIssues } from './compile';
import { indexedPart } from './indexed';
import type { JqlScope } from './scope';

/** Whether the actor may browse an issue; what holds for a whole project is asked once. */
const browsable = ({
  store,
  access,
  actor,
}: JqlScope): ((issue: IssueRecord) => boolean) | null => {
  const all = store.projects.all();
  const projects = new Set(
    all
      .filter((project) => access.inProject(actor, project, 'BROWSE_PROJECTS'))
      .map(({ id }) => id),
  );
  const secured = store.issues.rowsBy(
    'security level',
    ({ securityLevelId }) => (securityLevelId === null ? [] : ['set']),
    'set',
  );
  if (projects.size === all.length && secured.size === 0) return null;
  return (issue) =>
    projects.has(issue.projectId) &&
    (issue.securityLevelId === null || access.browses(actor, issue));
};

/** What a query finds: how many, and which ones; counting alone reads no issue where indexes tell. */
type Found = { count: () => number; issues: () => IssueRecord[] };

const find = (where: Query['where'], scope: JqlScope): Found => {
  if (where === null)
    throw badRequest(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  // What is wrong in a query is said whatever an index holds.
  const matches = compileNode(where, scope);
  const { issues } = scope.store;
  const parts = (where.kind === 'and' ? where.nodes : [where]).map((node) => ({
    ...{ node, indexed: indexedPart(node, scope) },
  }));
  const indexed = parts.flatMap((part) => part.indexed ?? []);
  indexed.sort((left, right) => left.size - right.size);
  const mayBrowse = browsable(scope);
  const [base, ...others] = indexed;
  if (base === undefined) return listed([...issues.all()].filter(both(matches, mayBrowse)));
  const rest = parts.flatMap((part) => (part.indexed === null ? part.node : []));
  // What all issues meet is not asked of any.
  const narrowing = others.filter(({ size }) => size < issues.size());
  const isLeft = both(
    rest.length === 0 ? null : compileNode({ kind: 'and', nodes: rest }, scope),
    mayBrowse,
  );
  if (narrowing.length === 0 && rest.length === 0 && mayBrowse === null)
    return { count: () => base.size, issues: () => [...base.values()] };
  return listed(
    [...base].flatMap(([id, issue]) =>
      narrowing.every((one) => one.has(id)) && isLeft(issue) ? [issue] : [],
    ),
  );
};

const listed = (issues: IssueRecord[]): Found => ({
  count: () => issues.length,
  issues: () => issues,
});

type Check = (issue: IssueRecord) => boolean;

const both = (first: Check | null, second: Check | null): Check => {
  if (first === null) return second ?? (() => true);
  return second === null ? first : (issue) => first(issue) && second(issue);
};

/**
 * The issues a query finds that the actor may browse, in its order.
 * @throws 400 in Jira's words where the query is wrong or restricts nothing.
 */
export const searchIssues = ({ where, orderBy }: Query, scope: JqlScope): IssueRecord[] =>
  sortIssues(find(where, scope).issues(), orderBy, scope);

/** How many there are, without putting them in order. @throws 400 as `searchIssues` */
export const countIssues = ({ where, orderBy }: Query, scope: JqlScope): number => {
  for (const { field } of orderBy) resolveField(field, scope);
  return find(where, scope).count();
};

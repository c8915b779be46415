import { badRequest } from '../http/errors';
import type { IssueRecord } from '../store/records';
import type { Node, Query } from './ast';
import { compileNode, resolveField, sortIssues } from './compile';
import type { JqlScope } from './scope';

/** Projects or issues that the query is limited to for certain, so that others need not be looked at. */
const candidates = (node: Node, scope: JqlScope): IssueRecord[] | undefined => {
  if (node.kind === 'and')
    return node.nodes
      .map((part) => candidates(part, scope))
      .filter((found) => found !== undefined)
      .sort((left, right) => left.length - right.length)[0];
  if (node.kind !== 'clause' || (node.operator !== '=' && node.operator !== 'in')) return undefined;
  const { name } = resolveField(node.field, scope);
  if (name !== 'project' && name !== 'key' && name !== 'id') return undefined;
  const items = node.operand.kind === 'list' ? node.operand.items : [node.operand];
  const texts = items.flatMap((item) => (item.kind === 'value' ? [item.text] : []));
  if (texts.length < items.length) return undefined;
  const ids = texts.flatMap((text) => resolveField(node.field, scope).operand(text)).map(String);
  const { issues } = scope.store;
  return [...new Set(ids)].flatMap((id) =>
    name === 'project' ? issues.find('project', id) : (issues.get(id) ?? []),
  );
};

/** Whether the actor may browse an issue; what holds for a whole project is asked once. */
const browsable = ({ store, access, actor }: JqlScope): ((issue: IssueRecord) => boolean) => {
  const projects = new Set(
    store.projects
      .all()
      .filter((project) => access.inProject(actor, project, 'BROWSE_PROJECTS'))
      .map(({ id }) => id),
  );
  return (issue) =>
    projects.has(issue.projectId) &&
    (issue.securityLevelId === null || access.browses(actor, issue));
};

const find = (where: Query['where'], scope: JqlScope): IssueRecord[] => {
  if (where === null)
    throw badRequest(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  const matches = compileNode(where, scope);
  const mayBrowse = browsable(scope);
  return (candidates(where, scope) ?? scope.store.issues.all()).filter(
    (issue) => matches(issue) && mayBrowse(issue),
  );
};

/**
 * The issues a query finds that the actor may browse, in its order.
 * @throws 400 in Jira's words where the query is wrong or restricts nothing.
 */
export const searchIssues = ({ where, orderBy }: Query, scope: JqlScope): IssueRecord[] =>
  sortIssues(find(where, scope), orderBy, scope);

/** How many there are, without putting them in order. @throws 400 as `searchIssues` */
export const countIssues = ({ where, orderBy }: Query, scope: JqlScope): number => {
  for (const { field } of orderBy) resolveField(field, scope);
  return find(where, scope).length;
};

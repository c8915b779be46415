import { badRequest, JiraError } from '../http/errors';
import type { IssueRecord } from '../store/records';
import type { FieldName, Node, Operand, Operator, Query } from './ast';
import { customJqlField, propertyJqlField } from './custom-fields';
import { dateFunction } from './dates';
import { normal, operatorsOf, type Comparable, type JqlField } from './field';
import type { JqlScope } from './scope';
import { systemJqlField } from './system-fields';
import { textMatcher } from './words';

type Predicate = (issue: IssueRecord) => boolean;

const shown = ({ name, part }: FieldName): string => (part === null ? name : `${name}.${part}`);

export const resolveField = (field: FieldName, scope: JqlScope): JqlField => {
  const found =
    (field.part === null ? systemJqlField(field.name, scope) : undefined) ??
    customJqlField(field, scope) ??
    (field.part === null ? propertyJqlField(field.name, scope) : undefined);
  if (found === undefined)
    throw badRequest(
      `Field '${shown(field)}' does not exist or you do not have permission to view it.`,
    );
  return found;
};

const members = ({ store }: JqlScope, group: string): string[] => {
  const users = store.users.find('group', group);
  if (users.length === 0)
    throw badRequest(
      `Function 'membersOf' can not generate a list of usernames for group '${group}'; the group does not exist.`,
    );
  return users.map((user) => user.accountId);
};

const functionValues = (name: string, args: readonly string[], scope: JqlScope): Comparable[] => {
  const date = dateFunction(name, args, scope.now);
  if (date !== null) return [date];
  const lower = name.toLowerCase();
  if (lower === 'currentuser') return scope.actor.accountId === null ? [] : [scope.actor.accountId];
  if (lower === 'membersof') return members(scope, args[0] ?? '');
  throw badRequest(`Unable to find JQL function '${name}(${args.join(', ')})'.`);
};

const valuesOf = (operand: Operand, field: JqlField, scope: JqlScope): Comparable[] => {
  if (operand.kind === 'list') return operand.items.flatMap((item) => valuesOf(item, field, scope));
  if (operand.kind === 'function') {
    const own = field.functions?.(operand.name) ?? null;
    return own === null ? functionValues(operand.name, operand.args, scope) : [...own];
  }
  return operand.kind === 'value' ? [...field.operand(operand.text)] : [];
};

const ordered = (operator: Operator, left: Comparable, right: Comparable): boolean => {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  if (operator === '>') return left > right;
  return left >= right;
};

const isEmpty =
  (field: JqlField): Predicate =>
  (issue) =>
    field.read(issue).length === 0;

/** Equality with any of the values; EMPTY in the operand stands for a field without value. */
const anyOf = (field: JqlField, operand: Operand, scope: JqlScope): Predicate => {
  const values = new Set(valuesOf(operand, field, scope).map((value) => normal(value, field)));
  const items = operand.kind === 'list' ? operand.items : [operand];
  const orEmpty = items.some(({ kind }) => kind === 'empty');
  return (issue) => {
    const own = field.read(issue);
    return own.length === 0 ? orEmpty : own.some((value) => values.has(normal(value, field)));
  };
};

const containsText = (field: JqlField, operand: Operand): Predicate => {
  if (operand.kind !== 'value')
    throw badRequest(`The field '${field.name}' can only be searched for a text with '~'.`);
  const matches = textMatcher(operand.text);
  return (issue) => matches(field.text?.(issue) ?? field.read(issue).join('\n'));
};

const compileClause = (
  field: JqlField,
  operator: Operator,
  operand: Operand,
  scope: JqlScope,
): Predicate => {
  if (!operatorsOf[field.kind].has(operator))
    throw badRequest(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  const asksForEmpty = operator === 'is' || operator === 'is not';
  if (asksForEmpty && field.emptyRefused !== undefined)
    throw new JiraError(field.emptyRefused.status, [
      `The operator '${operator}' is not supported by the '${field.name}' field.`,
    ]);
  const empty = isEmpty(field);
  switch (operator) {
    case 'is':
      return empty;
    case 'is not':
      return (issue) => !empty(issue);
    case '=':
    case 'in':
      return anyOf(field, operand, scope);
    case '!=':
    case 'not in': {
      const matches = anyOf(field, operand, scope);
      return (issue) => !empty(issue) && !matches(issue);
    }
    case '~':
      return containsText(field, operand);
    case '!~': {
      const matches = containsText(field, operand);
      return (issue) => !empty(issue) && !matches(issue);
    }
    default: {
      const values = valuesOf(operand, field, scope);
      return (issue) =>
        field.read(issue).some((own) => values.some((value) => ordered(operator, own, value)));
    }
  }
};

export const compileNode = (node: Node, scope: JqlScope): Predicate => {
  if (node.kind === 'clause')
    return compileClause(resolveField(node.field, scope), node.operator, node.operand, scope);
  if (node.kind === 'not') {
    const inner = compileNode(node.node, scope);
    return (issue) => !inner(issue);
  }
  const parts = node.nodes.map((part) => compileNode(part, scope));
  return node.kind === 'and'
    ? (issue) => parts.every((part) => part(issue))
    : (issue) => parts.some((part) => part(issue));
};

const compareKeys = (left: Comparable | null, right: Comparable | null): number => {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
};

/**
 * ORDER BY, ascending unless it says otherwise, empty last; newest first where the query names no
 * order. What is compared is read once of each issue, not at each comparison.
 */
export const sortIssues = (
  issues: readonly IssueRecord[],
  orderBy: Query['orderBy'],
  scope: JqlScope,
): IssueRecord[] => {
  const sorts = orderBy.map(({ field, descending }) => {
    const resolved = resolveField(field, scope);
    const key = (issue: IssueRecord): Comparable | null =>
      resolved.sort === undefined ? (resolved.read(issue)[0] ?? null) : resolved.sort(issue);
    return { key, sign: descending ? -1 : 1 };
  });
  const rows = issues.map((issue) => ({
    issue,
    id: Number(issue.id),
    keys: sorts.map(({ key }) => key(issue)),
  }));
  rows.sort((left, right) => {
    for (const [at, { sign }] of sorts.entries()) {
      const order = compareKeys(left.keys[at] ?? null, right.keys[at] ?? null) * sign;
      if (order !== 0) return order;
    }
    return right.id - left.id;
  });
  return rows.map(({ issue }) => issue);
};

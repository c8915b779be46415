import type { IssueRecord } from '../store/records';
import type { Store } from '../store/store';
import type { Node } from './ast';
import { resolveField } from './compile';
import { indexesOfProperties } from './custom-fields';
import { normal, type Comparable, type JqlField } from './field';
import type { JqlScope } from './scope';

/** The issues that meet a part of a query, by their id, where an index holds them. */
export type Indexed = ReadonlyMap<string, IssueRecord>;

/** @returns null where every issue has to be looked at */
export const indexedPart = (node: Node, scope: JqlScope): Indexed | null => {
  if (node.kind !== 'clause') return null;
  const field = resolveField(node.field, scope);
  const { operator, operand } = node;
  const lookUp = lookUpOf(field, scope.store);
  if (lookUp === null) return null;
  if (operator === 'is not' && operand.kind === 'empty') return lookUp.filled();
  if (operator !== '=' && operator !== 'in') return null;
  const items = operand.kind === 'list' ? operand.items : [operand];
  const texts = items.flatMap((item) => (item.kind === 'value' ? [item.text] : []));
  if (texts.length < items.length) return null;
  const keys = [...new Set(texts.flatMap((text) => field.operand(text)))];
  const [first] = keys;
  return first !== undefined && keys.length === 1
    ? lookUp.with(first)
    : new Map(keys.flatMap((key) => [...lookUp.with(key)]));
};

type LookUp = { with: (value: Comparable) => Indexed; filled: () => Indexed | null };

/** Any issue with a value stands under this key, and under one for each value. */
const FILLED = 'filled';
const keyOf = (value: Comparable): string => `=${value}`;

const lookUpOf = (field: JqlField, { issues }: Store): LookUp | null => {
  const { name, index, ignoreCase } = field;
  const filled = (): null => null;
  if (name === 'project') return { filled, with: (id) => issues.rows(name, String(id)) };
  if (name === 'key' || name === 'id') {
    const one = (issue: IssueRecord | undefined): Indexed =>
      new Map(issue === undefined ? [] : [[issue.id, issue]]);
    return { filled, with: (id) => one(issues.get(String(id))) };
  }
  if (index === undefined) return null;
  // The same values in the same letters or not: two indexes.
  const named = ignoreCase === true ? `${index.name} ignoring case` : index.name;
  const keysOf = keysBy((issue) => index.read(issue).map((value) => normal(value, field)));
  return {
    with: (value) => issues.rowsBy(named, keysOf, keyOf(normal(value, field))),
    filled: () => issues.rowsBy(named, keysOf, FILLED),
  };
};

const keysBy =
  (read: JqlField['read']) =>
  (issue: IssueRecord): string[] => {
    const values = read(issue);
    return values.length === 0 ? [] : [FILLED, ...values.map(keyOf)];
  };

/** Makes the indexes of what apps declare for search, as a site has them before anybody asks. */
export const indexProperties = (store: Store): void => {
  for (const { name, read } of indexesOfProperties(store))
    store.issues.rowsBy(name, keysBy(read), FILLED);
};

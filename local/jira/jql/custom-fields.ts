import * as z from 'zod';
import { isRefusal } from '../../forge/facts/table';
import { badRequest } from '../http/errors';
import { customFieldNumber } from '../fields/registry';
import type { CustomFieldRecord, EntityPropertyType, IssueRecord } from '../store/records';
import { sprintSchema, type Sprint } from '../store/sprint';
import { accountIdOf } from '../views/issue-fields';
import type { Store } from '../store/store';
import type { FieldName } from './ast';
import { readDate } from './dates';
import type { Comparable, FieldKind, JqlField } from './field';
import { accountsFor, noSuchValue, type JqlScope } from './scope';

type ValueType = EntityPropertyType | 'datetime' | 'group' | 'object' | 'sprint';

const kinds: Record<ValueType, FieldKind> = {
  number: 'number',
  string: 'string',
  text: 'text',
  user: 'choice',
  group: 'choice',
  date: 'date',
  datetime: 'date',
  object: 'text',
  sprint: 'choice',
};

/** Not zod: it would copy every object, and a count looks at one in each of a hundred thousand items. */
const memberOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const memberOfAny = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? memberOf(value, name) : undefined;

/** All values at the end of a path; an array on the way stands for each of its elements. */
const valuesAt = (value: unknown, path: readonly string[], at = 0): unknown[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path, at));
  const name = path[at];
  if (name === undefined) return [value];
  return typeof value === 'object' ? valuesAt(memberOf(value, name), path, at + 1) : [];
};

/** What a value reads as; nothing for an object. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [String(value)]
    : [];

/** Every text in a value, however deep: what `~` looks through on an object field. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : textsOf(value);

const comparable = (type: ValueType, value: unknown): Comparable[] => {
  if (type === 'number') return typeof value === 'number' ? [value] : [];
  if (type === 'date' || type === 'datetime') {
    const times = textsOf(value).map((text) =>
      typeof value === 'number' ? value : Date.parse(text),
    );
    return times.filter((time) => !Number.isNaN(time));
  }
  if (type === 'user') {
    const accountId = accountIdOf(value) ?? (typeof value === 'string' ? value : null);
    return accountId === null ? [] : [accountId];
  }
  if (type === 'sprint') return textsOf(memberOfAny(value, 'id'));
  if (type === 'object') return leaves(value).map((text) => text.toLowerCase());
  return textsOf(value);
};

const operandOf =
  (scope: JqlScope, name: string, type: ValueType) =>
  (text: string): Comparable[] => {
    if (type === 'user') return accountsFor(scope, text, name);
    if (type === 'date' || type === 'datetime') return [readDate(text, scope.now, name)];
    if (type !== 'number') return [text];
    const value = Number(text);
    if (text.trim() === '' || Number.isNaN(value))
      throw badRequest(`Value '${text}' for the field '${name}' is not a valid number.`);
    return [value];
  };

/** Where a value of an issue stands, and what it is. */
type Place = { of: 'custom' | 'properties'; key: string; path: readonly string[]; type: ValueType };

const placed = ({ of, key, path }: Place, issue: IssueRecord): unknown[] =>
  valuesAt(issue[of][key], path);

/**
 * What was read, by place. Records of issues are never changed, others take their place, so what one of
 * them holds is read once: a report asks a hundred thousand for the same few fields, count after count.
 */
const known = new Map<string, WeakMap<IssueRecord, readonly Comparable[]>>();

const nameOf = (place: Place): string =>
  JSON.stringify([place.of, place.key, place.path, place.type]);

const readOf = (place: Place, issue: IssueRecord): Comparable[] =>
  placed(place, issue).flatMap((value) => comparable(place.type, value));

const readerOf = (place: Place): ((issue: IssueRecord) => readonly Comparable[]) => {
  const name = nameOf(place);
  const values = known.get(name) ?? new WeakMap<IssueRecord, readonly Comparable[]>();
  known.set(name, values);
  return (issue) => {
    const before = values.get(issue);
    if (before !== undefined) return before;
    const read = readOf(place, issue);
    values.set(issue, read);
    return read;
  };
};

const valueField = (scope: JqlScope, name: string, place: Place): JqlField => ({
  name,
  kind: kinds[place.type],
  read: readerOf(place),
  index: indexOf(place),
  operand: operandOf(scope, name, place.type),
  text: (issue) => placed(place, issue).flatMap(leaves).join('\n'),
});

const schemaNode = z.looseObject({
  type: z.string().optional(),
  searchType: z.string().optional(),
  searchAlias: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

type Aliased = { path: string[]; type: ValueType };

const typeOf = (node: z.infer<typeof schemaNode>): ValueType => {
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (node.searchType === 'user' || node.searchType === 'date' || node.searchType === 'group')
    return node.searchType;
  return 'string';
};

/** The part of an object field's schema that carries the alias, and the path to it. */
const findAlias = (schema: unknown, alias: string, path: string[] = []): Aliased | undefined => {
  const parsed = schemaNode.safeParse(schema);
  if (!parsed.success) return undefined;
  const node = parsed.data;
  if (node.searchAlias?.toLowerCase() === alias.toLowerCase()) return { path, type: typeOf(node) };
  if (node.items !== undefined) return findAlias(node.items, alias, path);
  return Object.entries(node.properties ?? {})
    .map(([name, inner]) => findAlias(inner, alias, [...path, name]))
    .find((found) => found !== undefined);
};

/** Sprints by id or name; what is empty here is a work item that was in none. */
const sprintField = (scope: JqlScope, field: CustomFieldRecord): JqlField => ({
  ...valueField(scope, field.name, placeOf(field, 'sprint')),
  operand: (text) => {
    const found = sprintsOn(scope, field).filter(
      ({ id, name }) => String(id) === text || name.toLowerCase() === text.toLowerCase(),
    );
    if (found.length === 0) throw noSuchValue(text, field.name.toLowerCase());
    return found.map(({ id }) => String(id));
  },
  functions: (name) => {
    const state = sprintStates[name.toLowerCase()];
    if (state === undefined) return null;
    return sprintsOn(scope, field)
      .filter((sprint) => sprint.state === state)
      .map(({ id }) => String(id));
  },
});

const sprintStates: Record<string, Sprint['state']> = {
  opensprints: 'active',
  closedsprints: 'closed',
  futuresprints: 'future',
};

/** Every sprint that some work item was in; boards, which would have the others, are not here. */
const sprintsOn = ({ store }: JqlScope, field: CustomFieldRecord): Sprint[] => {
  const sprints = new Map<number, Sprint>();
  for (const issue of store.issues.all()) {
    for (const value of valuesAt(issue.custom[field.id], [])) {
      const id = memberOfAny(value, 'id');
      if (typeof id === 'number' && !sprints.has(id)) sprints.set(id, sprintSchema.parse(value));
    }
  }
  return [...sprints.values()];
};

const fieldOf = (
  scope: JqlScope,
  field: CustomFieldRecord,
  part: string | null,
): JqlField | undefined => {
  if (part === null && field.type === 'sprint') return sprintField(scope, field);
  if (part === null)
    return { ...valueField(scope, field.name, placeOf(field, field.type)), ignoreCase: true };
  const aliased = findAlias(field.schema, part);
  if (aliased === undefined) return undefined;
  const { type, path } = aliased;
  return valueField(scope, `${field.name}.${part}`, placeOf(field, type, path));
};

const placeOf = (
  { id: key }: CustomFieldRecord,
  type: ValueType,
  path: readonly string[] = [],
): Place => ({ of: 'custom', key, path, type });

/** A custom field by name or `cf[10050]`, or a part of an object field by its alias. */
export const customJqlField = (
  { name, part }: FieldName,
  scope: JqlScope,
): JqlField | undefined => {
  const numbered = /^cf\[(\d+)\](?:\.(.+))?$/i.exec(name);
  const all = scope.fields.custom();
  if (numbered !== null) {
    const field = all.find((one) => customFieldNumber(one) === Number(numbered[1]));
    return field === undefined ? undefined : fieldOf(scope, field, part ?? numbered[2] ?? null);
  }
  const named = (text: string) => all.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const whole = named(name);
  if (whole !== undefined) return fieldOf(scope, whole, part);
  const dot = name.lastIndexOf('.');
  const owner = dot === -1 || part !== null ? undefined : named(name.slice(0, dot));
  return owner === undefined ? undefined : fieldOf(scope, owner, name.slice(dot + 1));
};

type Declared = { propertyKey: string; path: string; type: ValueType; searchAlias: string | null };

const declaredProperties = (store: Store): Declared[] =>
  store.apps
    .all()
    .flatMap((app) =>
      app.entityProperties.flatMap(({ propertyKey, values }) =>
        values.map((value) => ({ propertyKey, ...value })),
      ),
    );

const placeOfProperty = ({ propertyKey, path, type }: Declared): Place => ({
  ...{ of: 'properties', key: propertyKey },
  ...{ path: path.split('.'), type },
});

const indexOf = (place: Place): NonNullable<JqlField['index']> => ({
  name: nameOf(place),
  read: (issue) => readOf(place, issue),
});

/** Indexes of the words that apps declare for search under a name; numbers are rather compared. */
export const indexesOfProperties = (store: Store): NonNullable<JqlField['index']>[] =>
  declaredProperties(store)
    .filter(({ type, searchAlias }) => type === 'string' && searchAlias !== null)
    .map((declared) => indexOf(placeOfProperty(declared)));

/** An entity property that an app declared for search: by its alias or as `issue.property[key].path`. */
export const propertyJqlField = (name: string, scope: JqlScope): JqlField | undefined => {
  const explicit = /^issue\.property\[([^\]]+)\]\.(.+)$/i.exec(name);
  const found = declaredProperties(scope.store).find((one) =>
    explicit === null
      ? one.searchAlias?.toLowerCase() === name.toLowerCase()
      : one.propertyKey === explicit[1] && one.path === explicit[2],
  );
  if (found === undefined) return undefined;
  const field = valueField(scope, name, placeOfProperty(found));
  const asked = scope.answers.outcome('jira.jql.property-not-empty');
  return isRefusal(asked) ? { ...field, emptyRefused: asked } : field;
};

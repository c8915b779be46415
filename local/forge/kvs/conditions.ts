import type { ManifestEntity } from '../manifest';
import { KVS_FILTER_CONDITIONS } from '../limits';
import type { Answers } from '../facts/table';
import { refuse } from './failure';
import type { Condition, FilterItem, Filters } from './requests';
import { compareText } from './rows';

/** Order of two values of one type; `undefined` when they cannot be compared. */
export const compareValues = (left: unknown, right: unknown): number | undefined => {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return undefined;
};

const ordered =
  (holds: (order: number) => boolean) =>
  (found: unknown, [wanted]: readonly unknown[]): boolean => {
    const order = compareValues(found, wanted);
    return order !== undefined && holds(order);
  };

const contains = (found: unknown, [wanted]: readonly unknown[]): boolean =>
  typeof found === 'string' && typeof wanted === 'string'
    ? found.includes(wanted)
    : Array.isArray(found) && found.includes(wanted);

const between = (found: unknown, [low, high]: readonly unknown[]): boolean => {
  const below = compareValues(found, low);
  const above = compareValues(found, high);
  return below !== undefined && above !== undefined && below >= 0 && above <= 0;
};

/**
 * What each condition means for an attribute; a missing one is `undefined`. The negative ones hold
 * for a missing attribute, the others do not, as in the DynamoDB expressions beneath.
 */
const meanings: Record<
  Condition['condition'],
  (found: unknown, values: readonly unknown[]) => boolean
> = {
  BETWEEN: between,
  BEGINS_WITH: (found, [wanted]) =>
    typeof found === 'string' && typeof wanted === 'string' && found.startsWith(wanted),
  EXISTS: (found) => found !== undefined,
  NOT_EXISTS: (found) => found === undefined,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
  CONTAINS: contains,
  NOT_CONTAINS: (found, values) => !contains(found, values),
  EQUAL_TO: ordered((order) => order === 0),
  NOT_EQUAL_TO: (found, values) => !ordered((order) => order === 0)(found, values),
};

export const holds = ({ condition, values }: Condition, found: unknown): boolean =>
  meanings[condition](found, values);

/** @throws KvsRefusal */
export const checkCondition = ({ condition, values }: Condition): void => {
  const wanted = condition === 'BETWEEN' ? 2 : 1;
  if (values.length < wanted) {
    throw refuse('entity-query.filter.few-values', `${condition} needs ${wanted} value(s)`);
  }
  if (values.length > wanted) {
    throw refuse('entity-query.filter.many-values', `${condition} takes ${wanted} value(s)`);
  }
};

const itemsOf = (filters: Filters): { all: boolean; items: readonly FilterItem[] } => {
  if (filters.and !== undefined && filters.or !== undefined) {
    throw refuse(
      'entity-query.filter.mixed',
      'Filter operators "and" and "or" cannot be present at the same level',
    );
  }
  const items = filters.and ?? filters.or ?? [];
  if (items.length === 0) {
    throw refuse('entity-query.filter.empty', 'Filter operators "and" and "or" cannot be empty');
  }
  return { all: filters.and !== undefined, items };
};

/**
 * @returns whether a value of the entity (`undefined`: no such row) meets the filters.
 * @throws KvsRefusal for attributes the entity does not declare and for malformed conditions.
 */
export const compileFilters = (
  entity: ManifestEntity,
  filters: Filters,
  answers: Pick<Answers, 'accepts'>,
): ((value: unknown) => boolean) => {
  const { all, items } = itemsOf(filters);
  if (items.length > KVS_FILTER_CONDITIONS) {
    throw refuse(
      'entity-query.filter.many-values',
      `More than ${KVS_FILTER_CONDITIONS} conditions`,
    );
  }
  for (const item of items) {
    const known = entity.attributes[item.property] !== undefined;
    if (!known && !answers.accepts('entity-query.filter.attribute')) {
      throw refuse(
        'entity-query.filter.attribute',
        `Entity "${entity.name}" declares no attribute "${item.property}"`,
      );
    }
    checkCondition(item);
  }
  const meets = (value: unknown) => (item: FilterItem) => holds(item, read(value, item.property));
  return (value) => (all ? items.every(meets(value)) : items.some(meets(value)));
};

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, name)?.value as unknown)
    : undefined;

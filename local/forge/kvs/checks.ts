import type { ManifestEntity } from '../manifest';
import {
  KVS_KEY_LENGTH,
  KVS_KEY_PATTERN,
  KVS_PARTITION_BYTES,
  KVS_RANGE_BYTES,
  KVS_VALUE_BYTES,
  KVS_VALUE_DEPTH,
  byteLength,
} from '../limits';
import { indexesOf } from './indexes';
import type { Answers } from '../facts/table';
import { refuse } from './failure';

/** @throws KvsRefusal */
export const checkKey = (key: string, entity: boolean): void => {
  if (key === '') {
    throw refuse(entity ? 'entity.key.empty' : 'kvs.key.empty', 'Key cannot be empty');
  }
  if (key.length > KVS_KEY_LENGTH) {
    throw refuse('kvs.key.too-long', `Key is longer than ${KVS_KEY_LENGTH} characters`);
  }
  if (!KVS_KEY_PATTERN.test(key)) {
    throw refuse('kvs.key.alphabet', `Key "${key}" does not match ${KVS_KEY_PATTERN.source}`);
  }
};

/** Containers on the longest way down; a scalar has none. */
const depthOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
};

/** @returns bytes of the value as JSON. */
export const checkValue = (value: unknown): number => {
  if (value === null || value === undefined) {
    throw refuse('kvs.value.none', 'A value is a string, number, boolean, array or object');
  }
  const bytes = byteLength(JSON.stringify(value));
  if (bytes > KVS_VALUE_BYTES) {
    throw refuse('kvs.value.too-large', `Value has ${bytes} bytes, at most ${KVS_VALUE_BYTES} fit`);
  }
  if (depthOf(value) > KVS_VALUE_DEPTH) {
    throw refuse('kvs.value.too-deep', `Value is nested deeper than ${KVS_VALUE_DEPTH}`);
  }
  return bytes;
};

const INTEGER_MOST = 2_147_483_647;

const fits: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INTEGER_MOST,
  any: () => true,
};

export const fitsType = (type: string, value: unknown): boolean => fits[type]?.(value) ?? false;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkAttribute = (
  entity: ManifestEntity,
  name: string,
  found: unknown,
  answers: Pick<Answers, 'accepts'>,
): void => {
  const declared = entity.attributes[name];
  const text = `Attribute "${name}" of entity "${entity.name}"`;
  if (declared === undefined) {
    if (answers.accepts('entity.attribute.undeclared')) return;
    throw refuse('entity.attribute.undeclared', `${text} is not declared`);
  }
  if (fitsType(declared.type, found)) return;
  if (found === null && answers.accepts('entity.attribute.null')) return;
  const ofNumber = declared.type === 'integer' && typeof found === 'number';
  throw refuse(
    found === null
      ? 'entity.attribute.null'
      : ofNumber
        ? 'entity.attribute.integer-range'
        : 'entity.attribute.wrong-type',
    `${text} is of type ${declared.type}`,
  );
};

/** Attributes may be missing; those that are there must be declared and of their type. */
export const checkEntityValue = (
  entity: ManifestEntity,
  value: unknown,
  answers: Pick<Answers, 'accepts'>,
): void => {
  if (!isObject(value)) {
    throw refuse('entity.value.no-object', `A value of entity "${entity.name}" is an object`);
  }
  for (const [name, found] of Object.entries(value)) {
    checkAttribute(entity, name, found, answers);
  }
  checkIndexSizes(entity, value);
};

const checkIndexSizes = (entity: ManifestEntity, value: Record<string, unknown>): void => {
  const size = (name: string): number => byteLength(JSON.stringify(value[name] ?? ''));
  for (const index of indexesOf(entity)) {
    const partition = index.partition.reduce((sum, name) => sum + size(name), 0);
    if (partition > KVS_PARTITION_BYTES) {
      throw refuse(
        'entity.index.value-too-large',
        `Partition of index "${index.name}" is over ${KVS_PARTITION_BYTES} bytes`,
      );
    }
    if (index.range !== undefined && size(index.range) > KVS_RANGE_BYTES) {
      throw refuse(
        'entity.index.value-too-large',
        `Range of index "${index.name}" is over ${KVS_RANGE_BYTES} bytes`,
      );
    }
  }
};

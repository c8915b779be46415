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
import { badRequest } from './failure';

/** @throws KvsFailure with the code of Atlassian's error pages. */
export const checkKey = (key: string, entity: boolean): void => {
  if (key === '') {
    throw badRequest(entity ? 'EMPTY_KEY' : 'KEY_TOO_SHORT', 'Key cannot be empty');
  }
  if (key.length > KVS_KEY_LENGTH) {
    throw badRequest('KEY_TOO_LONG', `Key is longer than ${KVS_KEY_LENGTH} characters`);
  }
  if (!KVS_KEY_PATTERN.test(key)) {
    throw badRequest('INVALID_KEY', `Key "${key}" does not match ${KVS_KEY_PATTERN.source}`);
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
    throw badRequest('BAD_REQUEST', 'A value is a string, number, boolean, array or object');
  }
  const bytes = byteLength(JSON.stringify(value));
  if (bytes > KVS_VALUE_BYTES) {
    throw badRequest('MAX_SIZE', `Value has ${bytes} bytes, at most ${KVS_VALUE_BYTES} fit`);
  }
  if (depthOf(value) > KVS_VALUE_DEPTH) {
    throw badRequest('MAX_DEPTH', `Value is nested deeper than ${KVS_VALUE_DEPTH}`);
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

/** Attributes may be missing; those that are there must be declared and of their type. */
export const checkEntityValue = (entity: ManifestEntity, value: unknown): void => {
  if (!isObject(value)) {
    throw badRequest('INVALID_ENTITY_VALUE', `A value of entity "${entity.name}" is an object`);
  }
  for (const [name, found] of Object.entries(value)) {
    const declared = entity.attributes[name];
    if (declared === undefined) {
      throw badRequest(
        'INVALID_ENTITY_VALUE',
        `Entity "${entity.name}" declares no attribute "${name}"`,
      );
    }
    if (!fitsType(declared.type, found)) {
      throw badRequest(
        'INVALID_ENTITY_VALUE',
        `Attribute "${name}" of entity "${entity.name}" must be of type ${declared.type}`,
      );
    }
  }
  checkIndexSizes(entity, value);
};

const checkIndexSizes = (entity: ManifestEntity, value: Record<string, unknown>): void => {
  const size = (name: string): number => byteLength(JSON.stringify(value[name] ?? ''));
  for (const index of indexesOf(entity)) {
    const partition = index.partition.reduce((sum, name) => sum + size(name), 0);
    if (partition > KVS_PARTITION_BYTES) {
      throw badRequest(
        'MAX_SIZE',
        `Partition of index "${index.name}" is over ${KVS_PARTITION_BYTES} bytes`,
      );
    }
    if (index.range !== undefined && size(index.range) > KVS_RANGE_BYTES) {
      throw badRequest(
        'MAX_SIZE',
        `Range of index "${index.name}" is over ${KVS_RANGE_BYTES} bytes`,
      );
    }
  }
};

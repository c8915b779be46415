import type { Clock } from '../../state/clock';
import { byteLength } from '../limits';
import type { Entities } from './entities';
import { checkKey, checkValue } from './checks';
import type { StorageCase } from '../facts/storage';
import type { Answers } from '../facts/table';
import { refuse } from './failure';
import type { Rows } from './rows';
import type { Row, Space } from './row';
import { entitySpace } from './row';
import type { SetOptions, Ttl } from './requests';
import { DAY } from '../../../src/words/time';

const UNIT_MS: Record<Ttl['unit'], number> = {
  SECONDS: 1000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: DAY,
};

/** One answer of the service with the bytes that are charged for it. */
export type Answer = { status: number; body?: unknown; readBytes?: number; writeBytes?: number };

export type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

/** The row as the wire shows it, with the times that were asked for. */
export const present = (
  key: string,
  row: Row,
  fields: readonly MetadataField[] = [],
): Record<string, unknown> => ({
  key,
  value: row.value,
  ...(fields.includes('CREATED_AT') && { createdAt: row.createdAt }),
  ...(fields.includes('UPDATED_AT') && { updatedAt: row.updatedAt }),
  ...(fields.includes('EXPIRE_TIME') &&
    row.expiresAt !== undefined && { expireTime: new Date(row.expiresAt).toISOString() }),
});

export const sizeOf = (value: unknown): number => byteLength(JSON.stringify(value));

export type Place = { key: string; entityName?: string | undefined };

export type Single = {
  /** Where a plain key or an entity's key lives. @throws KvsRefusal */
  spaceOf: (place: Place) => Space;
  /** Checks key and value and makes the row that would be stored. @throws KvsRefusal */
  prepare: (
    place: Place,
    space: Space,
    value: unknown,
    ttl: Ttl | undefined,
  ) => { row: Row; bytes: number };
  get: (place: Place, space: Space, fields?: readonly MetadataField[]) => Answer;
  set: (place: Place, space: Space, value: unknown, options?: SetOptions) => Answer;
  delete: (place: Place, space: Space) => Answer;
};

/** What `FAIL_IF_EXISTS` is answered with; plain keys only were measured. */
const creationIn = (space: Space): StorageCase => {
  if (space === 'plain') return 'kvs.set.fail-if-exists';
  return space === 'secret' ? 'secret.set.fail-if-exists' : 'entity.set.fail-if-exists';
};

/** Get, set and delete of one key, alike for plain keys, secrets and entities. */
export const createSingle = (
  rows: Rows,
  entities: Entities,
  clock: Clock,
  answers: Pick<Answers, 'accepts'>,
): Single => {
  const prepare: Single['prepare'] = (place, space, value, ttl) => {
    checkKey(place.key, place.entityName !== undefined);
    if (ttl !== undefined && ttl.value < 1) {
      throw refuse('kvs.ttl.zero', `A time to live is a positive integer, not ${ttl.value}`);
    }
    const bytes = checkValue(value);
    if (place.entityName !== undefined) entities.check(place.entityName, value);
    const now = clock.now();
    const row: Row = {
      value,
      createdAt: rows.get(space, place.key)?.createdAt ?? now,
      updatedAt: now,
      ...(ttl && { expiresAt: now + ttl.value * UNIT_MS[ttl.unit] }),
    };
    return { row, bytes };
  };

  const set: Single['set'] = (place, space, value, options) => {
    const { row, bytes } = prepare(place, space, value, options?.ttl);
    const previous = rows.get(space, place.key);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
      const fact = creationIn(space);
      if (!answers.accepts(fact)) throw refuse(fact, `The key "${place.key}" exists`);
    }
    rows.apply([{ space, key: place.key, row }]);
    const shown = { PREVIOUS: previous, LATEST: row, none: undefined }[
      options?.returnValue ?? 'none'
    ];
    return shown === undefined
      ? { status: 204, writeBytes: bytes }
      : {
          status: 200,
          body: present(place.key, shown, options?.returnMetadataFields),
          writeBytes: bytes,
        };
  };

  return {
    prepare,
    set,
    spaceOf: ({ entityName }) =>
      entityName === undefined ? 'plain' : entitySpace(entities.find(entityName).name),
    get: (place, space, fields) => {
      checkKey(place.key, place.entityName !== undefined);
      const row = rows.get(space, place.key);
      if (row === undefined) throw refuse('kvs.get.missing', `No key "${place.key}"`);
      return { status: 200, body: present(place.key, row, fields), readBytes: sizeOf(row.value) };
    },
    delete: (place, space) => {
      checkKey(place.key, place.entityName !== undefined);
      const row = rows.get(space, place.key);
      if (row === undefined) throw refuse('kvs.delete.missing', `No key "${place.key}"`);
      rows.apply([{ space, key: place.key, row: null }]);
      return { status: 204, writeBytes: sizeOf(row.value) };
    },
  };
};

import { AppError } from '../../app/failure';
import { claimKey } from './keys';
import { readRow, type Place } from './read-row';
import { Filter, FilterConditions, kvs } from './sdk';
import { reached, unlessConflict } from './storage-error';

/** Attributes of a row, its record among them. */
export type Row = Record<string, unknown>;

/** What has to hold of a row that is written. */
export type Condition = ReturnType<Filter<Row>['and']>;

type Expiry = { ttl: { unit: 'DAYS'; value: number } };

/** A claim outlives the longest run of a function that could hold it, which is 55 s. */
const CLAIM = { keyPolicy: 'FAIL_IF_EXISTS', ttl: { unit: 'MINUTES', value: 2 } } as const;

/** Looks for what another one is creating, and the time between two of them. */
const MOST_LOOKS = 20;
const PAUSE_MS = 50;

const exists = async (place: Place): Promise<boolean> => (await readRow(place)) !== undefined;

/** Condition of a row that is not there: it has not even the attribute that all rows have. */
export const withoutAttribute = (attribute: string): Condition =>
  new Filter<Row>().and(attribute, FilterConditions.notExists());

/**
 * Creates a row where there is none. Atlassian documents no way to create an entity row once: neither
 * what `FAIL_IF_EXISTS` does on one, nor whether `notExists()` holds for a row that is not there. So it
 * is tried under `notExists()`; where storage says no although nothing is there, a plain key decides who
 * creates it, for which `FAIL_IF_EXISTS` was measured on a live site.
 * @param attribute one that every row of the entity has
 * @returns false where there is one
 */
export const createRow = async (
  place: Place,
  attribute: string,
  value: Row,
  expiry?: Expiry,
): Promise<boolean> => {
  const { entityName, key } = place;
  const conditions = withoutAttribute(attribute);
  const written = await unlessConflict(
    () => kvs.transact().set(key, value, { entityName, conditions }, expiry).execute(),
    () => exists(place),
  );
  return written || (await createClaimed(place, value, expiry));
};

/** Creates a row by way of a plain key that only one can make. @returns false where there is one */
export const createClaimed = async (
  place: Place,
  value: Row,
  expiry?: Expiry,
): Promise<boolean> => {
  const claim = claimKey(place.entityName, place.key);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    if (await exists(place)) return false;
    const mine = await unlessConflict(
      () => kvs.set(claim, true, CLAIM),
      async () => (await reached(() => kvs.get(claim))) !== undefined,
    );
    if (mine) {
      // Between the look and the claim, the one before may have created it.
      if (await exists(place)) return false;
      await reached(() => kvs.entity(place.entityName).set(place.key, value, expiry));
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new AppError('unavailable', 'Somebody else is writing this just now.', {
    hint: 'Try again in a minute.',
  });
};

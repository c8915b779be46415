import type { ManifestEntity } from '../manifest';

export type IndexDefinition = {
  name: string;
  partition: readonly string[];
  /** Attribute that orders the rows; without one, and in `by-key`, the key does. */
  range: string | undefined;
};

/** Every entity can be queried by its keys without declaring an index. */
export const BY_KEY: IndexDefinition = { name: 'by-key', partition: [], range: undefined };

/** The declared indexes in one form; a plain string indexes the attribute of that name. */
export const indexesOf = (entity: ManifestEntity): IndexDefinition[] => [
  BY_KEY,
  ...entity.indexes.map((index) =>
    typeof index === 'string'
      ? { name: index, partition: [], range: index }
      : { name: index.name, partition: index.partition ?? [], range: index.range?.[0] },
  ),
];

export type IndexedRow = {
  key: string;
  range: unknown;
  expiresAt: number | undefined;
};

/** Which rows each index holds. A row that lacks an indexed attribute is not in that index. */
export type EntityIndex = {
  put: (key: string, value: unknown, expiresAt: number | undefined) => void;
  remove: (key: string) => void;
  rows: (index: IndexDefinition, partition: readonly unknown[]) => IndexedRow[];
  size: () => number;
};

const partitionId = (values: readonly unknown[]): string => JSON.stringify(values);

const attribute = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, name)?.value as unknown)
    : undefined;

const placeOf = (
  index: IndexDefinition,
  key: string,
  value: unknown,
): { partition: string; range: unknown } | undefined => {
  const partition = index.partition.map((name) => attribute(value, name));
  const range = index.range === undefined ? key : attribute(value, index.range);
  if (range === undefined || partition.includes(undefined)) return undefined;
  return { partition: partitionId(partition), range };
};

export const createEntityIndex = (entity: ManifestEntity): EntityIndex => {
  const indexes = indexesOf(entity);
  const buckets = new Map<string, Map<string, IndexedRow>>();
  const homes = new Map<string, string[]>();
  const bucketId = (index: IndexDefinition, partition: string): string =>
    `${index.name}\n${partition}`;

  const remove = (key: string): void => {
    for (const home of homes.get(key) ?? []) buckets.get(home)?.delete(key);
    homes.delete(key);
  };
  const put = (key: string, value: unknown, expiresAt: number | undefined): void => {
    remove(key);
    const mine: string[] = [];
    for (const index of indexes) {
      const place = placeOf(index, key, value);
      if (place === undefined) continue;
      const id = bucketId(index, place.partition);
      const bucket = buckets.get(id) ?? new Map<string, IndexedRow>();
      bucket.set(key, { key, range: place.range, expiresAt });
      buckets.set(id, bucket);
      mine.push(id);
    }
    homes.set(key, mine);
  };
  return {
    put,
    remove,
    rows: (index, partition) => [
      ...(buckets.get(bucketId(index, partitionId(partition)))?.values() ?? []),
    ],
    size: () => homes.size,
  };
};

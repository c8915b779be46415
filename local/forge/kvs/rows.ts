import type { Clock } from '../../state/clock';
import type { Table, TableStore } from '../../state/table';
import type { ManifestEntity } from '../manifest';
import { createAnswers, type Answers } from '../facts/table';
import { createEntityIndex, type EntityIndex } from './indexes';
import { createQueryLag } from './query-lag';
import { entitySpace, type Change, type Row, type Space } from './row';

export type Rows = {
  /** The row, unless it has expired. */
  get: (space: Space, key: string) => Row | undefined;
  /** The row as a query sees it, which may be behind. */
  seen: (space: Space, key: string) => Row | undefined;
  /** Keys that a query sees and that begin with `prefix`, in byte order; expired ones too. */
  keys: (space: Space, prefix: string) => string[];
  /** As a query sees it. */
  index: (entity: ManifestEntity) => EntityIndex;
  /** Makes every change or none, also when the process dies in the middle. */
  apply: (changes: readonly Change[]) => void;
  isLive: (expiresAt: number | undefined) => boolean;
};

const PENDING = 'pending';

export const compareText = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const createIndexes = (table: (space: Space) => Table<Row>) => {
  const indexes = new Map<Space, EntityIndex>();
  return {
    of: (entity: ManifestEntity): EntityIndex => {
      const space = entitySpace(entity.name);
      const known = indexes.get(space);
      // Emptying the tables from outside (a reset of the site) shows in the number of rows.
      if (known?.size() === table(space).size()) return known;
      const made = createEntityIndex(entity);
      for (const [key, row] of table(space).entries()) made.put(key, row.value, row.expiresAt);
      indexes.set(space, made);
      return made;
    },
    follow: ({ space, key, row }: Change): void => {
      if (row === null) indexes.get(space)?.remove(key);
      else indexes.get(space)?.put(key, row.value, row.expiresAt);
    },
  };
};

/**
 * The rows in the site's tables. Several changes are first written down as one intent, so that a
 * transaction cut short by a crash is completed at the next start.
 */
export const createRows = (
  tables: TableStore,
  clock: Clock,
  answers: Pick<Answers, 'outcome'> = createAnswers(),
): Rows => {
  const table = (space: Space): Table<Row> =>
    tables.table<Row>(`forge-kvs-${encodeURIComponent(space)}`);
  const intents = tables.table<readonly Change[]>('forge-kvs-intents');
  const indexes = createIndexes(table);
  const isLive = (expiresAt: number | undefined): boolean =>
    expiresAt === undefined || expiresAt > clock.now();

  const lag = createQueryLag(clock, () => answers.outcome('query.read-after-write') === 'lagging');

  const make = (change: Change): void => {
    lag.note(change, table(change.space).get(change.key));
    if (change.row === null) table(change.space).delete(change.key);
    else table(change.space).set(change.key, change.row);
    indexes.follow(change);
  };
  const apply = (changes: readonly Change[]): void => {
    if (changes.length > 1) intents.set(PENDING, changes);
    changes.forEach(make);
    if (changes.length > 1) intents.delete(PENDING);
  };
  (intents.get(PENDING) ?? []).forEach(make);
  intents.delete(PENDING);

  const get = (space: Space, key: string): Row | undefined => {
    const row = table(space).get(key);
    return row !== undefined && isLive(row.expiresAt) ? row : undefined;
  };
  const seen = (space: Space, key: string): Row | undefined => {
    const hidden = lag.hidden(space);
    const row = hidden.has(key) ? hidden.get(key) : table(space).get(key);
    return row !== undefined && isLive(row.expiresAt) ? row : undefined;
  };
  const seenKeys = (space: Space): string[] => {
    const hidden = lag.hidden(space);
    const kept = table(space)
      .keys()
      .filter((key) => !hidden.has(key));
    return [...kept, ...[...hidden].flatMap(([key, row]) => (row === undefined ? [] : [key]))];
  };
  /** Made anew for every query while it is behind: the index itself has only the present. */
  const indexBehind = (entity: ManifestEntity): EntityIndex => {
    const space = entitySpace(entity.name);
    const index = createEntityIndex(entity);
    for (const key of seenKeys(space)) {
      const row = seen(space, key);
      if (row !== undefined) index.put(key, row.value, row.expiresAt);
    }
    return index;
  };
  return {
    get,
    seen,
    keys: (space, prefix) =>
      seenKeys(space)
        .filter((key) => key.startsWith(prefix))
        .sort(compareText),
    index: (entity) =>
      lag.hidden(entitySpace(entity.name)).size > 0 ? indexBehind(entity) : indexes.of(entity),
    apply,
    isLive,
  };
};

import * as z from 'zod';
import type { PackJob, Packs, StreamName } from '../../../app/audit/ports';
import { KEPT_DAYS } from '../../../app/audit/pack-limits';
import { AppError } from '../../../app/failure';
import type { Row } from '../create-row';
import { epochSeconds } from '../epoch-seconds';
import { entities, MOST_OPERATIONS, packPieceKey, packRowKey } from '../keys';
import { isBlank, readRow, type Place } from '../read-row';
import { packRecord } from '../records/pack';
import { revisionOf, writeAtRevision } from '../revisioned-write';
import { kvs, Sort, WhereConditions } from '../sdk';
import { reached } from '../storage-error';

/** Packs that a list shows. */
const MOST_LISTED = 50;

/** A list remembers a pack longer than its pieces are there. */
const REMEMBERED = { ttl: { unit: 'DAYS' as const, value: 365 } };
const KEPT = { ttl: { unit: 'DAYS' as const, value: KEPT_DAYS } };

const BLANK = 0;

const placeOf = (id: string): Place => ({ entityName: entities.pack, key: packRowKey(id) });

const store = () => kvs.entity(entities.pack).query();

const rowOf = (job: PackJob): Row => ({
  rev: job.rev,
  projectId: job.projectId,
  state: job.state,
  askedAt: epochSeconds(job.askedAt),
  changedAt: epochSeconds(job.changedAt),
  ...packRecord.encode(job),
});

const pieceSchema = z.string();

/** Pieces that one request reads; each is nearly as large as a value may be. */
const PIECES_AT_ONCE = Math.min(MOST_OPERATIONS, 12);

export const createPacksStore = (): Packs => ({
  load: async (id) => {
    const row = await readRow(placeOf(id));
    return isBlank(row) ? null : packRecord.decode(row);
  },
  save: (job, expected) => {
    const { entityName, key } = placeOf(job.id);
    return writeAtRevision({
      place: { entityName, key },
      expected,
      blank: BLANK,
      write: ({ row }) =>
        kvs.transact().set(key, rowOf(job), { entityName, conditions: row }, REMEMBERED).execute(),
      isLost: async () => {
        const rev = revisionOf(await readRow({ entityName, key }));
        return (rev === BLANK ? null : rev) !== expected;
      },
    });
  },
  ofProject: async (projectId) => {
    const { results } = await reached(() =>
      store()
        .index('by-project', { partition: [projectId] })
        .sort(Sort.DESC)
        .limit(MOST_LISTED)
        .getMany(),
    );
    return results.map(({ value }) => packRecord.decode(value));
  },
  idleSince: async (time) => {
    const states = ['waiting', 'building'] as const;
    const pages = await Promise.all(
      states.map((state) =>
        reached(() =>
          store()
            .index('by-state', { partition: [state] })
            .where(WhereConditions.lessThanEqualTo(Math.floor(time / 1000)))
            .sort(Sort.ASC)
            .limit(MOST_LISTED)
            .getMany(),
        ),
      ),
    );
    return pages.flatMap(({ results }) => results.map(({ value }) => packRecord.decode(value)));
  },
  putPiece: ({ id }, stream, index, writer, data) =>
    reached(() =>
      kvs.set(packPieceKey(id, stream, index, writer), Buffer.from(data).toString('base64'), KEPT),
    ),
  pieces: async (job, stream, from, count) => {
    const writers = job[stream].pieces.slice(from, from + count);
    const keys = writers.map((writer, at) => packPieceKey(job.id, stream, from + at, writer));
    const found = new Map<string, Uint8Array>();
    for (let start = 0; start < keys.length; start += PIECES_AT_ONCE) {
      const part = keys.slice(start, start + PIECES_AT_ONCE);
      const { successfulKeys } = await reached(() => kvs.batchGet(part.map((key) => ({ key }))));
      for (const { key, value } of successfulKeys) {
        found.set(key, new Uint8Array(Buffer.from(pieceSchema.parse(value), 'base64')));
      }
    }
    return keys.map((key) => found.get(key) ?? gone(stream));
  },
});

const gone = (stream: StreamName): never => {
  throw new AppError('not-found', `A piece of the pack is no longer there (${stream}).`, {
    hint: 'Have the pack made again.',
  });
};

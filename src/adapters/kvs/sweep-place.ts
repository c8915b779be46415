import { kvs } from '@forge/kvs';
import * as z from 'zod';
import type { SweepPlace } from '../../app/ports';
import { sweepPlaceKey } from './keys';
import { reached } from './storage-error';

const placeSchema = z.object({ cursor: z.string().nullable() });

export const createSweepPlace = (): SweepPlace => ({
  load: async () => {
    const value: unknown = await reached(() => kvs.get(sweepPlaceKey));
    return value === undefined ? null : placeSchema.parse(value).cursor;
  },
  save: (cursor) => reached(() => kvs.set(sweepPlaceKey, { cursor })),
});

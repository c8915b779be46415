import * as z from 'zod';
import type { SweepPlace } from '../../app/upkeep/ports';
import { sweepPlaceKey } from './keys';
import { kvs } from './sdk';
import { reached } from './storage-error';

const placeSchema = z.object({
  cursor: z.string().nullable(),
  /** Missing in places from before it was kept. */
  changedUntil: z.number().nullable().default(null),
});

export const createSweepPlace = (): SweepPlace => ({
  load: async () => {
    const place = placeSchema.safeParse(await reached(() => kvs.get(sweepPlaceKey)));
    return place.success ? place.data : { cursor: null, changedUntil: null };
  },
  save: (place) => reached(() => kvs.set(sweepPlaceKey, place)),
});

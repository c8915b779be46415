import * as z from 'zod';
import { LONGEST_STAKE, stakeUnits } from '../words/stake';
import { systemTypeSchema } from './lifecycle';

/**
 * What people say of an item in a word or a text. The record keeps it, `item.describe` asks for it and the
 * panel shows it, all three by this one list.
 */
export const itemFactsSchema = z.object({
  systemType: systemTypeSchema.nullable(),
});

/** What waiting costs, as a person states it: nothing decides on it, lists are ordered by it. */
export const stakeSchema = z.object({
  words: z.string().trim().min(3).max(LONGEST_STAKE),
  /** What it comes to in a month; null where it is told in words alone. */
  monthly: z
    .object({ amount: z.number().positive().max(1e12), unit: z.enum(stakeUnits) })
    .nullable(),
});

/** The same as the record keeps it, with who stated it and when. */
export const statedStakeSchema = z.object({
  words: z.string(),
  monthly: z.object({ amount: z.number(), unit: z.enum(stakeUnits) }).nullable(),
  by: z.string(),
  at: z.string(),
});

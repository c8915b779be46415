import * as z from 'zod';
import { systemTypeSchema } from './lifecycle';

/**
 * What people say of an item in a word or a text. The record keeps it, `item.describe` asks for it and the
 * panel shows it, all three by this one list.
 */
export const itemFactsSchema = z.object({
  systemType: systemTypeSchema.nullable(),
});

import * as z from 'zod';
import { LONGEST_UNSENT_NAME, LONGEST_UNSENT_TEXT, MOST_UNSENT } from '../../words/unsent';

export const unsentName = z.string().min(1).max(LONGEST_UNSENT_NAME);
export const unsentText = z.string().max(LONGEST_UNSENT_TEXT);

/** What one person has typed into the forms of one item, and not sent. */
export const unsentSchema = z
  .array(z.object({ name: unsentName, text: unsentText, at: z.number().int().nonnegative() }))
  .max(MOST_UNSENT);

export type Unsent = z.infer<typeof unsentSchema>;

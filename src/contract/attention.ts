import * as z from 'zod';
import { askKinds } from '../words/asks';

export const askKindSchema = z.enum(askKinds);

/** What an item asks in one kind of one person, as its property carries it to the report. */
export const askSchema = z.object({
  kind: askKindSchema,
  /** Account id; null where a role or nobody in particular is asked. */
  who: z.string().nullable(),
  /** Since when it is asked. */
  since: z.string(),
  due: z.string().nullable(),
  /** How many things of this kind it stands for; left out for one. */
  count: z.number().int().positive().exactOptional(),
});

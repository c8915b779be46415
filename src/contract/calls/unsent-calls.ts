import * as z from 'zod';
import { issueInput } from '../inputs';
import { MOST_UNSENT_CHANGES } from '../../words/unsent';
import { unsentName, unsentText } from '../records/unsent';

/** What a person has typed into the forms of an item and not sent. Nobody else can read it. */
export const unsentCalls = {
  'unsent.read': {
    input: z.object({ issue: issueInput }),
    /** By the name of the form. */
    output: z.object({
      texts: z.record(z.string(), z.string()),
      /** When each of them was typed, in milliseconds since the epoch. */
      at: z.record(z.string(), z.number()),
    }),
  },
  /** `text` null forgets what is kept under the name, because it was sent or given up. */
  'unsent.keep': {
    input: z.object({
      issue: issueInput,
      changes: z
        .array(z.object({ name: unsentName, text: unsentText.nullable() }))
        .min(1)
        .max(MOST_UNSENT_CHANGES),
    }),
    output: z.object({ kept: z.number().int().nonnegative() }),
  },
} as const;

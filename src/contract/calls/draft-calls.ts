import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { draftKinds, draftNoteSchema } from '../records/drafts';
import { issueInput } from '../inputs';

export const draftCalls = {
  /** A note from the records alone, to be read, changed and copied by a person. It changes nothing. */
  'draft.make': {
    input: z.object({
      issue: issueInput,
      kind: z.enum(draftKinds),
      /** Address that links of the text begin with; without it runs are named and not linked. */
      site: z
        .url({ protocol: /^https?$/ })
        .max(200)
        .exactOptional(),
    }),
    /** `text` is the same note in Markdown. */
    output: z.object({ note: draftNoteSchema, text: appText }),
  },
} as const;

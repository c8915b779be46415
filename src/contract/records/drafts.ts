import * as z from 'zod';
import { appText } from '../marks/app-texts';

/** The notes that can be drafted from the records of one item. */
export const draftKinds = ['steering', 'sprint-review', 'release', 'hand-off', 'incident'] as const;

/** One sentence of a note; `run` is the digest of the run that its numbers come from. */
const draftLineSchema = z.object({ text: appText, run: z.string().nullable() });

export const draftNoteSchema = z.object({
  kind: z.enum(draftKinds),
  title: appText,
  sections: z.array(z.object({ heading: appText, lines: z.array(draftLineSchema) })),
});

import * as z from 'zod';

/** The notes that can be drafted from the records of one item. */
export const draftKinds = ['steering', 'sprint-review', 'release', 'hand-off', 'incident'] as const;

/** One sentence of a note; `run` is the digest of the run that its numbers come from. */
const draftLineSchema = z.object({ text: z.string(), run: z.string().nullable() });

export const draftNoteSchema = z.object({
  kind: z.enum(draftKinds),
  title: z.string(),
  sections: z.array(z.object({ heading: z.string(), lines: z.array(draftLineSchema) })),
});

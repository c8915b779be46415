import * as z from 'zod';

/** A node of the tree that UI Kit hands over; keys stay the same while a component lives. */
export type ForgeDoc = {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: ForgeDoc[];
};

export const forgeDocSchema: z.ZodType<ForgeDoc> = z.object({
  type: z.string(),
  key: z.string(),
  props: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((props) => props ?? {}),
  children: z.lazy(() => z.array(forgeDocSchema)).default([]),
});

export const reconcileSchema = z.object({ forgeDoc: forgeDocSchema });

import * as z from 'zod';

/** What passes between a page and a frame of the app. Functions travel as references. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.number(), command: z.string(), data: z.unknown() }),
  z.object({
    kind: z.literal('apply'),
    id: z.number(),
    target: z.string(),
    args: z.array(z.unknown()),
  }),
  z.object({ kind: z.literal('done'), id: z.number(), value: z.unknown() }),
  z.object({ kind: z.literal('failed'), id: z.number(), message: z.string() }),
]);

export type Message = z.output<typeof messageSchema>;

const envelopeSchema = z.object({ assay: messageSchema });

export const wrap = (message: Message): unknown => ({ assay: message });

/** The message in what arrived; undefined for what others posted. */
export const unwrap = (data: unknown): Message | undefined =>
  envelopeSchema.safeParse(data).data?.assay;

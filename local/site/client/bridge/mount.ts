import * as z from 'zod';

/** A frame of the app, as the server or the page's script asks for it. */
export const mountSchema = z.object({
  module: z.string(),
  resource: z.string(),
  file: z.string().default('index.html'),
  extension: z.record(z.string(), z.unknown()).default({}),
  title: z.string(),
  height: z.number().optional(),
  path: z.string().optional(),
});

export type Mount = z.output<typeof mountSchema>;

import * as z from 'zod';

/**
 * Texts that the app makes: sentences, labels and hints, in English wherever they are kept. Whoever asks
 * for an answer in another language gets these in it; what people, files and Jira say is never marked.
 */
export const appTexts = z.registry<{ by: 'app' }>();

/** A text of the app. */
export const appText = z.string().register(appTexts, { by: 'app' });

/** A text of the app that a schema limits further. */
export const appTextOf = (schema: z.ZodString): z.ZodString =>
  schema.register(appTexts, { by: 'app' });

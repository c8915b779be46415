import * as z from 'zod';

/** Id of a stage inside a lifecycle preset, such as `deployment`. */
export const stageIdSchema = z.string().min(1).max(40);

export const stageSchema = z.object({
  id: stageIdSchema,
  name: z.string(),
  /** What happens in the stage, in one sentence. */
  purpose: z.string(),
});

export const lifecycleSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** In the order they are passed. */
  stages: z.array(stageSchema).min(2),
});

export const systemTypes = [
  'classifier',
  'document-classifier',
  'ranking',
  'forecaster',
  'rag-chatbot',
  'generative',
  'agent',
  'vision',
  'other',
] as const;

export const systemTypeSchema = z.enum(systemTypes);

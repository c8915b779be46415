import * as z from 'zod';
import { appText } from './marks/app-texts';

/** Id of a stage inside a lifecycle preset, such as `deployment`. */
export const stageIdSchema = z.string().min(1).max(40);

/** What a stage is at heart, whatever a lifecycle calls it: what policies and lenses go by. */
export const stageKinds = [
  'inception',
  'data',
  'experimentation',
  'validation',
  'deployment',
  'monitoring',
  'decommission',
] as const;

export const stageSchema = z.object({
  id: stageIdSchema,
  name: appText,
  /** What happens in the stage, in one sentence. */
  purpose: appText,
  kind: z.enum(stageKinds),
});

export const lifecycleSchema = z.object({
  id: z.string(),
  name: appText,
  /** Where the stages come from: standard, paper or framework. */
  source: appText,
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

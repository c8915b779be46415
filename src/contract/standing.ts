import * as z from 'zod';
import { appText } from './marks/app-texts';
import { askKinds } from '../words/asks';
import { levels } from '../words/levels';
import { stageIdSchema } from './lifecycle';

/** What a step can lead to on the panel. */
export const stepPlaces = [
  'decision',
  'incident',
  'finding',
  'approval',
  'waiver',
  'proposal',
  'challenge',
  'evidence',
  'criteria',
  'model',
  'monitoring',
  'record',
  'checks',
] as const;

/** `gate` is what the next gate lacks; the others are asked for whatever the gate says. */
export const stepKinds = [...askKinds, 'gate'] as const;

/** One thing that somebody has to do for the item to go on, or to stay in use. */
export const stepSchema = z.object({
  kind: z.enum(stepKinds),
  /** Which of the kind: id of a finding, a decision, a waiver …; null where there is one only. */
  ref: z.string().nullable(),
  place: z.enum(stepPlaces),
  /** What it is, in a sentence without its full stop. */
  title: appText,
  why: appText,
  next: appText,
  /** Account ids of those who are named; empty where a role or nobody in particular is. */
  who: z.array(z.string()),
  /** Who is waited for where nobody is named: `risk`, `whoever runs the evaluation`. */
  whoElse: appText.nullable(),
  /** The person who looks can do it. */
  mine: z.boolean(),
  since: z.string().nullable(),
  due: z.string().nullable(),
});

/**
 * How an item stands and what is next: computed once, and drawn by every surface. Words that a number
 * or a name would change are never made elsewhere.
 */
export const standingSchema = z.object({
  /** `alarm`: what is in use needs a decision, whatever the gate says. */
  tone: z.enum(['alarm', 'held', 'open', 'in-use', 'none']),
  headline: appText,
  why: appText,
  next: appText,
  gate: z.object({
    state: z.enum(['open', 'held', 'none']),
    stage: stageIdSchema.nullable(),
    stageName: appText.nullable(),
  }),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'no-evidence', 'none']),
  drift: z.enum(levels),
  /** Whether people rely on the model now. */
  inUse: z.boolean(),
  /** What hurts most first; those of the person who looks before those of others. */
  steps: z.array(stepSchema),
});

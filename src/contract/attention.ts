import * as z from 'zod';

/** What an item can ask of people, the most urgent first. */
export const askKinds = [
  /** A serious incident has to be reported. */
  'incident',
  /** A retraining decision is due. */
  'retrain',
  /** Something that Assay noticed, such as a move past a gate. */
  'finding',
  /** No monitoring report came in time. */
  'overdue',
  /** An approval was given to something else than what is there now. */
  'approval-void',
  /** Everything but approvals is met. */
  'approval',
  'waiver-request',
  /** A waiver ends within a week. */
  'waiver-ending',
  /** A new version of the criteria waits for another person. */
  'criteria',
  'challenge',
  /** A hand-off lies there. */
  'handoff',
  /** Data that is due is not ready. */
  'data',
  /** Something has to be looked at again because of drift. */
  'review',
  /** A document is past its date. */
  'artifact',
] as const;

export const askKindSchema = z.enum(askKinds);

/** What an item asks in one kind of one person, as its property carries it to the report. */
export const askSchema = z.object({
  kind: askKindSchema,
  /** Account id; null where a role or nobody in particular is asked. */
  who: z.string().nullable(),
  /** Since when it is asked. */
  since: z.string(),
  due: z.string().nullable(),
  /** How many things of this kind it stands for; left out for one. */
  count: z.number().int().positive().exactOptional(),
});

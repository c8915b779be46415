/**
 * What an item can ask of people, in the order of every list of it: what hurts people who use the model,
 * what others wait for, what can wait a day.
 */
export const askKinds = [
  /** A serious incident has to be reported. */
  'incident',
  /** A retraining decision is due. */
  'retrain',
  /** Something that Assay noticed, such as a move past a gate. */
  'finding',
  /** No monitoring report came in time. */
  'overdue',
  'challenge',
  /** A new version of the criteria waits for another person. */
  'criteria',
  /** A lower impact tier waits for another person. */
  'tier',
  /** An approval was given to something else than what is there now. */
  'approval-void',
  /** Everything but approvals is met. */
  'approval',
  'waiver-request',
  /** A waiver ends within a week. */
  'waiver-ending',
  /** A hand-off lies there. */
  'handoff',
  /** Data that is due is not ready. */
  'data',
  /** Something has to be looked at again because of drift. */
  'review',
  /** A document is past its date. */
  'artifact',
] as const;

import * as z from 'zod';

/**
 * `sending` is written before Jira is asked. Where it stays, nobody knows whether the message went out,
 * and it is not sent a second time.
 */
export const sendStates = ['sending', 'sent', 'refused'] as const;

/** One weekly message to one person. */
export const digestSendSchema = z.object({
  state: z.enum(sendStates),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Work items that it told of. */
  items: z.number().int().positive(),
  /** Ids of their projects. */
  projects: z.array(z.string()),
});

export type DigestSend = z.infer<typeof digestSendSchema>;

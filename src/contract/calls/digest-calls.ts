import * as z from 'zod';
import { projectInput } from '../inputs';
import { sendStates } from '../records/digest';

const count = z.number().int().nonnegative();
const mine = z.object({
  /** Whether the project has messages sent. */
  isOn: z.boolean(),
  /** The person's own choice, for all projects. */
  wanted: z.boolean(),
  /** What was sent to them this week; null for nothing. */
  send: z.object({ state: z.enum(sendStates), at: z.string(), items: count }).nullable(),
});

/** The message a week of what waits for a person. */
export const digestCalls = {
  'digest.mine': { input: z.object({ project: projectInput }), output: mine },
  'digest.want': { input: z.object({ project: projectInput, wanted: z.boolean() }), output: mine },
  /** Weeks in which messages told of work items of the project, the newest first. */
  'digest.sends': {
    input: z.object({ project: projectInput }),
    output: z.object({
      weeks: z.array(
        z.object({
          /** Such as `2026-W49`. */
          week: z.string(),
          sent: count,
          /** Jira did not take them. */
          refused: count,
          /** Nobody knows whether they went out. */
          unclear: count,
        }),
      ),
    }),
  },
} as const;

import * as z from 'zod';
import { otherKey } from '../work-items';

/** One fluency, and by which acts of a person it is seen. */
export const fluencySchema = z.object({
  id: z.enum(['lifecycle', 'trade-offs', 'done-enough']),
  name: z.string(),
  asks: z.string(),
  /** `practised` where every practice is seen at least once. */
  level: z.enum(['not-seen', 'begun', 'practised']),
  practices: z.array(
    z.object({
      did: z.string(),
      /** What to do where it is not seen yet. */
      next: z.string(),
      count: z.number().int().nonnegative(),
      last: z.object({ at: z.string(), issueKey: otherKey.nullable() }).nullable(),
    }),
  ),
});

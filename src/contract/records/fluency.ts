import * as z from 'zod';
import { appText } from '../marks/app-texts';
import { otherKey } from '../marks/work-items';

/** One fluency, and by which acts of a person it is seen. */
export const fluencySchema = z.object({
  id: z.enum(['lifecycle', 'trade-offs', 'done-enough']),
  name: appText,
  asks: appText,
  /** `practised` where every practice is seen at least once. */
  level: z.enum(['not-seen', 'begun', 'practised']),
  practices: z.array(
    z.object({
      did: appText,
      /** What to do where it is not seen yet. */
      next: appText,
      count: z.number().int().nonnegative(),
      last: z.object({ at: z.string(), issueKey: otherKey.nullable() }).nullable(),
    }),
  ),
});

import { readFileSync } from 'node:fs';
import * as z from 'zod';

const perLook = z.array(z.number());
const rate = { target: z.number(), rate: z.number() };

const referencesSchema = z.object({
  levels: perLook,
  spent: perLook,
  criticalCounts: z.array(
    z.object({ target: z.number(), trials: z.number(), plain: z.number(), looks: perLook }),
  ),
  lowerBounds: z.array(z.object({ successes: z.number(), trials: z.number(), looks: perLook })),
  everFresh20: z.array(z.object({ ...rate, trials: z.number() })),
  everGrowing10: z.array(z.object({ ...rate, step: z.number() })),
  trialsForPower: z.array(
    z.object({ target: z.number(), assumed: z.number(), tail: z.number(), trials: z.number() }),
  ),
  power: z.array(
    z.object({ target: z.number(), assumed: z.number(), trials: z.number(), looks: perLook }),
  ),
});

/** Made by `make-budget.py` beside it, with SciPy. */
export const budgetReferences = referencesSchema.parse(
  JSON.parse(readFileSync(new URL('../references/stats/budget.json', import.meta.url), 'utf8')),
);

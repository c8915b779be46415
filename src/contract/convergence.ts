import * as z from 'zod';
import { appText } from './marks/app-texts';

const convergenceStates = ['too-few', 'reached', 'converging', 'stalled'] as const;

/** One run on the way to a target; values in the unit of the target, bounds one-sided. */
const seriesPointSchema = z.object({
  digest: z.string(),
  at: z.string(),
  modelVersion: z.string().nullable(),
  estimate: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

/**
 * When the trend of the last runs reaches the target. `early` and `late` are the ends of a 90 %
 * interval of the crossing; `late` is null where it lies more than two years ahead.
 */
export const forecastSchema = z.object({
  /** Further runs at the usual pace, and the day of the crossing. */
  runs: z.number().int().nonnegative(),
  at: z.string(),
  early: z.string(),
  late: z.string().nullable(),
  /** The trend line from the newest run on, with its bounds, for a picture. */
  line: z.array(
    z.object({ at: z.string(), value: z.number(), lower: z.number(), upper: z.number() }),
  ),
});

export const criterionSeriesSchema = z.object({
  criterionId: z.string(),
  /** The criterion in the criteria language, without its business reason. */
  line: z.string(),
  metric: z.string(),
  slice: z.string().nullable(),
  unit: z.enum(['percent', 'number']),
  comparator: z.enum(['>=', '<=', '>', '<']),
  target: z.number(),
  /** Oldest first. */
  points: z.array(seriesPointSchema),
  state: z.enum(convergenceStates),
  forecast: forecastSchema.nullable(),
  /** Further labelled samples until the newest run decides; null where more would not. */
  labelsNeeded: z.number().int().nullable(),
  sentence: appText,
  /** What the forecast takes for granted; empty where nothing is forecast. */
  assumption: appText,
});

export const convergenceSchema = z.object({
  series: z.array(criterionSeriesSchema),
  /** Runs that were looked at, at most 100, and whether there are older ones. */
  runs: z.number().int().nonnegative(),
  truncated: z.boolean(),
});

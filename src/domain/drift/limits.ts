import * as z from 'zod';

/** From where a difference matters to people, whatever the sample size. */
export type Limits = {
  /** A share moves by so much: 0.05 is five points. */
  points: number;
  /** A share grows by this factor, or shrinks by it: 2 is doubling or halving. */
  ratio: number;
  /** A number moves by so many standard deviations of the reference. */
  sd: number;
};

export const DEFAULT_LIMITS: Limits = { points: 0.05, ratio: 2, sd: 0.2 };

/** In doubles .15 - .1 is just under .05: what is this near to a limit has reached it. */
const TOLERANCE = 1e-9;

export const reaches = (value: number, limit: number): boolean => value >= limit - TOLERANCE;

/** What a feature states of its own limits; what it leaves out keeps the default. */
export const limitsSchema = z
  .strictObject({
    points: z
      .number('is not a number')
      .gt(0, 'is not above 0')
      .max(1, 'is above 1')
      .exactOptional(),
    ratio: z
      .number('is not a number')
      .gt(1, 'is not above 1')
      .max(1e6, 'is above 1e6')
      .exactOptional(),
    sd: z
      .number('is not a number')
      .gt(0, 'is not above 0')
      .max(1e6, 'is above 1e6')
      .exactOptional(),
  })
  .readonly();

export type StatedLimits = z.infer<typeof limitsSchema>;

export const limitsOf = (stated: StatedLimits | null): Limits => ({ ...DEFAULT_LIMITS, ...stated });

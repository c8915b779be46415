import type { Impact, Tier } from '../contract/types';

/** Impacts that make a tier high by themselves. */
const grave: readonly Impact[] = ['safety', 'compliance'];

/** The tier that follows from whom something can hurt: nobody, one thing that can be made good, or more. */
export const tierOf = (impacts: readonly Impact[]): Tier => {
  if (impacts.some((impact) => grave.includes(impact)) || impacts.length > 1) return 'high';
  return impacts.length === 1 ? 'medium' : 'low';
};

const order: readonly Tier[] = ['low', 'medium', 'high'];

/** Whether `a` asks less than `b`. */
export const isLowerTier = (a: Tier, b: Tier): boolean => order.indexOf(a) < order.indexOf(b);

export const higherTier = (a: Tier, b: Tier): Tier => (isLowerTier(a, b) ? b : a);

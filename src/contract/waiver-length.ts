import type { Tier } from './types';

/**
 * Longest that a waiver may be asked for, in days, by the impact tier. An exception is for a time: what is
 * to hold for longer is to be decided again, or is a change of the policy.
 */
const longestDays: Record<Tier, number> = { low: 180, medium: 90, high: 30 };

/** An item without a tier is asked like one of the highest. */
export const longestWaiverDays = (tier: Tier | null): number => longestDays[tier ?? 'high'];

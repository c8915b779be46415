/**
 * Longest that a waiver may be asked for, in days. An exception is for a time: what is to hold for longer
 * than a year is to be decided again, or is a change of the policy.
 */
export const LONGEST_WAIVER_DAYS = 365;

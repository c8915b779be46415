/** How bad it is for the people whom it hits, the mildest first. */
export const severities = [
  { value: 'negligible', label: 'Negligible: noticed, nothing to repair' },
  { value: 'minor', label: 'Minor: repaired the same day' },
  { value: 'serious', label: 'Serious: harm or loss that can be made good' },
  { value: 'severe', label: 'Severe: lasting harm to a person, or to many' },
  { value: 'fatal', label: 'Fatal: death, or harm that cannot be undone' },
] as const;

/** Likelihood by the measured rate: each band ends below `below`, a share of cases. */
export const likelihoods = [
  { value: 'rare', label: 'rare', below: 0.0001 },
  { value: 'unlikely', label: 'unlikely', below: 0.001 },
  { value: 'possible', label: 'possible', below: 0.01 },
  { value: 'likely', label: 'likely', below: 0.1 },
  { value: 'frequent', label: 'frequent', below: Infinity },
] as const;

export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Level by the sum of both places, 0 to 8: from 3 medium, from 5 high. */
const MEDIUM_FROM = 3;
const HIGH_FROM = 5;

/** The band that a rate lies in; `rate` is a share from 0 to 1. */
export const likelihoodOf = (rate: number): (typeof likelihoods)[number] =>
  likelihoods.find(({ below }) => rate < below) ?? likelihoods[4];

/**
 * How high a risk is, by its severity and the rate that it is taken to have at worst.
 * @param rate a share from 0 to 1; take the upper end of its interval.
 * @returns null for a severity that the scale does not have.
 */
export const riskLevelOf = (severity: string, rate: number): RiskLevel | null => {
  const bad = severities.findIndex(({ value }) => value === severity);
  if (bad < 0) return null;
  const often = likelihoods.findIndex(({ value }) => value === likelihoodOf(rate).value);
  const sum = bad + often;
  return sum >= HIGH_FROM ? 'high' : sum >= MEDIUM_FROM ? 'medium' : 'low';
};

import type { Judge } from '../../contract/types';

/** Least agreement with people for a judging model to be believed, and on how many answers. */
export const LEAST_KAPPA = 0.6;
export const LEAST_ITEMS = 50;

/**
 * What an agreement is called.
 * @see Landis & Koch 1977, Biometrics 33:159, who call these words arbitrary, and useful
 */
export const agreementWord = (kappa: number): string => {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost perfect';
};

/** Judged by the kappa itself: its interval is shown beside it. */
export const isValidated = ({ kappa, items }: Pick<Judge, 'kappa' | 'items'>): boolean =>
  kappa >= LEAST_KAPPA && items >= LEAST_ITEMS;

import type { LabelAgreement } from './label-agreement';

/**
 * The rate that people would find where a judge with these errors finds `rate`; null where the judge
 * tells right from wrong no better than chance.
 * @see Rogan & Gladen 1978, American Journal of Epidemiology 107:71
 */
export const correctedRate = (
  rate: number,
  { sensitivity, specificity }: Pick<LabelAgreement, 'sensitivity' | 'specificity'>,
): number | null => {
  if (sensitivity === null || specificity === null) return null;
  const skill = sensitivity + specificity - 1;
  return skill <= 0 ? null : Math.min(1, Math.max(0, (rate + specificity - 1) / skill));
};

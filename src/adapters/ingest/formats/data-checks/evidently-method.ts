import type { Signal } from '../../../../contract/types';

type Rule = {
  direction: Signal['direction'];
  drifted: (score: number, threshold: number) => boolean;
};

const low = (drifted: Rule['drifted']): Rule => ({ direction: 'low-alarms', drifted });
const high = (drifted: Rule['drifted']): Rule => ({ direction: 'high-alarms', drifted });
const below = low((score, threshold) => score < threshold);
const atMost = low((score, threshold) => score <= threshold);
const above = high((score, threshold) => score > threshold);
const atLeast = high((score, threshold) => score >= threshold);

/**
 * Which side of the threshold Evidently calls drift, by the short and the display name of the method,
 * as in the `_stat_test` functions of evidently 0.7.21 (`legacy/calculations/stattests`). The
 * total variation distance is a p-value there, in spite of its name. The percentile text drift compares
 * with something else than its stated threshold, so it is not listed.
 */
const RULES: Record<string, Rule> = {
  ks: atMost,
  'k-s p_value': atMost,
  cramer_von_mises: atMost,
  'cramer-von mises': atMost,
  anderson: below,
  'anderson-darling': below,
  chisquare: below,
  'chi-square p_value': below,
  z: below,
  'z-test p_value': below,
  es: below,
  'epps-singleton': below,
  fisher_exact: below,
  "fisher's exact test": below,
  g_test: below,
  mannw: below,
  'mann-whitney u-rank test': below,
  empirical_mmd: below,
  t_test: below,
  tvd: below,
  'total-variation-distance': below,
  hellinger: atLeast,
  'hellinger distance': atLeast,
  jensenshannon: atLeast,
  'jensen-shannon distance': atLeast,
  kl_div: atLeast,
  'kullback-leibler divergence': atLeast,
  psi: atLeast,
  wasserstein: atLeast,
  'wasserstein distance (normed)': atLeast,
  ed: above,
  'energy-distance': above,
  abs_text_content_drift: above,
  'absolute text content drift': above,
};

/** The rule of a method; null where the method is not stated or not known. */
export const driftRule = (method: string | null): Rule | null => {
  if (method === null) return null;
  const name = method.trim().toLowerCase();
  const known = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  return known ?? (name.includes('p_value') || name.includes('p-value') ? below : null);
};

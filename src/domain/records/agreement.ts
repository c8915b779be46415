import type { Judge, JudgeNeeds } from '../../contract/types';

/** The stricter of both in each part; of what counts it is the one that comes first in the alphabet. */
export const stricterNeeds = (one: JudgeNeeds, other: JudgeNeeds): JudgeNeeds => ({
  kappa: Math.max(one.kappa, other.kappa),
  items: Math.max(one.items, other.items),
  by: one.by < other.by ? one.by : other.by,
});

/**
 * What an agreement is called.
 * @see Landis & Koch 1977, Biometrics 33:159, who call these words arbitrary, and useful
 */
export const agreementWord = (kappa: number): string => {
  if (kappa < 0) return 'poor';
  const words = ['slight', 'fair', 'moderate', 'substantial'];
  return words[Math.max(0, Math.ceil(kappa * 5) - 1)] ?? 'almost perfect';
};

type Known = Pick<Judge, 'kappa' | 'items' | 'measured'>;

/** What the agreement lacks, as what to do about it; null where nothing. */
export const lackOf = ({ kappa, items, measured }: Known, needs: JudgeNeeds): string | null => {
  if (measured === undefined && needs.by !== 'statement') {
    return 'Hand in the labels of judge and people.';
  }
  if (items === needs.items - 1) return 'Let people score one more answer.';
  if (items < needs.items) return `Let people score ${needs.items - items} more answers.`;
  if (kappa < needs.kappa) return 'Improve the instructions of the judge, or let people score.';
  const isWide = needs.by === 'interval' && (measured?.kappa.lower ?? -1) < needs.kappa;
  return isWide ? 'Let people score more answers.' : null;
};

export const isValidated = (judge: Known, needs: JudgeNeeds): boolean =>
  lackOf(judge, needs) === null;

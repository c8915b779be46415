import { requireProbability } from '../stats/check';

/**
 * Adjusted p-values in the order given: a feature with an adjusted p-value of at most 0.05 is found
 * at a false discovery rate of 5 %, and where nothing drifted at all, any alarm comes in at most 5 %
 * of runs. Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57:289; holds for independent features and
 * for positively dependent ones (Benjamini & Yekutieli 2001, Ann. Stat. 29:1165).
 *
 * @throws StatisticsError on a p-value outside of [0, 1]
 */
export const adjustedPValues = (pValues: readonly number[]): number[] => {
  pValues.forEach((pValue, index) => requireProbability(`pValues[${index}]`, pValue));
  const largestFirst = pValues
    .map((pValue, index) => ({ pValue, index }))
    .sort((one, other) => other.pValue - one.pValue);
  const adjusted = pValues.map(() => 1);
  let least = 1;
  largestFirst.forEach(({ pValue, index }, place) => {
    least = Math.min(least, pValue * (pValues.length / (pValues.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
};

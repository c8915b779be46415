import { countOf } from '../../words/counts';
import type { JudgedFeature } from './judge-feature';
import { NAIVE_LIMIT } from './naive-psi';

/** What the customary rule would have said, and why it is not followed. */
export const naiveRule = (judged: readonly JudgedFeature[]) => {
  const flagged = judged.filter(({ psi }) => psi.naiveAlarm);
  const noise = flagged.filter(({ psi }) => psi.value < psi.noiseFloor).length;
  const found = `The rule PSI >= ${NAIVE_LIMIT} flags ${flagged.length} of ${countOf(judged.length, 'feature')}`;
  const why =
    noise === 0
      ? ''
      : `; ${noise} of them because the samples are small: their PSI is below the noise floor, which equal distributions stay below in 95 % of runs. The rule does not know n, so it does not decide here`;
  return {
    limit: NAIVE_LIMIT,
    flagged: flagged.map(({ name }) => name),
    belowNoiseFloor: noise,
    sentence: `${found}${why}.`,
  };
};

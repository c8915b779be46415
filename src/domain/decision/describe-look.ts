import { adviceFor } from './advice';
import type { LookJudgement, LookQuestion } from './decide-look';
import { tellLook, type LookAbout, type LookText } from './look-sentences';

const known = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/** Puts a look into words right after it was decided, for who counts the looks by themselves. */
export const describeLook = (
  question: LookQuestion,
  about: LookAbout,
  judgement: LookJudgement,
): LookText => {
  const { measured, comparator, target, minTrials, level } = question;
  const { counts, trials, approximate, mostLooks } = measured;
  const { metric, unit, kind, suffix = '' } = about;
  return tellLook({
    ...{ metric, unit, kind, suffix, comparator, target, minTrials, level },
    nextRun: level.nextTail === null ? null : { look: level.look + 1, tail: level.nextTail },
    judgement: {
      ...judgement,
      ...{ lower: known(judgement.lower), upper: known(judgement.upper) },
      ...{ trials, approximate, mostLooks, successes: counts?.successes ?? null },
      advice: judgement.reason === 'interval-holds-target' ? adviceFor(question) : null,
    },
  });
};

import type { Judgement } from '../../contract/types';

/** Samples of one further run beyond those of this one; null where they would not decide. */
export const moreTrialsOf = (
  { reason, trials, advice }: Pick<Judgement, 'reason' | 'trials' | 'advice'>,
  minTrials: number | null,
): number | null => {
  const seen = trials ?? 0;
  if (reason === 'too-few-trials') return Math.max((minTrials ?? 0) - seen, 0);
  if (advice?.kind === 'larger-run') return Math.max(advice.trials - seen, 0);
  return advice?.kind === 'leans-to-fail' ? advice.furtherTrials : null;
};

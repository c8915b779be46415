import { skippedStages, stageIndex, stageOf } from '../../lifecycle/stages';
import { met, unmet, type Check } from '../check';

/** Stages are entered one after the other; the last one, retirement, from anywhere. */
export const stageOrder: Check = {
  id: 'stage-order',
  title: 'Stages are passed in order',
  who: 'project manager',
  effort: 3,
  controls: ['ISO/IEC-42001:A.6.1.3', 'NIST-AI-RMF:GOVERN-1.4'],
  evaluate: ({ lifecycle, from, to }) => {
    const name = (stage: string | null): string => stageOf(lifecycle, stage)?.name ?? 'no stage';
    const needed = 'no stage is skipped';
    if (stageIndex(lifecycle, to) <= stageIndex(lifecycle, from))
      return met(`a return from ${name(from)} to ${name(to)}`, needed);
    const skipped = skippedStages(lifecycle, from, to).map((stage) => stage.name);
    return skipped.length === 0
      ? met(`${name(from)} to ${name(to)} skips none`, needed)
      : unmet(
          `${name(from)} to ${name(to)} skips ${skipped.join(', ')}`,
          needed,
          `Pass ${skipped[0] ?? ''} first.`,
        );
  },
};

import { stageIndex, stageOf } from '../../lifecycle/stages';
import { met, unmet, type Check } from '../check';

/** Stages are entered one after the other; the last one, retirement, from anywhere. */
export const stageOrder: Check = {
  id: 'stage-order',
  title: 'Stages are passed in order',
  who: 'project manager',
  effort: 3,
  controls: ['ISO/IEC-42001:A.6.1.3', 'NIST-AI-RMF:GOVERN-1.4'],
  evaluate: ({ lifecycle, from, to }) => {
    const here = stageIndex(lifecycle, from);
    const there = stageIndex(lifecycle, to);
    const name = (stage: string | null): string => stageOf(lifecycle, stage)?.name ?? 'no stage';
    const needed = 'no stage is skipped';
    if (there <= here) return met(`a return from ${name(from)} to ${name(to)}`, needed);
    const last = there === lifecycle.stages.length - 1;
    if (last || there === here + 1) return met(`${name(from)} comes right before`, needed);
    const skipped = lifecycle.stages.slice(here + 1, there).map((stage) => stage.name);
    return unmet(
      `${name(from)} to ${name(to)} skips ${skipped.join(', ')}`,
      needed,
      `Pass ${skipped[0] ?? ''} first.`,
    );
  },
};

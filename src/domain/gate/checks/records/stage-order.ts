import { stageIndex, stageOf } from '../../../lifecycle/stages';
import { met, unmet, type Check } from '../../check';
import { ORDER, orderProblem } from '../../way';

/** Stages are entered one after the other; retirement from anywhere, by a decision with a reason. */
export const stageOrder: Check = {
  id: ORDER,
  title: 'Stages are passed in order',
  who: 'project manager',
  effort: 3,
  controls: ['ISO/IEC-42001:A.6.1.3', 'NIST-AI-RMF:GOVERN-1.4'],
  evaluate: ({ item, lifecycle, from, to }) => {
    const name = (stage: string | null): string => stageOf(lifecycle, stage)?.name ?? 'no stage';
    const needed = 'no stage is skipped';
    const problem = orderProblem({ item, lifecycle, from, to });
    if (problem !== null) {
      const { observed, next, isFirst } = problem;
      const outcome = unmet(observed, needed, next);
      return isFirst
        ? { ...outcome, reasons: [{ why: `${observed}.`, next, effort: 0 }] }
        : outcome;
    }
    if (stageIndex(lifecycle, to) <= stageIndex(lifecycle, from))
      return met(`a return from ${name(from)} to ${name(to)}`, needed);
    return met(`${name(from)} to ${name(to)} skips none`, needed);
  },
};

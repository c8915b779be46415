import type { CriterionVerdict } from '../../../../contract/types';
import { met, notApplicable, type Check, type Reason } from '../../check';

/** Effort of a criterion that needs samples, and of one that needs a better model. */
const MORE_SAMPLES = 6;
const BETTER_MODEL = 9;

/**
 * All criteria pass. Each is tested at its own confidence without correction: that all must pass is
 * an intersection-union test, whose false-pass rate stays at the single level.
 * @see Berger 1982, Technometrics 24:295
 */
export const criteriaMet: Check = {
  id: 'criteria-met',
  title: 'All criteria are proven',
  who: 'model owner',
  effort: MORE_SAMPLES,
  controls: [
    'EU-AI-Act:9(8)',
    'EU-AI-Act:15(3)',
    'NIST-AI-RMF:MEASURE-2.5',
    'NIST-AI-RMF:MANAGE-1.1',
  ],
  evaluate: ({ item, verdicts }) => {
    if (item.locked === null) return notApplicable('no criteria are locked');
    const open = verdicts.filter((verdict) => verdict.verdict !== 'pass');
    const needed = 'every criterion passes with its interval';
    const observed = `${verdicts.length - open.length} of ${verdicts.length} pass`;
    const worst = open.find((verdict) => verdict.verdict === 'fail') ?? open[0];
    if (worst === undefined) return met(observed, needed);
    return {
      state: worst.verdict === 'fail' ? 'unmet' : 'inconclusive',
      observed: `${observed}: ${worst.sentence}`,
      needed,
      next: worst.next,
      reasons: open.map(reasonOf),
    };
  },
};

const reasonOf = (verdict: CriterionVerdict): Reason => ({
  subject: verdict.criterionId,
  why: verdict.sentence,
  next: verdict.next,
  effort: verdict.verdict === 'fail' ? BETTER_MODEL : MORE_SAMPLES,
});

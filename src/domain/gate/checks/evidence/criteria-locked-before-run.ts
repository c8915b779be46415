import { provePrior } from '../../../evidence/prior-proof';
import { decidingResults } from '../../../evidence/latest-results';
import { met, notApplicable, unmet, type Check } from '../../check';

/** Criteria were fixed before the run that is to meet them began. */
export const criteriaLockedBeforeRun: Check = {
  id: 'criteria-locked-before-run',
  title: 'Criteria were locked before the run',
  who: 'whoever runs the evaluation',
  effort: 5,
  controls: ['EU-AI-Act:9(8)', 'EU-AI-Act:17(1)(d)'],
  evaluate: ({ item }) => {
    const { locked } = item;
    if (locked === null) return notApplicable('no criteria are locked');
    const results = decidingResults(item);
    if (results.length === 0) return notApplicable('there is no evidence yet');
    const proofs = results.map((latest) => {
      const run = item.runs.find(({ digest }) => digest === latest.digest);
      return provePrior(locked.lockedAt, { ...latest, attestedBy: run?.attested?.by });
    });
    // The weakest proof is told: one attested run says nothing of the others.
    const told = proofs.find(({ basis }) => basis === 'claim') ?? proofs[0];
    const needed = 'the run began after the criteria were locked';
    const late = proofs.find((proof) => proof.postHoc);
    return late === undefined
      ? met(told?.sentence ?? '', needed)
      : unmet(
          late.sentence,
          needed,
          late.basis === 'none'
            ? 'State when it began, below Runs in the Assay panel, or run it again and have it say so.'
            : 'Run the evaluation again and state when it started.',
        );
  },
};

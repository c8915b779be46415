import { met, notApplicable, unmet, type Check } from '../../check';

/** The new model is not worse than the one in use by a margin agreed before, or is better. */
export const baselineCompared: Check = {
  id: 'baseline-compared',
  title: 'Compared with the model in use',
  who: 'data scientist',
  effort: 6,
  controls: ['NIST-AI-RMF:MEASURE-4.3'],
  evaluate: ({ item, verdicts }) => {
    if (item.locked === null) return notApplicable('no criteria are locked');
    const margins = item.locked.criteria.filter(
      ({ requirement }) => requirement.kind !== 'threshold',
    );
    const needed = 'a criterion with a margin to the model in use, with a result';
    if (margins.length === 0)
      return unmet(
        'no criterion compares with the model in use',
        needed,
        'Add a criterion such as "accuracy within 2% of champion", or ask for a waiver where there is no model in use.',
      );
    const open = verdicts.find(
      ({ criterionId, evidence }) =>
        evidence === null && margins.some(({ id }) => id === criterionId),
    );
    return open === undefined
      ? met(`${margins.length} with a margin`, needed)
      : unmet(
          `no result for ${open.line}`,
          needed,
          `Post an evaluation that reports ${open.metric} of both models.`,
        );
  },
};

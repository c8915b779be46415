import { met, notApplicable, unmet, type Check } from '../../check';

/** Results are known for groups, not only for everybody together. */
export const slicesCovered: Check = {
  id: 'slices-covered',
  title: 'Groups are covered',
  who: 'data scientist',
  effort: 5,
  controls: ['EU-AI-Act:10(2)(f)', 'NIST-AI-RMF:MEASURE-2.11'],
  evaluate: ({ item, verdicts }) => {
    if (item.locked === null) return notApplicable('no criteria are locked');
    const sliced = verdicts.filter(({ slice }) => slice !== null);
    const needed = 'at least one criterion for a group, each with a result';
    if (sliced.length === 0)
      return unmet(
        'no criterion names a group',
        needed,
        'Add a criterion for the group that could be hurt most, with "where".',
      );
    const empty = sliced.find(({ evidence }) => evidence === null);
    return empty === undefined
      ? met(
          sliced.length === 1
            ? '1 criterion for a group, with a result'
            : `${sliced.length} criteria for groups, all with results`,
          needed,
        )
      : unmet(
          `no result for ${empty.slice ?? ''}`,
          needed,
          `Post an evaluation that reports ${empty.metric} for ${empty.slice ?? ''}.`,
        );
  },
};

import { met, notApplicable, unmet, type Check } from '../check';
import { countOf } from '../../../words/counts';

/** Looking again and again until it passes makes false passes likely; a plan keeps the level. */
export const looksDeclared: Check = {
  id: 'looks-declared',
  title: 'Repeated looks at the data are declared',
  who: 'whoever runs the evaluation',
  effort: 2,
  controls: ['NIST-AI-RMF:MEASURE-2.13'],
  evaluate: ({ item }) => {
    if (item.looks.count === 0) return notApplicable('there is no evidence yet');
    const needed = 'one look, or a rule that holds at every look';
    const observed = `${countOf(item.looks.count, 'run')} since the criteria were locked`;
    if (item.looks.count === 1 || item.looks.rule !== null) {
      return met(
        item.looks.rule === null ? observed : `${observed}, rule: ${item.looks.rule}`,
        needed,
      );
    }
    return unmet(
      observed,
      needed,
      'Declare in the Assay panel that the sample size was fixed before, or decide by bounds that hold at every look.',
    );
  },
};

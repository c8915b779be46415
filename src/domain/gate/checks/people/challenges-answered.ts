import { met, unmet, type Check } from '../../check';

/** No question to a criterion is open. */
export const challengesAnswered: Check = {
  id: 'challenges-answered',
  title: 'No challenge is open',
  who: 'whoever wrote the criteria',
  effort: 2,
  controls: ['ISO/IEC-42001:A.3.3', 'NIST-AI-RMF:GOVERN-5.1'],
  evaluate: ({ item }) => {
    const open = item.challenges.filter(({ answer }) => answer === null);
    const needed = 'every question to the criteria is answered';
    const [first] = open;
    return first === undefined
      ? met(`${item.challenges.length} asked, none open`, needed)
      : unmet(
          `${open.length} open: "${first.question}"`,
          needed,
          'Answer the question in the Assay panel.',
        );
  },
};

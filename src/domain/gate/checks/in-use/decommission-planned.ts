import { met, unmet, type Check } from '../../check';
import { dayInWords } from '../../../../words/days';

/** Before it goes out of use: what takes over, what happens to the data, who is told. */
export const decommissionPlanned: Check = {
  id: 'decommission-planned',
  title: 'Successor, data disposal and notice are planned',
  who: 'model owner',
  effort: 4,
  controls: ['NIST-AI-RMF:GOVERN-1.7', 'NIST-AI-RMF:MANAGE-2.4'],
  evaluate: ({ item }) => {
    const needed = 'a successor or none, what happens to the data, and who is told';
    const plan = item.records.decommission;
    return plan === null
      ? unmet(
          'nobody has said how it is taken out of use',
          needed,
          'Plan it under Decommission in the Assay panel.',
        )
      : met(`planned on ${dayInWords(plan.setAt)}, successor: ${plan.successor}`, needed);
  },
};

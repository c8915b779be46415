import type { Lifecycle } from '../../../contract/types';

/**
 * The seven stages: five core stages of AI work and one at each end, procurement or idea first and
 * retirement last (NIST AI RMF GOVERN 1.7).
 */
export const sevenStages: Lifecycle = {
  id: 'seven-stages',
  name: 'Seven stages',
  source: 'Five core stages of AI work and one at each end; NIST AI RMF 1.0, GOVERN 1.7',
  stages: [
    {
      id: 'inception',
      name: 'Inception',
      kind: 'inception',
      purpose: 'Agree on the objective and whether AI fits.',
    },
    { id: 'data', name: 'Data', kind: 'data', purpose: 'Acquire, check and document the data.' },
    {
      id: 'experimentation',
      name: 'Experimentation',
      kind: 'experimentation',
      purpose: 'Build and compare models.',
    },
    {
      id: 'validation',
      name: 'Validation',
      kind: 'validation',
      purpose: 'Prove the criteria on held-out data.',
    },
    {
      id: 'deployment',
      name: 'Deployment',
      kind: 'deployment',
      purpose: 'Release to the people it is for.',
    },
    {
      id: 'monitoring',
      name: 'Monitoring',
      kind: 'monitoring',
      purpose: 'Watch it in use and decide on retraining.',
    },
    {
      id: 'decommission',
      name: 'Decommission',
      kind: 'decommission',
      purpose: 'Retire it and dispose of its data.',
    },
  ],
};

import type { Lifecycle } from '../../contract/types';

/**
 * The seven stages: five core stages of AI work and one at each end, procurement or idea first and
 * retirement last (NIST AI RMF GOVERN 1.7).
 */
export const sevenStages: Lifecycle = {
  id: 'seven-stages',
  name: 'Seven stages',
  stages: [
    { id: 'inception', name: 'Inception', purpose: 'Agree on the objective and whether AI fits.' },
    { id: 'data', name: 'Data', purpose: 'Acquire, check and document the data.' },
    { id: 'experimentation', name: 'Experimentation', purpose: 'Build and compare models.' },
    { id: 'validation', name: 'Validation', purpose: 'Prove the criteria on held-out data.' },
    { id: 'deployment', name: 'Deployment', purpose: 'Release to the people it is for.' },
    { id: 'monitoring', name: 'Monitoring', purpose: 'Watch it in use and decide on retraining.' },
    { id: 'decommission', name: 'Decommission', purpose: 'Retire it and dispose of its data.' },
  ],
};

export const lifecycles: readonly Lifecycle[] = [sevenStages];

/** @returns the preset of that id, or the seven stages where the id is of a preset long gone. */
export const lifecycleOf = (id: string): Lifecycle =>
  lifecycles.find((lifecycle) => lifecycle.id === id) ?? sevenStages;

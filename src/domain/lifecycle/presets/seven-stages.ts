import type { Lifecycle } from '../../../contract/types';

/**
 * The seven stages: five core stages of AI work and one at each end, procurement or idea first and
 * retirement last (NIST AI RMF GOVERN 1.7).
 */
export const sevenStages: Lifecycle = {
  id: 'seven-stages',
  name: 'Seven stages',
  stages: [
    { id: 'inception', name: 'Inception', kind: 'inception' },
    { id: 'data', name: 'Data', kind: 'data' },
    { id: 'experimentation', name: 'Experimentation', kind: 'experimentation' },
    { id: 'validation', name: 'Validation', kind: 'validation' },
    { id: 'deployment', name: 'Deployment', kind: 'deployment' },
    { id: 'monitoring', name: 'Monitoring', kind: 'monitoring' },
    { id: 'decommission', name: 'Decommission', kind: 'decommission' },
  ],
};

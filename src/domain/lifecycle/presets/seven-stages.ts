import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * The seven stages: five core stages of AI work and one at each end, procurement or idea first and
 * retirement last (NIST AI RMF GOVERN 1.7).
 */
export const sevenStages: Lifecycle = {
  id: 'seven-stages',
  name: 'Seven stages',
  stages: stagesOf([
    ['inception', 'Inception', 'inception'],
    ['data', 'Data', 'data'],
    ['experimentation', 'Experimentation', 'experimentation'],
    ['validation', 'Validation', 'validation'],
    ['deployment', 'Deployment', 'deployment'],
    ['monitoring', 'Monitoring', 'monitoring'],
    ['decommission', 'Decommission', 'decommission'],
  ]),
};

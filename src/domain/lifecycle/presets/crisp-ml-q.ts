import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * The six phases of CRISP-ML(Q): Studer et al., "Towards CRISP-ML(Q): A Machine Learning Process Model
 * with Quality Assurance Methodology", MAKE 3(2), 2021. The paper ends with maintenance; retirement is
 * added, because NIST AI RMF GOVERN 1.7 asks for it.
 */
export const crispMlQ: Lifecycle = {
  id: 'crisp-ml-q',
  name: 'CRISP-ML(Q)',
  stages: stagesOf([
    ['business-data-understanding', 'Business and data understanding', 'inception'],
    ['data-preparation', 'Data preparation', 'data'],
    ['modeling', 'Modeling', 'experimentation'],
    ['evaluation', 'Evaluation', 'validation'],
    ['deployment', 'Deployment', 'deployment'],
    ['monitoring-maintenance', 'Monitoring and maintenance', 'monitoring'],
    ['retirement', 'Retirement', 'decommission'],
  ]),
};

import type { Lifecycle } from '../../../contract/types';

/**
 * The six phases of CRISP-ML(Q): Studer et al., "Towards CRISP-ML(Q): A Machine Learning Process Model
 * with Quality Assurance Methodology", MAKE 3(2), 2021. The paper ends with maintenance; retirement is
 * added, because NIST AI RMF GOVERN 1.7 asks for it.
 */
export const crispMlQ: Lifecycle = {
  id: 'crisp-ml-q',
  name: 'CRISP-ML(Q)',
  stages: [
    {
      id: 'business-data-understanding',
      name: 'Business and data understanding',
      kind: 'inception',
    },
    { id: 'data-preparation', name: 'Data preparation', kind: 'data' },
    { id: 'modeling', name: 'Modeling', kind: 'experimentation' },
    { id: 'evaluation', name: 'Evaluation', kind: 'validation' },
    { id: 'deployment', name: 'Deployment', kind: 'deployment' },
    { id: 'monitoring-maintenance', name: 'Monitoring and maintenance', kind: 'monitoring' },
    { id: 'retirement', name: 'Retirement', kind: 'decommission' },
  ],
};

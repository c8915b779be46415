import type { Lifecycle } from '../../../contract/types';

/**
 * The six phases of CRISP-ML(Q): Studer et al., "Towards CRISP-ML(Q): A Machine Learning Process Model
 * with Quality Assurance Methodology", MAKE 3(2), 2021. The paper ends with maintenance; retirement is
 * added, because NIST AI RMF GOVERN 1.7 asks for it.
 */
export const crispMlQ: Lifecycle = {
  id: 'crisp-ml-q',
  name: 'CRISP-ML(Q)',
  source: 'Studer et al. 2021, MAKE 3(2), 392-413; retirement added after NIST AI RMF, GOVERN 1.7',
  stages: [
    {
      id: 'business-data-understanding',
      name: 'Business and data understanding',
      kind: 'inception',
      purpose: 'Define success for the business and the model, and look at the data there are.',
    },
    {
      id: 'data-preparation',
      name: 'Data preparation',
      kind: 'data',
      purpose: 'Select, clean and document the data for modelling.',
    },
    {
      id: 'modeling',
      name: 'Modeling',
      kind: 'experimentation',
      purpose: 'Choose, train and compare models, reproducibly.',
    },
    {
      id: 'evaluation',
      name: 'Evaluation',
      kind: 'validation',
      purpose: 'Prove performance and robustness on held-out data.',
    },
    {
      id: 'deployment',
      name: 'Deployment',
      kind: 'deployment',
      purpose: 'Bring it into use, with a way back.',
    },
    {
      id: 'monitoring-maintenance',
      name: 'Monitoring and maintenance',
      kind: 'monitoring',
      purpose: 'Watch for staleness and decide on updates.',
    },
    {
      id: 'retirement',
      name: 'Retirement',
      kind: 'decommission',
      purpose: 'Take it out of use and dispose of its data.',
    },
  ],
};

import type { Lifecycle } from '../../../contract/types';

/**
 * A system that is implemented for a customer, from pre-sales to go-live; the order of the usual work
 * packages of implementation projects. It ends with the handover, so nothing is retired in it.
 */
export const implementation: Lifecycle = {
  id: 'implementation',
  name: 'Pre-sales to go-live',
  source: 'Usual work packages of implementation projects; the customer retires it',
  stages: [
    {
      id: 'discovery',
      name: 'Discovery',
      kind: 'inception',
      purpose: 'Learn what the customer needs and whether AI fits.',
    },
    {
      id: 'solution-design',
      name: 'Proposal and solution design',
      kind: 'inception',
      purpose: 'Offer a solution with criteria both sides can measure.',
    },
    {
      id: 'data-readiness',
      name: 'Data readiness',
      kind: 'data',
      purpose: 'Get access to the data of the customer, and check them.',
    },
    {
      id: 'configuration',
      name: 'Configuration and build',
      kind: 'experimentation',
      purpose: 'Configure, build and compare on the data of the customer.',
    },
    {
      id: 'user-acceptance',
      name: 'User acceptance',
      kind: 'validation',
      purpose: 'Prove the criteria with the customer, on data held back.',
    },
    {
      id: 'go-live',
      name: 'Go-live',
      kind: 'deployment',
      purpose: 'Release to the users of the customer.',
    },
    {
      id: 'hypercare',
      name: 'Hypercare',
      kind: 'monitoring',
      purpose: 'Watch it closely in the first weeks.',
    },
    {
      id: 'handover',
      name: 'Handover',
      kind: 'monitoring',
      purpose: 'Hand monitoring and the decision on retraining over to the customer.',
    },
  ],
};

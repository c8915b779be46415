import type { Lifecycle } from '../../../contract/types';

/**
 * A system that is implemented for a customer, from pre-sales to go-live; the order of the usual work
 * packages of implementation projects. It ends with the handover, so nothing is retired in it.
 */
export const implementation: Lifecycle = {
  id: 'implementation',
  name: 'Pre-sales to go-live',
  stages: [
    { id: 'discovery', name: 'Discovery', kind: 'inception' },
    { id: 'solution-design', name: 'Proposal and solution design', kind: 'inception' },
    { id: 'data-readiness', name: 'Data readiness', kind: 'data' },
    { id: 'configuration', name: 'Configuration and build', kind: 'experimentation' },
    { id: 'user-acceptance', name: 'User acceptance', kind: 'validation' },
    { id: 'go-live', name: 'Go-live', kind: 'deployment' },
    { id: 'hypercare', name: 'Hypercare', kind: 'monitoring' },
    { id: 'handover', name: 'Handover', kind: 'monitoring' },
  ],
};

import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * A system that is implemented for a customer, from pre-sales to go-live; the order of the usual work
 * packages of implementation projects. It ends with the handover, so nothing is retired in it.
 */
export const implementation: Lifecycle = {
  id: 'implementation',
  name: 'Pre-sales to go-live',
  stages: stagesOf([
    ['discovery', 'Discovery', 'inception'],
    ['solution-design', 'Proposal and solution design', 'inception'],
    ['data-readiness', 'Data readiness', 'data'],
    ['configuration', 'Configuration and build', 'experimentation'],
    ['user-acceptance', 'User acceptance', 'validation'],
    ['go-live', 'Go-live', 'deployment'],
    ['hypercare', 'Hypercare', 'monitoring'],
    ['handover', 'Handover', 'monitoring'],
  ]),
};

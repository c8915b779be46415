import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * The life cycle that ISO/IEC 5338:2023 builds its processes on: the stages of ISO/IEC 22989:2022,
 * clause 6. Data have no stage of their own there: they are a process inside design and development.
 */
export const iso5338: Lifecycle = {
  id: 'iso-5338',
  name: 'ISO/IEC 5338',
  stages: stagesOf([
    ['inception', 'Inception', 'inception'],
    ['design-development', 'Design and development', 'experimentation'],
    ['verification-validation', 'Verification and validation', 'validation'],
    ['deployment', 'Deployment', 'deployment'],
    ['operation-monitoring', 'Operation and monitoring', 'monitoring'],
    ['continuous-validation', 'Continuous validation', 'monitoring'],
    ['re-evaluation', 'Re-evaluation', 'monitoring'],
    ['retirement', 'Retirement', 'decommission'],
  ]),
};

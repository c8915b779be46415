import type { Lifecycle } from '../../../contract/types';

/**
 * The life cycle that ISO/IEC 5338:2023 builds its processes on: the stages of ISO/IEC 22989:2022,
 * clause 6. Data have no stage of their own there: they are a process inside design and development.
 */
export const iso5338: Lifecycle = {
  id: 'iso-5338',
  name: 'ISO/IEC 5338',
  stages: [
    { id: 'inception', name: 'Inception', kind: 'inception' },
    { id: 'design-development', name: 'Design and development', kind: 'experimentation' },
    { id: 'verification-validation', name: 'Verification and validation', kind: 'validation' },
    { id: 'deployment', name: 'Deployment', kind: 'deployment' },
    { id: 'operation-monitoring', name: 'Operation and monitoring', kind: 'monitoring' },
    { id: 'continuous-validation', name: 'Continuous validation', kind: 'monitoring' },
    { id: 're-evaluation', name: 'Re-evaluation', kind: 'monitoring' },
    { id: 'retirement', name: 'Retirement', kind: 'decommission' },
  ],
};

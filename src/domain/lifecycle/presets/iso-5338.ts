import type { Lifecycle } from '../../../contract/types';

/**
 * The life cycle that ISO/IEC 5338:2023 builds its processes on: the stages of ISO/IEC 22989:2022,
 * clause 6. Data have no stage of their own there: they are a process inside design and development.
 */
export const iso5338: Lifecycle = {
  id: 'iso-5338',
  name: 'ISO/IEC 5338',
  source: 'ISO/IEC 5338:2023 with the stages of ISO/IEC 22989:2022, clause 6',
  stages: [
    {
      id: 'inception',
      name: 'Inception',
      kind: 'inception',
      purpose: 'Agree on objectives, requirements and risks, and whether to go on.',
    },
    {
      id: 'design-development',
      name: 'Design and development',
      kind: 'experimentation',
      purpose: 'Design the system, prepare the data and build the model.',
    },
    {
      id: 'verification-validation',
      name: 'Verification and validation',
      kind: 'validation',
      purpose: 'Check that it meets its requirements and its intended use.',
    },
    {
      id: 'deployment',
      name: 'Deployment',
      kind: 'deployment',
      purpose: 'Install and release it where it is used.',
    },
    {
      id: 'operation-monitoring',
      name: 'Operation and monitoring',
      kind: 'monitoring',
      purpose: 'Run it, watch it and repair it.',
    },
    {
      id: 'continuous-validation',
      name: 'Continuous validation',
      kind: 'monitoring',
      purpose: 'Prove again and again that it still meets its criteria.',
    },
    {
      id: 're-evaluation',
      name: 'Re-evaluation',
      kind: 'monitoring',
      purpose: 'Hold objectives and risks against what was learned in use.',
    },
    {
      id: 'retirement',
      name: 'Retirement',
      kind: 'decommission',
      purpose: 'Take it out of use and dispose of data and models.',
    },
  ],
};

import type { Lifecycle } from '../../../contract/types';

/**
 * A system that acts by itself. Our own order, after human oversight (EU AI Act, Art. 14), limits on what
 * it may reach (OWASP Top 10 for LLM applications 2025, LLM06 excessive agency) and a way to stop it
 * (NIST AI RMF MANAGE 2.4).
 */
export const agentLifecycle: Lifecycle = {
  id: 'agent',
  name: 'Agent',
  stages: [
    { id: 'mandate', name: 'Mandate', kind: 'inception' },
    { id: 'tools-access', name: 'Tools and access', kind: 'data' },
    { id: 'simulation', name: 'Build and simulation', kind: 'experimentation' },
    { id: 'trials', name: 'Trials', kind: 'validation' },
    { id: 'supervised-operation', name: 'Supervised operation', kind: 'deployment' },
    { id: 'autonomous-operation', name: 'Autonomous operation', kind: 'monitoring' },
    { id: 'retirement', name: 'Retirement', kind: 'decommission' },
  ],
};

import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * A system that acts by itself. Our own order, after human oversight (EU AI Act, Art. 14), limits on what
 * it may reach (OWASP Top 10 for LLM applications 2025, LLM06 excessive agency) and a way to stop it
 * (NIST AI RMF MANAGE 2.4).
 */
export const agentLifecycle: Lifecycle = {
  id: 'agent',
  name: 'Agent',
  stages: stagesOf([
    ['mandate', 'Mandate', 'inception'],
    ['tools-access', 'Tools and access', 'data'],
    ['simulation', 'Build and simulation', 'experimentation'],
    ['trials', 'Trials', 'validation'],
    ['supervised-operation', 'Supervised operation', 'deployment'],
    ['autonomous-operation', 'Autonomous operation', 'monitoring'],
    ['retirement', 'Retirement', 'decommission'],
  ]),
};

import type { Lifecycle } from '../../../contract/types';

/**
 * A system that acts by itself. Our own order, after human oversight (EU AI Act, Art. 14), limits on what
 * it may reach (OWASP Top 10 for LLM applications 2025, LLM06 excessive agency) and a way to stop it
 * (NIST AI RMF MANAGE 2.4).
 */
export const agentLifecycle: Lifecycle = {
  id: 'agent',
  name: 'Agent',
  source: 'After EU AI Act Art. 14, OWASP LLM06:2025 and NIST AI RMF, MANAGE 2.4',
  stages: [
    {
      id: 'mandate',
      name: 'Mandate',
      kind: 'inception',
      purpose: 'Agree on the task, the autonomy and who answers for it.',
    },
    {
      id: 'tools-access',
      name: 'Tools and access',
      kind: 'data',
      purpose: 'Grant the least tools and data that the task needs.',
    },
    {
      id: 'simulation',
      name: 'Build and simulation',
      kind: 'experimentation',
      purpose: 'Build it and let it act where nothing can break.',
    },
    {
      id: 'trials',
      name: 'Trials',
      kind: 'validation',
      purpose: 'Prove success and harmlessness over whole tasks, with attacks among them.',
    },
    {
      id: 'supervised-operation',
      name: 'Supervised operation',
      kind: 'deployment',
      purpose: 'Let it act on real cases while a person approves each step that cannot be undone.',
    },
    {
      id: 'autonomous-operation',
      name: 'Autonomous operation',
      kind: 'monitoring',
      purpose: 'Let it act within its mandate, watched and with a stop button.',
    },
    {
      id: 'retirement',
      name: 'Retirement',
      kind: 'decommission',
      purpose: 'Revoke its access and dispose of its memory.',
    },
  ],
};

import type { Lifecycle } from '../../../contract/types';

/**
 * An application on top of a generative model. Our own order of the actions that NIST AI 600-1 (2024)
 * suggests: intended use (MAP 1.1), provenance of content (GOVERN 1.2), testing and red teaming before
 * release (MEASURE 2.7), feedback and incidents in use (MANAGE 4.1).
 */
export const genaiApplication: Lifecycle = {
  id: 'genai-application',
  name: 'GenAI application',
  stages: [
    { id: 'use-case', name: 'Use case', kind: 'inception' },
    { id: 'grounding-data', name: 'Grounding data', kind: 'data' },
    { id: 'prompt-design', name: 'Prompt and retrieval design', kind: 'experimentation' },
    { id: 'evaluation-red-teaming', name: 'Evaluation and red teaming', kind: 'validation' },
    { id: 'guarded-release', name: 'Guarded release', kind: 'deployment' },
    { id: 'operation-feedback', name: 'Operation and feedback', kind: 'monitoring' },
    { id: 'retirement', name: 'Retirement', kind: 'decommission' },
  ],
};

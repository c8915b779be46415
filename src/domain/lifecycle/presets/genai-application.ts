import type { Lifecycle } from '../../../contract/types';

/**
 * An application on top of a generative model. Our own order of the actions that NIST AI 600-1 (2024)
 * suggests: intended use (MAP 1.1), provenance of content (GOVERN 1.2), testing and red teaming before
 * release (MEASURE 2.7), feedback and incidents in use (MANAGE 4.1).
 */
export const genaiApplication: Lifecycle = {
  id: 'genai-application',
  name: 'GenAI application',
  source: 'After NIST AI 600-1 (2024), generative AI profile',
  stages: [
    {
      id: 'use-case',
      name: 'Use case',
      kind: 'inception',
      purpose: 'Agree on the intended use, the harms and what a person still decides.',
    },
    {
      id: 'grounding-data',
      name: 'Grounding data',
      kind: 'data',
      purpose:
        'Collect and clear the content it answers from, and the questions it is tested with.',
    },
    {
      id: 'prompt-design',
      name: 'Prompt and retrieval design',
      kind: 'experimentation',
      purpose: 'Try models, prompts and retrieval against the test questions.',
    },
    {
      id: 'evaluation-red-teaming',
      name: 'Evaluation and red teaming',
      kind: 'validation',
      purpose: 'Prove the criteria on unseen questions, and attack it.',
    },
    {
      id: 'guarded-release',
      name: 'Guarded release',
      kind: 'deployment',
      purpose: 'Release behind guardrails, to few people first.',
    },
    {
      id: 'operation-feedback',
      name: 'Operation and feedback',
      kind: 'monitoring',
      purpose: 'Watch answers, cost and model versions, and act on feedback.',
    },
    {
      id: 'retirement',
      name: 'Retirement',
      kind: 'decommission',
      purpose: 'Switch it off and dispose of prompts, logs and indexes.',
    },
  ],
};

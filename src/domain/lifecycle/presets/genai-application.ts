import type { Lifecycle } from '../../../contract/types';
import { stagesOf } from './stages-of';

/**
 * An application on top of a generative model. Our own order of the actions that NIST AI 600-1 (2024)
 * suggests: intended use (MAP 1.1), provenance of content (GOVERN 1.2), testing and red teaming before
 * release (MEASURE 2.7), feedback and incidents in use (MANAGE 4.1).
 */
export const genaiApplication: Lifecycle = {
  id: 'genai-application',
  name: 'GenAI application',
  stages: stagesOf([
    ['use-case', 'Use case', 'inception'],
    ['grounding-data', 'Grounding data', 'data'],
    ['prompt-design', 'Prompt and retrieval design', 'experimentation'],
    ['evaluation-red-teaming', 'Evaluation and red teaming', 'validation'],
    ['guarded-release', 'Guarded release', 'deployment'],
    ['operation-feedback', 'Operation and feedback', 'monitoring'],
    ['retirement', 'Retirement', 'decommission'],
  ]),
};

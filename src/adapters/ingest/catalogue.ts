import type { Family } from './family';
import { alertSignatures } from './signatures/alerts';
import { driftSignatures } from './signatures/drift';
import { evaluationSignatures } from './signatures/evaluation';
import { trainingSignatures } from './signatures/training';

/** Formats by family; the code of a family is loaded when the first file of it comes in. */
export const families: readonly Family[] = [
  {
    signatures: trainingSignatures,
    load: async () => (await import('./families/training')).trainingParsers,
  },
  {
    signatures: evaluationSignatures,
    load: async () => (await import('./families/evaluation')).evaluationParsers,
  },
  {
    signatures: driftSignatures,
    load: async () => (await import('./families/drift')).driftParsers,
  },
  {
    signatures: alertSignatures,
    load: async () => (await import('./families/alerts')).alertParsers,
  },
];

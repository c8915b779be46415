import { notApplicable, type Check } from '../check';

/** A check whose records Assay does not keep yet; it says so, and is never met by their absence. */
const awaiting = (
  check: Pick<Check, 'id' | 'title' | 'who' | 'controls'>,
  records: string,
): Check => ({
  ...check,
  effort: 5,
  evaluate: () => notApplicable(`Assay does not keep ${records} yet`),
});

export const judgeValidated = awaiting(
  {
    id: 'judge-validated',
    title: 'A judging model is validated',
    who: 'data scientist',
    controls: ['NIST-AI-RMF:MEASURE-2.13'],
  },
  'agreement of judging models with people',
);

export const handoffAccepted = awaiting(
  {
    id: 'handoff-accepted',
    title: 'The hand-off is accepted',
    who: 'whoever takes over',
    controls: ['ISO/IEC-42001:A.3.2'],
  },
  'hand-offs',
);

export const dataDependenciesReady = awaiting(
  {
    id: 'data-dependencies-ready',
    title: 'Data dependencies are ready',
    who: 'data owner',
    controls: ['ISO/IEC-42001:A.7.3'],
  },
  'data dependencies',
);

export const artifactsComplete = awaiting(
  {
    id: 'artifacts-complete',
    title: 'Model card, risks and bias checklist are complete',
    who: 'project manager',
    controls: ['EU-AI-Act:11'],
  },
  'artifacts',
);

export const agentSafeguards = awaiting(
  {
    id: 'agent-safeguards',
    title: 'An agent has its safeguards',
    who: 'model owner',
    controls: ['PSF-6'],
  },
  'safeguards of agents',
);

export const declaredAccuracyMatches = awaiting(
  {
    id: 'declared-accuracy-matches',
    title: 'The declared accuracy is the tested one',
    who: 'model owner',
    controls: ['EU-AI-Act:15(3)'],
  },
  'model cards',
);

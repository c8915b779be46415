import type { StageKind } from '../../contract/types';

/** What teams call a kind of stage on their boards, in lower case. */
export const namesOfKind: Record<StageKind, readonly string[]> = {
  inception: [
    ...['idea', 'ideation', 'discovery', 'procurement', 'intake', 'proposed', 'scoping'],
    ...['business understanding', 'problem definition', 'use case', 'feasibility'],
  ],
  data: [
    ...['data acquisition', 'data collection', 'data preparation', 'data engineering'],
    ...['data understanding', 'data labelling', 'data labeling', 'labelling', 'labeling'],
    ...['annotation', 'data readiness'],
  ],
  experimentation: [
    ...['experiment', 'experiments', 'modelling', 'modeling', 'training', 'prototype'],
    ...['model development', 'model training', 'prototyping', 'proof of concept', 'poc'],
  ],
  validation: [
    ...['evaluation', 'model validation', 'testing', 'verification', 'acceptance'],
    ...['verification and validation', 'model evaluation', 'uat', 'user acceptance'],
    ...['acceptance test', 'acceptance testing', 'red teaming', 'in validation'],
  ],
  deployment: [
    ...['deployed', 'deploying', 'rollout', 'release', 'released', 'go-live', 'go live'],
    ...['roll-out', 'pilot', 'launch'],
  ],
  monitoring: [
    ...['in production', 'production', 'operation', 'operations', 'live', 'in operation'],
    ...['operate', 'maintenance', 'hypercare', 'monitored'],
  ],
  decommission: [
    ...['decommissioned', 'decommissioning', 'retired', 'retirement', 'sunset', 'retire'],
    ...['end of life', 'withdrawn'],
  ],
};

/** What teams call a stage that has a name of its own, by its id, in lower case. */
export const namesOfStage: Record<string, readonly string[]> = {
  'design-development': ['design', 'development', 'design & development', 'build'],
  'verification-validation': ['v&v', 'verification & validation'],
  'operation-monitoring': ['operation & monitoring', 'monitoring'],
  're-evaluation': ['reevaluation', 're-assessment'],
  'business-data-understanding': ['business & data understanding'],
  'data-preparation': ['data', 'data engineering'],
  modeling: ['model engineering'],
  evaluation: ['quality assurance', 'model evaluation'],
  'monitoring-maintenance': ['monitoring & maintenance', 'monitoring'],
  'grounding-data': ['knowledge base', 'content'],
  'prompt-design': ['prompt engineering', 'prompting', 'prompt design', 'retrieval design'],
  'evaluation-red-teaming': ['red teaming', 'evaluation', 'evaluation & red teaming'],
  'guarded-release': ['beta', 'limited release'],
  'tools-access': ['tools', 'access', 'permissions'],
  simulation: ['build', 'sandbox'],
  trials: ['trial'],
  'supervised-operation': ['supervised', 'human in the loop'],
  'autonomous-operation': ['autonomous'],
  need: ['request', 'requirements'],
  'due-diligence': ['market research', 'vendor selection', 'rfp'],
  trial: ['pilot', 'proof of concept', 'poc'],
  'contract-rollout': ['contract', 'contracting', 'contract & rollout'],
  'vendor-monitoring': ['vendor management'],
  exit: ['offboarding', 'exited'],
  discovery: ['pre-sales', 'presales', 'qualification'],
  'solution-design': ['proposal', 'solution design', 'design'],
  configuration: ['build', 'implementation', 'configuration'],
  handover: ['handed over', 'transition to operations'],
};

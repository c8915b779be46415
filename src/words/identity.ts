import type { IdentityField } from '../contract/types';

/** What each part of the identity of a run is called, in the middle of a sentence. */
export const identityNames: Record<IdentityField, string> = {
  model: 'model',
  modelVersion: 'model version',
  modelDigest: 'digest of the model',
  dataset: 'data set',
  datasetDigest: 'digest of the data set',
  promptDigest: 'prompt',
  configDigest: 'configuration',
  judge: 'judge',
  rubricDigest: 'rubric of the judge',
  rubricVersion: 'rubric version',
  tools: 'tools',
  commit: 'commit',
  seed: 'seed',
  environment: 'environment',
  baseline: 'baseline',
  baselineDataset: 'data set of the baseline',
};

const SHOWN_DIGITS = 12;

/** A digest by its first digits, anything else whole: enough to tell two apart in a sentence. */
export const shortFact = (fact: string): string =>
  /^[0-9a-f]{32,}$/u.test(fact) ? `${fact.slice(0, SHOWN_DIGITS)}…` : fact;

/** Every field by which two runs can be compared, in the order in which people read them. */
export const identityFields = [
  'model',
  'modelVersion',
  'modelDigest',
  'dataset',
  'datasetDigest',
  'promptDigest',
  'configDigest',
  'judge',
  'rubricDigest',
  'rubricVersion',
  'tools',
  'commit',
  'seed',
  'environment',
  'baseline',
  'baselineDataset',
] as const;

/**
 * Those that are one and the same for a criterion, from its first run on until a person takes over others:
 * a changed prompt, judge or rubric makes another measurement of it.
 */
export const pinnedFields = [
  'promptDigest',
  'configDigest',
  'judge',
  'rubricDigest',
  'rubricVersion',
  'tools',
  'seed',
  'environment',
  'baselineDataset',
] as const satisfies readonly (typeof identityFields)[number][];

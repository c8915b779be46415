import type { Evaluation, Measure, MetricResult } from '../../contract/types';

type Fields = Record<string, unknown>;

const numberOf = (measure: Measure): Fields => {
  const trials = 'trials' in measure && measure.trials !== null ? { trials: measure.trials } : {};
  switch (measure.kind) {
    case 'count':
      return { successes: measure.successes, trials: measure.trials };
    case 'mean':
      return { mean: measure.mean, sd: measure.standardDeviation, ...trials };
    case 'standard-error':
      return { value: measure.estimate, stderr: measure.standardError, ...trials };
    case 'interval':
      return {
        ...{ value: measure.estimate, ciLow: measure.lower, ciHigh: measure.upper },
        ...{ confidence: measure.confidence, ...trials },
      };
    case 'auc':
      return { auc: measure.auc, positives: measure.positives, negatives: measure.negatives };
    case 'confusion':
      return {
        ...{ labels: measure.labels, matrix: measure.matrix },
        ...(measure.positive === null ? {} : { positive: measure.positive }),
      };
    case 'worked':
      return { value: measure.estimate, trials: measure.trials };
    case 'point':
      return { value: measure.value, ...trials };
  }
};

/** What is not stated is left out, as the form wants it. */
const stated = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

const resultOf = ({ metric, slice, measure, baseline, ...rest }: MetricResult): Fields => ({
  metric,
  ...numberOf(measure),
  ...stated({ slice, positiveClass: rest.positiveClass, averaging: rest.averaging }),
  ...(baseline === null
    ? {}
    : {
        baseline: {
          ...stated({
            ...{ name: baseline.name, modelVersion: baseline.modelVersion },
            dataset: baseline.dataset,
          }),
          ...numberOf(baseline.measure),
        },
      }),
});

/**
 * A run in Assay's own JSON, as it can be read again. Numbers that the file they came from contradicted
 * are left out: written alone they would look sound.
 */
export const ownJsonOf = (evaluation: Evaluation): Fields => {
  const { model, dataset, identity = {}, results } = evaluation;
  const tools = identity.tools?.map(({ name, version }) => [name, version] as const);
  const sound = results.filter(({ contradiction }) => contradiction === undefined);
  return {
    ...stated({
      model: model.name,
      modelVersion: model.version,
      modelDigest: identity.modelDigest,
    }),
    ...(dataset.id === null && dataset.sha256 === null ? {} : { dataset: stated({ ...dataset }) }),
    ...stated({
      ...{ commit: evaluation.commit, runId: evaluation.runId },
      ...{ promptDigest: identity.promptDigest, configDigest: identity.configDigest },
      ...{ judge: identity.judge, seed: identity.seed, environment: identity.environment },
      tools: tools === undefined ? undefined : Object.fromEntries(tools),
      ...{ startedAt: evaluation.startedAt, finishedAt: evaluation.finishedAt },
    }),
    results: sound.map(resultOf),
  };
};

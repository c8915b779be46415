import type { IdentityFacts, IdentityField, Run } from '../../contract/types';

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

const LONGEST_FACT = 500;

const toolsOf = ({ identity }: Run): string | null => {
  const tools = identity?.tools ?? [];
  const named = tools.map(({ name, version }) => (version === null ? name : `${name} ${version}`));
  return named.length === 0 ? null : [...named].sort().join(', ').slice(0, LONGEST_FACT);
};

/** The one value that all share; null where they differ, or none states one. */
const shared = (values: readonly (string | null)[]): string | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

/** What the run compares itself with, where that is one model and one data set for all its results. */
const baselineOf = ({ results }: Run): Pick<IdentityFacts, 'baseline' | 'baselineDataset'> => {
  const baselines = results.flatMap(({ baseline }) => (baseline === null ? [] : [baseline]));
  const model = shared(
    baselines.map(({ name, modelVersion }) => [name, modelVersion].filter(Boolean).join(' ')),
  );
  const dataset = shared(baselines.map((one) => one.dataset?.sha256 ?? one.dataset?.id ?? null));
  return {
    ...(model === null ? {} : { baseline: model }),
    ...(dataset === null ? {} : { baselineDataset: dataset }),
  };
};

/** What a run says of what made its numbers, one text a field; what it does not state is left out. */
export const factsOf = (run: Run): IdentityFacts => {
  const { model, dataset, commit, identity = {} } = run;
  const stated: Record<IdentityField, string | null | undefined> = {
    model: model.name,
    modelVersion: model.version,
    modelDigest: identity.modelDigest,
    dataset: dataset.id,
    datasetDigest: dataset.sha256,
    promptDigest: identity.promptDigest,
    configDigest: identity.configDigest,
    judge: identity.judge?.model,
    rubricDigest: identity.judge?.rubricDigest,
    rubricVersion: identity.judge?.rubricVersion,
    tools: toolsOf(run),
    commit,
    seed: identity.seed,
    environment: identity.environment,
    ...{ baseline: undefined, baselineDataset: undefined, ...baselineOf(run) },
  };
  return Object.fromEntries(Object.entries(stated).filter(([, fact]) => fact != null));
};

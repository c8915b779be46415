import type { Evaluation, IdentityFacts, IdentityField, Run, RunBrief } from '../../contract/types';
import { identityFields } from '../../contract/identity';

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
  const facts: IdentityFacts = {};
  for (const field of identityFields) {
    const fact = stated[field];
    if (fact != null) facts[field] = fact;
  }
  return facts;
};

/** What a gate needs of the run behind a result. */
export const briefOf = (evaluation: Evaluation): RunBrief => ({
  digest: evaluation.digest,
  recordedAt: evaluation.recordedAt,
  facts: factsOf(evaluation),
  ...(evaluation.attested === undefined ? {} : { attested: evaluation.attested }),
});

/** Runs that an item remembers beside those that its results come from. */
const MOST_OTHERS = 3;

const byReceipt = (one: RunBrief, other: RunBrief): number =>
  Date.parse(one.recordedAt) - Date.parse(other.recordedAt);

/**
 * The runs that an item remembers after others came in: those that its results come from, and the newest
 * others, in the order in which they were received.
 * @param used digests of the runs that results come from
 */
export const rememberedRuns = (
  known: readonly RunBrief[],
  added: readonly Evaluation[],
  used: readonly { digest: string }[],
): RunBrief[] => {
  const byDigest = new Map([...known, ...added.map(briefOf)].map((run) => [run.digest, run]));
  const all = [...byDigest.values()].sort(byReceipt);
  const needed = new Set(used.map(({ digest }) => digest));
  const others = all.filter(({ digest }) => !needed.has(digest)).slice(-MOST_OTHERS);
  return all.filter((run) => needed.has(run.digest) || others.includes(run));
};

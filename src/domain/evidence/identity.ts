import type { Evaluation, RunBrief } from '../../contract/types';
import { factsOf } from '../../words/people/identity';

/** What a gate needs of the run behind a result. */
export const briefOf = (evaluation: Evaluation): RunBrief => ({
  digest: evaluation.digest,
  recordedAt: evaluation.recordedAt,
  facts: factsOf(evaluation),
  ...(evaluation.attested === undefined ? {} : { attested: evaluation.attested }),
});

/** Runs that an item remembers beside those that its results come from. */
const MOST_OTHERS = 3;

type Received = Pick<RunBrief, 'recordedAt'>;

/** Orders runs by their receipt, the earliest first. */
export const byReceipt = (one: Received, other: Received): number =>
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

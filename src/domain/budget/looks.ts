import { DECREASING, lookLevel, type BudgetPlan, type LookLevel } from './levels';
import type { Verdict } from '../stats/decide';

/** What tells one run from another. `null` is "not stated", and equals nothing. */
export type RunIdentity = {
  modelVersion: string | null;
  /** SHA-256 of the data set. */
  dataset: string | null;
  /** Digest of ids and outcomes of the single items. */
  items: string | null;
  /** ISO 8601. */
  startedAt: string | null;
  /** Digest of what the run reported of the metric. */
  results: string;
};

/** One run held against a criterion on its data set, as it was decided when it came in. */
export type Look = {
  /** Digest of the evaluation. */
  digest: string;
  run: RunIdentity;
  /** When the app received it: the one time that no file can claim. ISO 8601 in UTC. */
  receivedAt: string;
  verdict: Verdict;
};

/** A fresh budget on data that no run had used, granted by a second person. */
export type Renewal = { dataset: string; at: string; grantedBy: string; plan: BudgetPlan | null };

export type BudgetHistory = {
  looks: readonly Look[];
  renewals: readonly Renewal[];
  /** Declared before the first look; null for the decreasing one. */
  plan: BudgetPlan | null;
};

const equalKnown = (one: string | null, other: string | null): boolean =>
  one !== null && one === other;

/**
 * Whether a run is one that was posted before, word for word: same model, begin, results and data
 * (by the digest of the data set or of its items). What is not stated proves nothing, so two runs that
 * do not say when they began are two.
 */
export const isSameRun = (one: RunIdentity, other: RunIdentity): boolean => {
  const itemsDiffer = one.items !== null && other.items !== null && one.items !== other.items;
  const dataEqual = equalKnown(one.dataset, other.dataset) || equalKnown(one.items, other.items);
  return (
    !itemsDiffer &&
    dataEqual &&
    equalKnown(one.modelVersion, other.modelVersion) &&
    equalKnown(one.startedAt, other.startedAt) &&
    one.results === other.results
  );
};

/** The look that a run repeats; null where it is a new one. */
export const repeatedLook = (
  history: BudgetHistory,
  candidate: { digest: string; run: RunIdentity },
): Look | null =>
  history.looks.find(
    (look) => look.digest === candidate.digest || isSameRun(look.run, candidate.run),
  ) ?? null;

const sinceRenewal = ({ looks, renewals }: BudgetHistory): Look[] => {
  const since = renewals.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return looks.filter(({ receivedAt }) => receivedAt >= since);
};

/** Looks since the last renewal, in the order of their receipt. */
export const countedLooks = (history: BudgetHistory): Look[] =>
  sinceRenewal(history).sort((a, b) => compare(a.receivedAt, b.receivedAt));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const planOf = ({ plan, renewals }: BudgetHistory): BudgetPlan => {
  const latest = [...renewals].sort((a, b) => compare(a.at, b.at)).at(-1);
  return (latest === undefined ? plan : latest.plan) ?? DECREASING;
};

/** Looks that have spent: those that did not pass; all of them under `last-80`, which counts batches. */
const spending = (looks: readonly Look[], plan: BudgetPlan): number =>
  plan.kind === 'last-80'
    ? looks.length
    : looks.reduce((count, { verdict }) => count + (verdict === 'pass' ? 0 : 1), 0);

/**
 * What the next run has to hold. The number of the look is kept when the confidence of a criterion
 * changes; only α, and with it every level, is scaled.
 */
export const nextLook = (history: BudgetHistory, alpha: number): LookLevel => {
  const plan = planOf(history);
  return lookLevel(alpha, spending(sinceRenewal(history), plan) + 1, plan);
};

/**
 * The pass of a version that still stands: its latest, unless a later look at the same version ruled
 * the target out. A later look that merely stays open takes nothing back.
 */
export const standingPass = (history: BudgetHistory, modelVersion: string | null): Look | null => {
  let standing: Look | null = null;
  const ordered = [...history.looks].sort((a, b) => compare(a.receivedAt, b.receivedAt));
  for (const look of ordered) {
    if (look.run.modelVersion !== modelVersion) continue;
    if (look.verdict === 'pass') standing = look;
    if (look.verdict === 'fail') standing = null;
  }
  return standing;
};

import type { Evaluation, Judgement, MetricResult } from '../../contract/types';
import type { Item, LatestResult } from '../item/item';

/** Versions of the model of which an item keeps what stands for a criterion. */
const MOST_VERSIONS = 3;

/** The bounds that count stand in the judgement; those of later looks stay with the run. */
const withoutCurve = (result: MetricResult): MetricResult =>
  result.measure.kind === 'worked'
    ? { ...result, measure: { ...result.measure, bounds: [] } }
    : result;

export const latestOf = (
  evaluation: Evaluation,
  about: {
    criterionId: string;
    result: MetricResult;
    judgement: Judgement;
    prior: boolean;
  },
): LatestResult => ({
  ...about,
  result: withoutCurve(about.result),
  digest: evaluation.digest,
  modelName: evaluation.model.name,
  modelVersion: evaluation.model.version,
  dataset: evaluation.dataset.id,
  startedAt: evaluation.startedAt,
  ...(evaluation.stated?.fields.includes('startedAt') === true ? { isBeginStated: true } : {}),
  finishedAt: evaluation.finishedAt,
  recordedAt: evaluation.recordedAt,
  postedBy: evaluation.postedBy.kind === 'person' ? evaluation.postedBy.accountId : null,
});

const isLater = (one: LatestResult, other: LatestResult): boolean =>
  one.recordedAt === other.recordedAt
    ? one.digest > other.digest
    : one.recordedAt > other.recordedAt;

/**
 * Which of two results of one criterion and one version stands: the later one, in the order of receipt,
 * unless the earlier one passed and the later one merely stays open. A look takes the place of a run from
 * before the lock, and never the other way round.
 */
const standing = (one: LatestResult, other: LatestResult): LatestResult => {
  if (one.prior !== other.prior) return one.prior ? other : one;
  const [earlier, later] = isLater(other, one) ? [one, other] : [other, one];
  const holds =
    earlier.judgement?.verdict === 'pass' && later.judgement?.verdict === 'inconclusive';
  return holds ? earlier : later;
};

/** What stands with one result more: of each criterion the newest few versions. */
export const withLatest = (
  known: readonly LatestResult[],
  result: LatestResult,
): LatestResult[] => {
  const mine = known.filter(({ criterionId }) => criterionId === result.criterionId);
  const same = mine.find(({ modelVersion }) => modelVersion === result.modelVersion);
  const others = mine.filter((one) => one !== same);
  const next = same === undefined ? result : standing(same, result);
  const kept = [...others, next].sort((a, b) => (isLater(a, b) ? -1 : 1)).slice(0, MOST_VERSIONS);
  return [...known.filter(({ criterionId }) => criterionId !== result.criterionId), ...kept];
};

/** What stands with a run from before the first lock: the newest of them is shown, where no look is. */
export const withPrior = (
  known: readonly LatestResult[],
  results: readonly LatestResult[],
): LatestResult[] =>
  results.reduce<LatestResult[]>(
    (all, result) => {
      const shown = all.filter((one) => one.prior && one.criterionId === result.criterionId);
      return shown.some((one) => isLater(one, result))
        ? all
        : withLatest(
            all.filter((one) => !shown.includes(one)),
            result,
          );
    },
    [...known],
  );

/**
 * What decides each criterion, by its id: of the version that the item declares, else the newest of any. One
 * walk for all of them, since gates ask it of every criterion.
 */
export const decidingById = ({
  latest,
  model,
}: Pick<Item, 'latest' | 'model'>): Map<string, LatestResult> => {
  const found = new Map<string, LatestResult>();
  const isOfVersion = (one: LatestResult): boolean => one.modelVersion === model.version;
  for (const one of latest) {
    const known = found.get(one.criterionId);
    if (known === undefined || (!isOfVersion(known) && (isOfVersion(one) || isLater(one, known)))) {
      found.set(one.criterionId, one);
    }
  }
  return found;
};

/** What decides one criterion. */
export const decidingResult = (
  item: Pick<Item, 'latest' | 'model'>,
  criterionId: string,
): LatestResult | null => decidingById(item).get(criterionId) ?? null;

/** What decides each locked criterion, in their order; those without a result are left out. */
export const decidingResults = (
  item: Pick<Item, 'latest' | 'model' | 'locked'>,
): LatestResult[] => {
  const found = decidingById(item);
  return (item.locked?.criteria ?? []).flatMap(({ id }) => found.get(id) ?? []);
};

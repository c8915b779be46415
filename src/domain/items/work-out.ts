import type {
  Criterion,
  Evaluation,
  ItemColumns,
  Measure,
  MetricResult,
  Worked,
} from '../../contract/types';
import { comparedAs } from '../decision/comparison';
import type { Measured } from '../decision/measured';
import { statedFor } from '../evidence/matching/match-results';
import { foldMetric, foldSlice } from '../evidence/words/metric-name';
import { questionOf } from '../evidence/worked';
import type { Item } from '../item/item';
import { StatisticsError } from '../stats/error';
import { columnsFor, REGRESSIONS, setOf } from './columns';
import { certain } from './curve';
import { measureItems, measurePairs, pairFolded } from './measure-items';
import { regressionsOf } from './pair-items';
import {
  aboutOf,
  asAsked,
  fromItems,
  measureOf,
  refused,
  resultOf,
  statedBeside,
  valuesOf,
  type Found,
} from './result-of-items';
import { dayInWords } from '../../words/days';

/** A stored run with what it holds item by item; null where its items are not kept any more. */
export type StoredRun = { evaluation: Evaluation; columns: readonly ItemColumns[] | null };

export type ItemsOfRun = {
  evaluation: Evaluation;
  columns: readonly ItemColumns[];
  /** The stored run that stands for a baseline, by the name in a criterion; null where none does. */
  baselineOf: (asked: string | null) => StoredRun | null;
};

const valueOf = (run: ItemsOfRun, item: Item, criterion: Criterion, own: ItemColumns): Found => {
  const stated = statedBeside(run.evaluation, own);
  const about = aboutOf(criterion, own, stated);
  return fromItems(measureItems(asAsked(criterion, setOf(own)), about), (measured) => ({
    ok: true,
    result: resultOf(criterion, own, measureOf(measured, criterion, item), stated),
  }));
};

const NO_RUN = (asked: string | null): Found =>
  asked === null
    ? refused(
        'the run does not say which version it is compared with, item by item',
        'Post it again with "baseline": {"modelVersion": "…"}, of which a run on the same items came in before.',
      )
    : refused(
        `no run of ${asked} with its items came in on this data set`,
        `Post a run of ${asked} on the same items first, or state in the run which version is ${asked}: "baseline": {"name": "${asked}", "modelVersion": "…"}.`,
      );

const gone = ({ recordedAt, model }: Evaluation): Found =>
  refused(
    `the items of the baseline run of ${dayInWords(recordedAt)} are not kept any more`,
    `Post a run of ${model.version ?? 'the baseline'} on the same items again.`,
  );

/** The columns of the baseline that stand beside those of the run. */
const besideOf = (
  run: ItemsOfRun,
  criterion: Criterion,
  own: ItemColumns,
  asked: string | null,
): { stored: StoredRun; theirs: ItemColumns } | Found => {
  const stored = run.baselineOf(asked);
  if (stored === null) return NO_RUN(asked);
  if (stored.columns === null) return gone(stored.evaluation);
  const theirs = columnsFor(criterion, stored.columns).find(
    ({ slice }) => foldSlice(slice) === foldSlice(own.slice),
  );
  return theirs === undefined
    ? refused(
        `the run of the baseline has no ${own.metric} item by item`,
        'Post it again with the items of that metric.',
      )
    : { stored, theirs };
};

const baselineOf = (
  { evaluation }: StoredRun,
  name: string,
  measure: Measure,
): NonNullable<MetricResult['baseline']> => ({
  name,
  ...(evaluation.model.version === null ? {} : { modelVersion: evaluation.model.version }),
  ...{ dataset: evaluation.dataset, run: evaluation.digest, measure },
});

const plain = (measured: Measured): Measure =>
  measured.counts === null
    ? { kind: 'point', value: measured.sided.estimate, trials: measured.trials }
    : { kind: 'count', ...measured.counts };

const differenceOf = (
  run: ItemsOfRun,
  item: Item,
  criterion: Criterion & { requirement: Exclude<Criterion['requirement'], { kind: 'threshold' }> },
  own: ItemColumns,
): Found => {
  const { requirement } = criterion;
  const found = besideOf(run, criterion, own, requirement.baseline);
  if ('ok' in found) return found;
  const { stored, theirs } = found;
  const stated = statedBeside(run.evaluation, own);
  const about = aboutOf(criterion, own, stated);
  const sets = [setOf(own), setOf(theirs)].map((set) => asAsked(criterion, set));
  const [mine = setOf(own), other = setOf(theirs)] = sets;
  return fromItems(measureItems(other, about), (alone) =>
    fromItems(measurePairs(mine, other, about, comparedAs(requirement)), (measured) => ({
      ok: true,
      result: {
        ...resultOf(
          criterion,
          own,
          measureOf({ ...measured, counts: null }, criterion, item),
          stated,
        ),
        baseline: baselineOf(stored, requirement.baseline, plain(alone)),
      },
    })),
  );
};

const SHOWN_IDS = 5;
const LONGEST_METHOD = 400;

const regressions = (run: ItemsOfRun, criterion: Criterion, own: ItemColumns): Found => {
  const found = besideOf(run, criterion, own, null);
  if ('ok' in found) return found;
  const { stored, theirs } = found;
  if (own.kind === 'score') {
    return refused(
      'a regression is a passing item that fails, and these items have scores',
      'Give `pass` (0 or 1) instead of `score`.',
    );
  }
  return fromItems(pairFolded(setOf(own), setOf(theirs), aboutOf(criterion, own)), ({ paired }) => {
    const ids = regressionsOf(paired);
    const more = ids.length > SHOWN_IDS ? `, and ${ids.length - SHOWN_IDS} more` : '';
    const named = ids.length === 0 ? '' : `: ${ids.slice(0, SHOWN_IDS).join(', ')}${more}`;
    const method = `ids that pass in the baseline and fail now${named}`.slice(0, LONGEST_METHOD);
    const name = run.evaluation.baseline?.name ?? stored.evaluation.model.version ?? 'baseline';
    return {
      ok: true,
      result: {
        ...resultOf(criterion, own, certain(ids.length, paired.length, method)),
        baseline: baselineOf(stored, name, { kind: 'point', value: 0, trials: paired.length }),
      },
    };
  });
};

const isComparison = (
  criterion: Criterion,
): criterion is Criterion & {
  requirement: Exclude<Criterion['requirement'], { kind: 'threshold' }>;
} => criterion.requirement.kind !== 'threshold';

const answer = (run: ItemsOfRun, item: Item, criterion: Criterion, own: ItemColumns): Found => {
  try {
    if (isComparison(criterion)) return differenceOf(run, item, criterion, own);
    return foldMetric(criterion.metric) === REGRESSIONS
      ? regressions(run, criterion, own)
      : valueOf(run, item, criterion, own);
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    return refused(
      `its items give no interval (${error.message})`,
      'Post a run with more items, or with more clusters.',
    );
  }
};

/** What the file states decides where the items do not answer and it states enough. */
const isStatedEnough = (criterion: Criterion, evaluation: Evaluation): boolean => {
  const stated = statedFor(criterion, evaluation);
  return (
    stated.length > 0 && (!isComparison(criterion) || stated.every((one) => one.baseline !== null))
  );
};

const unanswered = (criterion: Criterion, own: ItemColumns): MetricResult =>
  resultOf(criterion, own, {
    kind: 'point',
    value: valuesOf(own) / own.values.length,
    trials: own.values.length,
  });

/**
 * What the items of a run come to for each locked criterion of an item that they bear on. It is worked out
 * once, when the run comes in, and kept with it, so that no gate has to read the items.
 */
export const workOut = (run: ItemsOfRun, item: Item): Worked[] =>
  (item.locked?.criteria ?? []).flatMap((criterion): Worked[] => {
    const own = columnsFor(criterion, run.columns);
    if (own.length === 0) return [];
    const found = own.map((columns) => answer(run, item, criterion, columns));
    const missing = found.find((one) => !one.ok);
    if (missing?.ok === false) {
      return isStatedEnough(criterion, run.evaluation)
        ? []
        : [
            {
              ...questionOf(criterion),
              results: own.map((columns) => unanswered(criterion, columns)),
              refusal: missing.refusal,
            },
          ];
    }
    const results = found.flatMap((one) => (one.ok ? [one.result] : []));
    return [{ ...questionOf(criterion), results, refusal: null }];
  });

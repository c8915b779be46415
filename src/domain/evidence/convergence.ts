import type { Criterion, CriterionSeries, Evaluation } from '../../contract/types';
import { foldDataset, matchDataset } from '../budget/dataset';
import { lookLevel, type LookLevel } from '../budget/levels';
import { formatCriterion } from '../criteria/language/format';
import { alphaOfCriterion } from '../decision/alpha';
import { comparisonOf } from '../decision/comparison';
import { forecastTarget, TREND_RUNS, type Outlook, type SureRun } from './forecast';
import { judgeResult } from './judge-result';
import { resultsFor } from './matching/match-results';
import { moreTrialsOf } from '../decision/more-trials';
import { normalQuantile } from '../stats/distributions/normal';
import { countOf, grouped } from '../../words/counts';
import { dayInWords } from '../../words/days';

/** Runs in a row that have to show an improvement beyond their intervals, or it is stalled. */
const STALL_RUNS = 4;

type Judged = { point: CriterionSeries['points'][number]; passes: boolean; more: number | null };
type Told = Pick<CriterionSeries, 'state' | 'forecast' | 'sentence' | 'assumption'>;

/** What all runs of a criterion are held to. */
type Goal = Pick<CriterionSeries, 'unit' | 'comparator' | 'target'> & {
  /** Standard errors between the bounds of a run; null where a bare number is asked for. */
  width: number | null;
};

/**
 * How one criterion came along: each run at the level that the next one has to hold, whether it gets
 * closer to the target, and when it is likely there.
 * @param evaluations in any order; those that say nothing about the criterion are passed over.
 * @param level what the next run has to hold; a first look where it is left out.
 */
export const convergenceOf = (
  criterion: Criterion,
  evaluations: readonly Evaluation[],
  level: LookLevel = lookLevel(alphaOfCriterion(criterion), 1),
): CriterionSeries => {
  const { unit, uncertainty, dataset } = criterion;
  const { comparator, target } = comparisonOf(criterion.metric, criterion.requirement);
  const width =
    uncertainty.kind === 'interval'
      ? -normalQuantile(level.tail) - normalQuantile(level.alpha)
      : null;
  const own = { datasets: dataset === null ? [] : [foldDataset(dataset)], sha256: null };
  const runs = evaluations
    .filter((run) => {
      const { kind } = matchDataset(own, run.dataset);
      return kind === 'same' || kind === 'joins';
    })
    .flatMap((evaluation): Judged[] =>
      resultsFor(criterion, evaluation)
        .slice(0, 1)
        .flatMap((result) => {
          const judgement = judgeResult(criterion, result, level);
          const { verdict, estimate, lower, upper } = judgement;
          if (estimate === null) return [];
          const { digest, model, finishedAt, startedAt, recordedAt } = evaluation;
          const at = finishedAt ?? startedAt ?? recordedAt;
          const point = { digest, at, modelVersion: model.version, estimate, lower, upper };
          return [
            {
              point,
              passes: verdict === 'pass',
              more: moreTrialsOf(judgement, criterion.minTrials),
            },
          ];
        }),
    )
    .sort(
      (a, b) =>
        Date.parse(a.point.at) - Date.parse(b.point.at) ||
        (a.point.digest < b.point.digest ? -1 : 1),
    );
  const goal = { unit, comparator, target, width };
  const line = formatCriterion({ ...criterion, reason: null });
  return {
    ...{ criterionId: criterion.id, line, metric: criterion.metric, slice: criterion.slice },
    ...{ unit, comparator, target },
    points: runs.map(({ point }) => point),
    labelsNeeded: runs.at(-1)?.more ?? null,
    ...tell(runs, goal, criterion.requirement.kind === 'threshold'),
  };
};

const tell = (runs: readonly Judged[], goal: Goal, isThreshold: boolean): Told => {
  const newest = runs.at(-1);
  const quiet = { forecast: null, assumption: '' };
  if (newest === undefined) {
    return { ...quiet, state: 'too-few', sentence: 'No run has measured it yet.' };
  }
  if (newest.passes) {
    return { ...quiet, state: 'reached', sentence: 'Reached: the newest run passes.' };
  }
  const sure = runs.flatMap(({ point }) => sureRun(point));
  const labels = sayLabels(newest.more);
  if (goal.width === null) {
    const sentence = `${countOf(runs.length, 'run')} so far; a criterion without an interval gets no trend.${labels}`;
    return { ...quiet, state: 'too-few', sentence };
  }
  if (sure.length < STALL_RUNS) {
    const unsure = runs.length - sure.length;
    const why = unsure === 0 ? '' : `, ${unsure} of them without an interval`;
    const sentence = `${countOf(runs.length, 'run')} so far${why}; a trend needs ${STALL_RUNS} with one.${labels}`;
    return { ...quiet, state: 'too-few', sentence };
  }
  const sign = goal.comparator === '>=' || goal.comparator === '>' ? 1 : -1;
  if (!improves(sure.slice(-STALL_RUNS), sign)) {
    const sentence = `Stalled: the newest run is not better, beyond the intervals, than any of the ${STALL_RUNS - 1} before it.${labels}`;
    return { ...quiet, state: 'stalled', sentence };
  }
  const { target, width } = goal;
  const isRate = isThreshold && goal.unit === 'percent';
  const outlook = forecastTarget({ runs: sure, target, width, sign, isRate });
  return { state: 'converging', ...sayOutlook(outlook, labels, sure.length) };
};

const sureRun = ({ at, estimate, lower, upper }: Judged['point']): SureRun[] =>
  lower === null || upper === null ? [] : [{ at: Date.parse(at), estimate, lower, upper }];

/** The newest interval lies wholly on the better side of one before it. */
const improves = (runs: readonly SureRun[], sign: 1 | -1): boolean =>
  runs
    .slice(-1)
    .some((newest) =>
      runs.some((run) => (sign === 1 ? newest.lower > run.upper : newest.upper < run.lower)),
    );

const sayLabels = (more: number | null): string => {
  if (more === null) return '';
  if (more === 1) return ' One run with one more labelled sample would decide it.';
  return ` One run with about ${grouped(more)} more labelled samples would decide it.`;
};

const sayOutlook = (outlook: Outlook, labels: string, runs: number): Omit<Told, 'state'> => {
  const quiet = { forecast: null, assumption: '' };
  switch (outlook.kind) {
    case 'flat':
      return {
        ...quiet,
        sentence: `It got better, but the trend may as well be flat: not at this pace.${labels}`,
      };
    case 'far':
      return {
        ...quiet,
        sentence: `It gets better, but not within two years at this pace.${labels}`,
      };
    case 'there':
      return {
        ...quiet,
        sentence: `The trend is at the target; what is missing is certainty.${labels}`,
      };
    case 'forecast': {
      const { at, early, late, runs: more } = outlook.forecast;
      const until = late === null ? 'more than two years from now' : dayInWords(late);
      return {
        forecast: outlook.forecast,
        sentence: `On its way: at this pace the value is likely at the target around ${dayInWords(at)}, after ${countOf(more, 'more run')}; with 90% between ${dayInWords(early)} and ${until}.${labels}`,
        assumption: `Takes for granted that the last ${Math.min(runs, TREND_RUNS)} runs go on in a straight line${outlook.isLogit ? ' of the log-odds' : ''} and at the same pace, on the same data. The interval has to clear the target too, so a pass can come later.`,
      };
    }
  }
};

import type {
  Evaluation,
  MonitoringPlan,
  RecordedSignal,
  Watch,
  WatchState,
} from '../../contract/types';
import { estimateOf } from '../evidence/matching/measure-values';
import { foldMetric } from '../evidence/words/metric-name';
import { judgeValue, watchNamed } from './judge-value';
import { worseOf, type Level } from '../../words/levels';

/** One thing that was observed of one watch, before it is held against what was known. */
export type Observation = Omit<WatchState, 'since'>;

/** Longest summary that an item keeps of a watch; the record of the signal has all of it. */
const LONGEST_SUMMARY = 160;

/** Methods that estimate performance without labels, also inside of a name: `accuracy_cbpe`. */
const ESTIMATES = /(?<![a-z0-9])(?:cbpe|dle)(?![a-z0-9])|\bestimat/iu;

type Judged = Pick<WatchState, 'state' | 'level'>;

/**
 * What a signal says of its watch. The worse of the tool's verdict and the alert rule of the plan
 * counts; where the tool has no verdict (level `unknown`), the rule alone does, and without a rule it
 * stays unknown: a direction that nobody stated is never read as "no drift".
 * @param by person who reported it by hand; null for a tool.
 */
export const observeSignal = (
  signal: RecordedSignal,
  plan: Pick<MonitoringPlan, 'watches'> | null,
  by: string | null = null,
): Observation => {
  const { fingerprint, name, method, value, digest } = signal;
  const watch = watchNamed(plan, name);
  return {
    ...{ fingerprint, name, method, value, digest },
    ...judged(signal, judgeValue(watch, value)),
    threshold: signal.threshold ?? watch?.alert?.value ?? null,
    observedAt: notInFuture(signal.observedAt, signal.recordedAt),
    summary: signal.summary.slice(0, LONGEST_SUMMARY),
    estimated: ESTIMATES.test(`${method ?? ''} ${name}`),
    ...{ by, milder: null },
  };
};

const judged = (tool: Judged, byRule: Level | null): Judged => {
  if (byRule === null) return { state: tool.state, level: tool.level };
  const level = tool.level === 'unknown' ? byRule : worseOf(tool.level, byRule);
  if (level !== 'none') return { state: 'firing', level };
  return { state: tool.state === 'firing' ? 'clean' : tool.state, level };
};

/** Fingerprint of what people and evaluations say of a watch: the newest of them counts. */
export const watchFingerprint = (name: string): string => `watch:${foldMetric(name)}`.slice(0, 200);

/**
 * What an evaluation says of the watches of a plan: results without a slice whose metric is the name
 * of a watch. One without an alert rule is a report, and judges nothing.
 */
export const observeEvaluation = (
  evaluation: Evaluation,
  plan: Pick<MonitoringPlan, 'watches'> | null,
): { isReport: boolean; observedAt: string; observations: Observation[] } => {
  const { recordedAt, digest } = evaluation;
  const ended = evaluation.finishedAt ?? evaluation.startedAt ?? recordedAt;
  const observedAt = notInFuture(ended, recordedAt);
  const values = (plan?.watches ?? []).flatMap((watch) => {
    const value = valueFor(watch, evaluation);
    return value === null ? [] : [{ watch, value }];
  });
  return {
    isReport: values.length > 0,
    observedAt,
    observations: values.flatMap(({ watch, value }): Observation[] => {
      const level = judgeValue(watch, value);
      if (level === null) return [];
      return [
        {
          fingerprint: watchFingerprint(watch.name),
          name: watch.name,
          state: level === 'none' ? 'clean' : 'firing',
          ...{ level, method: null, value, threshold: watch.alert?.value ?? null },
          ...{ digest, observedAt, estimated: false, milder: null },
          by: evaluation.postedBy.kind === 'person' ? evaluation.postedBy.accountId : null,
          summary: `${watch.name} of an evaluation`.slice(0, LONGEST_SUMMARY),
        },
      ];
    }),
  };
};

/** What an evaluation measured of a watch; null where it measured something else. */
export const valueFor = (watch: Pick<Watch, 'name'>, { results }: Evaluation): number | null => {
  const metric = foldMetric(watch.name);
  const result = results.find((one) => one.slice === null && foldMetric(one.metric) === metric);
  return result === undefined ? null : estimateOf(result.measure, metric);
};

/** A clock that runs ahead must not hide what is observed later. */
const notInFuture = (observedAt: string, recordedAt: string): string =>
  Date.parse(observedAt) > Date.parse(recordedAt) ? recordedAt : observedAt;

import type { Evaluation, MonitoringState, RecordedSignal, WatchState } from '../../contract/types';
import { byWorst, isWorse, worseOf } from '../../words/levels';
import { planAt } from './plan-at';
import { observeEvaluation, observeSignal, type Observation } from './observations';

/** Watches that an item keeps, and how much of its record they may take, in characters of JSON. */
const MOST_WATCHES = 60;
const MOST_WATCH_TEXT = 24_000;

/**
 * The monitoring of an item after signals came in, in whatever order: the newest observation of each
 * fingerprint counts, an older one never overrides it, and the same one changes nothing.
 * @param by person who reported them by hand; null for a tool.
 */
export const takeSignals = (
  state: MonitoringState,
  signals: readonly RecordedSignal[],
  by: string | null = null,
): MonitoringState =>
  signals.reduce((known, signal) => {
    const observation = observeSignal(signal, planAt(known, signal.recordedAt), by);
    return reported(
      { ...known, watches: withObservation(known.watches, observation) },
      observation.observedAt,
      signal.modelVersion,
    );
  }, state);

/** The same for an evaluation of a model in use, as far as it measures what is watched. */
export const takeEvaluationReport = (
  state: MonitoringState,
  evaluation: Evaluation,
): MonitoringState => {
  const { isReport, observedAt, observations } = observeEvaluation(
    evaluation,
    planAt(state, evaluation.recordedAt),
  );
  if (!isReport) return state;
  const watches = observations.reduce<readonly WatchState[]>(withObservation, state.watches);
  return reported({ ...state, watches: [...watches] }, observedAt, evaluation.model.version);
};

const reported = (
  state: MonitoringState,
  observedAt: string,
  version: string | null,
): MonitoringState => {
  const isNewest =
    state.lastReportAt === null || Date.parse(observedAt) >= Date.parse(state.lastReportAt);
  if (!isNewest) return state;
  return { ...state, lastReportAt: observedAt, reportedVersion: version ?? state.reportedVersion };
};

const withObservation = (
  watches: readonly WatchState[],
  observation: Observation,
): WatchState[] => {
  const known = watches.find(({ fingerprint }) => fingerprint === observation.fingerprint);
  if (known === undefined) {
    return bounded([...watches, { ...observation, since: observation.observedAt }]);
  }
  if (!counts(known, observation)) return [...watches];
  if (isMilderByHand(known, observation)) {
    return bounded(watches.map((one) => (one === known ? heldAgainst(known, observation) : one)));
  }
  const isSame = known.state === observation.state && known.level === observation.level;
  const since = isSame ? known.since : observation.observedAt;
  return bounded(watches.map((one) => (one === known ? { ...observation, since } : one)));
};

type ByHand = Observation & { by: string };

/** Whether a person says by hand that something is milder than the tool that found it says. */
const isMilderByHand = (known: WatchState, next: Observation): next is ByHand =>
  next.by !== null &&
  known.by === null &&
  known.state === 'firing' &&
  isWorse(known.level, next.level);

/**
 * A tool's finding after a person calls it milder: it stays, with what the person says beside it, until
 * the tool says so itself or a second person does. Of what two persons say the worse counts.
 */
const heldAgainst = (known: WatchState, next: ByHand): WatchState => {
  const { by, observedAt: at, level, value } = next;
  const first = known.milder;
  if (first === null || first.by === by) return { ...known, milder: { by, at, level, value } };
  const agreed = worseOf(first.level, level);
  const state = agreed === 'none' ? next.state : 'firing';
  return { ...next, state, level: agreed, since: at };
};

/**
 * Whether an observation takes the place of what is known under its fingerprint. What is estimated
 * without labels can raise a level and confirm it, and never lower it; so it never stands in the way of
 * something measured that was worse, even where that comes in late.
 */
const counts = (known: WatchState, next: Observation): boolean => {
  if (known.digest === next.digest) return false;
  const newer = isNewer(next, known);
  if (next.estimated) {
    const confirms = known.estimated && known.level === next.level;
    return newer && (isWorse(next.level, known.level) || confirms);
  }
  return newer || (known.estimated && isWorse(next.level, known.level));
};

/** Of two at the same time the worse one counts, whichever came first. */
const isNewer = (next: Observation, known: WatchState): boolean => {
  const difference = Date.parse(next.observedAt) - Date.parse(known.observedAt);
  if (difference !== 0) return difference > 0;
  if (next.level !== known.level) return isWorse(next.level, known.level);
  return next.digest > known.digest;
};

/** Drops what is settled first, then what is mildest, each the oldest first. */
const bounded = (watches: readonly WatchState[]): WatchState[] => {
  const kept = [...watches];
  let text = JSON.stringify(kept).length;
  while (kept.length > MOST_WATCHES || text > MOST_WATCH_TEXT) {
    const [first] = [...kept].sort(
      (a, b) =>
        Number(a.state === 'firing') - Number(b.state === 'firing') ||
        byWorst(b.level, a.level) ||
        Date.parse(a.observedAt) - Date.parse(b.observedAt),
    );
    if (first === undefined) return kept;
    kept.splice(kept.indexOf(first), 1);
    text = JSON.stringify(kept).length;
  }
  return kept;
};

/**
 * Whether a signal only says once more that an alert fires: it carries no time of its own, and the
 * alert fires already at this level. What is dated is told apart by its date.
 */
export const isRepeat = ({ watches }: MonitoringState, signal: RecordedSignal): boolean =>
  signal.source.format === 'alertmanager' &&
  signal.observedAt === signal.recordedAt &&
  watches.some(
    ({ fingerprint, state, level }) =>
      fingerprint === signal.fingerprint && state === signal.state && level === signal.level,
  );

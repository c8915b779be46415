import type { MonitoringState, RetrainingDecision, WatchState } from '../../contract/types';
import type { Item } from '../item/item';
import { DAY } from '../../words/time';
import { alarmsOf } from './drift-level';
import { covers, isAccepting, MOST_FINGERPRINTS } from './covered';
import { keepWithin } from './keep-within';
import { isAlarm, isWorse, worseOf, type AlarmLevel, type Level } from '../../words/levels';
import { tellAlarms } from './tell-alarm';

/** Days until an answer is due where no plan says otherwise. */
const DEFAULT_ANSWER_DAYS = 14;

/** Decisions that an item keeps; all of them stay in the ledger. */
const MOST_DECISIONS = { rows: 12, text: 8_000 };

/** What was asked: a new decision, one that became more urgent, or one that now covers more alerts. */
export type Asked = {
  how: 'new' | 'worse' | 'wider';
  decision: RetrainingDecision;
  /** Alarms that no decision was about yet. */
  alarms: WatchState[];
};

/**
 * Asks for one decision an episode: an alarm that a decision is about already asks for none, until it
 * is over and comes back, rises, or the time for which it was accepted is up. While a drift is
 * accepted, nothing that is not worse asks for another decision.
 */
export const askRetraining = (
  item: Item,
  now: number,
): { decisions: RetrainingDecision[]; asked: Asked | null } => {
  const { monitoring } = item;
  const decisions = monitoring.decisions.map((one) => withoutEnded(one, monitoring.watches));
  const alarms = alarmsOf(monitoring).filter(
    (alarm) => !decisions.some((decision) => covers(decision, alarm, now)),
  );
  const level = worstOf(alarms);
  if (level === null || decisions.some((one) => accepts(one, level, now))) {
    return { decisions: kept(decisions, now), asked: null };
  }
  const open = decisions.find(({ answer }) => answer === null);
  const decision =
    open === undefined ? newDecision(item, alarms, level, now) : widened(open, alarms, level);
  const how = open === undefined ? 'new' : isWorse(level, open.level) ? 'worse' : 'wider';
  const others = decisions.filter((one) => one !== open);
  return { decisions: kept([...others, decision], now), asked: { how, decision, alarms } };
};

const accepts = (decision: RetrainingDecision, level: AlarmLevel, now: number): boolean =>
  isAccepting(decision, now) && !isWorse(level, decision.level);

/** An answered decision no longer speaks for an alert that is over: when it comes back, it is new. */
const withoutEnded = (
  decision: RetrainingDecision,
  watches: MonitoringState['watches'],
): RetrainingDecision => {
  if (decision.answer === null) return decision;
  const fires = new Set(
    watches.flatMap(({ state, level, fingerprint }) =>
      state === 'firing' && isAlarm(level) ? [fingerprint] : [],
    ),
  );
  return { ...decision, fingerprints: decision.fingerprints.filter((one) => fires.has(one)) };
};

const newDecision = (
  { monitoring: { plan }, ledger }: Item,
  alarms: readonly WatchState[],
  level: AlarmLevel,
  now: number,
): RetrainingDecision => ({
  // Its place in the ledger: whoever makes the same change again makes the same decision.
  id: `retraining-${ledger.seq}`,
  raisedAt: new Date(now).toISOString(),
  level,
  cause: tellAlarms(alarms),
  fingerprints: alarms.map(({ fingerprint }) => fingerprint).slice(0, MOST_FINGERPRINTS),
  decider: plan?.retraining.decider ?? null,
  dueAt: new Date(now + (plan?.retraining.withinDays ?? DEFAULT_ANSWER_DAYS) * DAY).toISOString(),
  answer: null,
});

/** Due when it was: what gets worse is not to be decided later. */
const widened = (
  open: RetrainingDecision,
  alarms: readonly WatchState[],
  level: AlarmLevel,
): RetrainingDecision => {
  const fingerprints = alarms.map(({ fingerprint }) => fingerprint);
  return {
    ...open,
    level: isWorse(level, open.level) ? level : open.level,
    cause: tellAlarms(alarms),
    fingerprints: [...new Set([...open.fingerprints, ...fingerprints])].slice(0, MOST_FINGERPRINTS),
  };
};

const worstOf = (alarms: readonly WatchState[]): AlarmLevel | null => {
  const worst = alarms.reduce<Level>((level, alarm) => worseOf(level, alarm.level), 'none');
  return isAlarm(worst) ? worst : null;
};

const kept = (decisions: readonly RetrainingDecision[], now: number): RetrainingDecision[] =>
  keepWithin(decisions, (one) => one.answer === null || isAccepting(one, now), MOST_DECISIONS);

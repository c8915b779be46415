import type { MonitoringState, WatchState } from '../../contract/types';
import type { Item } from '../item/item';
import { describeDuration } from '../../words/time';
import { flagOf } from '../../words/drift-flags';
import { byWorst, isAlarm, worseOf, type Level } from '../../words/levels';
import { isOverdue } from './report-due';
import { silentWatches, type SilentWatch } from './silent-watches';

export type Drift = { level: Level; flags: string[]; sentence: string };

/** Flags on a work item, so that a field of Jira can show them. */
const MOST_FLAGS = 10;

/** Stands where the method of an alarm would: `silent:latency`. */
const SILENT = 'silent';

/**
 * How an item in use drifts at `now` (milliseconds). The worst of what fires counts, muted or not: a mute
 * quiets notices, and makes nothing better.
 * Nothing known is `unknown`, and so is silence past the cadence; an alarm that still fires stays what
 * it is, with the flag `overdue` beside it. A single watch that fell silent is a flag and sets no level.
 */
export const driftOf = (item: Pick<Item, 'monitoring' | 'model'>, now: number): Drift => {
  const { monitoring } = item;
  const { all, muted } = firing(monitoring, now);
  const overdue = isOverdue(monitoring, now);
  const unheard = silentWatches(monitoring, now);
  const isSilent = monitoring.watches.length === 0 && monitoring.lastReportAt === null;
  const seen = all.reduce<Level>((worst, { level }) => worseOf(level, worst), 'none');
  const level = overdue || isSilent ? worseOf(seen, 'unknown') : seen;
  const flags = [
    ...(overdue ? ['overdue'] : []),
    ...(isOtherVersion(item) ? ['version-mismatch'] : []),
    ...(muted.length > 0 ? ['muted'] : []),
    ...new Set(all.map(flagOf)),
    ...unheard.map(({ name }) => flagOf({ method: SILENT, name })),
  ].slice(0, MOST_FLAGS);
  return { level, flags, sentence: sentenceOf({ all, muted, overdue, isSilent, unheard }, now) };
};

/** Everything that fires, the worst first, muted or not. */
export const firingOf = ({ watches }: Pick<MonitoringState, 'watches'>): WatchState[] =>
  watches
    .filter(({ state, level }) => state === 'firing' && level !== 'none')
    .sort((a, b) => byWorst(a.level, b.level) || (a.name < b.name ? -1 : 1));

/** Alarms that have to be answered, the worst first: a mute answers nothing. */
export const alarmsOf = (monitoring: MonitoringState): WatchState[] =>
  firingOf(monitoring).filter(({ level }) => isAlarm(level));

/** Whether people agreed not to hear an alert at `now` (milliseconds). */
export const isMuted = (
  { mutes }: Pick<MonitoringState, 'mutes'>,
  fingerprint: string,
  now: number,
): boolean => mutes.some((one) => one.fingerprint === fingerprint && Date.parse(one.until) > now);

const firing = (
  monitoring: MonitoringState,
  now: number,
): { all: WatchState[]; muted: WatchState[] } => {
  const all = firingOf(monitoring);
  return {
    all,
    muted: all.filter(({ fingerprint }) => isMuted(monitoring, fingerprint, now)),
  };
};

/** The last report was about another version than the one that is declared. */
const isOtherVersion = ({ model, monitoring }: Pick<Item, 'monitoring' | 'model'>): boolean =>
  model.version !== null &&
  monitoring.reportedVersion !== null &&
  model.version !== monitoring.reportedVersion;

/** What is watched in words: `psi of age`. */
export const nameWatch = ({ method, name }: Pick<WatchState, 'method' | 'name'>): string =>
  method === null || isWorded(name, method) ? name : `${method} of ${name}`;

const isWorded = (name: string, method: string): boolean =>
  name.toLowerCase().includes(method.toLowerCase());

type Seen = {
  all: WatchState[];
  muted: WatchState[];
  unheard: SilentWatch[];
  overdue: boolean;
  isSilent: boolean;
};

const sentenceOf = ({ all, muted, unheard, overdue, isSilent }: Seen, now: number): string => {
  const [worst, ...others] = all;
  const said = [
    ...(worst === undefined ? [] : [tellWorst(worst, others.length, now)]),
    ...(muted.length === 0
      ? []
      : [`${muted.length} ${muted.length === 1 ? 'alert is' : 'alerts are'} muted`]),
    ...(overdue ? ['reports have stopped coming'] : []),
    ...tellUnheard(unheard, now),
  ];
  if (said.length > 0) return `${said.join('; ')}.`;
  return isSilent ? 'Nothing has been observed yet.' : 'Nothing fires.';
};

const tellWorst = (worst: WatchState, others: number, now: number): string => {
  const age = describeDuration(Math.max(0, now - Date.parse(worst.since)));
  const level = worst.level === 'unknown' ? 'could not be judged' : `has been at ${worst.level}`;
  const more = others === 0 ? '' : `, and ${others} more`;
  return `${nameWatch(worst)} ${level} for ${age}${more}`;
};

const tellUnheard = ([first, ...others]: readonly SilentWatch[], now: number): string[] => {
  if (first === undefined) return [];
  const { name, lastHeardAt } = first;
  const since =
    lastHeardAt === null
      ? 'has never been reported'
      : `has not been reported for ${describeDuration(Math.max(0, now - Date.parse(lastHeardAt)))}`;
  return [`${name} ${since}${others.length === 0 ? '' : `, and ${others.length} more`}`];
};

/** Whether the level that is reckoned differs from the one written down, or silence began or ended. */
export const isDriftNews = (
  before: Pick<Drift, 'level' | 'flags'>,
  after: Pick<Drift, 'level' | 'flags'>,
): boolean => before.level !== after.level || silenceIn(before.flags) !== silenceIn(after.flags);

const silenceIn = (flags: readonly string[]): string =>
  flags.filter((flag) => flag === 'overdue' || flag.startsWith(`${SILENT}:`)).join();

import type { MonitoringState } from '../../contract/types';
import { decidingResults } from '../evidence/latest-results';
import { isExpired, isInForce } from '../gate/waiver';
import { isAccepting } from '../monitoring/covered';
import { reportDueAt } from '../monitoring/report-due';
import { silentFrom } from '../monitoring/silent-watches';
import { DAY } from '../../words/time';
import { HANDOFF_STALLS_DAYS, WAIVER_NOTICE_DAYS } from '../standing/limits';
import type { Item } from './item';

/** Some states begin right behind a moment, not at it. */
const BEHIND = 1;

/**
 * When time alone next changes the state of an item or what it asks of people: evidence becomes too
 * old, a waiver ends or is about to, a report fails to come, a mute or an acceptance is over, an answer,
 * an incident, a document, data or a hand-off is due.
 * @returns milliseconds since the epoch, or null where nothing is to come.
 */
export const nextDue = (item: Item, evidenceMaxAgeDays: number, now: number): number | null => {
  const times = [
    ...decidingResults(item).map((latest) => evidenceEnd(latest, evidenceMaxAgeDays)),
    ...ofWaivers(item, now),
    ...ofMonitoring(item.monitoring, now),
    ...ofRecords(item),
    // Work that was lost is done by the next sweep.
    ...(item.tells.length > 0 ? [now + BEHIND] : []),
  ].filter((time) => time > now);
  return times.length === 0 ? null : Math.min(...times);
};

/** A result of n days is still in time; it is too old when day n + 1 begins. */
const evidenceEnd = (
  { finishedAt, startedAt, recordedAt }: Item['latest'][number],
  days: number,
): number => Date.parse(finishedAt ?? startedAt ?? recordedAt) + (days + 1) * DAY;

/** One that is in force is somebody's concern before it ends; one that is asked for is asked until then. */
const ofWaivers = ({ waivers }: Item, now: number): number[] =>
  waivers
    .filter((one) => one.revokedAt === null && !isExpired(one, now))
    .flatMap((one) => {
      const end = Date.parse(one.expiresAt);
      return isInForce(one, now) ? [end - WAIVER_NOTICE_DAYS * DAY, end] : [end];
    });

const ofMonitoring = (monitoring: MonitoringState, now: number): number[] => {
  const { mutes, decisions, incidents } = monitoring;
  const report = reportDueAt(monitoring);
  return [
    ...(report === null ? [] : [report + BEHIND]),
    ...silentFrom(monitoring).map((time) => time + BEHIND),
    ...mutes.map(({ until }) => Date.parse(until)),
    ...decisions.filter(({ answer }) => answer === null).map(({ dueAt }) => Date.parse(dueAt)),
    ...decisions
      .filter((one) => isAccepting(one, now))
      .map(({ answer }) => Date.parse(answer?.until ?? '')),
    ...incidents
      .filter(({ closed, report: told }) => closed === null && told === null)
      .map(({ dueAt }) => Date.parse(dueAt)),
  ];
};

const ofRecords = ({ records }: Item): number[] => [
  ...records.handoffs
    .filter(({ answer }) => answer === null)
    .map(({ offeredAt }) => Date.parse(offeredAt) + HANDOFF_STALLS_DAYS * DAY + BEHIND),
  ...records.dependencies
    .filter(({ ready }) => ready === null)
    .map(({ dueAt }) => Date.parse(dueAt)),
  ...records.sheets.map(({ reviewBy }) => Date.parse(reviewBy)),
];

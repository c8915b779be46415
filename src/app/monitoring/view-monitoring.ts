import type { MonitoringView } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { driftOf, isMuted } from '../../domain/monitoring/drift-level';
import { mayAnswer } from '../../domain/monitoring/may-answer';
import { planTemplate } from '../../domain/monitoring/plan-templates';
import { isOverdue, reportDueAt } from '../../domain/monitoring/report-due';
import { silentWatches } from '../../domain/monitoring/silent-watches';
import { describeDuration } from '../../words/time';

/** How an item is watched, as the panel shows it to one person at `now` (milliseconds). */
export const viewMonitoring = (
  item: Item,
  person: { accountId: string; administer: boolean },
  now: number,
): MonitoringView => {
  const { plan, watches, mutes, lastReportAt, reportedVersion } = item.monitoring;
  const { decisions, reviews, incidents } = item.monitoring;
  const due = reportDueAt(item.monitoring);
  return {
    ...{ plan, mutes, lastReportAt, reportedVersion, reviews, incidents },
    watches: watches.map((one) => ({
      ...one,
      muted: isMuted(item.monitoring, one.fingerprint, now),
    })),
    decisions: decisions.map((one) => ({
      ...one,
      mayAnswer: one.answer === null && mayAnswer(one, person),
    })),
    reportDueAt: due === null ? null : new Date(due).toISOString(),
    isOverdue: isOverdue(item.monitoring, now),
    sentence: sentenceOf(item, now),
    template: planTemplate(item.systemType),
  };
};

const sentenceOf = (item: Item, now: number): string => {
  const { watches } = item.monitoring;
  const fires = watches.some(({ state }) => state === 'firing');
  const isPartlySilent = silentWatches(item.monitoring, now).length > 0;
  const standing = fires || isPartlySilent ? ` ${driftOf(item, now).sentence}` : '';
  return `${ofReports(item, now)}${standing}`;
};

const ofReports = ({ monitoring }: Item, now: number): string => {
  const { plan, lastReportAt, owedSince } = monitoring;
  const age = lastReportAt === null ? null : describeDuration(now - Date.parse(lastReportAt));
  const last = age === null ? 'No report has come yet' : `Last report ${age} ago`;
  if (plan === null) {
    const noPlan = 'Nobody has said how it is to be watched.';
    return age === null ? noPlan : `${last}. ${noPlan}`;
  }
  const { cadenceDays } = plan;
  const every = `a report is due every ${cadenceDays === 1 ? 'day' : `${cadenceDays} days`}`;
  if (owedSince === null) return `Planned: ${every} once it is in use.`;
  const due = reportDueAt(monitoring);
  if (due === null || now <= due) return `${last}; ${every}.`;
  return `${last}; ${every}, so it is overdue for ${describeDuration(now - due)}.`;
};

/** Accounts that the monitoring and the records of an item name. */
export const accountsInMonitoring = ({ monitoring }: Item): string[] =>
  [
    monitoring.plan?.owner,
    monitoring.plan?.setBy,
    monitoring.plan?.retraining.decider,
    ...monitoring.watches.flatMap(({ by, milder }) => [by, milder?.by]),
    ...monitoring.mutes.map(({ by }) => by),
    ...monitoring.decisions.flatMap(({ decider, answer }) => [decider, answer?.by]),
    ...monitoring.reviews.map(({ done }) => done?.by),
    ...monitoring.incidents.flatMap(({ openedBy, closed }) => [openedBy, closed?.by]),
  ].filter((account) => account != null);

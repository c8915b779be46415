import type { MonitoringView } from '../contract/types';
import type { Item } from '../domain/item/item';
import { planTemplate } from '../domain/monitoring/plan-templates';
import { isOverdue, reportDueAt } from '../domain/monitoring/report-due';
import { describeDuration } from '../domain/time';

/** How an item is watched, as the panel shows it to one person at `now` (milliseconds). */
export const viewMonitoring = (item: Item, accountId: string, now: number): MonitoringView => {
  const { plan, watches, mutes, lastReportAt, reportedVersion } = item.monitoring;
  const { decisions, reviews, incidents } = item.monitoring;
  const due = reportDueAt(item.monitoring);
  return {
    ...{ plan, mutes, lastReportAt, reportedVersion, reviews, incidents },
    watches: watches.map((one) => ({
      ...one,
      muted: mutes.some(
        ({ fingerprint, until }) => fingerprint === one.fingerprint && Date.parse(until) > now,
      ),
    })),
    decisions: decisions.map((one) => ({
      ...one,
      mayAnswer: one.answer === null && one.decider === accountId,
    })),
    reportDueAt: due === null ? null : new Date(due).toISOString(),
    isOverdue: isOverdue(item.monitoring, now),
    sentence: sentenceOf(item, now),
    template: planTemplate(item.systemType),
  };
};

const sentenceOf = ({ monitoring }: Item, now: number): string => {
  const { plan, lastReportAt, owedSince } = monitoring;
  if (plan === null) return 'Nobody has said how it is to be watched.';
  const every = `a report is due every ${plan.cadenceDays} days`;
  if (owedSince === null) return `Planned: ${every} once it is in use.`;
  if (lastReportAt === null) return `No report has come yet; ${every}.`;
  return `Last report ${describeDuration(now - Date.parse(lastReportAt))} ago; ${every}.`;
};

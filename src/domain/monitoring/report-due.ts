import type { MonitoringState } from '../../contract/types';
import { DAY } from '../../words/time';

/**
 * When the next monitoring report has to be there, grace included, in milliseconds since the epoch;
 * null where none is owed.
 */
export const reportDueAt = ({ plan, lastReportAt, owedSince }: MonitoringState): number | null => {
  if (plan === null || owedSince === null) return null;
  const last = Math.max(Date.parse(lastReportAt ?? owedSince), Date.parse(owedSince));
  return last + (plan.cadenceDays + plan.graceDays) * DAY;
};

/** Whether a report is owed and did not come in time; silence is never a good sign. */
export const isOverdue = (state: MonitoringState, now: number): boolean => {
  const due = reportDueAt(state);
  return due !== null && now > due;
};

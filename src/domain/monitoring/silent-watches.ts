import type { MonitoringPlan, MonitoringState } from '../../contract/types';
import { foldMetric } from '../evidence/words/metric-name';
import { DAY } from '../../words/time';
import { isOverdue } from './report-due';

/** A planned watch of which nothing was heard in time, though other reports came. */
export type SilentWatch = { name: string; lastHeardAt: string | null };

/**
 * Planned watches that fell silent at `now` (milliseconds): last heard of longer ago than cadence and
 * grace, or never. None while all reports are overdue, which says more. Three kinds are left out: one
 * that alarms, because it is heard; one whose alarm was resolved, because some tools speak of alarms
 * only; and one without an alert rule that was never heard, because results that nobody judges are not
 * kept with the item.
 */
export const silentWatches = (state: MonitoringState, now: number): SilentWatch[] =>
  isOverdue(state, now)
    ? []
    : owedWatches(state)
        .filter(({ dueAt }) => now > dueAt)
        .map(({ name, lastHeardAt }) => ({ name, lastHeardAt }));

/** When planned watches fall silent if nothing is heard of them, in milliseconds since the epoch. */
export const silentFrom = (state: MonitoringState): number[] =>
  owedWatches(state).map(({ dueAt }) => dueAt);

type OwedWatch = SilentWatch & { dueAt: number };

const owedWatches = (state: MonitoringState): OwedWatch[] => {
  const { plan, owedSince } = state;
  if (plan === null || owedSince === null) return [];
  const wait = (plan.cadenceDays + plan.graceDays) * DAY;
  return plan.watches.flatMap((watch): OwedWatch[] => {
    const known = statesOf(state, watch);
    if (known.some((one) => one.state !== 'clean')) return [];
    if (known.length === 0 && watch.alert === null) return [];
    const lastHeardAt =
      known
        .map(({ observedAt }) => observedAt)
        .sort(byTime)
        .at(-1) ?? null;
    const from = [owedSince, lastHeardAt ?? plan.setAt].map((iso) => Date.parse(iso));
    return [{ name: watch.name, lastHeardAt, dueAt: Math.max(...from) + wait }];
  });
};

const statesOf = (
  { watches }: MonitoringState,
  { name }: MonitoringPlan['watches'][number],
): MonitoringState['watches'] => watches.filter((one) => foldMetric(one.name) === foldMetric(name));

const byTime = (one: string, other: string): number => Date.parse(one) - Date.parse(other);

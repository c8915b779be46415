import { formatCount, formatNumber } from '../../../../components/format';
import type { MonitoringPlan } from '../../../../../src/contract/types';
import { answerChoices } from './retraining';
import { describeAlert } from './watch-rows';

/** `4 watches, a report every 7 days`. */
export const summarisePlan = ({ watches, cadenceDays }: MonitoringPlan): string =>
  `${formatCount(watches.length, 'watch', 'watches')}, a report ${everyDays(cadenceDays)}`;

const everyDays = (days: number): string => (days === 1 ? 'every day' : `every ${days} days`);

/** `Every 7 days, 2 days late at most.` */
export const describeCadence = ({ cadenceDays, graceDays }: MonitoringPlan): string => {
  const every = everyDays(cadenceDays);
  const late =
    graceDays === 0 ? 'silence alarms at once' : `${formatCount(graceDays, 'day')} late at most`;
  return `${every.charAt(0).toUpperCase()}${every.slice(1)}, ${late}.`;
};

/** `Retrain, Roll back; within 7 days of the alarm.` */
export const describeRetraining = ({ retraining }: MonitoringPlan): string =>
  `${answerChoices(retraining.answers)
    .map(({ label }) => label)
    .join(', ')}; within ${formatCount(retraining.withinDays, 'day')} of the alarm.`;

/** `accuracy: normal 0.91, alarms at < 0.85 (warning)`. */
export const describeWatch = ({
  name,
  reference,
  alert,
}: MonitoringPlan['watches'][number]): string => {
  const normal = reference === null ? '' : `normal ${formatNumber(reference)}, `;
  return `${name}: ${normal}${describeAlert(alert)}`;
};

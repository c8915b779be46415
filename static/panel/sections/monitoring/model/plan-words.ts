import { formatCount, formatNumber } from '../../../../components/format';
import type { MonitoringPlan } from '../../../../../src/contract/types';
import { answerChoices } from './retraining';
import { describeAlert } from './watch-rows';
import { say } from '../../../../language/say';

/** `4 planned watches, a report every 7 days`. */
export const summarisePlan = ({ watches, cadenceDays }: MonitoringPlan): string =>
  say('{watches}, a report {cadenceDays}', {
    watches: formatCount(watches.length, 'planned watch', 'planned watches'),
    cadenceDays: everyDays(cadenceDays),
  });

const everyDays = (days: number): string =>
  days === 1 ? say('every day') : say('every {days} days', { days });

/** `Every 7 days, 2 days late at most.` */
export const describeCadence = ({ cadenceDays, graceDays }: MonitoringPlan): string => {
  const every = everyDays(cadenceDays);
  const late =
    graceDays === 0
      ? say('silence alarms at once')
      : say('{days} late at most', { days: formatCount(graceDays, 'day') });
  return `${every.charAt(0).toUpperCase()}${every.slice(1)}, ${late}.`;
};

/** `Retrain, Roll back; within 7 days of the alarm.` */
export const describeRetraining = ({ retraining }: MonitoringPlan): string =>
  say('{answers}; within {days} of the alarm.', {
    answers: answerChoices(retraining.answers)
      .map(({ label }) => label)
      .join(', '),
    days: formatCount(retraining.withinDays, 'day'),
  });

/** `accuracy: normal 0.91, alarms at < 0.85 (warning)`. */
export const describeWatch = ({
  name,
  reference,
  alert,
}: MonitoringPlan['watches'][number]): string => {
  const normal =
    reference === null ? '' : say('normal {reference}, ', { reference: formatNumber(reference) });
  return `${name}: ${normal}${describeAlert(alert)}`;
};

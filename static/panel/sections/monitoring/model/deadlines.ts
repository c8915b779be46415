import { formatSpan } from '../../../../components/format';
import { DAY } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

type Deadline = { text: string; isOver: boolean };

/** Time to a deadline: `6 days left`, `overdue by 2 hours`; `now` in milliseconds. */
export const countDown = (dueAt: string, now: number): Deadline => {
  const moment = new Date(now).toISOString();
  const span = formatSpan(moment, dueAt);
  return Date.parse(dueAt) < now
    ? { text: say('overdue by {span}', { span }), isOver: true }
    : { text: say('{span} left', { span }), isOver: false };
};

/** A day such as `2026-12-05`, so many days after a moment. */
export const dayAfter = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * DAY).toISOString().slice(0, 10);

/** The end of such a day in UTC, as the app takes it. */
export const endOfDay = (day: string): string => `${day}T23:59:59.000Z`;

/**
 * What is wrong with a chosen day, in words; null where it is in the future and, where `mostDays`
 * is given, no more than so many days ahead.
 */
export const dayProblem = (day: string, asOf: string, mostDays?: number): string | null => {
  const end = Date.parse(endOfDay(day));
  if (Number.isNaN(end)) return say('Choose a day.');
  if (end <= Date.parse(asOf)) return say('Choose a day in the future.');
  if (mostDays !== undefined && end > Date.parse(asOf) + mostDays * DAY) {
    return say('At most {mostDays} days ahead.', { mostDays });
  }
  return null;
};

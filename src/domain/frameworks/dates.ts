import type { Obligation, Pack } from './packs/pack';
import { DAY } from '../../words/time';

/** Older than this, a pack has to be held against its source again. */
const STALE_DAYS = 365;

/** An obligation with when it applies, in days from today; below zero where it does already. */
export type DatedObligation = Obligation & { date: string; days: number };

const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from the day of `now` (UTC) to a date; 0 on the day itself. */
const daysUntil = (date: string, now: number): number =>
  Math.round((startOf(date) - Math.floor(now / DAY) * DAY) / DAY);

/** Obligations with their countdown, the next one first, then those that apply already. */
export const datedObligations = ({ obligations }: Pick<Pack, 'obligations'>, now: number) =>
  obligations
    .map((obligation): DatedObligation => {
      const date = obligation.amended ?? obligation.original;
      return { ...obligation, date, days: daysUntil(date, now) };
    })
    .sort((a, b) => Number(a.days <= 0) - Number(b.days <= 0) || a.days - b.days);

/** Whether a pack was last held against its source more than a year ago. */
export const isStale = ({ asOf }: Pick<Pack, 'asOf'>, now: number): boolean =>
  -daysUntil(asOf, now) > STALE_DAYS;

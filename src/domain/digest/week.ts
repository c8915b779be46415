import { DAY, HOUR } from '../../words/time';

/** Messages of a week go out from Monday at 6 in UTC on, when few people are at work yet. */
const SENDING_HOUR = 6;

/** Days from Monday to Thursday: the year of a week is the one that its Thursday is in. */
const TO_THURSDAY = 3;

/**
 * The week that messages go out for at `now`: by ISO 8601, such as `2026-W49`. Before Monday's hour it is
 * still the one before.
 */
export const weekOf = (now: number): string => {
  const shifted = now - SENDING_HOUR * HOUR;
  const midnight = Math.floor(shifted / DAY) * DAY;
  // Sunday is 0; weeks begin on Monday.
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const thursday = midnight + (TO_THURSDAY - sinceMonday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

import { Problem } from './problem';

const MS = { week: 604_800_000, day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 };
const pattern =
  /^(-)?P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration such as `P3D` or `-PT90M`. Years and months are refused: they
 * have no fixed length.
 * @throws Problem 400
 */
export const parseDuration = (text: string): number => {
  const match = pattern.exec(text);
  if (match === null) {
    throw new Problem(400, `"${text}" is no duration. Write weeks, days, hours, minutes or seconds, such as P3D or PT90M.`);
  }
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const sum =
    (weeks ?? 0) * MS.week +
    (days ?? 0) * MS.day +
    (hours ?? 0) * MS.hour +
    (minutes ?? 0) * MS.minute +
    (seconds ?? 0) * MS.second;
  return match[1] === '-' ? -sum : sum;
};

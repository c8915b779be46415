import { Problem } from './problem';

/** Milliseconds of a week, day, hour, minute and second, in the order they are written. */
const LENGTHS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];
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
    throw new Problem(
      400,
      `"${text}" is no duration. Write weeks, days, hours, minutes or seconds, such as P3D or PT90M.`,
    );
  }
  const parts: (string | undefined)[] = match.slice(2);
  const sum = LENGTHS.reduce((total, length, at) => total + Number(parts[at] ?? 0) * length, 0);
  return match[1] === '-' ? -sum : sum;
};

import { badRequest } from '../http/errors';

const minute = 60_000;
const units: Record<string, number> = {
  m: minute,
  h: 60 * minute,
  d: 24 * 60 * minute,
  w: 7 * 24 * 60 * minute,
};

const dateFormats = "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd'";

/** A period such as `-5d` or `4w 2d` in milliseconds; null where the text is none. `M` is a minute as `m`. */
const period = (text: string): number | null => {
  const match = /^([-+]?)((?:\d+[wdhm]\s*)+)$/.exec(text.trim());
  if (match === null) return null;
  const parts = [...(match[2] ?? '').matchAll(/(\d+)([wdhm])/g)];
  const sum = parts.reduce((total, [, n, unit]) => total + Number(n) * (units[unit ?? ''] ?? 0), 0);
  return match[1] === '-' ? -sum : sum;
};

const absolute = (text: string): number | null => {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minutes = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const value = new Date(Date.UTC(year, month - 1, day, hour, minutes));
  return value.getUTCMonth() === month - 1 && value.getUTCDate() === day ? value.getTime() : null;
};

/** A date literal in milliseconds since the epoch, UTC. @throws 400 in Jira's words. */
export const readDate = (text: string, now: number, field: string): number => {
  const shift = period(text);
  if (shift !== null) return now + shift;
  const value = absolute(text);
  if (value !== null) return value;
  throw badRequest(
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: ${dateFormats}, or a period format e.g. '-5d', '4w 2d'.`,
  );
};

const starts: Record<string, (date: Date) => number> = {
  day: (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()),
  week: (date) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - date.getUTCDay()),
  month: (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth()),
  year: (date) => Date.UTC(date.getUTCFullYear(), 0),
};

const ends: Record<string, (date: Date) => number> = {
  day: (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1) - 1,
  week: (date) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - date.getUTCDay() + 7) -
    1,
  month: (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1,
  year: (date) => Date.UTC(date.getUTCFullYear() + 1, 0) - 1,
};

/** `now()`, `startOfDay(-1d)`, `endOfMonth()` and their like; null where the name is none of them. */
export const dateFunction = (name: string, args: readonly string[], now: number): number | null => {
  const lower = name.toLowerCase();
  if (lower === 'now') return now;
  const match = /^(start|end)of(day|week|month|year)$/.exec(lower);
  const unit = match?.[2] ?? '';
  const edge = match?.[1] === 'start' ? starts[unit] : ends[unit];
  if (match === null || edge === undefined) return null;
  const shift = args[0] === undefined ? 0 : period(args[0]);
  if (shift === null) throw badRequest(`The argument '${args[0] ?? ''}' of ${name}() is invalid.`);
  return edge(new Date(now)) + shift;
};

import { toNumber } from './numbers';

/** A time in ISO 8601 in UTC, and whether the file left out the time zone. */
type ReadTime = { iso: string | null; zoneMissing: boolean };

const FORM =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(\.\d{1,9})?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * A time as tools write it: ISO 8601 (also GX's `20200727T171932.9Z`) or Unix time in seconds or
 * milliseconds. Without a time zone it is read as UTC, and `zoneMissing` says so. The year 1, which Go
 * writes for "no time", and anything else is null.
 */
export const readTime = (value: unknown): ReadTime => {
  if (typeof value === 'number') return { iso: fromUnix(value), zoneMissing: false };
  if (typeof value !== 'string') return { iso: null, zoneMissing: false };
  const text = value.trim();
  if (/^\d{9,16}(?:\.\d+)?$/.test(text)) return readTime(toNumber(text));
  const match = FORM.exec(text);
  if (match === null) return { iso: null, zoneMissing: false };
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    zone,
  ] = match;
  const suffix =
    zone === undefined || /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2');
  const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
  const iso = inRange(
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${milliseconds}${suffix}`),
  );
  return { iso, zoneMissing: iso !== null && zone === undefined };
};

/** The time alone, for places that need no word on its zone. */
export const toIso = (value: unknown): string | null => readTime(value).iso;

const fromUnix = (value: number): string | null => inRange(value > 1e11 ? value : value * 1000);

const inRange = (milliseconds: number): string | null => {
  if (!Number.isFinite(milliseconds)) return null;
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 1900 && year <= 2200 ? new Date(milliseconds).toISOString() : null;
};

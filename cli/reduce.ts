import { createHash } from 'node:crypto';
import { LARGEST_BODY_BYTES } from '../src/app/evidence/receive-evidence';
import { isRecord } from '../src/words/guards';

export type Reduced = { text: string; notes: string[] };

/**
 * Longest texts that are kept, digits of the digest that stands for a longer one, and whether lines that
 * hold only attempts stay; tried in turn until the file is small enough.
 */
const LIMITS = [
  { longest: 1_000, digits: 64, attempts: true },
  { longest: 200, digits: 64, attempts: true },
  { longest: 80, digits: 64, attempts: true },
  { longest: 80, digits: 16, attempts: true },
  { longest: 80, digits: 16, attempts: false },
] as const;

type Limit = (typeof LIMITS)[number];

/** Parts of a test report that are output of the test and no result. */
const OUTPUT = /<(system-out|system-err)\b[^>]*>[\s\S]*?<\/\1>/g;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const isLarge = (text: string): boolean => Buffer.byteLength(text) > LARGEST_BODY_BYTES;

/** Puts the digest of a text in its place: what was equal stays equal, and can be proved later. */
const standIn = (text: string, digits: number): string =>
  digits < 64
    ? `sha256:${digestOf(text).slice(0, digits)}`
    : `sha256:${digestOf(text)} (${text.length} characters)`;

const stripped = (value: unknown, limit: Limit): unknown => {
  if (typeof value === 'string') {
    return value.length > limit.longest ? standIn(value, limit.digits) : value;
  }
  if (Array.isArray(value)) return value.map((item) => stripped(item, limit));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, stripped(item, limit)]),
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** The same content with long texts and pictures as digests; null where it is no JSON. */
const reducer = (text: string): ((limit: Limit) => string) | null => {
  const whole = parsed(text);
  if (whole !== undefined) return (limit) => JSON.stringify(stripped(whole, limit));
  const rows = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const values = rows.map(parsed);
  if (rows.length < 2 || values.includes(undefined)) return null;
  return (limit) =>
    values
      .filter((value) => limit.attempts || !isAttempt(value))
      .map((value) => JSON.stringify(stripped(value, limit)))
      .join('\n');
};

/** A line of garak with one prompt and its answers; what counts stands in its lines of results. */
const isAttempt = (value: unknown): boolean => isRecord(value) && value['entry_type'] === 'attempt';

/**
 * Makes a file that is too large to send small enough, where that can be done without a number: samples
 * and pictures, which are long texts, become their SHA-256, and output of tests is left out. A file that
 * is small enough, or stays too large, comes back as it is.
 */
export const reduced = (text: string): Reduced => {
  if (!isLarge(text)) return { text, notes: [] };
  const note = (what: string, kept: string): string[] => [
    `${what} left out before reading: ${text.length} characters became ${kept.length}. The whole file has the SHA-256 ${digestOf(text)}.`,
  ];
  if (text.trimStart().startsWith('<')) {
    const short = text.replace(OUTPUT, '');
    return isLarge(short)
      ? { text, notes: [] }
      : { text: short, notes: note('The output of tests is', short) };
  }
  const reduce = reducer(text.replace(/^\uFEFF/u, ''));
  const short = reduce === null ? undefined : LIMITS.map(reduce).find((one) => !isLarge(one));
  return short === undefined
    ? { text, notes: [] }
    : { text: short, notes: note('Long texts and pictures are kept as digests and', short) };
};

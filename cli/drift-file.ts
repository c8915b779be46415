import * as z from 'zod';
import { MAX_MAGNITUDE, sum } from '../src/domain/drift/check-sample';
import type { Sample } from '../src/domain/drift/judge-feature';
import { MAX_COUNT } from '../src/domain/stats/check';
import { UsageError } from './outcome';
import { repeatedName } from './repeated-name';

const count = z
  .number('is not a number')
  .int('is not a whole number')
  .min(0, 'is below 0')
  .max(MAX_COUNT, 'is more than 1e12');
const finite = z.number('is not a number');
const value = finite
  .min(-MAX_MAGNITUDE, 'is below -1e150, which no measurement is')
  .max(MAX_MAGNITUDE, 'is above 1e150, which no measurement is');

const TOO_MANY = 'sums to more than 1e12';
const addsUp = (counts: readonly number[]): boolean => sum(counts) <= MAX_COUNT;

const sampleSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('numeric'),
      values: z.array(value, 'is not a list').min(1, 'is empty'),
    }),
    z.object({
      kind: z.literal('categorical'),
      counts: z
        .record(z.string(), count, 'is not an object of counts by category')
        .refine((counts) => addsUp(Object.values(counts)), TOO_MANY),
    }),
    z.object({
      kind: z.literal('histogram'),
      edges: z.array(finite, 'is not a list').min(2, 'needs two edges or more'),
      counts: z.array(count, 'is not a list').min(1, 'is empty').refine(addsUp, TOO_MANY),
    }),
  ],
  'is not numeric, categorical or histogram',
);

const fileSchema = z.looseObject({ features: z.record(z.string(), z.unknown()) });

/** A file's features by name, in the order of the file. */
export type DriftFile = { name: string; features: Map<string, Sample> };

const HINTS: Record<string, string> = {
  numeric:
    'Write {"kind":"numeric","values":[1.5,2,…]}: finite numbers, at least one. Leave missing values out, and placeholders that stand for them (the largest double, 999999), and watch their share as a feature of its own.',
  categorical:
    'Write {"kind":"categorical","counts":{"basic":40,"pro":12}}: whole counts from 0, at least one of them above 0, together at most 1e12.',
  histogram:
    'Write {"kind":"histogram","edges":[0,1,2],"counts":[40,12]}: ascending edges, one more than the counts; whole counts from 0, together at most 1e12.',
};

const FILE_HINT = 'Write {"features":{"age":{"kind":"numeric","values":[…]}}}.';

const ANY_HINT =
  'Each feature is {"kind":"numeric","values":[…]}, {"kind":"categorical","counts":{…}} or {"kind":"histogram","edges":[…],"counts":[…]}.';

/** What to write for a feature, by the kind it says it is. */
export const hintFor = (written: unknown): string => {
  const kind = z.looseObject({ kind: z.string() }).safeParse(written);
  return (kind.success ? HINTS[kind.data.kind] : undefined) ?? ANY_HINT;
};

/** Python writes NaN and Infinity, which JSON does not have; as words they can be complained about. */
const withWordsForNonNumbers = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\])*"|-?\bInfinity\b|\bNaN\b/gu, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );

/** A name that JavaScript's objects cannot hold: it would be dropped without a word. */
const UNUSABLE_NAME = '"__proto__"';

const parsedOrRefused = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      FILE_HINT,
    );
  }
};

const parseJson = (text: string, name: string): unknown => {
  if (text.includes(UNUSABLE_NAME)) {
    throw new UsageError(
      `${name} holds the name ${UNUSABLE_NAME}, which cannot be used`,
      'Rename it in both files.',
    );
  }
  const written = withWordsForNonNumbers(text.replace(/^\uFEFF/u, ''));
  const parsed = parsedOrRefused(written, name);
  const twice = repeatedName(written);
  if (twice === null) return parsed;
  throw new UsageError(
    `${name} has the name "${twice}" twice in one object`,
    'Remove one of both, or give it another name: only one of them could be compared.',
  );
};

/** What stands at a path of the file, for the complaint. */
const at = (value: unknown, path: readonly PropertyKey[]): string => {
  let found: unknown = value;
  for (const step of path) {
    const inside = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(found);
    found = inside.success
      ? Object.entries(inside.data).find(([key]) => key === String(step))?.[1]
      : undefined;
  }
  const shown =
    found === undefined
      ? 'missing'
      : typeof found === 'number'
        ? String(found)
        : JSON.stringify(found);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
};

const placed = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .slice(1);

const readSample = (name: string, feature: string, written: unknown): Sample => {
  const parsed = sampleSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const where = path.length === 0 ? '' : `, ${placed(path)}`;
  const message = issue?.message ?? 'cannot be read';
  throw new UsageError(
    `${name}, feature ${feature}${where}: ${message} (${at(written, path)})`,
    hintFor(written),
  );
};

/** @throws UsageError naming file, feature and what to write instead */
export const readDriftFile = (name: string, text: string): DriftFile => {
  const parsed = fileSchema.safeParse(parseJson(text, name));
  if (!parsed.success) {
    throw new UsageError(`${name} has no object "features" of features by name`, FILE_HINT);
  }
  const features = new Map<string, Sample>();
  for (const [feature, written] of Object.entries(parsed.data.features)) {
    features.set(feature, readSample(name, feature, written));
  }
  if (features.size === 0)
    throw new UsageError(`${name} has no features: "features" is empty`, ANY_HINT);
  return { name, features };
};

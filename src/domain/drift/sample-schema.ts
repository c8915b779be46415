import * as z from 'zod';
import { MAX_COUNT } from '../stats/check';
import { MAX_MAGNITUDE, sum } from './check-sample';
import type { Sample } from './feature';
import { limitsSchema, type StatedLimits } from './limits';

/** A feature as a file writes it: what was observed, and from where a difference of it matters. */
export type WrittenFeature = { sample: Sample; limits: StatedLimits | null };

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

const limits = limitsSchema.exactOptional();
const clusters = z
  .array(z.union([z.string(), z.number()], 'is no name').transform(String), 'is not a list')
  .exactOptional();

const UNEVEN = 'needs one cluster a value';
const isEven = ({
  values,
  clusters: given,
}: {
  values?: unknown[];
  clusters?: unknown[];
}): boolean => given === undefined || given.length === values?.length;

const numeric = z
  .object({
    kind: z.literal('numeric'),
    values: z.array(value, 'is not a list').min(1, 'is empty'),
    ...{ clusters, limits },
  })
  .refine(isEven, { message: UNEVEN, path: ['clusters'] });

const categorical = z
  .object({
    kind: z.literal('categorical'),
    counts: z
      .record(z.string(), count, 'is not an object of counts by category')
      .refine((counts) => addsUp(Object.values(counts)), TOO_MANY)
      .exactOptional(),
    values: z.array(z.string('is no name'), 'is not a list').min(1, 'is empty').exactOptional(),
    ...{ clusters, limits },
  })
  .refine((one) => (one.counts === undefined) !== (one.values === undefined), {
    message: 'needs either counts by category or values row by row',
    path: ['counts'],
  })
  .refine(isEven, { message: UNEVEN, path: ['clusters'] });

const histogram = z.object({
  kind: z.literal('histogram'),
  edges: z.array(finite, 'is not a list').min(2, 'needs two edges or more'),
  counts: z.array(count, 'is not a list').min(1, 'is empty').refine(addsUp, TOO_MANY),
  limits,
});

/** Counts by category without a prototype, so that no category is taken for a method of objects. */
const tally = (values: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const one of values) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const tallyEach = (
  values: readonly string[],
  names: readonly string[],
): Record<string, number>[] => {
  const rows = new Map<string, string[]>();
  values.forEach((one, index) => {
    const name = names[index] ?? '';
    rows.set(name, [...(rows.get(name) ?? []), one]);
  });
  return [...rows.values()].map(tally);
};

const sampleOf = (
  written: z.infer<typeof numeric> | z.infer<typeof categorical> | z.infer<typeof histogram>,
): Sample => {
  if (written.kind === 'histogram') {
    const { kind, edges, counts } = written;
    return { kind, edges, counts };
  }
  const { clusters: named } = written;
  if (written.kind === 'numeric') {
    const { kind, values } = written;
    return { kind, values, ...(named === undefined ? {} : { clusters: named }) };
  }
  const { kind, counts, values = [] } = written;
  return {
    kind,
    counts: counts ?? tally(values),
    ...(named === undefined ? {} : { clusters: tallyEach(values, named) }),
  };
};

/** One feature of a drift file. */
export const featureSchema = z
  .discriminatedUnion(
    'kind',
    [numeric, categorical, histogram],
    'is not numeric, categorical or histogram',
  )
  .transform((written): WrittenFeature => ({
    sample: sampleOf(written),
    limits: written.limits ?? null,
  }));

const NUMERIC_HINT =
  'Write {"kind":"numeric","values":[1.5,2,…]}: finite numbers, at least one. Leave missing values out, and placeholders that stand for them (the largest double, 999999), and watch their share as a feature of its own. Where several rows belong to one customer, add "clusters":["c1","c1",…], one a value.';

const HINTS: Record<string, string> = {
  numeric: NUMERIC_HINT,
  categorical:
    'Write {"kind":"categorical","counts":{"basic":40,"pro":12}}: whole counts from 0, at least one of them above 0, together at most 1e12. Where several rows belong to one customer, write {"kind":"categorical","values":["basic","pro",…],"clusters":["c1","c1",…]}.',
  histogram:
    'Write {"kind":"histogram","edges":[0,1,2],"counts":[40,12]}: ascending edges, one more than the counts; whole counts from 0, together at most 1e12.',
};

export const ANY_HINT =
  'Each feature is {"kind":"numeric","values":[…]}, {"kind":"categorical","counts":{…}} or {"kind":"histogram","edges":[…],"counts":[…]}.';

/** What to write for a feature, by the kind it says it is. */
export const hintFor = (written: unknown): string => {
  const kind = z.looseObject({ kind: z.string() }).safeParse(written);
  return (kind.success ? HINTS[kind.data.kind] : undefined) ?? ANY_HINT;
};

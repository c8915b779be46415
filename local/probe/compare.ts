import * as z from 'zod';
import type { Fact, Outcome } from '../forge/facts/fact';
import { facts } from '../forge/facts/table';

const probeSchema = z.object({
  probe: z.literal(1),
  results: z.record(z.string(), z.object({ seen: z.unknown() })),
});

/** `settled`: the table did not know, and now it can. */
export type Difference = { case: string; table: unknown; site: unknown; settled: boolean };

const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const expectedOf = ({ outcomes, seen }: Fact): readonly Outcome[] =>
  seen === undefined ? outcomes : [seen];

/**
 * Holds what a probe saw against the table.
 * @returns every case that the table has otherwise, does not know, or that was not asked
 * @throws {z.ZodError} for what is no answer of the probe
 */
export const compareProbe = (probe: unknown): Difference[] => {
  const { results } = probeSchema.parse(probe);
  const rows: [string, Fact][] = Object.entries(facts);
  return rows
    .filter(([, { askedBy }]) => askedBy === 'probe')
    .flatMap(([name, row]) => {
      const expected = expectedOf(row);
      const site = results[name]?.seen ?? 'not asked';
      const known = expected.some((outcome) => same(outcome, site));
      if (known && row.basis !== 'unknown') return [];
      return [{ case: name, table: expected, site, settled: known }];
    });
};

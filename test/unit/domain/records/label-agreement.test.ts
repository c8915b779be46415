import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { correctedRate } from '../../../../src/domain/records/corrected-rate';
import {
  kappaOf,
  labelAgreement,
  type LabelPair,
} from '../../../../src/domain/records/label-agreement';

const cases = z
  .array(
    z.object({
      table: z.tuple([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number()])]),
      ...{ kappa: z.number(), standardError: z.number(), lower: z.number(), upper: z.number() },
    }),
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../references/stats/kappa.json', import.meta.url), 'utf8'),
    ),
  );

const pairsOf = (pp: number, pf: number, fp: number, ff: number): LabelPair[] => [
  ...Array.from({ length: pp }, () => ({ judge: 1, person: 1 }) as const),
  ...Array.from({ length: pf }, () => ({ judge: 1, person: 0 }) as const),
  ...Array.from({ length: fp }, () => ({ judge: 0, person: 1 }) as const),
  ...Array.from({ length: ff }, () => ({ judge: 0, person: 0 }) as const),
];

describe('the agreement of a judge with people', () => {
  it.each(cases)('is that of the reference for $table', ({ table, ...reference }) => {
    const [[pp, pf], [fp, ff]] = table;
    const found = kappaOf({ pp, pf, fp, ff });
    expect(found.kappa).toBeCloseTo(reference.kappa, 12);
    expect(found.standardError).toBeCloseTo(reference.standardError, 12);
    const { agreement } = labelAgreement(pairsOf(pp, pf, fp, ff));
    expect(agreement.lower).toBeCloseTo(reference.lower, 9);
    expect(agreement.upper).toBeCloseTo(reference.upper, 9);
  });

  it('is none where both only ever say one thing', () => {
    expect(labelAgreement(pairsOf(40, 0, 0, 0))).toMatchObject({
      ...{ kappa: { value: 0 }, baseRate: 1, sensitivity: 1, specificity: null },
    });
  });
});

describe('the rate behind a judge with errors', () => {
  it('is the one that people find, on the answers that both scored', () => {
    const found = labelAgreement(pairsOf(118, 5, 2, 25));
    expect(correctedRate(123 / 150, found)).toBeCloseTo(found.baseRate, 12);
  });

  it('is not known of a judge that is no better than chance', () => {
    expect(correctedRate(0.5, { sensitivity: 0.5, specificity: 0.5 })).toBeNull();
    expect(correctedRate(0.5, { sensitivity: null, specificity: 1 })).toBeNull();
    expect(correctedRate(0.01, { sensitivity: 0.9, specificity: 0.9 })).toBe(0);
  });
});

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

  it('is told with its counts, the share that people pass, and what the judge gets right', () => {
    // 30 answers: people pass 18, of which the judge passes 15; they fail 12, of which it fails 9.
    const found = labelAgreement(pairsOf(15, 3, 3, 9));
    expect(found).toMatchObject({
      items: 30,
      baseRate: 0.6,
      sensitivity: 15 / 18,
      specificity: 0.75,
    });
    expect(found.agreement.value).toBe(0.8);
    // Both pass 18 of 30, so chance agrees on 0.36 + 0.16: (0.8 - 0.52) / (1 - 0.52).
    expect(found.kappa.value).toBeCloseTo(7 / 12, 12);
    const { standardError } = kappaOf({ pp: 15, pf: 3, fp: 3, ff: 9 });
    expect(found.kappa.lower).toBeCloseTo(7 / 12 - 1.959963985 * standardError, 8);
    expect(found.kappa.upper).toBeCloseTo(7 / 12 + 1.959963985 * standardError, 8);
  });

  it('knows what a judge gets right only where people say both', () => {
    expect(labelAgreement(pairsOf(0, 2, 0, 8))).toMatchObject({
      ...{ baseRate: 0, sensitivity: null, specificity: 0.8 },
    });
  });

  it('is never told beyond -1 and 1', () => {
    expect(labelAgreement(pairsOf(9, 0, 1, 9)).kappa.upper).toBe(1);
    expect(labelAgreement(pairsOf(0, 9, 9, 1)).kappa.lower).toBe(-1);
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
    expect(correctedRate(0.5, { sensitivity: 1, specificity: null })).toBeNull();
    expect(correctedRate(0.5, { sensitivity: 0.4, specificity: 0.5 })).toBeNull();
  });

  it('is a share, whatever the errors make of it', () => {
    expect(correctedRate(0.01, { sensitivity: 0.9, specificity: 0.9 })).toBe(0);
    expect(correctedRate(0.99, { sensitivity: 0.9, specificity: 0.9 })).toBe(1);
    // (0.5 + 0.8 - 1) / (0.9 + 0.8 - 1)
    expect(correctedRate(0.5, { sensitivity: 0.9, specificity: 0.8 })).toBeCloseTo(3 / 7, 12);
  });
});

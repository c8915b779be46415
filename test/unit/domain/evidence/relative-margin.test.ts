import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import { rangeOfValues } from '../../../../src/domain/evidence/range-of';
import { someCriteria } from '../../../support/builders/builders';

const criterionOf = (line: string) => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return criterion;
};

describe('where the values of a criterion lie', () => {
  it.each([
    ['latency_ms better than v1 by 20% relative', null],
    ['latency_ms within 10% relative of v1', null],
    ['accuracy within 10% relative of v1', { lowest: 0, highest: 1 }],
    ['helpfulness within 2% of v1', { lowest: 0, highest: 1 }],
    ['helpfulness >= 90%', { lowest: 0, highest: 1 }],
    ['latency_ms <= 120', null],
  ])('of "%s" is not told by a margin that is a share of the baseline', (line, range) => {
    expect(rangeOfValues(criterionOf(line))).toEqual(range);
  });
});

describe('a margin that is a share of the baseline', () => {
  // A quarter less, with an error of half a millisecond each: some 0.3 % of the change.
  const at = (value: number): Record<string, Measure> => ({
    mean: { kind: 'mean', mean: value, standardDeviation: 10, trials: 400 },
    error: { kind: 'standard-error', estimate: value, standardError: 0.5, trials: null },
  });

  it.each(['mean', 'error'])('is judged by a stated %s far from a share', (kind) => {
    const [measure, against] = [at(150)[kind], at(200)[kind]];
    if (measure === undefined || against === undefined) throw new Error('no measure');
    const verdict = (margin: string) =>
      judgeResult(
        criterionOf(`latency_ms better than v1 by ${margin} relative`),
        {
          ...{ metric: 'latency_ms', slice: null, measure },
          baseline: { name: 'v1', measure: against },
        },
        lookLevel(0.05, 1),
      );
    expect(verdict('20%')).toMatchObject({ verdict: 'pass' });
    expect(verdict('20%').estimate).toBeCloseTo(-0.25, 9);
    expect(verdict('20%').upper).toBeCloseTo(-0.25, 1);
    expect(verdict('30%')).toMatchObject({ verdict: 'fail' });
  });
});

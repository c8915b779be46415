import { describe, expect, it } from 'vitest';
import { decide, type Comparator } from '../../../../src/domain/stats/decide';
import { proportionBounds } from '../../../../src/domain/stats/proportion';

const bounds = { estimate: 0.5, lowerBound: 0.4, upperBound: 0.6 };

describe('the verdict', () => {
  it.each([
    [91, 100, 'inconclusive'],
    [910, 1000, 'inconclusive'],
    [97, 100, 'pass'],
    [80, 100, 'fail'],
  ])('of %i of %i against at least 0.90 is %s', (successes, trials, verdict) => {
    const given = { successes, trials, confidence: 0.95, method: 'wilson' as const };
    expect(decide({ bounds: proportionBounds(given), target: 0.9, comparator: '>=' })).toBe(
      verdict,
    );
  });

  const table: [Comparator, number, string][] = [
    ['>=', 0.39, 'pass'],
    ['>=', 0.4, 'pass'],
    ['>=', 0.41, 'inconclusive'],
    ['>=', 0.6, 'inconclusive'],
    ['>=', 0.61, 'fail'],
    ['>', 0.39, 'pass'],
    ['>', 0.4, 'inconclusive'],
    ['>', 0.59, 'inconclusive'],
    ['>', 0.6, 'fail'],
    ['<=', 0.61, 'pass'],
    ['<=', 0.6, 'pass'],
    ['<=', 0.59, 'inconclusive'],
    ['<=', 0.4, 'inconclusive'],
    ['<=', 0.39, 'fail'],
    ['<', 0.61, 'pass'],
    ['<', 0.6, 'inconclusive'],
    ['<', 0.41, 'inconclusive'],
    ['<', 0.4, 'fail'],
  ];

  it.each(table)('of 0.4 to 0.6 against %s %f is %s', (comparator, target, verdict) => {
    expect(decide({ bounds, target, comparator })).toBe(verdict);
  });
});

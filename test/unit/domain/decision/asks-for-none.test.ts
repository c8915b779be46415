import { describe, expect, it } from 'vitest';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { asksForNone, samplesForNone } from '../../../../src/domain/decision/asks-for-none';
import { someCriteria } from '../../../support/builders/builders';

const asks = (line: string): boolean[] => someCriteria(line).map(asksForNone);

describe('a line that asks for none at all', () => {
  it.each([
    ['critical_failures = 0 n>=300', true],
    ['critical_failures <= 0 point n>=300', true],
    ['schema_valid = 100% n>=300', true],
    ['schema_valid >= 100% point n>=300', true],
    ['critical_failures >= 0 point n>=300', false],
    ['schema_valid >= 99% point n>=300', false],
    ['critical_failures <= 0 point', false],
    ['attempts >= 1 point n>=300', false],
  ])('%s: %s', (line, expected) => {
    expect(asks(line)).toEqual([expected]);
  });

  it('is none of a value, a direction, an interval or a comparison of its own', () => {
    const [none] = someCriteria('critical_failures = 0 n>=300');
    const [all] = someCriteria('schema_valid = 100% n>=300');
    if (none === undefined || all === undefined) throw new Error('two criteria');
    const { target } = all.requirement as { target: number };
    const threshold = (comparator: '>=' | '<=') => ({
      ...{ kind: 'threshold' as const, comparator, target },
    });
    expect(asksForNone({ ...all, requirement: threshold('>=') })).toBe(true);
    expect(asksForNone({ ...all, requirement: threshold('<=') })).toBe(false);
    expect(asksForNone({ ...all, unit: 'number' })).toBe(false);
    const interval = { kind: 'interval', confidence: 0.95 } as unknown as typeof all.uncertainty;
    expect(asksForNone({ ...all, uncertainty: interval })).toBe(false);
    const superior = { kind: 'superior', margin: 0 } as unknown as typeof none.requirement;
    expect(asksForNone({ ...none, requirement: superior })).toBe(false);
  });
});

describe('samples without a single one', () => {
  it('are those of the line at the first look', () => {
    expect(samplesForNone(300, lookLevel(0.05, 1))).toBe(300);
    expect(samplesForNone(1, lookLevel(0.05, 1))).toBe(1);
  });

  it('are so many more later that the chance fits into what is left', () => {
    // ln 0.01 / ln 0.03 = 1.3133, and ln (0.05 / 15) / ln 0.03 = 1.6266.
    expect(samplesForNone(300, lookLevel(0.05, 2))).toBe(394);
    expect(samplesForNone(300, lookLevel(0.05, 3))).toBe(488);
    const equal = { kind: 'equal', looks: 2 } as const;
    expect(samplesForNone(300, lookLevel(0.05, 2, equal))).toBe(300);
  });

  it('are no number where no look is left', () => {
    expect(samplesForNone(300, lookLevel(0.05, 3, { kind: 'equal', looks: 2 }))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeInterval,
  failingSide,
  formatBounds,
  formatTargetLine,
  plotDomain,
  type IntervalData,
} from '../../../../static/components/charts/interval-geometry';

const accuracy: IntervalData = {
  metric: 'accuracy',
  unit: 'percent',
  comparator: '>=',
  target: 0.9,
  confidence: 0.95,
  estimate: 0.91,
  lower: 0.8515,
  upper: 0.9471,
  verdict: 'inconclusive',
};

const percent = fc.double({ min: 0, max: 1, noNaN: true });

describe('plotDomain', () => {
  it('holds every mark and stays inside 0 … 1 for percentages', () => {
    fc.assert(
      fc.property(percent, percent, percent, percent, (target, lower, estimate, upper) => {
        const [from, to] = plotDomain({ ...accuracy, target, lower, estimate, upper });
        const marks = [target, lower, estimate, upper];
        expect(from).toBeLessThanOrEqual(Math.min(...marks));
        expect(to).toBeGreaterThanOrEqual(Math.max(...marks));
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(to).toBeGreaterThan(from);
      }),
      { seed: 7 },
    );
  });

  it('leaves room around a single mark', () => {
    const bare = { ...accuracy, unit: 'number' as const, target: 300 };
    const [from, to] = plotDomain({ ...bare, estimate: null, lower: null, upper: null });
    expect(from).toBeLessThan(300);
    expect(to).toBeGreaterThan(300);
  });

  it('does not collapse at zero', () => {
    const zero = { ...accuracy, unit: 'number' as const, target: 0, estimate: 0 };
    const [from, to] = plotDomain({ ...zero, lower: null, upper: null });
    expect(to).toBeGreaterThan(from);
  });
});

describe('words of the plot', () => {
  it('says all numbers of the picture', () => {
    expect(describeInterval(accuracy, 'en')).toBe(
      'accuracy: measured 91.0%, bounds 85.2% … 94.7% at 95% confidence; target at least 90%; inconclusive',
    );
  });

  it('says that there is no uncertainty, or nothing at all', () => {
    const bare = { ...accuracy, lower: null, upper: null };
    expect(describeInterval(bare, 'en')).toContain('measured 91.0%, no uncertainty stated');
    expect(describeInterval({ ...bare, estimate: null }, 'en')).toContain('nothing measured');
  });

  it('names a bound that is not known', () => {
    expect(formatBounds({ lower: null, upper: 0.4, unit: 'percent' }, 'en')).toBe('? … 40.0%');
    expect(formatBounds({ lower: null, upper: null, unit: 'percent' }, 'en')).toBeNull();
  });

  it('writes the target as a requirement', () => {
    expect(formatTargetLine({ comparator: '<=', target: 300, unit: 'number' }, 'en')).toBe('≤ 300');
  });
});

describe('failingSide', () => {
  it('is below for at-least targets and above for at-most targets', () => {
    expect(failingSide('>=')).toBe('below');
    expect(failingSide('>')).toBe('below');
    expect(failingSide('<=')).toBe('above');
    expect(failingSide('<')).toBe('above');
  });
});

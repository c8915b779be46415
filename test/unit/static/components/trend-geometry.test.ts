import { describe, expect, it } from 'vitest';
import { trendDomain } from '../../../../static/components/charts/trend-geometry';

const points = (...values: number[]) =>
  values.map((value, index) => ({ id: String(index), label: String(index), value }));

describe('trendDomain', () => {
  it('holds the target also where all runs are far below it', () => {
    const [from, to] = trendDomain(points(0.4, 0.5), 0.9, 'percent');
    expect(from).toBeLessThan(0.4);
    expect(to).toBeGreaterThan(0.9);
  });

  it('does not run over 100 %', () => {
    expect(trendDomain(points(0.99, 1), 0.95, 'percent')[1]).toBe(1);
  });

  it('has a height where everything is the same', () => {
    const [from, to] = trendDomain(points(300), 300, 'number');
    expect(to).toBeGreaterThan(from);
  });
});

import { describe, expect, it } from 'vitest';
import { crossing, fitTrend, trendAt } from '../../../../src/domain/stats/trend-line';

const exact = [0, 1, 2, 3].map((x) => ({ x, y: 2 + 3 * x, standardError: 0.5 }));
const Z = 1.6448536269514722;

describe('a trend line', () => {
  it('goes through points that lie on one, with the variances of their errors', () => {
    const line = fitTrend(exact);
    expect(line.slope).toBeCloseTo(3, 12);
    expect(trendAt(line, 10).y).toBeCloseTo(32, 12);
    // se² / Σ(x - x̄)² = 0.25 / 5
    expect(line.slopeVariance).toBeCloseTo(0.05, 12);
    expect(line.levelVariance).toBeCloseTo(0.25 / 4, 12);
  });

  it('follows the surer observations', () => {
    const bent = [...exact.slice(0, 3), { x: 3, y: 20, standardError: 100 }];
    expect(fitTrend(bent).slope).toBeCloseTo(3, 2);
  });

  it('is less sure where points scatter more than their errors say, and never surer', () => {
    const wild = exact.map((one, index) => ({ ...one, y: one.y + (index % 2 === 0 ? 4 : -4) }));
    expect(fitTrend(wild).slopeVariance).toBeGreaterThan(fitTrend(exact).slopeVariance);
  });

  it('is exact where errors are not known and nothing scatters', () => {
    const line = fitTrend(exact.map((one) => ({ ...one, standardError: 0 })));
    expect(line.slopeVariance).toBeCloseTo(0, 20);
    expect(crossing(line, 32, Z)?.x).toBeCloseTo(10, 10);
  });

  it('crosses a value within the ends at which the line can be there', () => {
    const line = fitTrend(exact);
    const found = crossing(line, 32, Z);
    expect(found?.x).toBeCloseTo(10, 10);
    for (const end of [found?.early ?? 0, found?.late ?? 0]) {
      const { y, standardError } = trendAt(line, end);
      expect(Math.abs(y - 32)).toBeCloseTo(Z * standardError, 8);
    }
  });

  it('crosses nothing for sure where its slope may be zero', () => {
    const flat = [1, 2, 1.5, 1.8].map((y, x) => ({ x, y, standardError: 1 }));
    expect(crossing(fitTrend(flat), 5, Z)).toBeNull();
  });

  it('needs three observations, at different places', () => {
    expect(() => fitTrend(exact.slice(0, 2))).toThrow(/at least three/);
    expect(() => fitTrend(exact.map((one) => ({ ...one, x: 1 })))).toThrow(/same place/);
  });
});

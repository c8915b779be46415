import { describe, expect, it } from 'vitest';
import { bySeverity, severityOf } from '../../../../static/portfolio/columns';
import { noStakes } from '../../../../static/portfolio/stakes';

const counts = (of: Record<string, number>): ReadonlyMap<string, number> =>
  new Map(Object.entries({ governed: 9, ...of }));

describe('how bad a project is', () => {
  it('is said by the worst that it has, in a word', () => {
    expect(severityOf(counts({ critical: 1, warning: 3 })).word).toBe('Critical');
    expect(severityOf(counts({ warning: 1, held: 8 })).word).toBe('Warning');
    expect(severityOf(counts({ asking: 1 })).word).toBe('Waits for people');
    expect(severityOf(counts({ held: 2 })).word).toBe('Gates held');
    expect(severityOf(counts({})).word).toBe('Quiet');
    expect(severityOf(counts({ governed: 0 })).word).toBe('Nothing governed');
  });

  it('puts one critical before many warnings, and of equals the larger', () => {
    const all = [
      counts({ warning: 9, held: 30 }),
      counts({ governed: 30 }),
      counts({ critical: 1 }),
      counts({ held: 2 }),
      counts({ critical: 2 }),
    ].map((one) => ({ counts: one, stakes: noStakes }));
    expect(all.toSorted(bySeverity)).toEqual([all[4], all[2], all[0], all[3], all[1]]);
  });

  it('puts, of projects that are as bad, the one first where waiting costs more', () => {
    const costs = (amount: number) => ({
      ...noStakes,
      sums: [{ unit: 'EUR' as const, amount }],
    });
    const all = [
      { counts: counts({ critical: 9 }), stakes: costs(100) },
      { counts: counts({ critical: 1 }), stakes: costs(9000) },
      { counts: counts({ warning: 1 }), stakes: costs(90_000) },
    ];
    expect(all.toSorted(bySeverity)).toEqual([all[1], all[0], all[2]]);
  });
});

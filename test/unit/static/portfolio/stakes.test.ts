import { describe, expect, it } from 'vitest';
import type { PropertyStake } from '../../../../src/words/property';
import { byTotals, noStakes, tellTotals, totalsOf } from '../../../../static/portfolio/stakes';

const stake = (amount: number | null, unit: PropertyStake['unit']): PropertyStake => ({
  ...{ words: 'Claims are paid late', by: 'pm', at: '2026-11-12T09:00:00.000Z' },
  ...{ amount, unit },
});

describe('what waiting costs in a project', () => {
  it('is added up by what it is counted in, and nothing is converted', () => {
    const totals = totalsOf(
      [
        ...[stake(900, 'people'), stake(18_000, 'EUR'), stake(null, null)],
        ...[stake(65_000, 'EUR'), stake(500, 'USD')],
      ],
      false,
    );
    expect(tellTotals(totals)).toEqual(['€83,000', '$500', '900 people', '1 item in words']);
  });

  it('says that it is no less where not all items were read', () => {
    expect(tellTotals(totalsOf([stake(500, 'EUR')], true))).toEqual(['at least €500']);
  });

  it('orders by money first, and puts what nobody stated last', () => {
    const more = totalsOf([stake(500, 'EUR')], false);
    const less = totalsOf([stake(400, 'EUR'), stake(9000, 'people')], false);
    const words = totalsOf([stake(null, null)], false);
    expect([noStakes, words, less, more].toSorted(byTotals)).toEqual([more, less, words, noStakes]);
  });
});

import { describe, expect, it } from 'vitest';
import type { PropertyStake } from '../../../../../src/words/property';
import {
  byStake,
  describeStake,
  formatMonthly,
} from '../../../../../static/components/words/stake';

const stake = (part: Partial<PropertyStake>): PropertyStake => ({
  ...{ words: 'Claims are paid late', by: 'pm', at: '2026-11-12T09:00:00.000Z' },
  ...{ amount: null, unit: null },
  ...part,
});

describe('what waiting costs', () => {
  it('is told with what it comes to in a month, where that is stated', () => {
    expect(formatMonthly(stake({ amount: 40_000, unit: 'EUR' }))).toBe('€40,000 a month');
    expect(formatMonthly(stake({ amount: 1, unit: 'people' }))).toBe('1 person a month');
    expect(describeStake(stake({ amount: 1200, unit: 'decisions' }))).toBe(
      '1,200 decisions a month: Claims are paid late',
    );
    expect(describeStake(stake({}))).toBe('Claims are paid late');
  });

  it('puts money before decisions before people before words, and what nobody stated last', () => {
    const ordered = [
      stake({ amount: 9000, unit: 'EUR' }),
      stake({ amount: 8000, unit: 'EUR' }),
      stake({ amount: 9_000_000, unit: 'JPY' }),
      stake({ amount: 7000, unit: 'decisions' }),
      stake({ amount: 8000, unit: 'people' }),
      stake({}),
      null,
    ];
    expect(ordered.toReversed().toSorted(byStake)).toEqual(ordered);
  });
});

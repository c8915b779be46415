import { describe, expect, it } from 'vitest';
import {
  coverReturns,
  DECLARED_AFTER_MS,
  DECLARED_BEFORE_MS,
} from '../../../../src/domain/lifecycle/declared-return';
import { day, move, scan, START } from './radar-items';

const back = (days: number) => ({ from: 'validation', to: 'data', at: day(days) });
const said = (days: number, more: Partial<ReturnType<typeof back>> = {}) => ({
  ...{ reason: 'labels were wrong', by: 'pm' },
  ...back(days),
  ...more,
});

describe('a declared return', () => {
  it('covers one of the same stages, up to seven days later or two earlier, to the millisecond', () => {
    const at = (offset: number) => new Date(START + offset).toISOString();
    const covers = (offset: number): boolean =>
      coverReturns([back(0)], [{ ...said(0), at: at(offset) }])[0] !== null;
    expect(covers(-DECLARED_BEFORE_MS)).toBe(true);
    expect(covers(-DECLARED_BEFORE_MS - 1)).toBe(false);
    expect(covers(DECLARED_AFTER_MS)).toBe(true);
    expect(covers(DECLARED_AFTER_MS + 1)).toBe(false);
    expect(coverReturns([back(0)], [said(0, { to: 'inception' })])).toEqual([null]);
    expect(coverReturns([back(0)], [said(0, { from: 'deployment' })])).toEqual([null]);
  });

  it('covers one return only, and the earliest that is left serves the earliest return', () => {
    expect(coverReturns([back(1), back(2)], [said(0)])).toEqual([said(0), null]);
    // The one of day 3 could serve both, the one of day -5 only the first.
    expect(coverReturns([back(1), back(3)], [said(3), said(-5)])).toEqual([said(-5), said(3)]);
  });

  it('shows with its reason and who declared it', () => {
    const changes = [move(1, '4', '2'), move(3, '2', '4'), move(4, '4', '2')];
    const { returns, sentences } = scan(changes, { declared: [said(0.5)] });
    expect(returns.map(({ declared }) => declared)).toEqual([
      { reason: 'labels were wrong', by: 'pm', at: day(0.5) },
      null,
    ]);
    expect(sentences).toContain('returned to Data once, declared');
    expect(sentences).toContain('returned to Data once, undeclared, 26 days lost');
  });
});

import { describe, expect, it } from 'vitest';
import { stakeSchema } from '../../../../src/contract/item-facts';
import { LONGEST_STAKE } from '../../../../src/words/stake';
import {
  draftOfStake,
  readStake,
  stakeProblems,
} from '../../../../static/panel/sections/governance/stake-draft';

const drafts = ['', ' ', 'ab', 'Claims are paid late', 'x'.repeat(LONGEST_STAKE + 1)].flatMap(
  (waiting) =>
    ['', '0', '-3', '40000', '12.5'].map((amount) => ({ waiting, amount, unit: 'EUR' as const })),
);

describe('what waiting costs, as it is typed', () => {
  it.each(drafts)('is refused on the page where the app refuses it: $waiting, $amount', (draft) => {
    const read = readStake(draft);
    const isTaken = read === null ? draft.amount === '' : stakeSchema.safeParse(read).success;
    expect(Object.keys(stakeProblems(draft)).length === 0).toBe(isTaken);
  });

  it('stands in the form as it was stated', () => {
    const monthly = { amount: 1200, unit: 'people' as const };
    const stated = { words: 'Claims are paid late', monthly };
    const draft = draftOfStake({ ...stated, by: 'pm', at: '2026-11-12T09:00:00.000Z' });
    expect(readStake(draft)).toEqual(stated);
    expect(readStake(draftOfStake(null))).toBeNull();
  });
});

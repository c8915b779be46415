import { describe, expect, it } from 'vitest';
import { tellTradeOff } from '../../../../static/report/model/trade-off-words';

const stated = {
  ...{ id: 't1', issueKey: 'AI-7', stage: 'deployment', decider: 'account-risk' },
  ...{ gain: 'sorted by noon', cost: 'two of a hundred misrouted', waiting: 'one less' },
  ...{ by: 'account-pm', at: '2026-11-20T09:00:00.000Z' },
};

const people = { 'account-risk': 'Rita Risk' };

describe('a trade-off on the one-pager', () => {
  it('says what is gained, what it costs, what a sprint would bring, and who decides', () => {
    expect(tellTradeOff({ ...stated, decision: null }, people)).toBe(
      'AI-7: gained: sorted by noon; cost: two of a hundred misrouted; one more sprint would bring: one less. Rita Risk decides.',
    );
  });

  it.each([
    ['go-on', 'Rita Risk decided to go on.'],
    ['wait', 'Rita Risk decided to wait a sprint.'],
  ] as const)('says that it was decided: %s', (choice, end) => {
    const decision = { choice, note: '', by: 'account-risk', at: '2026-11-21T09:00:00.000Z' };
    expect(tellTradeOff({ ...stated, decision }, people)).toContain(end);
  });

  it('ends each part once where a person wrote it as a sentence', () => {
    const sentences = {
      ...stated,
      gain: 'Sorted by noon.',
      cost: 'Two misrouted. ',
      waiting: 'One.',
    };
    expect(tellTradeOff({ ...sentences, decision: null }, people)).toBe(
      'AI-7: gained: Sorted by noon; cost: Two misrouted; one more sprint would bring: One. Rita Risk decides.',
    );
  });

  it('names somebody who is gone', () => {
    expect(tellTradeOff({ ...stated, decision: null }, {})).toMatch(/somebody decides\.$/u);
  });
});

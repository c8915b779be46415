import { describe, expect, it } from 'vitest';
import { conditionOf, inputsOf } from '../../../local/site/client/pages/try/inputs';

describe('the forms to try actions', () => {
  it('give inputs in their types, and leave out what is empty', () => {
    const filled = [
      { name: 'issueKey', type: 'string', text: '12' },
      { name: 'block', type: 'integer', text: '0' },
      { name: 'confirm', type: 'string', text: '' },
      { name: 'share', type: 'number', text: 'much' },
    ];
    expect(inputsOf(filled)).toEqual({ issueKey: '12', block: 0, share: 'much' });
  });

  it.each([
    ['aiGate', 'string', '=', 'held', 'aiGate = "held"'],
    ['aiLooksSpent', 'number', '>=', '80', 'aiLooksSpent >= 80'],
    ['aiNextDate', 'date', '<=', '7d', 'aiNextDate <= 7d'],
    ['aiNextDate', 'date', '<=', '2026-12-01', 'aiNextDate <= "2026-12-01"'],
    ['aiModel', 'text', '=', 'claims', 'aiModel ~ "claims"'],
    ['aiAskOf', 'user', '=', 'currentUser()', 'aiAskOf = currentUser()'],
    ['aiAsk', 'string', 'is not EMPTY', 'ignored', 'aiAsk is not EMPTY'],
    ['aiGate', 'string', '=', '" OR aiGate = "open', 'aiGate = "\\" OR aiGate = \\"open"'],
  ])('make of %s (%s) %s %s a condition', (property, type, operator, value, jql) => {
    expect(conditionOf(property, type, operator, value)).toBe(jql);
  });
});

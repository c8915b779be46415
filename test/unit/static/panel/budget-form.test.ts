import { describe, expect, it } from 'vitest';
import {
  planChoices,
  planOfChoice,
  renewalProblems,
} from '../../../../static/panel/sections/criteria/budget-form';

describe('the forms of an error budget', () => {
  it('say at each field what keeps a renewal from being asked for', () => {
    const { dataset, reason } = renewalProblems({ dataset: 'holdout', reason: 'why' });
    expect(dataset).toContain('SHA-256');
    expect(reason).toContain('10 characters');
    expect(renewalProblems({ dataset: ` ${'a'.repeat(64)} `, reason: 'a new quarter' })).toEqual({
      ...{ dataset: null, reason: null },
    });
  });

  it('offer plans that there are, and none first', () => {
    expect(planOfChoice(planChoices[0]?.value ?? 'x')).toBeNull();
    expect(planOfChoice('equal-3')).toEqual({ kind: 'equal', looks: 3 });
    expect(planOfChoice('last-80-10')).toEqual({ kind: 'last-80', looks: 10 });
    expect(new Set(planChoices.map(({ value }) => value)).size).toBe(planChoices.length);
  });
});

import { describe, expect, it } from 'vitest';
import { alphaOfCriterion, budgetOf } from '../../../../src/domain/decision/alpha';
import {
  comparedAs,
  comparisonOf,
  valueKindOf,
  type Requirement,
} from '../../../../src/domain/decision/comparison';
import { moreTrialsOf } from '../../../../src/domain/decision/more-trials';

const compare = (kind: 'superior' | 'non-inferior', margin: number): Requirement => ({
  kind,
  margin,
});

describe('the comparison that a requirement comes to', () => {
  it('is the threshold itself', () => {
    const requirement: Requirement = { kind: 'threshold', comparator: '<', target: 0.2 };
    expect(comparisonOf('accuracy', requirement)).toEqual({ comparator: '<', target: 0.2 });
    expect(valueKindOf(requirement)).toBe('value');
  });

  it.each([
    ['accuracy', compare('superior', 0.02), '>=', 0.02],
    ['accuracy', compare('non-inferior', 0.02), '>=', -0.02],
    ['error_rate', compare('superior', 0.02), '<=', -0.02],
    ['error_rate', compare('non-inferior', 0.02), '<=', 0.02],
    ['accuracy', compare('non-inferior', 0), '>=', 0],
    ['error_rate', compare('superior', 0), '<=', 0],
  ] as const)('%s, %j: the difference %s %d', (metric, requirement, comparator, target) => {
    const asked = comparisonOf(metric, requirement);
    expect(asked).toEqual({ comparator, target });
    // No minus zero, which would be written as one.
    expect(Object.is(asked.target, -0)).toBe(false);
  });

  it('is of a change where the margin is relative', () => {
    const relative: Requirement = { kind: 'superior', margin: 0.2, relative: true };
    expect(comparedAs(relative)).toBe('relative-change');
    expect(valueKindOf(relative)).toBe('relative-change');
    expect(comparedAs({ kind: 'superior', margin: 0.2 })).toBe('difference');
    expect(valueKindOf({ kind: 'non-inferior', margin: 0.2 })).toBe('difference');
  });
});

describe('the error that a criterion may make', () => {
  it('is what its confidence leaves, and half of five per cent at most for better than', () => {
    expect(budgetOf('threshold', 0.95)).toBe(0.05);
    expect(budgetOf('non-inferior', 0.9)).toBe(0.1);
    expect(budgetOf('superior', 0.9)).toBe(0.025);
    expect(budgetOf('superior', 0.99)).toBe(0.01);
  });

  it('is that of 95 % for a bare number', () => {
    const requirement = { kind: 'threshold', comparator: '>=', target: 0.9 } as const;
    expect(alphaOfCriterion({ requirement, uncertainty: { kind: 'point' } })).toBe(0.05);
    const uncertainty = { kind: 'interval', confidence: 0.99 } as const;
    expect(alphaOfCriterion({ requirement, uncertainty } as never)).toBe(0.01);
  });
});

describe('samples of one further run', () => {
  const judged = (reason: string, trials: number | null, advice: unknown = null) =>
    ({ reason, trials, advice }) as unknown as Parameters<typeof moreTrialsOf>[0];

  it('are those beyond what was tried', () => {
    const advice = { kind: 'larger-run', trials: 900, power: 0.8 };
    expect(moreTrialsOf(judged('interval-holds-target', 500, advice), null)).toBe(400);
    expect(moreTrialsOf(judged('interval-holds-target', null, advice), null)).toBe(900);
    expect(moreTrialsOf(judged('interval-holds-target', 1000, advice), null)).toBe(0);
  });

  it('are what the least number lacks, and what a run that leans to fail needs', () => {
    expect(moreTrialsOf(judged('too-few-trials', 80), 200)).toBe(120);
    expect(moreTrialsOf(judged('too-few-trials', 300), 200)).toBe(0);
    expect(moreTrialsOf(judged('too-few-trials', 300), null)).toBe(0);
    const fails = { kind: 'leans-to-fail', furtherTrials: 70 };
    expect(moreTrialsOf(judged('interval-holds-target', 80, fails), null)).toBe(70);
    const open = { kind: 'will-not-settle' };
    expect(moreTrialsOf(judged('interval-holds-target', 80, open), null)).toBeNull();
    expect(moreTrialsOf(judged('interval-holds-target', 80), null)).toBeNull();
  });
});

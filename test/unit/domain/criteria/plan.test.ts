import { describe, expect, it } from 'vitest';
import { criterionPlanSchema } from '../../../../src/contract/criteria';
import type { CriterionPlan } from '../../../../src/contract/types';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { planCriterion } from '../../../../src/domain/criteria/plan';

const planOf = (line: string): CriterionPlan | null => {
  const [criterion] = parseCriteria(line).criteria;
  if (criterion === undefined) throw new Error(`${line} does not parse`);
  return planCriterion(criterion);
};

describe('planCriterion', () => {
  it('gives the sample sizes of a first look for 90 %', () => {
    const plan = planOf('accuracy >= 90%');
    expect(plan?.scenarios).toMatchObject([
      { assumed: 0.92 },
      { assumed: 0.93, trials: 713 },
      { assumed: 0.95, trials: 239 },
    ]);
    expect(plan?.power).toBe(0.8);
    expect(plan?.sentence).toMatch(/^To pass look 1, at 97%, with a chance of 80%/);
    expect(plan?.sentence).toContain('713 samples if the true value is 93%, ');
    expect(plan?.sentence).toContain('at the look after it');
    expect(criterionPlanSchema.parse(plan)).toEqual(plan);
  });

  it('looks below the target where less is better', () => {
    const plan = planOf('false_positive_rate <= 2% @99%');
    expect(plan?.scenarios.map(({ assumed }) => assumed)).toEqual([0.016, 0.014, 0.01]);
    expect(plan?.scenarios.every(({ trials }) => trials !== null && trials > 500)).toBe(true);
  });

  it('asks for more the surer it has to be', () => {
    const [usual] = planOf('accuracy >= 90% @95%')?.scenarios ?? [];
    const [surer] = planOf('accuracy >= 90% @99%')?.scenarios ?? [];
    expect(surer?.trials).toBeGreaterThan(usual?.trials ?? Infinity);
  });

  it('plans both arms of a comparison with a baseline', () => {
    const plan = planOf('recall within 5% of champion @97.5%');
    expect(plan?.scenarios.map(({ assumed }) => assumed)).toEqual([0.8, 0.9, 0.95]);
    expect(plan?.sentence).toContain('candidate and baseline each');
  });

  it.each([
    'accuracy >= 90% point',
    'p95_latency_ms <= 300',
    'auc >= 0.85',
    'mape <= 10%',
    'word_error_rate <= 8%',
  ])('has no plan for "%s", whose spread is not known beforehand', (line) => {
    expect(planOf(line)).toBeNull();
  });
});

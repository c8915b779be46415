import { describe, expect, it } from 'vitest';
import type { Budget, CriterionVerdict, Measure } from '../../../../src/contract/types';
import { lookLevel, type BudgetPlan } from '../../../../src/domain/budget/levels';
import { alphaOfCriterion } from '../../../../src/domain/decision/alpha';
import {
  budgetSentenceOf,
  criterionVerdict,
  type Standards,
} from '../../../../src/domain/evidence/criterion-verdict';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import { latestOf } from '../../../../src/domain/evidence/latest-results';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { anEvaluation, anItem, daysAgo, someCriteria } from '../../../support/builders/builders';

type Part = {
  /** Null where there is none yet. */
  budget?: Partial<Budget> | null;
  standards?: Partial<Standards>;
  look?: number;
  plan?: BudgetPlan;
};

/** What one measure, received a day ago, comes to for the criterion of a line; null for no run. */
const verdictOf = (line: string, measure: Measure | null, part: Part = {}): CriterionVerdict => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error('no criterion');
  const { budget = {}, look = 1, plan, standards } = part;
  const level = lookLevel(alphaOfCriterion(criterion), look, plan);
  const latest = (one: Measure) => {
    const { metric, slice } = criterion;
    const result = { metric, slice, baseline: null, measure: one };
    const judgement = judgeResult(criterion, result, level);
    const about = { criterionId: criterion.id, result, judgement, prior: false };
    return latestOf(anEvaluation([result]), about);
  };
  return criterionVerdict({
    criterion,
    latest: measure === null ? null : latest(measure),
    budget: budget === null ? null : aBudget(line, budget),
    standards: { point: true, approximate: true, leastTrials: 0, ...standards },
    lockedAt: daysAgo(7),
  });
};

const count = (successes: number, trials: number): Measure => ({
  ...{ kind: 'count', successes, trials },
});

describe('what a policy lets pass', () => {
  it('is held back, and neither what is open nor what fails', () => {
    const standards = { point: false, approximate: false, leastTrials: 50 };
    const held = (line: string, measure: Measure) => {
      const { verdict, reason } = verdictOf(line, measure, { standards });
      return [verdict, reason];
    };
    const bare: Measure = { kind: 'point', value: 0.95, trials: null };
    expect(held('sensitivity >= 70%', count(29, 30))).toEqual(['inconclusive', 'too-few-trials']);
    expect(held('sensitivity >= 70%', count(49, 50))).toEqual(['pass', 'bound-clears-target']);
    expect(held('sensitivity >= 90%', count(29, 30))).toEqual([
      ...['inconclusive', 'interval-holds-target'],
    ]);
    expect(held('sensitivity >= 90% point', bare)).toEqual(['inconclusive', 'point-not-allowed']);
    expect(held('sensitivity >= 70% wilson', count(190, 200))).toEqual([
      ...['inconclusive', 'approximate-not-allowed'],
    ]);
    expect(held('sensitivity >= 70% wilson', count(20, 200))).toEqual([
      ...['fail', 'bound-rules-target-out'],
    ]);
  });

  it('is told as the wish of the policy where the line has its samples, else as that of the line', () => {
    const told = (trials: number) =>
      verdictOf('sensitivity >= 70% n>=30', count(trials - 1, trials), {
        standards: { leastTrials: 50 },
      });
    expect(told(30)).toMatchObject({
      sentence:
        'sensitivity 29 of 30 (96.7%): fewer than the 50 samples that the policy asks for, so it decides nothing, needed 70%.',
      next: 'Post one run with at least 50 samples.',
      moreTrials: null,
    });
    expect(told(29)).toMatchObject({ reason: 'too-few-trials', moreTrials: 1 });
    expect(told(29).sentence).not.toContain('policy');
  });
});

describe('the budget beside a verdict', () => {
  it('is whole where none is kept yet', () => {
    expect(verdictOf('sensitivity >= 90%', null, { budget: null }).budget).toEqual({
      ...{ look: null, level: null, tail: null, spent: 0, nextLook: 1, nextLevel: 0.97 },
      ...{ looked: 0, unnamed: 0, elsewhere: { spent: 0, issues: [] }, renewals: 0 },
      request: null,
      sentence:
        'No look yet: 0% of the error budget is spent; the next run is look 1 and has to hold at 97%.',
    });
  });

  it('is there for an interval and for none of so many, and not for a bare number', () => {
    const seen = (line: string) => {
      const { confidence, budget } = verdictOf(line, count(0, 10));
      return [confidence, budget?.look];
    };
    expect(seen('sensitivity >= 90% @99%')).toEqual([0.99, 1]);
    expect(seen('critical failures = 0 n>=300')).toEqual([null, 1]);
    expect(seen('sensitivity >= 90% point')).toEqual([null, undefined]);
  });

  it('has a next look as long as its plan has one', () => {
    const planned = (looks: number) => {
      const plan = { kind: 'equal', looks } as const;
      const budget = { plan, looked: 1, spent: 1 };
      return verdictOf('sensitivity >= 90%', count(91, 100), { plan, budget });
    };
    const [last, second] = [planned(1), planned(2)];
    expect(last.budget).toMatchObject({ look: 1, level: 0.95, spent: 1, nextLevel: null });
    expect(last.budget?.sentence).toContain('no look is left');
    expect(last.next).not.toContain('The next run is');
    expect(second.budget).toMatchObject({ look: 1, level: 0.975, spent: 0.5, nextLevel: 0.975 });
    expect(second.next).toContain('The next run is look 2 and has to hold at 97.5%.');
  });

  it('shows the renewal that waits for a second person', () => {
    const request = {
      ...{ id: 'r1', dataset: 'a'.repeat(64), reason: 'A new season', askedBy: 'account-lead' },
      askedAt: daysAgo(2),
    };
    const { budget } = verdictOf('sensitivity >= 90%', null, {
      budget: { request: { ...request, plan: null } },
    });
    expect(budget?.request).toEqual(request);
    expect(verdictOf('sensitivity >= 90%', null).budget?.request).toBeNull();
  });
});

it('asks each look at none of so many for the samples that this look has to see', () => {
  const budget = { looked: 2, spent: 2 };
  const { sentence, next } = verdictOf('critical failures = 0 n>=300', count(0, 350), {
    ...{ look: 2, budget },
  });
  // 1 - 0.01^(1/350) is 1.31 %; 300 ln(0.01) / ln(0.03), and for look 3 ln(0.05 · 0.4 / 6).
  expect(sentence).toBe(
    'critical failures 0 of 350, which shows at 99% confidence fewer than 1.4%, and this look has to see 394, needed none of 300 or more.',
  );
  expect(next).toBe('Post one run of at least 488 samples: each further look has to see more.');
});

it('shows a run that decides nothing only where it is newer than what decides', () => {
  const aside = (at: string, measure: Measure | null = count(91, 100)) =>
    verdictOf('sensitivity >= 90%', measure, {
      budget: {
        aside: {
          ...{ kind: 'undecided', reason: 'run-incomplete', digest: 'b'.repeat(64), at },
          ...{ version: null, why: 'it names no version', next: 'Name it.', who: 'The lead' },
        },
      },
    }).aside;
  const shown = {
    kind: 'undecided',
    why: 'it names no version',
    next: 'Name it.',
    who: 'The lead',
  };
  expect(aside(daysAgo(0.5))).toEqual({ ...shown, at: daysAgo(0.5) });
  expect(aside(daysAgo(1))).toBeNull();
  expect(aside(daysAgo(2))).toBeNull();
  expect(aside(daysAgo(2), null)).toEqual({ ...shown, at: daysAgo(2) });
});

describe('where a budget of an item stands', () => {
  const lines = ['sensitivity >= 90%', 'specificity >= 80% @99%'] as const;
  const told = (line: string, part: Partial<Budget>, text: string = lines.join('\n')): string => {
    const others = lines.filter((one) => one !== line).map((one) => aBudget(one));
    const budget = aBudget(line, part);
    return budgetSentenceOf(anItem(text, [], { budgets: [...others, budget] }), budget);
  };

  it('is told by the confidence of its criterion and its newest look', () => {
    expect(told(lines[0], {})).toBe(
      'No look yet: 0% of the error budget is spent; the next run is look 1 and has to hold at 97%.',
    );
    const looks = [1, 2, 3].map((look) => aLook({ look }));
    // 1 % · 0.4 / 6 for look 3, 1 - 0.4 / 3 of the budget, and 1 % · 0.4 / 12 for look 4.
    expect(told(lines[1], { looked: 3, spent: 3, looks })).toBe(
      'Look 3 at 99.933%: 86.7% of the error budget is spent; the next run is look 4 and has to hold at 99.967% (3 runs held against it so far).',
    );
  });

  it('is told by its plan, with what else counts on it', () => {
    const part: Partial<Budget> = {
      ...{ plan: { kind: 'equal', looks: 5 }, looked: 2, spent: 1, unnamed: 1 },
      looks: [aLook({ look: 1 })],
      elsewhere: { spent: 1, issues: [{ issueKey: 'AI-7' }] },
    };
    expect(told(lines[0], part)).toBe(
      'Look 1 at 99%: 40% of the error budget is spent; the next run is look 3 and has to hold at 99% (2 runs held against it so far; 1 of them from an earlier version of these records, counted as looks; the same data was used by AI-7, whose 1 look without a pass count on).',
    );
  });

  it('is not told where no criterion asks for it any more', () => {
    expect(told('precision >= 90%', {})).toBe('');
    expect(told(lines[0], {}, '')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { lookLevel, type BudgetPlan } from '../../../../src/domain/budget/levels';
import { budgetOf } from '../../../../src/domain/decision/alpha';
import {
  judgeLook,
  worseOf,
  worstOf,
  type LookQuestion,
} from '../../../../src/domain/decision/decide-look';
import { describeLook } from '../../../../src/domain/decision/describe-look';
import { measuredShare, measuredSummary } from '../../../../src/domain/decision/measured';
import { exactClears } from '../../../../src/domain/stats/share';
import { exactPower, trialsForPower } from '../../../../src/domain/stats/power';
import { budgetReferences } from '../../../support/budget-references';

const questionOf = (
  successes: number,
  trials: number,
  look = 1,
  over: Partial<LookQuestion> = {},
  plan?: BudgetPlan,
): LookQuestion => ({
  measured: measuredShare({ successes, trials }),
  comparator: '>=',
  target: 0.9,
  minTrials: null,
  level: lookLevel(0.05, look, plan),
  ...over,
});

const about = { metric: 'accuracy', unit: 'percent', kind: 'value' } as const;

const said = (question: LookQuestion) => describeLook(question, about, judgeLook(question));

describe('one look', () => {
  it.each(budgetReferences.criticalCounts)(
    'passes from the least count on: target $target, n $trials',
    ({ target, trials, looks, plain }) => {
      looks.forEach((least, index) => {
        const verdictAt = (successes: number) =>
          judgeLook(questionOf(successes, trials, index + 1, { target })).verdict;
        expect(verdictAt(least)).toBe('pass');
        expect(verdictAt(least - 1)).not.toBe('pass');
      });
      const plainVerdict = (successes: number) =>
        judgeLook(questionOf(successes, trials, 1, { target }, { kind: 'plain' })).verdict;
      expect(plainVerdict(plain)).toBe('pass');
      expect(plainVerdict(plain - 1)).not.toBe('pass');
    },
  );

  it.each(budgetReferences.lowerBounds)('has SciPy’s bounds: $successes of $trials', (given) => {
    given.looks.forEach((bound, index) => {
      const { lower } = judgeLook(questionOf(given.successes, given.trials, index + 1));
      expect(lower).toBeCloseTo(bound, 9);
    });
  });

  it('fails at the plain confidence, whichever look it is', () => {
    // Upper bound of 84 of 100 at 95 %: .897, at 99.9 %: .934.
    for (const look of [1, 5]) expect(judgeLook(questionOf(84, 100, look)).verdict).toBe('fail');
    expect(judgeLook(questionOf(85, 100)).verdict).toBe('inconclusive');
  });

  it('mirrors for what is to be low', () => {
    const low = judgeLook(questionOf(4, 100, 1, { comparator: '<=', target: 0.1 }));
    const high = judgeLook(questionOf(96, 100));
    expect(low.verdict).toBe('pass');
    expect(low.upper).toBeCloseTo(1 - high.lower, 12);
  });

  it('holds back what is too small, what no plan has left, and what is approximate', () => {
    expect(judgeLook(questionOf(100, 100, 1, { minTrials: 200 }))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too-few-trials',
    });
    expect(judgeLook(questionOf(500, 500, 3, {}, { kind: 'equal', looks: 2 })).reason).toBe(
      'budget-spent',
    );
    const measured = measuredSummary({ mean: 5, standardDeviation: 0.1, trials: 400 });
    const late = { measured, target: 4, minTrials: null };
    expect(judgeLook(questionOf(1, 1, 3, late)).verdict).toBe('pass');
    expect(judgeLook(questionOf(1, 1, 4, late)).reason).toBe('approximate-looks-spent');
  });

  it('clears by one binomial tail exactly where the bound does', () => {
    for (const trials of [1, 7, 50, 333]) {
      for (let successes = 0; successes <= trials; successes += 1) {
        for (const [target, tail] of [
          [0.5, 0.03],
          [0.9, 0.001],
        ] as const) {
          const question = { target, direction: 'at-least', tail } as const;
          const bound = measuredShare({ successes, trials }).sided.lower(tail);
          expect(exactClears({ successes, trials }, question)).toBe(bound >= target);
        }
      }
    }
  });

  it('takes the worse of two results, and the worst of all groups', () => {
    const [pass, fail, open] = (['pass', 'fail', 'inconclusive'] as const).map((verdict) => ({
      verdict,
    }));
    if (pass === undefined || fail === undefined || open === undefined) throw new Error('three');
    expect(worseOf(pass, open)).toBe(open);
    expect(worseOf(fail, open)).toBe(fail);
    expect(worstOf([pass, open, pass, fail])).toBe(fail);
  });

  it('holds "better than the baseline" at 97.5 % at the least', () => {
    expect(budgetOf('superior', 0.95)).toBe(0.025);
    expect(budgetOf('superior', 0.99)).toBe(0.01);
    expect(budgetOf('non-inferior', 0.95)).toBe(0.05);
  });
});

describe('the chance that a model at the target ever passes', () => {
  const never = (target: number, trials: number, looks: number): number => {
    let none = 1;
    for (let look = 1; look <= looks; look += 1) {
      const { tail } = lookLevel(0.05, look);
      none *= 1 - exactPower({ target, assumed: target, direction: 'at-least', tail, trials });
    }
    return none;
  };

  it.each(budgetReferences.everFresh20)(
    'is that of the reference in 20 fresh runs: target $target, n $trials',
    ({ target, trials, rate }) => {
      expect(1 - never(target, trials, 20)).toBeCloseTo(rate, 9);
    },
  );
});

describe('what it advises', () => {
  it.each(budgetReferences.trialsForPower)(
    'plans for 80 %: $target to $assumed at $tail',
    ({ trials, ...given }) => {
      expect(trialsForPower({ ...given, direction: 'at-least', power: 0.8 })).toBe(trials);
    },
  );

  it.each(budgetReferences.power)('knows the power at n $trials', ({ looks, ...given }) => {
    looks.forEach((power, index) => {
      const { tail } = lookLevel(0.05, index + 1);
      expect(exactPower({ ...given, direction: 'at-least', tail })).toBeCloseTo(power, 9);
    });
  });

  it('tells the fourth run why it has to hold more, and what to do', () => {
    const { sentence, next, moreTrials } = said(questionOf(465, 500, 4));
    expect(sentence).toBe(
      'This is the 4th run held against this criterion without a pass, so it has to hold at 99.83% instead of 97%, because trying often enough passes by luck: accuracy 465 of 500 (93.0%) could come from a model as low as 89.0%, and 90% is needed.',
    );
    expect(next).toBe(
      'Post one larger run (about 1,420 samples if the true value is near 93.0%), or have a second person renew the budget on data that no run has used. The next run is look 5 and has to hold at 99.9%.',
    );
    expect(moreTrials).toBe(923);
  });

  it('says where more samples will not settle it', () => {
    const { next, moreTrials } = said(questionOf(90, 100));
    expect(next).toMatch(/^More samples will not settle it: 90\.0% is too close/);
    expect(moreTrials).toBeNull();
  });

  it('never advises a further run without its price', () => {
    for (let successes = 0; successes <= 100; successes += 1) {
      for (const look of [1, 2, 6]) {
        const { next } = said(questionOf(successes, 100, look));
        if (/post one/iu.test(next))
          expect(next).toMatch(/The next run is look \d+ and has to hold at/);
      }
    }
  });

  it('tells what leans the wrong way that samples do not help', () => {
    expect(said(questionOf(89, 100)).next).toMatch(/^More samples will not make it pass/);
  });
});

import { describe, expect, it } from 'vitest';
import { lookLevel, type BudgetPlan } from '../../../../src/domain/budget/levels';
import type { LookReason } from '../../../../src/domain/decision/decide-look';
import {
  aboutCount,
  aboutSamples,
  formatLevel,
  tellLook,
  type JudgedLook,
} from '../../../../src/domain/decision/look-sentences';

type Judged = Partial<JudgedLook['judgement']>;

const looked = (
  reason: LookReason,
  judgement: Judged = {},
  more: Partial<JudgedLook> = {},
): JudgedLook => ({
  ...{ metric: 'accuracy', unit: 'percent', kind: 'value', comparator: '>=', target: 0.9 },
  ...{ minTrials: null, level: lookLevel(0.05, 1), nextRun: null },
  judgement: {
    ...{ verdict: 'inconclusive', reason, estimate: 0.93, lower: 0.88, upper: 0.96 },
    ...{ successes: 93, trials: 100, approximate: null, mostLooks: null, advice: null },
    ...judgement,
  },
  ...more,
});

const at = (look: number, plan?: BudgetPlan): Partial<JudgedLook> => ({
  level: lookLevel(0.05, look, plan),
});
const second = { nextRun: { look: 2, tail: 0.01 } };
const PRICE = ' The next run is look 2 and has to hold at 99%.';

const nextOf = (...args: Parameters<typeof looked>): string => tellLook(looked(...args)).next;
const saidOf = (...args: Parameters<typeof looked>): string => tellLook(looked(...args)).sentence;

describe('levels and counts in words', () => {
  it.each([
    [0.03, '97%'],
    [0.01, '99%'],
    [0.05 / 15, '99.67%'],
    [(0.05 * 0.4) / 30, '99.933%'],
    [0.5, '50%'],
  ])('a tail of %d is a level of %s', (tail, level) => {
    expect(formatLevel(tail)).toBe(level);
  });

  it('rounds samples to three digits', () => {
    expect(aboutCount(12_345)).toBe('12,300');
    expect(aboutCount(999)).toBe('999');
    expect(aboutSamples(1)).toBe('1 sample');
    expect(aboutSamples(0)).toBe('0 samples');
    expect(aboutSamples(1234)).toBe('1,230 samples');
  });
});

describe('what a look came to, in words', () => {
  it('tells the worst that could be where it passes, and what shows it', () => {
    const verdict = 'pass';
    expect(saidOf('bound-clears-target', { verdict, lower: 0.912 })).toBe(
      'accuracy 93 of 100 (93.0%): at 97% confidence it could be as low as 91.2% at worst, needed 90%.',
    );
    const source = { run: 'abc', version: '2', dataset: 'holdout' };
    expect(saidOf('bound-clears-target', { verdict, lower: null }, { source })).toBe(
      'accuracy 93 of 100 (93.0%): at 97% confidence it could be what is measured at worst, needed 90%. Shown by run abc of version 2 on holdout.',
    );
  });

  it('tells the best that could be where it fails, at the plain confidence', () => {
    const fails = { verdict: 'fail', upper: 0.89 } as const;
    expect(saidOf('bound-rules-target-out', fails)).toBe(
      'accuracy 93 of 100 (93.0%): at 95% confidence it could be as high as 89.0% at best, needed 90%.',
    );
    expect(saidOf('bound-rules-target-out', { ...fails, upper: null })).toContain(
      'it could be what is measured at best',
    );
  });

  it('takes the other end where less is better', () => {
    const low = { comparator: '<=', target: 0.1 } as const;
    const few = { estimate: 0.07, successes: 7, lower: 0.03, upper: 0.13 };
    expect(saidOf('interval-holds-target', few, low)).toBe(
      'accuracy 7 of 100 (7.0%): at 97% confidence it could be as high as 13.0%, needed at most 10%.',
    );
    expect(saidOf('bound-rules-target-out', { ...few, lower: 0.11 }, low)).toContain(
      'it could be as low as 11.0% at best',
    );
    expect(saidOf('bound-clears-target', { ...few, upper: 0.09 }, low)).toContain(
      'it could be as high as 9.0% at worst',
    );
  });

  it.each([
    [2, '2nd', '99%'],
    [3, '3rd', '99.67%'],
    [4, '4th', '99.83%'],
    [11, '11th', '99.982%'],
    [12, '12th', '99.985%'],
    [13, '13th', '99.987%'],
    [21, '21st', '99.9952%'],
    [22, '22nd', '99.9957%'],
    [111, '111th', '99.99984%'],
  ])('says of look %d that it is the %s and why it has to hold at %s', (look, nth, level) => {
    expect(saidOf('interval-holds-target', {}, at(look))).toBe(
      `This is the ${nth} run held against this criterion without a pass, so it has to hold at ${level} instead of 97%, because trying often enough passes by luck: accuracy 93 of 100 (93.0%) could come from a model as low as 88.0%, and 90% is needed.`,
    );
  });

  it('says no such thing of the first look, nor of a plan that was declared', () => {
    const open =
      'accuracy 93 of 100 (93.0%): at 97% confidence it could be as low as 88.0%, needed 90%.';
    expect(saidOf('interval-holds-target')).toBe(open);
    const planned = at(2, { kind: 'equal', looks: 2 });
    expect(saidOf('interval-holds-target', {}, planned)).toBe(open.replace('97%', '97.5%'));
  });

  it('says where nothing is known of the worst case', () => {
    expect(saidOf('interval-holds-target', { lower: null }, at(2))).toBe(
      'accuracy 93 of 100 (93.0%): at 99% confidence these data say nothing of the worst case, needed 90%.',
    );
  });

  it('says what holds a look back that is not the number', () => {
    expect(saidOf('too-few-trials', {}, { minTrials: 300 })).toBe(
      'accuracy 93 of 100 (93.0%): the criterion asks for 300 samples, and there are fewer, needed 90%.',
    );
    expect(saidOf('budget-spent')).toBe(
      'accuracy 93 of 100 (93.0%): the declared plan has no look left, so that no run can pass any more, needed 90%.',
    );
    const rough = { approximate: 'few clusters', mostLooks: 3 };
    expect(saidOf('approximate-looks-spent', rough, at(4))).toBe(
      'accuracy 93 of 100 (93.0%): such bounds are approximate (few clusters) and good for 3 looks, this is look 4, needed 90%.',
    );
  });

  it('says once that bounds are approximate', () => {
    const rough = { approximate: 'few clusters', mostLooks: 3 };
    expect(saidOf('interval-holds-target', rough)).toMatch(/ Approximate: few clusters\.$/u);
    expect(saidOf('interval-holds-target')).not.toContain('pproximate');
  });

  it('puts what follows a value behind it', () => {
    const latency = {
      ...{ metric: 'p95 latency', unit: 'number', suffix: ' ms', comparator: '<=', target: 300 },
    } satisfies Partial<JudgedLook>;
    const slow = { estimate: 280, lower: 260, upper: 310, successes: null };
    expect(saidOf('interval-holds-target', slow, latency)).toBe(
      'p95 latency 280 ms (n 100): at 97% confidence it could be as high as 310 ms, needed at most 300 ms.',
    );
  });
});

describe('what to do about a look', () => {
  it('is nothing where it passes, and another model where it fails', () => {
    expect(nextOf('bound-clears-target', {}, second)).toBe('');
    const improve =
      'Improve the model or the data and evaluate again; more samples alone will not change this.';
    expect(nextOf('bound-rules-target-out')).toBe(improve);
    expect(nextOf('bound-rules-target-out', {}, second)).toBe(`${improve}${PRICE}`);
  });

  it('is a run that is large enough, or a renewal', () => {
    expect(nextOf('too-few-trials', {}, { ...second, minTrials: 1 })).toBe(
      `Post one run with at least 1 sample.${PRICE}`,
    );
    expect(nextOf('budget-spent', {}, second)).toBe(
      'Have a second person renew the budget on data that no run has used.',
    );
    expect(nextOf('approximate-looks-spent', {}, second)).toBe(
      'Post the single values, from which the bounds hold, or have a second person renew the budget on data that no run has used.',
    );
  });

  const RENEW = ', or have a second person renew the budget on data that no run has used.';
  const plain = at(1, { kind: 'plain' });
  const larger = { kind: 'larger-run', trials: 1416, power: 0.8 } as const;
  const run = 'Post one larger run (about 1,420 samples if the true value is near 93.0%)';

  it.each([
    ['one larger run with its price', larger, second, `${run}${RENEW}${PRICE}`],
    ['no renewal where there is no budget', larger, plain, `${run}.`],
    [
      'another model where it leans to fail',
      { kind: 'leans-to-fail', furtherTrials: 7 } as const,
      second,
      `More samples will not make it pass if it stays near 93.0%: improve the model or the data first, then post one run.${PRICE}`,
    ],
    [
      'another target where it is too close',
      { kind: 'will-not-settle' } as const,
      second,
      'More samples will not settle it: 93.0% is too close to what is needed. Improve the model, or agree on a target that the business can live with below it.',
    ],
    [
      'more samples where nobody knows how many',
      { kind: 'unknown' } as const,
      second,
      `Post one run with more samples${RENEW}${PRICE}`,
    ],
    [
      'more samples without a budget',
      { kind: 'unknown' } as const,
      plain,
      'Post one run with more samples.',
    ],
  ])('advises %s', (_what, advice, more, words) => {
    expect(nextOf('interval-holds-target', { advice }, more)).toBe(words);
  });

  it('is nothing where no advice was worked out', () => {
    expect(nextOf('interval-holds-target', {}, second)).toBe('');
  });

  it('counts the samples of a further run', () => {
    const judged = { advice: larger };
    expect(tellLook(looked('interval-holds-target', judged)).moreTrials).toBe(1316);
    expect(tellLook(looked('too-few-trials', {}, { minTrials: 300 })).moreTrials).toBe(200);
  });
});

describe('the question behind a look', () => {
  it.each([
    ['pass', 'Does this data set look like what the system will meet in use?'],
    ['fail', 'Which kinds of cases does it get wrong, and what would fix the largest group?'],
    ['inconclusive', 'Which 100 samples were these, and who chose them?'],
  ] as const)('of %s is "%s"', (verdict, question) => {
    expect(tellLook(looked('interval-holds-target', { verdict })).question).toBe(question);
  });
});

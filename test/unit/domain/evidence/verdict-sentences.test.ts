import { describe, expect, it } from 'vitest';
import {
  describeVerdict,
  type Finding,
  type OtherReason,
} from '../../../../src/domain/evidence/words/verdict-sentences';

type Part = Partial<Omit<Finding, 'measured' | 'criterion' | 'ofNone'>> & {
  criterion?: Partial<Finding['criterion']>;
  measured?: Partial<Finding['measured']>;
  ofNone?: Partial<Finding['ofNone']>;
};

const finding = (reason: OtherReason, part: Part = {}): Finding => ({
  ...{ group: null, comparator: '>=', target: 0.9, kind: 'value', reason, source: null },
  ...{ lacking: null, leastTrials: 30, ...part },
  criterion: {
    ...{ metric: 'accuracy', slice: null, unit: 'percent', dataset: null },
    ...part.criterion,
  },
  measured: {
    ...{ estimate: 0.93, lower: 0.88, upper: 0.96, successes: 93, trials: 100 },
    ...{ approximate: null, contradiction: null, ...part.measured },
  },
  ofNone: { least: 300, level: 0.03, needed: 394, next: 488, ...part.ofNone },
});

const told = (reason: OtherReason, part: Part = {}) => describeVerdict(finding(reason, part));
const bare = { successes: null, trials: null };

describe('the sentence of a criterion that no bound decided', () => {
  it.each<[OtherReason, Part, string]>([
    [
      'too-few-trials',
      {},
      '93 of 100 (93.0%): fewer than the 30 samples that the policy asks for, so it decides nothing, needed 90%.',
    ],
    ['no-evidence', {}, 'no run has reported it yet, needed 90%.'],
    [
      'no-evidence',
      { criterion: { dataset: 'holdout' } },
      'no run on holdout has reported it yet, needed 90%.',
    ],
    [
      'no-uncertainty',
      { measured: bare },
      '93.0% is a bare number without its uncertainty, needed 90%.',
    ],
    [
      'interval-not-usable',
      { measured: { successes: null } },
      '93.0% (n 100): the interval in the file is of a lower confidence than this look has to hold, needed 90%.',
    ],
    [
      'is-a-share',
      { measured: { successes: null } },
      '93.0% (n 100): mean and standard deviation are those of zeros and ones, whose count is not stated, needed 90%.',
    ],
    [
      'approximate-not-allowed',
      { measured: { approximate: 'few clusters' } },
      '93 of 100 (93.0%) passes by approximate bounds only (few clusters), which the policy does not let pass, needed 90%.',
    ],
    [
      'point-not-allowed',
      { measured: bare },
      '93.0% as a bare number, which passes under the policy "starter" only, needed 90%.',
    ],
    [
      'not-comparable',
      { measured: { estimate: 93.123456789 } },
      'cannot be held against the criterion: the run reports 93.1235, and what is needed 90% lies in another range.',
    ],
    [
      'not-comparable',
      { measured: { estimate: null } },
      'cannot be held against the criterion: the run reports no value, and what is needed 90% lies in another range.',
    ],
    [
      'contradicted',
      { measured: { contradiction: 'two counts differ' } },
      '93 of 100 (93.0%), which does not count: two counts differ; needed 90%.',
    ],
    [
      'contradicted',
      {},
      '93 of 100 (93.0%), which does not count: its file contradicts it; needed 90%.',
    ],
    ['point-misses-target', { measured: bare }, '93.0% as a bare number, needed 90%.'],
  ])('%s %j', (reason, part, sentence) => {
    expect(told(reason, part).sentence).toBe(`accuracy ${sentence}`);
  });

  it('names the run where a bare number passes', () => {
    const source = { run: 'abc', version: null, dataset: null };
    expect(told('point-clears-target', { measured: bare, source }).sentence).toBe(
      'accuracy 93.0% as a bare number, no uncertainty stated, needed 90%. Shown by run abc of a version that it does not name on a data set that it does not name.',
    );
  });

  it.each(['no-baseline', 'other-baseline', 'other-dataset', 'run-incomplete'] as const)(
    'says for %s what the newest run lacks, and what to do',
    (reason) => {
      const lacking = { why: 'the run names no baseline', next: 'Post it.' };
      expect(told(reason, { lacking })).toEqual({
        sentence: 'accuracy is not decided: the run names no baseline; needed 90%.',
        next: 'Post it.',
        question: 'Are both numbers in the same unit and on the same data set?',
      });
      expect(told(reason)).toMatchObject({
        sentence:
          'accuracy is not decided: the run leaves out something without which it decides nothing; needed 90%.',
        next: '',
      });
    },
  );

  it('names the group, and which was the worst of all', () => {
    const slice = 'age>60';
    expect(told('no-evidence', { criterion: { slice } }).sentence).toMatch(
      /^accuracy \(age>60\) no/u,
    );
  });
});

describe('the sentence of a line that asks for none', () => {
  const none = (part: Part = {}): Part => ({
    ...{ target: 0, comparator: '<=' as const, ...part },
    criterion: { metric: 'critical_failures', unit: 'number' },
    measured: { successes: 0, trials: 1300, lower: null, upper: 0.01162, ...part.measured },
  });
  const all = (part: Part = {}): Part => ({
    ...{ target: 1, ...part },
    measured: { successes: 1300, trials: 1300, lower: 1 - 0.01162, upper: null, ...part.measured },
  });

  it('tells what none among so many shows, rounded to claim less', () => {
    expect(told('none-seen', none()).sentence).toBe(
      'critical failures 0 of 1,300, which shows at 97% confidence fewer than 1.2%, needed none of 300 or more.',
    );
    expect(told('none-seen', none({ measured: { upper: 0.000234 } })).sentence).toContain(
      'fewer than 0.024%',
    );
    expect(told('none-seen', none({ measured: { upper: 0.12 } })).sentence).toContain(
      'fewer than 12%',
    );
  });

  it('turns round where all are needed', () => {
    expect(told('none-seen', all()).sentence).toBe(
      'accuracy 1,300 of 1,300, which shows at 97% confidence fewer than 1.2% that do not, needed all of 300 or more.',
    );
  });

  it('tells nothing of a rate where no bound is known', () => {
    const plain = 'critical failures 0 of 1,300, needed none of 300 or more.';
    expect(told('none-seen', none({ measured: { upper: null } })).sentence).toBe(plain);
    expect(told('none-seen', none({ measured: { upper: 0 } })).sentence).toBe(plain);
    expect(told('none-seen', all({ measured: { lower: null } })).sentence).toBe(
      'accuracy 1,300 of 1,300, needed all of 300 or more.',
    );
  });

  it('tells how many a look has to see, and which were seen', () => {
    const few = none({ measured: { trials: 350 } });
    expect(told('too-few-for-none', few).sentence).toBe(
      'critical failures 0 of 350, which shows at 97% confidence fewer than 1.2%, and this look has to see 394, needed none of 300 or more.',
    );
    expect(told('some-seen', none({ measured: { successes: 2 } })).sentence).toBe(
      'critical failures 2 of 1,300, needed none of 300 or more.',
    );
  });

  it('asks for a larger run, or for a renewal where no look is left', () => {
    expect(told('too-few-for-none', none()).next).toBe(
      'Post one run of at least 488 samples: each further look has to see more.',
    );
    expect(told('too-few-for-none', none({ ofNone: { next: null } })).next).toBe(
      'Have a second person renew the budget on data that no run has used.',
    );
  });
});

describe('what to do and what to ask', () => {
  const counts = 'How many samples is this number made of, and can we have the counts?';

  it.each<[OtherReason, string, string]>([
    [
      'too-few-trials',
      'Post one run with at least 30 samples.',
      'Which 100 samples were these, and who chose them?',
    ],
    [
      'no-evidence',
      'Post an evaluation that reports accuracy.',
      'When will an evaluation report accuracy, and on which data?',
    ],
    [
      'no-uncertainty',
      'Post the counts (k of n), a standard error or an interval with the value.',
      counts,
    ],
    [
      'interval-not-usable',
      'Post the counts or the single values, from which the bounds of this look can be worked out.',
      counts,
    ],
    ['is-a-share', 'Post the counts (k of n).', counts],
    [
      'approximate-not-allowed',
      'Post the counts or the single values, from which the bounds hold.',
      counts,
    ],
    [
      'point-not-allowed',
      'Write the criterion with a confidence such as @95%, and post the counts.',
      counts,
    ],
    ['point-clears-target', '', counts],
    [
      'not-comparable',
      'Correct the target of the criterion, or post the result in the unit of the target.',
      'Are both numbers in the same unit and on the same data set?',
    ],
    [
      'contradicted',
      'Find out which of the two is right, correct the evaluation and post it again.',
      'Why do the number and the verdicts in one file disagree, and which is right?',
    ],
    ['none-seen', '', 'Which 100 samples were these, and who chose them?'],
    [
      'some-seen',
      'Find out what went wrong in each of them and mend it; then post a new run on other samples.',
      'What do those that went wrong have in common?',
    ],
    [
      'point-misses-target',
      'Improve the model or the data and evaluate again; more samples alone will not change this.',
      'Which kinds of cases does it get wrong, and what would fix the largest group?',
    ],
  ])('of %s', (reason, next, question) => {
    expect(told(reason)).toMatchObject({ next, question });
  });

  it('names the data set that a run has to be on', () => {
    expect(told('no-evidence', { criterion: { dataset: 'holdout' } }).next).toBe(
      'Post an evaluation that reports accuracy and names the data set holdout.',
    );
  });
});

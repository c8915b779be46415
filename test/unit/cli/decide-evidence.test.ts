import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { outside } from './outside';

const FILE = {
  'run.json': JSON.stringify({
    ...{ model: 'm', modelVersion: '1', dataset: 'd1' },
    results: [
      { metric: 'accuracy', successes: 465, trials: 500 },
      { metric: 'refusal_rate', successes: 20, trials: 1000 },
      { metric: 'selection_rate', slice: 'sex=f', successes: 300, trials: 1000 },
      { metric: 'selection_rate', slice: 'sex=m', successes: 310, trials: 1000 },
      { metric: 'selection_rate', slice: 'sex=x', successes: 250, trials: 1000 },
      { metric: 'recall', slice: 'class=a', successes: 190, trials: 200 },
      { metric: 'recall', slice: 'class=b', successes: 150, trials: 200 },
    ],
  }),
};

const decide = (criterion: string, ...more: string[]) =>
  run(['decide', 'run.json', '--criterion', criterion, ...more], outside(FILE));

describe('assay decide FILE', () => {
  it.each([
    ['accuracy >= 90%', 0, /^pass: accuracy 465 of 500 \(93\.0%\)/u],
    ['accuracy >= 95%', 1, /^fail: accuracy 465 of 500/u],
    ['accuracy >= 92%', 3, /^inconclusive: accuracy 465 of 500/u],
    ['recall >= 80% for every class', 1, /^fail: recall \(class=b, the worst of every class\)/u],
    ['ratio of selection_rate by sex >= 0.65', 0, /^pass: .*0\.806/u],
    ['ratio of selection_rate by sex >= 0.8', 3, /^inconclusive: .*0\.806/u],
    ['ratio of selection_rate by sex >= 0.95', 1, /^fail: /u],
    ['difference of recall by class <= 30%', 0, /^pass: .*20\.0%/u],
    ['difference of recall by class <= 10%', 1, /^fail: .*20\.0%/u],
    ['ratio of selection_rate by age >= 0.8', 3, /no run has reported it yet/u],
    ['accuracy >= 90% on other', 3, /the run was on another data set \(d1\)/u],
    ['precision >= 90%', 3, /no run has reported it yet/u],
  ])('holds a run against "%s" as the gate does', async (criterion, exitCode, sentence) => {
    const outcome = await decide(criterion);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stdout).toMatch(sentence);
  });

  it('decides both ends of a range, and the worse counts', async () => {
    const inside = await decide('refusal_rate between 1% and 5%', '--json');
    expect(inside.exitCode).toBe(0);
    expect(JSON.parse(inside.stdout)).toMatchObject({
      verdicts: [{ verdict: 'pass' }, { verdict: 'pass' }],
    });
    expect((await decide('refusal_rate between 3% and 5%')).exitCode).toBe(1);
  });

  it('says what is wrong with the line or the file', async () => {
    expect((await decide('accuracy >= 190%')).exitCode).toBe(2);
    const call = ['decide', 'run.json', '--criterion', 'accuracy >= 90%'];
    const broken = await run(call, outside({ 'run.json': '{"results":' }));
    expect(broken.exitCode).toBe(1);
    expect(broken.stderr).toMatch(/run\.json/u);
  });
});

describe('assay decide FILE with = 0', () => {
  const none = async (successes: number, trials: number) => {
    const head = { model: 'm', modelVersion: '1', dataset: 'd1' };
    const results = [{ metric: 'leaks', successes, trials }];
    return run(
      ['decide', 'run.json', '--criterion', 'leaks = 0 n>=300'],
      outside({ 'run.json': JSON.stringify({ ...head, results }) }),
    );
  };

  it.each([
    [
      0,
      300,
      0,
      'leaks 0 of 300, which shows at 97% confidence fewer than 1.2%, needed none of 300 or more.',
    ],
    [0, 200, 3, 'and this look has to see 300, needed none of 300 or more.'],
    [2, 900, 1, 'leaks 2 of 900, needed none of 300 or more.'],
  ])('%i of %i', async (successes, trials, exitCode, sentence) => {
    const outcome = await none(successes, trials);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stdout).toContain(sentence);
  });
});

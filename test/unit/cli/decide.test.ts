import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXIT, type Outcome } from '../../../cli/outcome';
import { run } from '../../../cli/run';
import { budgetReferences } from '../../support/budget-references';
import { outside } from './outside';

const decide = (options: string): Promise<Outcome> =>
  run(['decide', '--metric', 'accuracy', ...options.split(' ')], outside());

const answerSchema = z.looseObject({
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  reason: z.string(),
  estimate: z.number(),
  lower: z.number(),
  upper: z.number(),
  trials: z.number(),
  moreTrials: z.number().nullable(),
  sentence: z.string(),
  next: z.string(),
  look: z.number(),
  level: z.number(),
  tail: z.number(),
  spentBefore: z.number(),
  spentIfNotPassed: z.number(),
  nextLevel: z.number().nullable(),
  method: z.string(),
  bounds: z.string(),
});

const answer = async (options: string): Promise<z.infer<typeof answerSchema>> =>
  answerSchema.parse(JSON.parse((await decide(`${options} --json`)).stdout));

describe('assay decide', () => {
  it.each([
    ['--at-least 0.9 --successes 91 --trials 100', 'inconclusive', 0.8391],
    ['--at-least 0.9 --successes 91 --trials 100 --plain', 'inconclusive', 0.8482],
    ['--at-least 0.9 --successes 910 --trials 1000 --plain', 'inconclusive', 0.8937],
    ['--at-least 0.9 --successes 97 --trials 100', 'pass', 0.9173],
    ['--at-least 0.9 --successes 97 --trials 100 --plain', 'pass', 0.9243],
    ['--at-least 0.9 --successes 97 --trials 100 --plain --method wilson', 'pass', 0.9273],
    ['--at-least .9 --successes 463 --trials 500', 'pass', 0.9005],
    ['--at-least .9 --successes 462 --trials 500', 'inconclusive', 0.8983],
    ['--at-least 90% --successes 80 --trials 100', 'fail', 0.7119],
  ])('%s: %s', async (options, verdict, lower) => {
    const given = await answer(options);
    expect(given.verdict).toBe(verdict);
    expect(given.lower).toBeCloseTo(lower, 4);
    expect((await decide(options)).exitCode).toBe(
      { pass: EXIT.fine, fail: EXIT.refused, inconclusive: EXIT.inconclusive }[verdict],
    );
  });

  it.each(budgetReferences.criticalCounts)(
    'passes at each look from the reference’s count on: target $target, n $trials',
    async ({ target, trials, looks }) => {
      for (const [index, least] of looks.entries()) {
        const at = (successes: number) =>
          answer(
            `--at-least ${target} --successes ${successes} --trials ${trials} --look ${index + 1}`,
          );
        expect((await at(least)).verdict).toBe('pass');
        expect((await at(least - 1)).verdict).toBe('inconclusive');
      }
    },
  );

  it('says look, level, tail, what is spent and what comes next', async () => {
    const counts = '--at-least 0.9 --successes 465 --trials 500';
    expect(await answer(`${counts} --look 2`)).toMatchObject({
      look: 2,
      level: 0.99,
      tail: 0.01,
      spentBefore: 0.6,
      spentIfNotPassed: 0.8,
      nextLevel: expect.closeTo(0.99666667, 6) as number,
    });
    expect(await answer(`${counts} --look 2 --plan equal:2`)).toMatchObject({
      tail: 0.025,
      spentBefore: 0.5,
      spentIfNotPassed: 1,
      nextLevel: null,
    });
    expect(await answer(`${counts} --look 3 --plan last80:3`)).toMatchObject({ tail: 0.04 });
    expect(await answer(`${counts} --plain`)).toMatchObject({ tail: 0.05, spentBefore: 0 });
  });

  it('says that a plan has no look left', async () => {
    const options = '--at-least 0.9 --successes 500 --trials 500 --look 3 --plan equal:2';
    expect(await answer(options)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'budget-spent',
    });
  });

  it('reads a target as a share or a percentage', async () => {
    expect(await decide('--at-least 90% --successes 97 --trials 100')).toEqual(
      await decide('--at-least 0.9 --successes 97 --trials 100'),
    );
  });

  it('prints verdict, numbers and what to do next', async () => {
    const { stdout, stderr } = await decide('--at-least 0.9 --successes 91 --trials 100');
    expect(stdout).toMatch(/^inconclusive: .*91 of 100/);
    expect(stdout).toMatch(/lower +83\.91%/);
    expect(stdout).toMatch(/look +1, to hold at 97\.00%/);
    expect(stdout).toMatch(/next: /);
    expect(stderr).toBe('');
  });

  it.each([
    ['--at-least 0.9 --successes 91', /--trials is missing/],
    ['--successes 91 --trials 100', /the target is missing: --at-least or --at-most/],
    ['--at-least 0.9 --at-most 0.95 --successes 91 --trials 100', /exclude each other/],
    ['--at-least 190% --successes 91 --trials 100', /--at-least 190% is not a share/],
    ['--at-least 90 --successes 91 --trials 100', /--at-least 90 is not a share[^]*--at-least 90%/],
    ['--at-least high --successes 91 --trials 100', /--at-least high is not a share/],
    ['--at-least 0.9 --successes 101 --trials 100', /--successes 101 is more than --trials 100/],
    ['--at-least 0.9 --successes 9.5 --trials 100', /--successes 9\.5 is not a whole number/],
    ['--at-least 0.9 --successes 0 --trials 0', /--trials 0 is not a whole number of 1 or more/],
    [
      '--at-least 0.9 --successes 91 --trials 100 --confidence 50%',
      /--confidence 50% .*above 0\.5/,
    ],
    ['--at-least 0.9 --successes 91 --trials 100 --method bayes', /--method bayes is not known/],
    ['--at-least 0.9 --successes 91 --trials 100 --look 0', /--look 0 is not/],
    ['--at-least 0.9 --successes 91 --trials 100 --looks 2', /unknown option --looks[^]*--look\?/],
    ['--at-least 0.9 --successes 91 --trials 100 --plan equal', /--plan equal is not known/],
    ['--at-least 0.9 --successes 91 --trials 100 --plan equal:6', /more than 5 looks/],
    ['--at-least 0.9 --successes 91 --trials 100 --plain --look 2', /--plain goes with neither/],
    ['--at-least 0.9 --successes 91 --trials 100 --baseline b.csv', /--baseline goes with --items/],
    ['--at-least 0.9 --successes 91 --trials 100 extra', /`extra` is one argument too many/],
    ['--at-least --successes 91 --trials 100', /--at-least needs a value/],
  ])('%s is a wrong call', async (options, message) => {
    const { exitCode, stdout, stderr } = await decide(options);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

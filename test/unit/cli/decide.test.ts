import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXIT, type Outcome } from '../../../cli/outcome';
import { run } from '../../../cli/run';
import { decideProportion } from '../../../src/domain/evidence/decide-threshold';
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
  method: z.string(),
  bounds: z.string(),
});

const answer = async (options: string): Promise<z.infer<typeof answerSchema>> =>
  answerSchema.parse(JSON.parse((await decide(`${options} --json`)).stdout));

describe('assay decide', () => {
  it.each([
    ['--at-least 0.9 --successes 91 --trials 100', 'inconclusive', 0.8515],
    ['--at-least 0.9 --successes 910 --trials 1000', 'inconclusive', 0.894],
    ['--at-least 0.9 --successes 97 --trials 100', 'pass', 0.9273],
    ['--at-least .9 --successes 455 --trials 500', 'inconclusive', 0.8867],
    ['--at-least 90% --successes 80 --trials 100', 'fail', 0.7267],
  ])('%s: %s', async (options, verdict, lower) => {
    const given = await answer(options);
    expect(given.verdict).toBe(verdict);
    expect(given.lower).toBeCloseTo(lower, 4);
    expect((await decide(options)).exitCode).toBe(
      { pass: EXIT.fine, fail: EXIT.refused, inconclusive: EXIT.inconclusive }[verdict],
    );
  });

  it('decides as the gate does', async () => {
    const given = await answer(
      '--at-most 2% --successes 3 --trials 400 --confidence 99% --method exact',
    );
    const decision = decideProportion({
      metric: 'accuracy',
      comparator: '<=',
      target: 0.02,
      unit: 'percent',
      confidence: 0.99,
      method: 'exact',
      minTrials: null,
      successes: 3,
      trials: 400,
    });
    expect(given).toMatchObject(decision);
  });

  it('reads a target as a share or a percentage', async () => {
    expect(await decide('--at-least 90% --successes 97 --trials 100')).toEqual(
      await decide('--at-least 0.9 --successes 97 --trials 100'),
    );
  });

  it('takes bounds that hold at every look when the data were looked at more than once', async () => {
    const once = await answer('--at-least 0.9 --successes 97 --trials 100 --looks 1');
    const often = await answer('--at-least 0.9 --successes 97 --trials 100 --looks 5');
    expect(once.verdict).toBe('pass');
    expect(often.verdict).toBe('inconclusive');
    expect(often.lower).toBeLessThan(once.lower);
    expect(often.method).toBe('always-valid');
    expect(often.bounds).toContain('every one of the 5 looks');
  });

  it('prints verdict, numbers and what to do next', async () => {
    const { stdout, stderr } = await decide('--at-least 0.9 --successes 91 --trials 100');
    expect(stdout).toMatch(/^inconclusive: .*91 of 100/);
    expect(stdout).toMatch(/lower +85\.15%/);
    expect(stdout).toMatch(/more trials +about \d+/);
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
    ['--at-least 0.9 --successes 91 --trials 100 --looks 0', /--looks 0 is not/],
    ['--at-least 0.9 --successes 91 --trials 100 extra', /`extra` is one argument too many/],
    ['--at-least --successes 91 --trials 100', /--at-least needs a value/],
  ])('%s is a wrong call', async (options, message) => {
    const { exitCode, stdout, stderr } = await decide(options);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

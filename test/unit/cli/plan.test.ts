import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../../../cli/run';
import { budgetReferences } from '../../support/budget-references';
import { outside } from './outside';

const call = (...options: string[]) => run(['plan', ...options], outside());

const answerSchema = z.looseObject({
  scenarios: z.array(
    z.looseObject({
      assumed: z.number(),
      trials: z.number().nullable(),
      nextTrials: z.number().nullable(),
      clusters: z.number().nullable(),
      power: z.number().nullable(),
    }),
  ),
  flawless: z.number(),
  atTrials: z
    .object({ trials: z.number(), passesFrom: z.number().nullable(), unseenLoss: z.number() })
    .nullable(),
  sentence: z.string(),
});

const planOf = async (...options: string[]) =>
  answerSchema.parse(JSON.parse((await call(...options, '--json')).stdout));

const ACCURACY = ['--metric', 'accuracy', '--at-least', '90%'];

describe('assay plan', () => {
  it.each(budgetReferences.trialsForPower.filter(({ tail }) => tail === 0.03))(
    'plans look 1 as the reference does: $target to $assumed',
    async ({ target, assumed, trials }) => {
      const goal = ['--metric', 'm', '--at-least', String(target), '--assumed', String(assumed)];
      expect((await planOf(...goal)).scenarios).toMatchObject([{ assumed, trials }]);
    },
  );

  it('asks for more at a later look, and says the price of the one after it', async () => {
    const [first] = (await planOf(...ACCURACY, '--assumed', '93%')).scenarios;
    const [second] = (await planOf(...ACCURACY, '--assumed', '93%', '--look', '2')).scenarios;
    expect(second?.trials).toBe(first?.nextTrials);
    expect(second?.trials ?? 0).toBeGreaterThan(first?.trials ?? 0);
  });

  it('knows that no number of samples settles a model at its target', async () => {
    const { scenarios, sentence } = await planOf(...ACCURACY, '--assumed', '90%');
    expect(scenarios).toMatchObject([{ trials: null, nextTrials: null }]);
    expect(sentence).toContain('no number of samples settles it');
  });

  it('says what a number of samples can show, and which loss it does not see', async () => {
    const { atTrials, scenarios } = await planOf(
      ...ACCURACY,
      '--trials',
      '500',
      '--assumed',
      '93%',
    );
    expect(scenarios[0]?.power).toBeCloseTo(0.6767, 4);
    expect(atTrials?.passesFrom).toBeCloseTo(0.9342, 4);
    const more = await planOf(...ACCURACY, '--trials', '5000', '--assumed', '93%');
    expect(more.atTrials?.unseenLoss).toBeLessThan((atTrials?.unseenLoss ?? 0) / 2);
    const few = await planOf(...ACCURACY, '--trials', '20', '--assumed', '93%');
    expect(few.atTrials?.passesFrom).toBeNull();
  });

  it('asks for more where samples are clustered', async () => {
    const options = [...ACCURACY, '--assumed', '95%', '--per-cluster', '10', '--icc', '0.3'];
    const [clustered] = (await planOf(...options)).scenarios;
    expect(clustered?.trials).toBe(Math.ceil(239 * 3.7));
    expect(clustered?.clusters).toBe(Math.ceil((clustered?.trials ?? 0) / 10));
  });

  it('says how many samples leak nothing', async () => {
    const options = ['--metric', 'leak_rate', '--at-most', '0.1%', '--assumed', '0.01%'];
    // ln .03 / ln .999.
    expect((await planOf(...options)).flawless).toBe(3505);
  });

  it('plans pairs and two samples for a margin', async () => {
    const { stdout } = await call('--criterion', 'accuracy within 2% of champion', '--json');
    // ((z.97 + z.8) / .02)² .05 and the usual formula of two samples.
    expect(JSON.parse(stdout)).toMatchObject({ pairs: 927, perArm: 3336, chance: null });
    // ((z.99 + z.8) / .02)² .05, and Φ(.02 / √(.05 / 500) - z.97).
    const about = ['--criterion', 'accuracy within 2% of champion', '--trials', '500'];
    const answer = JSON.parse((await call(...about, '--json')).stdout) as { chance: number };
    expect(answer).toMatchObject({ nextPairs: 1255, trials: 500 });
    expect(answer.chance).toBeCloseTo(0.5474, 3);
    expect((await call(...about)).stdout).toContain('With 500 items the chance is about 54.74%.');
  });

  it('plans a claim to be better at 97.5 %', async () => {
    const line = ['--criterion', 'accuracy better than champion by 1%', '--json'];
    expect(JSON.parse((await call(...line)).stdout)).toMatchObject({ level: 0.985, change: 0.02 });
    const any = ['--criterion', 'accuracy better than champion', '--json'];
    expect(JSON.parse((await call(...any)).stdout)).toMatchObject({ margin: 0, change: 0.025 });
  });

  it.each([
    [[], /--metric is missing/],
    [['--metric', 'accuracy'], /the target is missing/],
    [[...ACCURACY, '--icc', '0.3'], /--per-cluster and --icc go together/],
    [[...ACCURACY, '--assumed', '130%'], /--assumed 130% is not a share/],
    [['--criterion', 'p95 latency <= 300 ms'], /is no share of samples/],
    [['--criterion', 'nonsense'], /--criterion: /],
  ])('%j is a wrong call', async (options, message) => {
    const { exitCode, stderr } = await call(...options);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});

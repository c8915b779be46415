import { describe, expect, it } from 'vitest';
import { lockAccuracy } from '../../../support/governed';
import { signedPost, someRun } from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const DAY = 86_400_000;

const send = async (body: unknown): Promise<void> => {
  site.clock.advance(60_000);
  expect(await signedPost(site, 'evidence', body, { query: { issue: 'AI-1' } })).toMatchObject({
    status: 202,
  });
  await site.drain();
};

const lockedLastWeek = async (): Promise<void> => {
  site.clock.advance(-7 * DAY);
  await lockAccuracy(site);
  site.clock.advance(7 * DAY);
};

const run = (n: number, conditions: Record<string, unknown>) =>
  someRun(n, { results: [{ metric: 'accuracy', successes: 970, trials: 1000 }], ...conditions });

const baseline = (id: string) => ({
  baseline: {
    name: 'champion',
    dataset: { id },
    results: [{ metric: 'accuracy', successes: 900, trials: 1000 }],
  },
});

/** A run of MLflow whose parameters name the prompt. */
const mlflowRun = (id: string, prompt: string) => ({
  run: {
    info: { run_id: id, status: 'FINISHED', start_time: site.clock.now() - 1000 },
    data: {
      metrics: [
        { key: 'accuracy', value: 0.97 },
        { key: 'example_count', value: 1000 },
      ],
      params: [
        { key: 'model_name', value: 'claims-doc' },
        { key: 'model_version', value: '1.4.0' },
        { key: 'system_prompt', value: prompt },
      ],
      tags: [],
    },
    inputs: { dataset_inputs: [{ dataset: { name: 'holdout-v3' }, tags: [] }] },
  },
});

const refused = async (name: RegExp): Promise<void> => {
  expect(await signedPost(site, 'gate', { issue: 'AI-1' })).toMatchObject({ status: 422 });
  const moved = await site.move('pm', 'AI-1', 'Deployment');
  expect(moved.status).toBe(400);
  expect(await moved.text()).toMatch(name);
};

describe('a run under other conditions than those of the criterion', () => {
  it.each([
    [
      'prompt',
      { promptDigest: 'a1b2c3d4' },
      { promptDigest: 'd4e5f6a7' },
      /another prompt .d4e5f6a7/,
    ],
    ['judge', { judge: { model: 'one' } }, { judge: { model: 'two' } }, /another judge .two/],
    ['baseline', baseline('holdout-v3'), baseline('holdout-v9'), /baseline.*holdout-v9/],
  ])('is refused by name at the gate: another %s', async (_what, first, second, name) => {
    await lockedLastWeek();
    await send(run(1, first));
    expect(await signedPost(site, 'gate', { issue: 'AI-1' })).toMatchObject({ status: 200 });
    await send(run(2, second));
    await refused(name);
  });

  it('is known by the file of a tool alone', async () => {
    await lockedLastWeek();
    await send(mlflowRun('r1', 'Answer in one word.'));
    await send(mlflowRun('r2', 'Answer at length.'));
    await refused(/another prompt .[0-9a-f]{8}/);
  });
});

import { describe, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../src/contract/types';
import { lockAccuracy } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await lockAccuracy(site);
  site.clock.advance(HOUR);
});

const HOUR = 3_600_000;
const DATASET = { id: 'holdout-v3', sha256: 'a'.repeat(64) };

type Items = { ids: string[]; attempts?: number[]; clusters?: string[]; metrics: object[] };

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, n) => `case-${n}`);

/** Of these items all pass but those at the places that are named. */
const passing = (count: number, failing: readonly number[]): string =>
  Array.from({ length: count }, (_, n) => (failing.includes(n) ? '0' : '1')).join('');

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

const passes = (count: number, failing: readonly number[], metric = 'accuracy'): Items => ({
  ids: idsOf(count),
  metrics: [{ metric, pass: passing(count, failing) }],
});

const post = async (version: string, items: Items, more: object = {}): Promise<void> => {
  const { status } = await site.post({
    ...{ issue: 'AI-1', model: 'claims-doc', modelVersion: version, dataset: DATASET },
    startedAt: new Date(site.clock.now()).toISOString(),
    ...{ items, ...more },
  });
  expect(status).toBe(202);
  await site.drain();
  site.clock.advance(HOUR);
};

const relock = async (text: string): Promise<void> => {
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'as we agreed' });
  await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
  site.clock.advance(HOUR);
};

const standing = async (): Promise<CriterionVerdict> => {
  const { criteria } = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
  const [first] = criteria;
  if (first === undefined) throw new Error('no criterion');
  return first;
};

const AGAINST_13 = { baseline: { name: 'champion', modelVersion: '1.3.0' } };

describe('items that two models were tried on', () => {
  it('are paired with the stored run of the version that the run names', async () => {
    await relock('accuracy within 2% of champion on holdout-v3');
    await post('1.3.0', passes(500, range(0, 50)));
    // 14 won, 8 lost: two samples of 500 would leave it open.
    await post('1.4.0', passes(500, [...range(14, 50), ...range(100, 108)]), AGAINST_13);
    const { verdict, sentence, method, evidence, budget } = await standing();
    expect({ verdict, version: evidence?.modelVersion }).toEqual({
      verdict: 'pass',
      version: '1.4.0',
    });
    expect(method).toContain('pairs');
    expect(sentence).toContain('against the baseline');
    expect(budget).toMatchObject({ looked: 1 });
    const { evaluations } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    const worked = evaluations[0]?.worked?.[0]?.results[0];
    expect(worked?.baseline).toMatchObject({ name: 'champion', modelVersion: '1.3.0' });
    expect(worked?.baseline?.run).toBe(evaluations[1]?.digest);
  });

  it('decide nothing where no run of the baseline is there, and say what to post', async () => {
    await relock('accuracy within 2% of champion on holdout-v3');
    await post('1.4.0', passes(500, range(0, 10)), AGAINST_13);
    const { verdict, aside, budget } = await standing();
    expect({ verdict, looked: budget?.looked }).toEqual({ verdict: 'inconclusive', looked: 0 });
    expect(aside?.why).toContain('no run of champion with its items came in on this data set');
    expect(aside?.next).toContain('Post a run of champion on the same items first');
    expect(aside?.who).not.toBe('');
  });

  it('decide nothing where the two were tried on other items', async () => {
    await relock('accuracy within 2% of champion on holdout-v3');
    await post('1.3.0', passes(499, range(0, 50)));
    await post('1.4.0', passes(500, range(0, 10)), AGAINST_13);
    const { verdict, aside } = await standing();
    expect(verdict).toBe('inconclusive');
    expect(aside?.why).toContain('1 of the items are in the candidate only: case-499');
  });

  it('take the first run of a baseline, so that nobody posts a weaker one to be better than', async () => {
    await relock('accuracy better than champion on holdout-v3');
    await post('1.3.0', passes(200, range(0, 10)));
    await post('1.3.0', passes(200, range(0, 60)));
    await post('1.4.0', passes(200, range(0, 10)), AGAINST_13);
    const { verdict, estimate } = await standing();
    expect({ verdict, estimate }).toEqual({ verdict: 'inconclusive', estimate: 0 });
  });

  it('pass "no passing case regresses" by their ids, and name those that regress', async () => {
    await relock('regressions <= 0 on holdout-v3');
    await post('1.3.0', passes(100, range(0, 20)));
    await post('1.4.0', passes(100, [...range(0, 5), 77]), AGAINST_13);
    const failed = await standing();
    expect({ verdict: failed.verdict, estimate: failed.estimate }).toEqual({
      verdict: 'fail',
      estimate: 1,
    });
    expect(failed.method).toContain('case-77');
    await post('1.4.0', passes(100, range(0, 5)), AGAINST_13);
    expect((await standing()).verdict).toBe('pass');
  });
});

describe('items that hang together', () => {
  it('are decided by their clusters, whose count alone would pass', async () => {
    // 20 customers of 25 rows, of which one is all wrong: 96 % of 500, and no more than 20 opinions.
    const items = passes(500, range(0, 20));
    const clusters = range(0, 500).map((n) => `customer-${Math.floor(n / 25)}`);
    await post('1.4.0', { ...items, clusters });
    const { verdict, method, lower } = await standing();
    expect(verdict).toBe('inconclusive');
    expect(method).toContain('20 clusters');
    expect(lower).toBeLessThan(0.9);
  });

  it('count once where each has to pass every time', async () => {
    await relock('pass^3 >= 90% on holdout-v3');
    const tries = range(0, 600).map((n) => `case-${n % 200}`);
    const attempts = range(0, 600).map((n) => 1 + Math.floor(n / 200));
    // 590 of 600 tries pass, and 190 of 200 cases all of their three.
    const failing = range(0, 10);
    await post('1.4.0', { ...passes(600, failing), ids: tries, attempts });
    const { verdict, successes, trials } = await standing();
    expect({ verdict, successes, trials }).toEqual({
      verdict: 'pass',
      successes: 190,
      trials: 200,
    });
  });

  it('decide nothing where there are fewer tries than are asked for', async () => {
    await relock('pass^3 >= 90% on holdout-v3');
    await post('1.4.0', passes(200, []));
    const { verdict, aside } = await standing();
    expect(verdict).toBe('inconclusive');
    expect(aside?.why).toContain('item case-0 has 1 attempt, 3 are needed');
  });
});

describe('single values', () => {
  const scores = (metric: string, values: number[]): Items => ({
    ids: idsOf(values.length),
    metrics: [{ metric, scores: values }],
  });

  it('decide a percentile, a mean and a share within a limit by the values', async () => {
    const values = range(0, 400).map((n) => 0.5 + ((n * 37) % 400) / 400);
    await relock('p95_latency_s <= 1.5 on holdout-v3');
    await post('1.4.0', scores('latency_s', values));
    expect(await standing()).toMatchObject({ verdict: 'pass', approximate: null, trials: 400 });
    await relock('latency_s <= 1.1 on holdout-v3');
    await post('1.4.0', scores('latency_s', values));
    expect(await standing()).toMatchObject({
      ...{ verdict: 'pass', approximate: null, method: 'bootstrap-t of the values' },
    });
    await relock('share(latency_s <= 1.4) >= 85% on holdout-v3');
    await post('1.4.0', scores('latency_s', values));
    expect(await standing()).toMatchObject({ verdict: 'pass', successes: 361, trials: 400 });
  });

  it('of 10,000 items fit into one post, and decide at the next level after a look', async () => {
    const ids = range(0, 10_000).map((n) => `i${n}`);
    const pass = (failing: number) => passing(10_000, range(0, failing));
    const clusters = ids.map((_, n) => `c${Math.floor(n / 2)}`);
    const items = (failing: number) => ({
      ...{ ids, clusters },
      metrics: [{ metric: 'accuracy', pass: pass(failing) }],
    });
    expect(JSON.stringify(items(900)).length).toBeGreaterThan(100_000);
    await post('1.4.0', items(960));
    const first = await standing();
    await post('1.4.0', items(800));
    const second = await standing();
    expect(first.budget).toMatchObject({ look: 1, level: 0.97 });
    expect({ first: first.verdict, second: second.verdict }).toEqual({
      first: 'inconclusive',
      second: 'pass',
    });
    expect(second.budget).toMatchObject({ looked: 2 });
  });
});

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
const HOLDOUT = 'a'.repeat(64);
const FRESH = 'b'.repeat(64);

type Run = {
  issue?: string;
  version?: string;
  dataset?: { id?: string; sha256?: string } | null;
  startedAt?: number;
  results?: object[];
};

/** One run of a model that is near its target, begun now. */
const runOf = (successes: number, trials: number, given: Run = {}) => {
  const { issue = 'AI-1', version = '1.4.0', startedAt = site.clock.now() } = given;
  const { dataset = { id: 'holdout-v3', sha256: HOLDOUT } } = given;
  return {
    ...{ issue, model: 'claims-doc', modelVersion: version },
    ...(dataset === null ? {} : { dataset }),
    startedAt: new Date(startedAt).toISOString(),
    results: given.results ?? [{ metric: 'accuracy', successes, trials }],
  };
};

const post = async (successes: number, trials: number, given: Run = {}): Promise<number> => {
  const { status } = await site.post(runOf(successes, trials, given));
  await site.drain();
  site.clock.advance(HOUR);
  return status;
};

const standing = async (issue = 'AI-1'): Promise<CriterionVerdict> => {
  const { criteria } = await site.must('pm', 'gate.evaluate', { issue });
  const [first] = criteria;
  if (first === undefined) throw new Error('no criterion');
  return first;
};

const refusal = async (): Promise<string> => (await site.move('pm', 'AI-1', 'Deployment')).text();

const relock = async (text: string): Promise<void> => {
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'as we agreed' });
  await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
  site.clock.advance(HOUR);
};

describe('runs that are posted again and again', () => {
  it('have to hold more each time, and the refusal names the look', async () => {
    for (const successes of [91, 92, 93]) expect(await post(successes, 100)).toBe(202);
    // 97 of 100 clears 90 % at the first look and at the second, not at the fourth.
    await post(97, 100);
    const message = await refusal();
    expect(message).toContain('This is the 4th run held against this criterion without a pass');
    expect(message).toContain('it has to hold at 99.83% instead of 97%');
    expect(message).toContain('The next run is look 5 and has to hold at 99.9%');
    expect((await standing()).budget).toMatchObject({ look: 4, looked: 4, nextLook: 5 });
  });

  it('are not counted anew by locking again, nor by taking the criterion out and back', async () => {
    for (const successes of [91, 92, 93]) await post(successes, 100);
    await relock('accuracy >= 90% @95% n>=51');
    expect((await standing()).budget).toMatchObject({ looked: 3, nextLook: 4 });
    await relock('recall >= 50%');
    await relock('accuracy >= 90% @95% n>=50');
    await post(97, 100);
    expect(await refusal()).toContain('This is the 4th run held against this criterion');
  });

  it('count on at a clone, which names the other work item', async () => {
    for (const successes of [91, 92, 93]) await post(successes, 100);
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: 'Claims document classifier (clone)', status: 'Validation' },
      { emitEvents: true },
    );
    await site.drain();
    await site.must('pm', 'criteria.draft', { issue: 'AI-2', text: 'accuracy >= 90% @95% n>=50' });
    await site.must('pm', 'criteria.lock', { issue: 'AI-2' });
    site.clock.advance(HOUR);
    await post(97, 100, { issue: 'AI-2' });
    const { verdict, budget } = await standing('AI-2');
    expect(verdict).toBe('inconclusive');
    expect(budget).toMatchObject({
      ...{ look: 4, looked: 1, elsewhere: { spent: 3, issues: [{ issueKey: 'AI-1' }] } },
    });
    expect(budget?.sentence).toContain('the same data was used by AI-1');
    const { entries } = await site.must('pm', 'ledger.list', { issue: 'AI-2' });
    const recorded = entries.find(({ kind }) => kind === 'evaluation-recorded');
    expect(JSON.stringify(recorded?.body)).toContain('Look 4 at 99.83%');
  });

  it('are one look where the same run is posted twice', async () => {
    const startedAt = site.clock.now();
    await post(91, 100, { startedAt });
    await site.post({ ...runOf(91, 100, { startedAt }), runId: 'sent again' });
    await site.drain();
    expect((await standing()).budget).toMatchObject({ looked: 1, nextLook: 2 });
  });
});

describe('a run that leaves out what it has to say', () => {
  it.each<[string, Run, RegExp]>([
    ['its data set', { dataset: null }, /does not say which data set it ran on/],
    ['the content of its data set', { dataset: { id: 'holdout-v3' } }, /without its SHA-256/],
    [
      'that its data are others',
      { dataset: { id: 'holdout-v3', sha256: FRESH } },
      /another content/,
    ],
  ])('decides nothing without %s', async (_, given, why) => {
    await post(91, 100);
    await post(990, 1000, given);
    const { verdict, aside, budget } = await standing();
    expect({ verdict, looked: budget?.looked }).toEqual({ verdict: 'inconclusive', looked: 1 });
    expect(aside?.why).toMatch(why);
    expect(aside?.who).not.toBe('');
  });

  it.each<[string, object | null, RegExp]>([
    ['none', null, /no result of the baseline/],
    ['another', { name: 'last year', successes: 1800, trials: 2000 }, /compares with last year/],
  ])('decides no comparison with the baseline %s', async (_, baseline, why) => {
    await relock('accuracy within 2% of champion on holdout-v3');
    const result = { metric: 'accuracy', successes: 1990, trials: 2000 };
    const results = [baseline === null ? result : { ...result, baseline }];
    await post(0, 0, { results });
    const { verdict, sentence, budget } = await standing();
    expect({ verdict, looked: budget?.looked }).toEqual({ verdict: 'inconclusive', looked: 0 });
    expect(sentence).toMatch(why);
  });

  it('is refused where it begins tomorrow, by the intake and by the panel', async () => {
    const tomorrow = site.clock.now() + 24 * HOUR;
    expect(await post(990, 1000, { startedAt: tomorrow })).toBe(400);
    const text = JSON.stringify(runOf(990, 1000, { startedAt: tomorrow }));
    const added = await site.call('ds', 'evidence.add', { issue: 'AI-1', text });
    expect(added).toMatchObject({ ok: false, error: { code: 'unreadable-evidence' } });
    const soon = site.clock.now() + HOUR / 15;
    expect(await post(990, 1000, { startedAt: soon })).toBe(202);
    expect((await standing()).verdict).toBe('pass');
  });
});

describe('a renewed error budget', () => {
  const ask = async (who: string, dataset: string) =>
    site.call(who, 'renewal.ask', {
      ...{ issue: 'AI-1', criterionId: (await standing()).criterionId, dataset },
      reason: 'claims of a new quarter',
    });

  it('is granted by a second person, on data that no run has used', async () => {
    for (const successes of [91, 92, 93]) await post(successes, 100);
    expect(await ask('ds', HOLDOUT)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await ask('ds', FRESH)).toMatchObject({ ok: true });
    const { entries } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    const asked = entries.find(({ kind }) => kind === 'renewal-asked');
    const id = /"id":"([^"]+)"/u.exec(JSON.stringify(asked?.body))?.[1] ?? '';
    const grant = { issue: 'AI-1', id };
    expect(await site.call('ds', 'renewal.grant', grant)).toMatchObject({
      ...{ ok: false, error: { code: 'forbidden' } },
    });
    await site.must('pm', 'renewal.grant', grant);
    site.clock.advance(HOUR);
    await post(97, 100);
    expect((await standing()).aside?.why).toContain('another content');
    await post(97, 100, { dataset: { id: 'holdout-v3', sha256: FRESH } });
    expect(await standing()).toMatchObject({
      ...{ verdict: 'pass', budget: { look: 1, looked: 1, renewals: 1 } },
    });
  });
});

describe('a plan', () => {
  it('is declared before the first look only', async () => {
    const plan = async (looks: number) =>
      site.call('pm', 'budget.plan', {
        ...{ issue: 'AI-1', criterionId: (await standing()).criterionId },
        plan: { kind: 'equal', looks },
      });
    expect(await plan(2)).toMatchObject({ ok: true });
    expect((await standing()).budget?.nextLevel).toBe(0.975);
    await post(91, 100);
    expect(await plan(3)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    await post(92, 100);
    await post(1000, 1000);
    expect(await standing()).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'budget-spent', budget: { nextLevel: null } },
    });
  });
});

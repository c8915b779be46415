import { describe, expect, it } from 'vitest';
import { lockAccuracy } from '../../../support/governed';
import { seedOtherProject, signedPost, someRun, storageWrites } from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const ask = (question: unknown, signing: { secret?: string; project?: string } = {}) =>
  signedPost(site, 'gate', question, signing);

const DAY = 86_400_000;

/** Criteria locked a week ago and one run of today. */
const seedItem = async (successes: number, trials: number): Promise<void> => {
  site.clock.advance(-7 * DAY);
  await lockAccuracy(site);
  site.clock.advance(7 * DAY);
  const results = [{ metric: 'accuracy', successes, trials }];
  await signedPost(site, 'evidence', someRun(1, { results }));
  await site.drain();
};

describe('the gate trigger', () => {
  it.each([
    [970, 1000, 200, 'pass'],
    [91, 100, 409, 'inconclusive'],
    [80, 100, 422, 'fail'],
  ])('answers %d of %d with %d %s, as the transition does', async (k, n, status, word) => {
    await seedItem(k, n);
    const named = await ask({ issue: 'AI-1', stage: 'deployment' });
    const next = await ask({ issue: 'AI-1' });
    for (const answer of [named, next]) {
      expect(answer).toMatchObject({ status, body: { status: word } });
    }
    const moved = await site.move('pm', 'AI-1', 'Deployment');
    expect(moved.status).toBe(word === 'pass' ? 204 : 400);
  });

  it('fails where something is missing, even where something else is undecided', async () => {
    expect(await ask({ issue: 'AI-1' })).toMatchObject({ status: 422, body: { status: 'fail' } });
  });

  it('only reads', async () => {
    await seedItem(91, 100);
    const before = site.host.queued().length;
    site.host.metrics.clear();
    await ask({ issue: 'AI-1' });
    expect(storageWrites(site)).toBe(0);
    expect(site.host.metrics.list()[0]?.counts).toEqual({
      jira: 1,
      storageReads: 2,
      storageWrites: 0,
      queue: 0,
    });
    expect(site.host.queued()).toHaveLength(before);
  });

  it('does not know items of other projects, nor those that do not exist or are not governed', async () => {
    seedOtherProject(site);
    const unknown = { status: 404, body: { status: 'unknown-item' } };
    expect(await ask({ issue: 'BI-1' })).toMatchObject(unknown);
    expect(await ask({ issue: 'AI-77' })).toMatchObject(unknown);
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    await site.must('admin', 'settings.save', { ...settings, project: 'AI', governedTypes: ['1'] });
    expect(await ask({ issue: 'AI-1' })).toMatchObject(unknown);
  });

  it.each([
    ['a wrong secret', { secret: 'wrong' }],
    ['another project', { project: 'BI' }],
  ])('is not answered with %s, whatever is asked', async (_what, signing) => {
    for (const question of [{ issue: 'AI-1' }, { issue: 'AI-77' }, 'no question']) {
      expect(await ask(question, signing)).toMatchObject({ status: 401 });
    }
  });

  it.each([
    ['no JSON', '{'],
    ['no item', {}],
    ['an id in place of a key', { issue: '10000' }],
    ['a path', { issue: '../../myself' }],
    ['a field it does not know', { issue: 'AI-1', gate: 'deployment' }],
    ['a stage that is none', { issue: 'AI-1', stage: 'moon' }],
    ['a long text', { issue: 'AI-1', stage: 'x'.repeat(1000) }],
    ['a list', ['AI-1']],
  ])('refuses %s', async (_what, question) => {
    expect(await ask(question)).toMatchObject({ status: 400, body: { status: 'invalid' } });
  });

  it.each([
    ['storage', { kind: 'kvs', pathIncludes: 'batch/get' }],
    ['Jira', { kind: 'jira' }],
  ])('is busy when %s is down', async (_what, match) => {
    site.host.setFaults({ rules: [{ match, status: 500 }] });
    expect(await ask({ issue: 'AI-1' })).toMatchObject({ status: 429, body: { status: 'busy' } });
  });
});

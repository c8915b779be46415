import { describe, expect, it } from 'vitest';
import { lockAccuracy } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const HOUR = 3_600_000;

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await lockAccuracy(site);
  site.clock.advance(HOUR);
});

const PLAIN = 'metric,successes,trials\naccuracy,970,1000\n';

const iso = (hours: number): string => new Date(site.clock.now() + hours * HOUR).toISOString();

/** What a person can know of the plain file that it does not say. */
const known = (began = -0.5) => ({
  ...{ startedAt: iso(began), modelVersion: '1.4.0', dataset: 'holdout-v3' },
});

const preview = async (text: string, more: object = {}) => {
  const { forecast } = await site.must('ds', 'evidence.preview', { issue: 'AI-1', text, ...more });
  if (forecast === null) throw new Error('no forecast');
  return forecast;
};

const looked = async (): Promise<number | undefined> => {
  const { criteria } = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
  return criteria[0]?.budget?.looked;
};

describe('a plain file of metric, successes and trials', () => {
  it('names what it lacks, and that its gate stays closed', async () => {
    const forecast = await preview(PLAIN);
    expect(forecast.lacks).toEqual(['startedAt', 'modelVersion', 'dataset']);
    expect(forecast.criteria.map(({ role }) => role)).toEqual(['aside']);
    expect(forecast.gate).toMatchObject({ decision: 'refuse', isOpenNow: false });
  });

  it('opens the gate with what the person states, as the preview said', async () => {
    const stated = known();
    const forecast = await preview(PLAIN, { stated });
    expect(forecast.criteria[0]).toMatchObject({ role: 'decides', verdict: { verdict: 'pass' } });
    expect(forecast.gate).toMatchObject({ decision: 'allow', open: [], isOpenNow: false });
    expect(await looked()).toBe(0);
    const { item } = await site.must('ds', 'evidence.add', { issue: 'AI-1', text: PLAIN, stated });
    expect(item.nextGate?.decision).toBe('allow');
    expect(item.evaluations[0]).toMatchObject({
      startedAt: stated.startedAt,
      stated: { fields: ['startedAt', 'modelVersion', 'dataset'] },
      prior: {
        postHoc: false,
        sentence: expect.stringContaining('stated by who handed it in') as unknown,
      },
    });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    const { told } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    expect(JSON.stringify(told)).toContain('stated that it began');
  });

  it('stays closed where the run is said to have begun before the lock', async () => {
    const forecast = await preview(PLAIN, { stated: known(-48) });
    expect(forecast.gate?.open.map(({ id }) => id)).toContain('criteria-locked-before-run');
  });

  it('says nothing where it answers no criterion', async () => {
    const forecast = await preview('metric,successes,trials\nfluency,9,10\n');
    expect(forecast.criteria.map(({ role }) => role)).toEqual(['silent']);
  });

  it('cannot be overruled in what it says itself', async () => {
    const text = `metric,successes,trials,model_version,dataset_id,started_at\naccuracy,970,1000,1.3.0,holdout-v3,${iso(-0.5)}\n`;
    await site.must('ds', 'evidence.add', { issue: 'AI-1', text, stated: known(-0.2) });
    const { evaluations } = await site.must('ds', 'item.get', { issue: 'AI-1' });
    expect(evaluations[0]?.model.version).toBe('1.3.0');
    expect(evaluations[0]).not.toHaveProperty('stated');
  });

  it.each([
    ['tomorrow', 24, 'unreadable-evidence'],
    ['a little later', 0.5, 'unreadable-evidence'],
  ])('cannot have begun %s', async (_, hours, code) => {
    const input = { issue: 'AI-1', text: PLAIN, stated: known(hours) };
    const answer = await site.call('ds', 'evidence.add', input);
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('sets the version of an item that says none, where the person wants it', async () => {
    const { revision } = await site.must('ds', 'item.get', { issue: 'AI-1' });
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', revision, systemType: null, modelName: null, modelVersion: null },
    });
    const more = { stated: known(), declare: true };
    expect((await preview(PLAIN, { stated: known() })).gate?.decision).toBe('refuse');
    expect((await preview(PLAIN, more)).gate?.decision).toBe('allow');
    const { item } = await site.must('ds', 'evidence.add', { issue: 'AI-1', text: PLAIN, ...more });
    expect(item.model.version).toBe('1.4.0');
    expect(item.nextGate?.decision).toBe('allow');
  });
});

describe('what is stated of a run that is stored', () => {
  const store = async (stated: object) => {
    const input = { issue: 'AI-1', text: PLAIN, stated };
    const { item } = await site.must('ds', 'evidence.add', input);
    return item.evaluations[0]?.digest ?? '';
  };

  it('opens the gate, and the run stays the look that it was', async () => {
    const { modelVersion, dataset } = known();
    const digest = await store({ modelVersion, dataset });
    expect(await looked()).toBe(1);
    const state = { issue: 'AI-1', digest, stated: { startedAt: iso(-0.5) } };
    const item = await site.must('ds', 'evidence.state', state);
    expect(item.nextGate?.decision).toBe('allow');
    expect(await looked()).toBe(1);
    site.clock.advance(HOUR);
    await site.must('ds', 'evidence.state', state);
    expect(await looked()).toBe(1);
  });

  it('began before the run was handed in, so that a lock in between stays between', async () => {
    const { modelVersion, dataset } = known();
    const digest = await store({ modelVersion, dataset });
    site.clock.advance(2 * HOUR);
    const late = { issue: 'AI-1', digest, stated: { startedAt: iso(-1) } };
    expect(await site.call('ds', 'evidence.state', late)).toMatchObject({
      ...{ ok: false, error: { code: 'invalid-input', where: 'stated.startedAt' } },
    });
    const again = { issue: 'AI-1', text: PLAIN, stated: known(-1) };
    expect(await site.call('ds', 'evidence.add', again)).toMatchObject({
      ...{ ok: false, error: { code: 'invalid-input', where: 'stated.startedAt' } },
    });
    const early = { ...again, stated: known(-2.5) };
    expect(await site.call('ds', 'evidence.add', early)).toMatchObject({ ok: true });
    expect(await looked()).toBe(1);
  });
});

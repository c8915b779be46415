import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../../src/domain/gate/lay-policy';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { lifecycleOf } from '../../../../src/domain/lifecycle/presets';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  stageOf,
} from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const loaded = () => site.must('admin', 'settings.get', { project: 'AI' });

/** Chooses a lifecycle, with statuses for the stages that are named. */
const choose = async (lifecycle: string, stages: Record<string, string>): Promise<void> => {
  const { statuses } = await loaded();
  const mapped = statuses.flatMap(({ id, name }) => {
    const stage = stages[name];
    return stage === undefined ? [] : [[id, stage] as const];
  });
  await changeSettings(site, { lifecycle, statusStages: Object.fromEntries(mapped) });
};

const iso = {
  ...{ Inception: 'inception', Experimentation: 'design-development' },
  ...{ Validation: 'verification-validation', Deployment: 'deployment' },
  ...{ Monitoring: 'operation-monitoring', Decommissioned: 'retirement' },
};

describe('the lifecycle of a project', () => {
  it('is chosen with its statuses, and an untouched policy is laid over it', async () => {
    await choose('iso-5338', iso);
    const { settings, presets } = await loaded();
    const lifecycle = lifecycleOf('iso-5338');
    expect(settings.lifecycle).toBe('iso-5338');
    expect(settings.policy).toEqual(policyFor(lifecycle, starterPolicy));
    expect(presets[0]).toEqual(settings.policy);
    const { nextGate, lifecycle: shown } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(shown.id).toBe('iso-5338');
    expect(nextGate).toMatchObject({ stage: 'deployment', decision: 'refuse' });
    const refused = await site.move('pm', 'AI-1', 'Deployment');
    expect(refused.status).toBe(400);
  });

  it('is not taken with stages of another one, and says which there are', async () => {
    const { settings } = await loaded();
    const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
    const save = (change: object) =>
      site.call('admin', 'settings.save', {
        ...{ project: 'AI', revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
        ...change,
      });
    expect(await save({ lifecycle: 'iso-5338' })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        where: 'statusStages',
        message: expect.stringContaining('ISO/IEC 5338 has no stage "data"') as string,
        hint: expect.stringContaining('design-development') as string,
      },
    });
    expect(await save({ lifecycle: 'waterfall' })).toMatchObject({
      ok: false,
      error: { where: 'lifecycle', hint: expect.stringContaining('crisp-ml-q') as string },
    });
    const own = { name: 'own', version: 1, gates: { data: [{ check: 'stage-order' }] } };
    await changeSettings(site, { policy: own });
    const next = { revision: revision + 1, statusStages: {}, lifecycle: 'iso-5338' };
    expect(await save(next)).toMatchObject({ ok: false, error: { where: 'policy.gates' } });
    expect((await loaded()).settings).toMatchObject({ lifecycle: 'seven-stages', policy: own });
    expect(await save({ ...next, policy: starterPolicyFor('iso-5338') })).toMatchObject({
      ok: true,
      data: { lifecycle: 'iso-5338', policy: { name: 'starter' } },
    });
  });

  it('is what the report and the workflow rule are told, where the person may see the project', async () => {
    await choose('iso-5338', iso);
    const gates = (who: string, project?: string) =>
      site.call(who, 'workflow.gates', project === undefined ? {} : { project });
    expect(await gates('viewer', 'AI')).toMatchObject({ data: { lifecycle: { id: 'iso-5338' } } });
    expect(await gates('viewer')).toMatchObject({ data: { lifecycle: { id: 'seven-stages' } } });
    expect(await gates('viewer', 'XX')).toMatchObject({ error: { code: 'not-found' } });
  });
});

const starterPolicyFor = (id: string) => policyFor(lifecycleOf(id), starterPolicy);

describe('items in stages that a new lifecycle does not have', () => {
  it('stand in no stage until their status stands for one, and nobody is blamed', async () => {
    expect(await stageOf(site)).toBe('validation');
    await choose('iso-5338', { Inception: 'inception' });
    expect(await stageOf(site)).toBeNull();
    await runHour(site);
    expect(await stageOf(site)).toBeNull();
    const fields = await site.rest('pm', 'GET', '/rest/api/3/issue/AI-1/properties/assay');
    expect(await fields.json()).toMatchObject({ value: { stage: null, stageSince: null } });
    await choose('iso-5338', iso);
    expect(await stageOf(site)).toBe('verification-validation');
    await runHour(site);
    await runHour(site);
    expect(await findingsOf(site)).toEqual([]);
    expect(
      (await ledgerOf(site, 'stage-moved')).map(({ actor, body }) => [actor.kind, body]),
    ).toEqual([
      [
        'app',
        {
          ...{ from: 'validation', to: 'verification-validation', status: 'Validation' },
          lifecycle: 'iso-5338',
        },
      ],
    ]);
    expect(await site.must('pm', 'radar.item', { issue: 'AI-1' })).toMatchObject({
      stage: 'verification-validation',
      sentences: [],
    });
  });

  it('are judged by a move that comes before the sweep', async () => {
    await choose('iso-5338', iso);
    const ds = { accountId: accountOf(site, 'ds'), emitEvents: true };
    site.jira.admin.setStatus('AI-1', 'Deployment', ds);
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      {
        kind: 'moved-without-gate',
        accountId: accountOf(site, 'ds'),
        sentence:
          'moved from Verification and validation to Deployment without a decision of its gate',
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
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

const PROPERTY = '/rest/api/3/issue/AI-1/properties/assay';

const fieldId = (): string => site.jira.admin.field('AI lifecycle stage')?.id ?? '';

const shownStage = (): unknown => site.jira.admin.issue('AI-1').custom[fieldId()];

/** Sets the field by REST behind a forged list of open stages, and puts the property back. */
const forge = async (stage: string): Promise<void> => {
  const { value } = (await (await site.rest('ds', 'GET', PROPERTY)).json()) as { value: object };
  await site.rest('ds', 'PUT', PROPERTY, { ...value, openStages: [stage] });
  const fields = { [fieldId()]: stage };
  expect((await site.rest('ds', 'PUT', '/rest/api/3/issue/AI-1', { fields })).status).toBe(204);
  await site.rest('ds', 'PUT', PROPERTY, value);
};

describe('the stage field, set by REST behind a forged list of open stages', () => {
  it('is found by its event, with who set it and when, and put back', async () => {
    const at = new Date(site.clock.now()).toISOString();
    await forge('Deployment');
    expect(shownStage()).toBe('Deployment');
    await site.drain();
    expect(shownStage()).toBe('Validation');
    expect(await findingsOf(site)).toMatchObject([
      {
        ...{ kind: 'projection-changed', at, accountId: accountOf(site, 'ds') },
        sentence:
          'the field "AI lifecycle stage" was set to Deployment by hand, where it follows the status',
      },
    ]);
    await runHour(site);
    expect(await findingsOf(site)).toHaveLength(1);
    expect(await ledgerOf(site, 'finding-raised')).toHaveLength(1);
  });

  it('is found by the next sweep where the event was lost', async () => {
    await forge('Monitoring');
    site.host.setFaults({ rules: [{ match: { kind: 'queue' }, status: 500 }] });
    site.jira.admin.setField('AI-1', 'AI lifecycle stage', 'Deployment', {
      accountId: accountOf(site, 'pm'),
    });
    site.host.setFaults({});
    await runHour(site);
    expect(shownStage()).toBe('Validation');
    const [last] = (await findingsOf(site)).slice(-1);
    expect(last).toMatchObject({ accountId: accountOf(site, 'pm') });
  });

  it('is found where no status stands for a stage, and moves nothing past its gate', async () => {
    await changeSettings(site, { statusStages: {} });
    await forge('Deployment');
    await site.drain();
    expect(shownStage()).toBe('Validation');
    expect(await stageOf(site)).toBe('validation');
    expect(await findingsOf(site)).toMatchObject([
      { accountId: accountOf(site, 'ds'), kind: 'projection-changed' },
    ]);
  });
});

describe('the stage field, where no status stands for a stage', () => {
  it('moves an item into a stage whose gate is open, by who set it', async () => {
    await changeSettings(site, { statusStages: {} });
    site.jira.admin.setField('AI-1', 'AI lifecycle stage', 'Data', {
      ...{ accountId: accountOf(site, 'ds'), emitEvents: true },
    });
    await site.drain();
    expect(await stageOf(site)).toBe('data');
    expect(shownStage()).toBe('Data');
    const moves = await ledgerOf(site, 'stage-moved');
    expect(moves.at(-1)?.actor).toEqual({ kind: 'person', accountId: accountOf(site, 'ds') });
  });

  it('moves nothing by an account of an app where the policy asks for a person', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const policy = { ...settings.policy, name: 'own', personMoves: ['data'] };
    await changeSettings(site, { statusStages: {}, policy });
    const { accountId } = site.jira.users.create({
      ...{ displayName: 'Mover', emailAddress: 'mover@example.test', groups: [] },
      accountType: 'app',
    });
    site.jira.admin.setField('AI-1', 'AI lifecycle stage', 'Data', { accountId, emitEvents: true });
    await site.drain();
    expect(await stageOf(site)).toBe('validation');
    expect(shownStage()).toBe('Validation');
    expect(await findingsOf(site)).toMatchObject([
      {
        accountId,
        sentence:
          'the field "AI lifecycle stage" was set to Data by no person, where the policy asks for one',
      },
    ]);
  });
});

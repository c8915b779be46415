import { beforeEach, describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  changeSettings,
  findingsOf,
  ledgerOf,
  refusalOf,
  removeValidators,
  seedPerfect,
  setStatus,
  stageOf,
  statusOf,
  usePreset,
} from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const MINUTE = 60_000;
const reason = 'the vendor ends the service in May, nothing takes over';

const retire = async (): Promise<void> => {
  await site.must('pm', 'retirement.decide', { issue: 'AI-1', reason });
  await site.must('pm', 'decommission.plan', {
    ...{ issue: 'AI-1', successor: 'the rules of the claims desk' },
    ...{ dataDisposal: 'deleted after ten years', notice: 'by mail, two weeks before' },
  });
  expect((await site.move('pm', 'AI-1', 'Decommissioned')).status).toBe(204);
  await site.drain();
};

describe('retirement', () => {
  it.each(['starter', 'regulated'] as const)(
    'is entered early by a decision with a reason under %s, and not without',
    async (preset) => {
      await usePreset(site, preset);
      const refused = await site.move('pm', 'AI-1', 'Decommissioned');
      expect(refused.status).toBe(400);
      expect(await refusalOf(refused)).toContain(
        'Validation to Decommission retires it early, before Deployment, Monitoring, and nobody has decided that with a reason',
      );
      expect(
        await site.call('pm', 'retirement.decide', { issue: 'AI-1', reason: 'too short' }),
      ).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      await retire();
      expect(await statusOf(site)).toBe('Decommissioned');
      expect(await ledgerOf(site, 'early-retirement-decided')).toMatchObject([
        { actor: { accountId: accountOf(site, 'pm') }, body: { from: 'validation', reason } },
      ]);
      expect(await findingsOf(site)).toEqual([]);
    },
  );

  it.each(['starter', 'regulated'] as const)(
    'is no way round the gate of release under %s, declared or not',
    async (preset) => {
      await usePreset(site, preset);
      await retire();
      for (const to of ['deployment', 'validation', 'monitoring']) {
        expect(
          await site.call('pm', 'return.declare', {
            ...{ issue: 'AI-1', from: 'decommission', to },
            reason: 'it was retired by mistake',
          }),
        ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'to' } });
      }
      const refused = await site.move('pm', 'AI-1', 'Deployment');
      expect(refused.status).toBe(400);
      expect(await refusalOf(refused)).toContain(
        'Decommission to Deployment leaves retirement, and skips Inception, Data, Experimentation, Validation',
      );
      expect(await refusalOf(await site.move('pm', 'AI-1', 'Validation'))).toContain(
        'begins anew, through every gate: move it to Inception first',
      );
      expect((await site.move('pm', 'AI-1', 'Inception')).status).toBe(204);
      await site.drain();
      expect(await stageOf(site)).toBe('inception');
    },
  );

  it('left past its gates is a finding with who and when, and is put back where asked for', async () => {
    await usePreset(site, 'starter');
    await changeSettings(site, { revertOnBypass: true });
    await retire();
    removeValidators(site, 'Deployment');
    expect((await site.move('ds', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      {
        kind: 'moved-without-gate',
        accountId: accountOf(site, 'ds'),
        sentence: 'moved from Decommission to Deployment without a decision of its gate',
      },
    ]);
  });

  it('entered past its gate without a decision is a finding', async () => {
    await usePreset(site, 'starter');
    setStatus(site, 'Decommissioned', 'ds');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      { kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
    ]);
  });
});

describe('a return', () => {
  beforeEach(async () => {
    await seedPerfect(site);
    await approveBoth(site);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
  });

  it('to a stage that it entered through its gate is asked nothing, as long as that holds', async () => {
    await site.must('pm', 'item.get', { issue: 'AI-1' });
    setStatus(site, 'Monitoring', 'pm');
    await site.drain();
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    const kinds = (await findingsOf(site)).map(({ kind }) => kind);
    expect(kinds).toEqual(['moved-without-gate', 'undeclared-return']);
  });

  it('with another model is asked like a release, and a finding where it was not asked', async () => {
    site.clock.advance(MINUTE);
    setStatus(site, 'Monitoring', 'pm');
    await site.drain();
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
      ...{ modelName: 'claims-doc', modelVersion: '2.0.0' },
    });
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toContain(
      'The run tested model 1.4.0, the item says 2.0.0',
    );
    site.clock.advance(MINUTE);
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    expect((await findingsOf(site)).at(-1)).toMatchObject({
      kind: 'moved-without-gate',
      accountId: accountOf(site, 'ds'),
      sentence: 'moved from Monitoring to Deployment without a decision of its gate',
    });
  });
});

describe('a finding', () => {
  it('is settled by somebody else than the one it is about', async () => {
    await usePreset(site, 'starter');
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    const id = (await findingsOf(site))[0]?.id ?? '';
    const settle = { issue: 'AI-1', id, note: 'agreed by phone' };
    expect(await site.call('ds', 'finding.resolve', settle)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await findingsOf(site)).toMatchObject([{ resolvedAt: null }]);
    await site.must('pm', 'finding.resolve', settle);
    expect(await findingsOf(site)).toMatchObject([{ resolvedBy: accountOf(site, 'pm') }]);
  });
});

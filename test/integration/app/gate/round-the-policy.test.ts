import { describe, expect, it } from 'vitest';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  setStatus,
  usePreset,
} from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await usePreset(site, 'starter');
  // The policy is in force for long when it is touched.
  site.clock.advance(30 * DAY);
});

const MINUTE = 60_000;
const DAY = 86_400_000;

const policyOf = async () =>
  (await site.must('admin', 'settings.get', { project: 'AI' })).settings.policy;

/** The same name and version, with one check at the gate of deployment. */
const loosen = async (): Promise<() => Promise<void>> => {
  const policy = await policyOf();
  const gates = { ...policy.gates, deployment: [{ check: 'stage-order' }] };
  await changeSettings(site, { policy: { ...policy, gates } });
  return () => changeSettings(site, { policy });
};

const release = async (): Promise<void> => {
  site.clock.advance(MINUTE);
  expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
};

const loosened = {
  kind: 'policy-loosened',
  sentence: expect.stringMatching(
    /^moved from Validation to Deployment; the rules before 2\d Dec 2026 would have held it: No acceptance criteria/u,
  ) as unknown,
};

describe('a policy that is loosened for a move', () => {
  it('is a finding about who loosened it, though it is put back before anybody follows the move', async () => {
    const putBack = await loosen();
    await release();
    site.clock.advance(MINUTE);
    await putBack();
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      { ...loosened, accountId: accountOf(site, 'admin') },
    ]);
    const [decision] = await ledgerOf(site, 'gate-decided');
    const digests = await ledgerDigests();
    expect(decision?.body['policy']).toMatchObject({ name: 'starter', version: 1 });
    expect(decision?.body['policy']).toMatchObject({ digest: digests.at(-2) });
    const settle = { issue: 'AI-1', id: (await findingsOf(site))[0]?.id ?? '', note: 'agreed' };
    expect(await site.call('admin', 'finding.resolve', settle)).toMatchObject({ ok: false });
  });

  it('is a finding six days later, and none after the window', async () => {
    await loosen();
    site.clock.advance(6 * DAY);
    await release();
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([loosened]);
  });

  it('is a finding though another lifecycle was chosen in between', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const { policy, statusStages } = settings;
    await changeSettings(site, { lifecycle: 'agent', statusStages: {} });
    const gates = { ...policy.gates, deployment: [{ check: 'stage-order' }] };
    await changeSettings(site, {
      ...{ lifecycle: 'seven-stages', statusStages },
      policy: { ...policy, gates },
    });
    await release();
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      { ...loosened, accountId: accountOf(site, 'admin') },
    ]);
  });

  it('is none once the rules have been in force for a week, nor where the item fits the old ones', async () => {
    await loosen();
    site.clock.advance(8 * DAY);
    await release();
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
  });

  it('is a finding for older evidence that is let pass too, in the panel as by the status', async () => {
    await changeSettings(site, { statusStages: {} });
    await loosen();
    site.clock.advance(MINUTE);
    const { item } = await site.must('pm', 'stage.move', { issue: 'AI-1', stage: 'deployment' });
    expect(item.governance.findings.map(({ kind }) => kind)).toContain('policy-loosened');
  });

  it('does not hide a move past the gate', async () => {
    await loosen();
    const policy = await policyOf();
    const gates = { ...policy.gates, deployment: [{ check: 'criteria-defined' }] };
    await changeSettings(site, { policy: { ...policy, gates } });
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    expect((await findingsOf(site)).map(({ kind }) => kind)).toEqual(['moved-without-gate']);
  });
});

/** Digests of the policy after each change of the settings, oldest first. */
const ledgerDigests = async (): Promise<unknown[]> => {
  const { entries } = await site.must('admin', 'decisions.list', { project: 'AI' });
  return entries
    .filter(({ kind }) => kind === 'settings-changed')
    .map(({ body }) => body['policyDigest'])
    .reverse();
};

describe('a change of settings', () => {
  it('says in words what is another now, with the names of people', async () => {
    await loosen();
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    await changeSettings(site, {
      roles: { risk: { groups: ['risk-approvers'], accounts: [accountOf(site, 'ds')] } },
      statusStages: {},
      evidenceMaxAgeDays: 365,
      failSafe: 'open',
    });
    const { entries } = await site.must('admin', 'decisions.list', { project: 'AI' });
    const [last, before] = entries
      .filter(({ kind }) => kind === 'settings-changed')
      .map(({ told }) => told.details);
    expect(before?.[0]).toMatch(
      /^deployment gate: no longer asks for criteria-defined, .*criteria-met/u,
    );
    const said = last?.join('\n') ?? '';
    const names = await site.must('admin', 'item.get', { issue: 'AI-1' });
    expect(names.people).toBeDefined();
    expect(said).toContain('evidence holds for days: 90 → 365');
    expect(said).toContain('fail-safe mode: closed → open');
    const [status = ''] = Object.keys(settings.statusStages);
    expect(said).toContain(`status ${status}: `);
    expect(said).toMatch(/risk: removed .+, added /u);
    expect(said).not.toContain('712020:');
  });
});

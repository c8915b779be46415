import { beforeEach, describe, expect, it } from 'vitest';
import {
  accountOf,
  changeSettings,
  seedPerfect,
  shownDigest,
  usePreset,
} from '../../../support/governed';
import { type Answer } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const DAY = 86_400_000;
const project = 'AI';
const stated = { project, scheme: 'CAIG' as const, number: 'C-17', link: null };

/** Has the gate of deployment ask its approvers for CAIG or PMP. */
const askForCredentials = async (): Promise<void> => {
  const { settings } = await site.must('admin', 'settings.get', { project });
  const { policy } = settings;
  const deployment = (policy.gates['deployment'] ?? []).map((rule) =>
    rule.check === 'approvals-complete'
      ? { ...rule, credentials: ['CAIG' as const, 'PMP' as const] }
      : rule,
  );
  await changeSettings(site, {
    policy: { ...policy, name: 'regulated (changed)', gates: { ...policy.gates, deployment } },
  });
};

const approve = async (): Promise<Answer<'approval.give'>> =>
  site.call('approver', 'approval.give', {
    ...{ issue: 'AI-1', stage: 'deployment', role: 'risk', comment: '' },
    digest: await shownDigest(site),
  });

const idOf = async (): Promise<string> => {
  const { credentials } = await site.must('admin', 'credentials.list', { project });
  return credentials[0]?.id ?? '';
};

describe('a gate that asks approvers for a credential', () => {
  beforeEach(async () => {
    await seedPerfect(site);
    await askForCredentials();
  });

  it('refuses who has none, whose is a claim, and whose has expired; and says which', async () => {
    expect(await approve()).toMatchObject({
      ok: false,
      error: { code: 'forbidden', where: 'credential', message: /asks its approvers for one of/u },
    });
    await site.must('approver', 'credential.state', { ...stated, expiresOn: '2026-11-25' });
    expect(await approve()).toMatchObject({
      ok: false,
      error: { message: 'Your CAIG is claimed and not confirmed yet.' },
    });
    await site.must('admin', 'credential.confirm', { project, id: await idOf() });
    site.clock.setOffset(6 * DAY);
    expect(await approve()).toMatchObject({
      ok: false,
      error: { message: 'Your CAIG expired on 25 Nov 2026.' },
    });
  });

  it('lets through whose is confirmed, and keeps what they held with the approval', async () => {
    await site.must('approver', 'credential.state', { ...stated, expiresOn: '2027-01-31' });
    await site.must('admin', 'credential.confirm', { project, id: await idOf() });
    expect(await approve()).toMatchObject({ ok: true });
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance.approvals).toMatchObject([
      {
        voidReason: null,
        credential: { scheme: 'CAIG', number: 'C-17', confirmedBy: accountOf(site, 'admin') },
      },
    ]);
    const { told } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    expect(JSON.stringify(told)).toMatch(/holding CAIG, number C-17/u);
  });

  it('does not count approvals of before it asked', async () => {
    const gate = await site.must('pm', 'gate.evaluate', { issue: 'AI-1', stage: 'deployment' });
    const check = gate.checks.find(({ id }) => id === 'approvals-complete');
    expect(check).toMatchObject({ state: 'unmet', needed: /holding one of CAIG, PMP/u });
  });
});

describe('a credential', () => {
  beforeEach(() => usePreset(site, 'standard'));

  it('is stated by oneself, and confirmed by somebody else who administers', async () => {
    await site.must('admin', 'credential.state', { ...stated, expiresOn: null });
    const id = await idOf();
    for (const who of ['admin', 'ds', 'viewer']) {
      expect(await site.call(who, 'credential.confirm', { project, id })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    expect((await site.must('ds', 'credentials.list', { project })).credentials).toMatchObject([
      { confirmed: null, isMine: false, mayConfirm: false, mayRemove: false },
    ]);
  });

  it('is a claim again once it is stated anew', async () => {
    await site.must('approver', 'credential.state', { ...stated, expiresOn: null });
    await site.must('admin', 'credential.confirm', { project, id: await idOf() });
    const { credentials } = await site.must('approver', 'credential.state', {
      ...stated,
      ...{ number: 'C-18', expiresOn: null },
    });
    expect(credentials).toMatchObject([{ number: 'C-18', confirmed: null }]);
  });

  it('is removed by its owner or by who administers, and by nobody else', async () => {
    await site.must('approver', 'credential.state', { ...stated, expiresOn: null });
    const id = await idOf();
    expect(await site.call('ds', 'credential.remove', { project, id })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    const { credentials } = await site.must('approver', 'credential.remove', { project, id });
    expect(credentials).toEqual([]);
  });

  it('is not stated once it has expired', async () => {
    expect(
      await site.call('approver', 'credential.state', { ...stated, expiresOn: '2020-01-01' }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'expiresOn' } });
  });

  it('is for who holds a role', async () => {
    expect(
      await site.call('viewer', 'credential.state', { ...stated, expiresOn: null }),
    ).toMatchObject({ ok: false, error: { code: 'forbidden', message: /no role/u } });
  });

  it('leaves who did what to whom in the log of the project', async () => {
    await site.must('approver', 'credential.state', { ...stated, expiresOn: '2027-01-31' });
    await site.must('admin', 'credential.confirm', { project, id: await idOf() });
    const { entries } = await site.must('pm', 'decisions.list', { project });
    const sentences = entries.map(({ told }) => told.sentence);
    expect(sentences[0]).toMatch(/confirmed that .+ holds CAIG$/u);
    expect(sentences[0]).not.toMatch(/somebody/u);
    expect(sentences[1]).toMatch(/stated to hold CAIG, not confirmed yet$/u);
  });

  it('is kept with its entry when several people state theirs at once', async () => {
    const people = ['admin', 'pm', 'approver'];
    await Promise.all(
      people.map((who) => site.must(who, 'credential.state', { ...stated, expiresOn: null })),
    );
    const { credentials } = await site.must('pm', 'credentials.list', { project });
    expect(credentials.map(({ accountId }) => accountId).sort()).toEqual(
      people.map((who) => accountOf(site, who)).sort(),
    );
    const { entries } = await site.must('pm', 'decisions.list', { project });
    expect(entries.filter(({ kind }) => kind === 'credential-stated')).toHaveLength(3);
  });
});

it('sets nothing up in a project whose settings nobody has saved', async () => {
  await site.must('admin', 'credential.state', { ...stated, expiresOn: null });
  expect((await site.must('pm', 'report.get', { project })).setUp).toBe(false);
  await changeSettings(site, { evidenceMaxAgeDays: 30 });
  expect((await site.must('pm', 'report.get', { project })).setUp).toBe(true);
  expect((await site.must('pm', 'credentials.list', { project })).credentials).toHaveLength(1);
});

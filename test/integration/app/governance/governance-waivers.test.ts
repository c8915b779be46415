import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  changeSettings,
  CRITERIA,
  findingsOf,
  ledgerOf,
  perfectRun,
  refusalOf,
  seedPerfect,
  usePreset,
} from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const DAY = 86_400_000;
const deployment = { issue: 'AI-1', stage: 'deployment' };

describe('a waiver', () => {
  const request = () => ({
    ...deployment,
    check: 'slices-covered',
    reason: 'labels by age arrive next month',
    compensatingControl: 'a person reads every answer',
    tradeOff: {
      gain: 'customers get it in May',
      cost: 'two more complaints a week',
      waiting: 'one more sprint of labels',
      decider: 'steering committee',
    },
    expiresAt: new Date(site.clock.now() + 10 * DAY).toISOString(),
  });

  /** As perfect as can be, but without a criterion for a group. */
  const seedWithoutGroup = async (): Promise<string> => {
    await seedPerfect(site);
    const text = CRITERIA.split('\n').slice(0, 2).join('\n');
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'no labels by age yet' });
    await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    site.clock.advance(DAY);
    await site.post(perfectRun(site.clock.now()));
    await site.drain();
    await approveBoth(site);
    const { governance } = await site.must('pm', 'waiver.request', request());
    return governance.waivers[0]?.id ?? '';
  };

  it('lets its check pass once another person approved it, and closes the gate when it ends', async () => {
    const id = await seedWithoutGroup();
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toMatch(/names a group/);
    const own = await site.call('pm', 'waiver.approve', { issue: 'AI-1', id });
    expect(JSON.stringify(own)).toContain('You asked for this waiver');
    expect(await site.call('ds', 'waiver.approve', { issue: 'AI-1', id })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    await site.must('approver', 'waiver.approve', { issue: 'AI-1', id });
    // Whoever approved did not know that a check would be let pass.
    const { governance: waived } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(waived.approvals.map(({ voidReason }) => voidReason)).toEqual([
      ...['a check was waived since', 'a check was waived since'],
    ]);
    await approveBoth(site);
    await site.drain();
    const decision = await site.must('pm', 'gate.evaluate', deployment);
    expect(decision.decision).toBe('allow');
    expect(decision.checks.find(({ state }) => state === 'waived')?.id).toBe('slices-covered');
    const gate = async (): Promise<unknown> =>
      (await site.rest('pm', 'GET', '/rest/api/3/issue/AI-1/properties/assay')).json();
    expect(await gate()).toMatchObject({ value: { gate: 'open' } });

    site.clock.advance(10 * DAY);
    const late = await refusalOf(await site.move('pm', 'AI-1', 'Deployment'));
    expect(late).toContain('the waiver expired on 1 Dec 2026');
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance.waivers[0]).toMatchObject({ inForce: false, expired: true });
    await site.host.runSchedule('hourly');
    await site.drain();
    expect(await gate()).toMatchObject({ value: { gate: 'held' } });
  });

  it('is not approved twice, nor once it is revoked or has run out', async () => {
    const id = await seedWithoutGroup();
    const byId = { issue: 'AI-1', id };
    await site.must('approver', 'waiver.approve', byId);
    const conflict = { ok: false, error: { code: 'conflict' } };
    expect(await site.call('approver', 'waiver.approve', byId)).toMatchObject(conflict);
    await site.must('ds', 'waiver.revoke', byId);
    expect(await site.call('approver', 'waiver.approve', byId)).toMatchObject(conflict);
    expect(await site.call('ds', 'waiver.revoke', byId)).toMatchObject(conflict);
    const { governance } = await site.must('pm', 'waiver.request', request());
    const second = { issue: 'AI-1', id: governance.waivers.at(-1)?.id ?? '' };
    site.clock.advance(11 * DAY);
    expect(await site.call('approver', 'waiver.approve', second)).toMatchObject(conflict);
  });

  it.each([
    [-1, null, false],
    [30, null, true],
    [31, null, false],
    [30, 'high', true],
    [31, 'high', false],
    [90, 'medium', true],
    [91, 'medium', false],
    [180, 'low', true],
    [181, 'low', false],
    [27_000, 'low', false],
  ] as const)('that ends in %s days at %s tier can be asked for: %s', async (days, tier, ok) => {
    const impacts = { high: ['safety'], medium: ['money'], low: [] } as const;
    if (tier !== null) {
      await site.must('pm', 'impact.set', { issue: 'AI-1', impacts: [...impacts[tier]], tier });
    }
    const expiresAt = new Date(site.clock.now() + days * DAY).toISOString();
    const answer = await site.call('pm', 'waiver.request', { ...request(), expiresAt });
    expect(answer).toMatchObject(
      ok ? { ok } : { ok, error: { code: 'invalid-input', where: 'expiresAt' } },
    );
  });

  it.each([
    ...['approvals-complete', 'stage-order', 'no-such-check'],
    ...['criteria-met', 'evidence-present', 'criteria-locked-before-run', 'criteria-defined'],
  ])('cannot be asked for %s', async (check) => {
    await usePreset(site, 'regulated');
    expect(await site.call('pm', 'waiver.request', { ...request(), check })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'check' },
    });
  });

  it('of what carries the promise is for a policy that says so', async () => {
    await usePreset(site, 'starter');
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const rules = (settings.policy.gates['deployment'] ?? []).map((rule) =>
      rule.check === 'criteria-met' ? { ...rule, waivable: true } : rule,
    );
    await changeSettings(site, {
      policy: { ...settings.policy, gates: { ...settings.policy.gates, deployment: rules } },
    });
    const asked = await site.call('pm', 'waiver.request', { ...request(), check: 'criteria-met' });
    expect(asked).toMatchObject({ ok: true });
  });

  it.each([
    ['reason', 'because yes'],
    ['reason', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['compensatingControl', 'somebody looks TBD later on, really'],
  ])('without a %s of substance is refused: %s', async (field, text) => {
    expect(await site.call('pm', 'waiver.request', { ...request(), [field]: text })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: field },
    });
  });

  it.each([
    ['gain', { gain: 'yes' }],
    ['cost', { cost: 'labels by age arrive next month' }],
    ['waiting', { waiting: 'Customers get it in May' }],
  ])('whose trade-off says nothing of its %s is refused', async (part, thin) => {
    const wish = { ...request(), tradeOff: { ...request().tradeOff, ...thin } };
    expect(await site.call('pm', 'waiver.request', wish)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: `tradeOff.${part}` },
    });
  });

  it('that ends after the release is asked again, with a day and to the one who asked', async () => {
    const id = await seedWithoutGroup();
    await site.must('approver', 'waiver.approve', { issue: 'AI-1', id });
    await approveBoth(site);
    site.clock.advance(60_000);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    site.clock.advance(11 * DAY);
    await site.host.runSchedule('hourly');
    await site.drain();
    const [finding] = await findingsOf(site);
    expect(finding).toMatchObject({
      ...{ kind: 'waiver-ended', accountId: accountOf(site, 'pm'), resolvedAt: null },
      dueAt: '2026-12-15T12:00:00.000Z',
    });
    expect(finding?.sentence).toContain('the waiver at the Deployment gate ended');
    expect(await ledgerOf(site, 'finding-raised')).toHaveLength(1);
    const note = { issue: 'AI-1', id: finding?.id ?? '', note: 'labelled the group' };
    expect(await site.call('pm', 'finding.resolve', note)).toMatchObject({ ok: false });
    await site.must('ds', 'finding.resolve', note);
  });
});

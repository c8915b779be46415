import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveBoth,
  CRITERIA,
  perfectRun,
  refusalOf,
  seedPerfect,
  usePreset,
} from '../../support/governed';
import { openTestSite, seedProject, type TestSite } from '../../support/test-site';

let site: TestSite;

beforeEach(async () => {
  site = openTestSite();
  await seedProject(site);
});

afterEach(() => site.close());

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
    expect(late).toContain('the waiver expired on 2026-12-01');
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
    [-1, false],
    [365, true],
    [366, false],
    [27_000, false],
  ])('that ends in %s days can be asked for: %s', async (days, ok) => {
    const expiresAt = new Date(site.clock.now() + days * DAY).toISOString();
    const answer = await site.call('pm', 'waiver.request', { ...request(), expiresAt });
    expect(answer).toMatchObject(
      ok ? { ok } : { ok, error: { code: 'invalid-input', where: 'expiresAt' } },
    );
  });

  it.each(['approvals-complete', 'stage-order', 'no-such-check'])(
    'cannot be asked for %s',
    async (check) => {
      await usePreset(site, 'regulated');
      expect(await site.call('pm', 'waiver.request', { ...request(), check })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', where: 'check' },
      });
    },
  );
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alert, alertsOf, inUse, itemOf, levelOf, runHour } from '../../../support/monitored';
import { accountOf, ledgerOf, somePlan, toldOf } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const DAY = 86_400_000;
const issue = 'AI-1';

/** Keys that JQL finds. */
const search = async (jql: string): Promise<string[]> => {
  const path = `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=summary`;
  const answer = await site.rest('pm', 'GET', path);
  const schema = z.object({ issues: z.array(z.object({ key: z.string() })) });
  return schema.parse(await answer.json()).issues.map(({ key }) => key);
};

const report = (level: 'none' | 'warning' = 'none') =>
  site.must('ds', 'monitoring.report', {
    ...{ issue, watch: 'accuracy', value: null, level, note: 'looked at a sample of 200' },
  });

describe('silence', () => {
  it('is unknown and overdue once the cadence is past, and a clean report ends it', async () => {
    await inUse(site);
    await report();
    await site.drain();
    expect(await levelOf(site)).toEqual({ level: 'none', flags: [] });
    expect(await search('"AI drift risk" = overdue')).toEqual([]);

    site.clock.advance(9 * DAY);
    await runHour(site);
    expect(await levelOf(site)).toEqual({ level: 'unknown', flags: ['overdue'] });
    expect(await search('"AI drift risk" = overdue')).toEqual([issue]);
    expect(await search('aiDrift = unknown')).toEqual([issue]);
    const { monitoring } = await itemOf(site);
    expect(monitoring.isOverdue).toBe(true);
    expect(monitoring.sentence).toContain('Last report 9 days ago');
    expect(await ledgerOf(site, 'drift-changed')).toMatchObject([
      { body: { from: 'unknown', to: 'none' } },
      { actor: { kind: 'app' }, body: { from: 'none', to: 'unknown', flags: ['overdue'] } },
    ]);

    await report();
    await site.drain();
    expect(await levelOf(site)).toEqual({ level: 'none', flags: [] });
    expect(await search('"AI drift risk" = overdue')).toEqual([]);
  });

  it('is owed from the entry into use on, whether or not a report ever came', async () => {
    await inUse(site);
    site.clock.advance(9 * DAY);
    await runHour(site);
    expect(await levelOf(site)).toEqual({ level: 'unknown', flags: ['overdue'] });
  });

  it('leaves an alarm that fires what it is, with the flag beside it', async () => {
    await inUse(site);
    await report('warning');
    site.clock.advance(9 * DAY);
    await runHour(site);
    expect(await levelOf(site)).toEqual({ level: 'warning', flags: ['overdue', 'accuracy'] });
  });

  it('is written down once, however often time passes by', async () => {
    await inUse(site);
    await report();
    site.clock.advance(9 * DAY);
    await runHour(site);
    const before = await itemOf(site);
    const entries = (await site.must('pm', 'ledger.list', { issue })).entries.length;
    await runHour(site);
    await runHour(site);
    expect((await site.must('pm', 'ledger.list', { issue })).entries).toHaveLength(entries);
    expect((await itemOf(site)).revision).toBe(before.revision);
  });

  it('is shown all the same where Jira fails in between: the queue tries it again', async () => {
    await inUse(site);
    await report();
    await site.drain();
    site.clock.advance(9 * DAY);
    const failing = { match: { kind: 'jira', pathIncludes: '/properties/assay' }, status: 500 };
    site.host.setFaults({ rules: [{ ...failing, times: 1 }] });
    await runHour(site);
    site.clock.advance(60_000);
    await site.drain();
    expect(await search('aiDrift = unknown')).toEqual([issue]);
    expect(await ledgerOf(site, 'drift-changed')).toHaveLength(2);
  });

  it('counts an evaluation of what is watched as a report', async () => {
    await inUse(site);
    site.clock.advance(6 * DAY);
    const { status } = await site.post({
      ...{ issue, modelVersion: '1.5.0' },
      finishedAt: new Date(site.clock.now()).toISOString(),
      results: [{ metric: 'accuracy', successes: 800, trials: 1000 }],
    });
    expect(status).toBe(202);
    await site.drain();
    expect(await levelOf(site)).toEqual({
      level: 'warning',
      flags: ['version-mismatch', 'accuracy'],
    });
    expect((await itemOf(site)).monitoring.reportedVersion).toBe('1.5.0');
  });
});

describe('an Alertmanager alert', () => {
  const started = (): string => new Date(site.clock.now() - 3_600_000).toISOString();

  it('raises critical, changes nothing when it is repeated, and keeps its history when it ends', async () => {
    await inUse(site);
    const startsAt = started();
    await alert(site, { status: 'firing', startsAt });
    expect(await levelOf(site)).toEqual({ level: 'critical', flags: ['accuracydrop'] });
    const before = await itemOf(site);
    const entries = (await site.must('pm', 'ledger.list', { issue })).entries.length;
    expect(alertsOf(site)).toHaveLength(1);

    site.clock.advance(4 * 3_600_000);
    await alert(site, { status: 'firing', startsAt, note: 'again' });
    await alert(site, { status: 'firing', startsAt, note: 'and again' });
    const after = await itemOf(site);
    expect(after.monitoring.watches).toEqual(before.monitoring.watches);
    expect(after.monitoring.decisions).toEqual(before.monitoring.decisions);
    expect(after.revision).toBe(before.revision);
    expect((await site.must('pm', 'ledger.list', { issue })).entries).toHaveLength(entries);
    expect(alertsOf(site)).toHaveLength(1);

    const endsAt = new Date(site.clock.now()).toISOString();
    await alert(site, { status: 'resolved', startsAt, endsAt });
    expect(await levelOf(site)).toEqual({ level: 'none', flags: [] });
    expect(alertsOf(site)).toHaveLength(2);
    expect((await itemOf(site)).monitoring.watches).toMatchObject([{ state: 'resolved' }]);
  });

  it('without a time of its own changes nothing either when it is repeated', async () => {
    await inUse(site);
    await alert(site, { status: 'firing' });
    const before = await itemOf(site);
    site.clock.advance(3_600_000);
    await alert(site, { status: 'firing', note: 'again' });
    const after = await itemOf(site);
    expect(after.monitoring.watches).toEqual(before.monitoring.watches);
    expect(after.monitoring.lastReportAt).toBe(before.monitoring.lastReportAt);
    expect(alertsOf(site)).toHaveLength(1);
  });

  it('that arrives after its own end does not fire again', async () => {
    await inUse(site);
    const startsAt = started();
    await alert(site, {
      status: 'resolved',
      startsAt,
      endsAt: new Date(site.clock.now()).toISOString(),
    });
    await alert(site, { status: 'firing', startsAt });
    expect(await levelOf(site)).toEqual({ level: 'none', flags: [] });
    expect(alertsOf(site)).toHaveLength(2);
  });

  it('stays one record and one decision when it arrives twice at the same time', async () => {
    await inUse(site);
    const startsAt = started();
    await Promise.all(
      ['one', 'two', 'three'].map((note) => alert(site, { status: 'firing', startsAt, note })),
    );
    await site.drain();
    expect(alertsOf(site)).toHaveLength(1);
    expect(await ledgerOf(site, 'retraining-asked')).toHaveLength(1);
    expect(await ledgerOf(site, 'drift-changed')).toHaveLength(1);
  });
});

describe('a plan', () => {
  it('is asked for by the gate of Monitoring', async () => {
    const { checks } = await site.must('pm', 'gate.evaluate', { issue, stage: 'monitoring' });
    const check = checks.find(({ id }) => id === 'monitoring-plan-complete');
    expect(check).toMatchObject({ state: 'unmet' });
    const plan = somePlan(site);
    await site.must('pm', 'monitoring.plan', { issue, plan });
    const after = await site.must('pm', 'gate.evaluate', { issue, stage: 'monitoring' });
    expect(after.checks.find(({ id }) => id === 'monitoring-plan-complete')).toMatchObject({
      state: 'met',
      observed: '2 watches, a report every 7 days',
    });
    const [told] = await toldOf(site, 'monitoring-planned');
    expect(told?.sentence).toMatch(/planned monitoring: 2 watches, a report every 7 days$/);
  });

  it.each(['nobody', 'app'])('is not owned by %s', async (who) => {
    const owner =
      who === 'app'
        ? (site.jira.users.list().find(({ accountType }) => accountType === 'app')?.accountId ?? '')
        : 'nobody';
    const plan = { ...somePlan(site), owner };
    expect(await site.call('pm', 'monitoring.plan', { issue, plan })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'plan.owner' },
    });
  });

  it('is not made by who may not edit', async () => {
    const plan = somePlan(site);
    expect(await site.call('approver', 'monitoring.plan', { issue, plan })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(plan.owner).toBe(accountOf(site, 'pm'));
  });
});

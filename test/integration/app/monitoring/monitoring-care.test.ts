import { describe, expect, it } from 'vitest';
import { changeSettings, ledgerOf } from '../../../support/governed';
import {
  alertsOf,
  decisionsOf,
  fire,
  inDays,
  inUse,
  itemOf,
  levelOf,
  runHour,
} from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const DAY = 86_400_000;
const issue = 'AI-1';
describe('a mute', () => {
  it('says that people know of an alert until it ends by itself, and changes no level', async () => {
    await inUse(site);
    await fire(site, 'critical');
    const [watch] = (await itemOf(site)).monitoring.watches;
    const fingerprint = watch?.fingerprint ?? '';
    const mute = { issue, fingerprint, reason: 'a load test runs' };
    const tooLong = { ...mute, until: inDays(site, 31) };
    expect(await site.call('pm', 'alert.mute', tooLong)).toMatchObject({
      error: { where: 'until' },
    });
    await site.must('pm', 'alert.mute', { ...mute, until: inDays(site, 2) });
    expect(await levelOf(site)).toEqual({ level: 'critical', flags: ['muted', 'accuracydrop'] });
    site.clock.advance(2 * DAY);
    await runHour(site);
    expect(await levelOf(site)).toEqual({ level: 'critical', flags: ['accuracydrop'] });
    expect((await itemOf(site)).monitoring.mutes).toEqual([]);
    expect((await ledgerOf(site, 'drift-changed')).map(({ body }) => body['to'])).toEqual([
      'critical',
    ]);
    // It was asked about when it began, and it is the same alert.
    expect(await decisionsOf(site)).toHaveLength(1);
  });

  it('can be taken back', async () => {
    await inUse(site);
    await fire(site, 'critical');
    const [watch] = (await itemOf(site)).monitoring.watches;
    const muted = await site.must('pm', 'alert.mute', {
      ...{ issue, fingerprint: watch?.fingerprint ?? '', reason: 'a load test runs' },
      until: inDays(site, 2),
    });
    const id = muted.monitoring.mutes[0]?.id ?? '';
    await site.must('pm', 'alert.unmute', { issue, id });
    expect((await levelOf(site)).level).toBe('critical');
  });
});

describe('an incident', () => {
  it.each([
    ['serious', 15],
    ['death', 10],
    ['widespread', 2],
  ] as const)('that is %s is due %i days after awareness', async (kind, days) => {
    const awareAt = inDays(site, -1);
    const description = 'A claim was refused because of a wrong class';
    const { monitoring } = await site.must('pm', 'incident.open', {
      ...{ issue, kind, awareAt, description },
    });
    expect(monitoring.incidents).toMatchObject([{ dueAt: inDays(site, days - 1), closed: null }]);
    const [incident] = monitoring.incidents;
    const told = { issue, id: incident?.id ?? '', reported: true, note: 'sent to BaFin' };
    await site.must('pm', 'incident.report', told);
    expect(await site.call('pm', 'incident.report', told)).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('is not opened for tomorrow', async () => {
    expect(
      await site.call('pm', 'incident.open', {
        ...{ issue, kind: 'serious', awareAt: inDays(site, 1) },
        description: 'It will have happened by then',
      }),
    ).toMatchObject({ error: { where: 'awareAt' } });
  });
});

describe('an item that was shipped', () => {
  it('keeps its monitoring in a status that stands for no stage', async () => {
    await inUse(site);
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const { statusId } = site.jira.admin.issue(issue);
    const statusStages = Object.fromEntries(
      Object.entries(settings.statusStages).filter(([status]) => status !== statusId),
    );
    await changeSettings(site, { statusStages });
    await fire(site, 'critical');
    expect((await levelOf(site)).level).toBe('critical');
    expect(await decisionsOf(site)).toHaveLength(1);
    site.clock.advance(9 * DAY);
    await runHour(site);
    expect((await levelOf(site)).flags).toContain('overdue');
    expect(alertsOf(site)).toHaveLength(1);
  });
});

describe('the history', () => {
  it('shows the values of a watch with what happened in between, in one plain sentence', async () => {
    await inUse(site);
    for (const value of [0.95, 0.94, 0.95, 0.94, 0.93, 0.9, 0.86, 0.8]) {
      site.clock.advance(DAY);
      await site.must('ds', 'monitoring.report', {
        ...{ issue, watch: 'accuracy', value, level: 'none', note: 'weekly sample' },
      });
    }
    const { series, events, truncated } = await site.must('approver', 'monitoring.history', {
      issue,
    });
    expect(truncated).toBe(false);
    expect(series).toMatchObject([
      {
        watch: 'accuracy',
        reference: 0.95,
        alert: { value: 0.85 },
        sentence: 'accuracy fell from 0.95 to 0.8 in 8 reports; the alert line is 0.85',
        alarm: { chart: 'Shewhart' },
      },
    ]);
    expect(series[0]?.points.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 7 }, () => 'none'),
      'warning',
    ]);
    expect(events.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Model changed: claims-doc 1.4.0', 'Stage moved: Monitoring']),
    );
    expect((await levelOf(site)).level).toBe('warning');
  });
});

import type { CallOutput } from '../../src/contract/calls/calls';
import { accountOf, somePlan } from './governed';
import type { TestSite } from './test-site';

const DAY = 86_400_000;

/** AI-1 in Monitoring with a plan, as an administrator of Jira can put it there. */
export const inUse = async (site: TestSite, { plan = true } = {}): Promise<void> => {
  const issue = 'AI-1';
  await site.must('ds', 'item.describe', {
    ...{ issue, systemType: 'document-classifier' },
    ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
  });
  if (plan) await site.must('pm', 'monitoring.plan', { issue, plan: somePlan(site) });
  site.jira.admin.setStatus(issue, 'Monitoring', {
    accountId: accountOf(site, 'admin'),
    emitEvents: true,
  });
  await site.drain();
};

export const itemOf = (site: TestSite): Promise<CallOutput<'item.get'>> =>
  site.must('pm', 'item.get', { issue: 'AI-1' });

export const levelOf = async (site: TestSite): Promise<CallOutput<'item.get'>['drift']> =>
  (await itemOf(site)).drift;

/** Lets the schedule run an hour later, and what it queued be done. */
export const runHour = async (site: TestSite): Promise<void> => {
  site.clock.advance(3_600_000);
  await site.host.runSchedule('hourly');
  await site.drain();
};

type Alert = {
  status: 'firing' | 'resolved';
  startsAt?: string;
  endsAt?: string;
  severity?: string;
  name?: string;
  /** Makes it another body, as a repeat with another text is. */
  note?: string;
};

/** Posts a webhook of Alertmanager about AI-1, and lets it be recorded. */
export const alert = async (
  site: TestSite,
  { status, startsAt, endsAt, severity = 'critical', name = 'AccuracyDrop', note = '' }: Alert,
): Promise<void> => {
  const labels = { alertname: name, severity, jira: 'AI-1' };
  const answer = await site.post({
    ...{ version: '4', groupKey: '{}', status, receiver: 'assay' },
    ...{ commonLabels: { jira: 'AI-1' }, commonAnnotations: { note } },
    alerts: [
      {
        ...{ status, labels, fingerprint: `${name}-${severity}` },
        annotations: { summary: `accuracy is down ${note}` },
        ...(startsAt === undefined ? {} : { startsAt }),
        endsAt: endsAt ?? '0001-01-01T00:00:00Z',
      },
    ],
  });
  if (answer.status !== 202) throw new Error(`the alert was answered ${answer.status}`);
  await site.drain();
};

const nowOf = (site: TestSite): string => new Date(site.clock.now()).toISOString();

/** An alert that begins now. */
export const fire = (site: TestSite, severity = 'warning', name = 'AccuracyDrop'): Promise<void> =>
  alert(site, { status: 'firing', severity, name, startsAt: nowOf(site) });

/** The same alert, ended now. */
export const resolve = (site: TestSite, severity = 'warning'): Promise<void> =>
  alert(site, { status: 'resolved', severity, endsAt: nowOf(site) });

/** What people were asked to decide about the model of AI-1. */
export const decisionsOf = async (
  site: TestSite,
): Promise<CallOutput<'item.get'>['monitoring']['decisions']> =>
  (await itemOf(site)).monitoring.decisions;

/** The time so many days from now. */
export const inDays = (site: TestSite, days: number): string =>
  new Date(site.clock.now() + days * DAY).toISOString();

/** Rows of signals in storage. */
export const alertsOf = (site: TestSite): string[] =>
  site.tables.table(`forge-kvs-${encodeURIComponent('entity:signal')}`).keys();

import type { MonitoringView } from '../../../src/contract/types';
import { noMonitoringView } from '../builders/monitoring-view';
import { daysAgo } from './fixture-criteria';

/** The monitoring of items that pages are looked at with: one that is quiet, one that drifts. */

const plan: NonNullable<MonitoringView['plan']> = {
  watches: [
    {
      name: 'accuracy',
      kind: 'metric',
      reference: 0.912,
      alert: { comparator: '<', value: 0.85, level: 'critical' },
    },
    { name: 'psi:age', kind: 'input-feature', reference: null, alert: null },
    {
      name: 'p95_latency_ms',
      kind: 'latency',
      reference: 241,
      alert: { comparator: '>', value: 300, level: 'warning' },
    },
    { name: 'complaints per 1000 answers', kind: 'complaint-rate', reference: 2, alert: null },
  ],
  cadenceDays: 7,
  graceDays: 2,
  owner: 'owner',
  retraining: {
    decider: 'owner',
    withinDays: 7,
    answers: ['retrain', 'roll-back', 'accept', 'retire'],
  },
  setBy: 'pm',
  setAt: daysAgo(60),
};

type State = MonitoringView['watches'][number];

const state = (name: string, part: Partial<State>): State => ({
  ...{ fingerprint: `${name}-1`, name, state: 'clean', level: 'none', method: null },
  ...{ value: null, threshold: null, digest: 'd'.repeat(64), observedAt: daysAgo(2) },
  ...{ since: daysAgo(40), summary: '', estimated: false, muted: false },
  ...{ by: null, milder: null },
  ...part,
});

const latency = state('p95_latency_ms', { value: 238.2 });

export const quiet: MonitoringView = {
  ...noMonitoringView,
  plan,
  watches: [
    state('accuracy', { value: 0.909 }),
    state('psi:age', { value: 0.03, threshold: 0.2, method: 'psi' }),
    latency,
  ],
  lastReportAt: daysAgo(2),
  reportedVersion: '1.5.0',
  reportDueAt: daysAgo(-7),
  sentence: 'Last report 2 days ago; a report is due every 7 days.',
};

const decisions: MonitoringView['decisions'] = [
  {
    id: 'd2',
    raisedAt: daysAgo(2),
    level: 'critical',
    cause: 'accuracy is 0.832, below 0.85, and psi of age is 0.31, above 0.2',
    fingerprints: ['accuracy-1', 'psi:age-1'],
    decider: 'owner',
    dueAt: daysAgo(-5),
    answer: null,
    mayAnswer: true,
  },
  {
    id: 'd1',
    raisedAt: daysAgo(34),
    level: 'warning',
    cause: 'p95_latency_ms is 322, above 300',
    fingerprints: ['p95_latency_ms-1'],
    decider: 'owner',
    dueAt: daysAgo(27),
    answer: {
      ...{ answer: 'accept', reason: 'a backup ran beside the load test', by: 'owner' },
      ...{ at: daysAgo(30), until: daysAgo(16), issueKey: 'AI-12', falseAlarm: true },
    },
    mayAnswer: false,
  },
];

const reviews: MonitoringView['reviews'] = [
  {
    ...{ id: 'r1', kind: 'bias-checklist', subject: 'bias-checklist' },
    label: 'Bias checklist of claims-triage',
    ...{ cause: 'psi of age alarms', raisedAt: daysAgo(2), done: null },
  },
  {
    ...{ id: 'r2', kind: 'model-card', subject: 'model-card', label: 'Model card, version 3' },
    ...{ cause: 'p95_latency_ms alarmed', raisedAt: daysAgo(34) },
    done: { by: 'pm', at: daysAgo(31), note: 'the stated latency still holds' },
  },
];

const incidents: MonitoringView['incidents'] = [
  {
    ...{ id: 'i2', kind: 'serious', awareAt: daysAgo(8.6), dueAt: daysAgo(-6.4) },
    description: 'Claims of people over 60 went to the wrong queue for two days.',
    ...{ openedBy: 'pm', openedAt: daysAgo(8), report: null, closed: null },
  },
  {
    ...{ id: 'i1', kind: 'widespread', awareAt: daysAgo(50), dueAt: daysAgo(48) },
    description: 'Two offices could not use it for an hour.',
    ...{ openedBy: 'pm', openedAt: daysAgo(50), report: null },
    closed: { by: 'risk', at: daysAgo(49), reported: false, note: 'no infringement, an outage' },
  },
];

export const drifting: MonitoringView = {
  ...quiet,
  watches: [
    state('accuracy', {
      ...{ state: 'firing', level: 'critical', value: 0.832, method: 'CBPE', estimated: true },
      ...{ since: daysAgo(2), summary: 'Estimated accuracy fell below its alert line.' },
    }),
    state('psi:age', {
      ...{ state: 'firing', level: 'warning', value: 0.31, threshold: 0.2, method: 'psi' },
      ...{ since: daysAgo(9), muted: true, summary: 'The ages of new claims moved.' },
    }),
    latency,
    state('toxicity', { level: 'unknown', method: 'llm judge', since: daysAgo(3) }),
  ],
  mutes: [
    {
      ...{ id: 'm1', fingerprint: 'psi:age-1', by: 'owner', at: daysAgo(3), until: daysAgo(-11) },
      reason: 'the campaign for pensioners runs until the end of the month',
    },
  ],
  reportedVersion: '1.4.0',
  reportDueAt: daysAgo(1),
  isOverdue: true,
  sentence: 'Last report 10 days ago; a report is due every 7 days.',
  lastReportAt: daysAgo(10),
  ...{ decisions, reviews, incidents },
};

import type { Watch } from '../../../src/contract/types';
import { approveLetters } from './second-looks';
import { stake } from './stakes';
import { people, runTimes, throughStages, weeklyPlan, type Step, type Story } from './story';
import type { StakeUnit } from '../../../src/words/stake';
import { DAY } from '../../../src/words/time';

const watch = (name: string, kind: Watch['kind'], alert: Watch['alert'] = null): Watch => ({
  ...{ name, kind, reference: null, alert },
});

/** A drift report as a monitoring job posts it: psi of some features. */
const psiReport = (now: number, daysAgo: number, age: number, region: number): Step => ({
  do: 'evidence',
  daysAgo,
  body: {
    ...{ model: 'churn-letter', modelVersion: '2.3.0' },
    ...runTimes(now, daysAgo),
    results: [
      { metric: 'psi_age', value: age },
      { metric: 'psi_region', value: region },
    ],
  },
});

/** A webhook of Alertmanager; a repeat says the same of the alert. */
const alertOf = (now: number, daysAgo: number, startedDaysAgo: number): Step => ({
  do: 'evidence',
  daysAgo,
  body: {
    ...{ version: '4', groupKey: '{}:{alertname="WrongAmountRate"}', receiver: 'assay' },
    ...{ status: 'firing', commonLabels: { severity: 'critical' }, commonAnnotations: {} },
    externalURL: `https://alerts.example.test/${daysAgo}`,
    alerts: [
      {
        status: 'firing',
        labels: { alertname: 'WrongAmountRate', severity: 'critical', model_version: '1.1.0' },
        annotations: { summary: 'wrong amounts in 3.1% of letters, line 1%' },
        startsAt: new Date(now - startedDaysAgo * DAY).toISOString(),
        endsAt: '0001-01-01T00:00:00Z',
        fingerprint: 'c0f4a7d1b2e39f60',
      },
    ],
  },
});

/** Proven, released and in use, each in another state. */
const released = (
  now: number,
  parts: {
    model: string;
    version: string;
    systemType: 'classifier' | 'forecaster' | 'generative' | 'ranking';
    metric: string;
    dataset: string;
    watches: Watch[];
    /** What it costs where it cannot be used. */
    costs?: readonly [words: string, amount: number, unit: StakeUnit];
  },
): Step[] => {
  const { model, version, systemType, metric, dataset, watches, costs } = parts;
  return [
    { do: 'describe', daysAgo: 118, systemType, model, version },
    ...(costs === undefined ? [] : [stake(117, ...costs)]),
    ...throughStages([
      ['Data', 116],
      ['Experimentation', 104],
    ]),
    { do: 'lock', daysAgo: 88, criteria: `${metric} >= 90% @95% n>=300 on ${dataset}` },
    { do: 'move', daysAgo: 87, to: 'Validation' },
    {
      do: 'evidence',
      daysAgo: 80,
      body: {
        ...{ model, modelVersion: version, dataset: { id: dataset } },
        ...runTimes(now, 80),
        results: [{ metric, successes: 1164, trials: 1200 }],
      },
    },
    { do: 'plan', daysAgo: 76, plan: weeklyPlan(watches) },
    { do: 'move', daysAgo: 75, to: 'Deployment', by: people.approver },
    { do: 'move', daysAgo: 70, to: 'Monitoring', by: people.approver },
  ];
};

/** Items that people rely on: one drifts, one fell silent, one was decided on, one alarms. */
export const inUse = (now: number): Story[] => [
  {
    summary: 'Letters to customers who may leave',
    description:
      'Chooses who gets a letter before the renewal. The population shifted when a new tariff for older drivers came.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['renewal'],
    createdDaysAgo: 120,
    steps: [
      ...released(now, {
        ...{ model: 'churn-letter', version: '2.3.0', systemType: 'classifier' },
        ...{ metric: 'accuracy', dataset: 'renewals-2026h1' },
        watches: [
          watch('psi_age', 'input-feature', { comparator: '>', value: 0.2, level: 'warning' }),
          watch('psi_region', 'input-feature', { comparator: '>', value: 0.2, level: 'warning' }),
        ],
      }),
      psiReport(now, 58, 0.03, 0.02),
      psiReport(now, 51, 0.04, 0.02),
      psiReport(now, 44, 0.04, 0.03),
      psiReport(now, 37, 0.05, 0.02),
      psiReport(now, 30, 0.08, 0.03),
      psiReport(now, 23, 0.11, 0.03),
      psiReport(now, 16, 0.15, 0.04),
      psiReport(now, 9, 0.18, 0.03),
      psiReport(now, 2, 0.23, 0.04),
    ],
  },
  {
    summary: 'Forecast of hail claims',
    description:
      'Forecasts hail claims of the next seven days for the loss adjusters. The job that reported on it was switched off with a server.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['hail'],
    createdDaysAgo: 120,
    steps: [
      ...released(now, {
        ...{ model: 'hail-forecast', version: '1.0.2', systemType: 'forecaster' },
        ...{ metric: 'hit_rate', dataset: 'hail-2025' },
        watches: [watch('hit_rate', 'metric', { comparator: '<', value: 0.85, level: 'warning' })],
      }),
      {
        do: 'report',
        daysAgo: 40,
        watch: 'hit_rate',
        value: 0.93,
        note: 'weekly check of 60 days',
      },
      {
        do: 'report',
        daysAgo: 33,
        watch: 'hit_rate',
        value: 0.92,
        note: 'weekly check of 60 days',
      },
      {
        do: 'report',
        daysAgo: 26,
        watch: 'hit_rate',
        value: 0.93,
        note: 'weekly check of 60 days',
      },
    ],
  },
  {
    summary: 'Order of calls for open premiums',
    description:
      'Orders the calls of the collection desk. Works less well since rates can be deferred.',
    issueType: 'Task',
    assignee: people.scientist,
    labels: ['collection'],
    createdDaysAgo: 120,
    steps: [
      ...released(now, {
        ...{ model: 'call-order', version: '1.4.1', systemType: 'ranking' },
        ...{ metric: 'precision', dataset: 'calls-2026q1' },
        costs: ['Calls are made in the wrong order', 900, 'people'],
        watches: [watch('precision', 'metric', { comparator: '<', value: 0.85, level: 'warning' })],
      }),
      { do: 'report', daysAgo: 20, watch: 'precision', value: 0.9, note: 'sample of 200 calls' },
      { do: 'report', daysAgo: 12, watch: 'precision', value: 0.82, note: 'sample of 200 calls' },
      {
        do: 'answer',
        daysAgo: 10,
        answer: 'retrain',
        reason: 'Deferred rates are not in the training data.',
        by: people.scientist,
      },
      // Nobody said why: the model is in use all the while.
      { do: 'move', daysAgo: 6, to: 'Experimentation' },
      { do: 'report', daysAgo: 5, watch: 'precision', value: 0.81, note: 'sample of 200 calls' },
    ],
  },
  {
    summary: 'Amounts in settlement letters',
    description:
      'Writes the amounts of a settlement into the letter to the claimant. A handler signs every letter.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['letters'],
    createdDaysAgo: 120,
    steps: [
      ...released(now, {
        ...{ model: 'settlement-letter', version: '1.1.0', systemType: 'generative' },
        ...{ metric: 'correct_amount', dataset: 'letters-2026q1' },
        costs: ['Every wrong amount in a letter has to be paid', 31_000, 'EUR'],
        watches: [watch('WrongAmountRate', 'output-share')],
      }),
      { do: 'keep', daysAgo: 71, records: approveLetters },
      {
        do: 'report',
        daysAgo: 4,
        watch: 'WrongAmountRate',
        value: 0.006,
        note: 'checked 500 letters',
      },
      alertOf(now, 0.4, 0.45),
      alertOf(now, 0.2, 0.45),
    ],
  },
];

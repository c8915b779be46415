import { fraudRuns } from './fraud-runs';
import { keepOpenEnds } from './records';
import { doubtFraudData, weighFraudAlarms } from './second-looks';
import { stake } from './stakes';
import { people, runTimes, throughStages, weeklyPlan, type Story } from './story';

/** Models that read and sort what customers send in. */
export const claimsHandling = (now: number): Story[] => [
  {
    summary: 'Claims document classifier',
    description:
      'Sorts incoming claim documents (police report, invoice, medical certificate, photo, letter) so that each reaches the right team without a manual pre-sort.\nToday the mail room sorts 2,300 documents a day by hand; one in twelve goes to the wrong team first and loses a day.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['mail-room', 'documents'],
    createdDaysAgo: 48,
    steps: [
      ...throughStages([
        ['Data', 40],
        ['Experimentation', 30],
      ]),
      {
        do: 'describe',
        daysAgo: 12,
        systemType: 'document-classifier',
        model: 'claims-doc',
        version: '1.4.0',
      },
      stake(11, 'Letters lie on the wrong desk for two days', 18_000, 'EUR'),
      { do: 'lock', daysAgo: 7, criteria: 'accuracy >= 90% @95% n>=50' },
      { do: 'keep', daysAgo: 9, records: keepOpenEnds },
      { do: 'move', daysAgo: 6, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 1,
        body: {
          model: 'claims-doc',
          modelVersion: '1.4.0',
          dataset: { id: 'holdout-v3' },
          commit: '9f3c2a7',
          runId: 'claims-doc-eval-118',
          ...runTimes(now, 1),
          results: [{ metric: 'accuracy', successes: 91, trials: 100 }],
        },
      },
      {
        do: 'comment',
        daysAgo: 0.9,
        by: people.manager,
        text: 'The mail room is ready for the pilot. What is missing before we can deploy?',
      },
    ],
  },
  {
    summary: 'Vehicle damage triage from photos',
    description:
      'Tells repairable damage from a total loss on the photos of the first notice of loss, so that total losses reach a surveyor the same day.\nA total loss that is missed costs a second inspection and about 400 EUR of hire car.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['motor', 'photos'],
    createdDaysAgo: 90,
    steps: [
      {
        do: 'describe',
        daysAgo: 80,
        systemType: 'vision',
        model: 'damage-triage',
        version: '2.1.3',
      },
      stake(79, 'An appraiser drives out to every small damage', 6_200, 'decisions'),
      ...throughStages([
        ['Data', 78],
        ['Experimentation', 60],
      ]),
      {
        do: 'lock',
        daysAgo: 35,
        criteria:
          'recall >= 93% @95% n>=500 on motor-photos-2026q2 because a missed total loss costs a second inspection\naccuracy >= 90% @95% n>=1000 on motor-photos-2026q2',
      },
      { do: 'move', daysAgo: 34, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 20,
        body: {
          model: 'damage-triage',
          modelVersion: '2.1.3',
          dataset: { id: 'motor-photos-2026q2' },
          commit: '51be0d4',
          ...runTimes(now, 20),
          results: [
            { metric: 'recall', successes: 776, trials: 800 },
            { metric: 'accuracy', successes: 2284, trials: 2400 },
          ],
        },
      },
      { do: 'move', daysAgo: 15, to: 'Deployment', by: people.approver },
      {
        do: 'plan',
        daysAgo: 14,
        plan: weeklyPlan([
          {
            ...{ name: 'recall', kind: 'metric', reference: 0.97 },
            alert: { comparator: '<', value: 0.93, level: 'warning' },
          },
        ]),
      },
      { do: 'report', daysAgo: 3, watch: 'recall', value: 0.96, note: 'photos of surveyed claims' },
    ],
  },
  {
    summary: 'Fraud flag on new claims',
    description:
      'Marks claims that the special investigation unit should look at before they are paid.\nA false alarm delays an honest customer by six days on average, so precision counts as much as finding fraud.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['fraud'],
    createdDaysAgo: 70,
    steps: [
      {
        do: 'describe',
        daysAgo: 60,
        systemType: 'classifier',
        model: 'fraud-flag',
        version: '0.9.2',
      },
      stake(59, 'Frauds are paid before anybody looks at them', 65_000, 'EUR'),
      ...throughStages([
        ['Data', 58],
        ['Experimentation', 44],
      ]),
      {
        do: 'lock',
        daysAgo: 21,
        criteria:
          'auc >= 0.85 @95% on fraud-2026h1\nprecision >= 80% @95% n>=100 on fraud-2026h1 because an alarm delays an honest customer by six days',
      },
      { do: 'move', daysAgo: 20, to: 'Validation' },
      ...fraudRuns(now),
      {
        do: 'evidence',
        daysAgo: 4,
        body: {
          model: 'fraud-flag',
          modelVersion: '0.9.2',
          dataset: { id: 'fraud-2026h1' },
          commit: 'c07a1e9',
          ...runTimes(now, 4),
          results: [
            { metric: 'auc', auc: 0.79, positives: 240, negatives: 1760 },
            {
              metric: 'confusion',
              labels: ['honest', 'fraud'],
              matrix: [
                [1694, 66],
                [72, 168],
              ],
              positive: 'fraud',
            },
          ],
        },
      },
      {
        do: 'comment',
        daysAgo: 3.5,
        by: people.approver,
        text: 'One alarm in four hits an honest customer. That cannot go live as it is.',
      },
      { do: 'keep', daysAgo: 3, records: doubtFraudData },
      { do: 'keep', daysAgo: 2, records: weighFraudAlarms },
    ],
  },
  {
    summary: 'Recourse ranking for motor claims',
    description:
      'Orders open motor claims by how likely money can be recovered from the other party, so that the recourse team works from the top.',
    issueType: 'Task',
    assignee: people.scientist,
    labels: ['motor', 'recourse'],
    createdDaysAgo: 33,
    steps: [
      {
        do: 'describe',
        daysAgo: 30,
        systemType: 'ranking',
        model: 'recourse-rank',
        version: '0.3.0',
      },
      stake(29, 'Recourse that nobody asks for in time is lost'),
      ...throughStages([
        ['Data', 28],
        ['Experimentation', 12],
      ]),
      {
        do: 'comment',
        daysAgo: 11,
        by: people.manager,
        text: 'Which metric tells us that the order is good enough? We need a number before validation.',
      },
    ],
  },
  {
    summary: 'Reserve forecast for personal injury',
    description:
      'Forecasts the final cost of a personal injury claim at 30 days, as the starting point of the reserve. Actuaries review every reserve above 50,000 EUR.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['reserves', 'actuarial'],
    createdDaysAgo: 55,
    steps: [
      {
        do: 'describe',
        daysAgo: 50,
        systemType: 'forecaster',
        model: 'injury-reserve',
        version: '1.0.0',
      },
      ...throughStages([
        ['Data', 48],
        ['Experimentation', 30],
      ]),
      {
        do: 'evidence',
        daysAgo: 10,
        body: {
          model: 'injury-reserve',
          modelVersion: '1.0.0',
          dataset: { id: 'injury-closed-2025' },
          ...runTimes(now, 10),
          results: [{ metric: 'mape', mean: 0.108, sd: 0.064, trials: 420 }],
        },
      },
      { do: 'lock', daysAgo: 8, criteria: 'mape <= 12% @95% n>=200 on injury-closed-2025' },
      { do: 'move', daysAgo: 7, to: 'Validation' },
    ],
  },
  {
    summary: 'Urgency of customer letters',
    description:
      'Finds letters that need an answer within a day: threatened lawsuits, hardship, supervisory complaints. Older customers write by hand far more often, so it must work for them as well.',
    issueType: 'Story',
    assignee: people.scientist,
    labels: ['letters', 'fairness'],
    createdDaysAgo: 42,
    steps: [
      {
        do: 'describe',
        daysAgo: 36,
        systemType: 'classifier',
        model: 'letter-urgency',
        version: '1.2.0',
      },
      ...throughStages([
        ['Data', 35],
        ['Experimentation', 22],
      ]),
      {
        do: 'lock',
        daysAgo: 14,
        criteria:
          'recall >= 90% @95% n>=300 on letters-v5\nrecall >= 85% @95% n>=100 on letters-v5 where age>60 because older customers write by hand',
      },
      { do: 'move', daysAgo: 13, to: 'Validation' },
      {
        do: 'evidence',
        daysAgo: 5,
        body: {
          model: 'letter-urgency',
          modelVersion: '1.2.0',
          dataset: { id: 'letters-v5' },
          ...runTimes(now, 5),
          results: [{ metric: 'recall', successes: 388, trials: 400 }],
        },
      },
    ],
  },
];

import { runTimes, type Step } from './story';

/** Area under the curve, and frauds found at the usual threshold, of each model that was tried. */
const tries = [
  { daysAgo: 19, version: '0.8.0', auc: 0.69, found: 132, alarms: 96 },
  { daysAgo: 15, version: '0.8.1', auc: 0.72, found: 141, alarms: 88 },
  { daysAgo: 12, version: '0.9.0', auc: 0.75, found: 152, alarms: 81 },
  { daysAgo: 8, version: '0.9.1', auc: 0.77, found: 160, alarms: 74 },
] as const;

/** The way of the fraud flag to its last run: better each time, and not there yet. */
export const fraudRuns = (now: number): Step[] =>
  tries.map(({ daysAgo, version, auc, found, alarms }) => ({
    do: 'evidence',
    daysAgo,
    body: {
      model: 'fraud-flag',
      modelVersion: version,
      dataset: { id: 'fraud-2026h1' },
      ...runTimes(now, daysAgo),
      results: [
        { metric: 'auc', auc, positives: 240, negatives: 1760 },
        {
          metric: 'confusion',
          labels: ['honest', 'fraud'],
          matrix: [
            [1760 - alarms, alarms],
            [240 - found, found],
          ],
          positive: 'fraud',
        },
      ],
    },
  }));

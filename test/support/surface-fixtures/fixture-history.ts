import type { CallOutput } from '../../../src/contract/calls/calls';
import { daysAgo } from './fixture-criteria';

type History = CallOutput<'monitoring.history'>;
type Series = History['series'][number];

const accuracy = [
  ...[0.912, 0.915, 0.908, 0.911, 0.917, 0.909, 0.913, 0.906, 0.91],
  ...[0.904, 0.9, 0.893, 0.887, 0.871, 0.852, 0.846, 0.832],
];
const psi = [0.02, 0.03, 0.02, 0.04, 0.03, 0.05, 0.08, 0.12, 0.18, 0.24, 0.31];

const accuracyLevel = (value: number): Series['points'][number]['level'] =>
  value < 0.85 ? 'critical' : value < 0.88 ? 'warning' : value < 0.895 ? 'watch' : 'none';

const EVERY_DAYS = 4;

const pointsOf = (
  values: readonly number[],
  levelOf: (value: number) => Series['points'][number]['level'],
  estimatedFrom: number,
): Series['points'] =>
  values.map((value, index) => ({
    at: daysAgo((values.length - 1 - index) * EVERY_DAYS + 2),
    value,
    level: levelOf(value),
    estimated: index >= estimatedFrom,
    source: index === 3 ? 'person' : 'nannyml',
  }));

/** Values over time of an item that drifts. */
export const history: History = {
  series: [
    {
      watch: 'psi:age',
      points: pointsOf(psi, (value) => (value > 0.2 ? 'warning' : 'none'), psi.length),
      reference: null,
      alert: null,
      limits: null,
      charts: [],
      alarm: null,
      sentence: 'psi of age rose from 0.02 to 0.31 and has been above 0.2 for 4 days.',
    },
    {
      watch: 'accuracy',
      points: pointsOf(accuracy, accuracyLevel, 13),
      reference: 0.912,
      alert: { comparator: '<', value: 0.85, level: 'critical' },
      limits: { center: 0.911, lower: 0.9, upper: 0.922, from: 6 },
      charts: [
        { name: 'Shewhart', alarmAt: daysAgo(4 * EVERY_DAYS + 2) },
        { name: 'EWMA', alarmAt: daysAgo(5 * EVERY_DAYS + 2) },
        { name: 'CUSUM', alarmAt: daysAgo(5 * EVERY_DAYS + 2) },
        { name: 'Page-Hinkley', alarmAt: null },
      ],
      alarm: { at: daysAgo(5 * EVERY_DAYS + 2), chart: 'EWMA' },
      sentence:
        'accuracy fell from 0.912 to 0.832 in 66 days; it left its control limits 22 days ago and is below its alert line.',
    },
  ],
  events: [
    { at: daysAgo(60), kind: 'model-version', label: 'model version 1.4.0 in use', issueKey: null },
    { at: daysAgo(31), kind: 'model-version', label: 'model version 1.5.0 in use', issueKey: null },
    {
      at: daysAgo(30),
      kind: 'decision',
      label: 'accepted until 4 Nov, a false alarm',
      issueKey: null,
    },
    { at: daysAgo(2), kind: 'decision', label: 'retraining decision asked for', issueKey: null },
  ],
  truncated: false,
};

import type {
  MonitoringState,
  RecordedSignal,
  RetrainingDecision,
  Signal,
  WatchState,
} from '../../../src/contract/types';
import { recordSignal } from '../../../src/domain/evidence/recorded-signal';
import { noMonitoring } from '../../../src/domain/item/item';
import { daysAgo } from './builders';

export const aPlan = (
  override: Partial<NonNullable<MonitoringState['plan']>> = {},
): NonNullable<MonitoringState['plan']> => ({
  watches: [
    {
      ...{ name: 'accuracy', kind: 'metric', reference: null },
      alert: { comparator: '<', value: 0.85, level: 'warning' },
    },
  ],
  ...{ cadenceDays: 7, graceDays: 1, owner: 'owner', setBy: 'owner', setAt: daysAgo(100) },
  retraining: { decider: 'decider', withinDays: 10, answers: ['retrain', 'accept'] },
  ...override,
});

export const aSignal = (override: Partial<Signal> = {}, recordedAt = daysAgo(0)): RecordedSignal =>
  recordSignal(
    {
      ...{ name: 'age', fingerprint: 'evidently:age', state: 'firing', level: 'warning' },
      ...{ method: 'psi', value: 0.3, threshold: 0.2, direction: 'high-alarms' },
      ...{ observedAt: daysAgo(1), summary: 'psi of age is 0.3' },
      source: { format: 'evidently', tool: 'Evidently' },
      ...override,
    },
    recordedAt,
    null,
  );

export const aWatch = (override: Partial<WatchState> = {}): WatchState => ({
  ...{ fingerprint: 'evidently:age', name: 'age', state: 'firing', level: 'warning' },
  ...{ method: 'psi', value: 0.3, threshold: 0.2, digest: 'a'.repeat(64) },
  ...{ observedAt: daysAgo(1), since: daysAgo(3), summary: 'psi of age', estimated: false },
  ...{ by: null, milder: null },
  ...override,
});

export const watching = (override: Partial<MonitoringState> = {}): MonitoringState => ({
  ...noMonitoring(),
  ...override,
});

export const aDecision = (override: Partial<RetrainingDecision> = {}): RetrainingDecision => ({
  ...{ id: 'decision-1', raisedAt: daysAgo(1), level: 'warning', cause: 'PSI of age is 0.31.' },
  ...{ fingerprints: ['psi:age'], decider: null, dueAt: daysAgo(-4), answer: null },
  ...override,
});

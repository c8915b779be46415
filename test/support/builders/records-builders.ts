import type {
  Artifact,
  DataDependency,
  Handoff,
  Review,
  Risk,
  SheetState,
} from '../../../src/contract/types';
import { noRecords, type Item } from '../../../src/domain/item/item';
import type { RegisterRisk } from '../../../src/domain/sheets/register-risks';
import { aCount, anEvaluation, anItem, daysAgo } from './builders';

/** An item with proven accuracy and these records. */
export const keeping = (records: Partial<Item['records']>, override: Partial<Item> = {}): Item =>
  anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', 970, 1000)])], {
    records: { ...noRecords(), ...records },
    ...override,
  });

export const aHandoff = (override: Partial<Handoff> = {}): Handoff => ({
  ...{ id: 'h1', kind: 'model-application' as const, giver: 'ds', receiver: 'dev' },
  ...{ acceptance: 'latency below 300 ms', offeredAt: daysAgo(9), answer: null },
  ...override,
});

export const anAnswer = (accepted: boolean) => ({
  ...{ accepted, note: 'the interface is not written down', by: 'dev', at: daysAgo(4) },
});

export const someData = (override: Partial<DataDependency> = {}): DataDependency => ({
  ...{ id: 'd1', name: 'claims 2025', source: 'warehouse', owner: 'do', licence: 'internal' },
  ...{ lawfulBasis: 'contract', representativeness: 'all branches', dueAt: daysAgo(3) },
  ...{ issueKey: 'AI-9', ready: null },
  ...override,
});

export const anArtifact = (kind: Artifact['kind'], override: Partial<Artifact> = {}): Artifact => ({
  ...{ id: kind, kind, title: `the ${kind}`, link: null, version: '1.0', owner: 'pm' },
  ...{ reviewBy: daysAgo(-30), setBy: 'pm', setAt: daysAgo(5), declared: null },
  ...override,
});

export const aRisk = (kind: Risk['kind'], override: Partial<Risk> = {}): Risk => ({
  ...{ id: kind, kind, title: `a ${kind}`, owner: 'pm', treatment: 'a person looks again' },
  trigger: kind === 'drift-trigger' ? { watch: 'psi', level: 'warning' } : null,
  rate: kind === 'probabilistic-failure' ? { failures: 3, trials: 400 } : null,
  ...{ issueKey: null, closedAt: null },
  ...override,
});

/** A row of a saved register, with its treatment and owner. */
export const aRegisterRisk = (over: Partial<RegisterRisk> = {}): RegisterRisk => ({
  ...{ id: 'r1', title: 'Wrong team', effect: null, rate: null, severity: null, residual: null },
  ...{ level: null, trigger: null, treatment: 'A person reads along', issueKey: null },
  ...{ owner: 'pm', accepted: null },
  ...over,
});

/** What an item keeps of a complete sheet. */
export const aSheet = (
  kind: SheetState['kind'],
  override: Partial<SheetState> = {},
): SheetState => ({
  ...{ kind, version: 1, digest: 'f'.repeat(64), owner: 'pm', reviewBy: daysAgo(-30) },
  ...{ savedBy: 'pm', savedAt: daysAgo(5), gaps: { count: 0, named: [] }, declared: null },
  triggers: [],
  ...override,
});

/** The three sheets that a gate asks for, complete. */
export const sheets = [aSheet('model-card'), aSheet('bias-checklist'), aSheet('risk-register')];
export const complete = { sheets };

export const aReview = (kind: Review['kind'], subject: string): Review => ({
  ...{ id: 'r1', kind, subject, label: 'card', cause: 'psi drifted', raisedAt: daysAgo(1) },
  done: null,
});

export const safeguards = {
  ...{ autonomy: 2, killSwitch: 'feature flag, on call', escalation: 'head of claims' },
  ...{ tools: 'payment draft', setBy: 'pm', setAt: daysAgo(1) },
};

import type { LedgerBody, LedgerKind } from '../../../src/ledger/catalogue';
import {
  anArtifact,
  aRisk,
  aSheet,
  safeguards as signedSafeguards,
  someData,
} from './records-builders';

const model = (version: string) => ({ name: 'triage', version, setBy: 'pm' });
const waiver = { id: 'w1', check: 'evidence-fresh', stage: 'deployment' };
const basis = {
  ...{ criteriaDigest: 'c'.repeat(64), evidence: ['e'.repeat(64)], modelName: 'triage' },
  ...{ modelVersion: '1.4.0', tier: 'high' as const },
};
const { autonomy, killSwitch, escalation, tools } = signedSafeguards;

/** A whole body of every kind of entry. A new kind does not compile until it has one here. */
export const ledgerBodies: { [Kind in LedgerKind]: LedgerBody<Kind> } = {
  'item-registered': { stage: 'data', status: 'Data', adopted: true },
  'model-changed': { from: { name: null, version: null, setBy: null }, to: model('1.4.0') },
  'system-type-changed': { from: null, to: 'agent' },
  'stake-stated': {
    from: null,
    to: { words: 'Claims are paid late', monthly: { amount: 40_000, unit: 'EUR' } },
  },
  'tier-requested': {
    ...{ from: null, meanwhile: { impacts: ['money'], tier: 'medium' } },
    ...{ asked: { impacts: ['money'], tier: 'low' }, reason: 'at most ten euros each' },
  },
  'tier-approved': { from: null, to: { impacts: ['money'], tier: 'low' } },
  'tier-rejected': { asked: { impacts: ['money'], tier: 'low' } },
  'impact-set': { from: null, to: { impacts: ['money', 'safety'], tier: 'high' } },
  'demo-marked': { note: 'shown to claims' },
  'criteria-locked': {
    ...{ version: 2, digest: 'd'.repeat(64), text: 'a >= 1\nb >= 2', reason: 'more data' },
    ...{ changes: [], lockedBy: 'pm', approvedBy: null },
  },
  'draft-changed-after-demo': {
    demoAt: '2026-11-18T12:00:00.000Z',
    changes: [
      {
        ...{ kind: 'added', metric: 'recall', slice: null, details: [] },
        ...{ before: null, after: 'recall >= 80%' },
      },
    ],
  },
  'criteria-proposed': { text: 'a >= 1', reason: 'the target was a guess' },
  'criteria-rejected': { text: 'a >= 1' },
  'looks-declared': { rule: 'fixed', looks: 2 },
  'budget-planned': {
    ...{ id: 'b1', metric: 'accuracy', slice: null, plan: { kind: 'equal', looks: 3 } },
  },
  'renewal-asked': {
    ...{ budget: 'b1', metric: 'accuracy', slice: null },
    request: {
      ...{ id: 'n1', dataset: 'c'.repeat(64), reason: 'a fresh quarter of claims', plan: null },
      ...{ askedBy: 'ds', askedAt: '2026-11-20T12:00:00.000Z' },
    },
  },
  'renewal-granted': {
    ...{ budget: 'b1', metric: 'accuracy', slice: null, dataset: 'c'.repeat(64) },
  },
  'renewal-withdrawn': { budget: 'b1', metric: 'accuracy', slice: null },
  'challenge-asked': { id: 'q1', criterionId: null, question: 'Who chose the samples?' },
  'challenge-answered': { id: 'q1', text: 'The claims team did.' },
  'evaluation-recorded': {
    ...{ digest: 'e'.repeat(64), format: 'assay-json', results: 3, startedAt: null },
    model: { name: 'triage', version: '1.4.0' },
    dataset: { id: 'holdout-v3', sha256: null },
    stated: ['modelVersion'],
  },
  'signal-recorded': {
    format: 'person',
    signals: [
      {
        ...{ digest: 's'.repeat(64), name: 'latency', observedAt: '2026-11-20T12:00:00.000Z' },
        ...{ state: 'firing', level: 'warning' },
      },
    ],
  },
  'gate-decided': {
    ...{ stage: 'deployment', decision: 'refuse', degraded: false, reasons: ['too few samples'] },
    checks: { 'criteria-met': 'inconclusive' },
    policy: { name: 'starter', version: 1 },
    basis: { itemRevision: 3, criteriaVersion: 1, ...basis },
  },
  'decision-not-heard': {
    ...{ id: 'decision-1', stage: 'deployment', decidedAt: '2026-11-20T10:00:00.000Z' },
  },
  'stage-moved': { from: null, to: 'data', status: 'Data' },
  'project-changed': { from: { id: '10001', name: 'Lab' }, to: { id: '10000', name: 'Claims AI' } },
  'type-changed': { from: 'Task', to: 'Bug', governed: false },
  'return-declared': {
    ...{ from: 'validation', to: 'data', reason: 'labels were wrong', finding: null },
  },
  'finding-raised': {
    ...{ id: 'f1', kind: 'skipped-stage', stage: 'deployment', accountId: 'ds' },
    sentence: 'moved to Deployment past Validation',
  },
  'conditions-taken-over': {
    digest: 'e'.repeat(64),
    what: 'the prompt is b, before it was a',
    reason: 'the prompt was shortened',
  },
  'finding-resolved': { id: 'f1', note: 'the review was held the day before' },
  correction: {
    ...{ finding: 'f1', decidedAt: '2026-11-20T12:00:00.000Z' },
    why: 'its decision was recorded late',
  },
  'approval-given': { id: 'a1', stage: 'deployment', role: 'model-owner', comment: '', basis },
  'approval-declined': {
    ...{ id: 'a1', stage: 'deployment', role: 'model-owner', basis },
    comment: 'The group over 60 is too small.',
  },
  'approval-withdrawn': { id: 'a1', stage: 'deployment', role: 'model-owner' },
  'waiver-requested': {
    ...waiver,
    ...{ reason: 'the lab is closed', compensatingControl: 'every case is read by a person' },
    tradeOff: {
      gain: 'two weeks',
      cost: 'more reading',
      waiting: 'new data',
      decider: 'head of claims',
    },
    expiresAt: '2026-12-20T12:00:00.000Z',
  },
  'waiver-approved': waiver,
  'waiver-revoked': waiver,
  'monitoring-planned': {
    plan: {
      watches: [{ name: 'latency', kind: 'latency', reference: null, alert: null }],
      ...{ cadenceDays: 7, graceDays: 2, owner: 'pm' },
      retraining: { decider: 'pm', withinDays: 5, answers: ['retrain', 'accept'] },
    },
  },
  'alert-muted': {
    ...{ id: 'm1', fingerprint: 'latency', watch: 'latency', reason: 'the cache is rebuilt' },
    until: '2026-12-01T12:00:00.000Z',
  },
  'alert-unmuted': { id: 'm1', fingerprint: 'latency', watch: 'latency' },
  'drift-changed': { from: 'none', to: 'warning', flags: ['latency'], reason: 'latency alarmed' },
  'retraining-asked': {
    ...{ id: 'r1', how: 'new', level: 'warning', fingerprints: ['latency'], decider: 'pm' },
    ...{ dueAt: '2026-11-30T12:00:00.000Z', reason: 'latency alarmed' },
  },
  'retraining-answered': {
    ...{ id: 'r1', answer: 'retrain', reason: 'it grows worse', by: 'pm', until: null },
    ...{ at: '2026-11-21T12:00:00.000Z', issueKey: 'AI-5', falseAlarm: false, cause: 'latency' },
  },
  'review-raised': {
    reason: 'latency alarmed',
    reviews: [
      { id: 'v1', kind: 'model-card', subject: 'model-card', label: 'card', cause: 'latency' },
    ],
  },
  'review-done': {
    ...{ id: 'v1', kind: 'model-card', subject: 'model-card', label: 'card', note: 'still true' },
  },
  'incident-opened': {
    ...{ id: 'i1', kind: 'serious', awareAt: '2026-11-20T12:00:00.000Z' },
    ...{ dueAt: '2026-12-05T12:00:00.000Z', description: 'a claim was paid twice' },
  },
  'incident-reported': { id: 'i1', reported: true, late: false, note: 'sent to the authority' },
  'lesson-drawn': {
    ...{ id: 'l1', what: 'It promised a refund that nobody gives.' },
    source: { kind: 'public', title: 'A chat that promised', link: 'https://example.test/case' },
    controls: [
      {
        ...{ id: 'c1', group: 'observability', task: 'Count promises a day', owner: 'pm' },
        ...{ issueKey: null, done: null },
      },
    ],
    notNeeded: [{ group: 'human-oversight', reason: 'A person reads each answer.' }],
  },
  'control-linked': { id: 'l1', control: 'c1', task: 'Count promises a day', issueKey: 'AI-9' },
  'control-done': { id: 'l1', control: 'c1', task: 'Count promises a day', note: 'on the board' },
  'trade-off-stated': {
    ...{ id: 't1', stage: 'deployment', gain: 'a month earlier', cost: 'more complaints' },
    ...{ waiting: 'labels of the north', decider: 'pm' },
  },
  'trade-off-decided': { id: 't1', stage: 'deployment', choice: 'go-on', note: 'agreed in May' },
  'incident-closed': { id: 'i1', reported: true, late: false, note: 'reported to the authority' },
  'handoff-offered': {
    ...{ id: 'h1', kind: 'data-model', giver: 'ds', receiver: 'dev', acceptance: 'labels checked' },
  },
  'handoff-answered': { id: 'h1', kind: 'data-model', accepted: true, note: '' },
  'dependency-set': { record: someData(), changes: [], isNew: true },
  'no-data-declared': { reason: 'a bought model' },
  'dependency-ready': { id: 'd1', name: 'claims 2025', ready: true },
  'dependency-removed': { id: 'd1', removed: someData(), reason: 'not needed' },
  'artifact-set': { record: anArtifact('model-card'), changes: [], isNew: true },
  'artifact-removed': { id: 'model-card', removed: anArtifact('model-card'), reason: 'wrong' },
  'risk-set': { record: aRisk('standard'), changes: [], isNew: true },
  'risk-closed': { id: 'standard', title: 'a standard', note: 'gone' },
  'sheet-saved': {
    state: aSheet('model-card'),
    changes: [{ place: 'Limitations', field: 'Known limitations', before: null, after: 'night' }],
    more: 0,
  },
  'residual-accepted': { state: aSheet('risk-register'), row: 'r1', title: 'Wrong team' },
  'safeguards-set': { from: null, to: { autonomy, killSwitch, escalation, tools } },
  'judge-set': { from: null, to: { name: 'judge', kappa: 0.7, items: 90 } },
  'early-retirement-decided': { from: 'data', reason: 'the vendor ends the service in May' },
  'decommission-planned': {
    ...{ successor: 'none, the product ends', dataDisposal: 'deleted', notice: 'by mail' },
  },
  'credential-stated': {
    ...{ id: 'k1', account: 'pm', scheme: 'CAIG', number: 'C-17', expiresOn: null },
    link: 'https://example.test/C-17',
  },
  'credential-confirmed': {
    ...{ id: 'k1', account: 'pm', scheme: 'CAIG', number: 'C-17', expiresOn: '2027-01-01' },
  },
  'credential-removed': {
    ...{ id: 'k1', account: 'pm', scheme: 'CAIG', number: 'C-17', expiresOn: null },
  },
  'pack-built': {
    ...{ id: 'pack-1', project: 'AI', scope: { kind: 'item', issueKey: 'AI-1' } },
    ...{ digest: 'd'.repeat(64), fingerprint: 'f'.repeat(64), items: 1, records: 9 },
    leftOut: { items: 0, entries: 1 },
  },
  'pack-key-made': { fingerprint: 'f'.repeat(64) },
  'pack-key-rotated': {
    ...{ before: 'e'.repeat(64), fingerprint: 'f'.repeat(64), reason: 'a laptop was lost' },
  },
  'frameworks-chosen': { added: ['PSF'], removed: ['SR-26-2'] },
  'framework-imported': {
    ...{ pack: 'ACME', name: 'Acme AI policy', version: '3', asOf: '2026-10-01' },
    ...{ controls: 2, replaced: false },
  },
  'framework-removed': { pack: 'ACME' },
  'applicability-stated': {
    ...{ control: 'PSF:PSF-8.4', applies: false, reason: 'no vendor is involved' },
  },
  'settings-changed': {
    ...{ changed: ['policy', 'roles'], policyDigest: 'p'.repeat(64), failSafe: 'closed' },
    policy: { before: 'starter 1', after: 'standard 1' },
  },
};

import type { ItemView } from '../../../../src/contract/types';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { described } from '../../../../src/domain/lifecycle/presets/described';
import { noMonitoringView } from '../../../support/builders/monitoring-view';
import { noRecordsView } from '../../../support/builders/records-view';
import type { ShownApproval } from '../../../../static/panel/sections/governance/approvals-model';
import type { ShownWaiver } from '../../../../static/panel/shared/waivers';
import { aStanding } from '../../../support/builders/standing-builders';

const at = '2026-11-20T12:00:00.000Z';

export const shownWaiver = (part: Partial<ShownWaiver>): ShownWaiver => ({
  ...{ id: 'w1', check: 'criteria-met', stage: 'deployment', reason: 'the set is small' },
  compensatingControl: 'a person reads all',
  tradeOff: { gain: 'early', cost: 'a reviewer', waiting: 'more data', decider: 'head' },
  ...{ requestedBy: 'pm', requestedAt: at, approvedBy: null, approvedAt: null },
  ...{ expiresAt: '2026-12-05T23:59:59.000Z', revokedBy: null, revokedAt: null },
  ...{ inForce: false, expired: false },
  ...part,
});

export const shownApproval = (part: Partial<ShownApproval>): ShownApproval => ({
  ...{ id: 'a1', stage: 'deployment', role: 'risk', accountId: 'risk', at, comment: '' },
  basis: { criteriaDigest: null, evidence: [], modelVersion: null },
  voidReason: null,
  ...part,
});

type Gate = NonNullable<ItemView['nextGate']>;

const deploymentGate = (checks: Gate['checks']): Gate => ({
  ...{ stage: 'deployment', stageName: 'Deployment', decision: 'refuse', degraded: false },
  ...{ headline: 'Deployment gate: held', why: '', next: '', reasons: [], message: '', checks },
  ...{ criteria: [], policy: { name: 'regulated', version: 1 }, decidedAt: at },
  basis: {
    ...{ itemRevision: 3, criteriaVersion: null, criteriaDigest: null },
    ...{ evidence: [], modelName: null, modelVersion: null, tier: null },
  },
  approvalDigest: 'shown',
});

/** An item before its deployment gate, with that governance. */
export const governedItem = (
  governance: Partial<ItemView['governance']>,
  checks: Gate['checks'] = [],
): ItemView => ({
  issue: { id: '1', key: 'AI-1', summary: 'Triage', projectKey: 'AI', statusName: 'Validation' },
  ...{ governed: true, lifecycle: described(sevenStages), stage: 'validation', stageSince: at },
  ...{ systemType: null, stake: null, model: { name: null, version: null }, evaluations: [] },
  criteria: { draft: null, locked: null, draftFindings: [], draftPlans: [] },
  nextGate: deploymentGate(checks),
  standing: aStanding(),
  drift: { level: 'unknown', flags: [] },
  ...{ monitoring: noMonitoringView, records: noRecordsView },
  governance: {
    ...{ impact: null, tierRequest: null, demos: [], proposal: null },
    ...{ scopeChanges: [], challenges: [], approvals: [], declines: [], waivers: [], findings: [] },
    ...{ mayApproveAs: [], isAuthor: false, waivable: [] },
    ...governance,
  },
  abilities: { edit: true, move: true, administer: false },
  ...{ stageMovesHere: false, revision: 3, asOf: at, people: {} },
});

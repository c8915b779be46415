import type { ItemView } from '../../../src/contract/types';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { described } from '../../../src/domain/lifecycle/presets/described';
import { daysAgo } from './builders';
import { noMonitoringView } from './monitoring-view';
import { noRecordsView } from './records-view';
import { aStanding } from './standing-builders';

type Gate = NonNullable<ItemView['nextGate']>;

/** The deployment gate as it is shown while it is held, with nothing asked. */
export const aShownGate = (over: Partial<Gate> = {}): Gate => ({
  ...{ stage: 'deployment', stageName: 'Deployment', decision: 'refuse', degraded: false },
  ...{ headline: 'Deployment gate: held', why: '', next: '', reasons: [], message: '' },
  ...{ checks: [], criteria: [], policy: { name: 'regulated', version: 1 }, decidedAt: daysAgo(0) },
  basis: {
    ...{ itemRevision: 3, criteriaVersion: null, criteriaDigest: null },
    ...{ evidence: [], modelName: null, modelVersion: null, tier: null },
  },
  approvalDigest: 'shown',
  ...over,
});

/** What nobody has decided anything about. */
export const noGovernance: ItemView['governance'] = {
  ...{ impact: null, tierRequest: null, demos: [], proposal: null },
  ...{ scopeChanges: [], challenges: [], approvals: [], declines: [], waivers: [], findings: [] },
  ...{ mayApproveAs: [], isAuthor: false, waivable: [] },
};

/** An item before its deployment gate as a person sees it, with nothing kept beside it. */
export const anItemView = (over: Partial<ItemView> = {}): ItemView => ({
  issue: { id: '1', key: 'AI-1', summary: 'Triage', projectKey: 'AI', statusName: 'Validation' },
  ...{ governed: true, lifecycle: described(sevenStages), stage: 'validation' },
  ...{ stageSince: daysAgo(0), systemType: null, stake: null },
  ...{ model: { name: null, version: null }, evaluations: [] },
  criteria: { draft: null, locked: null, draftFindings: [], draftPlans: [] },
  ...{ nextGate: aShownGate(), standing: aStanding(), drift: { level: 'unknown', flags: [] } },
  ...{ monitoring: noMonitoringView, records: noRecordsView, governance: noGovernance },
  abilities: { edit: true, move: true, administer: false },
  ...{ stageMovesHere: false, revision: 3, asOf: daysAgo(0), people: {} },
  ...over,
});

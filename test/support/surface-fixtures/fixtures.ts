import type { ItemView } from '../../../src/contract/types';
import { canonicalCriteria, digestCriteria } from '../../../src/domain/criteria/versions/canonical';
import { lintCriteria } from '../../../src/domain/criteria/lint/lint';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';
import { planCriterion } from '../../../src/domain/criteria/plan';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { described } from '../../../src/domain/lifecycle/presets/described';
import { criteria, daysAgo, digest, NOW, verdicts } from './fixture-criteria';
import { gate } from './fixture-gate';
import { drifting, quiet } from './fixture-monitoring';
import { noMonitoringView } from '../builders/monitoring-view';
import { noRecordsView } from '../builders/records-view';
import { aStanding } from '../builders/standing-builders';

const run = (
  version: string,
  successes: number,
  trials: number,
  age: number,
): ItemView['evaluations'][number] => ({
  model: { name: 'claims-triage', version },
  dataset: { id: 'holdout-v3', sha256: null },
  commit: '9f2c31ab77de',
  runId: `run-${version}`,
  startedAt: daysAgo(age + 0.1),
  finishedAt: daysAgo(age),
  results: [
    {
      metric: 'accuracy',
      slice: null,
      measure: { kind: 'count', successes, trials },
      baseline: null,
    },
    {
      metric: 'false_positive_rate',
      slice: null,
      measure: { kind: 'count', successes: 24, trials: 200 },
      baseline: null,
    },
    {
      metric: 'confusion',
      slice: null,
      measure: {
        kind: 'confusion',
        labels: ['ok', 'fraud'],
        matrix: [
          [70, 6],
          [3, 21],
        ],
        positive: 'fraud',
      },
      baseline: null,
    },
  ],
  source: { format: 'mlflow-run', tool: 'mlflow 3.1' },
  digest: version === '1.4.0' ? digest : version.replaceAll('.', 'f').padEnd(64, '0'),
  recordedAt: daysAgo(age),
  postedBy: age < 2 ? { kind: 'pipeline' } : { kind: 'person', accountId: 'ds' },
  prior: {
    postHoc: age > 7,
    basis: 'claim',
    sentence:
      age > 7 ? 'criteria locked 2 days after the run began' : 'locked 6 days before the run began',
  },
});

const held: ItemView = {
  issue: {
    id: '10001',
    key: 'AI-1',
    summary: 'Claims triage model',
    projectKey: 'AI',
    statusName: 'Validation',
  },
  governed: true,
  stake: {
    words: 'Claims are paid two days late',
    monthly: { amount: 18_000, unit: 'EUR' },
    ...{ by: 'pm', at: daysAgo(11) },
  },
  lifecycle: described(sevenStages),
  stage: 'validation',
  stageSince: daysAgo(9),
  standing: aStanding(),
  systemType: 'document-classifier',
  model: { name: 'claims-triage', version: '1.5.0' },
  criteria: {
    draft: null,
    locked: {
      version: 1,
      digest: digestCriteria(criteria),
      text: canonicalCriteria(criteria),
      criteria,
      lockedAt: daysAgo(7),
      lockedBy: 'pm',
      reason: null,
    },
    draftFindings: [],
    draftPlans: [],
  },
  evaluations: [
    run('1.4.0', 91, 100, 1),
    run('1.3.2', 88, 100, 4),
    run('1.3.0', 84, 100, 6),
    run('1.2.0', 79, 100, 12),
  ],
  nextGate: gate,
  drift: { level: 'none', flags: [] },
  monitoring: noMonitoringView,
  records: noRecordsView,
  governance: {
    impact: null,
    tierRequest: null,
    demos: [],
    proposal: null,
    scopeChanges: [],
    challenges: [],
    approvals: [],
    declines: [],
    waivers: [],
    findings: [],
    mayApproveAs: [],
    isAuthor: false,
    waivable: [],
  },
  abilities: { edit: true, move: true, administer: true },
  stageMovesHere: false,
  revision: 7,
  asOf: NOW,
  people: { pm: 'P. Manager', ds: 'D. Scientist', risk: 'A. Approver', owner: 'R. Owner' },
};

const draftText = [
  'the model should feel more accurate',
  'recall >= 90% @95% n>=300 on holdout-v3',
].join('\n');

/** Items by scenario. */
export const items: Record<string, ItemView> = {
  held,
  open: {
    ...held,
    nextGate: {
      ...gate,
      decision: 'allow',
      headline: 'Deployment gate: open',
      why: 'All 2 criteria pass on model 1.5.0, and every other check is met.',
      next: 'Move the work item to Deployment.',
      reasons: [],
      message: '',
      checks: gate.checks.map((check) => ({ ...check, state: 'met' as const, next: '' })),
      criteria: verdicts.slice(2, 3),
    },
  },
  empty: {
    ...held,
    stage: 'inception',
    systemType: null,
    model: { name: null, version: null },
    criteria: { draft: null, locked: null, draftFindings: [], draftPlans: [] },
    evaluations: [],
    drift: { level: 'unknown', flags: [] },
    nextGate: {
      ...gate,
      stage: 'data',
      stageName: 'Data',
      headline: 'Data gate: held',
      why: 'Nobody has said yet what “done” would be.',
      next: 'Write and lock at least one criterion.',
      checks: gate.checks.slice(0, 1).map((check) => ({
        ...check,
        state: 'unmet' as const,
        observed: 'no criteria',
        next: 'Write and lock at least one criterion.',
      })),
      criteria: [],
    },
  },
  draft: {
    ...held,
    criteria: {
      draft: { text: draftText, updatedAt: daysAgo(1), updatedBy: 'pm' },
      locked: null,
      draftFindings: lintCriteria(draftText, 'document-classifier'),
      draftPlans: parseCriteria(draftText).criteria.flatMap((one) => planCriterion(one) ?? []),
    },
    nextGate: { ...gate, criteria: [] },
  },
  ungoverned: { ...held, governed: false },
  governance: {
    ...held,
    governance: {
      ...held.governance,
      proposal: {
        text: 'accuracy >= 85% @95% on holdout-v3',
        reason: 'the steering committee saw the demo and wants to start sooner',
        proposedBy: 'ds',
        proposedAt: daysAgo(2),
        changes: [
          {
            kind: 'loosened',
            metric: 'accuracy',
            slice: null,
            before: 'accuracy >= 90%',
            after: 'accuracy >= 85%',
            details: ['target 90% → 85%'],
          },
        ],
      },
      challenges: [
        {
          id: 'c1',
          criterionId: criteria[0]?.id ?? null,
          question: 'Why 90% and not what the clerks reach today?',
          askedBy: 'risk',
          askedAt: daysAgo(3),
          answer: null,
        },
      ],
      findings: [
        {
          id: 'f1',
          kind: 'moved-without-gate',
          at: daysAgo(1),
          accountId: 'ds',
          sentence: 'D. Scientist moved it to Validation by bulk edit, without asking the gate.',
          reverted: false,
          resolvedBy: null,
          resolvedAt: null,
        },
      ],
    },
  },
  quiet: { ...held, stage: 'monitoring', nextGate: null, monitoring: quiet },
  drifting: {
    ...held,
    stage: 'monitoring',
    nextGate: null,
    drift: {
      level: 'critical',
      flags: ['overdue', 'version-mismatch', 'CBPE:accuracy', 'psi:age', 'muted'],
    },
    monitoring: drifting,
  },
  mover: { ...held, stageMovesHere: true },
  viewer: { ...held, abilities: { edit: false, move: false, administer: false } },
};

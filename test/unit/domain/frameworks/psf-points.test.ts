import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../../support/builders/builders';
import { aChallenge, anApproval } from '../../../support/builders/governance-builders';
import { aPlan, aWatch } from '../../../support/builders/monitoring-builders';
import { safeguards, someData } from '../../../support/builders/records-builders';
import { aRun, aVerdict, factsOf, pointOf, type OnRecord } from './score-facts';

const at = daysAgo(1);

const approvals = (...accounts: string[]): OnRecord => {
  const { item } = factsOf();
  return {
    approvals: accounts.map((accountId, index) => anApproval(item, { id: `a${index}`, accountId })),
    writers: ['account-ds'],
  };
};
const versioned = (version: string | null) => ({ model: { name: null, version, setBy: null } });
const decommission = {
  ...{ successor: 'a form', dataDisposal: 'it is deleted', notice: 'by mail' },
  ...{ setBy: 'pm', setAt: at },
};
const latest = (modelVersion: string | null) => ({
  latest: [
    {
      ...{ criterionId: 'c', digest: 'd', modelName: null, modelVersion, dataset: null },
      ...{ startedAt: null, finishedAt: null, recordedAt: at, postedBy: null, prior: false },
      ...{ judgement: null },
      result: {
        ...{ metric: 'recall', slice: null, baseline: null },
        measure: { kind: 'count' as const, successes: 9, trials: 10 },
      },
    },
  ],
});
const decision = { ref: 'g', stage: 'deployment', at, allowed: false };
const entry = { stage: 'validation', at, subject: 's' };
const answered = aChallenge({ answer: { text: 'By law.', by: 'pm', at } });
const pins = [{ criteria: ['c'], facts: {} }];
const changed = {
  ...{ at, digest: 'd', criteria: ['c'], facts: {}, what: 'the prompt', takenOver: false },
};
const rollingBack = (answers: ReturnType<typeof aPlan>['retraining']['answers']) => ({
  monitoring: { plan: aPlan({ retraining: { decider: 'pm', withinDays: 9, answers } }) },
});
const twoWatches = [aWatch(), aWatch({ name: 'psi', fingerprint: 'psi' })];
const planned = 'A plan names watches, cadence and who decides.';
const people = 'by people other than its authors.';

/** Criterion, what is on record, points and why. */
const rules: [id: string, about: OnRecord, points: number, reason: string][] = [
  ['PSF-3.1', {}, 0, 'No data set is registered.'],
  [
    'PSF-3.1',
    { records: { dependencies: [someData()] } },
    1,
    '1 data set with source and lawful basis.',
  ],
  [
    'PSF-3.4',
    { records: { dependencies: [someData(), someData()] } },
    1,
    '2 data sets with source and lawful basis.',
  ],
  ['PSF-3.4', { runs: [aRun({ modelDigest: 'e' })] }, 0, 'No data set is registered.'],
  [
    'PSF-3.4',
    { runs: [aRun(), aRun({ datasetDigest: 'e' })] },
    2,
    'Runs name their data by its digest.',
  ],
  ['PSF-3.5', {}, 0, 'Impact and tier are not set.'],
  ['PSF-3.5', { impact: { impacts: ['money'], tier: 'low' } }, 1, 'Impact is stated, at tier low.'],
  ['PSF-4.2', {}, 0, 'There is no monitoring plan.'],
  ['PSF-4.2', { monitoring: { plan: aPlan() } }, 1, planned],
  ['PSF-4.2', { monitoring: { plan: aPlan(), watches: twoWatches } }, 1, planned],
  ['PSF-4.2', { monitoring: { plan: aPlan(), lastReportAt: at } }, 1, planned],
  [
    'PSF-4.2',
    { monitoring: { watches: twoWatches, lastReportAt: at } },
    2,
    'Quality in use: 2 watches reported, last on 19 Nov 2026.',
  ],
  [
    'PSF-4.3',
    { monitoring: { watches: [aWatch()], lastReportAt: at } },
    2,
    'Drift: 1 watch reported, last on 19 Nov 2026.',
  ],
  ['PSF-4.4', {}, 0, 'There is no monitoring plan.'],
  ['PSF-4.4', { monitoring: { plan: aPlan() } }, 1, planned],
  ['PSF-4.5', {}, 0, 'No version of the model is named.'],
  ['PSF-4.5', versioned('2'), 1, 'Version 2 is named.'],
  ['PSF-4.5', { monitoring: { reportedVersion: '2' } }, 2, 'Version 2 reports from use.'],
  ['PSF-5.1', latest(null), 0, 'No version of the model is named.'],
  ['PSF-5.1', { ...versioned('2'), ...latest('1') }, 1, 'Version 2 is named.'],
  [
    'PSF-5.1',
    { ...versioned('2'), ...latest('2') },
    2,
    'Runs are of the version that is named, 2.',
  ],
  ['PSF-5.2', {}, 0, 'No criteria are locked.'],
  ['PSF-5.2', { verdicts: [aVerdict('a', 'fail')] }, 1, '0 of 1 criterion proven.'],
  ['PSF-5.2', { verdicts: [aVerdict('a', 'pass'), aVerdict('b')] }, 1, '1 of 2 criteria proven.'],
  [
    'PSF-5.2',
    { verdicts: [aVerdict('a', 'pass'), aVerdict('b', 'pass')] },
    2,
    '2 of 2 criteria proven.',
  ],
  ['PSF-5.3', {}, 0, 'No plan names a rollback.'],
  ['PSF-5.3', rollingBack(['retrain', 'accept']), 0, 'No plan names a rollback.'],
  [
    'PSF-5.3',
    rollingBack(['retrain', 'roll-back']),
    1,
    'Rolling back is one of the planned answers to drift; no test of it is on record.',
  ],
  ['PSF-5.4', { conditions: { pins, changed: null } }, 0, 'No run is stored.'],
  ...[
    { pins: [], changed: null },
    { pins, changed },
  ].map((conditions): [string, OnRecord, number, string] => [
    'PSF-5.4',
    { runs: [aRun()], conditions },
    1,
    'Runs are stored; what they were made under changed, or is not stated.',
  ]),
  [
    'PSF-5.4',
    { runs: [aRun()], conditions: { pins, changed: null } },
    2,
    'Runs were made under one and the same prompt, judge and configuration.',
  ],
  ['PSF-5.5', {}, 0, 'No gate has decided on it yet.'],
  ['PSF-5.5', { decisions: [decision] }, 2, '1 decision of its gates.'],
  [
    'PSF-5.5',
    { entered: [entry], decisions: [decision, decision] },
    2,
    '2 decisions of its gates.',
  ],
  ['PSF-5.5', { entered: [entry, entry] }, 2, '2 decisions of its gates.'],
  ['PSF-6.1', {}, 0, 'Nobody has stated how far it may act alone.'],
  [
    'PSF-6.1',
    { records: { safeguards } },
    1,
    'Somebody states how far it may act alone, among the safeguards.',
  ],
  ['PSF-6.2', {}, 0, 'No approval of what is there now.'],
  ['PSF-6.2', approvals('account-ds'), 0, 'No approval of what is there now.'],
  ['PSF-6.2', approvals('account-owner', 'account-ds'), 2, `1 approval ${people}`],
  ['PSF-6.2', approvals('account-owner', 'account-risk'), 2, `2 approvals ${people}`],
  ['PSF-6.3', {}, 0, 'Nobody has stated whom it escalates to.'],
  ['PSF-6.4', {}, 0, 'Nobody has stated what stops it.'],
  [
    'PSF-6.5',
    { challenges: [aChallenge()] },
    0,
    'No question, and no refusal, is on record that would show that people look.',
  ],
  [
    'PSF-6.5',
    { challenges: [aChallenge(), answered] },
    2,
    '1 question or refusal by people on record.',
  ],
  [
    'PSF-6.5',
    { challenges: [answered], declines: approvals('account-risk').approvals ?? [] },
    2,
    '2 questions and refusals by people on record.',
  ],
  ['PSF-7.2', {}, 0, 'Nobody has stated which tools it may use.'],
  ['PSF-7.5', {}, 0, 'Nothing is in its ledger yet.'],
  ['PSF-7.5', { ledger: { seq: 1, hash: 'h' } }, 2, '1 entry in a chain that shows changes.'],
  ['PSF-7.5', { ledger: { seq: 7, hash: 'h' } }, 2, '7 entries in a chain that shows changes.'],
  ['PSF-8.1', versioned('2'), 0, 'The model is not named.'],
  [
    'PSF-8.1',
    { model: { name: 'ClaimsNet', version: null, setBy: null } },
    1,
    'The model ClaimsNet is named.',
  ],
  ['PSF-8.2', {}, 0, 'Nobody has said what takes over.'],
  [
    'PSF-8.2',
    { records: { decommission } },
    1,
    'The plan for the end of use says what takes over.',
  ],
  ['PSF-8.3', { runs: [aRun({ datasetDigest: 'e' })] }, 0, 'No version of the model is named.'],
  ['PSF-8.3', versioned('2'), 1, 'A version is named.'],
  [
    'PSF-8.3',
    { runs: [aRun({ modelDigest: 'e' })], ...versioned('2') },
    2,
    'Runs name the model by its digest.',
  ],
  ['PSF-8.3', { monitoring: { reportedVersion: '2' } }, 2, 'Use reports its version.'],
  ['PSF-8.5', { records: { decommission } }, 1, 'The plan for the end of use says how it ends.'],
];

describe('a criterion of the PSF', () => {
  it.each(rules)('%s %#: %j is %d', (id, about, points, reason) => {
    expect(pointOf(id, about)).toEqual([points, reason]);
  });

  it.each([
    ['PSF-1.3', 'logs of inputs'],
    ['PSF-1.4', 'rate limits'],
    ['PSF-3.2', 'how long logs are kept'],
    ['PSF-3.3', 'how data is erased'],
    ['PSF-4.1', 'logs of inferences'],
    ['PSF-7.1', 'access to endpoints'],
    ['PSF-7.3', 'how keys are kept'],
    ['PSF-8.4', 'contracts with vendors'],
  ])('%s is where Assay has no eyes', (id, what) => {
    const reason = `Assay does not see ${what}. Keep the evidence where it is, or have a run test it.`;
    expect(pointOf(id)).toEqual([0, reason]);
  });
});

import { describe, expect, it } from 'vitest';
import { scorePai8 } from '../../../../src/domain/frameworks/score/pai-8';
import { pai8 } from '../../../../src/domain/frameworks/packs/pai-8';
import { daysAgo, someLocked } from '../../../support/builders/builders';
import { aChallenge, anApproval } from '../../../support/builders/governance-builders';
import { aDecision, aPlan } from '../../../support/builders/monitoring-builders';
import {
  aRegisterRisk,
  aReview,
  safeguards,
  someData,
} from '../../../support/builders/records-builders';
import { aNumber } from '../sheets/rows';
import { aRun, aVerdict, factsOf, together, type OnRecord } from './score-facts';

const at = daysAgo(1);
const said = { text: 'It is what the law asks.', by: 'account-pm', at };
const roles = { risk: { groups: [], accounts: ['account-risk'] } };
const decided = { decisions: [{ ref: 'g', stage: 'deployment', at, allowed: true }] };
const entered = { entered: [{ stage: 'validation', at, subject: 's' }] };
const asked = { challenges: [aChallenge()] };
const answered = { challenges: [aChallenge(), aChallenge({ answer: said })] };
const model = { model: { name: 'ClaimsNet', version: '2', setBy: 'account-ds' } };
const decommission = {
  ...{ successor: 'a form', dataDisposal: 'it is deleted', notice: 'by mail' },
  ...{ setBy: 'pm', setAt: at },
};
const incident = {
  ...{ id: 'i', kind: 'serious' as const, awareAt: at, dueAt: daysAgo(-14), openedBy: 'pm' },
  ...{ description: 'Wrong team', openedAt: at, report: null, closed: null },
};
const closed = { by: 'pm', at, reported: true, note: 'told' };
const answer = {
  ...{ answer: 'accept' as const, reason: 'It is seasonal', by: 'pm', at, until: null },
  ...{ issueKey: null, falseAlarm: false },
};
const review = aReview('risk', 'r1');
const reviewed = { ...review, done: { by: 'pm', at, note: '' } };
const attested = aRun(
  {},
  { attested: { by: 'ci', key: 'k', at, predicateType: 't', statement: 's' } },
);
const ready = someData({ ready: { by: 'do', at } });
const noData = { reason: 'It works by rules', by: 'pm', at };
const approved = (accountId: string): OnRecord => {
  const { item } = factsOf();
  return { approvals: [anApproval(item, { accountId })], writers: ['account-ds'] };
};
const risks = (...all: Parameters<typeof aRegisterRisk>[0][]) => ({
  risks: all.map(aRegisterRisk),
});

type Level = {
  /** Each way to have it. */
  ways: OnRecord[];
  /** What is not enough. */
  not?: OnRecord[];
  there: string;
  missing: string;
};

const ladders: Record<string, [Level, Level, Level]> = {
  C1: [
    {
      ...{ ways: [{ roles }], not: [decided] },
      there: 'The project names who holds which role.',
      missing: 'Nobody holds a role in the project.',
    },
    {
      ...{ ways: [decided, entered], there: 'Gates have decided on it.' },
      missing: 'No gate has decided on it yet.',
    },
    {
      ...{ ways: [answered], not: [asked], there: 'Questions were asked and answered.' },
      missing: 'No question about its criteria is on record.',
    },
  ],
  C2: [
    {
      ...{ ways: [{ impact: { impacts: ['money'], tier: 'low' } }], not: [risks({})] },
      ...{ there: 'Impact and tier are set.', missing: 'Impact and tier are not set.' },
    },
    {
      ...{ ways: [risks({})], there: '1 risk with owner and treatment.' },
      missing: 'The risk register holds no risk.',
    },
    {
      ways: [
        risks({ rate: aNumber() }),
        together(risks({ rate: aNumber() }), { monitoring: { reviews: [reviewed] } }),
      ],
      not: [
        risks({ rate: { kind: 'stated', value: 0.1, by: 'pm' } }),
        together(risks({ rate: aNumber() }), { monitoring: { reviews: [reviewed, review] } }),
      ],
      there: 'A failure rate is measured, and no review is due.',
      missing: 'No failure rate is measured, or a change still waits for its review.',
    },
  ],
  C3: [
    {
      ways: [{ records: { dependencies: [someData()] } }],
      there: 'Data is registered with its lawful basis.',
      missing: 'No data is registered.',
    },
    {
      ways: [{ records: { dependencies: [ready] } }],
      not: [{ records: { dependencies: [ready, someData()] } }],
      ...{ there: 'All of it was declared ready by name.', missing: 'Some data is not ready.' },
    },
    {
      ways: [{ runs: [aRun(), aRun({ datasetDigest: 'e' })] }],
      not: [{ runs: [aRun({ modelDigest: 'e' })] }],
      there: 'Runs name their data by its digest.',
      missing: 'No run names its data by a digest.',
    },
  ],
  C4: [
    {
      ways: [{ locked: someLocked('recall >= 90% @95%') }],
      there: 'Criteria with thresholds are locked.',
      missing: 'No criteria are locked.',
    },
    {
      ways: [{ verdicts: [aVerdict('recall', 'pass')] }],
      not: [{ verdicts: [aVerdict('recall', 'pass'), aVerdict('auc', 'fail')] }],
      there: 'All criteria are proven by runs.',
      missing: 'Not every criterion is proven.',
    },
    {
      ways: [
        { verdicts: [aVerdict('recall', 'pass', 'age>60')], monitoring: { lastReportAt: at } },
      ],
      not: [
        { verdicts: [aVerdict('recall', 'pass', 'age>60')] },
        { verdicts: [aVerdict('recall', 'pass')], monitoring: { lastReportAt: at } },
      ],
      there: 'Groups are proven, and results come in from use.',
      missing: 'No group is proven, or nothing has come in from use.',
    },
  ],
  C5: [
    {
      ways: [{ roles }, { records: { safeguards } }],
      there: 'Who decides or stops it is named.',
      missing: 'Nobody is named who decides or stops it.',
    },
    {
      ...{ ways: [approved('account-owner')], not: [approved('account-ds')] },
      there: '1 approval by people other than its authors.',
      missing: 'No approval of what is there now.',
    },
    {
      ways: [answered, { declines: approved('account-owner').approvals ?? [] }],
      not: [asked],
      there: 'People said no, or asked, and it is on record.',
      missing: 'Nothing shows yet that oversight changes anything.',
    },
  ],
  C6: [
    {
      ...{
        ways: [{ monitoring: { plan: aPlan() } }],
        not: [{ monitoring: { reviews: [reviewed] } }],
      },
      ...{ there: 'A plan says who decides on an alarm.', missing: 'There is no plan for alarms.' },
    },
    {
      ways: [
        { monitoring: { incidents: [incident, { ...incident, closed }] } },
        { monitoring: { decisions: [aDecision(), aDecision({ answer })] } },
      ],
      not: [{ monitoring: { incidents: [incident], decisions: [aDecision()] } }],
      there: 'An incident or alarm was handled to its end.',
      missing: 'No incident or alarm was handled yet.',
    },
    {
      ways: [{ monitoring: { reviews: [review, reviewed] } }],
      not: [{ monitoring: { reviews: [review] } }],
      there: 'What an alarm cast doubt on was looked at again.',
      missing: 'No review after an alarm is on record.',
    },
  ],
  C7: [
    {
      ways: [{ ledger: { seq: 1, hash: 'h' } }],
      ...{ there: 'It has a ledger.', missing: 'It has no ledger yet.' },
    },
    {
      ways: [decided, approved('account-owner')],
      there: 'Decisions are in it with person, time and basis.',
      missing: 'No decision is in it yet.',
    },
    {
      ...{ ways: [{ runs: [aRun(), attested] }], not: [{ runs: [aRun()] }] },
      there: 'A run is attested by a key of the project.',
      missing: 'No run is attested by a key of the project.',
    },
  ],
  C8: [
    {
      ways: [model],
      not: [
        { model: { ...model.model, name: null } },
        { model: { ...model.model, version: null } },
      ],
      ...{ there: 'Model and version are named.', missing: 'Model or version is not named.' },
    },
    {
      ways: [{ runs: [aRun({ modelDigest: 'e' })] }, { monitoring: { reportedVersion: '1' } }],
      not: [{ runs: [aRun({ datasetDigest: 'e' })] }],
      there: 'The version is confirmed by runs or from use.',
      missing: 'Nothing confirms which version answers.',
    },
    {
      ways: [{ records: { decommission }, monitoring: { reportedVersion: '2' } }],
      not: [
        { records: { decommission }, monitoring: { reportedVersion: '1' } },
        { monitoring: { reportedVersion: '2' } },
      ],
      there: 'Use reports the version that is named, and a successor is planned.',
      missing: 'No successor is planned, or use reports another version.',
    },
  ],
};

const scoreOf = (id: string, ...parts: OnRecord[]) =>
  scorePai8(factsOf(together({}, ...parts))).find((one) => one.id === id);

describe('the levels of PAI-8', () => {
  it('are told of each control by its name', () => {
    expect(scorePai8(factsOf()).map(({ id, title }) => ({ id, title }))).toEqual(pai8.controls);
    expect(Object.keys(ladders)).toEqual(pai8.controls.map(({ id }) => id));
  });

  const levels = Object.entries(ladders).flatMap(([id, ladder]) =>
    ladder.map((level, index) => ({
      ...{ ...level, id, index, reached: index + 1, below: ladder.slice(0, index) },
    })),
  );

  it.each(levels)(
    '$id reaches L$reached, and not without it: $there',
    ({ id, ways, there, below, index, missing, not = [] }) => {
      const held = below.flatMap((level) => level.ways.slice(0, 1));
      const theres = below.map((level) => level.there);
      for (const way of ways) {
        const [next] = ladders[id]?.slice(index + 1) ?? [];
        expect(scoreOf(id, ...held, way)).toMatchObject({
          level: index + 1,
          reasons: [...theres, there, ...(next === undefined ? [] : [next.missing])],
        });
      }
      for (const way of [{}, ...not]) {
        const score = scoreOf(id, ...held, way);
        expect(score).toMatchObject({ level: index, reasons: [...theres, missing] });
      }
    },
  );
});

describe('what a level of PAI-8 says', () => {
  it('is that no data is needed, where somebody answers for that', () => {
    expect(scoreOf('C3', { records: { needsNoData: noData } })).toMatchObject({
      level: 2,
      reasons: [
        ...['Somebody answers for it that no data is needed.', 'No data has to be ready.'],
        'No run names its data by a digest.',
      ],
    });
  });

  const impact: OnRecord = { impact: { impacts: ['money'], tier: 'low' } };

  it.each([
    ['no owner', { owner: null }],
    ['no treatment', { treatment: null }],
  ])('is that a risk has %s', (_what, over) => {
    expect(scoreOf('C2', impact, risks({}, over))?.reasons.at(-1)).toBe(
      'A risk of the register has no owner, or no treatment.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { ItemView, MeasuredNumber } from '../../../../src/contract/types';
import type { RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { daysAgo } from '../../../support/builders/builders';
import { noGovernance } from '../../../support/builders/item-view';
import {
  anAnswer,
  anArtifact,
  aHandoff,
  aRegisterRisk,
  aSheet,
  someData,
} from '../../../support/builders/records-builders';
import { aPlan } from '../../../support/builders/monitoring-builders';
import { aStanding } from '../../../support/builders/standing-builders';
import { linesUnder, saidUnder } from './sections';

/** 30 of 1000, as the run has it. */
const ofRun: MeasuredNumber = {
  ...{ kind: 'run', run: 'abc', metric: 'error_rate', slice: null, estimate: 0.03 },
  ...{ lower: 0.02, upper: 0.043, trials: 1000, successes: 30, dataset: null },
  ...{ modelVersion: null, at: daysAgo(1) },
};

describe.each([
  ['release', 'What is released'],
  ['hand-off', 'What is handed over'],
  ['incident', 'What runs'],
] as const)('the model of a %s note', (kind, heading) => {
  it.each([
    [{ name: 'ClaimsNet', version: '1.4.0' }, 'Model ClaimsNet, version 1.4.0.'],
    [{ name: null, version: null }, 'Model not stated, version not stated.'],
  ])('is told first, and told as not stated where it is not: %j', (model, told) => {
    expect(saidUnder(kind, heading, { model })?.[0]).toBe(told);
  });
});

describe('what is released', () => {
  it('stands as the item does, without what is next', () => {
    const standing = aStanding({ headline: 'Deployment gate: open', next: 'Move it' });
    expect(saidUnder('release', 'What is released', { standing })?.slice(1)).toEqual([
      'Deployment gate: open.',
    ]);
  });
});

describe.each(['release', 'hand-off'] as const)('known risks in a %s note', (kind) => {
  const under = (risk: RegisterRisk) => linesUnder(kind, 'Known risks', { risks: [risk] });

  it('have the rate of a run, with the run', () => {
    expect(under(aRegisterRisk({ rate: ofRun }))).toEqual([
      {
        text: 'Wrong team. How often: error_rate 3.0% (2.0% to 4.3%, n 1000). Treatment: A person reads along. Owner: Maria Okafor.',
        run: 'abc',
      },
    ]);
  });

  it('have a rate that somebody states as such, and no run for it', () => {
    expect(under(aRegisterRisk({ rate: { kind: 'stated', value: 0.02, by: 'pm' } }))).toEqual([
      {
        text: 'Wrong team. How often: 2%, as stated. Treatment: A person reads along. Owner: Maria Okafor.',
        run: null,
      },
    ]);
  });

  it('leave out a rate and a treatment that are open', () => {
    expect(under(aRegisterRisk({ treatment: null, owner: null }))).toEqual([
      { text: 'Wrong team. Owner: somebody.', run: null },
    ]);
  });

  it('have no heading while the register is empty', () => {
    expect(saidUnder(kind, 'Known risks')).toBeUndefined();
  });
});

describe('who said yes to a release', () => {
  const anApproval = (over: Partial<ItemView['governance']['approvals'][number]>) => ({
    ...{ id: 'a', stage: 'deployment', role: 'model-owner' as const, accountId: 'pm' },
    ...{ at: daysAgo(1), comment: '', voidReason: null },
    basis: { criteriaDigest: null, evidence: [], modelVersion: null },
    ...over,
  });

  it('is each person whose approval counts, in which role and when', () => {
    const approvals = [
      anApproval({ comment: 'The groups hold' }),
      anApproval({ accountId: 'ds', role: 'risk', voidReason: 'the criteria changed' }),
      anApproval({ accountId: 'gone', role: 'risk' }),
    ];
    expect(
      saidUnder('release', 'Who said yes', { governance: { ...noGovernance, approvals } }),
    ).toEqual([
      'Maria Okafor as model owner on 19 Nov 2026. The groups hold.',
      'somebody as risk on 19 Nov 2026.',
    ]);
  });

  it('is nobody where no approval counts', () => {
    expect(saidUnder('release', 'Who said yes')).toEqual(['No approval counts now.']);
  });
});

describe('what is handed over', () => {
  const under = (answer: ItemView['records']['handoffs'][number]['answer']) =>
    saidUnder('hand-off', 'What is handed over', {
      records: {
        handoffs: [
          { ...aHandoff({ receiver: 'ops', answer }), mayAnswer: false, isStalled: false },
        ],
      },
      people: { ds: 'Jun Sato', ops: 'Ida Holm' },
    })?.slice(1);

  it.each([
    [null, 'Not answered yet.'],
    [anAnswer(true), 'Taken on 16 Nov 2026: the interface is not written down.'],
    [anAnswer(false), 'Not taken on 16 Nov 2026: the interface is not written down.'],
  ])('says who gives what to whom, what they ask to see and their answer: %#', (answer, told) => {
    expect(under(answer)).toEqual([
      `from model to application, by Jun Sato to Ida Holm. Asked to see: latency below 300 ms. ${told}`,
    ]);
  });
});

describe('the data that is handed over with it', () => {
  const under = (ready: ReturnType<typeof someData>['ready']) =>
    saidUnder('hand-off', 'Data it depends on', {
      records: {
        dependencies: [{ ...someData({ ready, owner: 'ds' }), isLate: false, maySettle: false }],
      },
    });

  it.each([
    // Three days before 20 Nov 2026.
    [null, 'Due 17 Nov 2026.'],
    [{ by: 'ds', at: daysAgo(2) }, 'Ready since 18 Nov 2026.'],
  ])('has source, licence, owner and whether it is there: %#', (ready, told) => {
    expect(under(ready)).toEqual([
      `claims 2025 from warehouse, licence internal, owner Jun Sato. ${told}`,
    ]);
  });

  it('is not registered where nobody registered any', () => {
    expect(saidUnder('hand-off', 'Data it depends on')).toEqual(['No data is registered.']);
    const needsNoData = { reason: 'it works by rules', by: 'pm', at: daysAgo(2) };
    expect(saidUnder('hand-off', 'Data it depends on', { records: { needsNoData } })).toEqual([
      'It needs no data: it works by rules.',
    ]);
  });
});

describe('what goes with a hand-off', () => {
  it('is each sheet and document with its version, owner and day of review', () => {
    const shown = { isPast: false, reviewCause: null };
    const artifacts = [{ ...anArtifact('model-card'), ...shown }];
    const sheets = [{ ...aSheet('risk-register', { version: 3, owner: 'ds' }), ...shown }];
    expect(saidUnder('hand-off', 'Documents', { records: { artifacts, sheets } })).toEqual([
      // Thirty days behind 20 Nov 2026.
      'Risk register, version 3, owner Jun Sato, to review by 20 Dec 2026.',
      'the model-card, version 1.0, owner Maria Okafor, to review by 20 Dec 2026.',
    ]);
  });

  it('is what is watched: how it does in use, then each watch of the plan', () => {
    const watches = ['accuracy', 'age'].map((name) => ({
      ...{ name, kind: 'metric' as const, reference: null, alert: null },
    }));
    const about = {
      standing: aStanding({ inUse: true }),
      monitoring: { sentence: 'The last report is 2 days old.', plan: aPlan({ watches }) },
    };
    expect(saidUnder('hand-off', 'What is watched', about)).toEqual([
      ...['Drift not known. The last report is 2 days old.', 'accuracy.', 'age.'],
    ]);
    const before = { monitoring: { plan: aPlan() } };
    expect(saidUnder('hand-off', 'What is watched', before)).toEqual(['accuracy.']);
  });

  it('has no heading for documents and watches where there are none', () => {
    expect(saidUnder('hand-off', 'Documents')).toBeUndefined();
    expect(saidUnder('hand-off', 'What is watched')).toBeUndefined();
  });
});

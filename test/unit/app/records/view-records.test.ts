import { describe, expect, it } from 'vitest';
import { accountsInRecords, viewRecords } from '../../../../src/app/records/view-records';
import type { PolicyRule, Tier } from '../../../../src/contract/types';
import { noRecords, type Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';
import {
  aHandoff,
  anAnswer,
  anArtifact,
  aReview,
  aRisk,
  aSheet,
  safeguards,
  someData,
} from '../../../support/builders/records-builders';

const policy = { name: 'own', version: 1, gates: {} as Record<string, PolicyRule[]> };
const reader = { accountId: 'dev', mayEdit: false };
const itemOf = (records: Partial<Item['records']>, over: Partial<Item> = {}): Item =>
  anItem('', [], { records: { ...noRecords(), ...records }, ...over });
const view = (records: Partial<Item['records']>, person = reader, over: Partial<Item> = {}) =>
  viewRecords(itemOf(records, over), person, { policy, now: NOW });

const aTradeOff = (over: Partial<Item['records']['tradeOffs'][number]> = {}) => ({
  ...{ id: 't1', stage: 'deployment', gain: 'less to read', cost: 'some errors' },
  ...{ waiting: 'one more data set', decider: 'dev', by: 'pm', at: daysAgo(1), decision: null },
  ...over,
});
const decision = { choice: 'go-on' as const, note: '', by: 'dev', at: daysAgo(0) };

describe('records as a person sees them', () => {
  it('say of a hand-off whether they may answer, and that it stalls after seven days', () => {
    const handoffs = [
      aHandoff({ offeredAt: daysAgo(7) }),
      aHandoff({ offeredAt: daysAgo(7.01), receiver: 'ds' }),
      aHandoff({ answer: anAnswer(true), offeredAt: daysAgo(20) }),
    ];
    expect(
      view({ handoffs }).handoffs.map(({ mayAnswer, isStalled }) => [mayAnswer, isStalled]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('say of data whether it is late, and whether they may settle it', () => {
    const ready = { by: 'do', at: daysAgo(1) };
    const dependencies = [
      someData({ dueAt: daysAgo(0) }),
      someData({ dueAt: daysAgo(-0.01), owner: 'dev' }),
      someData({ ready }),
    ];
    const told = (mayEdit: boolean) =>
      view({ dependencies }, { accountId: 'dev', mayEdit }).dependencies.map(
        ({ isLate, maySettle }) => [isLate, maySettle],
      );
    expect(told(false)).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(told(true).map(([, maySettle]) => maySettle)).toEqual([true, true, true]);
  });

  it.each([
    ['artifacts', [anArtifact('model-card'), anArtifact('data-sheet')]],
    ['sheets', [aSheet('model-card'), aSheet('risk-register')]],
  ] as const)('say of %s whether the review is past, and what asks for another', (part, rows) => {
    const [first, second] = rows;
    const records = {
      [part]: [
        { ...first, reviewBy: daysAgo(0) },
        { ...second, reviewBy: daysAgo(-0.01) },
      ],
    };
    const watched = anItem('').monitoring;
    const monitoring = { ...watched, reviews: [aReview('model-card', 'model-card')] };
    expect(view(records, reader, { monitoring })[part]).toMatchObject([
      { isPast: true, reviewCause: 'psi drifted' },
      { isPast: false, reviewCause: null },
    ]);
  });

  it('say of a trade-off whether they decide it, and have not yet', () => {
    const tradeOffs = [aTradeOff(), aTradeOff({ decision }), aTradeOff({ decider: 'pm' })];
    expect(view({ tradeOffs }).tradeOffs.map(({ mayDecide }) => mayDecide)).toEqual([
      ...[true, false, false],
    ]);
  });

  it('leave out the risks of before there was a register', () => {
    expect(view({ risks: [aRisk('drift-trigger')] })).not.toHaveProperty('risks');
  });
});

describe('a judging model', () => {
  const judge = { name: 'judge-4', kappa: 0.7, items: 60, setBy: 'ds', setAt: daysAgo(1) };
  const asking = (kappa: number, tiers?: Tier[]): PolicyRule => ({
    ...{ check: 'judge-validated', agreement: { kappa, items: 50, by: 'statement' } },
    ...(tiers === undefined ? {} : { tiers }),
  });
  const seen = (gates: Record<string, PolicyRule[]>, over: Partial<Item> = {}) =>
    viewRecords(itemOf({ judge }, over), reader, { policy: { ...policy, gates }, now: NOW }).judge;

  it('is called by its agreement, and believed where no gate asks for more', () => {
    expect(seen({})).toEqual({ ...judge, agreement: 'substantial', isValidated: true });
    expect(view({}).judge).toBeNull();
    // Without a word of the policy kappa has to be 0.6.
    expect(view({ judge: { ...judge, kappa: 0.59 } }).judge?.isValidated).toBe(false);
  });

  it('is held against the strictest gate of those that are asked of the item', () => {
    expect(seen({ data: [asking(0.6)], deployment: [asking(0.8)] })?.isValidated).toBe(false);
    expect(seen({ deployment: [{ ...asking(0.8), check: 'criteria-met' }] })?.isValidated).toBe(
      true,
    );
    const gates = { deployment: [asking(0.8, ['high'])] };
    const at = (tier: Tier) => seen(gates, { impact: { impacts: [], tier } })?.isValidated;
    expect([at('low'), at('high')]).toEqual([true, false]);
  });
});

describe('the accounts that records name', () => {
  it('are all who said, own, answer or decide something, and nobody where nothing is kept', () => {
    const said = (by: string) => ({ by, at: daysAgo(1) });
    const set = (setBy: string) => ({ setBy, setAt: daysAgo(1) });
    const item = itemOf({
      returns: [
        { ...said('returned'), from: 'deployment', to: 'data', reason: 'drifted', movedAt: null },
      ],
      handoffs: [aHandoff({ giver: 'giver', receiver: 'receiver' })],
      dependencies: [
        someData({ owner: 'data', ready: said('ready') }),
        someData({ owner: 'late' }),
      ],
      needsNoData: { ...said('none'), reason: 'rules' },
      artifacts: [anArtifact('model-card', { owner: 'writer', setBy: 'linker' })],
      sheets: [aSheet('model-card', { owner: 'sheet', savedBy: 'saver' })],
      lessons: [
        {
          ...{ id: 'l1', source: { kind: 'incident', incidentId: 'i1' }, what: 'It failed.' },
          ...said('learner'),
          controls: ['task', 'open'].map((owner) => ({
            ...{
              id: owner,
              group: 'process' as never,
              task: 'read it again',
              issueKey: null,
              owner,
            },
            done: owner === 'open' ? null : { ...said('doer'), note: '' },
          })),
          notNeeded: [],
        },
      ],
      tradeOffs: [aTradeOff({ by: 'asker', decider: 'decider' })],
      safeguards: { ...safeguards, setBy: 'guard' },
      judge: { name: 'j', kappa: 1, items: 1, ...set('judge') },
      decommission: { successor: 'none', dataDisposal: 'gone', notice: 'mail', ...set('ender') },
      earlyRetirement: { ...said('retirer'), from: 'data', reason: 'nobody uses it' },
    });
    expect(accountsInRecords(item)).toEqual([
      ...['returned', 'giver', 'receiver', 'data', 'ready', 'late', 'none', 'writer', 'linker'],
      ...['sheet', 'saver', 'learner', 'task', 'doer', 'open', 'asker', 'decider', 'guard'],
      ...['judge', 'ender', 'retirer'],
    ]);
    expect(accountsInRecords(itemOf({}))).toEqual([]);
  });
});

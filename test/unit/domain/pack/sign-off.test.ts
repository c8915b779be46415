import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../../src/contract/types';
import type { Json } from '../../../../src/domain/canonical-json';
import type { PackRecord } from '../../../../src/domain/pack/records';
import { itemSheets, type SheetInput } from '../../../../src/domain/pack/sheets';
import { appendEvents, emptyHead } from '../../../../src/ledger/chain';
import { daysAgo } from '../../../support/builders/builders';
import { anApproval, aWaiver } from '../../../support/builders/governance-builders';
import { keeping } from '../../../support/builders/records-builders';
import { factsIn, headingsIn, rowsUnder, sectionUnder, strayIn } from './page-parts';
import { measured, sheetInput } from './sheet-input';

const policy = { name: 'standard', version: 3, digest: 'e'.repeat(64) };

const decided = (at: string, body: Record<string, Json> = {}) => ({
  ...{ at, actor: { kind: 'app' as const }, kind: 'gate-decided' },
  body: {
    ...{ stage: 'deployment', decision: 'refuse', degraded: false, reasons: [] },
    ...{ checks: { 'evidence-fresh': 'unmet' }, policy, basis: null },
    ...body,
  } satisfies LedgerEntry['body'],
});

const ledgerOf = (...events: Pick<LedgerEntry, 'at' | 'actor' | 'kind' | 'body'>[]): PackRecord[] =>
  appendEvents('10001', emptyHead, events).entries.map((entry) => ({
    ...{ id: `ledger/${entry.seq}`, kind: 'ledger' },
    value: JSON.parse(JSON.stringify(entry)) as Json,
  }));

const sheetOf = (input: SheetInput, gate = 'Deployment'): string =>
  sectionUnder(itemSheets(input), `Sign-off: ${gate} gate`);

const gatesIn = (input: SheetInput): string[] =>
  headingsIn(itemSheets(input)).filter((heading) => heading.startsWith('Sign-off'));

describe('the sign-off sheet of a gate', () => {
  it('tells of the next gate how it stands now, check by check', () => {
    const input = sheetInput();
    const sheet = sheetOf(input);
    expect(factsIn(sheet)).toEqual({
      ...{ 'Work item': 'AI-1', 'Date of this sheet': daysAgo(0) },
      ...{ 'Last decision': 'none', 'Policy then': 'not stated' },
      Now: `Deployment gate: open. ${input.decision?.why}`,
    });
    expect(rowsUnder(sheet, 'Checks').slice(0, 2)).toEqual([
      ['Check', 'State'],
      [input.decision?.checks[0]?.title, 'met'],
    ]);
    expect(rowsUnder(sheet, 'Checks')).toHaveLength(1 + (input.decision?.checks.length ?? 0));
    for (const part of ['Approvals', 'Declined', 'Waivers', 'Trade-offs']) {
      expect(rowsUnder(sheet, part)).toBe('None.');
    }
  });

  it('tells what the gate decided last, by which policy, and under which record', () => {
    const records = ledgerOf(
      decided(daysAgo(4), { decision: 'refuse' }),
      decided(daysAgo(3), { decision: 'allow' }),
      decided(daysAgo(2), { stage: 'monitoring' }),
    );
    expect(factsIn(sheetOf(sheetInput(measured(), { records })))).toMatchObject({
      'Last decision': `open, ${daysAgo(3)} (record ledger/2)`,
      'Policy then': `standard 3, SHA-256 ${'e'.repeat(64)}`,
    });
  });

  it('tells a refusal as held, and a policy whose digest was not kept yet', () => {
    const records = ledgerOf(decided(daysAgo(4), { policy: { name: 'starter', version: 1 } }));
    expect(factsIn(sheetOf(sheetInput(measured(), { records })))).toMatchObject({
      'Last decision': `held, ${daysAgo(4)} (record ledger/1)`,
      'Policy then': 'starter 1, SHA-256 not kept',
    });
  });

  it('tells of a gate that lies behind what was asked when it decided', () => {
    const records = ledgerOf(decided(daysAgo(4), { stage: 'data' }));
    const sheet = sheetOf(sheetInput(measured(), { records }), 'Data');
    expect(factsIn(sheet)['Now']).toBe('not the next gate');
    expect(rowsUnder(sheet, 'Checks')).toEqual([
      ['Check', 'State'],
      ['evidence-fresh', 'unmet'],
    ]);
  });

  it('counts no entry of another kind, and no record that is no entry, as a decision', () => {
    const [entry] = ledgerOf(decided(daysAgo(4)));
    const records = [
      ...ledgerOf({ ...decided(daysAgo(4)), kind: 'correction' }),
      { ...entry, kind: 'item' },
      { ...entry, value: {} },
      ...ledgerOf(decided(daysAgo(4), { checks: 'all of them' })),
    ] as PackRecord[];
    expect(factsIn(sheetOf(sheetInput(measured(), { records })))['Last decision']).toBe('none');
  });

  it('is there for gates that decided, that come next or that people answered, in their order', () => {
    const of = (over: Parameters<typeof measured>[0], more: Partial<SheetInput> = {}) =>
      gatesIn(sheetInput(measured(over), { records: [], ...more }));
    expect(of({})).toEqual(['Sign-off: Deployment gate']);
    expect(of({}, { decision: null })).toEqual([]);
    const late = ledgerOf(decided(daysAgo(4), { stage: 'data' }));
    expect(of({}, { records: late })).toEqual(['Sign-off: Data gate', 'Sign-off: Deployment gate']);
    const approval = anApproval(measured(), { stage: 'monitoring' });
    const both = ['Sign-off: Deployment gate', 'Sign-off: Monitoring gate'];
    expect(of({ approvals: [approval] })).toEqual(both);
    expect(of({ declines: [approval] })).toEqual(both);
    expect(of({ waivers: [aWaiver({ stage: 'monitoring' })] })).toEqual(both);
  });

  it.each(['approvals', 'declines'] as const)('lists the %s of its own gate', (answers) => {
    const item = measured();
    const given = [
      anApproval(item, { comment: 'Read all of it.' }),
      anApproval(item, { id: 'approval-2', stage: 'monitoring', role: 'risk' }),
    ];
    const sheet = sheetOf(sheetInput({ ...item, [answers]: given }));
    const [own, other] =
      answers === 'approvals' ? ['Approvals', 'Declined'] : ['Declined', 'Approvals'];
    expect(rowsUnder(sheet, own)).toEqual([
      ['Who', 'As', 'When', 'Comment', 'Record'],
      [
        ...['M. Owner (account-owner)', 'model owner', daysAgo(0.5)],
        ...['Read all of it.', 'approval/approval-1'],
      ],
    ]);
    expect(rowsUnder(sheet, other)).toBe('None.');
  });

  it('lists the waivers of its own gate, and who approved each', () => {
    const waivers = [
      aWaiver(),
      aWaiver({ id: 'waiver-2', check: 'criteria-met', approvedBy: null, approvedAt: null }),
      aWaiver({ id: 'waiver-3', stage: 'monitoring' }),
    ];
    expect(rowsUnder(sheetOf(sheetInput(measured({ waivers }))), 'Waivers')).toEqual([
      ['Check', 'Reason', 'Asked by', 'Approved by', 'Until'],
      [
        ...['evidence-fresh', 'labels arrive next month', 'P. Manager (account-pm)'],
        ...['account-risk', daysAgo(-10)],
      ],
      [
        ...['criteria-met', 'labels arrive next month', 'P. Manager (account-pm)', 'nobody'],
        daysAgo(-10),
      ],
    ]);
  });

  it('lists the trade-offs of its own gate, and how each was decided', () => {
    const stated = {
      ...{ id: 't1', stage: 'deployment', gain: 'a month earlier', cost: 'more complaints' },
      ...{ waiting: 'labels of the north', decider: 'account-owner', by: 'pm', at: daysAgo(3) },
      decision: null,
    };
    const decision = (choice: 'go-on' | 'wait') => ({
      ...{ choice, note: '', by: 'account-owner', at: daysAgo(2) },
    });
    const item = keeping({
      tradeOffs: [
        stated,
        { ...stated, id: 't2', decision: decision('go-on') },
        { ...stated, id: 't3', decision: decision('wait') },
        { ...stated, id: 't4', stage: 'monitoring' },
      ],
    });
    const said = [
      ...['a month earlier', 'more complaints', 'labels of the north', 'M. Owner (account-owner)'],
    ];
    expect(rowsUnder(sheetOf(sheetInput(item)), 'Trade-offs')).toEqual([
      ['Gained', 'Cost', 'One more sprint would bring', 'Who decides', 'Decided'],
      [...said, 'not yet'],
      [...said, `to go on, ${daysAgo(2)}`],
      [...said, `to wait, ${daysAgo(2)}`],
    ]);
    expect(gatesIn(sheetInput(item))).toContain('Sign-off: Monitoring gate');
    expect(strayIn(itemSheets(sheetInput(item)))).toBe('');
  });

  it('says of a gate that was answered and never asked that no check was asked', () => {
    const approvals = [anApproval(measured(), { stage: 'monitoring' })];
    const sheet = sheetOf(sheetInput(measured({ approvals })), 'Monitoring');
    expect(rowsUnder(sheet, 'Checks')).toBe('No check was asked.');
  });
});

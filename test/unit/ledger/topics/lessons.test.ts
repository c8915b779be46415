import { describe, expect, it } from 'vitest';
import { noRecords, type Item } from '../../../../src/domain/item/item';
import { anItem } from '../../../support/builders/builders';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { appliedTo, toldOf, WRITTEN } from '../../../support/builders/ledger-entries';
import { aRisk } from '../../../support/builders/records-builders';

const body = ledgerBodies['lesson-drawn'];
const [count] = body.controls;
if (count === undefined) throw new Error('a lesson without a control');
const stop = { ...count, id: 'c2', group: 'output-validation' as const, task: 'Stop at refunds' };
const stated = ledgerBodies['trade-off-stated'];

describe('lessons in words', () => {
  it('tell where they come from and what is done', () => {
    expect(toldOf('lesson-drawn')).toEqual({
      sentence: 'PM drew controls from a public incident: A chat that promised',
      details: [
        'It promised a refund that nobody gives.',
        '1 control: Observability: Count promises a day',
      ],
    });
    const source = { kind: 'incident' as const, incidentId: 'i1' };
    expect(toldOf('lesson-drawn', { source, controls: [count, stop] })).toEqual({
      sentence: 'PM drew controls from an incident',
      details: [
        'It promised a refund that nobody gives.',
        '2 controls: Observability: Count promises a day; Output validation: Stop at refunds',
      ],
    });
  });

  it('tell what became of a control', () => {
    expect(toldOf('control-linked')).toEqual({
      sentence: 'PM linked AI-9 to the control: Count promises a day',
      details: [],
    });
    expect(toldOf('control-done')).toEqual({
      sentence: 'PM said that a control is in place: Count promises a day',
      details: ['on the board'],
    });
  });
});

describe('a trade-off in words', () => {
  it('tells what is won, what it costs and what waiting would bring', () => {
    expect(toldOf('trade-off-stated')).toEqual({
      sentence: 'PM stated the trade-off at the Deployment gate',
      details: [
        'gained: a month earlier',
        'cost: more complaints',
        'one more sprint would bring: labels of the north',
      ],
    });
  });

  it.each([
    ['go-on', 'agreed in May', 'to go on', ['agreed in May']],
    ['wait', '', 'to wait one more sprint', []],
  ] as const)('tells the choice %s with the note "%s"', (choice, note, words, details) => {
    expect(toldOf('trade-off-decided', { choice, note })).toEqual({
      sentence: `PM decided ${words} at the Deployment gate`,
      details,
    });
  });
});

const lesson = (id: string) => ({ ...body, id, controls: [count, stop], by: 'ds', at: '' });
const tradeOff = (id: string) => ({ ...stated, id, by: 'ds', at: '', decision: null });

const records = {
  ...noRecords(),
  risks: [aRisk('standard')],
  lessons: [lesson('l0'), lesson('l1')],
  tradeOffs: [tradeOff('t0'), tradeOff('t1')],
};
const item = anItem('accuracy >= 90%', [], { records });
const after = (part: Partial<Item['records']>) => ({ ...item, records: { ...records, ...part } });

describe('an item behind a lesson', () => {
  it('has it behind the others, by who drew it', () => {
    expect(appliedTo(item, 'lesson-drawn', { id: 'l2' })).toEqual(
      after({ lessons: [...records.lessons, { ...body, id: 'l2', ...WRITTEN }] }),
    );
  });

  it('has one control of one lesson linked or done', () => {
    const withControl = (part: object) =>
      after({
        lessons: [lesson('l0'), { ...lesson('l1'), controls: [{ ...count, ...part }, stop] }],
      });
    expect(appliedTo(item, 'control-linked')).toEqual(withControl({ issueKey: 'AI-9' }));
    expect(appliedTo(item, 'control-done')).toEqual(
      withControl({ done: { ...WRITTEN, note: 'on the board' } }),
    );
  });
});

describe('an item behind a trade-off', () => {
  it('has the newest of each, which nobody has decided yet', () => {
    const mine = { ...stated, cost: 'even more complaints', id: 't0' };
    expect(appliedTo(item, 'trade-off-stated', mine)).toEqual(
      after({ tradeOffs: [tradeOff('t1'), { ...mine, ...WRITTEN, decision: null }] }),
    );
  });

  it('has the decision of the one that is meant', () => {
    const decision = { choice: 'go-on' as const, note: 'agreed in May', ...WRITTEN };
    expect(appliedTo(item, 'trade-off-decided')).toEqual(
      after({ tradeOffs: [tradeOff('t0'), { ...tradeOff('t1'), decision }] }),
    );
  });
});

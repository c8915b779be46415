import { describe, expect, it } from 'vitest';
import { askKinds } from '../../../../src/words/asks';
import { askOrder, askSentences } from '../../../../src/words/ask-words';
import {
  countItems,
  countKinds,
  groupByPerson,
  namedIn,
  orderAttention,
  peopleIn,
} from '../../../../static/report/model/attention';
import type { Ask } from '../../../../src/contract/types';
import { reportItem } from './report-item';

const ask = (kind: Ask['kind'], since: string, who: string | null = null): Ask => ({
  ...{ kind, since, who },
  ...{ due: null, count: 1 },
});

const items = [
  reportItem('AI-1', { asks: [ask('artifact', '2026-01-01'), ask('approval', '2026-03-02', 'a')] }),
  reportItem('AI-10', { asks: [ask('approval', '2026-03-01', 'b')] }),
  reportItem('AI-9', { asks: [ask('approval', '2026-03-01', 'b')] }),
  reportItem('AI-7', { drift: 'critical', asks: [ask('retrain', '2026-05-01', 'b')] }),
];
const lines = orderAttention(items);
const findings = reportItem('AI-2', {
  asks: [
    { ...ask('finding', '2026-02-02', 'a'), count: 3 },
    { ...ask('finding', '2026-02-01'), due: '2026-06-01' },
    ask('finding', '2026-02-03', 'b'),
  ],
});

describe('the order of what needs a decision', () => {
  it('is that of the contract', () => {
    expect(askOrder).toEqual(askKinds);
  });

  it('goes by kind, then by age, then by key', () => {
    expect(lines.map(({ issueKey, kind }) => `${issueKey} ${kind}`)).toEqual([
      ...['AI-7 retrain', 'AI-9 approval', 'AI-10 approval', 'AI-1 approval', 'AI-1 artifact'],
    ]);
  });

  it('goes, of equals in kind and drift, by what waiting costs before it goes by age', () => {
    const costs = (amount: number) => ({
      ...{ words: 'paid late', by: 'pm', at: '2026-11-01', unit: 'EUR' as const, amount },
    });
    const ordered = orderAttention([
      reportItem('AI-1', { asks: [ask('approval', '2026-01-01')] }),
      reportItem('AI-2', { asks: [ask('approval', '2026-03-01')], stake: costs(100) }),
      reportItem('AI-3', { asks: [ask('approval', '2026-03-02')], stake: costs(900) }),
      reportItem('AI-4', { drift: 'warning', asks: [ask('approval', '2026-03-03')] }),
    ]);
    expect(ordered.map(({ issueKey }) => issueKey)).toEqual(['AI-4', 'AI-3', 'AI-2', 'AI-1']);
    expect(namedIn(ordered)).toEqual(['pm']);
  });

  it('puts a time nobody can read last among its kind', () => {
    const [first] = orderAttention([
      reportItem('AI-1', { asks: [ask('data', 'whenever')] }),
      reportItem('AI-2', { asks: [ask('data', '2026-01-01')] }),
    ]);
    expect(first?.issueKey).toBe('AI-2');
  });
});

describe('what a line says', () => {
  it('names the drift that asks for a decision', () => {
    expect(lines[0]?.what).toBe('drift critical: retraining decision due');
  });

  it('says how many of a kind stand on an item, of whom and since when, in one line', () => {
    expect(orderAttention([findings])).toMatchObject([
      {
        what: '5 things that Assay noticed have to be settled',
        who: ['a', 'b'],
        ...{ since: '2026-02-01', due: '2026-06-01' },
      },
    ]);
    expect(Object.values(askSentences).filter(({ many }) => !many('7').includes('7'))).toEqual([]);
  });

  it('loses no kind of which the property has no room for more than its name', () => {
    const item = reportItem('AI-3', {
      asks: [ask('approval', '2026-01-01')],
      ask: ['approval', 'review'],
    });
    expect(orderAttention([item])).toMatchObject([
      { kind: 'approval', since: '2026-01-01' },
      { kind: 'review', since: null, who: [], due: null },
    ]);
    expect(groupByPerson([item]).map(({ lines: own }) => own.length)).toEqual([2]);
  });

  it('says what to do next for every kind', () => {
    expect(Object.values(askSentences).filter(({ next }) => !next.endsWith('.'))).toEqual([]);
  });
});

describe('lines by kind and person', () => {
  it('counts the kinds that occur, in their order', () => {
    expect(countKinds(lines)).toEqual([
      { kind: 'retrain', count: 1 },
      { kind: 'approval', count: 3 },
      { kind: 'artifact', count: 1 },
    ]);
  });

  it('counts items and not what they ask', () => {
    const all = orderAttention([...items, findings]);
    expect(countKinds(all)[1]).toEqual({ kind: 'finding', count: 1 });
    expect(countItems(all)).toBe(5);
  });

  it('tells each person their own number', () => {
    expect(groupByPerson([findings]).map(({ who, lines: [line] }) => [who, line?.what])).toEqual([
      ['a', '3 things that Assay noticed have to be settled'],
      ['b', 'something that Assay noticed has to be settled'],
      [null, 'something that Assay noticed has to be settled'],
    ]);
  });

  it('names each person once', () => {
    expect(peopleIn(lines)).toEqual(['b', 'a']);
  });

  it('puts who is asked most first and nobody last', () => {
    expect(groupByPerson(items).map(({ who, lines: own }) => [who, own.length])).toEqual([
      ['b', 3],
      ['a', 1],
      [null, 1],
    ]);
  });
});

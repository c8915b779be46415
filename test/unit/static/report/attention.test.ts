import { describe, expect, it } from 'vitest';
import { askKinds } from '../../../../src/contract/attention';
import { askOrder, askSentences } from '../../../../static/report/model/ask-words';
import {
  countKinds,
  groupByPerson,
  orderAttention,
  peopleIn,
} from '../../../../static/report/model/attention';
import type { Ask } from '../../../../static/report/projection';
import { reportItem } from './report-item';

const ask = (kind: Ask['kind'], since: string, who: string | null = null): Ask => ({
  ...{ kind, since, who },
  due: null,
});

const lines = orderAttention([
  reportItem('AI-1', { asks: [ask('artifact', '2026-01-01'), ask('approval', '2026-03-02', 'a')] }),
  reportItem('AI-10', { asks: [ask('approval', '2026-03-01', 'b')] }),
  reportItem('AI-9', { asks: [ask('approval', '2026-03-01', 'b')] }),
  reportItem('AI-7', { drift: 'critical', asks: [ask('retrain', '2026-05-01', 'b')] }),
]);

describe('the order of what needs a decision', () => {
  it('is that of the contract', () => {
    expect(askOrder).toEqual(askKinds);
  });

  it('goes by kind, then by age, then by key', () => {
    expect(lines.map(({ issueKey, kind }) => `${issueKey} ${kind}`)).toEqual([
      ...['AI-7 retrain', 'AI-9 approval', 'AI-10 approval', 'AI-1 approval', 'AI-1 artifact'],
    ]);
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

  it('names each person once', () => {
    expect(peopleIn(lines)).toEqual(['b', 'a']);
  });

  it('puts who is asked most first and nobody last', () => {
    expect(groupByPerson(lines).map(({ who, lines: own }) => [who, own.length])).toEqual([
      ['b', 3],
      ['a', 1],
      [null, 1],
    ]);
  });
});

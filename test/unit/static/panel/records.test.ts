import { describe, expect, it } from 'vitest';
import type { ItemView } from '../../../../src/contract/types';
import {
  endOfDay,
  idOf,
  keyProblem,
  latestHandoff,
  ownerProblem,
  readAmount,
  readCount,
  reviewDay,
  shortTexts,
  summariseData,
  summariseDocuments,
  summariseHandoffs,
  trimTexts,
} from '../../../../static/panel/sections/records/model/records';
import { noRecordsView } from '../../../support/builders/records-view';

type Records = ItemView['records'];
const at = '2026-11-10T00:00:00.000Z';

const handoff = (part: Partial<Records['handoffs'][number]>): Records['handoffs'][number] => ({
  ...{ id: 'h', kind: 'data-model', giver: 'a', receiver: 'b', acceptance: 'labels' },
  ...{ offeredAt: at, answer: null, mayAnswer: false, isStalled: false },
  ...part,
});
const answer = (accepted: boolean) => ({ accepted, note: '', by: 'b', at });

const data = (part: Partial<Records['dependencies'][number]>): Records['dependencies'][number] => ({
  ...{ id: 'd', name: 'claims', source: 'archive', owner: 'a', licence: 'own' },
  ...{ lawfulBasis: 'contract', representativeness: 'all', dueAt: at, issueKey: null },
  ...{ ready: null, isLate: false, maySettle: true },
  ...part,
});

describe('the summaries beside the titles', () => {
  it('say how far the hand-offs are, by the last of each kind', () => {
    const records = {
      ...noRecordsView,
      handoffs: [
        handoff({ id: '1', answer: answer(false) }),
        handoff({ id: '2', answer: answer(true) }),
        handoff({ id: '3', kind: 'model-application', isStalled: true, mayAnswer: true }),
      ],
    };
    expect(latestHandoff(records, 'data-model')?.id).toBe('2');
    expect(summariseHandoffs(records)).toBe('1 of 3 accepted, 1 stalled, one waits for you');
    expect(summariseHandoffs(noRecordsView)).toBe('0 of 3 accepted');
  });

  it('tell an empty register from one that needs none', () => {
    expect(summariseData(noRecordsView)).toBe('Nothing registered');
    const needsNoData = { reason: 'bought', by: 'a', at };
    expect(summariseData({ ...noRecordsView, needsNoData })).toBe('Needs no data');
    const dependencies = [data({ ready: { by: 'a', at } }), data({ isLate: true })];
    expect(summariseData({ ...noRecordsView, dependencies })).toBe('1 of 2 ready, 1 late');
  });

  it('count what is to review and what is open', () => {
    expect(summariseDocuments(noRecordsView)).toBe('None');
  });
});

describe('the day that is proposed for the next review', () => {
  const document: Records['artifacts'][number] = {
    ...{ id: 'a', kind: 'model-card', title: 'Card', link: null, version: '1', owner: 'a' },
    ...{ reviewBy: '2026-12-05T23:59:59.000Z', declared: null, setBy: 'a', setAt: at },
    ...{ isPast: false, reviewCause: null },
  };

  it('stays the one on record while that stands', () => {
    expect(reviewDay(document, at)).toBe('2026-12-05');
  });

  it.each([
    ['a new document', null],
    ['one whose day is over', { ...document, isPast: true }],
    ['one that something made due', { ...document, reviewCause: 'drift' as const }],
  ])('is a quarter ahead for %s', (_, one) => {
    expect(reviewDay(one, at)).toBe('2027-02-08');
  });
});

describe('what is typed', () => {
  it.each([
    ['97%', 0.97],
    ['97,5 %', 0.975],
    ['0.9', 0.9],
    ['-0.2', -0.2],
    ['about 9', null],
    ['', null],
    ['1e3', null],
  ])('%j is the amount %j', (text, value) => {
    expect(readAmount(text)).toBe(value);
  });

  it.each([
    ['12', 1, 12],
    ['0', 1, null],
    ['0', 0, 0],
    ['1.5', 0, null],
  ])('%j as a count of at least %i is %j', (text, least, value) => {
    expect(readCount(text, least)).toBe(value);
  });

  it('is a key, nothing, or a problem', () => {
    expect([keyProblem(' ai-9 '), keyProblem(' ')]).toEqual([null, null]);
    expect(keyProblem('nine')).toMatch(/AI-12/);
  });

  it('is a day up to its end, or none', () => {
    expect(endOfDay('2026-12-05')).toBe('2026-12-05T23:59:59.000Z');
    expect(endOfDay('soon')).toBeNull();
  });

  it('is too short, by field', () => {
    expect(shortTexts({ title: ' ', text: 'long enough' }, { title: 1, text: 5 })).toEqual({
      title: 'Fill this in.',
    });
  });

  it('names who answers, and which record is meant', () => {
    expect([ownerProblem(''), ownerProblem('5b10')]).toEqual(['Choose who answers for it.', null]);
    expect([idOf(null), idOf({ id: 'risk-1' })]).toEqual([{}, { id: 'risk-1' }]);
  });

  it('is sent without the blanks around it', () => {
    expect(trimTexts({ title: ' Wrong answers ', owner: '5b10', link: ' ' })).toEqual({
      title: 'Wrong answers',
      owner: '5b10',
      link: '',
    });
  });
});

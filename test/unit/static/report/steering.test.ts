import { describe, expect, it } from 'vitest';
import { orderAttention } from '../../../../static/report/model/attention';
import { splitLines, steeringNumbers, tellProof } from '../../../../static/report/model/steering';
import {
  driftEntries,
  verdictEntries,
  verdictRest,
} from '../../../../static/report/model/tile-counts';
import { dayOf } from './day';
import { reportItem } from './report-item';

const counts = {
  total: 20,
  gates: null,
  verdicts: [...verdictEntries, verdictRest].map((entry, place) => ({
    ...entry,
    value: 5 - place,
  })),
  drift: driftEntries.map((entry) => ({ ...entry, value: 1 })),
};

const heldOn = (date: string, held: number) => dayOf(date, { gates: { open: 0, held } });
const trendOf = (days: Parameters<typeof steeringNumbers>[1]) =>
  steeringNumbers(counts, days).find(({ id }) => id === 'held')?.trend;

describe('the four numbers', () => {
  it('come with what they are of', () => {
    expect(steeringNumbers(counts, []).map(({ id, value }) => `${id} ${value}`)).toEqual([
      ...['proven 5 of 20', 'held not read', 'drift 2 of 20', 'unknown 1 of 20, 1 in use'],
    ]);
  });

  it('are compared with four weeks before', () => {
    const days = [heldOn('2026-10-01', 9), heldOn('2026-10-20', 5), heldOn('2026-11-20', 7)];
    expect(trendOf(days)).toMatchObject({ arrow: '↑' });
    expect(trendOf(days)?.words).toMatch(/^2 more than on .*Oct/);
  });

  it('are compared with the oldest day of a shorter time', () => {
    expect(trendOf([heldOn('2026-11-18', 9), heldOn('2026-11-20', 7)])?.arrow).toBe('↓');
    expect(trendOf([heldOn('2026-11-18', 7), heldOn('2026-11-20', 7)])?.arrow).toBe('→');
  });

  it('have no trend on the first day', () => {
    expect(trendOf([heldOn('2026-11-20', 7)])).toBeNull();
  });
});

describe('the sentences of the one-pager', () => {
  it('say what is proven and what is not', () => {
    expect(tellProof(counts).map((sentence) => sentence.split('.')[0])).toEqual([
      ...['Proven: 5 items', 'Ruled out: 4 items', 'Not decided: 3 items'],
      'No evidence to judge: 3 items',
    ]);
  });

  it('make up no numbers where they could not be read', () => {
    expect(tellProof({ ...counts, total: null })).toEqual(['The verdicts could not be read.']);
  });

  it('tell decisions from what only has to be known', () => {
    const asks = (['overdue', 'approval', 'waiver-ending'] as const).map((kind) => ({
      ...{ kind, who: null, since: '2026-11-01', due: null, count: 1 },
    }));
    const { decide, know } = splitLines(orderAttention([reportItem('AI-1', { asks })]));
    expect(decide.map(({ kind }) => kind)).toEqual(['approval']);
    expect(know.map(({ kind }) => kind)).toEqual(['overdue', 'waiver-ending']);
  });
});

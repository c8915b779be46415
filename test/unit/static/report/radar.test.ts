import { describe, expect, it } from 'vitest';
import {
  dwellByStage,
  isRemarkable,
  longestDwell,
  totalRadar,
  type RadarItem,
} from '../../../../static/report/radar/radar-data';

const DAY = 86_400_000;

const nothing = {
  ...{ skips: [], returns: [], pingPong: [], dwell: [], misfit: null },
  ...{ truncated: false, sentences: [] },
};

const visit = (days: number) => ({
  ...{ enteredAt: 't', leftAt: null, milliseconds: days * DAY },
});

const items: RadarItem[] = [
  {
    ...nothing,
    ...{ key: 'AI-3', summary: 'Fraud', stage: 'data', sentences: ['Went back'] },
    skips: [{ from: 'data', to: 'deployment', skipped: ['validation'], at: 't', accountId: 'a' }],
    returns: [
      {
        ...{ from: 'validation', to: 'data', at: 't', accountId: 'a' },
        ...{ declared: null, lostMs: 12 * DAY },
      },
      {
        ...{ from: 'validation', to: 'data', at: 't', accountId: null, lostMs: DAY },
        declared: { reason: 'new data', by: 'a', at: 't' },
      },
    ],
    pingPong: [{ a: 'data', b: 'validation', times: 3 }],
    dwell: [
      { stage: 'data', visits: [visit(4), visit(5)], milliseconds: 9 * DAY },
      { stage: 'validation', visits: [visit(10)], milliseconds: 10 * DAY },
    ],
  },
  { ...nothing, ...{ key: 'AI-4', summary: 'Triage', stage: null } },
  {
    ...nothing,
    ...{ key: 'AI-5', summary: 'Letters', stage: 'data' },
    dwell: [{ stage: 'data', visits: [visit(1), visit(2)], milliseconds: 3 * DAY }],
  },
];

describe('the radar', () => {
  it('counts what was found, and returns nobody declared on their own', () => {
    expect(totalRadar(items)).toEqual({
      ...{ skips: 1, returns: 2, undeclared: 1, pingPong: 1, misfits: 0, lostMs: 13 * DAY },
    });
  });

  it('has something to look at where a sentence or a misfit says so', () => {
    expect(items.map(isRemarkable)).toEqual([true, false, false]);
  });

  it('tells the median and the longest time of each stage, in order, over those that were there', () => {
    expect(dwellByStage(items, ['inception', 'data', 'validation'])).toEqual([
      {
        ...{ stage: 'data', items: 2, medianMs: 6 * DAY },
        longest: { key: 'AI-3', milliseconds: 9 * DAY },
      },
      {
        ...{ stage: 'validation', items: 1, medianMs: 10 * DAY },
        longest: { key: 'AI-3', milliseconds: 10 * DAY },
      },
    ]);
  });

  it('finds where an item stayed longest, and in how many visits', () => {
    expect(items.map((item) => longestDwell(item))).toEqual([
      { stage: 'validation', visits: 1, milliseconds: 10 * DAY },
      null,
      { stage: 'data', visits: 2, milliseconds: 3 * DAY },
    ]);
  });
});

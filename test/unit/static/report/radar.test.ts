import { describe, expect, it } from 'vitest';
import { longestDwell, totalRadar } from '../../../../static/report/radar/radar-data';
import { readRadarPage } from '../../../../static/report/radar/radar-page';

const DAY = 86_400_000;

const page = readRadarPage({
  items: [
    {
      ...{ key: 'AI-3', summary: 'Fraud', stage: 'data', sentences: ['Went back'] },
      skips: [{ from: 'data', to: 'deployment', skipped: ['validation'], at: 't', accountId: 'a' }],
      returns: [
        {
          from: 'validation',
          to: 'data',
          at: 't',
          accountId: 'a',
          declared: null,
          lostMs: 12 * DAY,
        },
        {
          ...{ from: 'validation', to: 'data', at: 't', accountId: null, lostMs: DAY },
          declared: { reason: 'new data', by: 'a', at: 't' },
        },
      ],
      pingPong: [{ a: 'data', b: 'validation', times: 3 }],
      dwell: [
        { stage: 'data', visits: 2, milliseconds: 9 * DAY },
        { stage: 'validation', visits: 1, milliseconds: 10 * DAY },
      ],
      misfit: null,
    },
    { key: 'AI-4' },
  ],
  cursor: 'next',
  people: { a: 'Petra Manager', b: 7 },
});

describe('the radar', () => {
  it('counts what was found, and returns nobody declared on their own', () => {
    expect(totalRadar(page.items)).toEqual({
      ...{ skips: 1, returns: 2, undeclared: 1, pingPong: 1, misfits: 0, lostMs: 13 * DAY },
    });
  });

  it('reads an item that says little', () => {
    expect(page.items[1]).toMatchObject({ key: 'AI-4', skips: [], misfit: null, stage: null });
  });

  it('knows people by name and where it goes on', () => {
    expect(page).toMatchObject({ cursor: 'next', people: { a: 'Petra Manager' } });
    expect(Object.keys(page.people)).toEqual(['a']);
  });

  it('finds where an item stayed longest', () => {
    expect(page.items.map((item) => longestDwell(item)?.stage ?? null)).toEqual([
      'validation',
      null,
    ]);
  });
});

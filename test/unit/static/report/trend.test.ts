import { describe, expect, it } from 'vitest';
import { bandsOf, seriesOf } from '../../../../static/report/model/trend';
import { dayOf } from './day';

const verdicts = { pass: 0, fail: 0, inconclusive: 0, none: 0 };
const days = [
  dayOf('2026-11-01', {
    total: 10,
    verdicts: { ...verdicts, pass: 4 },
    stages: { data: 3, validation: 1 },
  }),
  dayOf('2026-11-20', {
    total: 20,
    verdicts: { ...verdicts, pass: 11 },
    stages: { data: 2, validation: 5 },
  }),
];

const series = (id: string) => seriesOf(days).find((one) => one.id === id);

describe('shares over time', () => {
  it('say the last, the first and the difference, with the n', () => {
    expect(series('pass')?.sentence).toMatch(
      /^55\.0% of 20 items on .*2026; 40\.0% on .*2026: up 15\.0 points\.$/,
    );
  });

  it('have no value on a day without anything to take a share of', () => {
    expect(series('false-alarm')).toMatchObject({
      points: [],
      sentence: 'Nothing to take a share of yet.',
    });
  });

  it('say what has not changed', () => {
    expect(series('override')?.sentence).toContain('unchanged');
  });

  it('count alarms that were false among alarms', () => {
    const counted = seriesOf([dayOf('2026-11-01', { alarms: 4, falseAlarms: 1 })]);
    expect(counted.find(({ id }) => id === 'false-alarm')?.sentence).toMatch(
      /^25\.0% of 4 drift alarms/,
    );
  });
});

describe('items by stage', () => {
  it('stand one on the other', () => {
    const bands = bandsOf(days, [
      { id: 'data', name: 'Data' },
      { id: 'validation', name: 'Validation' },
    ]);
    expect(bands.map(({ values }) => values.map(({ from, to }) => [from, to]))).toEqual([
      [
        [0, 3],
        [0, 2],
      ],
      [
        [3, 4],
        [2, 7],
      ],
    ]);
  });
});

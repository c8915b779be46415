import { describe, expect, it } from 'vitest';
import type { Evaluation, MetricResult } from '../../../../src/contract/types';
import { convergenceOf } from '../../../../src/domain/evidence/convergence';
import {
  aCount,
  anEvaluation,
  daysAgo,
  NOW,
  someCriteria,
} from '../../../support/builders/builders';

const criterionOf = (text: string) => {
  const [criterion] = someCriteria(text);
  if (criterion === undefined) throw new Error('no criterion');
  return criterion;
};

const accuracy = criterionOf('accuracy >= 90% @95%');

/** One run that many days ago. */
const runAt = (days: number, result: MetricResult): Evaluation =>
  anEvaluation([result], {
    startedAt: daysAgo(days + 0.1),
    finishedAt: daysAgo(days),
    recordedAt: daysAgo(days),
  });

/** Runs of 1000, one a week, the last today. */
const weekly = (...successes: number[]): Evaluation[] =>
  successes.map((one, index) =>
    runAt((successes.length - 1 - index) * 7, aCount('accuracy', one, 1000)),
  );

const scored = (days: number, estimate: number): Evaluation =>
  runAt(days, {
    ...{ metric: 'reader_rating', slice: null, baseline: null },
    measure: { kind: 'standard-error', estimate, standardError: 0.05, trials: null },
  });

const within = (days: number, metric: string, [lower, upper]: readonly [number, number]) =>
  runAt(days, {
    ...{ metric, slice: null, baseline: null },
    measure: {
      ...{ kind: 'interval', confidence: 0.99, trials: null },
      ...{ estimate: (lower + upper) / 2, lower, upper },
    },
  });

const daysFromNow = (iso: string): number => (Date.parse(iso) - NOW) / 86_400_000;

describe('the state of a criterion', () => {
  it.each([
    ['no run', 'too-few', /No run/, []],
    ['three runs', 'too-few', /3 runs so far; a trend needs 4/, weekly(700, 750, 800)],
    ['a run that passes', 'reached', /newest run passes/, weekly(700, 750, 800, 950)],
    ['two runs of which the newest passes', 'reached', /passes/, weekly(700, 950)],
    ['four runs alike', 'stalled', /Stalled: .* 3 before it/, weekly(800, 805, 795, 803)],
    ['four runs, worse and worse', 'stalled', /Stalled/, weekly(850, 820, 790, 760)],
    ['one leap, then nothing', 'stalled', /Stalled/, weekly(700, 800, 803, 799, 802)],
    ['a rise in small steps', 'converging', /On its way/, weekly(780, 800, 820, 840)],
  ] as const)('with %s is %s', (_what, state, sentence, runs) => {
    const series = convergenceOf(accuracy, runs);
    expect(series.state).toBe(state);
    expect(series.sentence).toMatch(sentence);
    expect(series.points).toHaveLength(runs.length);
  });

  it('counts bare numbers as runs, but draws no trend through them', () => {
    const bare = [4, 3, 2, 1].map((days) =>
      runAt(days, {
        ...{ metric: 'accuracy', slice: null, baseline: null },
        measure: { kind: 'point', value: 0.9 - days / 50, trials: 100 },
      }),
    );
    const series = convergenceOf(accuracy, bare);
    expect(series).toMatchObject({ state: 'too-few', forecast: null });
    expect(series.sentence).toMatch(/4 runs so far, 4 of them without an interval/);
  });

  it('says nothing of labels, a forecast or what it takes for granted, where there is none', () => {
    expect(convergenceOf(accuracy, weekly(800, 805, 795, 803))).toMatchObject({
      ...{ forecast: null, assumption: '' },
      sentence:
        'Stalled: the newest run is not better, beyond the intervals, than any of the 3 before it.',
    });
  });

  it('with intervals that only touch is stalled, whichever side is better', () => {
    const stateOf = (line: string, before: [number, number], newest: [number, number]) => {
      const criterion = criterionOf(line);
      const runs = [3, 2, 1].map((days) => within(days, criterion.metric, before));
      return convergenceOf(criterion, [...runs, within(0, criterion.metric, newest)]).state;
    };
    expect(stateOf('reader_rating >= 4.2', [3, 3.5], [3.5, 4])).toBe('stalled');
    expect(stateOf('reader_rating >= 4.2', [3, 3.5], [3.51, 4])).toBe('converging');
    expect(stateOf('reader_rating > 4.2', [3, 3.5], [3.51, 4])).toBe('converging');
    expect(stateOf('latency_ms <= 100', [300, 340], [260, 300])).toBe('stalled');
    expect(stateOf('latency_ms <= 100', [300, 340], [260, 299])).toBe('converging');
  });

  it.each(['critical failures = 0 n>=100', 'schema_valid = 100% n>=100'])(
    'of %s, which has a bound on one side only, knows no trend',
    (line) => {
      const criterion = criterionOf(line);
      const runs = [4, 3, 2, 1].map((days) => runAt(days, aCount(criterion.metric, days, 90)));
      expect(convergenceOf(criterion, runs)).toMatchObject({
        ...{ state: 'too-few', forecast: null, assumption: '' },
        sentence: '4 runs so far; a criterion without an interval gets no trend.',
      });
    },
  );

  it('draws no trend for a criterion that asks for a bare number, even where that is certain', () => {
    const counted = [400, 500, 600, 700].map((estimate, index) =>
      runAt(4 - index, {
        ...{ metric: 'graded_letters', slice: null, baseline: null },
        measure: {
          ...{ kind: 'worked', estimate, trials: estimate, method: 'counted' },
          ...{ approximate: null, mostLooks: null },
          bounds: [{ tail: 0, lower: estimate, upper: estimate }],
        },
      }),
    );
    const series = convergenceOf(criterionOf('graded_letters >= 1000 point'), counted);
    expect(series).toMatchObject({ state: 'too-few', forecast: null });
    expect(series.points.at(-1)).toMatchObject({ estimate: 700, lower: 700, upper: 700 });
  });

  it('asks for one sample where one is missing', () => {
    const asked = criterionOf('accuracy >= 60% n>=1001');
    expect(convergenceOf(asked, weekly(700)).sentence).toBe(
      '1 run so far; a trend needs 4 with one. One run with one more labelled sample would decide it.',
    );
  });

  it('passes over runs of another group, metric or data set', () => {
    const other = [
      runAt(1, { ...aCount('accuracy', 9, 10), slice: 'age>60' }),
      runAt(1, aCount('recall', 9, 10)),
    ];
    expect(convergenceOf(accuracy, other).points).toEqual([]);
  });

  it('says how many more labels decide the newest run', () => {
    const runs = weekly(700, 750, 800, 850);
    const close = runAt(0, aCount('accuracy', 91, 100));
    expect(convergenceOf(accuracy, [...runs.slice(0, 3), close])).toMatchObject({
      labelsNeeded: expect.any(Number) as number,
    });
    expect(convergenceOf(accuracy, runs).labelsNeeded).toBeNull();
  });

  it('is the same in whatever order the runs come', () => {
    const runs = weekly(700, 740, 780, 820);
    expect(convergenceOf(accuracy, [...runs].reverse())).toEqual(convergenceOf(accuracy, runs));
  });
});

describe('the forecast', () => {
  const rating = criterionOf('reader_rating >= 4.2 @95%');
  const straight = (shift = 0) =>
    [3, 2, 1, 0].map((weeks) => scored(weeks * 7 + shift, 3.9 - weeks * 0.2));

  it('of values on a straight line is the day on which the line crosses the target', () => {
    const { state, forecast, assumption } = convergenceOf(rating, straight());
    expect(state).toBe('converging');
    // 0.3 to go at 0.2 a week.
    expect(daysFromNow(forecast?.at ?? '')).toBeCloseTo(10.5, 6);
    expect(forecast?.runs).toBe(2);
    expect(daysFromNow(forecast?.early ?? '')).toBeLessThan(10.5);
    expect(daysFromNow(forecast?.late ?? '')).toBeGreaterThan(10.5);
    expect(assumption).toMatch(/last 4 runs go on in a straight line and at the same pace/);
  });

  it('of a rate whose log-odds are on a straight line crosses there', () => {
    const rate = (logit: number): number => 1 / (1 + Math.exp(-logit));
    const runs = [3, 2, 1, 0].map((weeks) =>
      runAt(weeks * 7, {
        ...{ metric: 'accuracy', slice: null, baseline: null },
        measure: {
          ...{ kind: 'standard-error' as const, trials: null },
          ...{ estimate: rate(1.6 - weeks * 0.4), standardError: 0.01 },
        },
      }),
    );
    const { forecast, assumption } = convergenceOf(accuracy, runs);
    const weeks = (Math.log(9) - 1.6) / 0.4;
    expect(daysFromNow(forecast?.at ?? '')).toBeCloseTo(weeks * 7, 4);
    expect(assumption).toContain('log-odds');
    for (const { value, lower, upper } of forecast?.line ?? []) {
      expect(lower).toBeLessThan(value);
      expect(upper).toBeGreaterThan(value);
      expect(upper).toBeLessThan(1);
    }
  });

  it('shifts with the runs', () => {
    const now = convergenceOf(rating, straight()).forecast;
    const earlier = convergenceOf(rating, straight(100)).forecast;
    for (const part of ['at', 'early', 'late'] as const) {
      const shift = daysFromNow(now?.[part] ?? '') - daysFromNow(earlier?.[part] ?? '');
      expect(shift).toBeCloseTo(100, 5);
    }
  });

  it('comes sooner for an easier target, and is less sure for less sure runs', () => {
    const days = (text: string): number =>
      daysFromNow(convergenceOf(criterionOf(text), straight()).forecast?.at ?? '');
    expect(days('reader_rating >= 4.1 @95%')).toBeLessThan(days('reader_rating >= 4.3 @95%'));
  });

  it('looks the other way for a metric of which less is better', () => {
    const wait = criterionOf('latency_ms <= 300 @95%');
    const runs = [3, 2, 1, 0].map((weeks) =>
      runAt(weeks * 7, {
        ...{ metric: 'latency_ms', slice: null, baseline: null },
        measure: {
          ...{ kind: 'standard-error' as const, trials: null },
          ...{ estimate: 400 + weeks * 50, standardError: 5 },
        },
      }),
    );
    const { state, forecast } = convergenceOf(wait, runs);
    expect(state).toBe('converging');
    expect(daysFromNow(forecast?.at ?? '')).toBeCloseTo(14, 6);
  });

  it('says how long it may take, and that this is beyond two years where it is', () => {
    const soon = convergenceOf(rating, straight()).sentence;
    expect(soon).toMatch(
      /around 1 Dec 2026, after 2 more runs; with 90% between .* and \d+ Dec 2026/,
    );
    // 0.3 to go at 0.1 in 150 days: 450 days if all goes well, and twice that at the worst.
    const slow = [450, 300, 150, 0].map((days) => scored(days, 3.9 - days / 1500));
    const { sentence, forecast } = convergenceOf(rating, slow);
    expect(daysFromNow(forecast?.at ?? '')).toBeCloseTo(450, 6);
    expect(forecast?.late).toBeNull();
    expect(sentence).toMatch(/with 90% between .* and more than two years from now\.$/);
  });

  it('goes straight for a difference from a baseline and for a score, which are no rates', () => {
    const compared = [6, 4, 2, 0].map((points, index) =>
      runAt(21 - index * 7, {
        ...aCount('false_positive_rate', 240 + points * 20, 2000),
        baseline: {
          name: 'champion',
          measure: { kind: 'count', successes: 200, trials: 2000 },
        },
      }),
    );
    const scores = [3, 2, 1, 0].map((weeks) =>
      runAt(weeks * 7, {
        ...{ metric: 'f1', slice: null, baseline: null },
        measure: {
          ...{ kind: 'standard-error' as const, trials: null },
          ...{ estimate: 0.75 - weeks * 0.05, standardError: 0.01 },
        },
      }),
    );
    const told = [
      convergenceOf(criterionOf('false_positive_rate within 1% of champion'), compared),
      convergenceOf(criterionOf('f1 >= 0.9'), scores),
    ];
    // One point to go of two a week, and 0.15 of 0.05 a week.
    expect(told.map(({ forecast }) => Math.round(daysFromNow(forecast?.at ?? '') * 1e4))).toEqual([
      35_000, 210_000,
    ]);
    for (const { assumption } of told) expect(assumption).toContain('in a straight line and');
  });

  it('is none where the trend may as well be flat, with why', () => {
    const series = convergenceOf(accuracy, weekly(500, 880, 700, 860, 700, 880, 640, 860));
    expect(series).toMatchObject({ state: 'converging', forecast: null, assumption: '' });
    expect(series.sentence).toMatch(/not at this pace/);
  });

  it('is none more than two years ahead', () => {
    const slow = [900, 600, 300, 0].map((days) => scored(days, 3 - days / 1000));
    expect(convergenceOf(rating, slow)).toMatchObject({ state: 'converging', forecast: null });
    expect(convergenceOf(rating, slow).sentence).toMatch(/not within two years/);
  });

  it('is none where the line is there and only certainty is missing', () => {
    const runs = [800, 840, 880].map((one, index) =>
      runAt(21 - index * 7, aCount('accuracy', one, 1000)),
    );
    const series = convergenceOf(accuracy, [...runs, runAt(0, aCount('accuracy', 455, 500))]);
    expect(series).toMatchObject({ state: 'converging', forecast: null });
    expect(series.sentence).toMatch(
      /what is missing is certainty\. One run with about [\d,]+ more labelled/,
    );
  });
});

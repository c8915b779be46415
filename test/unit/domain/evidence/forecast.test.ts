import { describe, expect, it } from 'vitest';
import { forecastTarget, TREND_RUNS, type SureRun } from '../../../../src/domain/evidence/forecast';
import { NOW } from '../../../support/builders/builders';

const DAY = 86_400_000;

const aRun = (day: number, estimate: number): SureRun => ({
  ...{ at: NOW + day * DAY, estimate, lower: estimate - 0.001, upper: estimate + 0.001 },
});

/** Values on a straight line, 1 a day and 0 today, at these days. */
const rising = (...days: number[]): SureRun[] => days.map((day) => aRun(day, day));

/** Bounds of 95 % on either side: 2 x 1.644854 standard errors apart. */
const asked = { target: 10, width: 3.289707253902945, sign: 1, isRate: false } as const;
const outlook = (runs: SureRun[], part: Partial<Parameters<typeof forecastTarget>[0]> = {}) =>
  forecastTarget({ ...asked, runs, ...part });
const forecast = (...args: Parameters<typeof outlook>) => {
  const found = outlook(...args);
  if (found.kind !== 'forecast') throw new Error(`the outlook is ${found.kind}`);
  return found.forecast;
};

describe('when a trend is at its target', () => {
  it('counts runs at the usual pace, which one pause or two runs of a moment do not change', () => {
    const runs = (...days: number[]): number => forecast(rising(...days), { target: 9.5 }).runs;
    expect(runs(-3, -2, -1, 0)).toBe(10);
    expect(runs(-8, -6, -4, -2, 0)).toBe(5);
    expect(runs(-60, -20, -19, -18, 0)).toBe(1);
    expect(runs(-30, -4, -2, 0)).toBe(5);
    expect(runs(-2, -2, -2, -2, 0)).toBe(5);
  });

  it('goes by the newest eight runs', () => {
    const days = Array.from({ length: TREND_RUNS }, (_, at) => at - TREND_RUNS + 1);
    const other = [aRun(-20, 900), aRun(-19, -900)];
    expect(forecast([...other, ...rising(...days)])).toEqual(forecast(rising(...days)));
  });

  it('is there already where the line is on it', () => {
    const exact = rising(-3, -2, -1, 0);
    expect(outlook(exact, { target: -0.5 }).kind).toBe('there');
    expect(outlook(exact, { target: 0.5 }).kind).toBe('forecast');
    const falling = exact.map((run) => ({ ...run, estimate: -run.estimate }));
    expect(outlook(falling, { target: 0.5, sign: -1 }).kind).toBe('there');
    expect(outlook(falling, { target: -0.5, sign: -1 }).kind).toBe('forecast');
  });

  it('holds to the very ends of its range, today and two years from now', () => {
    // Without any width all weigh the same, and a straight line has no error: every number is exact.
    const exact = rising(-3, -2, -1, 0).map((run) => ({
      ...run,
      ...{ lower: run.estimate, upper: run.estimate },
    }));
    expect(outlook(exact, { target: 0 }).kind).toBe('there');
    const last = new Date(NOW + 730 * DAY).toISOString();
    expect(forecast(exact, { target: 730 })).toMatchObject({ at: last, late: last });
    expect(outlook(exact, { target: 730.001 }).kind).toBe('far');
  });

  it('is never before today, nor more than two years ahead', () => {
    const wild = [aRun(-3, -4), aRun(-2, -1), aRun(-1, -2), aRun(0, 0)];
    const { early, late } = forecast(wild, { target: 0.3 });
    expect(Date.parse(early)).toBe(NOW);
    expect(late === null || Date.parse(late) > NOW).toBe(true);
    const exact = rising(-3, -2, -1, 0);
    expect(forecast(exact, { target: 729 }).late).not.toBeNull();
    expect(outlook(exact, { target: 731 }).kind).toBe('far');
    const unsure = exact.map((run) => ({ ...run, lower: run.lower - 1, upper: run.upper + 1 }));
    expect(forecast(unsure, { target: 700 }).late).toBeNull();
  });

  it('is not told where the runs lie at one moment, go the wrong way or are none', () => {
    expect(outlook([])).toEqual({ kind: 'flat' });
    expect(outlook([aRun(0, 1), aRun(0, 2), aRun(0, 3)])).toEqual({ kind: 'flat' });
    const falling = rising(-3, -2, -1, 0).map((run) => ({ ...run, estimate: -run.estimate }));
    expect(outlook(falling)).toEqual({ kind: 'flat' });
  });

  it('is drawn by nine points from today to its last day', () => {
    const { line, late, at } = forecast(rising(-3, -2, -1, 0));
    expect(line).toHaveLength(9);
    expect(line[0]?.at).toBe(new Date(NOW).toISOString());
    expect(line.at(-1)?.at).toBe(late);
    expect(Date.parse(at)).toBeCloseTo(NOW + 10 * DAY, -3);
    for (const { value, lower, upper } of line) {
      expect(lower).toBeLessThan(value);
      expect(upper).toBeGreaterThan(value);
    }
  });

  it('has the error of the line around it, which the delta method gives for rates', () => {
    const share = (odds: number): number => 1 / (1 + Math.exp(-odds));
    const z = 1.6448536269514722;
    // Log-odds rise by 0.3 a day to 1.2 today, each with the standard error 0.1.
    const runs = [-3, -2, -1, 0].map((day) => {
      const rate = share(1.2 + 0.3 * day);
      const half = z * 0.1 * rate * (1 - rate);
      return { ...aRun(day, rate), lower: rate - half, upper: rate + half };
    });
    const { line } = forecast(runs, { target: 0.95, isRate: true });
    // Weights of 100: the mean has the variance 1/400, the slope 1/500, and today is 1.5 days from it.
    const error = Math.sqrt(1 / 400 + 1.5 ** 2 / 500);
    expect(line[0]?.value).toBeCloseTo(share(1.2), 9);
    expect(line[0]?.lower).toBeCloseTo(share(1.2 - z * error), 9);
    expect(line[0]?.upper).toBeCloseTo(share(1.2 + z * error), 9);
  });

  it('takes the log-odds of rates, as long as none is 0 or 1', () => {
    const rates = [0.6, 0.7, 0.78, 0.85].map((rate, at) => aRun(at - 3, rate));
    const isLogit = (runs: SureRun[], part = {}) => {
      const found = outlook(runs, { target: 0.95, isRate: true, ...part });
      return found.kind === 'forecast' ? found.isLogit : found.kind;
    };
    expect(isLogit(rates)).toBe(true);
    expect(isLogit(rates, { isRate: false })).toBe(false);
    expect(isLogit(rates, { target: 1 })).toBe(false);
    expect(isLogit([aRun(-4, 0), ...rates], { target: 0.99 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { systemTypes } from '../../../../src/contract/lifecycle';
import { monitoringPlanSchema } from '../../../../src/contract/monitoring';
import { planTemplate } from '../../../../src/domain/monitoring/plan-templates';
import { timelineOf } from '../../../../src/domain/monitoring/timeline';
import { chartsOf } from '../../../../src/domain/monitoring/watch-charts';
import { seededRandom } from '../../../../src/domain/stats/random';
import { drawNormal } from '../../../honesty/scenario';
import { daysAgo } from '../../../support/builders/builders';
import { aPlan, aSignal } from '../../../support/builders/monitoring-builders';

describe('the control charts of a watch', () => {
  const alarms = (values: readonly number[]) =>
    Object.fromEntries(chartsOf(values).charts.map(({ name, alarmAt }) => [name, alarmAt]));

  it('take limits as wide as an estimate from the first half asks for', () => {
    const values = [1, 2, 3, 4, 2, 3, 16, 2];
    const { limits } = chartsOf(values);
    // Mean 2.5, deviation sqrt(5/3); t of 3 degrees at 0.05 / 4 charts / 4 values / 2 sides is 8.7684,
    // by scipy.stats.t.isf(0.0015625, 3); times sqrt(1 + 1/4).
    expect(limits).toMatchObject({ center: 2.5, from: 4 });
    expect(limits?.upper).toBeCloseTo(15.154988, 5);
    expect(limits?.lower).toBeCloseTo(-10.154988, 5);
    expect(alarms(values)['Shewhart']).toBe(6);
    expect(alarms([1, 2, 3, 4, 2, 3, 9, 2])['Shewhart']).toBeNull();
  });

  it('alarm on few lines that do not change, however short, and see one that does', () => {
    const random = seededRandom(30);
    const shareOf = (length: number, shift: number): number => {
      const lines = Array.from({ length: 300 }, () =>
        Array.from({ length }, (_, i) => drawNormal(random) + (i < length / 2 ? 0 : shift)),
      );
      const alarmed = lines.filter((line) =>
        chartsOf(line).charts.some(({ alarmAt }) => alarmAt !== null),
      );
      return alarmed.length / lines.length;
    };
    for (const length of [8, 30, 60]) expect(shareOf(length, 0)).toBeLessThanOrEqual(0.05);
    expect(shareOf(30, 2)).toBeGreaterThan(0.8);
  });

  it('see a small shift that lasts where no single value stands out', () => {
    // Mean 10, standard deviation about 1; then 2 more, within the limits of a single value.
    const before = [9, 11, 9, 11, 9, 11, 9, 11, 10, 10, 9, 11, 9, 11, 10, 10, 9, 11, 10, 10];
    const after = Array.from({ length: 20 }, () => 12);
    const found = alarms([...before, ...after]);
    expect(found['Shewhart']).toBeNull();
    expect(found['EWMA']).toBeGreaterThan(20);
    expect(found['CUSUM']).toBeGreaterThan(20);
  });

  it('are joined by ADWIN for a long record within 0 and 1', () => {
    const wave = (center: number) =>
      Array.from({ length: 60 }, (_, index) => center + (index % 2 === 0 ? 0.02 : -0.02));
    const shifted = [...wave(0.2), ...wave(0.9)];
    expect(alarms(shifted)['ADWIN']).toBeGreaterThan(60);
    expect(alarms(wave(0.2))['ADWIN']).toBeNull();
    expect(alarms(shifted.map((value) => value * 100))).not.toHaveProperty('ADWIN');
  });

  it('are not made of fewer than four values, nor of values that do not vary', () => {
    expect(chartsOf([1, 2, 3, 4, 5, 6, 7])).toEqual({ limits: null, charts: [] });
    expect(chartsOf([1, 1, 1, 1, 5, 6, 7, 8])).toEqual({ limits: null, charts: [] });
  });

  it('are not made where a value is a placeholder that no limits can be computed around', () => {
    const values = [1, 2, 3, Number.MAX_VALUE, 2, 3, 9, 2];
    expect(chartsOf(values)).toEqual({ limits: null, charts: [] });
  });
});

describe('a line of the history', () => {
  it('says where it came from, where it is, and where the alert line is', () => {
    const values = [0.04, 0.05, 0.06, 0.1, 0.15, 0.21];
    const signals = values.map((value, index) =>
      aSignal({ value, observedAt: daysAgo(20 - index) }),
    );
    const alert = { comparator: '>', value: 0.2, level: 'warning' } as const;
    const plan = aPlan({
      watches: [{ name: 'age', kind: 'input-feature', reference: null, alert }],
    });
    const [line, ...others] = timelineOf(plan, signals.toReversed(), []);
    expect(others).toEqual([]);
    expect(line?.sentence).toBe(
      'psi of age rose from 0.04 to 0.21 in 6 reports; the alert line is 0.2',
    );
    expect(line?.points.map(({ value }) => value)).toEqual(values);
  });

  it('holds the newest 200 values', () => {
    const signals = Array.from({ length: 250 }, (_, index) =>
      aSignal({ value: index, observedAt: daysAgo(300 - index) }),
    );
    const [line] = timelineOf(null, signals, []);
    expect(line?.points).toHaveLength(200);
    expect(line?.points[0]?.value).toBe(50);
  });
});

describe('plan templates', () => {
  it.each([null, ...systemTypes])('has one that is complete for %s', (systemType) => {
    const template = planTemplate(systemType);
    const { watches, cadenceDays, graceDays } = monitoringPlanSchema.shape;
    expect(watches.safeParse(template.watches).success).toBe(true);
    expect(cadenceDays.safeParse(template.cadenceDays).success).toBe(true);
    expect(graceDays.safeParse(template.graceDays).success).toBe(true);
    expect(template.watches.some(({ alert }) => alert !== null)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalLevels } from '../../../../src/contract/evidence';
import {
  formatTick,
  groupEvents,
  labelMark,
  pointPath,
  tickCount,
  timeDomain,
  valueDomain,
  type TimelinePoint,
} from '../../../../static/components/charts/timeline-geometry';
import { describeTimeline } from '../../../../static/components/charts/timeline-words';
import { history } from '../../../support/surface-fixtures/fixture-history';

const DAY = 86_400_000;
const bare = { points: [], reference: null, alert: null, limits: null, charts: [] };
const point = (value: number, at = '2026-11-20T12:00:00.000Z'): TimelinePoint => ({
  ...{ at, value, level: 'none', estimated: false, source: 'nannyml' },
});
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('valueDomain', () => {
  it('holds every point, line and limit, with room', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), finite, finite, (values, line, limit) => {
        const [from, to] = valueDomain({
          points: values.map((value) => point(value)),
          reference: null,
          alert: { comparator: '<', value: line, level: 'warning' },
          limits: { center: limit, lower: limit, upper: limit, from: 8 },
        });
        const marks = [...values, line, limit];
        expect(from).toBeLessThan(Math.min(...marks));
        expect(to).toBeGreaterThan(Math.max(...marks));
      }),
      { seed: 7 },
    );
  });

  it('does not collapse without a point, at zero, or for one value', () => {
    expect(valueDomain(bare)).toEqual([0, 1]);
    for (const value of [0, 5]) {
      const [from, to] = valueDomain({ ...bare, points: [point(value)] });
      expect(to).toBeGreaterThan(from);
    }
  });

  it('does not stretch one value to its last digits', () => {
    const [from, to] = valueDomain({ ...bare, points: [point(0.006)] });
    expect(from).toBeCloseTo(0.0054, 6);
    expect(to).toBeCloseTo(0.0066, 6);
  });
});

describe('timeDomain', () => {
  it('reaches from the first to the last of all points and events', () => {
    const [from, to] = timeDomain(
      [{ points: [point(1, '2026-11-10T00:00:00.000Z')] }, { points: [point(1)] }],
      [{ at: '2026-11-01T00:00:00.000Z', kind: 'decision', label: 'accepted', issueKey: null }],
    );
    expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual([
      '2026-11-01T00:00:00.000Z',
      '2026-11-20T12:00:00.000Z',
    ]);
  });

  it('is a day long at least, around a single point', () => {
    const [from, to] = timeDomain([{ points: [point(1)] }], []);
    expect(to - from).toBe(DAY);
    expect((from + to) / 2).toBe(Date.parse('2026-11-20T12:00:00.000Z'));
    expect(timeDomain([], [])).toEqual([0, DAY]);
  });
});

describe('marks of events', () => {
  it('share a number where they would touch', () => {
    const marks = groupEvents([10, 50, 60, 71, 200], 22);
    expect(marks.map(labelMark)).toEqual(['1', '2–4', '5']);
    expect(marks.map(({ x }) => x)).toEqual([10, 50, 200]);
  });

  it('count every event once, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 })), (places) => {
        const marks = groupEvents(
          [...places].sort((one, other) => one - other),
          22,
        );
        expect(marks.flatMap(({ from, to }) => [to - from + 1]).reduce((a, b) => a + b, 0)).toBe(
          places.length,
        );
        marks.slice(1).forEach((mark, index) => {
          expect(mark.x - (marks[index]?.x ?? 0)).toBeGreaterThanOrEqual(22);
        });
      }),
      { seed: 7 },
    );
  });
});

describe('points and ticks', () => {
  it('give every level a shape of its own', () => {
    expect(new Set(signalLevels.map((level) => pointPath(level, 4))).size).toBe(
      signalLevels.length,
    );
  });

  it('label days, and hours where the axis is short', () => {
    const noon = new Date('2026-11-20T12:00:00.000Z');
    expect(formatTick(noon, 60 * DAY, 'en-GB', 'UTC')).toBe('20 Nov');
    expect(formatTick(noon, DAY, 'en-GB', 'UTC')).toMatch(/^Fri.+12:00$/u);
  });

  it('stand as close as their labels allow, two at least', () => {
    expect(tickCount(700, 76)).toBe(9);
    expect(tickCount(10, 76)).toBe(2);
  });
});

describe('describeTimeline', () => {
  it('says all that the picture shows', () => {
    const [, accuracy] = history.series;
    if (accuracy === undefined) throw new Error('the fixture has two series');
    const said = describeTimeline(accuracy, history.events);
    for (const part of [
      'accuracy over time: 17 values from',
      'between 0.832 and 0.917',
      'the latest is 0.832, level critical',
      '2 at level critical',
      '2 at level warning',
      '4 estimated without labels',
      'normal is 0.912',
      'it alarms: critical at < 0.85',
      'control limits 0.9 to 0.922',
      'by EWMA',
      'model version 1.5.0 in use',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('leaves out what is not there', () => {
    const empty = { ...bare, watch: 'psi', alarm: null, sentence: '' };
    expect(describeTimeline(empty, [])).toBe('psi over time: no values yet');
  });
});

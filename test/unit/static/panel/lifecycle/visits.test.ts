import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import { nameStage } from '../../../../../static/components/words/stages';
import {
  barsOf,
  summariseWay,
  visitsInOrder,
} from '../../../../../static/panel/sections/lifecycle/model/visits';
import { DAY, day, dwellIn, returnAt, wayOf } from './way';

/** Data, Validation, back to Data, Validation again, where it is. */
const backAndForth = [
  dwellIn('data', [
    [0, 10],
    [20, 30],
  ]),
  dwellIn('validation', [
    [10, 20],
    [30, 42, 'open'],
  ]),
];

describe('the visits of stages', () => {
  it('stand in the order of time, and tell which ones went back', () => {
    const visits = visitsInOrder(wayOf({ dwell: backAndForth }), sevenStages);
    expect(visits.map(({ name, isBack }) => [name, isBack])).toEqual([
      ['Data', false],
      ['Validation', false],
      ['Data', true],
      ['Validation', false],
    ]);
    expect(visits.at(-1)).toMatchObject({ enteredAt: day(30), leftAt: null });
  });

  it('are drawn on one scale, end to end', () => {
    const bars = barsOf(visitsInOrder(wayOf({ dwell: backAndForth }), sevenStages));
    expect(bars.map(({ start }) => Math.round(start))).toEqual([0, 24, 48, 71]);
    expect(bars.map(({ length }) => Math.round(length))).toEqual([24, 24, 24, 29]);
  });

  it('fill the scale where no time has passed', () => {
    const dwell = [dwellIn('data', [[0, 0, 'open']])];
    expect(barsOf(visitsInOrder(wayOf({ dwell }), sevenStages))).toEqual([
      { start: 0, length: 100 },
    ]);
  });

  it('are named by id where the lifecycle has no such stage any more', () => {
    expect(nameStage(sevenStages, 'pilot')).toBe('pilot');
  });
});

describe('the way in one sentence', () => {
  const say = (part: Parameters<typeof wayOf>[0]): string | null =>
    summariseWay(wayOf(part), sevenStages);

  it('says how long it took, where it is, and what was noticed', () => {
    const returns = [returnAt(20)];
    expect(say({ stage: 'validation', dwell: backAndForth, returns })).toBe(
      '42 days so far, 22 of them in Validation; 1 undeclared return.',
    );
  });

  it('counts declared returns, lost time and skipped stages apart', () => {
    const declared = { reason: 'the labels were wrong', by: 'pm', at: day(19) };
    const returns = [returnAt(20, { declared, lostMs: 10 * DAY })];
    const skips = [
      {
        ...{ from: 'data', to: 'deployment', skipped: ['experimentation', 'validation'] },
        ...{ at: day(3), accountId: null },
      },
    ];
    expect(say({ stage: 'validation', dwell: backAndForth, returns, skips })).toBe(
      '42 days so far, 22 of them in Validation; 1 declared return, 10 days spent again after it, 2 skipped stages.',
    );
  });

  it('leaves out lost time that is no time', () => {
    const returns = [returnAt(20, { lostMs: 20_000 }), returnAt(30, { lostMs: 30_000 })];
    expect(say({ dwell: backAndForth, returns })).toBe('42 days so far; 2 undeclared returns.');
  });

  it('does not count hours as days', () => {
    const dwell = [dwellIn('data', [[0, 5]]), dwellIn('validation', [[5, 5.25, 'open']])];
    expect(say({ stage: 'validation', dwell })).toBe('5 days so far, 6 hours in Validation.');
  });

  it('says where all of the time went to one stage', () => {
    const dwell = [dwellIn('data', [[0, 5, 'open']])];
    expect(say({ stage: 'data', dwell })).toBe('5 days so far, all in Data.');
  });

  it('says nothing where it was in no stage', () => {
    expect(say({})).toBeNull();
  });
});

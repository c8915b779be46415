import { describe, expect, it } from 'vitest';
import {
  DECLARED_AFTER_MS,
  DECLARED_BEFORE_MS,
} from '../../../../../src/domain/lifecycle/declared-return';
import { sevenStages } from '../../../../../src/domain/lifecycle/presets';
import {
  canStillDeclare,
  comingFrom,
  declaringOf,
  newReturn,
  plannedReturns,
  reasonProblem,
  stagesBefore,
} from '../../../../../static/panel/sections/lifecycle/model/declaring';
import { DAY, day, returnAt } from './way';

describe('the form that declares a return', () => {
  it('begins with the stage the item is in and the one before', () => {
    expect(newReturn(sevenStages, 'validation')).toEqual({
      ...{ from: 'validation', to: 'experimentation', reason: '' },
    });
  });

  it('begins with the second stage where nothing is before the one it is in', () => {
    for (const stage of ['inception', null, 'gone']) {
      expect(newReturn(sevenStages, stage)).toMatchObject({ from: 'data', to: 'inception' });
    }
  });

  it('offers only earlier stages to go back to', () => {
    expect(stagesBefore(sevenStages, 'experimentation').map(({ id }) => id)).toEqual([
      'inception',
      'data',
    ]);
  });

  it('keeps the stage to go back to as long as it is an earlier one, and the reason always', () => {
    const form = { from: 'deployment', to: 'experimentation', reason: 'typed' };
    expect(comingFrom(sevenStages, form, 'validation')).toEqual({ ...form, from: 'validation' });
    expect(comingFrom(sevenStages, form, 'data')).toEqual({
      ...{ from: 'data', to: 'inception', reason: 'typed' },
    });
  });

  it('asks for a reason of the length that the app takes', () => {
    expect(reasonProblem('  too short ')).toMatch(/10/);
    expect(reasonProblem('long enough')).toBeNull();
    expect(reasonProblem('x'.repeat(501))).toMatch(/500.*501/);
  });
});

describe('whether a return can still be declared', () => {
  it('goes by the same two days as the app', () => {
    const last = new Date(Date.parse(day(20)) + DECLARED_AFTER_MS);
    const after = new Date(last.getTime() + 1);
    expect(canStillDeclare(day(20), last.toISOString())).toBe(true);
    expect(canStillDeclare(day(20), after.toISOString())).toBe(false);
    const one = returnAt(20);
    expect(declaringOf(one, [one], last.toISOString())).toEqual({ kind: 'open', until: day(22) });
    expect(declaringOf(one, [one], after.toISOString())).toEqual({ kind: 'too-late' });
  });

  it('leaves the later of two alike to be said after the earlier one, which is covered first', () => {
    const [earlier, later] = [returnAt(20), returnAt(21)];
    const kind = (returns: Parameters<typeof declaringOf>[1], now: string) =>
      declaringOf(later, returns, now).kind;
    expect(kind([earlier, later], day(21.5))).toBe('after-another');
    expect(declaringOf(earlier, [earlier, later], day(21.5)).kind).toBe('open');
    expect(kind([returnAt(20, { to: 'experimentation' }), later], day(21.5))).toBe('open');
    expect(kind([earlier, later], day(22.5))).toBe('open');
    const declared = { reason: 'the labels were wrong', by: 'pm', at: day(20) };
    expect(kind([returnAt(20, { declared }), later], day(21.5))).toBe('open');
  });
});

describe('returns that were declared and not made yet', () => {
  const planned = {
    ...{ from: 'validation', to: 'data', reason: 'new labels', by: 'pm' },
    ...{ at: day(20), movedAt: null },
  };

  it('wait as long as the app lets them cover a move', () => {
    const last = new Date(Date.parse(day(20)) + DECLARED_BEFORE_MS);
    expect(plannedReturns([planned], [], last.toISOString())).toEqual([
      { ...planned, until: last.toISOString() },
    ]);
    const after = new Date(last.getTime() + DAY).toISOString();
    expect(plannedReturns([planned], [], after)).toEqual([]);
  });

  it('are gone once they cover a move', () => {
    expect(plannedReturns([{ ...planned, movedAt: day(21) }], [], day(22))).toEqual([]);
    const made = returnAt(21, { declared: { reason: 'new labels', by: 'pm', at: day(20) } });
    expect(plannedReturns([planned], [made], day(22))).toEqual([]);
  });
});

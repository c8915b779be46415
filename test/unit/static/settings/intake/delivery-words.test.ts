import { describe, expect, it } from 'vitest';
import { deliveryStates } from '../../../../../src/contract/deliveries';
import {
  actionsOf,
  describeRecorded,
  formatSize,
  lookOf,
  readState,
  stateChoices,
} from '../../../../../static/settings/intake/delivery-words';

describe('deliveries in words', () => {
  it('offers every state to choose, and all', () => {
    expect(stateChoices.map(({ value }) => value).sort()).toEqual(['', ...deliveryStates].sort());
    expect(readState('failed')).toBe('failed');
    expect(readState('')).toBeNull();
    expect(readState('lost')).toBeNull();
  });

  it('says what is recorded', () => {
    expect(describeRecorded({ evaluations: 2, signals: 1 })).toBe('2 runs and 1 signal');
    expect(describeRecorded({ evaluations: 0, signals: 3 })).toBe('3 signals');
    expect(describeRecorded({ evaluations: 0, signals: 0 })).toBe('');
  });

  it('says how large it was', () => {
    expect(formatSize(1023)).toBe('1023 B');
    expect(formatSize(1536)).toMatch(/^1[.,]5 KB$/);
  });

  it('offers only what the app does', () => {
    const nothing = { assign: false, replay: false, discard: false };
    const discarded = false;
    expect(actionsOf({ state: 'done', discarded })).toEqual(nothing);
    expect(actionsOf({ state: 'waiting', discarded })).toEqual({ ...nothing, replay: true });
    expect(actionsOf({ state: 'unrouted', discarded })).toEqual({
      ...{ assign: true, replay: true, discard: true },
    });
  });

  it('offers nothing for a discarded one, and calls it so', () => {
    const delivery = { state: 'failed', discarded: true } as const;
    expect(actionsOf(delivery)).toEqual({ assign: false, replay: false, discard: false });
    expect(lookOf(delivery).word).toBe('DISCARDED');
    expect(lookOf({ ...delivery, discarded: false }).word).toBe('FAILED');
  });
});

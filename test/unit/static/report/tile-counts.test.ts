import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import {
  driftEntries,
  driftRest,
  gateEntries,
  restOf,
  shareOf,
  stageEntries,
  stageRest,
  verdictEntries,
  withRest,
} from '../../../../static/report/model/tile-counts';

describe('the numbers of the tiles', () => {
  it('take nineteen counts with the total, whatever the number of items', () => {
    const entries = [gateEntries, verdictEntries, driftEntries, stageEntries(sevenStages)];
    expect(1 + entries.flat().length).toBe(19);
  });

  it('lose no item: what nothing counts is the rest', () => {
    const counted = driftEntries.map((entry, place) => ({ ...entry, value: place }));
    const all = withRest(counted, 20, driftRest, true);
    const parts = all.filter(({ isPart }) => isPart === true);
    expect(parts.map(({ label }) => label)).toEqual(['of them in use']);
    const wholes = all.filter((entry) => !parts.includes(entry));
    expect(wholes.reduce((sum, { value }) => sum + value, 0)).toBe(20);
    expect(all.at(-1)).toMatchObject({ label: 'None', value: 14, pick: { value: 'none' } });
  });

  it('leave out a rest of nothing where it says nothing', () => {
    expect(withRest([], 0, stageRest, false)).toEqual([]);
    expect(withRest([], 3, stageRest, false)).toHaveLength(1);
    expect(withRest([], null, driftRest, true)).toEqual([]);
  });

  it('have no negative rest, for counts of Jira are approximate', () => {
    expect(restOf(3, [{ value: 5 }])).toBe(0);
  });

  it('take no share of nothing', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(1, 4)).toBe(0.25);
  });
});

import { describe, expect, it } from 'vitest';
import type { WatchState } from '../../../../src/contract/types';
import { recordSignal } from '../../../../src/domain/evidence/recorded-signal';
import {
  endedBy,
  listOf,
  type CompleteList,
} from '../../../../src/domain/monitoring/complete-lists';
import { keepWithin } from '../../../../src/domain/monitoring/keep-within';
import { daysAgo } from '../../../support/builders/builders';
import { aSignal, aWatch } from '../../../support/builders/monitoring-builders';

const list = (override: Partial<CompleteList> = {}): CompleteList => ({
  ...{ beginnings: ['evidently:'], fingerprints: ['evidently:income'] },
  ...{ observedAt: daysAgo(1), recordedAt: daysAgo(0), modelVersion: '1.4.0' },
  source: { format: 'evidently', tool: 'Evidently' },
  ...override,
});

const ended = (watches: WatchState[], override: Partial<CompleteList> = {}) =>
  endedBy({ watches }, list(override)).map(({ fingerprint }) => fingerprint);

describe('a complete list', () => {
  it('ends an alarm that it no longer holds, as a signal that says so', () => {
    expect(endedBy({ watches: [aWatch()] }, list())).toEqual([
      recordSignal(
        {
          ...{ fingerprint: 'evidently:age', name: 'age', method: 'psi', state: 'resolved' },
          ...{ level: 'none', value: null, threshold: null, direction: 'unknown' },
          observedAt: daysAgo(1),
          summary: 'age is over: the complete list of Evidently no longer holds it.',
          source: { format: 'evidently', tool: 'Evidently' },
        },
        daysAgo(0),
        '1.4.0',
      ),
    ]);
  });

  it('is named by its format where it names no tool', () => {
    const source = { format: 'evidently', tool: null };
    const [end] = endedBy({ watches: [aWatch()] }, list({ source }));
    expect(end?.summary).toBe('age is over: the complete list of evidently no longer holds it.');
  });

  it.each([
    ['is still in it', aWatch({ fingerprint: 'evidently:income' })],
    ['is of another tool', aWatch({ fingerprint: 'nannyml:age' })],
    ['is over already', aWatch({ state: 'resolved' })],
    ['was clean', aWatch({ state: 'clean', level: 'none' })],
    ['was seen after the list was made', aWatch({ observedAt: daysAgo(0.9) })],
  ])('leaves alone what %s', (_what, watch) => {
    expect(ended([watch])).toEqual([]);
  });

  it('lists whole what begins with any of its beginnings', () => {
    const watches = ['a:1', 'b:1', 'c:1'].map((fingerprint) => aWatch({ fingerprint }));
    expect(ended(watches, { beginnings: ['a:', 'b:'] })).toEqual(['a:1', 'b:1']);
  });
});

describe('the list that a file is', () => {
  const first = aSignal({ observedAt: daysAgo(3) });
  const last = aSignal({ observedAt: daysAgo(2), fingerprint: 'evidently:income' });

  it('holds its alarms, and was made when the last of them was seen', () => {
    const signals = [{ ...last, modelVersion: '1.4.0' }, first];
    expect(listOf(['evidently:'], signals)).toEqual({
      ...{ beginnings: ['evidently:'], fingerprints: ['evidently:income', 'evidently:age'] },
      ...{ observedAt: daysAgo(2), recordedAt: daysAgo(0), modelVersion: '1.4.0' },
      source: { format: 'evidently', tool: 'Evidently' },
    });
    const before = aSignal({ observedAt: daysAgo(4) });
    expect(listOf(['evidently:'], [first, before, last])?.observedAt).toBe(daysAgo(2));
  });

  it('is none where it lists nothing whole, or nothing at all', () => {
    expect(listOf([], [first])).toBeNull();
    expect(listOf(['evidently:'], [])).toBeNull();
  });
});

describe('rows that are kept within bounds', () => {
  type Row = { id: string; open: boolean };
  const rows: Row[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, open: id === 'a' }));
  const keep = (most: { rows: number; text: number }, of: Row[] = rows) =>
    keepWithin(of, ({ open }) => open, most).map(({ id }) => id);
  const text = JSON.stringify(rows).length;

  it('all stay where they fit, to the last row and character', () => {
    expect(keep({ rows: 4, text })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lose the oldest that is settled, by number and by length', () => {
    expect(keep({ rows: 3, text })).toEqual(['a', 'c', 'd']);
    expect(keep({ rows: 4, text: text - 1 })).toEqual(['a', 'c', 'd']);
    expect(keep({ rows: 1, text })).toEqual(['a']);
  });

  it('keep what is open, however much it is', () => {
    const open = rows.map((row) => ({ ...row, open: true }));
    expect(keep({ rows: 1, text: 1 }, open)).toEqual(['a', 'b', 'c', 'd']);
    expect(rows).toHaveLength(4);
  });
});

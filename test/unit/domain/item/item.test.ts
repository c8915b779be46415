import { describe, expect, it } from 'vitest';
import { itemRecord } from '../../../../src/adapters/kvs/records/item';
import { policyPresets } from '../../../../src/domain/gate/policy';
import {
  allWriters,
  MOST_REMEMBERED,
  newItem,
  standingIn,
  type Item,
} from '../../../../src/domain/item/item';
import { emptyHead } from '../../../../src/ledger/chain';
import { lifecycles } from '../../../../src/domain/lifecycle/presets';

/** Every object and list in a value that can be written to. */
const writable = (value: unknown): object[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(writable)];

const fresh = () => newItem({ id: '1', key: 'AI-1', projectId: '10' }, emptyHead);

/** As items were stored before anything was watched or recorded. */
const stored = () => {
  const { monitoring: _monitoring, records: _records, ...old } = fresh();
  return itemRecord.decode({ schema: 1, record: old });
};

describe('what is handed out to everybody', () => {
  it.each([
    ['a new item', fresh],
    ['an item of the first version', stored],
  ])('%s shares nothing that can be written to with the next one', (_, make) => {
    const first = new Set(writable(make()));
    expect(first.size).toBeGreaterThan(10);
    expect(writable(make()).filter((part) => first.has(part))).toEqual([]);
  });

  it('cannot be written to', () => {
    expect([emptyHead, lifecycles, ...policyPresets].flatMap(writable)).toEqual([]);
    expect(() => policyPresets[0]?.gates['data']?.push({ check: 'stage-order' })).toThrow(
      TypeError,
    );
  });
});

describe('who wrote an item', () => {
  const at = (n: number): string => new Date(Date.UTC(2026, 10, n)).toISOString();
  const moved: Item = {
    ...standingIn(fresh(), 'deployment', at(2)),
    moves: [{ to: 'deployment', at: at(2), subject: 's', writers: ['first', 'both'] }],
    writers: ['both', 'later'],
  };

  it('is counted with those before a move that approvals may have let in', () => {
    expect(allWriters(moved)).toEqual(['first', 'both', 'later']);
  });

  it('is one list again once the item went on: what was open is only asked of the last move', () => {
    const next = standingIn(moved, 'monitoring', at(3));
    expect(next.writers).toEqual(['first', 'both', 'later']);
    expect(next.moves).toEqual([
      { to: 'deployment', at: at(2), subject: 's' },
      { to: 'monitoring', at: at(3) },
    ]);
  });

  it('is not forgotten with the moves that are', () => {
    const many = Array.from({ length: MOST_REMEMBERED + 1 }, (_, n) => n + 3);
    const last = many.reduce((item, n) => standingIn(item, 'data', at(n)), moved);
    expect(last.moves).toHaveLength(MOST_REMEMBERED);
    expect(last.writers).toContain('first');
  });
});

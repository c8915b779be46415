import { describe, expect, it } from 'vitest';
import { itemRecord } from '../../../../src/adapters/kvs/records/item';
import { policyPresets } from '../../../../src/domain/gate/policy';
import { newItem } from '../../../../src/domain/item/item';
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

import { describe, expect, it } from 'vitest';
import { formerAfter } from '../../../../src/domain/gate/loosened';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { daysAgo } from '../../../support/builders/builders';

type Former = ReturnType<typeof formerAfter>;

/** Rules after so many changes, each by the person that is named. */
const changed = (by: readonly string[]): Former =>
  by.reduce<Former>(
    (former, who, n) =>
      formerAfter(
        { policy: { ...starterPolicy, version: n + 1 }, evidenceMaxAgeDays: 90, former },
        { policy: { ...starterPolicy, version: n + 2 }, evidenceMaxAgeDays: 90 },
        { at: new Date(Date.parse(daysAgo(1)) + n * 1000).toISOString(), by: who },
      ),
    [],
  );

const people = (former: Former): string[] => former.map(({ by }) => by);

describe('rules that were replaced', () => {
  it('are kept for a week, and those that stay the same are none', () => {
    const one = changed(['admin']);
    const same = { policy: starterPolicy, evidenceMaxAgeDays: 90, former: one };
    expect(formerAfter(same, same, { at: daysAgo(0), by: 'pm' })).toEqual(one);
    expect(formerAfter(same, same, { at: daysAgo(-7), by: 'pm' })).toEqual([]);
  });

  it('keep the last change however many came before it, and the first rules', () => {
    const former = changed([...Array.from({ length: 25 }, () => 'busy'), 'loosener']);
    expect(former).toHaveLength(20);
    expect(former[0]?.policy.version).toBe(1);
    expect(former.at(-1)).toMatchObject({ by: 'loosener', policy: { version: 26 } });
  });

  it('lose those of who changed them again, not those of others', () => {
    const former = changed(['one', 'two', ...Array.from({ length: 25 }, () => 'busy'), 'last']);
    expect(people(former).filter((by) => by !== 'busy')).toEqual(['one', 'two', 'last']);
    const turns = changed(Array.from({ length: 24 }, (_, n) => `person-${n}`));
    expect(people(turns)).toHaveLength(20);
    expect(people(turns)[0]).toBe('person-0');
    expect(people(turns).at(-1)).toBe('person-23');
  });
});

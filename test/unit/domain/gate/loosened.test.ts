import { describe, expect, it } from 'vitest';
import { formerAfter, withRulesAt } from '../../../../src/domain/gate/loosened';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { daysAgo } from '../../../support/builders/builders';

type Former = ReturnType<typeof formerAfter>;

/** Rules after so many changes, each by the person that is named. */
const changed = (by: readonly string[]): Former =>
  by.reduce<Former>(
    (former, who, n) =>
      formerAfter(
        {
          policy: { ...starterPolicy, version: n + 1 },
          evidenceMaxAgeDays: 90,
          lifecycle: 'seven-stages',
          former,
        },
        { policy: { ...starterPolicy, version: n + 2 }, evidenceMaxAgeDays: 90 },
        { at: new Date(Date.parse(daysAgo(1)) + n * 1000).toISOString(), by: who },
      ),
    [],
  );

const people = (former: Former): string[] => former.map(({ by }) => by);

describe('rules that were replaced', () => {
  it('are kept for a week, and those that stay the same are none', () => {
    const one = changed(['admin']);
    const same = { policy: starterPolicy, evidenceMaxAgeDays: 90, lifecycle: 'x', former: one };
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

describe('the rules at a time', () => {
  const at = (n: number): string => new Date(Date.parse(daysAgo(1)) + n * 1000).toISOString();
  const settings = {
    ...{
      policy: { ...starterPolicy, version: 3 },
      evidenceMaxAgeDays: 90,
      lifecycle: 'seven-stages',
    },
    former: changed(['one', 'two']).map((one, n) => ({ ...one, evidenceMaxAgeDays: 10 + n })),
  };

  it.each([
    [-1, 1, 10],
    [0, 2, 11],
    [0.5, 2, 11],
    [1, 3, 90],
    [9, 3, 90],
  ])(
    '%d seconds after the first change are those that no change had replaced',
    (n, version, days) => {
      expect(withRulesAt(settings, at(n))).toEqual({
        ...{ ...settings, evidenceMaxAgeDays: days },
        policy: { ...starterPolicy, version },
      });
    },
  );

  it('are those of now where none were replaced', () => {
    const { former: _former, ...never } = settings;
    expect(withRulesAt(never, at(0))).toBe(never);
  });

  it('are those of now where a rule was of another lifecycle', () => {
    expect(withRulesAt({ ...settings, lifecycle: 'agent' }, at(0)).policy.version).toBe(3);
    const unsaid = settings.former.map(({ lifecycle: _lifecycle, ...one }) => one);
    expect(withRulesAt({ ...settings, former: unsaid }, at(0)).policy.version).toBe(2);
  });
});

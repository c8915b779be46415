import { describe, expect, it } from 'vitest';
import type { CheckResult, CheckState } from '../../../../src/contract/types';
import {
  nameState,
  partChecks,
  summariseChecks,
  summariseSettled,
} from '../../../../static/panel/sections/gate/checks';

const check = (id: string, state: CheckState): CheckResult => ({
  ...{ id, title: id, state, observed: '', needed: '', next: '', who: '', controls: [] },
});

const checks = [
  check('a', 'met'),
  check('b', 'unmet'),
  check('c', 'not-applicable'),
  check('d', 'inconclusive'),
  check('e', 'waived'),
];

describe('checks', () => {
  it('parts open from settled ones in the order of the gate', () => {
    const { open, settled } = partChecks(checks);
    expect(open.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(settled.map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  });

  it('does not count what does not apply', () => {
    expect(summariseChecks(checks)).toBe('2 of 4 open');
    expect(summariseChecks([check('a', 'met'), check('b', 'not-applicable')])).toBe('1 met');
  });

  it('counts what is settled as it counts what is open', () => {
    const { settled } = partChecks(checks);
    expect(summariseSettled(settled)).toEqual({
      ...{ title: '1 check met', summary: '1 waived, 1 does not apply' },
    });
  });

  it('says each state in words', () => {
    expect(nameState('inconclusive')).toBe('Not decided');
  });
});

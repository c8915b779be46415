import { describe, expect, it } from 'vitest';
import { roles } from '../../../../../src/contract/governance';
import {
  holdersOf,
  isHeld,
  isRole,
  roleIds,
  rolesOf,
  sameHolders,
} from '../../../../../static/settings/roles/role-holders';

const set = { risk: { groups: ['risk office', 'audit'], accounts: ['5b10:a-1'] } };

describe('who holds a role', () => {
  it('knows every role of the contract', () => {
    expect([...roleIds].sort()).toEqual([...roles].sort());
    expect(isRole('risk')).toBe(true);
    expect(isRole('king')).toBe(false);
  });

  it('is typed as one entry a line and saved as it was', () => {
    expect(holdersOf(set).risk.groups).toBe('risk office\naudit');
    expect(rolesOf(holdersOf(set))).toEqual(set);
  });

  it('takes commas, blanks and repetitions, and leaves out a role without holders', () => {
    const typed = {
      ...holdersOf({}),
      risk: { groups: ' audit , risk office\n\naudit', accounts: '' },
      approver: { groups: ' ,\n', accounts: ' ' },
    };
    expect(rolesOf(typed)).toEqual({ risk: { groups: ['audit', 'risk office'], accounts: [] } });
    expect(isHeld(typed, 'risk')).toBe(true);
    expect(isHeld(typed, 'approver')).toBe(false);
  });

  it('is the same in any order, and another with another person', () => {
    const one = holdersOf(set);
    const turned = { ...one, risk: { ...one.risk, groups: 'audit,risk office' } };
    expect(sameHolders(one, turned)).toBe(true);
    expect(sameHolders(one, { ...one, risk: { ...one.risk, accounts: 'other' } })).toBe(false);
  });
});

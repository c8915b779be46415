import { describe, expect, it } from 'vitest';
import { roles } from '../../../../../src/contract/governance';
import {
  holdersOf,
  isHeld,
  isRole,
  peopleIn,
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

  it('is saved as it was read, and a role without holders is left out', () => {
    expect(holdersOf(set).approver).toEqual({ groups: [], accounts: [] });
    expect(rolesOf(holdersOf(set))).toEqual(set);
    expect(isHeld(holdersOf(set), 'risk')).toBe(true);
    expect(isHeld(holdersOf(set), 'approver')).toBe(false);
  });

  it('names everybody once, whatever they hold', () => {
    const approver = { groups: [], accounts: ['5b10:a-1', 'other'] };
    expect(peopleIn(holdersOf({ ...set, approver }))).toEqual(['5b10:a-1', 'other']);
  });

  it('is the same in any order, and another with another person', () => {
    const one = holdersOf(set);
    const turned = { ...one, risk: { ...one.risk, groups: ['audit', 'risk office'] } };
    expect(sameHolders(one, turned)).toBe(true);
    expect(sameHolders(one, { ...one, risk: { ...one.risk, accounts: ['other'] } })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { CheckResult, ItemView } from '../../../../src/contract/types';
import {
  approvalFacts,
  hasApprovals,
  summariseApprovals,
} from '../../../../static/panel/sections/governance/approvals-model';
import { nameRole } from '../../../../static/components/words/role-names';
import { governedItem, shownApproval } from './governance-item';

const check = (state: CheckResult['state']): CheckResult => ({
  ...{ id: 'approvals-complete', title: 'Approvals', state, observed: '1 of 2 approvals' },
  ...{ needed: 'approval by risk', next: '', who: '', controls: [] },
});

const factsOf = (item: ItemView, accountId: string | null = 'me') => {
  const facts = approvalFacts(item, accountId);
  if (facts === null) throw new Error('a gate is ahead');
  return facts;
};

describe('approvals of the next gate', () => {
  it('leaves out those of other gates and shows void ones last', () => {
    const item = governedItem({
      approvals: [
        shownApproval({ id: 'old', voidReason: 'the criteria changed' }),
        shownApproval({ id: 'other', stage: 'monitoring' }),
        shownApproval({ id: 'now' }),
      ],
    });
    expect(factsOf(item).given.map(({ id }) => id)).toEqual(['now', 'old']);
    expect(summariseApprovals(factsOf(item))).toBe('1 approval · 1 void');
  });

  it('repeats what the gate counts', () => {
    expect(summariseApprovals(factsOf(governedItem({}, [check('unmet')])))).toBe(
      '1 of 2 approvals',
    );
  });

  it('offers roles in which this person has no approval that counts', () => {
    const mine = shownApproval({ accountId: 'me', role: 'risk' });
    const may = { mayApproveAs: ['risk' as const, 'model-owner' as const] };
    expect(factsOf(governedItem({ ...may, approvals: [mine] })).open).toEqual(['model-owner']);
    const voided = { ...mine, voidReason: 'the evidence changed' };
    expect(factsOf(governedItem({ ...may, approvals: [voided] })).open).toEqual([
      'risk',
      'model-owner',
    ]);
  });

  it('is worth a section only where the gate asks or somebody can or did approve', () => {
    expect(hasApprovals(factsOf(governedItem({})))).toBe(false);
    expect(hasApprovals(factsOf(governedItem({}, [check('not-applicable')])))).toBe(false);
    expect(hasApprovals(factsOf(governedItem({}, [check('met')])))).toBe(true);
    expect(hasApprovals(factsOf(governedItem({ mayApproveAs: ['risk'] })))).toBe(true);
    expect(hasApprovals(factsOf(governedItem({ approvals: [shownApproval({})] })))).toBe(true);
  });

  it('has nothing to say in the last stage', () => {
    expect(approvalFacts({ ...governedItem({}), nextGate: null }, 'me')).toBeNull();
  });

  it('calls roles as people do', () => {
    expect(nameRole('model-owner')).toBe('model owner');
    expect(nameRole('auditor')).toBe('auditor');
  });
});

import { describe, expect, it } from 'vitest';
import { giveApproval, withdrawApproval } from '../../../../src/app/governance/approve-item';
import { declineApproval } from '../../../../src/app/governance/decline-approval';
import { approvalDigest, gateOfPolicy } from '../../../../src/domain/gate/approval';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { anItem } from '../../../support/builders/builders';
import { accessTo, memorySite, someSettings } from '../../../support/builders/memory-ports';

const roles = {
  risk: { groups: [], accounts: ['account-risk', 'account-pm'] },
  'model-owner': { groups: [], accounts: ['account-owner'] },
};

const site = (override: Partial<Item> = {}) => {
  const item = anItem('accuracy >= 90%', [], override);
  const { deps, state } = memorySite({ item, settings: someSettings({ roles }) });
  return { deps, state, as: (accountId: string) => accessTo(state.issue, accountId) };
};

const asked = {
  ...{ issue: 'AI-1', stage: 'deployment', role: 'risk' as const },
  digest: approvalDigest(anItem('accuracy >= 90%'), gateOfPolicy(starterPolicy, 'deployment')),
};
const no = { ...asked, reason: 'The group over 60 is too small.' };

describe('a no to an approval', () => {
  it('is kept with its reason and what it is about, in place of a yes by the same person', async () => {
    const { deps, state, as } = site();
    await giveApproval(deps)(as('account-risk'), { ...asked, comment: '' });
    await declineApproval(deps)(as('account-risk'), no);
    expect(state.item?.approvals).toEqual([]);
    expect(state.item?.declines).toMatchObject([
      { accountId: 'account-risk', role: 'risk', comment: no.reason },
    ]);
    expect(state.entries).toMatchObject([
      { kind: 'approval-given' },
      { kind: 'approval-declined', body: { comment: no.reason } },
    ]);
  });

  it('ends with a yes by the same person, or when they take it back', async () => {
    const { deps, state, as } = site();
    await declineApproval(deps)(as('account-risk'), no);
    await giveApproval(deps)(as('account-risk'), { ...asked, comment: '' });
    expect(state.item?.declines).toEqual([]);
    await declineApproval(deps)(as('account-risk'), no);
    const back = { issue: 'AI-1', id: state.item?.declines[0]?.id ?? '' };
    await withdrawApproval(deps)(as('account-risk'), back);
    expect(state.item?.declines).toEqual([]);
  });

  it.each([
    ['who does not hold the role', 'account-owner', no, 'forbidden'],
    ['who wrote what is to be approved', 'account-pm', no, 'forbidden'],
    ['who was shown something else', 'account-risk', { ...no, digest: 'a'.repeat(64) }, 'conflict'],
    ['a stage that is none', 'account-risk', { ...no, stage: 'shipping' }, 'invalid-input'],
  ])('is refused to %s', async (_what, accountId, input, code) => {
    const { deps, state, as } = site();
    await expect(declineApproval(deps)(as(accountId), input)).rejects.toMatchObject({ code });
    expect(state.entries).toEqual([]);
  });
});

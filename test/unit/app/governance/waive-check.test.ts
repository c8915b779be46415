import { describe, expect, it } from 'vitest';
import { giveApproval, withdrawApproval } from '../../../../src/app/governance/approve-item';
import {
  approveWaiver,
  requestWaiver,
  revokeWaiver,
} from '../../../../src/app/governance/waive-check';
import { approvalDigest, gateOfPolicy } from '../../../../src/domain/gate/approval';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { anApproval, aWaiver } from '../../../support/builders/governance-builders';
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

const wish = (override: { check?: string; stage?: string; expiresAt?: string } = {}) => ({
  ...{
    issue: 'AI-1',
    check: 'evidence-fresh',
    stage: 'deployment',
    reason: 'labels arrive late, next month',
  },
  compensatingControl: 'a person reads every answer',
  tradeOff: {
    gain: 'letters are answered in May',
    cost: 'two clerks read along',
    waiting: 'labels by age, a sprint later',
    decider: 'steering',
  },
  expiresAt: daysAgo(-10),
  ...override,
});

const unapproved = { approvedBy: null, approvedAt: null };
const one = { issue: 'AI-1', id: 'waiver-1' };

describe('a waiver', () => {
  it('is asked for in the name of who asks, and lets nothing pass yet', async () => {
    const { deps, state, as } = site();
    await requestWaiver(deps)(as('account-pm'), wish());
    expect(state.item?.waivers).toMatchObject([
      { requestedBy: 'account-pm', approvedBy: null, revokedAt: null, check: 'evidence-fresh' },
    ]);
    expect(state.entries).toMatchObject([{ kind: 'waiver-requested' }]);
  });

  it.each([
    ['a check that guards waivers', { check: 'waivers-valid' }, 'check'],
    ['a check that is none', { check: 'no-such-check' }, 'check'],
    ['a stage that is none', { stage: 'shipping' }, 'stage'],
    ['an end in the past', { expiresAt: daysAgo(1) }, 'expiresAt'],
    ['an end at this instant', { expiresAt: daysAgo(0) }, 'expiresAt'],
    ['an end in more than a year', { expiresAt: daysAgo(-366) }, 'expiresAt'],
  ])('is refused for %s', async (_what, override, where) => {
    const { deps, state, as } = site();
    await expect(requestWaiver(deps)(as('account-pm'), wish(override))).rejects.toMatchObject({
      ...{ code: 'invalid-input', where },
    });
    expect(state.entries).toEqual([]);
  });

  it('is let pass by another person who holds the role', async () => {
    const { deps, state, as } = site({ waivers: [aWaiver(unapproved)] });
    await approveWaiver(deps)(as('account-risk'), one);
    expect(state.item?.waivers).toMatchObject([
      { approvedBy: 'account-risk', approvedAt: daysAgo(0) },
    ]);
  });

  it.each([
    ['by who asked for it', 'account-pm', unapproved, 'forbidden'],
    ['by who holds no such role', 'account-owner', unapproved, 'forbidden'],
    ['twice', 'account-risk', {}, 'conflict'],
    ['once it is revoked', 'account-risk', { ...unapproved, revokedAt: daysAgo(1) }, 'conflict'],
    ['once it is over', 'account-risk', { ...unapproved, expiresAt: daysAgo(1) }, 'conflict'],
  ])('is not let pass %s', async (_what, accountId, override, code) => {
    const { deps, state, as } = site({ waivers: [aWaiver(override)] });
    await expect(approveWaiver(deps)(as(accountId), one)).rejects.toMatchObject({ code });
    expect(state.entries).toEqual([]);
  });

  it('is revoked once, by whoever may edit the item', async () => {
    const { deps, state, as } = site({ waivers: [aWaiver()] });
    await revokeWaiver(deps)(as('account-ds'), one);
    expect(state.item?.waivers).toMatchObject([
      { revokedBy: 'account-ds', revokedAt: daysAgo(0), approvedBy: 'account-risk' },
    ]);
    await expect(revokeWaiver(deps)(as('account-ds'), one)).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(
      revokeWaiver(deps)(as('account-ds'), { ...one, id: 'waiver-2' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an approval', () => {
  const shown = (item: Item): string =>
    approvalDigest(item, gateOfPolicy(starterPolicy, 'deployment'));
  const given = {
    ...{ issue: 'AI-1', stage: 'deployment', role: 'model-owner' as const },
    digest: shown(anItem('accuracy >= 90%')),
  };

  it('is bound to what the item is now', async () => {
    const { deps, state, as } = site();
    await giveApproval(deps)(as('account-owner'), given);
    expect(state.item?.approvals).toMatchObject([
      { accountId: 'account-owner', role: 'model-owner', comment: '', basis: { evidence: [] } },
    ]);
    expect(state.item?.approvals[0]?.basis.criteriaDigest).toBe(state.item?.locked?.digest);
  });

  it('given again takes the place of the one before, and of no other', async () => {
    const mine = anApproval(anItem('accuracy >= 90%'));
    const others = [
      { ...mine, id: 'other-stage', stage: 'monitoring' },
      { ...mine, id: 'other-role', role: 'risk' as const },
      { ...mine, id: 'other-person', accountId: 'account-risk' },
    ];
    const { deps, state, as } = site({ approvals: [mine, ...others] });
    await giveApproval(deps)(as('account-owner'), { ...given, comment: 'looked again' });
    expect(state.item?.approvals.map(({ id }) => id)).toEqual([
      ...['other-stage', 'other-role', 'other-person', 'id-1'],
    ]);
  });

  it.each([
    ['who does not hold the role', 'account-risk', given, 'forbidden'],
    [
      'an author, whatever role they hold',
      'account-pm',
      { ...given, role: 'risk' as const },
      'forbidden',
    ],
    ['a stage that is none', 'account-owner', { ...given, stage: 'shipping' }, 'invalid-input'],
  ])('is refused to %s', async (_what, accountId, input, code) => {
    const { deps, state, as } = site();
    await expect(giveApproval(deps)(as(accountId), input)).rejects.toMatchObject({ code });
    expect(state.entries).toEqual([]);
  });

  it('is taken back by who gave it, and by nobody else', async () => {
    const mine = anApproval(anItem('accuracy >= 90%'));
    const { deps, state, as } = site({ approvals: [mine, { ...mine, id: 'approval-2' }] });
    const back = { issue: 'AI-1', id: mine.id };
    await expect(withdrawApproval(deps)(as('account-risk'), back)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await withdrawApproval(deps)(as('account-owner'), back);
    expect(state.item?.approvals.map(({ id }) => id)).toEqual(['approval-2']);
    expect(state.entries).toMatchObject([{ kind: 'approval-withdrawn', body: { id: mine.id } }]);
    await expect(
      withdrawApproval(deps)(as('account-owner'), { ...back, id: 'gone' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

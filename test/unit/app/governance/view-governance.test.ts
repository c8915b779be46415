import { describe, expect, it } from 'vitest';
import { viewGovernance } from '../../../../src/app/governance/view-governance';
import type { Waiver } from '../../../../src/contract/types';
import { waiverState } from '../../../../static/panel/shared/waivers';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { aWaiver } from '../../../support/builders/governance-builders';
import { someSettings } from '../../../support/builders/memory-ports';

const view = (waivers: Waiver[], accountId = 'account-risk') =>
  viewGovernance(
    anItem('accuracy >= 90%', [], { waivers }),
    someSettings({ roles: { risk: { groups: [], accounts: ['account-risk', 'account-pm'] } } }),
    { accountId, groups: [] },
    NOW,
  );

/** The row that the panel draws of one waiver. */
const row = (override: Partial<Waiver>): ReturnType<typeof waiverState> => {
  const [shown] = view([aWaiver(override)]).waivers;
  if (shown === undefined) throw new Error('no waiver is shown');
  return waiverState(shown);
};

const unapproved = { approvedBy: null, approvedAt: null };

describe('the row of a waiver', () => {
  it.each([
    ['asked for, and nobody has decided', unapproved, 'waiting'],
    ['approved by another person and in time', {}, 'in-force'],
    ['approved and over', { expiresAt: daysAgo(1) }, 'expired'],
    ['over at this very instant', { expiresAt: daysAgo(0) }, 'expired'],
    ['over before anybody decided', { ...unapproved, expiresAt: daysAgo(1) }, 'expired'],
    ['taken back', { revokedAt: daysAgo(1), revokedBy: 'pm' }, 'revoked'],
    ['taken back and over', { revokedAt: daysAgo(3), expiresAt: daysAgo(1) }, 'revoked'],
    ['taken back before anybody decided', { ...unapproved, revokedAt: daysAgo(1) }, 'revoked'],
  ] as const)('that is %s', (_what, override, state) => {
    expect(row(override)).toBe(state);
  });
});

describe('what a person may approve as', () => {
  it('is the roles that they hold', () => {
    expect(view([]).mayApproveAs).toEqual(['risk']);
    expect(view([], 'account-ds').mayApproveAs).toEqual([]);
  });

  it('is nothing for an author, whatever roles they hold', () => {
    expect(view([], 'account-pm')).toMatchObject({ isAuthor: true, mayApproveAs: [] });
  });
});

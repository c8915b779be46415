import type { ItemView } from '../../../../src/contract/types';
import { anItemView, aShownGate, noGovernance } from '../../../support/builders/item-view';
import type { ShownApproval } from '../../../../static/panel/sections/governance/approvals-model';
import type { ShownWaiver } from '../../../../static/panel/shared/waivers';

const at = '2026-11-20T12:00:00.000Z';

export const shownWaiver = (part: Partial<ShownWaiver>): ShownWaiver => ({
  ...{ id: 'w1', check: 'criteria-met', stage: 'deployment', reason: 'the set is small' },
  compensatingControl: 'a person reads all',
  tradeOff: { gain: 'early', cost: 'a reviewer', waiting: 'more data', decider: 'head' },
  ...{ requestedBy: 'pm', requestedAt: at, approvedBy: null, approvedAt: null },
  ...{ expiresAt: '2026-12-05T23:59:59.000Z', revokedBy: null, revokedAt: null },
  ...{ inForce: false, expired: false },
  ...part,
});

export const shownApproval = (part: Partial<ShownApproval>): ShownApproval => ({
  ...{ id: 'a1', stage: 'deployment', role: 'risk', accountId: 'risk', at, comment: '' },
  basis: { criteriaDigest: null, evidence: [], modelVersion: null },
  voidReason: null,
  ...part,
});

type Gate = NonNullable<ItemView['nextGate']>;

/** An item before its deployment gate, with that governance. */
export const governedItem = (
  governance: Partial<ItemView['governance']>,
  checks: Gate['checks'] = [],
): ItemView =>
  anItemView({
    nextGate: aShownGate({ checks }),
    governance: { ...noGovernance, ...governance },
  });

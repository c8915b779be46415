import { describe, expect, it } from 'vitest';
import { standingDeclines } from '../../../../src/domain/gate/approval';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { anApproval, outcomeOf, RULES } from '../../../support/builders/governance-builders';

const asked = { rule: { check: 'approvals-complete', roles: ['model-owner' as const] } };
const gate = { stage: 'deployment', policyDigest: RULES };
const item = anItem('accuracy >= 90% @95% n>=50', [anEvaluation([aCount('accuracy', 970, 1000)])]);
const decline = anApproval(item, {
  id: 'no',
  accountId: 'account-risk',
  comment: 'Too few over 60.',
});
const declined = (over: Partial<Item> = {}): Item => ({
  ...item,
  ...{ approvals: [anApproval(item)], declines: [decline] },
  ...over,
});

describe('a declined approval', () => {
  it('holds the gate with its reason, whatever others approved', () => {
    expect(outcomeOf('approvals-complete', { ...declined(), declines: [] }, asked)).toMatchObject({
      state: 'met',
    });
    const told = outcomeOf('approvals-complete', declined(), asked);
    expect(told.state).toBe('unmet');
    expect(told.observed).toContain('“Too few over 60.”');
  });

  it('is answered by a change of what it is about', () => {
    const model = { name: 'claims-doc', version: '1.5.0', setBy: null };
    expect(standingDeclines(declined(), gate)).toHaveLength(1);
    expect(standingDeclines(declined({ model }), gate)).toHaveLength(0);
    expect(standingDeclines(declined(), { ...gate, stage: 'monitoring' })).toHaveLength(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { PolicyRule } from '../../../../src/contract/types';
import { unmet } from '../../../../src/domain/gate/check';
import { isWaivableAt, mayBeWaived, withWaiver } from '../../../../src/domain/gate/waiver';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aQuestion, aWaiver } from '../../../support/builders/governance-builders';

const policyOf = (...deployment: PolicyRule[]) => ({
  ...{ name: 'own', version: 1, gates: { deployment, validation: [] } },
});

describe('a check that may be waived', () => {
  it.each([
    ...['stage-order', 'approvals-complete', 'approval-current', 'waivers-valid'],
    'tradeoff-recorded',
  ])('is never %s, whatever the policy says', (check) => {
    expect(mayBeWaived({ check })).toBe(false);
    expect(mayBeWaived({ check, waivable: true })).toBe(false);
  });

  it.each(['criteria-defined', 'criteria-locked-before-run', 'evidence-present', 'criteria-met'])(
    'is %s only where the policy says so',
    (check) => {
      expect(mayBeWaived({ check })).toBe(false);
      expect(mayBeWaived({ check, waivable: false })).toBe(false);
      expect(mayBeWaived({ check, waivable: true })).toBe(true);
    },
  );

  it('is any other', () => {
    expect(mayBeWaived({ check: 'evidence-fresh' })).toBe(true);
    expect(mayBeWaived({ check: 'evidence-fresh', waivable: false })).toBe(true);
  });
});

describe('a gate', () => {
  it('lets a check be waived where every rule of it does, and no other rule matters', () => {
    const check = 'criteria-met';
    const fresh = { check: 'evidence-fresh' };
    expect(isWaivableAt(policyOf({ check, waivable: true }, fresh), 'deployment', check)).toBe(
      true,
    );
    expect(isWaivableAt(policyOf({ check, waivable: true }, { check }), 'deployment', check)).toBe(
      false,
    );
    expect(isWaivableAt(policyOf({ check }, fresh), 'deployment', 'evidence-fresh')).toBe(true);
  });

  it('goes by what the check is where it does not ask for it', () => {
    for (const stage of ['validation', 'no-such-stage']) {
      expect(isWaivableAt(policyOf(), stage, 'evidence-fresh')).toBe(true);
      expect(isWaivableAt(policyOf(), stage, 'criteria-met')).toBe(false);
      expect(isWaivableAt(policyOf(), stage, 'stage-order')).toBe(false);
    }
  });
});

describe('an open check with a waiver', () => {
  const open = unmet('one fails.', 'none fails', 'train');
  const asked = (rule: PolicyRule, ...waivers: Parameters<typeof aWaiver>[0][]) =>
    withWaiver(
      'criteria-met',
      aQuestion(
        anItem('', [], {
          waivers: waivers.map((one) => aWaiver({ check: 'criteria-met', ...one })),
        }),
        ...(['criteria-met', { rule }] as const),
      ),
      open,
    );
  const waivable = { check: 'criteria-met', waivable: true };

  it('stays open where its rule does not let it be waived', () => {
    expect(asked({ check: 'criteria-met' }, {})).toBe(open);
    expect(asked(waivable, {}).state).toBe('waived');
  });

  it('says of the last one that expired when it did, and of a revoked one nothing', () => {
    const told = asked(waivable, { expiresAt: daysAgo(9) }, { expiresAt: daysAgo(2) });
    expect(told).toEqual({
      ...open,
      observed: 'one fails.; the waiver expired on 18 Nov 2026',
    });
    expect(asked(waivable, { expiresAt: daysAgo(2), revokedAt: daysAgo(3) })).toBe(open);
  });
});

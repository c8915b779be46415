import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/contract/types';
import { regulatedPolicy, standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { comparePolicies, laterGates } from '../../../../src/domain/gate/preview';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { anItem, NOW } from '../../../support/builders/builders';

const standing = (from: string | null) => ({
  item: anItem('accuracy >= 90%'),
  lifecycle: sevenStages,
  from,
  evidenceMaxAgeDays: 90,
  now: NOW,
});

const open: Policy = { name: 'open', version: 1, gates: {} };

describe('the next gate by two policies', () => {
  it('is newly held where only the other one holds it, with its reasons', () => {
    const effect = comparePolicies(standing('inception'), open, regulatedPolicy);
    expect(effect).toMatchObject({ stage: 'data', isOpen: false, change: 'held' });
    expect(effect?.reasons.length).toBeGreaterThan(0);
    expect(effect?.why).not.toBe('');
  });

  it('is newly open where only the current one holds it, with what holds it now', () => {
    const effect = comparePolicies(standing('inception'), regulatedPolicy, open);
    expect(effect).toMatchObject({ stage: 'data', isOpen: true, change: 'opened' });
    expect(effect?.why).not.toBe('');
  });

  it('is unchanged where both say the same, held or open', () => {
    const held = comparePolicies(standing('validation'), starterPolicy, standardPolicy);
    expect(held).toEqual({
      ...{ stage: 'deployment', isOpen: false, change: 'none', why: '', reasons: [] },
    });
    expect(comparePolicies(standing('inception'), open, starterPolicy)).toMatchObject({
      ...{ isOpen: true, change: 'none' },
    });
  });

  it('does not exist in the last stage, and is the first one for an item in none', () => {
    expect(comparePolicies(standing('decommission'), open, open)).toBeNull();
    expect(comparePolicies(standing(null), open, open)?.stage).toBe('inception');
  });
});

describe('the gates behind the next one', () => {
  const path = (from: string | null): string[] =>
    laterGates(standing(from), starterPolicy).map(
      (gate) => `${gate.from} > ${gate.decision.stage}`,
    );

  it('are asked each from the stage right before it', () => {
    expect(path('validation')).toEqual(['deployment > monitoring', 'monitoring > decommission']);
    expect(path(null)[0]).toBe('inception > data');
    expect(path(null)).toHaveLength(6);
  });

  it('are none where the next one is the last, or there is none', () => {
    expect(path('monitoring')).toEqual([]);
    expect(path('decommission')).toEqual([]);
  });

  it('are not held for skipping stages', () => {
    const orders = laterGates(standing('inception'), starterPolicy).map(
      ({ decision }) => decision.checks.find(({ id }) => id === 'stage-order')?.state,
    );
    expect(orders).toEqual(['met', 'met', 'met', 'met', 'met']);
  });
});

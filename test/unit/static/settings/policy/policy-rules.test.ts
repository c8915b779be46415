import { describe, expect, it } from 'vitest';
import {
  policyPresets,
  regulatedPolicy,
  standardPolicy,
  starterPolicy,
} from '../../../../../src/domain/gate/policy';
import {
  changeRule,
  policyToSave,
  presetOfName,
  sameGates,
  toggleCheck,
} from '../../../../../static/settings/policy/policy-rules';

const { gates } = standardPolicy;
const slices = { stage: 'deployment', check: 'slices-covered' };

describe('the rules of a policy', () => {
  it('are the same in any order, and where an open gate is left out', () => {
    const turned = Object.fromEntries(
      Object.entries(gates)
        .filter(([, rules]) => rules.length > 0)
        .map(([stage, rules]) => [stage, [...rules].reverse()]),
    );
    expect(Object.keys(turned)).not.toContain('inception');
    expect(sameGates(turned, gates)).toBe(true);
    expect(sameGates(regulatedPolicy.gates, gates)).toBe(false);
  });

  it('are not the same with another tier or another role', () => {
    const rule = (tiers: ('low' | 'high')[]) => ({ data: [{ check: 'x', tiers }] });
    expect(sameGates(rule(['low', 'high']), rule(['high', 'low']))).toBe(true);
    expect(sameGates(rule(['low']), rule(['high']))).toBe(false);
    const role = (name: 'risk' | 'approver') => ({ data: [{ check: 'x', roles: [name] }] });
    expect(sameGates(role('risk'), role('approver'))).toBe(false);
  });

  it('come back with the conditions of the preset', () => {
    const without = toggleCheck(gates, { ...slices, isOn: false }, gates);
    expect(without['deployment']?.map(({ check }) => check)).not.toContain('slices-covered');
    expect(sameGates(toggleCheck(without, { ...slices, isOn: true }, gates), gates)).toBe(true);
    expect(toggleCheck({}, { ...slices, isOn: true }, {})).toEqual({
      deployment: [{ check: 'slices-covered' }],
    });
  });

  it('change in place, keep what is not changed, and lose an empty condition', () => {
    const rule = { check: 'b', systemTypes: ['agent'], tiers: ['high' as const] };
    const before = { data: [{ check: 'a' }, rule, { check: 'c' }] };
    expect(changeRule(before, 'data', rule, { tiers: [], roles: ['risk'] })).toEqual({
      data: [
        { check: 'a' },
        { check: 'b', systemTypes: ['agent'], roles: ['risk'] },
        { check: 'c' },
      ],
    });
  });
});

describe('the policy that is saved', () => {
  const save = (policyName: string, own: typeof gates, personMoves: string[] = []) =>
    policyToSave({ policyName, gates: own, personMoves }, policyPresets, 6);
  const own = toggleCheck(gates, { ...slices, isOn: false }, gates);

  it('is the preset where it asks for the same', () => {
    expect(save('standard (changed)', gates)).toBe(standardPolicy);
  });

  it('never goes by the name and version of a preset, nor of another save', () => {
    expect(save('standard', own)).toMatchObject({ name: 'standard (changed)', version: 7 });
    expect(save('standard (changed)', own).name).toBe('standard (changed)');
    expect(save('house rules', own)).toMatchObject({ name: 'house rules', version: 7 });
  });

  it('keeps who has to move an item, and goes by another name where that differs', () => {
    expect(save('house rules', own, ['deployment']).personMoves).toEqual(['deployment']);
    expect(save('standard', gates, ['deployment'])).toMatchObject({
      ...{ name: 'standard (changed)', personMoves: ['deployment'] },
    });
  });

  it('remembers its preset by its name', () => {
    expect(presetOfName('starter (changed)', policyPresets)).toBe(starterPolicy);
    expect(presetOfName('starter', policyPresets)).toBe(starterPolicy);
    expect(presetOfName('starters', policyPresets)).toBeNull();
  });
});

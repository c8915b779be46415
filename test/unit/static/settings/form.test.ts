import { describe, expect, it } from 'vitest';
import { calls } from '../../../../src/contract/calls/calls';
import type { ProjectSettings } from '../../../../src/contract/types';
import {
  ageProblem,
  formOf,
  governType,
  isChanged,
  keyProblem,
  mapStatus,
  rebase,
  saveInput,
  typesProblem,
} from '../../../../static/settings/form';

const settings: ProjectSettings = {
  ...{ projectId: '10000', projectKey: 'AI', revision: 3, lifecycle: 'seven-stages' },
  ...{ policy: { name: 'standard', version: 1, gates: {} }, roles: {}, revertOnBypass: false },
  ...{ statusStages: { '1': 'inception', '2': 'data' }, governedTypes: ['10', '11'] },
  ...{ failSafe: 'closed', evidenceMaxAgeDays: 90 },
};

const form = formOf(settings);
const loaded = { settings, presets: [], layouts: {} };

describe('the settings form', () => {
  it('is unchanged until something is different, whatever the order', () => {
    expect(isChanged(form, settings)).toBe(false);
    const turned = {
      ...form,
      statusStages: { '2': 'data', '1': 'inception' },
      governedTypes: ['11', '10'],
    };
    expect(isChanged(turned, settings)).toBe(false);
    expect(isChanged({ ...form, failSafe: 'open' }, settings)).toBe(true);
    expect(isChanged({ ...form, governedTypes: null }, settings)).toBe(true);
  });

  it('maps a status, and to no stage', () => {
    expect(mapStatus(form, '3', 'validation').statusStages).toMatchObject({ '3': 'validation' });
    expect(mapStatus(form, '1', '').statusStages).toEqual({ '2': 'data' });
    expect(isChanged(mapStatus(mapStatus(form, '1', ''), '1', 'inception'), settings)).toBe(false);
  });

  it('ticks work types and asks for at least one', () => {
    expect(governType(form, '12', true).governedTypes).toEqual(['10', '11', '12']);
    const none = governType(governType(form, '10', false), '11', false);
    expect(typesProblem(none)).not.toBeNull();
    expect(typesProblem({ ...form, governedTypes: null })).toBeNull();
  });

  it('takes whole days only, within what the app takes', () => {
    const problem = (evidenceMaxAgeDays: string) => ageProblem({ ...form, evidenceMaxAgeDays });
    expect(problem('90')).toBeNull();
    for (const wrong of ['', '0', '3651', '1.5', 'x'])
      expect(problem(wrong)).toContain('whole number');
  });

  it('saves by the contract, with the revision that was seen', () => {
    const input = saveInput({ ...form, evidenceMaxAgeDays: '30' }, loaded);
    expect(calls['settings.save'].input.safeParse(input).success).toBe(true);
    expect(input).toMatchObject({ project: 'AI', revision: 3, evidenceMaxAgeDays: 30 });
    expect(input).not.toHaveProperty('policy');
    expect(input).not.toHaveProperty('roles');
  });

  it('notices policy, roles and the way back, and saves them', () => {
    const gates = { data: [{ check: 'stage-order' }] };
    const holders = { ...form.holders, risk: { groups: ['audit'], accounts: [] } };
    for (const part of [{ gates }, { holders }, { revertOnBypass: true }]) {
      expect(isChanged({ ...form, ...part }, settings)).toBe(true);
    }
    const input = saveInput({ ...form, gates, holders, revertOnBypass: true }, loaded);
    expect(calls['settings.save'].input.safeParse(input).success).toBe(true);
    expect(input).toMatchObject({
      policy: { version: 4, gates: { data: [{ check: 'stage-order' }] } },
      roles: { risk: { groups: ['audit'], accounts: [] } },
      revertOnBypass: true,
    });
  });

  it('adds keys of pipelines, saves them, and says what is no public key', () => {
    const pem = `-----BEGIN PUBLIC KEY-----\n${'A'.repeat(60)}\n-----END PUBLIC KEY-----`;
    const key = { name: 'release', pem };
    expect(keyProblem([], key)).toBeNull();
    const changed = { ...form, attestationKeys: [key] };
    expect(isChanged(changed, settings)).toBe(true);
    const input = saveInput(changed, loaded);
    expect(calls['settings.save'].input.safeParse(input).success).toBe(true);
    expect(input.attestationKeys).toEqual([key]);
    expect(saveInput(form, loaded)).not.toHaveProperty('attestationKeys');
    expect(isChanged(changed, { ...settings, attestationKeys: [key] })).toBe(false);
    expect(keyProblem([key], { name: 'release', pem: 'x' })).toContain('already');
    expect(keyProblem([key], { name: 'other', pem })).toContain('named already');
    expect(keyProblem([], { name: 'a', pem: '-----BEGIN PRIVATE KEY-----' })).toContain('private');
    expect(keyProblem([], { name: 'a', pem: 'ssh-ed25519 AAAA' })).toContain('whole public key');
    expect(keyProblem([], { name: '', pem })).toContain('name');
    const full = Array.from({ length: 20 }, (_, index) => ({ name: `k${index}`, pem: `${index}` }));
    expect(keyProblem(full, key)).toContain('up to 20');
  });

  it('keeps what a person changed and takes what somebody else saved meanwhile', () => {
    const newest = { ...settings, revision: 4, failSafe: 'warn', evidenceMaxAgeDays: 30 } as const;
    const mine = { ...form, failSafe: 'open', revertOnBypass: true } as const;
    expect(rebase(mine, settings, newest)).toEqual({ ...mine, evidenceMaxAgeDays: '30' });
    expect(isChanged(rebase(form, settings, newest), newest)).toBe(false);
  });

  it('lets whoever chose another lifecycle decide about its stages', () => {
    const statusStages = { '1': 'need' };
    const chosen = { ...form, lifecycle: 'vendor-purchase', statusStages };
    expect(isChanged(chosen, settings)).toBe(true);
    expect(saveInput(chosen, loaded)).toMatchObject({ lifecycle: 'vendor-purchase', statusStages });
    expect(saveInput(form, loaded)).not.toHaveProperty('lifecycle');
    const moved = { ...settings, revision: 4, statusStages: { '1': 'validation' } };
    expect(rebase(chosen, settings, moved)).toMatchObject({ statusStages });
    const theirs = { ...moved, lifecycle: 'agent', statusStages: { '1': 'mandate' } };
    const mine = mapStatus(form, '2', 'validation');
    expect(rebase(mine, settings, theirs)).toEqual(formOf(theirs));
  });
});

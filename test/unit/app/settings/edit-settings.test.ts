import { describe, expect, it } from 'vitest';
import { getSettings, saveSettings } from '../../../../src/app/settings/edit-settings';
import type { CallInput } from '../../../../src/contract/calls/calls';
import type { ProjectSettings } from '../../../../src/contract/types';
import { policyFor, presetsFor } from '../../../../src/domain/gate/lay-policy';
import { standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { lifecycleOf, lifecycles } from '../../../../src/domain/lifecycle/presets';
import { daysAgo } from '../../../support/builders/builders';
import { someSettings } from '../../../support/builders/memory-ports';
import {
  jiraStatuses,
  memoryProject,
  projectAccess,
} from '../../../support/builders/memory-project';

type Input = CallInput<'settings.save'>;

/** The fingerprint is what stands before the first space of a key; one without a space is none. */
const readKey = (pem: string) =>
  pem.includes(' ') ? { algorithm: 'Ed25519', fingerprint: pem.split(' ')[0] ?? '' } : null;

const site = (settings: ProjectSettings | null = someSettings(), access = projectAccess()) => {
  const { state, deps } = memoryProject({ settings });
  const { revision, ...known } = settings ?? someSettings({ revision: 0 });
  const { statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = known;
  const asked = { project: 'AI', revision, statusStages, governedTypes, failSafe };
  const save = (change: Partial<Input> = {}) =>
    saveSettings({ ...deps, readKey })(access, { ...asked, evidenceMaxAgeDays, ...change });
  return { state, deps, save };
};

const key = (name: string, pem = `${name} key`) => ({ name, pem });

describe('the form of the settings', () => {
  it('lets choose from every lifecycle, with its presets and the stages of the statuses', async () => {
    const { deps } = memoryProject({ settings: someSettings({ lifecycle: 'agent' }) });
    const form = await getSettings(deps)(projectAccess('viewer', { mayAdminister: false }));
    expect(form).toMatchObject({
      ...{ mayAdminister: false, statuses: jiraStatuses, settings: { lifecycle: 'agent' } },
      issueTypes: [{ id: '1', name: 'Task' }],
    });
    expect(form.lifecycles.map(({ id }) => id)).toEqual(lifecycles.map(({ id }) => id));
    expect(form.presets).toEqual(presetsFor(lifecycleOf('agent')));
    expect(Object.keys(form.layouts)).toEqual(lifecycles.map(({ id }) => id));
    expect(form.layouts['seven-stages']).toEqual({
      presets: presetsFor(lifecycleOf('seven-stages')),
      statusStages: { 'status-data': 'data', 'status-validation': 'validation' },
    });
    expect(form.checks.length).toBeGreaterThan(0);
  });
});

describe('settings that are saved', () => {
  it('are what was asked for, one revision on, and in force', async () => {
    const { state, save } = site(someSettings({ revision: 3, untouched: true }));
    const asked = {
      ...{ governedTypes: ['1'], failSafe: 'open' as const, evidenceMaxAgeDays: 30 },
      ...{ statusStages: { a: 'data' }, revertOnBypass: true, weeklyDigest: true },
      roles: { risk: { groups: [], accounts: ['a1'] } },
      ...{ auditors: { groups: ['audit'], accounts: ['a2'] }, attestationKeys: [key('ci')] },
    };
    const saved = await save(asked);
    expect(saved).toMatchObject({ ...asked, revision: 4, registeredAt: daysAgo(0) });
    expect(saved).not.toHaveProperty('untouched');
    expect(state.settings).toEqual(saved);
    expect(state.entries).toMatchObject([
      { kind: 'settings-changed', at: daysAgo(0), actor: { kind: 'person', accountId: 'admin' } },
    ]);
    expect(saved.ledger).toEqual({ seq: 1, hash: state.entries[0]?.hash });
  });

  it('keep what the form left out', async () => {
    const known = someSettings({
      ...{ registeredAt: daysAgo(40), revertOnBypass: true, weeklyDigest: true },
      roles: { risk: { groups: [], accounts: ['a1'] } },
      ...{ auditors: { groups: [], accounts: ['admin'] }, attestationKeys: [key('ci')] },
      ...{ lifecycle: 'agent', policy: standardPolicy, statusStages: {} },
    });
    const { state, save } = site(known);
    expect(await save()).toEqual({ ...known, revision: 2, former: [] });
    // Nothing was set to anything else, so nothing is told.
    expect(state.entries).toEqual([]);
  });

  it('take a weekly message back and leave no word of it', async () => {
    const { save } = site(someSettings({ weeklyDigest: true }));
    expect(await save({ weeklyDigest: false })).not.toHaveProperty('weeklyDigest');
    expect(await site().save()).not.toHaveProperty('auditors');
    expect(await site().save()).not.toHaveProperty('attestationKeys');
  });

  it('are the first of a project that nobody has configured', async () => {
    const { state, save } = site(null);
    expect(await save({ failSafe: 'open' })).toMatchObject({ revision: 1, failSafe: 'open' });
    expect(state.saves).toBe(1);
  });

  it('remember the rules that held before, by whom they were changed', async () => {
    const { save } = site();
    const { former } = await save({ policy: standardPolicy });
    expect(former).toMatchObject([
      { policy: { name: 'starter' }, until: daysAgo(0), by: 'admin', lifecycle: 'seven-stages' },
    ]);
  });

  it('are refused where somebody saved since they were loaded, or just now', async () => {
    const { state, save } = site();
    await expect(save({ revision: 0 })).rejects.toMatchObject({ code: 'conflict' });
    expect(state.saves).toBe(0);
    state.meanwhile = () => {
      state.settings = someSettings({ revision: 2 });
    };
    await expect(save({ failSafe: 'open' })).rejects.toMatchObject({ code: 'conflict' });
    expect(state).toMatchObject({ settings: { revision: 2, failSafe: 'closed' }, entries: [] });
  });
});

describe('a lifecycle that is chosen', () => {
  const agent = lifecycleOf('agent');

  it('takes a preset along that nobody changed, laid over its stages', async () => {
    const { save } = site();
    const saved = await save({ lifecycle: 'agent', statusStages: {} });
    expect(saved).toMatchObject({ lifecycle: 'agent', policy: policyFor(agent, starterPolicy) });
    expect(saved.policy).not.toEqual(starterPolicy);
  });

  it('takes the policy that is given before the preset', async () => {
    const own = { name: 'own', version: 1, gates: {} };
    const { save } = site();
    expect(await save({ lifecycle: 'agent', statusStages: {}, policy: own })).toMatchObject({
      policy: own,
    });
  });

  it('keeps a preset as it stands where it is the same lifecycle', async () => {
    const { inception: _empty, ...gates } = starterPolicy.gates;
    const { save } = site(someSettings({ policy: { ...starterPolicy, gates } }));
    expect((await save({ lifecycle: 'seven-stages' })).policy.gates).toEqual(gates);
  });

  it('is refused with an own policy for stages that it does not have', async () => {
    const own = { name: 'own', version: 1, gates: { experimentation: [] } };
    const { state, save } = site(someSettings({ policy: own }));
    await expect(save({ lifecycle: 'implementation', statusStages: {} })).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'policy.gates' },
    });
    expect(state.saves).toBe(0);
  });

  it('is one that there is', async () => {
    await expect(site().save({ lifecycle: 'waterfall' })).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'lifecycle' },
      message: 'There is no lifecycle "waterfall".',
      hint: `Choose one of ${lifecycles.map(({ id }) => id).join(', ')}.`,
    });
  });
});

describe('settings that name what is not there', () => {
  it('are refused with the stages that there are', async () => {
    const { state, save } = site();
    await expect(save({ statusStages: { a: 'data', b: 'launch' } })).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'statusStages' },
      message: expect.stringContaining('has no stage "launch"') as string,
      hint: expect.stringMatching(/^Its stages are inception, data, /u) as string,
    });
    const gates = { launch: [{ check: 'criteria-met' }] };
    await expect(save({ policy: { name: 'own', version: 1, gates } })).rejects.toMatchObject({
      where: 'policy.gates',
    });
    expect(state.saves).toBe(0);
  });

  it('are refused with the check that there is not, by its gate', async () => {
    const gates = {
      data: [{ check: 'criteria-met' }],
      deployment: [{ check: 'criteria-met' }, { check: 'luck' }],
    };
    await expect(site().save({ policy: { name: 'own', version: 1, gates } })).rejects.toMatchObject(
      {
        ...{ code: 'invalid-input', where: 'policy.gates.deployment' },
        message: 'There is no check "luck".',
      },
    );
  });

  it('are saved for a policy that was there before, whatever it names', async () => {
    const old = { name: 'old', version: 1, gates: { launch: [{ check: 'luck' }] } };
    const { save } = site(someSettings({ policy: old }));
    expect((await save({ failSafe: 'open' })).policy).toEqual(old);
  });
});

describe('keys that attest runs', () => {
  it('are taken, each under one name', async () => {
    const attestationKeys = [key('ci'), key('lab')];
    expect((await site().save({ attestationKeys })).attestationKeys).toEqual(attestationKeys);
  });

  it.each([
    ['one that is none', [key('ci'), key('lab', 'rubbish')], 1, /"lab" is no public key/u],
    ['one name twice', [key('ci'), key('lab'), key('ci', 'other key')], 2, /"ci" is there twice/u],
    ['one key under two names', [key('ci'), key('lab', 'ci again')], 1, /"lab" is there twice/u],
  ])('are refused with %s', async (_what, attestationKeys, at, message) => {
    const { state, save } = site();
    await expect(save({ attestationKeys })).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: `attestationKeys.${at}` },
      message: expect.stringMatching(message) as string,
    });
    expect(state.saves).toBe(0);
  });
});

describe('who would make themselves an auditor', () => {
  const auditors = { groups: ['audit', 'second-line'], accounts: ['a2'] };
  const inGroup = projectAccess('admin', { groups: ['jira-users', 'second-line'] });

  it.each([
    ['by name', projectAccess('a2')],
    ['by group', inGroup],
  ])('is refused %s', async (_how, access) => {
    await expect(site(someSettings(), access).save({ auditors })).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'auditors' },
    });
  });

  it('saves other settings, though they are one already', async () => {
    const { save } = site(someSettings({ auditors }), inGroup);
    expect(await save({ failSafe: 'open' })).toMatchObject({ failSafe: 'open', auditors });
  });

  it('is not asked for their groups where no group audits', async () => {
    const groups = () => Promise.reject(new Error('not asked for'));
    const { viewer, ...access } = projectAccess();
    const asking = { ...access, viewer: { ...viewer, accountId: 'admin', groups } };
    const named = { groups: [], accounts: ['a2'] };
    expect(await site(someSettings(), asking).save({ auditors: named })).toMatchObject({
      auditors: named,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { changeProject } from '../../../../src/app/settings/change-project';
import { registerProject, settingsOf } from '../../../../src/app/settings/project-settings';
import { projectChain } from '../../../../src/app/settings/settings-entry';
import { daysAgo } from '../../../support/builders/builders';
import { someSettings } from '../../../support/builders/memory-ports';
import { memoryProject, projectAccess } from '../../../support/builders/memory-project';

const beside = { kind: 'credentials' as const, credentials: [] };
const body = { id: 'c1', account: 'admin', scheme: 'AAIA' as const, number: '1', expiresOn: null };
const fact = { kind: 'credential-removed' as const, body };
const change = ({ deps }: ReturnType<typeof memoryProject>) =>
  changeProject(deps)(projectAccess(), () => Promise.resolve({ beside, fact }));

describe('a record beside the settings', () => {
  it('is written with its entry under the next revision of the settings', async () => {
    const site = memoryProject({
      settings: someSettings({ revision: 4, registeredAt: daysAgo(9) }),
    });
    await change(site);
    expect(site.state).toMatchObject({
      settings: { revision: 5, registeredAt: daysAgo(9), ledger: { seq: 1 } },
      beside: [beside],
      entries: [
        {
          ...{ seq: 1, issueId: projectChain('10000'), at: daysAgo(0), ...fact },
          actor: { kind: 'person', accountId: 'admin' },
        },
      ],
    });
    expect(site.state.settings).not.toHaveProperty('untouched');
    await change(site);
    expect(site.state.entries[1]).toMatchObject({ seq: 2, previous: site.state.entries[0]?.hash });
  });

  it('stores the rules that hold by themselves as rules that nobody has looked at', async () => {
    const site = memoryProject({ settings: null });
    await change(site);
    expect(site.state.settings).toMatchObject({
      ...{ revision: 1, untouched: true, registeredAt: daysAgo(0), lifecycle: 'seven-stages' },
    });
  });

  it('is made anew on what somebody else wrote first, with an id of its own', async () => {
    const site = memoryProject({ settings: someSettings({ failSafe: 'open' }) });
    site.state.meanwhile = () => {
      site.state.meanwhile = null;
      site.state.settings = someSettings({ revision: 8 });
    };
    const ids: string[] = [];
    await changeProject(site.deps)(projectAccess(), ({ id, at, now, accountId }) => {
      ids.push(id);
      expect([at, now, accountId]).toEqual([daysAgo(0), site.state.now, 'admin']);
      return Promise.resolve({ beside, fact });
    });
    expect(ids).toEqual(['id-1', 'id-2']);
    expect(site.state).toMatchObject({ settings: { revision: 9, failSafe: 'closed' } });
    expect(site.state.entries).toHaveLength(1);
  });

  it('is given up where others are quicker four times', async () => {
    const site = memoryProject();
    site.state.meanwhile = () => {
      site.state.settings = someSettings({ revision: (site.state.settings?.revision ?? 0) + 1 });
    };
    await expect(change(site)).rejects.toMatchObject({ code: 'conflict' });
    expect(site.state).toMatchObject({ saves: 4, entries: [], beside: [] });
  });
});

describe('a project that nobody has configured', () => {
  const project = { id: '10000', key: 'AI' };

  it('has the seven stages by the names of its statuses, closed and for every work type', async () => {
    const { deps } = memoryProject();
    expect(await settingsOf(deps)(project, null)).toMatchObject({
      ...{ projectId: '10000', projectKey: 'AI', revision: 0, lifecycle: 'seven-stages' },
      ...{ policy: { name: 'starter' }, roles: {}, revertOnBypass: false, governedTypes: null },
      ...{ failSafe: 'closed', evidenceMaxAgeDays: 90 },
      statusStages: { 'status-data': 'data', 'status-validation': 'validation' },
    });
  });

  it('is told by the key that it has now, also where it was stored under another', async () => {
    const stored = someSettings({ projectKey: 'OLD', failSafe: 'open' });
    const { deps } = memoryProject();
    expect(await settingsOf(deps)(project, stored)).toEqual({ ...stored, projectKey: 'AI' });
  });

  it('is registered once, with when, and only where Jira knows it', async () => {
    const fresh = memoryProject({ settings: null });
    await registerProject(fresh.deps)('10009');
    expect(fresh.state.settings).toBeNull();
    await registerProject(fresh.deps)('10000');
    expect(fresh.state.settings).toMatchObject({ revision: 0, registeredAt: daysAgo(0) });
    expect(fresh.state.entries).toEqual([]);
    await registerProject(fresh.deps)('10000');
    expect(fresh.state.saves).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { calls, type CallName } from '../../../src/contract/calls/calls';
import {
  fieldCalls,
  panelCalls,
  reportCalls,
  settingsCalls,
  workflowCalls,
} from '../../../src/entry/routes';
import { payloads, waiver } from '../../support/builders/call-payloads';
import { approveAs, changeSettings, keepData, keepRecords } from '../../support/governed';
import { surfaceOf } from '../../support/test-site';
import { withTestSite } from '../../support/with-test-site';

const site = withTestSite();

/** What a person may call who only sees the project. */
const readOnly: CallName[] = [
  'item.get',
  'convergence.get',
  'sheet.get',
  'gate.evaluate',
  'gate.preview',
  'criteria.lint',
  'evidence.preview',
  'evidence.statement',
  'ledger.list',
  'export.make',
  'draft.make',
  'unsent.read',
  'unsent.keep',
  'wishes.read',
  'monitoring.history',
  'settings.get',
  'scope.list',
  'trade-offs.list',
  'fluency.mine',
  'digest.mine',
  'digest.want',
  'credentials.list',
  'frameworks.list',
  'framework.view',
  'framework.score',
  'report.get',
  'decisions.list',
  'moves.count',
  'readiness.get',
  'checklist.read',
  'packs.list',
  'audit.sample',
  'workflow.gates',
  'radar.item',
  'radar.list',
];

const invoke = (
  who: string,
  name: CallName,
  payload: unknown,
  moduleKey = surfaceOf(name),
): Promise<unknown> => {
  const user = site.jira.users.byEmail(`${who}@example.test`);
  return site.host.invokeResolver({
    moduleKey,
    call: name,
    payload,
    extension: { issue: { key: 'AI-1' }, project: { key: 'AI' } },
    ...(user === undefined ? {} : { accountId: user.accountId }),
  });
};

const names = Object.keys(calls).filter((name): name is CallName => name in calls);

/** Every call as it is registered, with the surface that has it. */
const registered = Object.entries({
  'governance-panel': panelCalls,
  'governance-report': reportCalls,
  'governance-settings': settingsCalls,
  'stage-gate': workflowCalls,
}).flatMap(([surface, routes]) => routes.map(({ name, effect }) => ({ surface, name, effect })));

/** Everything stored, to see that a refused call left no trace. */
const snapshot = (): string =>
  JSON.stringify(
    ['item', 'ledger', 'evaluation', 'project-settings', 'delivery', 'signal'].map((entity) =>
      site.tables.table(`forge-kvs-entity%3A${entity}`).entries(),
    ),
  );

describe('the registry', () => {
  it('has every call of the contract on some surface, and fields have none', () => {
    expect(new Set(registered.map(({ name }) => name))).toEqual(new Set(names));
    expect(fieldCalls).toEqual([]);
  });

  it.each(registered.filter(({ name }) => !readOnly.includes(name)))(
    'refuses a viewer $name on $surface',
    async ({ surface, name }) => {
      const before = snapshot();
      expect(await invoke('viewer', name, payloads[name], surface)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
      expect(snapshot()).toBe(before);
    },
  );
});

describe('an account of an app', () => {
  /** One that may do everything in the project, and holds every role. */
  const agent = async (): Promise<void> => {
    const { accountId } = site.jira.users.create({
      ...{ displayName: 'Rovo helper', emailAddress: 'agent@example.test' },
      ...{ accountType: 'app', groups: ['agents'] },
    });
    const holders = { groups: [], accounts: [accountId] };
    const roles = { risk: holders, approver: holders, 'model-owner': holders };
    await changeSettings(site, { roles });
    for (const permission of [
      'BROWSE_PROJECTS',
      'EDIT_ISSUES',
      'TRANSITION_ISSUES',
      'ADMINISTER_PROJECTS',
    ] as const) {
      site.jira.admin.setPermission('AI', permission, ['agents']);
    }
  };

  it.each(registered.filter(({ effect }) => effect === 'decides'))(
    'does not decide: $name on $surface',
    async ({ surface, name }) => {
      await agent();
      const before = snapshot();
      expect(await invoke('agent', name, payloads[name], surface)).toMatchObject({
        ok: false,
        error: {
          code: 'forbidden',
          message: 'Only people decide, and Jira does not say that you are one.',
        },
      });
      expect(snapshot()).toBe(before);
    },
  );

  it('may prepare what people decide', async () => {
    await agent();
    expect(await invoke('agent', 'criteria.draft', payloads['criteria.draft'])).toMatchObject({
      ok: true,
    });
  });

  it('leaves no call undecided of which the name says that somebody answers for it', () => {
    const named = registered.filter(({ name }) =>
      /\.(approve|reject|decline|give|grant|resolve|confirm|accept|decide|declare)$/u.test(name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ effect }) => effect !== 'decides')).toEqual([]);
  });
});

describe('every call', () => {
  it.each(names)('%s has a payload in this test', (name) => {
    expect(payloads[name]).toBeDefined();
  });

  it.each(names)('%s refuses somebody whom Jira does not know', async (name) => {
    expect(await invoke('nobody', name, payloads[name])).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it.each(names.filter((name) => !readOnly.includes(name)))(
    '%s refuses a viewer, and leaves no trace',
    async (name) => {
      const before = snapshot();
      expect(await invoke('viewer', name, payloads[name])).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
      expect(snapshot()).toBe(before);
    },
  );

  it.each(names.filter((name) => 'issue' in (payloads[name] ?? {})))(
    '%s answers not-found for an item that the person may not see',
    async (name) => {
      site.jira.admin.createSecurityLevel('AI', { name: 'Closed', groups: [], accountIds: [] });
      site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed' });
      const answer = await invoke('viewer', name, { ...payloads[name], issue: 'AI-2' });
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
      expect(JSON.stringify(answer)).not.toContain('Secret');
    },
  );

  it.each(names)('%s refuses a payload of another form, naming where', async (name) => {
    const schema = calls[name].input;
    const broken = { issue: { $ne: null }, project: 7, text: 5 };
    if (schema.safeParse(broken).success) return;
    expect(await invoke('admin', name, broken)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('a viewer who sends more than was asked for', () => {
  /** An item with everything on it that could be decided, and the ids of it. */
  const seedDecisions = async (): Promise<Record<string, string>> => {
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 90%' });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 80%' });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'the demo asked for it' });
    await site.must('pm', 'challenge.ask', {
      issue: 'AI-1',
      criterionId: null,
      question: 'why ninety?',
    });
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const approver = site.jira.users.byEmail('approver@example.test')?.accountId ?? '';
    const { statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
    await site.must('admin', 'settings.save', {
      ...{ project: 'AI', revision: settings.revision, statusStages, governedTypes, failSafe },
      ...{ evidenceMaxAgeDays, roles: { risk: { groups: [], accounts: [approver] } } },
    });
    await approveAs(site, 'approver', 'risk');
    const { governance } = await site.must('pm', 'waiver.request', waiver);
    await keepData(site);
    await keepRecords(site);
    const { records } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    return {
      'dependency.ready': records.dependencies[0]?.id ?? '',
      'dependency.remove': records.dependencies[0]?.id ?? '',
      'handoff.answer': records.handoffs[0]?.id ?? '',
      'artifact.remove': records.artifacts[0]?.id ?? '',
      'challenge.answer': governance.challenges[0]?.id ?? '',
      'approval.withdraw': governance.approvals[0]?.id ?? '',
      'waiver.approve': governance.waivers[0]?.id ?? '',
      'waiver.revoke': governance.waivers[0]?.id ?? '',
    };
  };

  it('changes nothing by any call', async () => {
    const ids = await seedDecisions();
    expect(Object.values(ids)).not.toContain('');
    const accountId = site.jira.users.byEmail('approver@example.test')?.accountId;
    const claims = {
      ...{ accountId, as: accountId, actor: { kind: 'person', accountId }, role: 'risk' },
      ...{ abilities: { edit: true, move: true, administer: true }, groups: ['jira-admins'] },
      ...{ mayAdminister: true, force: true, __proto__: { accountId }, revision: undefined },
    };
    const before = snapshot();
    for (const name of names.filter((one) => !readOnly.includes(one))) {
      const known = ids[name] === undefined ? {} : { id: ids[name] };
      expect([
        name,
        await invoke('viewer', name, { ...claims, ...payloads[name], ...known }),
      ]).toEqual([name, expect.objectContaining({ ok: false })]);
    }
    expect(snapshot()).toBe(before);
  });
});

describe('settings', () => {
  it('are saved by a project administrator only, and refused when somebody saved in between', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const input = {
      project: 'AI',
      revision: settings.revision,
      statusStages: settings.statusStages,
      governedTypes: null,
      failSafe: 'closed' as const,
      evidenceMaxAgeDays: 30,
    };
    expect(await site.call('admin', 'settings.save', input)).toMatchObject({ ok: true });
    expect(await site.call('admin', 'settings.save', input)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await site.call('ds', 'settings.save', input)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });
});

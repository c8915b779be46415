import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  accountOf,
  approveBoth,
  changeSettings,
  findingsOf,
  ledgerOf,
  seedPerfect,
  setStatus,
  stageOf,
  toldOf,
  usePreset,
} from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { seedProject, statuses, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.jira.admin.createProject({
    ...{ key: 'LAB', name: 'Lab', leadAccountId: accountOf(site, 'pm'), statuses },
    issueTypes: [{ name: 'Task' }, { name: 'Bug' }],
  });
  await usePreset(site, 'regulated');
  site.clock.advance(60_000);
});

const inLab = (status: string, issueType = 'Task'): string =>
  site.jira.admin.createIssue(
    { projectKey: 'LAB', summary: 'Tried out in the lab', status, issueType },
    { accountId: accountOf(site, 'ds'), emitEvents: true },
  ).key;

const moveTo = (
  key: string,
  to: { issueType?: string; status?: string } = {},
  emitEvents = true,
): string =>
  site.jira.admin.moveToProject(
    key,
    { projectKey: 'AI', ...to },
    { accountId: accountOf(site, 'ds'), emitEvents },
  ).key;

const typeId = async (name: string): Promise<string> => {
  const answer = await site.rest('pm', 'GET', '/rest/api/3/project/AI');
  const schema = z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string() })) });
  return schema.parse(await answer.json()).issueTypes.find((type) => type.name === name)?.id ?? '';
};

const retype = async (key: string, name: string): Promise<void> => {
  const fields = { issuetype: { id: await typeId(name) } };
  expect((await site.rest('ds', 'PUT', `/rest/api/3/issue/${key}`, { fields })).status).toBe(204);
};

describe('a work item that comes from another project', () => {
  it.each([true, false])('stands past a gate that nobody asked (event: %s)', async (hasEvent) => {
    const key = inLab('Inception');
    await site.drain();
    site.jira.admin.setStatus(key, 'Deployment', { emitEvents: true });
    await site.drain();
    site.clock.advance(60_000);
    const at = new Date(site.clock.now()).toISOString();
    const moved = moveTo(key, {}, hasEvent);
    await site.drain();
    if (!hasEvent) await runHour(site);
    const found = (await findingsOf(site, moved)).filter((one) => one.at === at);
    expect(found).toMatchObject([
      {
        ...{ kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
        sentence: 'came from project Lab into Deployment without a decision of its gate',
      },
    ]);
    expect(await ledgerOf(site, 'project-changed', moved)).toMatchObject([
      { at, actor: { kind: 'person', accountId: accountOf(site, 'ds') } },
    ]);
    const [told] = await toldOf(site, 'project-changed', moved);
    expect(told?.sentence).toBe('Dana Scientist moved it from project Lab to Claims AI');
  });

  it('takes no decision with it that a gate of that project made', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    const away = { accountId: accountOf(site, 'ds'), emitEvents: true };
    site.jira.admin.moveToProject('AI-1', { projectKey: 'LAB' }, away);
    await site.drain();
    site.clock.advance(60_000);
    const back = moveTo('LAB-1');
    await site.drain();
    const sentences = (await findingsOf(site, back)).map(({ sentence }) => sentence);
    expect(sentences).toContain(
      'came from project Lab into Deployment without a decision of its gate',
    );
  });

  it('is found where it was no item of Assay before: moved and made another type at once', async () => {
    await changeSettings(site, { governedTypes: [await typeId('Task')] });
    const moved = moveTo(inLab('Inception', 'Bug'), { issueType: 'Task', status: 'Deployment' });
    await site.drain();
    expect(await findingsOf(site, moved)).toMatchObject([{ accountId: accountOf(site, 'ds') }]);
  });

  it('is no finding in a stage whose gate asks nothing', async () => {
    const key = inLab('Inception');
    await site.drain();
    const moved = moveTo(key);
    await site.drain();
    expect(await findingsOf(site, moved)).toEqual([]);
    expect(await ledgerOf(site, 'project-changed', moved)).toHaveLength(1);
  });
});

describe('a work item of another type', () => {
  it('that is moved meanwhile is found when it comes back, with an entry for each change', async () => {
    await changeSettings(site, { governedTypes: [await typeId('Task')] });
    await retype('AI-1', 'Bug');
    expect((await site.move('ds', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    site.clock.advance(60_000);
    await retype('AI-1', 'Task');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      { kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
    ]);
    expect((await toldOf(site, 'type-changed')).map(({ sentence }) => sentence)).toEqual([
      'Dana Scientist changed the work type from Task to Bug',
      'Dana Scientist changed the work type from Bug to Task',
    ]);
    expect(await stageOf(site)).toBe('deployment');
  });
});

describe('a work item that an import makes', () => {
  it('is found by its event, whatever date the import gives it', async () => {
    const at = new Date(site.clock.now()).toISOString();
    const old = { created: site.clock.now() - 400 * 86_400_000, status: 'Deployment' };
    const { key } = site.jira.admin.createIssue(
      { projectKey: 'AI', summary: 'Brought along', ...old },
      { accountId: accountOf(site, 'ds'), emitEvents: true },
    );
    await site.drain();
    expect(await findingsOf(site, key)).toMatchObject([
      { at, sentence: 'created in Deployment without a decision of its gate' },
    ]);
  });
});

describe('an account that is no person', () => {
  const agent = (): string =>
    site.jira.users.create({
      ...{ displayName: 'Rovo helper', emailAddress: 'rovo@example.test', groups: [] },
      accountType: 'app',
    }).accountId;

  it('approves nothing, though it holds the role', async () => {
    await seedPerfect(site);
    const accountId = agent();
    await changeSettings(site, { roles: { risk: { groups: [], accounts: [accountId] } } });
    const project = site.jira.admin.app()?.accountId;
    expect(project).not.toBe(accountId);
    site.jira.admin.setPermission('AI', 'BROWSE_PROJECTS', ['everybody-here']);
    site.jira.admin.setPermission('AI', 'EDIT_ISSUES', ['everybody-here']);
    site.jira.users.create({
      ...{ displayName: 'Rovo helper', emailAddress: 'rovo@example.test', accountType: 'app' },
      groups: ['everybody-here'],
    });
    const digest = 'd'.repeat(64);
    const given = { issue: 'AI-1', stage: 'deployment', role: 'risk' as const, digest };
    expect(await site.call('rovo', 'approval.give', given)).toMatchObject({
      ok: false,
      error: {
        code: 'forbidden',
        message: 'Only people decide, and Jira does not say that you are one.',
      },
    });
  });

  it('moves an item, told from a person, and found where the policy asks for one', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    setStatus(site, 'Validation', 'pm');
    await site.drain();
    site.clock.advance(60_000);
    const accountId = agent();
    await site.move('pm', 'AI-1', 'Deployment');
    site.jira.admin.setStatus('AI-1', 'Validation', { accountId, emitEvents: false });
    site.jira.admin.setStatus('AI-1', 'Deployment', { accountId, emitEvents: true });
    await site.drain();
    const moves = await ledgerOf(site, 'stage-moved');
    expect(moves.at(-1)?.actor).toEqual({ kind: 'agent', accountId });
    const kinds = (await findingsOf(site)).map((one) => [one.kind, one.accountId]);
    expect(kinds).toContainEqual(['moved-by-machine', accountId]);
    const { by, people, cursor } = await site.must('pm', 'moves.count', { project: 'AI' });
    const ofPeople = moves.filter(({ actor }) => actor.kind === 'person').length;
    expect(ofPeople).toBeGreaterThan(0);
    expect(by).toContainEqual({ kind: 'person', accountId: null, moves: ofPeople });
    expect(by).toContainEqual({
      ...{ kind: 'agent', accountId },
      moves: moves.filter(({ actor }) => actor.kind === 'agent').length,
    });
    expect([people[accountId], cursor]).toEqual(['Rovo helper', null]);
    site.clock.advance(100 * 86_400_000);
    expect((await site.must('pm', 'moves.count', { project: 'AI' })).by).toEqual([]);
  });
});

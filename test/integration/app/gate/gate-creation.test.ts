import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  refusalOf,
  usePreset,
} from '../../../support/governed';
import { seedProject, statuses, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

/** A project whose work items begin in `first`, with the gate on its Create transition. */
const projectFrom = (key: string, first: string, configuration: Record<string, unknown> = {}) => {
  const others = statuses.filter(({ name }) => name !== first);
  const start = statuses.filter(({ name }) => name === first);
  const project = site.jira.admin.createProject({
    ...{ key, name: key, leadAccountId: accountOf(site, 'pm') },
    statuses: [...start, ...others],
    issueTypes: [{ name: 'Task' }, { name: 'Bug' }],
  });
  guard(key, configuration);
  return project;
};

const guard = (key: string, configuration: Record<string, unknown> = {}): void => {
  const create = site.jira.workflow.list(key).transitions.find(({ name }) => name === 'Create');
  site.jira.workflow.addRule(key, create?.id ?? '', { ruleKey: 'stage-gate', configuration });
};

const create = (key: string, type = 'Task') =>
  site.rest('ds', 'POST', '/rest/api/3/issue', {
    fields: { project: { key }, summary: 'New', issuetype: { name: type } },
  });

const register = async (key: string): Promise<void> => {
  const { settings } = await site.must('admin', 'settings.get', { project: key });
  const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
  await site.must('admin', 'settings.save', {
    ...{ project: key, revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
  });
};

const failures = () => site.host.metrics.list().filter(({ ok }) => !ok);

describe('a gate on the Create transition', () => {
  it.each(['absent', 'null'])(
    'lets an item be made in the first stage, its key %s',
    async (key) => {
      site.host.setAnswers({ 'validator.create.key': key });
      guard('AI');
      const created = await create('AI');
      expect(created.status).toBe(201);
      await site.drain();
      const made = z.object({ key: z.string() }).parse(await created.json());
      expect(await ledgerOf(site, 'item-registered', made.key)).toMatchObject([
        { body: { stage: 'inception', adopted: false } },
      ]);
      expect(await findingsOf(site, made.key)).toEqual([]);
      expect(failures()).toEqual([]);
    },
  );

  it('refuses one in a stage whose gate holds it, and says what to do', async () => {
    await usePreset(site, 'regulated');
    guard('AI', { gate: 'deployment' });
    const refused = await create('AI');
    expect(refused.status).toBe(400);
    const words = await refusalOf(refused);
    expect(words).toContain('No work item can be created in Deployment');
    expect(words).toContain('Create it in Inception and move it on');
    expect(words).not.toContain('panel of');
    expect(failures()).toEqual([]);
    const bulk = await site.rest('ds', 'POST', '/rest/api/3/issue/bulk', {
      issueUpdates: [
        { fields: { project: { key: 'AI' }, summary: 'New', issuetype: { name: 'Task' } } },
      ],
    });
    expect(bulk.status).toBe(400);
    expect(JSON.stringify(await bulk.json())).toContain('Create it in Inception');
  });

  it('asks the stage that the first status stands for, of the projects that know it', async () => {
    projectFrom('DP', 'Deployment');
    // Nobody has stored anything of DP yet; AI maps the status, and its gate would hold a new item.
    expect((await create('DP')).status).toBe(400);
    await changeSettings(site, { statusStages: {} });
    expect((await create('DP')).status).toBe(201);
  });

  it('holds nothing where one of the projects would let it in; what passes is a finding', async () => {
    projectFrom('DP', 'Deployment');
    await register('DP');
    expect((await create('DP')).status).toBe(400);
    await changeSettings(site, { statusStages: {} });
    expect((await create('DP')).status).toBe(400);
    const { settings } = await site.must('admin', 'settings.get', { project: 'DP' });
    const deployment = Object.keys(settings.statusStages).find(
      (id) => settings.statusStages[id] === 'deployment',
    );
    await changeSettings(site, { statusStages: { [deployment ?? '']: 'inception' } });
    site.clock.advance(60_000);
    const created = await create('DP');
    expect(created.status).toBe(201);
    await site.drain();
    const { key } = z.object({ key: z.string() }).parse(await created.json());
    expect(await findingsOf(site, key)).toMatchObject([
      {
        kind: 'moved-without-gate',
        accountId: accountOf(site, 'ds'),
        sentence: 'created in Deployment without a decision of its gate',
      },
    ]);
  });

  it('is nothing to a work type that no project governs', async () => {
    const { issueTypes } = await site.must('admin', 'settings.get', { project: 'AI' });
    const task = issueTypes.find(({ name }) => name === 'Task')?.id ?? '';
    await changeSettings(site, { governedTypes: [task] });
    guard('AI', { gate: 'deployment' });
    expect((await create('AI', 'Bug')).status).toBe(201);
    expect((await create('AI')).status).toBe(400);
  });

  it('follows the mode of the rule where settings cannot be read', async () => {
    guard('AI');
    site.host.setFaults({ rules: [{ match: { kind: 'kvs' }, status: 503 }] });
    const refused = await create('AI');
    expect(await refusalOf(refused)).toContain('Try again in a minute');
    const { transitions } = site.jira.workflow.list('AI');
    const creating = transitions.find(({ name }) => name === 'Create');
    const rule = creating?.rules[0]?.id ?? '';
    site.jira.workflow.updateRule('AI', creating?.id ?? '', rule, { failSafe: 'open' });
    expect((await create('AI')).status).toBe(201);
  });
});

describe('whatever Jira sends to the validator', () => {
  const statusId = (): string => site.jira.admin.issue('AI-1').statusId;

  it.each([
    ['a key that is null', { issue: { key: null } }],
    ['no key', { issue: {} }],
    ['an empty key', { issue: { key: '' } }],
    ['no issue', {}],
    ['an issue that is null', { issue: null }],
  ])('is answered in words: %s', async (_name, about) => {
    const inception = site.jira.workflow.list('AI').transitions[0]?.to.id ?? '';
    const ask = (transition: Record<string, unknown>) =>
      site.host.callFunction(
        'on-transition',
        { ...about, configuration: null, transition },
        'jira:workflowValidator',
      );
    for (const from of [{ from: null }, { from: {} }, { from: { id: null } }, {}]) {
      expect(await ask({ ...from, to: { id: inception } })).toEqual({ result: true });
    }
    const validation = { to: { id: statusId() } };
    expect(await ask(validation)).toMatchObject({ result: false });
    expect(failures()).toEqual([]);
  });

  it.each([null, {}, { issue: { key: 'AI-1' } }, { issue: { key: 7 }, transition: { to: {} } }])(
    'and is refused in words where it makes no sense: %j',
    async (args) => {
      const answer = await site.host.callFunction('on-transition', args, 'jira:workflowValidator');
      expect(answer).toMatchObject({ result: false });
      expect(answer).toHaveProperty('errorMessage', expect.stringContaining('does not know'));
    },
  );
});

import { describe, expect, it, vi } from 'vitest';
import type { ValidatorArguments, ValidatorResult } from '../../../../local/jira/context';
import { as, at, each, sampleSite, send, type Site } from './sample-site';

const toValidation = '21';

/** A site whose transition to Validation carries rules that answer as told. */
const guarded = (answers: Record<string, () => Promise<ValidatorResult>>) => {
  const site = sampleSite();
  const asked: { ruleKey: string; args: ValidatorArguments }[] = [];
  for (const ruleKey of Object.keys(answers))
    site.jira.workflow.addRule('AI', toValidation, { ruleKey, configuration: { rule: ruleKey } });
  site.jira.setValidatorRunner(async ({ ruleKey }, args) => {
    asked.push({ ruleKey, args });
    const answer = answers[ruleKey];
    if (answer === undefined) throw new Error(`no rule ${ruleKey}`);
    return answer();
  });
  return { ...site, asked };
};

const move = (site: Site, body: object = {}, key = 'AI-1') =>
  send(site.jira, as(site.ids.ds), `POST /issue/${key}/transitions`, {
    transition: { id: toValidation },
    ...body,
  });

const statusOf = (site: Site) => site.jira.admin.issue('AI-1').statusId;

const allow = () => Promise.resolve({ result: true });

describe('transitions', () => {
  it('are listed from where the issue stands', async () => {
    const site = sampleSite();
    const { body } = await send(site.jira, as(site.ids.ds), 'GET /issue/AI-1/transitions');
    expect(each(at(body, 'transitions'), 'name')).toEqual(['Validation', 'Done']);
    expect(each(at(body, 'transitions'), 'to.name')).toEqual(['Validation', 'Done']);
  });

  it('keep to the workflow where it is not open to all', async () => {
    const site = sampleSite();
    site.jira.admin.createProject({
      key: 'WF',
      name: 'Workflow',
      leadAccountId: site.ids.pm,
      statuses: [
        { name: 'Open', category: 'new' },
        { name: 'Checked', category: 'indeterminate' },
        { name: 'Closed', category: 'done' },
      ],
      issueTypes: [{ name: 'Task' }],
      transitions: [
        { name: 'Check', from: ['Open'], to: 'Checked' },
        { name: 'Close', from: ['Checked'], to: 'Closed' },
      ],
    });
    site.jira.admin.createIssue({ projectKey: 'WF', summary: 'x' });
    const { body } = await send(site.jira, as(site.ids.ds), 'GET /issue/WF-1/transitions');
    expect(each(at(body, 'transitions'), 'name')).toEqual(['Check']);
    expect((await move(site, {}, 'WF-1')).body).toEqual({
      errorMessages: ["Transition id '21' is not valid for this issue."],
      errors: {},
    });
  });

  it('move the issue, write the changelog and tell listeners with both statuses', async () => {
    const site = guarded({ a: allow });
    const heard: unknown[] = [];
    site.jira.onEvent((name, payload) => heard.push([name, payload]));
    site.clock.advance(1000);
    expect((await move(site)).status).toBe(204);
    expect(at(heard, '0.0')).toBe('avi:jira:updated:issue');
    expect(at(heard, '0.1.changelog.items')).toEqual([
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '10000',
        fromString: 'To Do',
        to: '10001',
        toString: 'Validation',
      },
    ]);
    expect(each(at(heard, '0.1.associatedStatuses'), 'name')).toEqual(['To Do', 'Validation']);
    expect(site.jira.admin.issue('AI-1').statusCategoryChanged).toBe(site.clock.now());
  });

  it('ask every validator, with key, statuses and configuration, and refuse with their messages', async () => {
    const site = guarded({
      first: () => Promise.resolve({ result: false, errorMessage: 'No evidence yet' }),
      second: allow,
      third: () => Promise.resolve({ result: false, errorMessage: 'No approval yet' }),
    });
    const heard: unknown[] = [];
    site.jira.onEvent((name) => heard.push(name));
    expect(await move(site)).toEqual({
      status: 400,
      body: { errorMessages: ['No evidence yet', 'No approval yet'], errors: {} },
    });
    expect(site.asked.map(({ ruleKey }) => ruleKey)).toEqual(['first', 'second', 'third']);
    expect(site.asked[0]?.args).toEqual({
      issue: { key: 'AI-1' },
      configuration: { rule: 'first' },
      transition: { from: { id: '10000' }, to: { id: '10001' } },
    });
    expect([statusOf(site), heard]).toEqual(['10000', []]);
  });

  it('show validators what the screen changes, and only what the platform shows', async () => {
    const site = guarded({ a: allow });
    const stage = site.jira.admin.field('stage')?.id ?? '';
    const fields = {
      summary: 'Not shown',
      labels: [],
      assignee: { accountId: site.ids.pm },
      priority: { name: 'High' },
      [stage]: 'monitoring',
    };
    expect((await move(site, { fields })).status).toBe(204);
    const shown = site.asked[0]?.args.transition.modifiedFields;
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      ['assignee', stage, 'labels', 'priority'].sort(),
    );
    expect(shown?.['labels']).toBeNull();
    expect(shown?.['assignee']).toEqual({ accountId: site.ids.pm });
    expect(shown?.[stage]).toBe('monitoring');
    expect(at(shown?.['priority'], 'name')).toBe('High');
    expect(site.jira.admin.issue('AI-1').summary).toBe('Not shown');
  });

  it('store nothing of the screen where a validator refuses', async () => {
    const site = guarded({ a: () => Promise.resolve({ result: false }) });
    const reply = await move(site, { fields: { summary: 'Changed' } });
    expect(at(reply.body, 'errorMessages.0')).toBe('The validator a refused the transition.');
    expect(site.jira.admin.issue('AI-1').summary).toBe('Fraud model for cards');
  });

  it('stay closed where a validator throws or nobody runs it', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = guarded({ a: () => Promise.reject(new Error('secret detail')) });
    const reply = await move(broken);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).not.toContain('secret');
    expect(silent).toHaveBeenCalled();
    silent.mockRestore();
    const alone = sampleSite();
    alone.jira.workflow.addRule('AI', toValidation, { ruleKey: 'a', configuration: {} });
    expect((await move(alone)).status).toBe(400);
    expect(statusOf(alone)).toBe('10000');
  });

  it('conflict where the issue moved while the validators ran', async () => {
    const site: ReturnType<typeof guarded> = guarded({
      a: () => {
        site.jira.admin.setStatus('AI-1', 'Done');
        return Promise.resolve({ result: true });
      },
    });
    expect((await move(site)).status).toBe(409);
  });

  it('keep what others wrote to other fields while the validators ran', async () => {
    const site: ReturnType<typeof guarded> = guarded({
      a: () => {
        site.jira.admin.setProperty('AI-1', 'assay', { stage: 'new' });
        return Promise.resolve({ result: true });
      },
    });
    expect((await move(site)).status).toBe(204);
    expect(site.jira.admin.issue('AI-1').properties['assay']).toEqual({ stage: 'new' });
  });

  it('name a missing transition', async () => {
    const site = sampleSite();
    const reply = await send(site.jira, as(site.ids.ds), 'POST /issue/AI-1/transitions', {});
    expect(reply.status).toBe(400);
  });
});

describe('the workflow of a project', () => {
  it('adds, changes and removes rules', () => {
    const { jira } = sampleSite();
    const rule = jira.workflow.addRule('AI', toValidation, {
      ruleKey: 'a',
      configuration: { x: 1 },
    });
    const rules = () =>
      jira.workflow.list('AI').transitions.find(({ id }) => id === toValidation)?.rules;
    expect(rules()).toEqual([rule]);
    jira.workflow.updateRule('AI', toValidation, rule.id, { x: 2 });
    expect(rules()?.[0]?.configuration).toEqual({ x: 2 });
    jira.workflow.removeRule('AI', toValidation, rule.id);
    expect(rules()).toEqual([]);
  });

  it('names what is not there, and limits configurations to 32 KB', () => {
    const { workflow } = sampleSite().jira;
    expect(() => workflow.list('NOPE')).toThrow('There is no project NOPE');
    const rule = { ruleKey: 'a', configuration: {} };
    expect(() => workflow.addRule('AI', '99', rule)).toThrow('has no transition 99');
    expect(() => workflow.removeRule('AI', toValidation, 'x')).toThrow('has no rule x');
    const configuration = { text: 'x'.repeat(33_000) };
    expect(() => workflow.addRule('AI', toValidation, { ruleKey: 'a', configuration })).toThrow(
      'at most 32768',
    );
  });
});

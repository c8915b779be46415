import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../local/state/clock';
import { openTables } from '../../../../local/state/table';
import { as, asApp, at, openSite, sampleSite, send, startTime } from './sample-site';

const directory = mkdtempSync(join(tmpdir(), 'jira-state-'));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = () =>
  openSite(
    openTables(directory),
    createClock(() => startTime),
  );

describe('the state of the site', () => {
  it('survives a restart: issues, keys, fields, rules, history', async () => {
    const first = open();
    const { admin, workflow } = first.jira;
    admin.createProject({
      key: 'AI',
      name: 'AI delivery',
      leadAccountId: first.ids.pm,
      statuses: [
        { name: 'To Do', category: 'new' },
        { name: 'Done', category: 'done' },
      ],
      issueTypes: [{ name: 'Task' }],
    });
    admin.createIssue({ projectKey: 'AI', summary: 'Kept', customFields: { stage: 'data' } });
    admin.setStatus('AI-1', 'Done');
    workflow.addRule('AI', '11', { ruleKey: 'a', configuration: { x: 1 } });
    await send(first.jira, asApp(), 'PUT /issue/AI-1/properties/assay', { stage: 'data' });

    const second = open();
    expect(second.ids).toEqual(first.ids);
    expect(second.jira.admin.issue('AI-1')).toEqual(first.jira.admin.issue('AI-1'));
    expect(second.jira.admin.field('stage')).toEqual(first.jira.admin.field('stage'));
    expect(second.jira.workflow.list('AI')).toEqual(first.jira.workflow.list('AI'));
    const by = as(second.ids.ds);
    const found = await send(second.jira, by, 'POST /search/jql', {
      jql: 'aiStage = data AND status = Done',
    });
    expect(at(found.body, 'issues.0.id')).toBe('10001');
    const log = await send(second.jira, by, 'GET /issue/AI-1/changelog');
    expect(at(log.body, 'total')).toBe(1);
    expect(second.jira.admin.createIssue({ projectKey: 'AI', summary: 'Next' }).key).toBe('AI-2');
  });

  it('is forgotten when the tables were emptied and read again', () => {
    const site = sampleSite();
    site.tables.clear();
    site.jira.reload();
    expect(() => site.jira.admin.issue('AI-1')).toThrow('There is no issue AI-1');
    expect(site.jira.users.list()).toEqual([]);
  });

  it('is not changed by whoever holds what it handed out or took in', async () => {
    const site = sampleSite();
    const stage = { stage: 'data' };
    site.jira.admin.setProperty('AI-2', 'assay', stage);
    stage.stage = 'tampered';
    const { body } = await send(site.jira, asApp(), 'GET /issue/AI-2/properties/assay');
    expect(at(body, 'value.stage')).toBe('data');
  });
});

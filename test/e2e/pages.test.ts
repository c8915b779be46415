import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frameIn, openPanel } from '../support/browser/browser-session';
import { expectGoodLooks } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

/** Every page, and what shows that it is there. */
const pages: { name: string; path: string; ready: (page: Page) => Promise<void> }[] = [
  {
    name: 'issue',
    path: '/browse/AI-3',
    ready: async (page) => {
      await frameIn(page, 'section.panel').locator('.now').waitFor();
      await page.locator('.details').getByText('Validation', { exact: true }).waitFor();
    },
  },
  {
    name: 'board',
    path: '/projects/AI/board',
    ready: (page) => page.locator('.column').first().waitFor(),
  },
  {
    name: 'report',
    path: '/projects/AI/assay',
    ready: (page) => frameIn(page).getByRole('row').nth(1).waitFor(),
  },
  {
    name: 'settings',
    path: '/projects/AI/settings/assay',
    ready: (page) => frameIn(page).getByRole('button', { name: 'Save' }).waitFor(),
  },
  {
    name: 'workflow',
    path: '/projects/AI/workflow',
    ready: (page) => page.locator('[data-workflow-transition]').first().waitFor(),
  },
  {
    name: 'try-agent',
    path: '/try/agent?action=state-return',
    ready: async (page) => {
      await page.getByLabel('Work item key').fill('AI-1');
      await page.getByLabel('Earlier stage').fill('Inception');
      await page.getByLabel('Reason').fill('The data has to be labelled anew.');
      await page.getByRole('button', { name: 'Run the action' }).click();
      await page.getByRole('button', { name: 'Yes, write it' }).waitFor();
    },
  },
  {
    name: 'try-rule',
    path: '/try/rule',
    ready: async (page) => {
      await page.getByLabel('Property').selectOption('aiGate');
      await page.getByLabel('Value').fill('held');
      await page.getByRole('button', { name: 'Run the rule' }).click();
      await page.getByRole('heading', { name: /^It ran for / }).waitFor();
    },
  },
  {
    name: 'try-jql',
    path: `/try/jql?jql=${encodeURIComponent('issue in heldAtGate("deployment")')}`,
    ready: (page) => page.getByRole('region', { name: 'Work items' }).waitFor(),
  },
];

describe('the pages', () => {
  const { open } = visitSite();

  it.each(pages)('look right, can be used by everybody: $name', async ({ name, path, ready }) => {
    const { page } = await open('Ada Admin', { details: 'open' });
    await page.goto(path);
    await ready(page);
    await expectGoodLooks(page, name, { of: 'page' });
  });

  it('the header changes who works, and stays where it is', async () => {
    const { page } = await open('Petra Manager');
    await page.goto('/projects/AI/board');
    const who = (): Promise<string | null> =>
      page.getByLabel('Work as').locator('option:checked').textContent();
    expect((await who())?.trim()).toBe('Petra Manager');
    await Promise.all([
      page.waitForEvent('load'),
      page.getByLabel('Work as').selectOption({ label: 'Vera Viewer' }),
    ]);
    expect((await who())?.trim()).toBe('Vera Viewer');
    expect(new URL(page.url()).pathname).toBe('/projects/AI/board');
  });

  it('an action is tried as each person, and one that writes asks first', async () => {
    const { page } = await open('Ada Admin');
    await page.goto('/');
    await page.getByRole('link', { name: 'Try out' }).click();
    const answer = page.getByRole('region', { name: 'Answer', exact: true });
    await page.getByLabel('Work item key').fill('AI-1');
    await page.getByRole('button', { name: 'Run the action' }).click();
    await expect.poll(() => answer.locator('pre').first().textContent()).toContain('"headline"');

    await page.getByRole('link', { name: 'State a return' }).click();
    await page.getByLabel('Work item key').fill('AI-1');
    await page.getByLabel('Earlier stage').fill('Inception');
    await page.getByLabel('Reason').fill('<img src=x onerror=alert(1)> goes back');
    await page.getByLabel('The agent asks for').selectOption({ label: 'Vera Viewer' });
    await page.getByRole('button', { name: 'Run the action' }).click();
    await answer.getByText('You may not move this work item.').waitFor();
    await page.getByLabel('The agent asks for').selectOption({ label: 'Ada Admin' });
    await page.getByLabel('A rule of an automation').check();
    await page.getByRole('button', { name: 'Run the action' }).click();
    await answer.getByRole('heading', { name: 'The platform refuses' }).waitFor();
    await page.getByLabel('A rule of an automation').uncheck();
    await page.getByRole('button', { name: 'Run the action' }).click();
    await answer.getByText('Nothing is changed yet.').waitFor();
    expect(await answer.locator('img').count()).toBe(0);
    await answer.getByRole('button', { name: 'Yes, write it' }).click();
    await expect
      .poll(() => answer.locator('pre').first().textContent())
      .toContain('"changed": true');
  });

  it('a rule is tried on each work item that its condition finds', async () => {
    const { page } = await open('Petra Manager');
    await page.goto('/try/rule?action=ask-gate');
    await page.getByLabel('Property').selectOption('aiVerdict');
    await page.getByLabel('Value').fill('fail');
    await page.getByRole('button', { name: 'Run the rule' }).click();
    const answer = page.getByRole('region', { name: 'Answer', exact: true });
    await answer.getByRole('heading', { name: /^It ran for / }).waitFor();
    const found = await page.request.post('/rest/api/3/search/jql', {
      data: { jql: 'aiVerdict = "fail"', fields: ['key'] },
    });
    const { issues } = z
      .object({ issues: z.array(z.object({ key: z.string() })).min(1) })
      .parse(await found.json());
    expect(await answer.getByRole('link').allTextContents()).toEqual(issues.map(({ key }) => key));
    expect(await answer.locator('pre').first().textContent()).toContain('"open"');
  });

  it('a search shows what functions became, for whoever searches', async () => {
    const { page } = await open('Petra Manager');
    await page.goto('/try/jql');
    await page.getByRole('link', { name: 'issue in driftAtLeast("warning")' }).click();
    const fragments = page.getByRole('region', { name: 'Fragments' });
    await fragments.getByText('Asked of the app now').waitFor();
    expect(await fragments.textContent()).toContain('aiDrift in');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await fragments.getByText('Kept by Jira from before').waitFor();
    await page.getByLabel('JQL', { exact: true }).fill('issue in driftAtLeast("<b>much</b>")');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await fragments.getByText('Refused:').waitFor();
    expect(await page.locator('main b').count()).toBe(0);
  });

  it('settings are kept for those who may change them, and closed to others', async () => {
    const admin = await open('Ada Admin');
    await admin.page.goto('/projects/AI/settings/assay');
    const settings = frameIn(admin.page);
    await settings.getByLabel('Let it pass and raise a finding').check();
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Everything is saved.').waitFor();
    await admin.page.reload();
    await settings.getByRole('button', { name: 'Save' }).waitFor();
    await expect
      .poll(() => settings.getByLabel('Let it pass and raise a finding').isChecked())
      .toBe(true);

    const viewer = await open('Vera Viewer');
    await viewer.page.goto('/projects/AI/settings/assay');
    await expect
      .poll(() => viewer.page.locator('main').textContent())
      .toContain('Only administrators of Claims AI see its settings.');
    await expect.poll(() => viewer.page.locator('main iframe').count()).toBe(0);
    const refused = await viewer.page.request.post('/local/invoke', {
      data: {
        module: 'governance-settings',
        call: 'settings.get',
        payload: { project: 'AI' },
        as: 'viewer@example.test',
      },
    });
    const answer = (await refused.json()) as unknown;
    expect(answer).toMatchObject({ data: { mayAdminister: false } });
  });

  it('roles are given to people and groups by name, with the keyboard alone', async () => {
    const { page } = await open('Ada Admin');
    await page.goto('/projects/AI/settings/assay');
    const settings = frameIn(page);
    await settings.getByRole('tab', { name: 'Roles' }).click();
    const pick = async (label: string, text: string): Promise<void> => {
      const field = settings.getByRole('combobox', { name: label });
      await field.fill(text);
      await settings.getByRole('option', { name: text }).waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
      await expect.poll(() => field.inputValue()).toBe('');
    };
    await pick('Add a person to Data owner', 'Dana');
    await pick('Add a group to Data owner', 'viewers');
    await expectGoodLooks(page, 'roles');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Everything is saved.').waitFor();
    await page.reload();
    await settings.getByRole('tab', { name: 'Roles' }).click();
    await settings.getByRole('button', { name: 'Remove viewers' }).waitFor();
    const person = settings.getByRole('list', { name: 'People who hold Data owner' });
    await person.getByText('Dana', { exact: false }).waitFor();
  });

  it('another policy can be tried on the items, and each line leads to its item', async () => {
    const { page, context } = await open('Ada Admin');
    await page.goto('/projects/AI/settings/assay');
    const settings = frameIn(page);
    await settings.getByRole('tab', { name: 'Policy' }).click();
    await settings.getByLabel('Policy to try').selectOption('regulated');
    await settings.getByRole('button', { name: 'What if' }).click();
    await settings
      .getByText(/Of \d+ work items: \d+ held, \d+ open\./)
      .first()
      .waitFor();
    await expectGoodLooks(page, 'what-if');
    const [item] = await Promise.all([
      context.waitForEvent('page'),
      settings.locator('.what-if-line a').first().click(),
    ]);
    await item.waitForURL(/\/browse\/AI-\d+/);
  });

  it('workflow rules are added, edited and removed with the app’s own page, and hold', async () => {
    const { page } = await open('Ada Admin');
    const deployment = page.locator('[data-workflow-transition]', {
      has: page.getByRole('heading', { name: 'Deployment' }),
    });
    const dialog = page.locator('dialog');
    const configuration = frameIn(page, 'dialog');
    const openWorkflow = async (): Promise<void> => {
      await page.goto('/projects/AI/workflow');
      await deployment.waitFor();
    };
    const moveToDeployment = async (issue: string): Promise<void> => {
      await openPanel(page, issue);
      await page.getByLabel('Move to status').selectOption('Deployment');
    };

    await openWorkflow();
    await deployment.getByRole('button', { name: 'Remove' }).click();
    await deployment.getByText('No rules').waitFor();
    await deployment.getByRole('button', { name: /^Add validator/ }).click();
    await configuration.getByLabel('Always the gate of one stage').check();
    await configuration.getByLabel('Stage', { exact: true }).selectOption('Monitoring');
    await configuration.getByLabel('Let it pass and raise a finding').check();
    await expectGoodLooks(page, 'rule');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await deployment.locator('[data-rule]', { hasText: 'monitoring' }).waitFor();
    await deployment.locator('[data-rule]', { hasText: '"failSafe":"warn"' }).waitFor();
    await moveToDeployment('AI-1');
    await page.locator('#alerts', { hasText: /Monitoring is held/ }).waitFor();

    await openWorkflow();
    await deployment.getByRole('button', { name: 'Edit' }).click();
    await configuration.getByLabel(/^The gate of the stage that the target status/).check();
    await dialog.getByRole('button', { name: 'Update' }).click();
    await dialog.waitFor({ state: 'detached' });
    await moveToDeployment('AI-1');
    await page.locator('#alerts', { hasText: /Deployment is held/ }).waitFor();

    await openWorkflow();
    await deployment.getByRole('button', { name: 'Remove' }).click();
    await deployment.getByText('No rules').waitFor();
    await moveToDeployment('AI-1');
    await expect
      .poll(async () => (await page.locator('.status .lozenge').textContent())?.trim())
      .toBe('Deployment');
    await expect.poll(() => page.locator('#alerts').textContent()).toBe('');
  });
});

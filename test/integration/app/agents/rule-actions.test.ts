import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { lockAccuracy, somePlan } from '../../../support/governed';
import { accountOf } from '../../../support/account-of';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { ruleInputs } from '../../../../src/words/agents/rule-inputs';

const people = ['admin', 'pm', 'ds', 'approver', 'viewer'] as const;
/** Who may edit work items of the project; the others see them. */
const editors: readonly string[] = ['admin', 'pm', 'ds'];

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await lockAccuracy(site);
  await site.must('pm', 'monitoring.plan', { issue: 'AI-1', plan: somePlan(site) });
  site.clock.advance(3_600_000);
});

const run = (who: string, moduleKey: string, inputs: Record<string, unknown>) =>
  site.host.runRule({ moduleKey, accountId: accountOf(site, who), inputs });

const FILE = 'metric,successes,trials\naccuracy,970,1000\n';

const writing: Record<string, Record<string, string>> = {
  'add-evidence': { issueKey: 'AI-1', text: FILE },
  'report-observation': {
    ...{ issueKey: 'AI-1', watch: 'accuracy', level: 'Warning', value: '0.82', note: 'seen live' },
  },
  'raise-to-do': { issueKey: 'AI-1', label: 'Label 200 claims', cause: 'too few of them' },
};

const ledger = () => site.must('pm', 'ledger.list', { issue: 'AI-1' });

const items = (): string => JSON.stringify(site.tables.table('forge-kvs-entity%3Aitem').entries());

describe('actions of rules', () => {
  it.each(people)(
    'ask the gate for %s, in the words of its refusal, and change nothing',
    async (who) => {
      const before = items();
      const gate = await site.must(who, 'gate.evaluate', { issue: 'AI-1' });
      expect(await run(who, 'ask-gate', { issueKey: 'AI-1' })).toEqual({
        state: 'success',
        outputs: {
          ...{ open: false, stage: gate.stage, headline: gate.headline },
          ...{ message: gate.message, next: gate.next },
        },
      });
      expect(await run(who, 'ask-gate', { issueKey: 'AI-1', stage: 'monitoring' })).toMatchObject({
        outputs: { stage: 'monitoring' },
      });
      expect(items()).toBe(before);
    },
  );

  it.each(people)('write for %s as far as the connection may, marked as by a rule', async (who) => {
    const mayWrite = editors.includes(who);
    const before = { items: items(), ledger: await ledger() };
    const kinds = ['evaluation-recorded', 'signal-recorded', 'review-raised'];
    for (const [action, inputs] of Object.entries(writing)) {
      const ran = await run(who, action, inputs);
      expect(ran.state, action).toBe(mayWrite ? 'success' : 'failed');
      if (!mayWrite) expect(ran).toMatchObject({ auditLog: [expect.stringContaining('edit')] });
    }
    const { entries, told } = await ledger();
    if (!mayWrite) {
      expect({ items: items(), ledger: await ledger() }).toEqual(before);
      return;
    }
    for (const kind of kinds) {
      const at = entries.findIndex((one) => one.kind === kind);
      expect(entries[at]?.actor, kind).toEqual({
        ...{ kind: 'person', accountId: accountOf(site, who), through: 'automation' },
      });
      expect(told[at]?.sentence).toContain('(through an automation rule)');
    }
    expect(told.some(({ sentence }) => sentence.includes('raised a to-do: Label 200 claims'))).toBe(
      true,
    );
  });

  it('raise a to-do that waits until a person says it is done, and once only', async () => {
    const inputs = writing['raise-to-do'] ?? {};
    expect(await run('pm', 'raise-to-do', inputs)).toMatchObject({ outputs: { waiting: 1 } });
    expect(await run('pm', 'raise-to-do', inputs)).toMatchObject({ outputs: { waiting: 1 } });
    const { standing, monitoring } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(standing.steps.map(({ title }) => title)).toContain('Label 200 claims');
    const [review] = monitoring.reviews;
    await site.must('ds', 'review.done', {
      ...{ issue: 'AI-1', id: review?.id ?? '', note: 'labelled them' },
    });
    const after = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(after.standing.steps.map(({ title }) => title)).not.toContain('Label 200 claims');
  });

  it('are told in words where to-dos pile up', async () => {
    for (let count = 0; count < 10; count += 1)
      await run('pm', 'raise-to-do', {
        issueKey: 'AI-1',
        label: `To do ${count}`,
        cause: 'a rule',
      });
    expect(await run('pm', 'raise-to-do', writing['raise-to-do'] ?? {})).toEqual({
      ...{ state: 'failed' },
      auditLog: [expect.stringContaining('10 to-dos wait on this work item already.')],
    });
  });

  it('do not know an item that the connection may not browse', async () => {
    site.jira.admin.restrictIssue('AI-1', { groups: ['jira-administrators'] });
    for (const [action, inputs] of Object.entries({
      ...writing,
      'ask-gate': { issueKey: 'AI-1' },
    })) {
      const hidden = await run('ds', action, inputs);
      const absent = await run('ds', action, { ...inputs, issueKey: 'AI-999' });
      expect(hidden.state).toBe('failed');
      expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent).replaceAll('AI-999', 'AI-1'));
    }
  });

  it('refuse in words what a smart value brought', async () => {
    const observation = writing['report-observation'] ?? {};
    for (const change of [
      { value: '{{missing.value}}' },
      { value: '1e999x' },
      { level: 'very bad' },
      { issueKey: '' },
      { issueKey: 'AI-1" OR key = "AI-2' },
    ]) {
      const before = items();
      const ran = await run('ds', 'report-observation', { ...observation, ...change });
      expect(ran).toMatchObject({ state: 'failed', auditLog: [expect.any(String)] });
      expect(items()).toBe(before);
    }
  });

  it('are held by the host to what a rule can be saved with', async () => {
    await expect(run('pm', 'what-holds', { issueKey: 'AI-1' })).rejects.toThrow('No rule');
    await expect(run('pm', 'ask-gate', { issueKey: 'AI-1', as: 'admin' })).rejects.toThrow('as');
    await expect(
      run('pm', 'add-evidence', { issueKey: 'AI-1', text: 'x'.repeat(110_000) }),
    ).rejects.toThrow('100 KB');
  });
});

describe('the form of an action in a rule', () => {
  const declared = z
    .object({
      modules: z.object({
        action: z.array(
          z.looseObject({
            key: z.string(),
            inputs: z.record(
              z.string(),
              z.object({ title: z.string(), required: z.boolean(), description: z.string() }),
            ),
          }),
        ),
        'automation:actionProvider': z.array(z.object({ actions: z.array(z.string()) })),
      }),
    })
    .parse(parse(readFileSync(new URL('../../../../manifest.yml', import.meta.url), 'utf8')));

  it('asks for the inputs that the manifest declares, in the same words', () => {
    const { action, 'automation:actionProvider': providers } = declared.modules;
    const offered = providers.flatMap(({ actions }) => actions);
    expect(Object.keys(ruleInputs)).toEqual(offered);
    for (const [key, inputs] of Object.entries(ruleInputs)) {
      const module = action.find((one) => one.key === key);
      const words = inputs.map(({ name, title, help, required }) => [
        name,
        { title, required, description: help },
      ]);
      const said = Object.entries(module?.inputs ?? {}).map(
        ([name, { title, required, description }]) => [name, { title, required, description }],
      );
      expect(words).toEqual(said);
    }
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lockAccuracy } from '../../../support/governed';
import { accountOf } from '../../../support/account-of';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const people = ['admin', 'pm', 'ds', 'approver', 'viewer'] as const;
/** Who may edit, and who may move, work items of the project; the others see them. */
const allowed: Record<string, readonly string[]> = {
  'record-evidence': ['admin', 'pm', 'ds'],
  'state-return': ['admin', 'pm', 'ds', 'approver'],
};

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await lockAccuracy(site);
  site.clock.advance(3_600_000);
});

const answerSchema = z.object({
  ok: z.boolean(),
  answer: z
    .looseObject({ changed: z.boolean(), confirm: z.string().exactOptional() })
    .exactOptional(),
  error: z.looseObject({ code: z.string() }).exactOptional(),
});

const run = async (who: string, action: string, inputs: Record<string, unknown>) =>
  answerSchema.parse(
    await site.host.runAction({ moduleKey: action, accountId: accountOf(site, who), inputs }),
  );

const WRONG_CODE = 'That code belongs to something else, or the item changed since.';
const FILE = 'metric,successes,trials\naccuracy,970,1000\n';
const evidence = { issueKey: 'AI-1', text: FILE };
const goesBack = { issueKey: 'AI-1', toStage: 'Experimentation', reason: 'labels were wrong' };

const ledger = () => site.must('pm', 'ledger.list', { issue: 'AI-1' });

const stored = async () => ({
  ledger: (await ledger()).entries,
  items: JSON.stringify(site.tables.table('forge-kvs-entity%3Aitem').entries()),
  runs: JSON.stringify(site.tables.table('forge-kvs-entity%3Aevaluation').entries()),
});

describe('actions that write', () => {
  it.each([
    ['record-evidence', evidence, 'evaluation-recorded'],
    ['state-return', goesBack, 'return-declared'],
  ] as const)(
    'ask first, then %s as the person, marked as by an agent',
    async (action, inputs, kind) => {
      const before = await stored();
      const asked = await run('ds', action, inputs);
      expect(asked).toMatchObject({
        ok: true,
        answer: { changed: false, would: { issueKey: 'AI-1' } },
      });
      const confirm = asked.answer?.confirm ?? '';
      expect(confirm).toMatch(/^[0-9a-f]{8}$/u);
      expect(await run('ds', action, { ...inputs, confirm: 'yes' })).toMatchObject({
        answer: { changed: false, note: WRONG_CODE, confirm },
      });
      expect(await run('pm', action, { ...inputs, confirm })).toMatchObject({
        answer: { changed: false },
      });
      expect(await stored()).toEqual(before);
      expect(await run('ds', action, { ...inputs, confirm })).toMatchObject({
        ok: true,
        answer: { changed: true },
      });
      const { entries, told } = await ledger();
      const at = entries.findIndex((one) => one.kind === kind);
      expect(entries[at]?.actor).toEqual({
        ...{ kind: 'person', accountId: accountOf(site, 'ds'), through: 'agent' },
      });
      expect(told[at]?.sentence).toContain('(through an AI agent)');
    },
  );

  it('take a yes to what was shown alone, and none once the item changed', async () => {
    const { answer } = await run('ds', 'record-evidence', evidence);
    const confirm = answer?.confirm ?? '';
    const other = { ...evidence, text: FILE.replace('970', '999') };
    expect(await run('ds', 'record-evidence', { ...other, confirm })).toMatchObject({
      answer: { changed: false },
    });
    await site.must('pm', 'challenge.ask', {
      ...{ issue: 'AI-1', criterionId: null, question: 'Why accuracy and not recall?' },
    });
    expect(await run('ds', 'record-evidence', { ...evidence, confirm })).toMatchObject({
      answer: { changed: false, note: WRONG_CODE },
    });
  });

  it.each(people)('run for %s as far as their own permission goes', async (who) => {
    for (const [action, inputs] of [
      ['record-evidence', evidence],
      ['state-return', goesBack],
    ] as const) {
      const may = (allowed[action] ?? []).includes(who);
      const before = await stored();
      const asked = await run(who, action, inputs);
      expect(asked, action).toMatchObject(
        may ? { ok: true } : { ok: false, error: { code: 'forbidden' } },
      );
      const confirm = asked.answer?.confirm ?? '00000000';
      const done = await run(who, action, { ...inputs, confirm });
      expect(done.answer?.changed === true, action).toBe(may);
      if (!may) expect(await stored()).toEqual(before);
    }
  });

  it('do not know an item that the person may not browse', async () => {
    site.jira.admin.restrictIssue('AI-1', { groups: ['jira-administrators'] });
    for (const [action, inputs] of [
      ['record-evidence', evidence],
      ['state-return', goesBack],
    ] as const) {
      const hidden = await run('ds', action, inputs);
      expect(hidden).toMatchObject({ ok: false, error: { code: 'not-found' } });
      const absent = await run('ds', action, { ...inputs, issueKey: 'AI-999' });
      expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent).replaceAll('AI-999', 'AI-1'));
    }
  });

  it('answer in words to what cannot be written', async () => {
    const ask = (action: string, inputs: object) => run('ds', action, { ...inputs });
    expect(await ask('record-evidence', { ...evidence, text: 'no file' })).toMatchObject({
      error: { code: 'unreadable-evidence' },
    });
    expect(await ask('state-return', { ...goesBack, toStage: 'Deployment' })).toMatchObject({
      error: { code: 'invalid-input', hint: 'Name one of: Inception, Data, Experimentation.' },
    });
    expect(await ask('state-return', { ...goesBack, reason: 'short' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it('are not run by an agent that a rule started, and read-only ones are', async () => {
    const byRule = (moduleKey: string, inputs: Record<string, unknown>) =>
      site.host.runAction({ moduleKey, inputs, accountId: accountOf(site, 'ds'), byRule: true });
    await expect(byRule('record-evidence', evidence)).rejects.toThrow('that a rule started');
    expect(await byRule('what-holds', { issueKey: 'AI-1' })).toMatchObject({ ok: true });
  });

  it('settle no finding: what went back already is left to a person', async () => {
    expect((await site.move('ds', 'AI-1', 'Data')).status).toBeLessThan(300);
    await site.drain();
    const view = await site.must('ds', 'item.get', { issue: 'AI-1' });
    expect(view.governance.findings.some(({ kind }) => kind === 'undeclared-return')).toBe(true);
    // Back where it was, so that the same return could be stated again.
    const settledBefore = view.governance.findings.filter(({ resolvedAt }) => resolvedAt !== null);
    expect(settledBefore).toEqual([]);
    const stated = await run('ds', 'state-return', { ...goesBack, toStage: 'Inception' });
    const confirm = stated.answer?.confirm ?? '';
    await run('ds', 'state-return', { ...goesBack, toStage: 'Inception', confirm });
    const { governance } = await site.must('ds', 'item.get', { issue: 'AI-1' });
    expect(governance.findings.filter(({ resolvedAt }) => resolvedAt !== null)).toEqual([]);
  });
});

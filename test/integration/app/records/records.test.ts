import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { NOW } from '../../../support/builders/builders';
import { accountOf, ledgerOf, usePreset, toldOf } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const DAY = 86_400_000;
const issue = 'AI-1';
const ahead = new Date(NOW + 30 * DAY).toISOString();

describe('a hand-off', () => {
  const offer = (receiver = 'approver') => ({
    ...{ issue, kind: 'model-application' as const, receiver: accountOf(site, receiver) },
    acceptance: 'answers within 300 ms',
  });

  it('is answered by its receiver alone, who need not be allowed to edit, and once', async () => {
    const { records } = await site.must('ds', 'handoff.offer', offer());
    const id = records.handoffs[0]?.id ?? '';
    const answer = { issue, id, accepted: true };
    for (const who of ['ds', 'pm', 'admin', 'viewer']) {
      expect(await site.call(who, 'handoff.answer', answer)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    const seen = await site.must('approver', 'item.get', { issue });
    expect(seen.records.handoffs).toMatchObject([{ mayAnswer: true, isStalled: false }]);
    expect(seen.people[accountOf(site, 'ds')]).toBeDefined();
    const after = await site.must('approver', 'handoff.answer', answer);
    expect(after.records.handoffs).toMatchObject([
      { mayAnswer: false, answer: { accepted: true, by: accountOf(site, 'approver') } },
    ]);
    expect(await site.call('approver', 'handoff.answer', answer)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    const [offered] = await toldOf(site, 'handoff-offered');
    expect(offered?.sentence).toMatch(/offered the hand-off from model to application$/);
    const [answered] = await ledgerOf(site, 'handoff-answered');
    expect(answered?.actor).toEqual({ kind: 'person', accountId: accountOf(site, 'approver') });
  });

  it('is not given to oneself, nor to somebody Jira does not know', async () => {
    for (const receiver of [accountOf(site, 'ds'), 'nobody']) {
      expect(await site.call('ds', 'handoff.offer', { ...offer(), receiver })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', where: 'receiver' },
      });
    }
  });

  it('says what is missing when it is declined, can be offered again, and stalls after a week', async () => {
    const first = await site.must('ds', 'handoff.offer', offer());
    const id = first.records.handoffs[0]?.id ?? '';
    expect(
      await site.call('approver', 'handoff.answer', { issue, id, accepted: false }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'note' } });
    const note = 'no contract test';
    await site.must('approver', 'handoff.answer', { issue, id, accepted: false, note });
    const second = await site.must('ds', 'handoff.offer', offer('pm'));
    expect(second.records.handoffs).toMatchObject([{ answer: { note } }, { answer: null }]);
    site.clock.advance(8 * DAY);
    const later = await site.must('pm', 'item.get', { issue });
    expect(later.records.handoffs.map(({ isStalled }) => isStalled)).toEqual([false, true]);
    const third = await site.must('ds', 'handoff.offer', offer());
    expect(third.records.handoffs).toHaveLength(2);
    expect(third.records.handoffs.at(-1)).toMatchObject({ receiver: accountOf(site, 'approver') });
  });
});

describe('a data dependency', () => {
  const data = (over: object = {}) => ({
    ...{ issue, name: 'claims 2025', source: 'warehouse', owner: accountOf(site, 'approver') },
    ...{ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all branches' },
    dueAt: ahead,
    ...over,
  });
  const linksSchema = z.object({
    fields: z.object({
      issuelinks: z.array(
        z.object({
          type: z.object({ name: z.string(), inward: z.string() }),
          inwardIssue: z.object({ key: z.string() }).optional(),
        }),
      ),
    }),
  });
  const linksOf = async (key: string) => {
    const answer = await site.rest('pm', 'GET', `/rest/api/3/issue/${key}?fields=issuelinks`);
    return linksSchema.parse(await answer.json()).fields.issuelinks;
  };

  it('is linked in Jira as what blocks the item, once however often it is set', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Deliver the claims' });
    const set = await site.must('pm', 'dependency.set', data({ issueKey: 'AI-2' }));
    const id = set.records.dependencies[0]?.id ?? '';
    await site.must('pm', 'dependency.set', data({ id, issueKey: 'AI-2', licence: 'CC BY' }));
    expect(await linksOf('AI-1')).toMatchObject([
      { type: { name: 'Blocks', inward: 'is blocked by' }, inwardIssue: { key: 'AI-2' } },
    ]);
    const [, changed] = await ledgerOf(site, 'dependency-set');
    expect(changed?.body).toMatchObject({
      changes: [{ field: 'licence', before: 'internal', after: 'CC BY' }],
    });
    const [, told] = await toldOf(site, 'dependency-set');
    expect(told?.sentence).toMatch(/changed the data dependency claims 2025$/);
    expect(told?.details).toEqual(['licence internal → CC BY']);
  });

  it('names no work item that the person may not see, nor the item itself', async () => {
    site.jira.admin.createSecurityLevel('AI', { name: 'Closed', groups: [], accountIds: [] });
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed' });
    for (const issueKey of ['AI-2', 'AI-99', 'AI-1']) {
      const answer = await site.call('pm', 'dependency.set', data({ issueKey }));
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', where: 'issueKey' },
      });
      expect(JSON.stringify(answer)).not.toContain('Secret');
    }
    expect(await linksOf('AI-1')).toEqual([]);
  });

  it('is marked ready by its owner or an editor, and holds the gate of experimentation till then', async () => {
    await usePreset(site, 'standard');
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'New', status: 'Data' });
    const target = { issue: 'AI-2', stage: 'experimentation' };
    const state = async () => {
      const { checks } = await site.must('pm', 'gate.evaluate', target);
      return checks.find(({ id }) => id === 'data-dependencies-ready')?.state;
    };
    expect(await state()).toBe('unmet');
    const { records } = await site.must('pm', 'dependency.set', data({ issue: 'AI-2' }));
    const ready = { issue: 'AI-2', id: records.dependencies[0]?.id ?? '', ready: true };
    expect(await state()).toBe('unmet');
    expect(await site.call('viewer', 'dependency.ready', ready)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    await site.must('approver', 'dependency.ready', ready);
    expect(await state()).toBe('met');
    await site.must('ds', 'dependency.ready', { ...ready, ready: false });
    expect(await state()).toBe('unmet');
    const removal = { issue: 'AI-2', id: ready.id, reason: 'not needed' };
    await site.must('pm', 'dependency.remove', removal);
    await site.must('pm', 'dependency.none', { issue: 'AI-2', reason: 'a bought model' });
    expect(await state()).toBe('met');
    expect((await ledgerOf(site, 'dependency-removed', 'AI-2'))[0]?.body['removed']).toMatchObject({
      name: 'claims 2025',
    });
  });
});

describe('a document', () => {
  const card = (over: object = {}) => ({
    ...{ issue, kind: 'model-card' as const, title: 'Model card', version: '1.0', link: null },
    ...{ owner: accountOf(site, 'ds'), reviewBy: ahead },
    ...over,
  });

  it('keeps one record a kind, and what changed in the ledger', async () => {
    await site.must('pm', 'artifact.set', card());
    const declared = { metric: 'accuracy', value: 0.97 };
    const next = card({ version: '1.1', owner: accountOf(site, 'pm'), declared });
    const { records } = await site.must('pm', 'artifact.set', next);
    expect(records.artifacts).toMatchObject([{ version: '1.1', isPast: false, declared }]);
    const [, told] = await toldOf(site, 'artifact-set');
    expect(told?.sentence).toMatch(/changed the document Model card$/);
    expect(told?.details).toEqual([
      'version 1.0 → 1.1, owner changed, declared none → accuracy 97%',
    ]);
  });

  it.each([
    ['title', { title: 'TBD' }],
    ['version', { version: 'todo' }],
    ['title', { title: 'Lorem ipsum dolor' }],
    ['owner', { owner: 'nobody' }],
  ])('is refused with a %s that says nothing', async (where, over) => {
    expect(await site.call('pm', 'artifact.set', card(over))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where },
    });
  });

  it('cannot be a link that runs code', async () => {
    const link = 'javascript:alert(1)';
    expect(await site.call('pm', 'artifact.set', card({ link }))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('what an agent and a judging model need', () => {
  it('is kept with who said so', async () => {
    const safeguards = {
      ...{ issue, autonomy: 2, killSwitch: 'feature flag', escalation: 'head of claims' },
      tools: 'payment draft',
    };
    await site.must('pm', 'safeguards.set', safeguards);
    const { records } = await site.must('ds', 'judge.set', {
      ...{ issue, name: 'judge-4', kappa: 0.58, items: 80 },
    });
    expect(records).toMatchObject({
      safeguards: { autonomy: 2, setBy: accountOf(site, 'pm') },
      judge: { agreement: 'moderate', isValidated: false, setBy: accountOf(site, 'ds') },
    });
    const rows = Array.from({ length: 60 }, (_, index) =>
      [
        `a${index}`,
        index % 3 === 0 ? 'fail' : 'Pass',
        index % 3 === 0 || index === 1 ? 0 : 1,
      ].join(),
    );
    const labels = ['id,judge,person', ...rows].join('\n');
    const measured = await site.must('ds', 'judge.set', { issue, name: 'judge-4', labels });
    expect(measured.records.judge).toMatchObject({
      ...{ isValidated: true, items: 60, agreement: 'almost perfect' },
      measured: { agreement: { value: 59 / 60 }, baseRate: 39 / 60, sensitivity: 1 },
    });
    expect(
      await site.call('ds', 'judge.set', { issue, name: 'j', labels: 'id,judge,person\na,1,soso' }),
    ).toMatchObject({ ok: false, error: { message: '`person` cannot be read.' } });
    expect(
      await site.call('pm', 'safeguards.set', { ...safeguards, killSwitch: 'TODO: find one' }),
    ).toMatchObject({ ok: false, error: { where: 'killSwitch' } });
  });
});

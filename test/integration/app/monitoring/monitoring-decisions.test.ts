import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { CallInput } from '../../../../src/contract/calls/calls';
import { accountOf, approveAs, ledgerOf, somePlan, usePreset } from '../../../support/governed';
import {
  decisionsOf,
  fire,
  inDays,
  inUse,
  itemOf,
  levelOf,
  resolve,
  runHour,
} from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const DAY = 86_400_000;
const issue = 'AI-1';
type Answer = CallInput<'retraining.answer'>;

const answer = async (who: string, given: Partial<Answer>) => {
  const open = (await decisionsOf(site)).find((one) => one.answer === null);
  return site.call(who, 'retraining.answer', {
    ...{ issue, id: open?.id ?? 'none', answer: 'accept', reason: 'a holiday effect' },
    ...given,
  });
};

const issueSchema = z.object({
  fields: z.object({
    summary: z.string(),
    reporter: z.object({ accountId: z.string() }),
    description: z.unknown(),
    issuelinks: z.array(z.unknown()),
    assignee: z.object({ accountId: z.string() }).nullable(),
    duedate: z.string().nullable(),
  }),
});

const jiraIssue = async (key: string) => {
  const response = await site.rest('pm', 'GET', `/rest/api/3/issue/${key}`);
  return { status: response.status, body: z.unknown().parse(await response.json()) };
};

describe('a warning', () => {
  it('lists what depends on the model as due for review, each with its cause, and voids nothing', async () => {
    await usePreset(site, 'standard');
    await inUse(site);
    await approveAs(site, 'admin', 'model-owner');
    await fire(site);
    const { monitoring, governance } = await itemOf(site);
    expect(governance.approvals).toMatchObject([{ voidReason: null }]);
    expect(monitoring.reviews).toMatchObject([
      {
        kind: 'approval',
        label: 'Approval as model-owner for deployment',
        cause: 'AccuracyDrop at warning',
        done: null,
      },
    ]);
    expect(await ledgerOf(site, 'review-raised')).toMatchObject([
      {
        actor: { kind: 'app' },
        body: { reason: 'AccuracyDrop at warning', reviews: [{ kind: 'approval' }] },
      },
    ]);

    await approveAs(site, 'admin', 'model-owner', 'looked at it again');
    expect((await itemOf(site)).monitoring.reviews).toMatchObject([
      { done: { by: accountOf(site, 'admin'), note: 'Approved again.' } },
    ]);
  });

  it('is settled by a person with a note, once', async () => {
    await usePreset(site, 'standard');
    await inUse(site);
    await approveAs(site, 'admin', 'model-owner');
    await fire(site);
    const [review] = (await itemOf(site)).monitoring.reviews;
    const done = { issue, id: review?.id ?? '', note: 'still holds' };
    await site.must('pm', 'review.done', done);
    expect(await site.call('pm', 'review.done', done)).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(await ledgerOf(site, 'review-done')).toHaveLength(1);
  });

  it('asks the decider of the plan once an episode, and again when it rises', async () => {
    await inUse(site);
    await fire(site);
    await fire(site, 'warning', 'LatencyUp');
    const [first] = await decisionsOf(site);
    expect(first).toMatchObject({ level: 'warning', decider: accountOf(site, 'ds'), answer: null });
    expect(first?.dueAt).toBe(inDays(site, 10));
    await fire(site, 'critical');
    expect(await decisionsOf(site)).toMatchObject([{ id: first?.id, level: 'critical' }]);
    expect((await ledgerOf(site, 'retraining-asked')).map(({ body }) => body['how'])).toEqual([
      'new',
      'wider',
      'worse',
    ]);
    const { properties } = z
      .object({ properties: z.object({ assay: z.object({ ask: z.array(z.string()) }) }) })
      .parse(
        await (await site.rest('pm', 'GET', `/rest/api/3/issue/${issue}?properties=assay`)).json(),
      );
    expect(properties.assay.ask).toContain('retrain');
  });

  it('asks whoever administers the project where nobody is named, within 14 days', async () => {
    await inUse(site, { plan: false });
    await fire(site);
    expect(await decisionsOf(site)).toMatchObject([{ decider: null, dueAt: inDays(site, 14) }]);
    expect(await answer('ds', { until: inDays(site, 3) })).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await answer('admin', { until: inDays(site, 3) })).toMatchObject({ ok: true });
  });

  it('asks for nothing before the model is in use', async () => {
    await fire(site, 'critical');
    expect(await levelOf(site)).toEqual({ level: 'critical', flags: ['accuracydrop'] });
    expect(await decisionsOf(site)).toEqual([]);
  });
});

describe('an answer', () => {
  beforeEach(async () => {
    await inUse(site);
    await fire(site);
  });

  it('comes from the decider of the plan alone, and only as the plan allows', async () => {
    expect(await answer('admin', { until: inDays(site, 3) })).toMatchObject({
      error: { code: 'forbidden' },
    });
    const plan = somePlan(site);
    const retraining = { ...plan.retraining, answers: ['retrain', 'retire'] as const };
    await site.must('pm', 'monitoring.plan', {
      ...{
        issue,
        plan: { ...plan, retraining: { ...retraining, answers: [...retraining.answers] } },
      },
    });
    expect(await answer('ds', { until: inDays(site, 3) })).toMatchObject({
      error: { code: 'invalid-input', where: 'answer' },
    });
  });

  it.each([
    ['no end', undefined],
    ['an end in the past', -1],
    ['an end in a year', 365],
  ])('that accepts with %s is refused', async (_what, days) => {
    const until = days === undefined ? {} : { until: inDays(site, days) };
    expect(await answer('ds', until)).toMatchObject({ error: { where: 'until' } });
    expect(await ledgerOf(site, 'retraining-answered')).toEqual([]);
  });

  it('that accepts keeps the drift quiet until it ends, then a new decision is asked for', async () => {
    await answer('ds', { until: inDays(site, 5) });
    await fire(site, 'warning', 'LatencyUp');
    expect(await decisionsOf(site)).toHaveLength(1);
    site.clock.advance(4 * DAY);
    await runHour(site);
    expect(await decisionsOf(site)).toHaveLength(1);
    site.clock.advance(1 * DAY);
    await runHour(site);
    await runHour(site);
    expect(await decisionsOf(site)).toMatchObject([
      { answer: { answer: 'accept' } },
      { answer: null },
    ]);
  });

  it('that accepts a warning does not accept what is critical', async () => {
    await answer('ds', { until: inDays(site, 5) });
    await fire(site, 'critical');
    expect(await decisionsOf(site)).toMatchObject([
      { answer: { answer: 'accept' } },
      { answer: null, level: 'critical' },
    ]);
  });

  it('to retrain makes a work item as the person, links it, and is kept with it', async () => {
    const workItem = { kind: 'create', dueDate: '2027-01-15' } as const;
    expect(await answer('ds', { answer: 'retrain', workItem })).toMatchObject({ ok: true });
    const [decision] = await decisionsOf(site);
    const key = decision?.answer?.issueKey ?? '';
    const { fields } = issueSchema.parse((await jiraIssue(key)).body);
    expect(fields.summary).toBe('Retrain claims-doc 1.4.0: AccuracyDrop at warning');
    expect(fields.reporter.accountId).toBe(accountOf(site, 'ds'));
    expect(fields.assignee?.accountId).toBe(accountOf(site, 'ds'));
    expect(fields.duedate).toBe('2027-01-15');
    expect(JSON.stringify(fields.description)).toContain('/browse/AI-1');
    expect(fields.issuelinks).toHaveLength(1);
    expect(await ledgerOf(site, 'retraining-answered')).toMatchObject([
      {
        actor: { kind: 'person', accountId: accountOf(site, 'ds') },
        body: { answer: 'retrain', issueKey: key },
      },
    ]);
    await runHour(site);
    expect(await decisionsOf(site)).toHaveLength(1);
    expect(await answer('ds', { id: decision?.id ?? '', until: inDays(site, 2) })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('is not recorded where Jira does not let the person make the work item', async () => {
    const plan = somePlan(site);
    const decider = accountOf(site, 'approver');
    await site.must('pm', 'monitoring.plan', {
      ...{ issue, plan: { ...plan, retraining: { ...plan.retraining, decider } } },
    });
    const refused = await answer('approver', { answer: 'retrain', workItem: { kind: 'create' } });
    expect(refused).toMatchObject({ error: { code: 'forbidden' } });
    expect(JSON.stringify(refused)).toContain('permission to create issues');
    expect(await decisionsOf(site)).toMatchObject([{ answer: null }]);
  });

  it('to retire needs a work item that carries it out, and not the item itself', async () => {
    expect(await answer('ds', { answer: 'retire' })).toMatchObject({
      error: { code: 'invalid-input', where: 'workItem' },
    });
    const itself = { kind: 'link', issueKey: issue } as const;
    expect(await answer('ds', { answer: 'retire', workItem: itself })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const gone = { kind: 'link', issueKey: 'AI-99' } as const;
    expect(await answer('ds', { answer: 'retire', workItem: gone })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('speaks for an alert until it is over: when it comes back, a new decision is asked for', async () => {
    await answer('ds', { answer: 'retrain', workItem: { kind: 'create' } });
    site.clock.advance(DAY);
    await resolve(site);
    expect(await decisionsOf(site)).toHaveLength(1);
    site.clock.advance(DAY);
    await fire(site);
    expect(await decisionsOf(site)).toHaveLength(2);
  });
});

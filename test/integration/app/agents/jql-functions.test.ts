import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { accountOf } from '../../../support/account-of';
import { lockAccuracy, somePlan } from '../../../support/governed';
import { openTestSite, seedProject, statuses, type TestSite } from '../../../support/test-site';

const PEOPLE = ['admin', 'pm', 'ds', 'approver', 'viewer'];
const HIDDEN = 'AI-2';

let site: TestSite;

/** AI-1 to AI-15, two in each stage and AI-1; what AI-2 is only administrators may see. */
beforeAll(async () => {
  site = openTestSite();
  await seedProject(site);
  for (const { name } of [...statuses, ...statuses])
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: '") OR issue is not EMPTY', status: name },
      { emitEvents: true },
    );
  await site.drain();
  await lockAccuracy(site);
  const [successes, trials] = [91, 100];
  const at = new Date(site.clock.now()).toISOString();
  await site.post({
    ...{ issue: 'AI-1', model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: 'holdout' } },
    ...{ startedAt: at, finishedAt: at, results: [{ metric: 'accuracy', successes, trials }] },
  });
  await site.drain();
  for (const who of ['pm', 'ds', 'viewer'])
    await site.rest(
      'admin',
      'PUT',
      `/rest/api/3/issue/AI-${who === 'pm' ? 1 : who === 'ds' ? 2 : 5}`,
      {
        fields: { assignee: { accountId: accountOf(site, who) } },
      },
    );
  await site.must('pm', 'monitoring.plan', { issue: 'AI-3', plan: somePlan(site) });
  await site.must('pm', 'incident.open', {
    ...{ issue: 'AI-5', kind: 'serious', description: 'claims were refused in bulk' },
    ...{ awareAt: new Date(site.clock.now()).toISOString() },
  });
  await site.drain();
  site.jira.admin.restrictIssue(HIDDEN, { groups: ['jira-administrators'] });
});
afterAll(() => site.close());

const ask = async (who: string, jql: string): Promise<Response> =>
  await site.rest(who, 'POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 100 });

const foundSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

const waitsSchema = z.object({
  fields: z.object({ assignee: z.object({ accountId: z.string() }).nullish() }),
  properties: z.object({
    assay: z.object({ asks: z.array(z.object({ who: z.string().nullable() })) }).optional(),
  }),
});

const find = async (who: string, jql: string): Promise<string[]> => {
  const { issues } = foundSchema.parse(await (await ask(who, jql)).json());
  return issues.map(({ key }) => key).sort();
};

const refusal = async (jql: string): Promise<string> => {
  const answer = await ask('admin', jql);
  expect(answer.status).toBe(400);
  const { errorMessages } = z
    .object({ errorMessages: z.array(z.string()) })
    .parse(await answer.json());
  return errorMessages.join(' ');
};

const allKeys = Array.from({ length: 1 + 2 * statuses.length }, (_, at) => `AI-${at + 1}`);

/** Every item asked one by one through the panel's call, which decides the gate on the record. */
const recount = async (stage: string): Promise<string[]> => {
  const held: string[] = [];
  for (const key of allKeys) {
    const { nextGate } = await site.must('admin', 'item.get', { issue: key });
    if (nextGate?.stage === stage && nextGate.decision === 'refuse') held.push(key);
  }
  return held.sort();
};

const calls = (): number =>
  site.host.metrics.list().filter(({ moduleType }) => moduleType === 'jira:jqlFunction').length;

describe('JQL functions', () => {
  it('find what a full recount finds, and for each person what they may browse', async () => {
    let all = 0;
    for (const stage of ['deployment', 'validation', 'monitoring', 'data']) {
      const held = await recount(stage);
      all += held.length;
      for (const who of PEOPLE) {
        const seen = who === 'admin' ? held : held.filter((key) => key !== HIDDEN);
        expect(await find(who, `issue in heldAtGate("${stage}")`), who).toEqual(seen);
      }
    }
    expect(all).toBeGreaterThan(3);
    expect(await find('pm', 'issue in heldAtGate("deployment")')).toContain('AI-1');
  });

  it('are asked once for everybody, and stay right when items move', async () => {
    site.host.metrics.clear();
    const jql = 'issue in heldAtGate("experimentation") AND project = AI';
    const before = await find('pm', jql);
    await find('viewer', jql);
    expect(calls()).toBe(1);
    expect(before).toEqual((await recount('experimentation')).filter((key) => key !== HIDDEN));
    const [key = ''] = await find('pm', 'project = AI AND aiStage = validation AND key != AI-1');
    expect((await site.move('pm', key, 'Data')).status).toBeLessThan(300);
    await site.drain();
    const after = await find('pm', jql);
    expect(after).toEqual((await recount('experimentation')).filter((one) => one !== HIDDEN));
    expect(calls()).toBe(1);
    site.clock.advance(8 * 86_400_000);
    await find('pm', jql);
    expect(calls()).toBe(2);
  });

  it('count what is inconclusive, and look at the age of criteria', async () => {
    expect(await find('pm', 'issue in inconclusive()')).toEqual(['AI-1']);
    expect(await find('pm', 'issue in inconclusive(2)')).toEqual([]);
    expect(await find('pm', 'issue in criteriaOlderThan("1w")')).toEqual(['AI-1']);
    expect(await find('pm', 'issue in criteriaOlderThan("90d")')).toEqual([]);
    expect(await find('pm', 'key in driftAtLeast("warning")')).toEqual([]);
  });

  it('find what waits for each person, as their asks say', async () => {
    const asked = await Promise.all(
      allKeys.map(async (key) => {
        const answer = await site.rest(
          'admin',
          'GET',
          `/rest/api/3/issue/${key}?fields=assignee&properties=assay`,
        );
        return { key, ...waitsSchema.parse(await answer.json()) };
      }),
    );
    let all = 0;
    for (const who of PEOPLE) {
      const me = accountOf(site, who);
      const expected = asked
        .filter(({ fields, properties }) =>
          (properties.assay?.asks ?? []).some(
            (ask) => (ask.who ?? fields.assignee?.accountId ?? null) === me,
          ),
        )
        .map(({ key }) => key)
        .filter((key) => who === 'admin' || key !== HIDDEN)
        .sort();
      all += expected.length;
      expect(await find(who, 'issue in waitingFor("me")'), who).toEqual(expected);
      expect(await find(who, `issue in waitingFor("${me}")`), who).toEqual(expected);
    }
    expect(all).toBeGreaterThan(0);
  });

  it('count what is spent of error budgets', async () => {
    // One look that did not pass takes 60 percent of the budget.
    expect(await find('pm', 'issue in looksSpent(">=60%")')).toEqual(['AI-1']);
    expect(await find('pm', 'issue in looksSpent(">60%")')).toEqual([]);
  });

  it('are refused in words, whatever stands in their arguments', async () => {
    expect(await refusal('issue in heldAtGate("nowhere")')).toContain('"nowhere" is no stage');
    const injected = String.raw`issue in heldAtGate("x\") OR project is not EMPTY OR (aiGate = \"held")`;
    expect(await refusal(injected)).toContain('is no stage');
    expect(await refusal('issue in heldAtGate(currentUser())')).toContain('takes values');
    expect(await refusal('issue in heldAtGate()')).toContain('takes 1 to 1 arguments');
    expect(await refusal('issue not in inconclusive()')).toContain('not support the operator');
    expect(await refusal('assignee in inconclusive()')).toContain("the field 'assignee'");
  });

  it('are answered in words where Jira asks in another form', async () => {
    for (const payload of [null, 'x', {}, { clause: { functionName: 7 } }])
      expect(
        await site.host.callFunction('on-jql-function', payload, 'jira:jqlFunction'),
      ).toHaveProperty('error');
  });
});

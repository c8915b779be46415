import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calls } from '../../../src/contract/calls/calls';
import { shownGateSchema } from '../../../src/contract/gate';
import { itemViewSchema } from '../../../src/contract/item';
import { walkSurfaces } from './agreement/agreement';
import { walkTexts } from './texts/walk-texts';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

const envelope = <Schema extends z.ZodType>(data: Schema) =>
  z.object({ ok: z.literal(true), data });
const transitions = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string() })),
});
const searched = z.object({
  issues: z.array(z.object({ key: z.string(), fields: z.object({ summary: z.string() }) })),
});

const people = ['admin', 'pm', 'ds', 'approver', 'viewer'];

let tested: TestedSite;
let walk: ReturnType<typeof walkTexts> | undefined;
const walked = (): ReturnType<typeof walkTexts> => (walk ??= walkTexts(tested));

beforeAll(async () => {
  tested = await openBuiltSite('demo');
}, BUILD_MS);
afterAll(() => tested.site.close());

const invoke = (call: string, payload: unknown, as = 'pm@example.test') =>
  tested.ask('/local/invoke', {
    json: { module: 'governance-panel', call, payload, as },
  });

const item = async (issue: string) => {
  const answer = await invoke('item.get', { issue });
  return envelope(itemViewSchema).parse(await answer.json()).data;
};

const gateOf = async (issueKey: string) => {
  const answer = await invoke('gate.evaluate', { issueKey });
  return envelope(shownGateSchema).parse(await answer.json()).data;
};

const move = async (key: string, name: string): Promise<Response> => {
  const path = `/rest/api/3/issue/${key}/transitions`;
  const listed = transitions.parse(
    await (await tested.ask(path, { as: 'pm@example.test' })).json(),
  );
  const id = listed.transitions.find((transition) => transition.name === name)?.id;
  return tested.ask(path, { as: 'pm@example.test', json: { transition: { id } } });
};

/** The whole ledger of an item, in words. */
const toldOf = async (issue: string): Promise<string[]> => {
  const answer = await invoke('ledger.list', { issue });
  const { told } = envelope(calls['ledger.list'].output).parse(await answer.json()).data;
  return told.map(({ sentence, details }) => [sentence, ...details].join('\n'));
};

describe('the sample project', () => {
  it('fills without a failure in the log', () => {
    expect(tested.lines).toEqual([expect.stringMatching(/^filled the site with \d+ work items$/)]);
    expect(tested.site.runtime().clock.offset()).toBe(0);
  });

  it('says the same of every item on every surface, to each of the five people', async () => {
    expect(await walkSurfaces(tested.site.runtime(), people)).toEqual({
      items: 20,
      differences: [],
    });
  });

  it('tells every entry of every ledger in full words', async () => {
    const answer = await tested.ask('/rest/api/3/search/jql', {
      as: 'pm@example.test',
      json: { jql: 'project = AI', fields: ['summary'], maxResults: 100 },
    });
    const { issues } = searched.parse(await answer.json());
    const told = (await Promise.all(issues.map(({ key }) => toldOf(key)))).flat();
    expect(told.length).toBeGreaterThan(100);
    expect(
      told.filter((words) =>
        /another version of Assay|unnamed|no reason is stated|undefined|\bnull\b/u.test(words),
      ),
    ).toEqual([]);
  });

  it('has AI-1 in Validation, with 91 of 100 after criteria that were locked a week ago', async () => {
    const view = await item('AI-1');
    expect(view.issue).toMatchObject({
      summary: 'Claims document classifier',
      statusName: 'Validation',
    });
    expect(view.systemType).toBe('document-classifier');
    expect(view.model).toEqual({ name: 'claims-doc', version: '1.4.0' });
    expect(view.criteria.locked).toMatchObject({ text: 'accuracy >= 90% @95% n>=50' });
    const lockedDaysAgo =
      (Date.parse(view.asOf) - Date.parse(view.criteria.locked?.lockedAt ?? '')) / 86_400_000;
    expect(lockedDaysAgo).toBeCloseTo(7, 1);
    expect(view.evaluations).toHaveLength(1);
    expect(view.evaluations[0]).toMatchObject({
      dataset: { id: 'holdout-v3' },
      results: [{ measure: { kind: 'count', successes: 91, trials: 100 } }],
      prior: { postHoc: false },
    });
  });

  it('holds AI-1 back from Deployment as inconclusive', async () => {
    const decision = await gateOf('AI-1');
    expect(decision).toMatchObject({ decision: 'refuse', degraded: false });
    expect(decision.criteria.map(({ verdict }) => verdict)).toEqual(['inconclusive']);
    const refused = await move('AI-1', 'Deployment');
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).toContain('83.9%');
    expect((await item('AI-1')).issue.statusName).toBe('Validation');
  });

  it.each([
    ['AI-2', 'allow', ['pass', 'pass']],
    ['AI-3', 'refuse', ['fail', 'fail']],
    ['AI-5', 'refuse', ['pass']],
    ['AI-6', 'refuse', ['pass', 'inconclusive']],
    ['AI-13', 'refuse', ['inconclusive']],
  ])('decides the next gate of %s as %s on %j', async (key, decision, verdicts) => {
    const gate = await gateOf(key);
    expect(gate.decision).toBe(decision);
    expect(gate.criteria.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('answers in German where a page asks for it, and is else the same', async () => {
    const { texts, differing, untranslated } = await walked();
    expect(differing).toEqual([]);
    expect(untranslated).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
  });

  it('says days in words, and never as records have them', async () => {
    const { texts } = await walked();
    expect(texts.filter((text) => /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-]\w)/u.test(text))).toEqual(
      [],
    );
    expect(texts.filter((text) => /\d [A-Z][a-z]{2} \d{4}/u.test(text)).length).toBeGreaterThan(20);
  });

  it('has an item without criteria', async () => {
    expect((await item('AI-4')).criteria).toMatchObject({ locked: null, draft: null });
  });

  it('shows post-hoc evidence as such', async () => {
    expect((await item('AI-5')).evaluations[0]?.prior?.postHoc).toBe(true);
  });

  it('governs every type of work but bugs', async () => {
    expect((await item('AI-1')).governed).toBe(true);
    expect((await item('AI-11')).governed).toBe(false);
  });

  it('writes what JQL finds', async () => {
    const jql = encodeURIComponent('aiVerdict = fail');
    const path = `/rest/api/3/search/jql?jql=${jql}&fields=summary`;
    const found = searched.parse(await (await tested.ask(path, { as: 'ds@example.test' })).json());
    expect(found.issues.map(({ key }) => key)).toEqual(['AI-3']);
  });

  it.each([
    ['AI-8', 'none', []],
    ['AI-15', 'warning', ['psi_age']],
    ['AI-16', 'unknown', ['overdue']],
    ['AI-17', 'warning', ['precision']],
    ['AI-18', 'critical', ['wrongamountrate']],
  ])('shows how %s does in use: %s', async (key, level, flags) => {
    expect((await item(key)).drift).toEqual({ level, flags });
    const jql = encodeURIComponent(`key = ${key} AND aiDrift = ${level}`);
    const path = `/rest/api/3/search/jql?jql=${jql}&fields=summary`;
    const found = searched.parse(await (await tested.ask(path, { as: 'ds@example.test' })).json());
    expect(found.issues.map((issue) => issue.key)).toEqual([key]);
  });

  it('tells of second looks: a question, a waiver near its end, an approval to look at again', async () => {
    expect((await item('AI-3')).governance.challenges).toMatchObject([{ answer: null }]);
    const { governance, standing } = await item('AI-7');
    expect(governance.waivers).toMatchObject([{ inForce: true, expired: false }]);
    expect(standing.steps.map(({ kind }) => kind)).toContain('waiver-ending');
    const { reviews } = (await item('AI-18')).monitoring;
    expect(reviews).toMatchObject([{ kind: 'approval', done: null }]);
  });

  it('has AI-17 in use all the while, though it went back and nobody said why', async () => {
    const { standing, governance, stage } = await item('AI-17');
    expect(stage).toBe('experimentation');
    expect(standing.inUse).toBe(true);
    expect(governance.findings).toMatchObject([{ kind: 'undeclared-return', resolvedAt: null }]);
  });

  it('has a decision that a work item carries out', async () => {
    const { monitoring } = await item('AI-17');
    expect(monitoring.decisions).toMatchObject([{ answer: { answer: 'retrain' } }]);
    expect(monitoring.decisions[0]?.answer?.issueKey).toMatch(/^AI-/);
  });

  it('takes evidence signed with the documented secret and lets AI-1 pass', async () => {
    const began = new Date(tested.site.runtime().clock.now() - 60_000).toISOString();
    const body = JSON.stringify({
      model: 'claims-doc',
      modelVersion: '1.4.0',
      dataset: { id: 'holdout-v3' },
      startedAt: began,
      results: [{ metric: 'accuracy', successes: 970, trials: 1000 }],
    });
    const timestamp = String(Math.floor(tested.site.runtime().clock.now() / 1000));
    const hex = createHmac('sha256', 'assay-local-demo-secret')
      .update(`v2.${timestamp}.AI-1.${body}`)
      .digest('hex');
    const post = (signature: string) =>
      tested.ask('/webtrigger/evidence?issue=AI-1', {
        method: 'POST',
        body,
        headers: {
          'x-assay-project': 'AI',
          'x-assay-timestamp': timestamp,
          'x-assay-signature': signature,
        },
      });
    expect((await post(`v2=${hex.replace(/^./, hex.startsWith('0') ? '1' : '0')}`)).status).toBe(
      401,
    );
    expect((await post(`v2=${hex}`)).status).toBe(202);
    const drained = await tested.ask('/local/drain', { json: {} });
    expect(await drained.json()).toMatchObject({ failed: 0 });
    expect((await gateOf('AI-1')).decision).toBe('allow');
    expect((await move('AI-1', 'Deployment')).status).toBe(204);
  });

  it('has LAB-1 of a team-managed project put back from a gate that nobody asked', async () => {
    const { stage, governance } = await item('LAB-1');
    expect(stage).toBe('experimentation');
    expect(governance.findings).toMatchObject([
      {
        ...{ kind: 'moved-without-gate', reverted: true, resolvedAt: null },
        sentence: 'moved from Experimentation to Deployment without a decision of its gate',
      },
    ]);
    // No validator can be there, so Jira lets it through again.
    expect((await move('LAB-1', 'Deployment')).status).toBe(204);
    await tested.ask('/local/drain', { json: {} });
    expect((await item('LAB-1')).governance.findings).toHaveLength(2);
    expect((await item('LAB-1')).stage).toBe('experimentation');
  });

  it('has CARE-1 perfect but for two approvals, which others than its author can give', async () => {
    expect((await item('CARE-1')).governance.findings).toEqual([]);
    const held = await gateOf('CARE-1');
    expect(held.decision).toBe('refuse');
    expect(held.checks.filter(({ state }) => state === 'unmet').map(({ id }) => id)).toEqual([
      'approvals-complete',
    ]);
    const give = async (as: string, role: string) => {
      const digest = (await gateOf('CARE-1')).approvalDigest;
      const payload = { issue: 'CARE-1', stage: 'deployment', role, digest };
      const answer = await invoke('approval.give', payload, `${as}@example.test`);
      return z.object({ ok: z.boolean() }).parse(await answer.json()).ok;
    };
    expect(await give('ds', 'model-owner')).toBe(false);
    expect(await give('pm', 'model-owner')).toBe(true);
    expect((await gateOf('CARE-1')).decision).toBe('refuse');
    expect(await give('approver', 'risk')).toBe(true);
    expect((await gateOf('CARE-1')).decision).toBe('allow');
  });
});

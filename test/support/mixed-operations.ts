import { expect } from 'vitest';
import * as z from 'zod';
import { createRandom } from '../../local/forge/random';
import type { FaultPlanInput } from '../../local/forge/faults/plan';
import { accountOf, perfectRun, somePlan } from './governed';
import { stateOf } from './site-state';
import { openTestSite, seedProject, statuses, type TestSite } from './test-site';

/** What people, pipelines and Jira do on a site, drawn by a seed: the same seed does the same. */
export type Mix = {
  operations: number;
  items: number;
  seed: number;
  /** How often something is done that concerns the app, of 1; the rest are edits that do not. */
  busy: number;
  /** Operations from one time that what is due is delivered to the next. */
  drainEvery: number;
};

/**
 * Operations of one item that concern the app, at most about so many: an item keeps thirty findings one by
 * one, and which of more become one depends on those that turn out to be none.
 */
const MOST_AN_ITEM = 30;

/** A mix with shares and pauses of its own. */
export const mixOf = (seed: number, operations: number, items: number): Mix => {
  const random = createRandom(seed);
  const busy = Math.min(0.2 + 0.6 * random(), (MOST_AN_ITEM * items) / operations);
  return { operations, items, seed, busy, drainEvery: 3 + Math.floor(15 * random()) };
};

/** Deliveries out of order, twice and late, as the platform allows itself. */
export const disorder = (seed: number): FaultPlanInput => ({
  deliveries: [
    { of: 'all', fault: 'shuffle', seconds: 90, seed: seed + 1 },
    { of: 'events', fault: 'double', seconds: 120, probability: 0.3, seed: seed + 2 },
    { of: 'queue', fault: 'double', seconds: 120, probability: 0.3, seed: seed + 3 },
    { of: 'events', fault: 'delay', seconds: 180, probability: 0.1, seed: seed + 4 },
  ],
});

/** Time from one operation to the next. */
const STEP_MS = 1000;

const names = statuses.map(({ name }) => name);

/** Items that stand in Inception, with a criterion that their evidence proves by far. */
const seedItems = async (site: TestSite, count: number): Promise<string[]> => {
  const keys: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const made = { projectKey: 'AI', summary: `Model ${n}`, status: 'Inception' };
    const { key } = site.jira.admin.createIssue(made, {
      ...{ accountId: accountOf(site, 'pm'), emitEvents: true },
    });
    keys.push(key);
  }
  await site.drain();
  for (const issue of keys) {
    await site.must('pm', 'item.describe', {
      ...{ issue, systemType: 'document-classifier' },
      ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
    });
    await site.must('pm', 'criteria.draft', { issue, text: 'accuracy >= 90% @95% n>=50' });
    await site.must('pm', 'criteria.lock', { issue });
  }
  site.clock.advance(7_200_000);
  for (const issue of keys) await postRun(site, issue, 0);
  await site.drain();
  return keys;
};

const postRun = async (site: TestSite, issue: string, n: number): Promise<void> => {
  const run = { ...perfectRun(site.clock.now(), { accuracy: 4900 - (n % 50) }), issue };
  expect((await site.post(run)).status).toBe(202);
};

type Operation = (
  site: TestSite,
  key: string,
  by: { n: number; who: string; status: string },
) => unknown;

const rename: Operation = (site, key, { n, who }) =>
  site.rest(who, 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `Renamed ${n}` } });

const retypeTo =
  (name: string): Operation =>
  async (site, key, { who }) => {
    const answer = await site.rest(who, 'GET', '/rest/api/3/project/AI');
    const types = z.array(z.object({ id: z.string(), name: z.string() }));
    const { issueTypes } = z.object({ issueTypes: types }).parse(await answer.json());
    const id = issueTypes.find((type) => type.name === name)?.id;
    await site.rest(who, 'PUT', `/rest/api/3/issue/${key}`, { fields: { issuetype: { id } } });
  };

const DAY = 86_400_000;

const until = (site: TestSite, days: number): string =>
  new Date(site.clock.now() + days * DAY).toISOString();

/** Another limit in force, by two persons: runs from before it may still be on their way. */
const relock: Operation = async (site, issue, { n }) => {
  const text = `accuracy >= ${n % 2 === 0 ? '90' : '91'}% @95% n>=50`;
  await site.must('pm', 'criteria.draft', { issue, text });
  await site.call('pm', 'criteria.lock', { issue, reason: 'what the buyers ask for' });
  await site.call('ds', 'criteria.approve', { issue });
};

const openIncident: Operation = (site, issue, { n }) =>
  site.must('pm', 'incident.open', {
    ...{ issue, kind: 'serious', description: `Complaint number ${n}` },
    awareAt: new Date(site.clock.now() - STEP_MS).toISOString(),
  });

const askWaiver: Operation = (site, issue, { n }) =>
  site.must('pm', 'waiver.request', {
    ...{ issue, stage: 'deployment', check: 'slices-covered' },
    reason: `labels by age arrive in batch ${n}`,
    compensatingControl: 'a person reads every answer',
    tradeOff: {
      ...{ gain: 'customers get it in May', cost: 'two more complaints a week' },
      ...{ waiting: 'one more sprint of labels', decider: 'steering committee' },
    },
    expiresAt: until(site, 10),
  });

const keepCard: Operation = (site, issue, { n }) =>
  site.must('pm', 'artifact.set', {
    ...{ issue, kind: 'model-card', title: `Card ${n}`, version: '1.0', declared: null },
    ...{ link: 'https://wiki.example.test/claims', owner: accountOf(site, 'pm') },
    reviewBy: until(site, 180),
  });

/** What concerns the app, by how often it is done. */
const concerning: readonly [number, Operation][] = [
  [
    0.28,
    (site, key, { who, status }) => {
      const by = { accountId: accountOf(site, who), emitEvents: true };
      site.jira.admin.setStatus(key, status, by);
    },
  ],
  [0.25, (site, key, { who, status }) => site.move(who, key, status)],
  [0.17, (site, key, { n }) => postRun(site, key, n)],
  [
    0.08,
    (site, _key, { n, who, status }) => {
      const made = { projectKey: 'AI', summary: `Made ${n}`, status };
      const by = { accountId: accountOf(site, who), emitEvents: true };
      site.jira.admin.createIssue(made, by);
    },
  ],
  [0.05, relock],
  [0.02, openIncident],
  [0.02, askWaiver],
  [0.02, keepCard],
  [0.04, retypeTo('Bug')],
  [0.04, retypeTo('Task')],
  [
    0.03,
    (site, issue, { who }) => site.must(who, 'monitoring.plan', { issue, plan: somePlan(site) }),
  ],
];

const drawn = (random: () => number, busy: number): Operation => {
  let left = random() / busy;
  for (const [share, operation] of concerning) {
    if (left < share) return operation;
    left -= share;
  }
  return rename;
};

/** Does the operations of a mix on a fresh site under some faults. @returns what came of them */
export const outcomeUnder = async (
  { operations, items, seed, busy, drainEvery }: Mix,
  faults: FaultPlanInput,
): Promise<ReturnType<typeof stateOf>> => {
  const site = openTestSite();
  try {
    await seedProject(site);
    site.clock.advance(60_000);
    const keys = await seedItems(site, items);
    site.host.setFaults(faults);
    const random = createRandom(seed);
    for (let n = 0; n < operations; n += 1) {
      site.clock.advance(STEP_MS);
      const key = keys[Math.floor(random() * keys.length)] ?? '';
      const status = names[Math.floor(random() * (names.length - 1))] ?? '';
      const who = random() < 0.5 ? 'ds' : 'pm';
      await drawn(random, busy)(site, key, { n, who, status });
      if (n % drainEvery === 0) await site.deliverDue();
    }
    site.host.setFaults({});
    site.clock.advance(3_600_000);
    await site.drain();
    await site.drain();
    for (const key of keys) {
      const { chain } = await site.must('pm', 'ledger.list', { issue: key });
      expect(chain.ok).toBe(true);
    }
    return stateOf(site);
  } finally {
    site.close();
  }
};

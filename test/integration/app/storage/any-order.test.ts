import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createRandom } from '../../../../local/forge/random';
import type { FaultPlanInput } from '../../../../local/forge/faults/plan';
import { accountOf, perfectRun } from '../../../support/governed';
import { stateOf } from '../../../support/site-state';
import { openTestSite, seedProject, statuses, type TestSite } from '../../../support/test-site';
import { size } from '../../../support/size';

/** What two times so many operations take of a processor that is shared; none waits for real. */
const PATIENCE = { timeout: 900_000 };

const OPERATIONS = size(400, 2000);
const ITEMS = size(20, 40);

/** Time from one operation to the next, and how often what is due is delivered. */
const STEP_MS = 1000;
const DRAIN_EVERY = 10;

const names = statuses.map(({ name }) => name);

/** Items that stand in Inception, with a criterion that their evidence proves by far. */
const seedItems = async (site: TestSite): Promise<string[]> => {
  const keys: string[] = [];
  for (let n = 0; n < ITEMS; n += 1) {
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

/** One of the operations, drawn by a seed; four in five concern nothing of the app. */
const operate = async (
  site: TestSite,
  keys: readonly string[],
  random: () => number,
  n: number,
): Promise<void> => {
  const key = keys[n % keys.length] ?? '';
  const status = names[Math.floor(random() * (names.length - 1))] ?? '';
  const who = random() < 0.5 ? 'ds' : 'pm';
  const kind = random();
  if (kind < 0.8) {
    const fields = { summary: `Renamed ${n}` };
    await site.rest(who, 'PUT', `/rest/api/3/issue/${key}`, { fields });
  } else if (kind < 0.87) {
    site.jira.admin.setStatus(key, status, { accountId: accountOf(site, who), emitEvents: true });
  } else if (kind < 0.93) {
    await site.move(who, key, status);
  } else if (kind < 0.96) {
    await postRun(site, key, n);
  } else if (kind < 0.985) {
    const made = { projectKey: 'AI', summary: `Made ${n}`, status };
    site.jira.admin.createIssue(made, { accountId: accountOf(site, who), emitEvents: true });
  } else {
    await retype(site, key, who, random() < 0.5 ? 'Bug' : 'Task');
  }
};

const retype = async (site: TestSite, key: string, who: string, name: string): Promise<void> => {
  const answer = await site.rest(who, 'GET', '/rest/api/3/project/AI');
  const schema = z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string() })) });
  const id = schema.parse(await answer.json()).issueTypes.find((type) => type.name === name)?.id;
  await site.rest(who, 'PUT', `/rest/api/3/issue/${key}`, { fields: { issuetype: { id } } });
};

/** Runs the same operations on a fresh site under some faults. @returns what came of them */
const outcomeUnder = async (faults: FaultPlanInput) => {
  const site = openTestSite();
  try {
    await seedProject(site);
    site.clock.advance(60_000);
    const keys = await seedItems(site);
    site.host.setFaults(faults);
    const random = createRandom(20_261_128);
    for (let n = 0; n < OPERATIONS; n += 1) {
      site.clock.advance(STEP_MS);
      await operate(site, keys, random, n);
      if (n % DRAIN_EVERY === 0) await site.deliverDue();
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

describe(`${OPERATIONS} operations`, PATIENCE, () => {
  it('come to the same in order, and reordered, doubled and late', async () => {
    const inOrder = await outcomeUnder({});
    const disturbed = await outcomeUnder({
      deliveries: [
        { of: 'all', fault: 'shuffle', seconds: 90, seed: 3 },
        { of: 'events', fault: 'double', seconds: 120, probability: 0.3, seed: 5 },
        { of: 'queue', fault: 'double', seconds: 120, probability: 0.3, seed: 7 },
        { of: 'events', fault: 'delay', seconds: 180, probability: 0.1, seed: 11 },
      ],
    });
    expect(Object.keys(inOrder).length).toBeGreaterThan(ITEMS);
    expect(Object.keys(disturbed).sort()).toEqual(Object.keys(inOrder).sort());
    for (const key of Object.keys(inOrder)) expect(disturbed[key], key).toEqual(inOrder[key]);
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { FaultPlan } from '../../../../local/forge/faults/plan';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  perfectRun,
} from '../../../support/governed';
import { storedDeliveries } from '../../../support/intake';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

/** What many deaths take of a processor that is shared with others; none of them waits for real. */
const PATIENCE = { timeout: 300_000 };

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

type Scenario = {
  /** Whose process ends. */
  match: FaultPlan['deaths'][number]['match'];
  /** What is done while one process ends; whoever waits for an answer does it again where none comes. */
  act: (key: string) => Promise<void>;
  /** Nothing is lost, nothing is there twice. */
  check: (key: string) => Promise<void>;
  /** Whether the sweep has to find it, because nothing calls the function again. */
  bySweep?: boolean;
};

/** No function makes more calls than that. */
const MOST_CALLS = 40;

const freshItem = async (): Promise<string> => {
  const made = { projectKey: 'AI', summary: 'A model', status: 'Inception' };
  const { key } = site.jira.admin.createIssue(made, {
    ...{ accountId: accountOf(site, 'pm'), emitEvents: true },
  });
  await site.drain();
  site.clock.advance(60_000);
  return key;
};

const hasDied = (): boolean =>
  site.host.metrics.list().some(({ errorName }) => errorName === 'FUNCTION_DIED');

/** From which of its calls to the next one at which it dies. */
const STRIDE = size(2, 1);

/** Lets the function die at each of its calls, on a work item of its own. @returns how often it died */
const dieAtEach = async (
  { match, act, check, bySweep = false }: Scenario,
  when: 'before' | 'after',
): Promise<number> => {
  for (let atCall = 1; atCall < MOST_CALLS; atCall += STRIDE) {
    const key = await freshItem();
    site.host.metrics.clear();
    site.host.setFaults({ deaths: [{ match, atCall, when, times: 1 }] });
    await act(key);
    await site.drain();
    const died = hasDied();
    site.host.setFaults({});
    if (bySweep) await runHour(site);
    await site.drain();
    await check(key);
    const { chain } = await site.must('pm', 'ledger.list', { issue: key });
    expect(chain.ok).toBe(true);
    if (!died) return atCall - 1;
  }
  throw new Error(`it still died at call ${MOST_CALLS}`);
};

const propertyOf = (key: string): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(site.jira.admin.issue(key).properties['assay']);

let movedAt = '';

const pastGate = (key: string): Promise<void> => {
  movedAt = new Date(site.clock.now()).toISOString();
  const by = { accountId: accountOf(site, 'ds'), emitEvents: true };
  site.jira.admin.setStatus(key, 'Deployment', by);
  return Promise.resolve();
};

const foundOnce = async (key: string): Promise<void> => {
  const found = { accountId: accountOf(site, 'ds'), at: movedAt };
  const findings = await findingsOf(site, key);
  expect(findings).toHaveLength(1);
  expect(findings).toMatchObject([found]);
  expect(await ledgerOf(site, 'finding-raised', key)).toHaveLength(1);
  expect(await ledgerOf(site, 'stage-moved', key)).toHaveLength(1);
  expect(await ledgerOf(site, 'item-registered', key)).toHaveLength(1);
  expect(propertyOf(key)).toMatchObject({ stage: 'deployment' });
};

const runOf = (key: string) => ({ ...perfectRun(site.clock.now()), issue: key });

const recordedOnce = async (key: string): Promise<void> => {
  expect(await ledgerOf(site, 'evaluation-recorded', key)).toHaveLength(1);
  expect(storedDeliveries(site).filter(({ state }) => state !== 'done')).toEqual([]);
};

/** A pipeline sends again what is not answered with a success. */
const post = async (key: string): Promise<void> => {
  const run = runOf(key);
  for (let tries = 0; tries < 3; tries += 1) {
    if ((await site.post(run)).status < 300) return;
  }
};

const scenarios: Record<string, Scenario> = {
  'the consumer that follows a move': {
    match: { module: 'work' },
    act: pastGate,
    check: foundOnce,
  },
  'the trigger of a move, which nothing calls again': {
    ...{ match: { module: 'issue-events' }, act: pastGate, check: foundOnce, bySweep: true },
  },
  'the consumer that writes down a decision': {
    match: { module: 'work' },
    act: async (key) => {
      expect((await site.move('pm', key, 'Deployment')).status).toBe(400);
    },
    check: async (key) => {
      expect(await ledgerOf(site, 'gate-decided', key)).toHaveLength(1);
    },
  },
  'the consumer that takes evidence in': {
    ...{ match: { module: 'work' }, act: post, check: recordedOnce },
  },
  'the web trigger, whose sender sends again': {
    ...{ match: { module: 'evidence' }, act: post, check: recordedOnce },
  },
  'a call of a person, who does it again': {
    match: { call: 'evidence.add' },
    act: async (key) => {
      const text = JSON.stringify(runOf(key));
      const add = () => site.call('ds', 'evidence.add', { issue: key, text });
      await add().catch(add);
    },
    check: recordedOnce,
    bySweep: true,
  },
  'the consumer that puts a move back': {
    match: { module: 'work' },
    act: async (key) => {
      await changeSettings(site, { revertOnBypass: true });
      await pastGate(key);
    },
    check: async (key) => {
      await changeSettings(site, { revertOnBypass: false });
      expect(await findingsOf(site, key)).toMatchObject([{ reverted: true }]);
      expect(await ledgerOf(site, 'stage-moved', key)).toHaveLength(2);
      expect(propertyOf(key)).toMatchObject({ stage: 'inception' });
    },
  },
  'a validator, whose move is made again': {
    match: { module: 'stage-gate' },
    act: async (key) => {
      const statuses = [await site.move('pm', key, 'Validation')];
      statuses.push(await site.move('pm', key, 'Validation'));
      expect(statuses.map(({ status }) => status)).toEqual([400, 400]);
    },
    check: async (key) => {
      const decided = await ledgerOf(site, 'gate-decided', key);
      expect(decided.length).toBeGreaterThanOrEqual(1);
      expect(decided.length).toBeLessThanOrEqual(2);
      expect(decided.every(({ body }) => body['decision'] === 'refuse')).toBe(true);
    },
  },
};

describe.each(['before', 'after'] as const)('a process that ends %s its call', (when) => {
  it.each(Object.entries(scenarios))(
    'loses nothing and does nothing twice: %s',
    PATIENCE,
    async (_name, scenario) => {
      expect(await dieAtEach(scenario, when)).toBeGreaterThan(0);
    },
  );

  it('is the sweep: the next one does what is left', PATIENCE, async () => {
    const missed: Scenario = {
      match: { module: 'hourly' },
      act: async (key) => {
        movedAt = new Date(site.clock.now()).toISOString();
        site.jira.admin.setStatus(key, 'Deployment', { accountId: accountOf(site, 'ds') });
        await site.host.runSchedule('hourly');
      },
      check: foundOnce,
      bySweep: true,
    };
    expect(await dieAtEach(missed, when)).toBeGreaterThan(0);
  });
});

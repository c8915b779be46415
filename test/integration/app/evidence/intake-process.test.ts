import { describe, expect, it } from 'vitest';
import { createForgeHost } from '../../../../local/forge/host';
import * as handlers from '../../../../src/index';
import {
  onlyDelivery,
  rowsOf,
  signedPost,
  someRun,
  storedDeliveries,
  storageWrites,
  workOn,
  writtenPaths,
} from '../../../support/intake';
import { manifestOf, openTestSite, seedProject } from '../../../support/test-site';
import { atOnce } from '../../../support/virtual-time';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

const site = withTestSite();

const MINUTE = 60_000;

const kindsOf = async (issue = 'AI-1'): Promise<string[]> => {
  const { entries, chain } = await site.must('pm', 'ledger.list', { issue });
  expect(chain.ok).toBe(true);
  return entries.map(({ kind }) => kind);
};

const sendAndProcess = async (body: unknown) => {
  expect(await signedPost(site, 'evidence', body)).toMatchObject({ status: 202 });
  await site.drain();
};

describe('an accepted evaluation', () => {
  it('costs three writes of records: the delivery, one transaction, the end of the delivery', async () => {
    await sendAndProcess(someRun(1));
    site.host.metrics.clear();
    await sendAndProcess(someRun(2));
    expect(storageWrites(site)).toBe(3);
    expect(writtenPaths(site).map((path) => path.replace('/api/v1/', ''))).toEqual([
      'transaction',
      'transaction',
      'transaction',
    ]);
  });

  it('survives the death of the process before it is processed, and is recorded once', async () => {
    expect(await signedPost(site, 'evidence', someRun(1))).toMatchObject({ status: 202 });
    const { tables, clock, jira } = site;
    const next = createForgeHost({
      manifest: manifestOf(),
      handlers: (_file, name) => new Map<string, unknown>(Object.entries(handlers)).get(name),
      tables,
      clock,
      jira: (request, principal) => jira.handle(request, principal),
    });
    await next.drain();
    await next.drain();
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', body: null });
    expect((await kindsOf()).filter((kind) => kind === 'evaluation-recorded')).toHaveLength(1);
  });

  it('is found by the hourly sweep when its event was lost, after 15 minutes', async () => {
    await signedPost(site, 'evidence', someRun(1));
    site.tables.table('forge-queue-events').clear();
    site.clock.advance(14 * MINUTE);
    await site.host.runSchedule('hourly');
    await site.drain();
    expect(onlyDelivery(site).state).toBe('waiting');
    site.clock.advance(MINUTE);
    await site.host.runSchedule('hourly');
    await site.drain();
    expect(onlyDelivery(site).state).toBe('done');
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });

  it('does not wait for ever: after a day it is failed, and still tried once more', async () => {
    await signedPost(site, 'evidence', someRun(1));
    site.tables.table('forge-queue-events').clear();
    site.clock.advance(25 * 60 * MINUTE);
    await site.host.runSchedule('hourly');
    expect(onlyDelivery(site)).toMatchObject({ state: 'failed' });
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', problem: null });
  });

  it('is done in one drain by two that take it at the same time', async () => {
    await signedPost(site, 'evidence', someRun(1));
    await signedPost(site, 'evidence', someRun(1));
    const id = onlyDelivery(site).id;
    const processing = [1, 2, 3].map(() =>
      site.host.callFunction('on-work', { body: workOn(id), queueName: 'assay-work' }, 'consumer'),
    );
    await Promise.all(processing);
    await site.drain();
    expect(onlyDelivery(site).state).toBe('done');
    expect((await kindsOf()).filter((kind) => kind === 'evaluation-recorded')).toHaveLength(1);
  });
});

describe('a process that gives up', () => {
  it('does not undo what another has done in the meantime', async () => {
    await signedPost(site, 'evidence', someRun(1));
    const { id } = onlyDelivery(site);
    site.host.setFaults({
      rules: [
        {
          match: { kind: 'jira', pathIncludes: '/issue/AI-1' },
          status: 500,
          delayMs: 2000,
          times: 1,
        },
      ],
    });
    const givingUp = site.host.callFunction(
      'on-work',
      {
        body: workOn(id),
        queueName: 'assay-work',
        retryContext: { retryCount: 8, retryReason: 'FUNCTION_RETRY_REQUEST' },
      },
      'consumer',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await site.must('admin', 'deliveries.replay', { project: 'AI', id })).toMatchObject({
      state: 'done',
    });
    await givingUp;
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', problem: null, body: null });
  });
});

describe('faults of storage while evidence is processed', () => {
  it.each([409, 429, 500])(
    'of status %d are tried again until each run is stored, once',
    async (status) => {
      for (const [n, when] of (['before', 'after'] as const).entries()) {
        site.host.setFaults({
          rules: [
            {
              match: { kind: 'kvs' },
              status,
              probability: 0.25,
              seed: status + n,
              when,
              times: 40,
            },
          ],
        });
        for (let run = 0; run < 8; run += 1) {
          const body = someRun(10 * n + run);
          for (let tries = 0; tries < 30; tries += 1) {
            const answer = await signedPost(site, 'evidence', body);
            if (answer.status < 300) break;
            expect(answer.status).toBe(429);
          }
        }
        await site.drain();
        site.host.setFaults({ rules: [] });
        await site.drain();
        site.clock.advance(16 * MINUTE);
        await site.host.runSchedule('hourly');
        await site.drain();
        for (const { id, state } of storedDeliveries(site)) {
          if (state === 'failed')
            await site.must('admin', 'deliveries.replay', { project: 'AI', id });
        }
      }
      expect(storedDeliveries(site).map(({ state }) => state)).toEqual(Array(16).fill('done'));
      expect(rowsOf(site, 'evaluation')).toHaveLength(16);
      expect((await kindsOf()).filter((kind) => kind === 'evaluation-recorded')).toHaveLength(16);
    },
  );

  it('at the end of a delivery are tried again too: a conflict that is none ends nothing', async () => {
    const webhook = { entity: 'model_version', action: 'created', data: { name: 'claims-doc' } };
    await signedPost(site, 'evidence', webhook);
    site.host.setFaults({
      rules: [{ match: { kind: 'kvs', pathIncludes: 'transaction' }, status: 409, times: 1 }],
    });
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', body: null });
    expect(onlyDelivery(site).note).toContain('nothing to record');
  });

  it('that do not end leave it failed with its reason, after nine tries', async () => {
    await signedPost(site, 'evidence', someRun(1));
    site.host.setFaults({
      rules: [{ match: { kind: 'jira', pathIncludes: '/issue/AI-1' }, status: 500 }],
    });
    site.host.metrics.clear();
    const result = await site.drain();
    expect(result).toMatchObject({ failed: 0, delayed: 0 });
    const tries = site.host.metrics.list().filter(({ module }) => module === 'work');
    expect(tries).toHaveLength(9);
    expect(onlyDelivery(site)).toMatchObject({ state: 'failed' });
    expect(onlyDelivery(site).problem).toMatch(/after several tries.*Replay it/);
    expect(onlyDelivery(site).body).not.toBeNull();
  });

  it('of data are not tried again: what no record can hold is failed at once', async () => {
    const labels = Array.from({ length: 50 }, (_, n) => `class ${String(n)}`);
    const results = Array.from({ length: 12 }, (_, slice) => ({
      slice: `part=${String(slice)}`,
      labels,
      matrix: labels.map(() => labels.map(() => 1000)),
    }));
    await site.must('pm', 'criteria.draft', {
      issue: 'AI-1',
      text: results.map(({ slice }) => `accuracy >= 90% where ${slice}`).join('\n'),
    });
    await site.call('pm', 'criteria.lock', { issue: 'AI-1' });
    await site.drain();
    const answer = await signedPost(site, 'evidence', someRun(1, { results }));
    expect(answer.status).toBe(202);
    site.host.metrics.clear();
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'failed' });
    expect(onlyDelivery(site).problem).toMatch(/would take [\d,]+ of [\d,]+ bytes/);
    expect(site.host.metrics.list().filter(({ module }) => module === 'work')).toHaveLength(1);
  });
});

const EVALUATIONS = size(40, 200);

describe(`${EVALUATIONS} evaluations`, () => {
  /** The same order for the same seed. */
  const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
    items
      .map((item, index) => ({ item, at: Math.sin(seed * 1000 + index * 7919) }))
      .sort((left, right) => left.at - right.at)
      .map(({ item }) => item);

  const outcomeOf = async (seed: number) => {
    const fresh = openTestSite();
    try {
      await seedProject(fresh);
      await fresh.must('pm', 'criteria.draft', {
        issue: 'AI-1',
        text: 'accuracy >= 90% @95% n>=50',
      });
      await fresh.must('pm', 'criteria.lock', { issue: 'AI-1' });
      const runs = shuffled(
        Array.from({ length: EVALUATIONS }, (_, n) => someRun(n)),
        seed,
      );
      const answers = await atOnce(() => runs.map((run) => signedPost(fresh, 'evidence', run)));
      expect(answers.every(({ status }) => status === 202)).toBe(true);
      await fresh.drain();
      const { criteria } = await fresh.must('pm', 'gate.evaluate', { issue: 'AI-1' });
      const { chain, entries } = await fresh.must('pm', 'ledger.list', {
        issue: 'AI-1',
        after: 100,
      });
      expect(chain.ok).toBe(true);
      return {
        evaluations: rowsOf(fresh, 'evaluation').length,
        done: storedDeliveries(fresh).filter(({ state }) => state === 'done').length,
        entries: entries.length,
        // Which of them decides goes by when they came in, which is another one in another order.
        criteria: criteria.map(({ verdict, trials }) => ({ verdict, trials })),
      };
    } finally {
      fresh.close();
    }
  };

  it('give the same verdict and count in every order', async () => {
    site.close();
    const first = await outcomeOf(1);
    const second = await outcomeOf(2);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ evaluations: EVALUATIONS, done: EVALUATIONS });
    expect(first.criteria).toMatchObject([{ verdict: 'pass', trials: 1000 }]);
  }, 120_000);
});

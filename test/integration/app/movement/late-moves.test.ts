import { describe, expect, it } from 'vitest';
import type { CallFaultInput } from '../../../../local/forge/faults/plan';
import { rowsOf, signedPost, storedDeliveries, workOn } from '../../../support/intake';
import {
  accountOf,
  findingsOf,
  ledgerOf,
  lockAccuracy,
  perfectRun,
  setStatus,
  somePlan,
} from '../../../support/governed';
import { recordsOf } from '../../../support/site-state';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

/** AI-1 in Validation, with a criterion that a run has proved: a further run is a look, or a report in use. */
const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
  await lockAccuracy(site);
  site.clock.advance(7_200_000);
  await send(0);
  await site.drain();
  site.clock.advance(60_000);
  site.host.metrics.clear();
});

/** @returns id of the delivery */
const send = async (n: number): Promise<string> => {
  const known = new Set(storedDeliveries(site).map(({ id }) => id));
  const { results: _results, ...run } = perfectRun(site.clock.now());
  const results = [{ metric: 'accuracy', successes: 4900 - n, trials: 5000 }];
  expect(await signedPost(site, 'evidence', { ...run, results })).toMatchObject({ status: 202 });
  site.clock.advance(5_000);
  return storedDeliveries(site).find(({ id }) => !known.has(id))?.id ?? '';
};

/** Hands a delivery to the app ahead of every event that waits. */
const process = (id: string, retryCount = 0) =>
  site.host.callFunction(
    'on-work',
    {
      ...{ body: workOn(id), queueName: 'assay-work' },
      ...(retryCount > 0 && {
        retryContext: { retryCount, retryReason: 'FUNCTION_RETRY_REQUEST' },
      }),
    },
    'consumer',
  );

/** Moves past the workflow, each with an event that comes late, five seconds apart. */
const moveTo = (...names: string[]): string[] =>
  names.map((name) => {
    const at = new Date(site.clock.now()).toISOString();
    setStatus(site, name, 'ds');
    site.clock.advance(5_000);
    return at;
  });

const lateEvents = (): void =>
  site.host.setFaults({ deliveries: [{ of: 'events', fault: 'delay', seconds: 600 }] });

/** The stage that AI-1 is in by the app's record, whatever Jira shows. */
const recorded = (): unknown =>
  recordsOf(site, 'item').find((item) => item['issueKey'] === 'AI-1')?.['stage'];

const looks = (): number =>
  recordsOf(site, 'item')
    .flatMap(({ budgets }) => budgets as { looks: unknown[] }[])
    .reduce((total, budget) => total + budget.looks.length, 0);

const changelogs = (): number =>
  site.host.metrics
    .list()
    .flatMap(({ calls }) => calls)
    .filter(({ path }) => path.includes('/changelog/')).length;

const fault = (status: number): CallFaultInput => ({
  match: { kind: 'jira', pathIncludes: '/changelog/' },
  status,
});

describe('a run that comes in before the event of a move', () => {
  it('is judged by the stage that the item stood in: a report, no look', async () => {
    lateEvents();
    moveTo('Deployment');
    await process(await send(1));
    expect([looks(), recorded()]).toEqual([1, 'deployment']);
    site.host.setFaults({});
    await site.drain();
    expect(looks()).toBe(1);
  });

  it('lets its event find the move followed: it is told once, with person and time', async () => {
    lateEvents();
    const [at] = moveTo('Deployment');
    await process(await send(1));
    site.host.setFaults({});
    await site.drain();
    const person = { kind: 'person', accountId: accountOf(site, 'ds') };
    const moves = (await ledgerOf(site, 'stage-moved')).map((entry) => [entry.at, entry.actor]);
    expect(moves).toEqual([[at, person]]);
    expect(await findingsOf(site)).toMatchObject([{ at, accountId: person.accountId }]);
  });

  it('is a report too where the item went back since, and a look where it had gone back', async () => {
    lateEvents();
    moveTo('Deployment');
    const during = await send(1);
    moveTo('Validation');
    const after = await send(2);
    await process(during);
    expect([looks(), recorded()]).toEqual([1, 'deployment']);
    await process(after);
    expect([looks(), recorded()]).toEqual([2, 'validation']);
    site.host.setFaults({});
    await site.drain();
    expect(await ledgerOf(site, 'stage-moved')).toHaveLength(2);
  });

  it('of an item whose making no event has told yet finds it registered', async () => {
    lateEvents();
    const made = { projectKey: 'AI', summary: 'Another', status: 'Deployment' };
    const by = { accountId: accountOf(site, 'ds'), emitEvents: true };
    const { key } = site.jira.admin.createIssue(made, by);
    const at = new Date(site.clock.now()).toISOString();
    const run = { ...perfectRun(site.clock.now() + 1000), issue: key };
    site.clock.advance(5_000);
    expect(await signedPost(site, 'evidence', run)).toMatchObject({ status: 202 });
    await process(storedDeliveries(site).find(({ state }) => state === 'waiting')?.id ?? '');
    const { entries } = await site.must('pm', 'ledger.list', { issue: key });
    expect(entries.slice(0, 2)).toMatchObject([
      { at, kind: 'item-registered' },
      { at, kind: 'stage-moved', body: { to: 'deployment' } },
    ]);
    site.host.setFaults({});
    await site.drain();
    const later = await site.must('pm', 'ledger.list', { issue: key });
    expect(later.entries.filter(({ kind }) => kind === 'item-registered')).toHaveLength(1);
  });
});

describe('a run that is processed after a move that came later', () => {
  it('is judged by where the item stood when it came in', async () => {
    const id = await send(1);
    moveTo('Deployment');
    const { id: issueId } = site.jira.admin.issue('AI-1');
    const unknown = { cause: 'unknown' as const, accountId: null, at: null };
    const change = { ...unknown, fromStatusId: null, toStatusId: null };
    await site.host.callFunction(
      'on-work',
      { body: { kind: 'follow-issue', issueId, change }, queueName: 'assay-work' },
      'consumer',
    );
    expect([looks(), recorded()]).toEqual([1, 'deployment']);
    await process(id);
    expect(looks()).toBe(2);
  });
});

describe('Jira', () => {
  it('is asked for the changelog once a delivery, however many moves wait', async () => {
    lateEvents();
    moveTo('Experimentation', 'Data', 'Deployment');
    const id = await send(1);
    await process(id);
    expect([changelogs(), recorded()]).toEqual([1, 'deployment']);
    await process(id, 1);
    expect(changelogs()).toBe(1);
  });

  it.each([429, 500, 503])('that answers %i loses nothing: it is tried again', async (status) => {
    lateEvents();
    moveTo('Deployment');
    const id = await send(1);
    site.host.setFaults({ rules: [{ ...fault(status), retryAfter: 60 }] });
    expect(await process(id)).toMatchObject({ retryOptions: {} });
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
    site.host.setFaults({});
    await process(id, 1);
    expect([looks(), rowsOf(site, 'evaluation').length]).toEqual([1, 2]);
  });

  it('that does not tell the changelog has the run recorded by what is known', async () => {
    lateEvents();
    moveTo('Deployment');
    const id = await send(1);
    site.host.setFaults({ rules: [fault(404)] });
    await process(id);
    expect([looks(), recorded()]).toEqual([2, 'validation']);
  });
});

describe('what a person does before the event of a move', () => {
  it('comes after the move in the ledger, and does not change what was let in', async () => {
    lateEvents();
    expect((await site.move('ds', 'AI-1', 'Deployment')).status).toBe(204);
    site.clock.advance(5_000);
    moveTo('Monitoring');
    await site.must('pm', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' },
      ...{ modelName: 'claims-doc', modelVersion: '2.0.0' },
    });
    const { entries } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    const kinds = entries.map(({ kind }) => kind).filter((kind) => /moved|model/.test(kind));
    expect(kinds.slice(-3)).toEqual(['stage-moved', 'stage-moved', 'model-changed']);
    site.host.setFaults({});
    await site.drain();
    // Another model than was let in is asked by the gate anew.
    const back = await site.move('ds', 'AI-1', 'Deployment');
    expect(back.status).toBe(400);
  });

  it('and a run or an observation by hand find where the item stands', async () => {
    await site.must('pm', 'monitoring.plan', { issue: 'AI-1', plan: somePlan(site) });
    lateEvents();
    moveTo('Deployment');
    await site.must('ds', 'monitoring.report', {
      ...{ issue: 'AI-1', watch: 'accuracy', value: 0.8, level: 'warning', note: 'It is low.' },
    });
    expect(recorded()).toBe('deployment');
    expect(await ledgerOf(site, 'retraining-asked')).toHaveLength(1);
  });
});

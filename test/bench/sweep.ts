import { DAY } from '../../src/words/time';
import { itemKey } from '../../src/adapters/kvs/keys';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { newItem, type Item } from '../../src/domain/item/item';
import { emptyHead } from '../../src/ledger/chain';
import { claimsAi, createSampleProject } from '../../local/seed/sample-project';
import { openRuntime, type Runtime } from '../../local/site/runtime/open-runtime';
import { root } from '../manifest/code/sources';
import { measureOf, type Measure } from './measures';

/** Items of the site, and how many of them are due in each run. */
const ITEMS = 10_000;
const DUE = [10, 50, 200] as const;

/** A round of a day: `day` is its first run, which counts the project and finds nothing due. */
export type SweepReport = { items: number; due: number; day: Measure; run: Measure };

/** Hours of UTC at which the first run of a day is made, and at which items have come to be due. */
const MORNING = (6 / 24) * DAY;
const NOON = (12 / 24) * DAY;

const TABLE = `forge-kvs-${encodeURIComponent('entity:item')}`;
const MANAGER = 'pm@example.test';

/** In Monitoring, watched every 7 days, last reported on `lastReportAt`. */
const watched = (issue: { id: string; key: string; projectId: string }, reported: number): Item => {
  const at = new Date(reported).toISOString();
  const item = newItem(issue, emptyHead);
  return {
    ...item,
    ...{ rev: 1, stage: 'monitoring', stageSince: at, drift: { level: 'none', flags: [] } },
    dueAt: new Date(reported + 8 * DAY + 1).toISOString(),
    monitoring: {
      ...item.monitoring,
      ...{ lastReportAt: at, owedSince: at },
      plan: {
        watches: [{ name: 'psi', kind: 'input-feature', reference: null, alert: null }],
        ...{ cadenceDays: 7, graceDays: 1, owner: 'owner', setBy: 'owner', setAt: at },
        retraining: { decider: 'owner', withinDays: 14, answers: ['retrain', 'accept'] },
      },
    },
  };
};

const writeItem = ({ tables, clock }: Runtime, item: Item): void => {
  const value = {
    rev: item.rev,
    projectId: item.projectId,
    dueAt: Math.floor(Date.parse(item.dueAt ?? '') / 1000),
    ...itemRecord.encode(item),
  };
  const at = clock.now();
  tables.table(TABLE).set(itemKey(item.issueId), { value, createdAt: at, updatedAt: at });
};

/**
 * Item records past the app, in its own form; only those that come to be due have a work item in Jira.
 * The first runs of the sweep have 10 of them, then 50, then 200.
 */
const fill = (runtime: Runtime, projectId: string, firstDay: number): void => {
  let made = 0;
  DUE.forEach((due, run) => {
    for (let n = 0; n < due; n += 1) {
      const { id, key } = runtime.jira.admin.createIssue({
        ...{ projectKey: claimsAi.key, summary: `Model ${n}`, status: 'Monitoring' },
      });
      writeItem(
        runtime,
        watched({ id, key, projectId }, firstDay + run * DAY + (MORNING + NOON) / 2 - 8 * DAY),
      );
      made += 1;
    }
  });
  for (; made < ITEMS; made += 1) {
    const issue = { id: String(900_000 + made), key: `AI-${900_000 + made}`, projectId };
    writeItem(runtime, watched(issue, firstDay + 30 * DAY));
  }
};

/** Runs the schedule at a moment. */
const runAt = async (runtime: Runtime, moment: number): Promise<Measure> => {
  runtime.clock.advance(moment - runtime.clock.now());
  const { metrics } = runtime.host;
  metrics.clear();
  await runtime.host.runSchedule('hourly');
  const records = metrics.list().filter(({ function: name }) => name === 'on-hour');
  if (records.some(({ ok }) => !ok)) throw new Error('the sweep failed');
  await runtime.drain();
  return measureOf(records);
};

/** Runs the schedule on a site of 10,000 items of which 10, 50 and 200 are due. */
export const measureSweep = async (log: (line: string) => void): Promise<SweepReport[]> => {
  const runtime = openRuntime({ root, siteUrl: 'http://127.0.0.1:4494', log });
  const { id } = createSampleProject(runtime, claimsAi);
  const { accountId = '' } = runtime.jira.users.byEmail(MANAGER) ?? {};
  // Settings are stored the first time that the app sees an item of the project.
  runtime.jira.admin.createIssue(
    { projectKey: claimsAi.key, summary: 'First item', status: 'Inception' },
    { accountId, emitEvents: true },
  );
  await runtime.drain();
  const firstDay = (Math.floor(runtime.clock.now() / DAY) + 1) * DAY;
  fill(runtime, id, firstDay);
  const reports: SweepReport[] = [];
  for (const [index, due] of DUE.entries()) {
    log(`sweep: ${due} of ${ITEMS} items are due`);
    const midnight = firstDay + index * DAY;
    const day = await runAt(runtime, midnight + MORNING);
    reports.push({ items: ITEMS, due, day, run: await runAt(runtime, midnight + NOON) });
  }
  return reports;
};

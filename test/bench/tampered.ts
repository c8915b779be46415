import * as z from 'zod';
import { itemRecord } from '../../src/adapters/kvs/records/item';
import { HOUR } from '../../src/words/time';
import { claimsAi } from '../../local/seed/sample-project';
import { seedScale } from '../../local/seed/seed-scale';
import { openRuntime, type Runtime } from '../../local/site/runtime/open-runtime';
import { root } from '../manifest/code/sources';
import { measureOf, type Measure } from './measures';

const ITEMS = 10_000;

/** Numbers of the items whose property or field somebody writes: the first, the last, and in between. */
const PROPERTIES = [1, 777, 5_001, 9_999];
const FIELDS = [2, 6_543, 10_000];

/**
 * What one run of the schedule finds of tampered items among ten thousand, and what it takes: `quiet` is
 * a run with nothing to find.
 */
export type TamperedReport = {
  items: number;
  tampered: number;
  found: number;
  quiet: Measure;
  run: Measure;
};

const TABLE = `forge-kvs-${encodeURIComponent('entity:item')}`;
const rowSchema = z.looseObject({ value: z.unknown() });

/** Keys of the items that have a finding about what Jira shows of them. */
const foundIn = ({ tables }: Runtime): string[] =>
  tables
    .table(TABLE)
    .values()
    .map((row) => itemRecord.decode(rowSchema.parse(row).value))
    .filter(({ findings }) => findings.some(({ kind }) => kind === 'projection-changed'))
    .map(({ issueKey }) => issueKey);

const runHour = async (runtime: Runtime): Promise<Measure> => {
  runtime.clock.advance(HOUR);
  const { metrics } = runtime.host;
  metrics.clear();
  await runtime.host.runSchedule('hourly');
  const records = metrics.list().filter(({ function: name }) => name === 'on-hour');
  if (records.some(({ ok }) => !ok)) throw new Error('the sweep failed');
  const measured = measureOf(records);
  await runtime.drain();
  return measured;
};

/** Writes into the property and the stage field of items, as no event tells, and runs the schedule once. */
export const measureTampered = async (log: (line: string) => void): Promise<TamperedReport> => {
  const runtime = openRuntime({ root, siteUrl: 'http://127.0.0.1:4495', log });
  const { jira } = runtime;
  await seedScale(runtime, ITEMS);
  // The first run does what is due of a fresh site.
  await runHour(runtime);
  const quiet = await runHour(runtime);
  if (foundIn(runtime).length > 0) throw new Error('something was found that nobody wrote');
  const { accountId = '' } = jira.users.byEmail('pm@example.test') ?? {};
  log(`sweep: ${PROPERTIES.length + FIELDS.length} of ${ITEMS} items are tampered with`);
  for (const n of PROPERTIES) {
    const { id } = jira.admin.issue(`${claimsAi.key}-${n}`);
    await jira.handle(
      new Request(`http://127.0.0.1:4495/rest/api/3/issue/${id}/properties/assay`, {
        ...{ method: 'PUT', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ v: 1, stage: 'monitoring', gate: 'open' }),
      }),
      { kind: 'user', accountId },
    );
  }
  for (const n of FIELDS) {
    const key = `${claimsAi.key}-${n}`;
    jira.admin.setField(key, 'AI lifecycle stage', 'Decommission', { accountId });
  }
  const run = await runHour(runtime);
  const tampered = [...PROPERTIES, ...FIELDS].map((n) => `${claimsAi.key}-${n}`);
  const found = foundIn(runtime);
  return {
    ...{ items: ITEMS, tampered: tampered.length, quiet, run },
    found: tampered.filter((key) => found.includes(key)).length,
  };
};

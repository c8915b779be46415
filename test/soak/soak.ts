import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../../local/forge/random';
import { build } from '../support/built';
import { drawFaults } from './faults';
import { fillItem, fullAmounts } from './full-item';
import { operate, seedItems, type Told, type Worker } from './operations';
import { createSite, type Site } from './site';
import { verify } from './verify';

/** People who work at the same time, each on items of their own. */
const PEOPLE = ['pm', 'ds', 'admin', 'approver'] as const;

const ITEMS = 40;

/** Operations between two plans of faults, two hours of the schedule, and two ends by `kill -9`. */
const FAULTS_EVERY = 100;
const HOUR_EVERY = 400;
const KILL_EVERY = 1000;

type Options = { seed: number; operations: number; fullItem: boolean };

const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      ...{ seed: { type: 'string' }, operations: { type: 'string' } },
      'full-item': { type: 'boolean' },
    },
  });
  const read = (name: 'seed' | 'operations', without: number): number => {
    const value = Number(values[name] ?? without);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Error(`--${name} takes a whole number above 0, not "${values[name]}"`);
  };
  const fullItem = values['full-item'] ?? false;
  return { seed: read('seed', 1), operations: read('operations', 1000), fullItem };
};

/** Does operations in rounds, each person one a round, with what goes wrong between them. */
const soak = async (site: Site, workers: readonly Worker[], { seed, operations }: Options) => {
  const random = createRandom(seed);
  let kills = 0;
  for (let done = 0; done < operations; done += workers.length) {
    const isDue = (every: number): boolean =>
      Math.floor(done / every) !== Math.floor((done + workers.length) / every);
    if (isDue(FAULTS_EVERY)) await site.control('/local/faults', drawFaults(random));
    const round = Promise.all(workers.map((worker) => operate(site, worker)));
    if (isDue(KILL_EVERY)) {
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
      await site.kill();
      kills += 1;
      await round;
      await site.start();
    }
    await round;
    if (random() < 0.2) await site.advance('PT1M');
    if (isDue(HOUR_EVERY)) await site.send('/local/schedule/hourly', { method: 'POST' });
  }
  return kills;
};

/** Lets everything that was put off be done: without faults, over some hours. */
const settle = async (site: Site): Promise<void> => {
  await site.control('/local/faults', {});
  for (let hour = 0; hour < 4; hour += 1) {
    await site.control('/local/drain');
    await site.advance('PT1H');
    await site.control('/local/schedule/hourly');
  }
  await site.control('/local/drain');
};

/** What became of the work on a site, without what is stored. */
type Worked = { figures: object; faults: string[] };

const workOnMany = async (site: Site, told: Told, options: Options): Promise<Worked> => {
  const { seed, operations } = options;
  const workers = await seedItems(site, PEOPLE, { items: ITEMS, seed, told });
  const ready = performance.now();
  const kills = await soak(site, workers, options);
  const seconds = (performance.now() - ready) / 1000;
  const times = { seconds: Math.round(seconds), perSecond: Math.round(operations / seconds) };
  return { figures: { seed, operations, kills, ...times }, faults: [] };
};

const workOnOne = async (site: Site, told: Told, { seed }: Options): Promise<Worked> => {
  const [worker] = await seedItems(site, ['pm'], { items: 1, seed, told });
  if (worker === undefined) throw new Error('nobody works');
  const { faults, ...answered } = await fillItem(site, worker, fullAmounts);
  return { figures: { asked: fullAmounts, ...answered }, faults };
};

/** @returns the exit code */
export const soakFromCommandLine = async (args: string[]): Promise<number> => {
  const options = readOptions(args);
  const began = performance.now();
  build('functions');
  const directory = mkdtempSync(join(tmpdir(), 'assay-soak-'));
  const data = join(directory, 'data');
  const site = await createSite(data);
  try {
    await site.start();
    const told: Told = { runs: [], moves: [], clocksApart: 0 };
    const work = options.fullItem ? workOnOne : workOnMany;
    const worked = await work(site, told, options);
    await settle(site);
    await site.stop();
    told.clocksApart = site.clocksApart();
    const { faults: found, ...counts } = verify(data, told);
    const faults = [...worked.faults, ...found];
    const result = {
      ...worked.figures,
      wholeSeconds: Math.round((performance.now() - began) / 1000),
      ...counts,
      clocksApart: Math.round(told.clocksApart),
      faults,
      ok: faults.length === 0,
    };
    console.log(JSON.stringify(result, null, 2));
    return result.ok ? 0 : 1;
  } finally {
    await site.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};

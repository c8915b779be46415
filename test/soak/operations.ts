import * as z from 'zod';
import { createRandom } from '../../local/forge/random';
import type { Heard, Site } from './site';

/** What the site told those who work on it: what it accepted, and how it answered each transition. */
export type Told = {
  /** Beginning of each run that was answered 202: it names the run. */
  runs: { issue: string; startedAt: string; accepted: boolean }[];
  moves: ToldMove[];
  /** How far the clock of these times may be from the site's, in milliseconds. */
  clocksApart: number;
};

export type ToldMove = {
  issue: string;
  to: string;
  /** Milliseconds of the site's clock around the request. */
  from: number;
  until: number;
  /** `unheard`: no answer came, as when the site was killed. */
  answer: 'allowed' | 'refused' | 'unheard';
};

export type Worker = {
  who: string;
  items: { key: string; id: string }[];
  random: () => number;
  secret: string;
  /** Transitions by the name of the status that they lead to. */
  transitions: ReadonlyMap<string, string>;
  told: Told;
  runs: number;
};

const STATUSES = ['Inception', 'Data', 'Experimentation', 'Validation', 'Deployment', 'Monitoring'];

const must = (answer: Heard | null, what: string): unknown => {
  if (answer !== null && answer.status < 300) return answer.body;
  throw new Error(`${what} was answered ${answer?.status}: ${JSON.stringify(answer?.body)}`);
};

export const PANEL = 'governance-panel';

/** @returns what a call answers. @throws where it is refused or not answered */
export const callOrThrow = async (
  site: Site,
  who: string,
  call: string,
  payload: unknown,
  module = PANEL,
): Promise<unknown> => {
  const body = must(await site.call(who, module, call, payload), call);
  const envelope = z.looseObject({ ok: z.boolean(), data: z.unknown() }).parse(body);
  if (!envelope.ok) throw new Error(`${call}: ${JSON.stringify(body)}`);
  return envelope.data;
};

const seedItem = async (site: Site, n: number): Promise<{ key: string; id: string }> => {
  const fields = {
    project: { key: 'AI' },
    summary: `Model ${n}`,
    issuetype: { name: 'Task' },
  };
  const made = must(
    await site.send('/rest/api/3/issue', { method: 'POST', as: 'pm', body: { fields } }),
    'the work item',
  );
  return z.object({ id: z.string(), key: z.string() }).parse(made);
};

/** Work items with a locked criterion that a run of theirs proves by far, shared out among people. */
export const seedItems = async (
  site: Site,
  people: readonly string[],
  { items, seed, told }: { items: number; seed: number; told: Told },
): Promise<Worker[]> => {
  const made: { key: string; id: string }[] = [];
  for (let n = 0; n < items; n += 1) made.push(await seedItem(site, n));
  await site.control('/local/drain');
  for (const { key: issue } of made) {
    await callOrThrow(site, 'pm', 'item.describe', {
      ...{ issue, systemType: 'document-classifier' },
      ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
    });
    await callOrThrow(site, 'pm', 'criteria.draft', { issue, text: 'accuracy >= 90% @95% n>=50' });
    await callOrThrow(site, 'pm', 'criteria.lock', { issue });
  }
  const created = await callOrThrow(
    site,
    'admin',
    'secret.create',
    { project: 'AI' },
    'governance-settings',
  );
  const { secret } = z.looseObject({ secret: z.string() }).parse(created);
  const listed = must(
    await site.send(`/rest/api/3/issue/${made[0]?.key}/transitions`, { as: 'pm' }),
    'the transitions',
  );
  const { transitions } = z
    .object({
      transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })),
    })
    .parse(listed);
  const byName = new Map(transitions.map(({ id, to }) => [to.name, id]));
  // The status that they stand in has no transition of its own there.
  await site.advance('PT2H');
  return people.map((who, index) => ({
    ...{ who, secret, told, transitions: byName, runs: 0 },
    random: createRandom(seed * 1000 + index),
    items: made.filter((_, n) => n % people.length === index),
  }));
};

/** One operation of a person on an item of theirs, drawn by their seed. */
export const operate = async (site: Site, worker: Worker): Promise<void> => {
  const { random, items, who } = worker;
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error(`${who} has no items`);
  const kind = random();
  if (kind < 0.4) return move(site, worker, item.key);
  if (kind < 0.65) return postRun(site, worker, item.key);
  if (kind < 0.8) {
    const body = { fields: { summary: `Renamed ${Math.floor(random() * 1e6)}` } };
    await site.send(`/rest/api/3/issue/${item.key}`, { method: 'PUT', as: who, body });
    return;
  }
  const note = `shown to team ${Math.floor(random() * 1e6)}`;
  if (kind < 0.9) {
    await site.call(who, PANEL, 'demo.mark', { issue: item.key, note });
    return;
  }
  await site.call(who, PANEL, 'gate.evaluate', { issue: item.key });
};

const move = async (site: Site, worker: Worker, issue: string): Promise<void> => {
  const to = STATUSES[Math.floor(worker.random() * STATUSES.length)] ?? '';
  const id = worker.transitions.get(to);
  if (id === undefined) return;
  const from = site.now();
  const answer = await site.send(`/rest/api/3/issue/${issue}/transitions`, {
    ...{ method: 'POST', as: worker.who, body: { transition: { id } } },
  });
  const said = answer === null ? 'unheard' : answer.status === 204 ? 'allowed' : 'refused';
  worker.told.moves.push({ issue, to, from, until: site.now(), answer: said });
};

const postRun = async (site: Site, worker: Worker, issue: string): Promise<void> => {
  worker.runs += 1;
  const now = site.now();
  // The millisecond tells runs apart, also those of two people.
  const began = Math.floor(now / 1000) * 1000 - 3_600_000 + (worker.runs % 1000);
  const startedAt = new Date(began).toISOString();
  const run = {
    ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: `holdout-${issue}` } },
    ...{ startedAt, finishedAt: new Date(now - 600_000).toISOString() },
    results: [
      { metric: 'accuracy', successes: 4900 - Math.floor(worker.random() * 60), trials: 5000 },
    ],
  };
  const answer = await site.post(worker.secret, run);
  worker.told.runs.push({ issue, startedAt, accepted: answer?.status === 202 });
};

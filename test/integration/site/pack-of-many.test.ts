import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { limitFacts } from '../../../local/forge/facts/limits';
import { verifyPack } from '../../../src/domain/pack/verify';
import { build } from '../../support/built';
import { freePort } from '../../support/free-port';
import { siteProgram } from '../../support/site-of-run';

/** Work items of the pack: `PACK_ITEMS=1000` for the size that the limits are promised for. */
const ITEMS = Number(process.env['PACK_ITEMS'] ?? 120);

const CHILD = fileURLToPath(new URL('../../support/site-child.mjs', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'assay-packs-'));
let child: ChildProcess;
let url = '';

const start = async (): Promise<void> => {
  const site = [String(await freePort()), join(data, 'data'), `scale:${ITEMS}`];
  const args = [CHILD, ...site, await siteProgram()];
  child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  url = await new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const ready = /^ready (\S+)$/mu.exec(chunk.toString())?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`the site ended with ${code}`)));
  });
};

/** As the machine does it: no handler runs, nothing is written any more. */
const kill = (): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

beforeAll(async () => {
  build('functions');
  await start();
});

afterAll(async () => {
  await kill();
  rmSync(data, { recursive: true, force: true });
});

const envelope = z.object({ ok: z.literal(true), data: z.unknown() });
const packSchema = z.object({
  id: z.string(),
  state: z.string(),
  problem: z.string().nullable(),
  progress: z.object({ done: z.number(), of: z.number().nullable() }),
});

const call = async (name: string, payload: object): Promise<unknown> => {
  const response = await fetch(`${url}/local/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ module: 'governance-report', call: name, as: 'admin@example.test' },
      payload: { project: 'AI', ...payload },
    }),
  });
  return envelope.parse(await response.json()).data;
};

const look = async (id: string) => {
  const { packs } = z.object({ packs: z.array(packSchema) }).parse(await call('packs.list', {}));
  return packs.find((pack) => pack.id === id);
};

const download = async (id: string): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for (let from: number | null = 0; from !== null;) {
    const part = z
      .object({ data: z.string(), next: z.number().nullable() })
      .parse(await call('packs.read', { id, from }));
    parts.push(Buffer.from(part.data, 'base64'));
    from = part.next;
  }
  return new Uint8Array(Buffer.concat(parts));
};

const invocations = z.array(
  z.object({
    moduleType: z.string(),
    milliseconds: z.number(),
    ok: z.boolean(),
    bytes: z.object({ in: z.number(), out: z.number() }),
    calls: z.array(
      z.object({ kind: z.string(), requestBytes: z.number(), responseBytes: z.number() }),
    ),
  }),
);

it('is built within every limit, and goes on after the process was killed', async () => {
  const { id } = packSchema.parse(await call('packs.build', { scope: { kind: 'project' } }));
  const seen = new Set<number>();
  await expect
    .poll(
      async () => {
        const done = (await look(id))?.progress.done ?? 0;
        seen.add(done);
        return done;
      },
      { timeout: 240_000, interval: 20 },
    )
    .toBeGreaterThan(0);
  const before = await look(id);
  expect(before?.state).toBe('building');
  await kill();
  await start();
  const after = await look(id);
  expect(after?.state).toBe('building');
  expect(after?.progress.done).toBeGreaterThanOrEqual(before?.progress.done ?? 0);
  await expect
    .poll(
      async () => {
        const pack = await look(id);
        seen.add(pack?.progress.done ?? 0);
        return pack?.problem ?? pack?.state;
      },
      { timeout: 280_000, interval: 50 },
    )
    .toBe('ready');
  expect(seen.size).toBeGreaterThan(2);
  const zip = await download(id);
  const check = verifyPack(zip);
  expect(check.problems).toEqual([]);
  expect(check.manifest?.counts.items).toBe(ITEMS);
  const measured = invocations.parse(await (await fetch(`${url}/local/metrics`)).json());
  const most = (of: readonly number[]): number => Math.max(0, ...of);
  const consumers = measured.filter(({ moduleType }) => moduleType === 'consumer');
  const resolvers = measured.filter(({ moduleType }) => moduleType !== 'consumer');
  const stored = consumers.flatMap(({ calls }) => calls.filter(({ kind }) => kind === 'kvs'));
  const figures = {
    megabytes: zip.length / 1e6,
    records: check.manifest?.counts.records,
    events: consumers.length,
    longestEventMs: most(consumers.map(({ milliseconds }) => milliseconds)),
    longestCallMs: most(resolvers.map(({ milliseconds }) => milliseconds)),
    largestAnswer: most(measured.map(({ bytes }) => bytes.out)),
    largestStored: most(stored.map(({ requestBytes }) => requestBytes)),
  };
  console.info('pack of many', figures);
  expect(measured.every(({ ok }) => ok)).toBe(true);
  expect(figures.longestEventMs).toBeLessThan(300_000);
  expect(figures.longestCallMs).toBeLessThan(limitFacts.syncTimeout.value * 1000);
  expect(figures.largestAnswer).toBeLessThan(limitFacts.invocationBytes.value);
  expect(figures.largestStored).toBeLessThan(limitFacts.valueBytes.value + 1000);
});

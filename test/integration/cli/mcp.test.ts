import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { freePort } from '../../support/free-port';

const CLI = fileURLToPath(new URL('../../../cli/assay.mjs', import.meta.url));
const SECRET = 'no-model-may-read-this-secret';

/** Ends what hangs; a busy machine decides nothing. */
const PATIENCE = { timeout: 300_000 };

/** Where the server works, and a folder beside it. */
let [folder, outside] = ['', ''];

/** A site of which each answer is given by the test; it counts what it was asked. */
let site: Server;
let address = '';
let asked: string[] = [];
const passes = (): [number, string] => [200, '{"status":"pass"}'];
let answer = passes;

/** A server without options, as assistants keep one: all that it is asked, it is asked in one life. */
let client: Client;

/** All that servers wrote on standard error. */
let said = '';

const evidence = (successes: number, trials: number): string =>
  JSON.stringify({
    model: 'claims-doc',
    modelVersion: '1.4.0',
    dataset: { id: 'holdout-v3' },
    runId: 'mcp-1',
    startedAt: '2026-11-01T10:00:00Z',
    results: [{ metric: 'accuracy', successes, trials }],
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-mcp-'));
  outside = await mkdtemp(join(tmpdir(), 'assay-outside-'));
  await writeFile(join(folder, 'run.json'), evidence(91, 100));
  await writeFile(join(folder, '.env'), `ASSAY_SECRET=${SECRET}`);
  await writeFile(join(folder, 'leak.json'), evidence(91, 100).replace('claims-doc', SECRET));
  await writeFile(join(outside, 'run.json'), evidence(99, 100));
  await symlink(join(outside, 'run.json'), join(folder, 'link.json'));
  await mkdir(join(folder, 'sub'));
  const port = await freePort();
  site = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(`${request.url} ${Buffer.concat(chunks).toString()}`);
      const [code, body] = answer();
      response.writeHead(code, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((ready) => {
    site.listen(port, '127.0.0.1', ready);
  });
  address = `http://127.0.0.1:${port}`;
  client = await connect([]);
});

beforeEach(() => {
  asked = [];
  answer = passes;
});

afterEach(() => {
  expect(said).not.toContain(SECRET);
});

afterAll(async () => {
  await client.close();
  await new Promise((closed) => {
    site.close(closed);
  });
  await rm(folder, { recursive: true, force: true });
  await rm(outside, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  ASSAY_SECRET: SECRET,
  ASSAY_URL: `${address}/evidence`,
  ASSAY_GATE_URL: `${address}/gate`,
});

/** Starts a real server in a process of its own. @returns its client; closing it ends the server */
const connect = async (options: readonly string[]): Promise<Client> => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp', ...options],
    ...{ cwd: folder, env: environment(), stderr: 'pipe' },
  });
  transport.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport, PATIENCE);
  return client;
};

/** The same for one test that needs options. */
const withServer = async (
  options: readonly string[],
  work: (client: Client) => Promise<void>,
): Promise<void> => {
  const own = await connect(options);
  try {
    await work(own);
  } finally {
    await own.close();
  }
};

const textSchema = z.tuple([z.object({ type: z.literal('text'), text: z.string() })]);

const callOf = async (of: Client, name: string, args: Record<string, unknown>) => {
  const result = await of.callTool({ name, arguments: args }, PATIENCE);
  const text = textSchema.parse(result.content)[0].text;
  expect(text).not.toContain(SECRET);
  return { isError: result.isError === true, structured: result.structuredContent, text };
};

const call = (name: string, args: Record<string, unknown>) => callOf(client, name, args);

describe('assay mcp', () => {
  it('lists seven tools with what they take, answer and change', async () => {
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name).sort();
    expect(names.join(' ')).toBe('decide drift gate inspect lint plan send');
    for (const { name, inputSchema, outputSchema, annotations } of tools) {
      expect(annotations?.readOnlyHint).toBe(name !== 'send');
      expect(outputSchema?.['type']).toBe('object');
      const taken = Object.keys(inputSchema.properties ?? {});
      expect(taken.filter((one) => /secret|url|token|project/iu.test(one))).toEqual([]);
    }
  });

  it('answers as the commands do, as data and as the same text', async () => {
    const decided = await call('decide', {
      ...{ metric: 'accuracy', at_least: '90%', successes: 91, trials: 100 },
    });
    expect(decided.isError).toBe(false);
    expect(decided.structured).toMatchObject({
      ...{ exit: 3, outcome: 'inconclusive' },
      answer: { verdict: 'inconclusive', trials: 100 },
    });
    expect(JSON.parse(decided.text)).toEqual(decided.structured);
    const inspected = await call('inspect', { file: 'run.json' });
    expect(inspected.structured).toMatchObject({ exit: 0, answer: { ok: true } });
    const linted = await call('lint', { text: 'accuracy should feel better' });
    expect(linted.isError).toBe(false);
    expect(linted.structured).toMatchObject({ exit: 1, answer: { ok: false } });
    const planned = await call('plan', {
      ...{ metric: 'accuracy', at_least: 0.9, assumed: '93%' },
    });
    expect(planned.structured).toMatchObject({ exit: 0 });
    const feature = (mean: number) => ({
      kind: 'numeric',
      values: Array.from({ length: 200 }, (_, index) => mean + (index % 20)),
    });
    await writeFile(
      join(folder, 'reference.json'),
      JSON.stringify({ features: { age: feature(40) } }),
    );
    const drifted = await call('drift', {
      reference: 'reference.json',
      current_text: JSON.stringify({ features: { age: feature(60) } }),
    });
    expect(drifted.structured).toMatchObject({ exit: 1, answer: { level: 'critical' } });
  });

  it('says what is wrong with a call, and what to do', async () => {
    const both = await call('lint', { text: 'x', file: 'run.json' });
    expect([both.isError, both.text.includes('not both')]).toEqual([true, true]);
    const unread = await call('inspect', { text: '{"what":"is this"}' });
    expect(unread.isError).toBe(true);
    expect(unread.structured).toMatchObject({ exit: 1, answer: { ok: false } });
    const unknown = await call('gate', { issue: 'not a key' });
    expect([unknown.isError, unknown.text.includes('AI-1')]).toEqual([true, true]);
    const option = await call('plan', { metric: 'accuracy', secret: 'x' });
    expect(option.isError).toBe(true);
    await expect(client.callTool({ name: 'approve', arguments: {} })).rejects.toThrow('approve');
  });

  it.each([
    ['a path out of the folder', '../run.json', 'outside'],
    ['an absolute path', '/etc/passwd', 'outside'],
    ['a link that leads out', 'link.json', 'outside'],
    ['a hidden file', '.env', 'hidden'],
    ['standard input', '-', 'not a file'],
    ['a folder', 'sub', 'no plain file'],
    ['a null byte', 'run.json\0', 'outside'],
    ['what is not there', 'none.json', 'no such file'],
  ])('does not read %s', async (_what, file, why) => {
    for (const [name, args] of [
      ['inspect', { file }],
      ['decide', { items: file, metric: 'accuracy', at_least: '90%' }],
      ['drift', { reference: file, current: file }],
    ] as const) {
      const { isError, text } = await call(name, args);
      expect(isError).toBe(true);
      expect(text).toContain(why);
    }
  });

  it('reads folders that were allowed, and nothing else beside them', async () => {
    await withServer(['--allow', outside], async (own) => {
      const read = await callOf(own, 'inspect', { file: join(outside, 'run.json') });
      expect(read.structured).toMatchObject({ answer: { ok: true } });
      expect((await callOf(own, 'inspect', { file: '/etc/passwd' })).isError).toBe(true);
    });
  });

  it('takes a value for a value, never for an option', async () => {
    const { text } = await call('gate', { issue: 'AI-1', to: '--url=http://evil.test' });
    expect(text).toContain('is not a stage');
    const linted = await call('lint', { text: '--strict' });
    expect(linted.isError).toBe(false);
    const named = await call('inspect', { file: '--json' });
    expect(named.isError).toBe(true);
    expect(asked).toEqual([]);
  });

  it('keeps the secret out of answers, even where a file or the site says it', async () => {
    const read = await call('inspect', { file: 'leak.json' });
    expect(JSON.stringify(read.structured)).toContain('"name":"[secret]"');
    answer = () => [401, `{"status":"unauthorized","hint":"not ${SECRET}"}`];
    const refused = await call('gate', { issue: 'AI-1' });
    expect(refused.isError).toBe(true);
    expect(refused.structured).toMatchObject({ answer: { hint: 'not [secret]' } });
  });

  it('sends nothing unless it was started with --write', async () => {
    const { isError, text } = await call('send', { issue: 'AI-1', file: 'run.json' });
    expect(isError).toBe(true);
    expect(text).toContain('--write');
    expect(asked).toEqual([]);
    await withServer(['--write'], async (own) => {
      answer = () => [202, '{"status":"accepted"}'];
      const sent = await callOf(own, 'send', { issue: 'AI-1', file: 'run.json' });
      expect(sent.structured).toMatchObject({ exit: 0, answer: { status: 'accepted', runs: 1 } });
      expect(asked).toEqual([expect.stringContaining('/evidence?issue=AI-1')]);
    });
  });

  it('tells a verdict from an error', async () => {
    answer = () => [422, '{"status":"fail"}'];
    const held = await call('gate', { issue: 'AI-1', to: 'deployment' });
    expect(held).toMatchObject({ isError: false, structured: { answer: { status: 'fail' } } });
    answer = () => [404, '{"status":"unknown-item"}'];
    expect((await call('gate', { issue: 'AI-9' })).isError).toBe(true);
  });

  it('tells of progress, and stops when the client cancels', async () => {
    answer = () => [409, '{"status":"inconclusive"}'];
    const cancel = new AbortController();
    const told: number[] = [];
    const waiting = client.callTool(
      { name: 'gate', arguments: { issue: 'AI-1', wait: '10m' } },
      {
        ...PATIENCE,
        signal: cancel.signal,
        onprogress: ({ progress }) => {
          told.push(progress);
          if (progress === 2) cancel.abort('enough');
        },
      },
    );
    await expect(waiting).rejects.toThrow();
    expect(told).toEqual([1, 2]);
    // It still answers, and has stopped asking for the one that was cancelled.
    const next = await call('plan', { criterion: 'accuracy >= 90%' });
    expect(next.isError).toBe(false);
    await new Promise((later) => {
      setTimeout(later, 5_000);
    });
    // A third question would have come after at most four seconds.
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('refuses what is too large, and goes on', async () => {
    await writeFile(join(folder, 'large.json'), Buffer.alloc(25_000_001, 0x20));
    const large = await call('inspect', { file: 'large.json' });
    expect([large.isError, large.text.includes('25000000')]).toEqual([true, true]);
    expect((await call('lint', { text: 'x'.repeat(1_000_001) })).isError).toBe(true);
    expect((await call('lint', { text: 'accuracy >= 90%' })).isError).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../../cli/assay.mjs', import.meta.url));
const SECRET = 'no-model-may-read-this-secret';

it('assay mcp writes nothing but messages of the protocol to standard output, and ends with its input', async () => {
  const child = spawn(process.execPath, [CLI, 'mcp'], {
    env: { PATH: process.env['PATH'] ?? '', ASSAY_SECRET: SECRET },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const say = (message: unknown): void => {
    child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
  };
  const clientInfo = { name: 'test', version: '1' };
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
  say({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  say({ jsonrpc: '2.0', method: 'notifications/initialized' });
  say('this is no message');
  say({
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'lint', arguments: { text: 'feel better' } },
  });
  await expect.poll(() => out.split('\n').length, { timeout: 120_000 }).toBeGreaterThan(2);
  child.stdin.end();
  expect(await ended).toBe(0);
  const messages = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(messages).toEqual([
    expect.objectContaining({ jsonrpc: '2.0', id: 1 }),
    expect.objectContaining({ jsonrpc: '2.0', id: 2 }),
  ]);
  expect(err).toContain('read-only');
  expect(err).not.toContain(SECRET);
});

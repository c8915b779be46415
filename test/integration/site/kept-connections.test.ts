import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../../local/build/build';
import { serveSite, type RunningSite } from '../../../local/site/serve';
import { freePort } from '../../support/free-port';
import { BUILD_MS, root } from './support';

let running: RunningSite;
let directory: string;

beforeAll(async () => {
  await buildApp({ root, only: ['functions'] });
  directory = mkdtempSync(join(tmpdir(), 'assay-kept-'));
  running = await serveSite({
    ...{ root, dataDirectory: join(directory, 'state'), seed: 'empty' },
    port: await freePort(),
    log: (line) => console.error(line),
  });
}, BUILD_MS);
afterAll(async () => {
  await running.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('a connection to the site', () => {
  it('is announced no end, so that no request is written on one that just closes', async () => {
    const answer = await fetch(`${running.url}/local/clock`);
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('connection')).toBe('keep-alive');
    expect(answer.headers.get('keep-alive')).toBeNull();
  });
});

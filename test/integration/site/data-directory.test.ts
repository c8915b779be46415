import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../../local/build/build';
import { openSite } from '../../../local/site/open-site';
import { BUILD_MS, root } from './support';

let directory: string;
let lines: string[];

beforeAll(() => buildApp({ root, only: ['functions'] }), BUILD_MS);
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'assay-data-')), 'state');
  lines = [];
});
afterEach(() => rmSync(dirname(directory), { recursive: true, force: true }));

const open = (seed: string | null) =>
  openSite({ root, port: 4291, dataDirectory: directory, seed, log: (line) => lines.push(line) });

const summaries = (site: Awaited<ReturnType<typeof open>>, key: string): string =>
  site.runtime().jira.admin.issue(key).summary;

describe('the data directory', () => {
  it('keeps items, records and the clock over a restart', async () => {
    const first = await open('empty');
    first.runtime().jira.admin.createIssue({ projectKey: 'AI', summary: 'Stays' });
    first.runtime().clock.advance(86_400_000);
    first.close();
    const second = await open(null);
    expect(second.seed).toBe('empty');
    expect(summaries(second, 'AI-1')).toBe('Stays');
    expect(second.runtime().clock.offset()).toBe(86_400_000);
    second.close();
    expect(lines).toEqual([]);
  });

  it('is kept beside when another seed is asked for', async () => {
    (await open('empty')).close();
    const second = await open('scale:3');
    expect(summaries(second, 'AI-3')).toBe('Sample model 3');
    second.close();
    const beside = readdirSync(dirname(directory)).filter((name) => name !== basename(directory));
    expect(beside).toHaveLength(1);
    expect(lines.join()).toContain(beside[0]);
  });

  it('is filled anew when the first start was cut off', async () => {
    (await open('empty')).close();
    rmSync(join(directory, 'site.json'));
    const second = await open('empty');
    expect(lines.join()).toContain('cut off');
    expect(second.runtime().jira.workflow.list('AI').transitions).toHaveLength(8);
    second.close();
  });

  it('serves one process at a time', async () => {
    (await open('empty')).close();
    // Process 1 is always there.
    writeFileSync(join(directory, 'site.lock'), '1');
    await expect(open('empty')).rejects.toThrow('process 1 serves');
  });
});

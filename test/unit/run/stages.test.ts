import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runStages } from '../../support/stages.mjs';
import { addUp } from '../../support/totals.mjs';

const stage = (name: string, script: string) => ({ name, args: ['-e', script] });
const totals = new URL('../../support/totals.mjs', import.meta.url).pathname;

describe('stages of the test run', () => {
  it('name those that failed, and show each one whole, with its time', async () => {
    const shown: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      shown.push(String(part));
      return true;
    });
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((line) => void shown.push(String(line)));
    const slow = "console.log('one'); setTimeout(() => console.log('two'), 300)";
    const failed = await runStages(
      [stage('slow', slow), stage('broken', "console.error('why'); process.exit(3)")],
      2,
    );
    write.mockRestore();
    log.mockRestore();
    expect(failed).toEqual(['broken']);
    expect(shown).toContain('one\ntwo\n');
    expect(shown).toContain('why\n');
    expect(shown.filter((line) => /^--- slow: done in \d+\.\d s$/.test(line))).toHaveLength(1);
    expect(shown.filter((line) => /^--- broken: failed in \d+\.\d s$/.test(line))).toHaveLength(1);
  });
});

describe('the closing line', () => {
  let folder = '';
  const report = (name: string, passed: number, failed: number, pending: number): void =>
    writeFileSync(
      join(folder, name),
      JSON.stringify({
        ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending },
      }),
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-totals-'));
    mkdirSync(join(folder, 'part'));
    report('tests.json', 40, 1, 2);
    report('part/unit.json', 2, 0, 0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('adds up the reports of every run', () => {
    expect(addUp(folder)).toEqual({ passed: 42, failed: 1, skipped: 2 });
    const { stdout } = spawnSync(process.execPath, [totals, folder], { encoding: 'utf8' });
    expect(stdout).toBe('42 passed, 1 failed, 2 skipped\n');
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesToRunAgain, takeSecondRun, whatFailed } from '../../support/second-run.mjs';
import { addUp } from '../../support/totals.mjs';

const test = (fullName: string, status: string, failureMessages: string[] = []) => ({
  ...{ fullName, status, failureMessages },
});
const panel = { name: '/repo/test/e2e/panel.test.ts', message: '' };
const pages = { name: '/repo/test/e2e/pages.test.ts', message: '' };
const gate = { name: '/repo/test/e2e/gate.test.ts', message: 'no site answers' };
const goodPages = { ...pages, status: 'passed', assertionResults: [test('looks right', 'passed')] };

describe('a second run of browser tests', () => {
  let folder = '';
  const write = (name: string, testResults: unknown[], passed: number, failed: number): string => {
    const path = join(folder, name);
    const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: 0 };
    writeFileSync(path, JSON.stringify({ ...counts, testResults }));
    return path;
  };
  const firstRun = (): string =>
    write(
      'e2e.json',
      [
        goodPages,
        {
          ...{ ...panel, status: 'failed' },
          assertionResults: [
            test('opens', 'passed'),
            test('keeps what is typed', 'failed', ['Error: frame went\n  at looks.ts:4']),
            test('closes', 'failed', ['Error: no button']),
          ],
        },
        { ...gate, status: 'failed', assertionResults: [] },
      ],
      2,
      2,
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-second-run-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is of the files that did not pass, also where a hook fell over', () => {
    const path = firstRun();
    expect(filesToRunAgain(path)).toEqual([panel.name, gate.name]);
    expect(whatFailed([path])).toEqual([
      `${panel.name} > keeps what is typed\nError: frame went\n  at looks.ts:4`,
      `${panel.name} > closes\nError: no button`,
      `${gate.name}\nno site answers`,
    ]);
  });

  it('decides, counts each test once, and keeps the first report', () => {
    const path = firstRun();
    const again = write(
      'e2e-again.json',
      [
        {
          ...{ ...panel, status: 'failed' },
          assertionResults: [
            test('opens', 'passed'),
            test('keeps what is typed', 'passed'),
            test('closes', 'failed', ['Error: no button']),
          ],
        },
        { ...gate, status: 'passed', assertionResults: [test('opens the gate', 'passed')] },
      ],
      3,
      1,
    );
    expect(takeSecondRun(path, again)).toEqual(['keeps what is typed']);
    expect(addUp(folder)).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(whatFailed([path])).toEqual([`${panel.name} > closes\nError: no button`]);
    expect(existsSync(again)).toBe(false);
    expect(readFileSync(`${path}.first`, 'utf8')).toContain('frame went');
  });
});

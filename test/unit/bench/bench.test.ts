import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarise, type CallRecord } from '../../../local/forge/metrics';
import { checkBudgets } from '../../bench/budgets';
import { median } from '../../bench/median';
import { measureOf, summariseMeasures } from '../../bench/measures';
import { measurePage } from '../../bench/surfaces';

const aCall = (kind: CallRecord['kind'], startedMs: number, more: Partial<CallRecord> = {}) => ({
  kind,
  method: 'POST',
  path: '/',
  status: 200,
  requestBytes: 10,
  responseBytes: 20,
  startedMs,
  endedMs: startedMs + 1,
  ...more,
});

const anInvocation = (calls: CallRecord[], milliseconds = 5) =>
  summarise(
    {
      id: '1',
      module: 'stage-gate',
      moduleType: 'jira:workflowValidator',
      function: 'on-transition',
      startedAt: '2026-11-20T12:00:00.000Z',
      milliseconds,
      ok: true,
      calls,
      bytes: { in: 0, out: 0 },
    },
    256,
  );

describe('measureOf', () => {
  it('counts calls, reads one after the other, and bytes by where they went', () => {
    const measure = measureOf([
      anInvocation([
        aCall('jira', 0),
        aCall('kvs', 2, { readBytes: 20 }),
        aCall('kvs', 4, { writeBytes: 10 }),
        aCall('queue', 6),
      ]),
    ]);
    expect(measure).toMatchObject({
      functions: { 'on-transition': 1 },
      calls: { jira: 1, storageReads: 1, storageWrites: 1, queue: 1 },
      readHops: 2,
      sequentialHops: 4,
      bytes: { jira: { sent: 10, received: 20 }, storage: { sent: 20, received: 40 } },
    });
  });
});

describe('summariseMeasures', () => {
  it('keeps the most calls and the median of the milliseconds', () => {
    const one = measureOf([anInvocation([aCall('jira', 0)], 2)]);
    const other = measureOf([anInvocation([aCall('jira', 0), aCall('jira', 2)], 8)]);
    expect(summariseMeasures([one, one, other])).toMatchObject({
      calls: { jira: 2 },
      readHops: 2,
      milliseconds: 2,
    });
  });
});

it('the median of an even number of values lies between the two in the middle', () => {
  expect(median([9, 1, 3, 5])).toBe(4);
});

describe('measurePage', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
    mkdirSync(join(folder, 'assets'));
    const files = {
      'index.html': `<script type="module" crossorigin src="./assets/a.js"></script>
        <link rel="stylesheet" crossorigin href="./assets/a.css">`,
      'assets/a.js': 'import{b}from"./b.js";import("./later.js").then(b);',
      'assets/b.js': 'export const b=()=>1;',
      'assets/later.js': `export const text = "${'x'.repeat(5000)}";`,
      'assets/a.css': 'p{color:red}',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what the first view loads, and not what is loaded later', () => {
    const { scripts, rawBytes, styleGzipBytes } = measurePage(folder);
    expect(scripts).toBe(2);
    expect(rawBytes).toBeLessThan(200);
    expect(styleGzipBytes).toBeGreaterThan(0);
  });
});

describe('checkBudgets', () => {
  const size = { rawBytes: 1, minifiedBytes: 1, minifiedGzipBytes: 1 };
  const judge = (
    calls: CallRecord[],
    minifiedBytes: number,
    gzipBytes: number,
    swept: CallRecord[] = [],
    counted: CallRecord[] = [],
    found = 3,
    differing = 0,
    ratio = 0.75,
  ) =>
    checkBudgets(
      [
        {
          name: 'validator',
          what: '',
          iterations: 1,
          answer: measureOf([anInvocation(calls)]),
          after: null,
          costUsd: { perCall: 0, perMillion: 0 },
        },
      ],
      {
        gate: { ...size, file: 'validator.cjs', minifiedBytes },
        start: { ...size, file: 'index.cjs', minifiedBytes: 2.5 * minifiedBytes },
        whole: { ...size, files: 1 },
        loadMilliseconds: {
          ...{ gate: { shipped: 1, minified: 1 }, start: { shipped: 1, minified: 1 } },
          processes: 1,
        },
      },
      ['panel', 'report'].map((name) => ({
        name,
        scripts: 1,
        rawBytes: 1,
        gzipBytes,
        styleGzipBytes: 1,
      })),
      [
        {
          ...{ items: 100, due: 1 },
          ...{ day: measureOf([anInvocation(counted)]), run: measureOf([anInvocation(swept)]) },
        },
      ],
      {
        ...{ items: 100, tampered: 3, found },
        ...{ quiet: measureOf([anInvocation([])]), run: measureOf([anInvocation([])]) },
      },
      {
        ...{ items: 100, held: 40, differing, values: 2, calls: 1, functionMs: 1, searchMs: 1 },
      },
      { criteria: 1000, looks: 50, milliseconds: 90, least: 45, leastOfJson: 60, ratio },
    );
  const broken = (...about: Parameters<typeof judge>): string[] =>
    judge(...about).flatMap(({ name, ok }) => (ok ? [] : [name]));
  const asked = [aCall('jira', 0), aCall('kvs', 2, { readBytes: 20 })];

  it('finds nothing where everything is within its limit', () => {
    expect(broken(asked, 200 * 1024, 90 * 1024)).toEqual([]);
  });

  it('names tampered items that were not found', () => {
    expect(broken(asked, 1, 1, [], [], 2)).toEqual([
      'sweep, 3 of 100 items tampered with: not found in an hour',
    ]);
  });

  it('names keys that a search finds and a recount does not', () => {
    expect(broken(asked, 1, 1, [], [], 3, 1)).toEqual([
      'heldAtGate over 100 items: keys other than a recount',
    ]);
  });

  it('holds a decision over a thousand criteria to the time that its record takes as JSON', () => {
    expect(broken(asked, 1, 1, [], [], 3, 0, 0.76)).toEqual([
      'gate, 1000 criteria of 50 looks: its time against that of JSON of its record',
    ]);
  });

  it('names what is over its limit', () => {
    expect(broken([...asked, aCall('jira', 4)], 206 * 1024 + 1, 110 * 1024 + 1)).toEqual([
      'validator: requests to Jira',
      'validator: reads one after the other',
      'panel: first view, JavaScript, gzipped bytes',
      'report: first view, JavaScript, gzipped bytes',
      'gate at a cold start: minified bytes',
      'other functions at a cold start: minified bytes',
    ]);
  });

  const swept = (count: number) => Array.from({ length: count }, () => aCall('jira', 0));

  it('holds the first run of a day to its own limit', () => {
    expect(broken(asked, 1, 1, [], swept(41))).toEqual([]);
    expect(broken(asked, 1, 1, [], swept(42))).toEqual([
      'first run of a day: requests to Jira, but for those that hold items against Jira',
    ]);
  });

  it('holds the sweep to what is due', () => {
    expect(broken(asked, 1, 1, swept(9))).toEqual([]);
    expect(broken(asked, 1, 1, swept(10))).toEqual(['sweep, 1 of 100 items due: requests to Jira']);
  });
});

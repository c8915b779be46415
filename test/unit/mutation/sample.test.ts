import { TestStatus } from '@stryker-mutator/api/test-runner';
import { describe, expect, it } from 'vitest';
import { isDrawn, knownOf, lotOf, NOT_DRAWN, sampleOf } from '../../mutation/draw.mjs';
import { scoreWithin, verdictOf } from '../../mutation/interval';
import { optionsOf } from '../../mutation/options.mjs';
import { foundOf, linesOf, problemsWithin } from '../../mutation/sample';
import { strictRunner } from '../../mutation/test-runner.mjs';

const at = (line: number) => ({ start: { line, column: 3 }, end: { line, column: 8 } });

const mutantAt = (line: number, status = 'Killed', statusReason?: string) => ({
  ...{ mutatorName: 'EqualityOperator', replacement: 'n >= 1', location: at(line) },
  ...{ status, statusReason },
});

const file = 'src/domain/a.ts';
const lines = Array.from({ length: 2000 }, (_, index) => index + 1);
const drawn = (share: number, seed = 'one') =>
  lines.filter((line) => isDrawn({ ...mutantAt(line), file }, { share, seed }));

const reportOf = (...mutants: ReturnType<typeof mutantAt>[]) => ({
  files: { [file]: { source: '', mutants } },
});

describe('the draw', () => {
  it('takes about its share, the same ones each time, and others with another seed', () => {
    // Three standard errors of 200 of 2,000 are 40.
    expect(Math.abs(drawn(0.1).length - 200)).toBeLessThan(40);
    expect(drawn(0.1)).toEqual(drawn(0.1));
    expect(drawn(0.1, 'two')).not.toEqual(drawn(0.1));
    expect(drawn(1)).toEqual(lines);
  });

  it('holds all of a smaller share in a larger one', () => {
    expect(drawn(0.2)).toEqual(expect.arrayContaining(drawn(0.1)));
  });

  it.each([
    ['file', { file: 'src/domain/b.ts' }],
    ['place', { location: at(5) }],
    ['end', { location: { ...at(4), end: { line: 4, column: 9 } } }],
    ['mutator', { mutatorName: 'ConditionalExpression' }],
    ['replacement', { replacement: 'true' }],
  ])('tells mutants apart by %s', (_what, other) => {
    const mutant = { ...mutantAt(4), file };
    expect(lotOf({ ...mutant, ...other }, 'one')).not.toBe(lotOf(mutant, 'one'));
  });
});

describe('the runner of tests', () => {
  const answers = (what: string) => () => Promise.resolve(what);
  const names = ['capabilities', 'init', 'mutantRun', 'dispose'] as const;
  const complete = {
    status: 'complete',
    tests: [{ id: 'a.test.ts#a', status: TestStatus.Success }],
  };
  const inner = {
    ...Object.fromEntries(names.map((name) => [name, answers(name)])),
    dryRun: () => Promise.resolve(complete),
  };
  const runner = strictRunner(inner, { share: 0.1, seed: 'one' });
  /** While it runs, the tool counts lines and columns from 0. */
  const asked = (line: number) => ({
    activeMutant: {
      ...{ fileName: `${process.cwd()}/${file}`, mutatorName: 'EqualityOperator' },
      replacement: 'n >= 1',
      location: { start: { line: line - 1, column: 2 }, end: { line: line - 1, column: 7 } },
    },
  });

  it('runs those that the report will hold as drawn, and says so of the others', async () => {
    const found: unknown[] = [];
    for (const line of lines) found.push(await runner.mutantRun(asked(line)));
    expect(lines.filter((line) => found[line - 1] === 'mutantRun')).toEqual(drawn(0.1));
    expect(found.find((one) => one !== 'mutantRun')).toEqual({
      ...{ status: 'error', errorMessage: NOT_DRAWN },
    });
  });

  it('leaves the rest to the one that it is around', async () => {
    const { capabilities, init, dryRun, dispose } = runner;
    expect(await Promise.all([capabilities(), init(), dryRun({}), dispose()])).toEqual([
      ...['capabilities', 'init', complete, 'dispose'],
    ]);
  });

  it('runs all mutants where no sample is asked for', async () => {
    const all = strictRunner(inner, null);
    for (const line of lines.slice(0, 20))
      expect(await all.mutantRun(asked(line))).toBe('mutantRun');
  });

  it('refuses a first run in which tests did not run, and names their files', async () => {
    const skipped = { status: TestStatus.Skipped, fileName: '/a/b.test.ts' };
    const tests = [
      ...complete.tests,
      { id: 'b.test.ts#b', ...skipped },
      { id: 'b.test.ts#c', ...skipped },
    ];
    const broken = { ...inner, dryRun: () => Promise.resolve({ ...complete, tests }) };
    expect(await strictRunner(broken, null).dryRun({})).toEqual({
      ...{ status: 'error', errorMessage: '2 tests did not run, of /a/b.test.ts' },
    });
  });
});

describe('a report of a sample', () => {
  const [inside = 0, other = 0] = drawn(0.1);
  const outside = lines.find((line) => !drawn(0.1).includes(line)) ?? 0;
  const sample = { share: 0.1, seed: 'one' };

  it('counts what is drawn, not what a larger share drew or code left behind that moved', () => {
    const report = reportOf(mutantAt(inside), mutantAt(outside, 'Survived'));
    expect(sampleOf(report, sample)).toEqual(reportOf(mutantAt(inside)));
    expect(foundOf(report, sample)).toMatchObject({ all: 2, mutants: [{ line: inside }] });
  });

  it('knows how many there are, and leaves out what tests are not asked about', () => {
    const report = reportOf(
      mutantAt(inside),
      mutantAt(outside, 'RuntimeError', NOT_DRAWN),
      mutantAt(7001, 'Ignored'),
    );
    expect(foundOf(report, sample)).toMatchObject({ all: 2, mutants: [{ line: inside }] });
  });

  it('gives no score for a share that was not run to its end', () => {
    const report = reportOf(mutantAt(inside), mutantAt(other, 'RuntimeError', NOT_DRAWN));
    expect(() => foundOf(report, sample)).toThrow('--sample 0.1 was not run to its end');
  });

  it('forgets before a run which were not drawn, so that a larger share draws them', () => {
    const undrawn = mutantAt(outside, 'RuntimeError', NOT_DRAWN);
    const report = reportOf(mutantAt(inside, 'Survived'), undrawn);
    expect(knownOf(report)).toEqual(reportOf(mutantAt(inside, 'Survived')));
  });
});

describe('the interval of a score', () => {
  it('is that of Wilson for one folder, in percent', () => {
    // By hand with z = 1.96: (0.9 + 0.0192) / 1.0384 ± 1.96 √(0.9 · 0.1 / 100 + 0.000096) / 1.0384.
    const { estimate, lowerBound, upperBound } = scoreWithin([{ noticed: 90, run: 100, all: 900 }]);
    expect(estimate).toBeCloseTo(90, 6);
    expect(lowerBound).toBeCloseTo(82.56, 1);
    expect(upperBound).toBeCloseTo(94.48, 1);
  });

  it('adds folders of one share up', () => {
    const two = [
      { noticed: 30, run: 40, all: 400 },
      { noticed: 60, run: 60, all: 600 },
    ];
    const one = scoreWithin([{ noticed: 90, run: 100, all: 1000 }]);
    expect(scoreWithin(two).lowerBound).toBeCloseTo(one.lowerBound, 6);
    expect(scoreWithin(two).upperBound).toBeCloseTo(one.upperBound, 6);
  });

  it('weighs folders by their size where shares differ, and is wider then', () => {
    // 900 of 1,000 mutants have 50 %, 100 have 100 %: 55 %. Kish: 1000² / (900² / 10 + 100² / 90).
    const { estimate, lowerBound, upperBound } = scoreWithin([
      { noticed: 5, run: 10, all: 900 },
      { noticed: 90, run: 90, all: 100 },
    ]);
    expect(estimate).toBeCloseTo(55, 6);
    const alone = scoreWithin([{ noticed: 0.55 * 12.3288, run: 12.3288, all: 1000 }]);
    expect([lowerBound, upperBound]).toEqual([
      expect.closeTo(alone.lowerBound, 2),
      expect.closeTo(alone.upperBound, 2),
    ]);
  });

  it('says nothing where nothing was drawn', () => {
    const unknown = { lowerBound: 0, upperBound: 100 };
    expect(scoreWithin([{ noticed: 0, run: 0, all: 12 }])).toMatchObject(unknown);
    expect(scoreWithin([])).toMatchObject(unknown);
  });

  it.each([
    [80, 95, 80, 'holds'],
    [80, 95, 80.1, 'undecided: sample more'],
    [80, 95, 95, 'undecided: sample more'],
    [80, 95, 95.1, 'fails'],
  ])('from %d to %d decides of a goal of %d: %s', (lowerBound, upperBound, goal, verdict) => {
    expect(verdictOf({ estimate: 90, lowerBound, upperBound }, goal)).toBe(verdict);
  });
});

describe('what a sample tells', () => {
  const folderOf = (name: string, goal: number, noticed: number) => ({
    ...{ name, goal, all: 1000 },
    mutants: Array.from({ length: 100 }, (_, index) => ({ isNoticed: index < noticed })),
  });

  it('is a line a folder and one over all', () => {
    const folders = [folderOf('domain/a', 85, 90), folderOf('domain/b', 0, 70)];
    expect(linesOf(folders, 75).slice(1)).toEqual([
      'domain/a                     1000    100       90   90.0   82.6   94.5    85 undecided: sample more',
      'domain/b                     1000    100       70   70.0   60.4   78.1',
      'over all                     2000    200      160   80.0   73.9   85.0    75 undecided: sample more',
    ]);
  });

  it('is a problem where a goal is missed or not shown to be met', () => {
    expect(problemsWithin([folderOf('domain/a', 75, 90)], 80)).toEqual([]);
    expect(problemsWithin([folderOf('domain/a', 85, 90)], 0)).toEqual([
      'domain/a: 82.6 to 94.5 % leaves 85 % undecided: sample more',
    ]);
    expect(problemsWithin([folderOf('domain/a', 0, 70)], 79)).toEqual([
      'over all: 60.4 to 78.1 % is under 79 %',
    ]);
  });
});

describe('the command line', () => {
  const known = ['ledger', 'domain/gate'];

  it('runs all mutants where no share is given', () => {
    expect(optionsOf(['domain/gate', '--force'], known)).toEqual({
      ...{ named: ['domain/gate'], isCheck: false, isForced: true, sample: null },
    });
  });

  it('takes a share and a seed', () => {
    const { sample } = optionsOf(['--sample', '0.1', '--seed', 'b'], known);
    expect(sample).toEqual({ share: 0.1, seed: 'b' });
    expect(optionsOf(['--sample', '1'], known).sample).toEqual({ share: 1, seed: '1' });
  });

  it.each([
    ['domain/none'],
    ['--often'],
    ['--sample', '0'],
    ['--sample', '1.5'],
    ['--sample', 'half'],
    ['--seed', 'b'],
    ['--sample', '0.1', '--seed', '../b'],
  ])('refuses %s %s', (...args) => {
    expect(() => optionsOf(args, known)).toThrow(Error);
  });
});

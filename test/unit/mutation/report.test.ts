import { describe, expect, it } from 'vitest';
import { allFolders, filesOf, groupOf, testsOf } from '../../mutation/folders.mjs';
import {
  mutantsOf,
  onlyFiles,
  outdated,
  problemsOf,
  scoreOf,
  unexplained,
} from '../../mutation/report.mjs';

const at = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

/** A report on one line of code with a mutant of each of these ends. */
const reportOf = (...ends: string[]) => ({
  files: {
    'src/domain/a.ts': {
      source: 'const a = (n: number) =>\n  n > 1 ? 2 : 3;\n',
      mutants: ends.map((status) => ({
        ...{ mutatorName: 'EqualityOperator', replacement: 'n >= 1', status },
        location: at(2, 3, 8),
      })),
    },
  },
});

const survivor = { file: 'src/domain/a.ts', code: 'n > 1', replacement: 'n >= 1', reason: 'why' };

const folder = (goal: number, ...ends: string[]) => ({
  ...{ name: 'domain/a', goal },
  mutants: mutantsOf(reportOf(...ends)),
});

describe('the score of a folder', () => {
  it('is the share of mutants that a test noticed; what nothing runs counts as missed', () => {
    const mutants = mutantsOf(reportOf('Killed', 'Timeout', 'Survived', 'NoCoverage'));
    expect(scoreOf(mutants)).toBe(50);
    expect(mutants[0]).toMatchObject({ line: 2, code: 'n > 1', replacement: 'n >= 1' });
  });

  it('leaves out what was not asked of the tests', () => {
    const mutants = mutantsOf(reportOf('Killed', 'Ignored', 'CompileError', 'RuntimeError'));
    expect(mutants).toHaveLength(1);
  });

  it('is a problem under its goal and over all, and none at them', () => {
    const half = folder(51, 'Killed', 'Survived');
    expect(problemsOf([half], [], 50)).toEqual(['domain/a: 50.0 % is under 51 %']);
    expect(problemsOf([{ ...half, goal: 50 }], [], 50)).toEqual([]);
    expect(problemsOf([{ ...half, goal: 0 }], [], 75)).toEqual(['over all: 50.0 % is under 75 %']);
    expect(problemsOf([{ ...half, goal: 0 }], [], null)).toEqual([]);
  });
});

describe('a survivor that is named', () => {
  it('is explained, and still counts as missed', () => {
    const { mutants } = folder(0, 'Survived');
    expect(unexplained(mutants, [])).toHaveLength(1);
    expect(unexplained(mutants, [survivor])).toEqual([]);
    expect(scoreOf(mutants)).toBe(0);
  });

  it('has to go once a test notices it, or its code is gone', () => {
    const noticed = folder(0, 'Killed');
    expect(outdated(noticed.mutants, [survivor])).toEqual([survivor]);
    expect(problemsOf([noticed], [survivor], null)[0]).toContain('survivors.json names `n > 1`');
    expect(outdated(noticed.mutants, [{ ...survivor, file: 'src/domain/other.ts' }])).toEqual([]);
  });
});

describe('a folder under test', () => {
  const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/u, '');

  it('holds its own files; a layer holds those that lie in no folder', () => {
    expect(filesOf(root, 'domain/gate')).toContain('src/domain/gate/checks/index.ts');
    expect(filesOf(root, 'domain')).toContain('src/domain/digest.ts');
    expect(filesOf(root, 'domain')).not.toContain('src/domain/gate/decide-gate.ts');
    expect(allFolders(root)).toEqual(expect.arrayContaining(['ledger', 'domain', 'app/gate']));
  });

  it('is held to the tests of what decides, or with all others to the use cases', () => {
    expect(groupOf('domain/gate')).toBe('domain/gate');
    const isOfUnits = (glob: string) => /^!?test\/unit\//u.test(glob);
    expect(testsOf('domain/gate').every(isOfUnits)).toBe(true);
    for (const folder of ['domain/drift', 'domain/sheets']) {
      expect(testsOf(groupOf(folder))).toEqual(
        expect.arrayContaining([
          '!test/unit/**/simulations.test.ts',
          '!test/unit/**/*.exhaustive.test.ts',
        ]),
      );
    }
    for (const folder of ['app/evidence', 'domain/sheets', 'domain']) {
      expect(testsOf(groupOf(folder))).toContain('test/integration/app/**/*.test.ts');
    }
  });

  it('is told by itself where others share its report', () => {
    const { files } = reportOf('Killed');
    const report = { files: { ...files, 'src/domain/b.ts': files['src/domain/a.ts'] } };
    expect(onlyFiles(report, ['src/domain/a.ts', 'src/domain/c.ts'])).toEqual({ files });
    expect(onlyFiles(report, ['src/domain/c.ts'])).toBeNull();
  });
});

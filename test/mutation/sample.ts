import type { Bounds } from '../../src/domain/stats/proportion';
import { isDrawn, sampleOf, undrawnOf } from './draw.mjs';
import { type Stratum, scoreWithin, verdictOf } from './interval';
import { mutantsOf } from './report.mjs';

type Folder = { name: string; goal: number; all: number; mutants: { isNoticed: boolean }[] };

/**
 * Mutants of a report that are in a sample, and how many the tests could be asked about in all: those
 * that were run for any sample and those that were not drawn.
 * @throws Error where a smaller share was run: what no test runs is known of all mutants, so the score
 * of a larger one would be too low.
 */
export const foundOf = (
  report: { files: object },
  sample: { share: number; seed: string },
): Pick<Folder, 'all' | 'mutants'> => {
  const undrawn = undrawnOf(report);
  if (undrawn.some((mutant) => isDrawn(mutant, sample))) {
    throw new Error(`--sample ${sample.share} was not run to its end: take the share that was run`);
  }
  return {
    all: mutantsOf(report).length + undrawn.length,
    mutants: mutantsOf(sampleOf(report, sample)),
  };
};

const stratumOf = ({ all, mutants }: Folder): Stratum => ({
  all,
  run: mutants.length,
  noticed: mutants.filter(({ isNoticed }) => isNoticed).length,
});

const shown = ({ estimate, lowerBound, upperBound }: Bounds): string =>
  [estimate, lowerBound, upperBound].map((value) => value.toFixed(1).padStart(6)).join(' ');

const lineOf = (name: string, goal: number, folders: readonly Folder[]): string => {
  const strata = folders.map(stratumOf);
  const within = scoreWithin(strata);
  const total = (of: (stratum: Stratum) => number) =>
    strata.reduce((sum, stratum) => sum + of(stratum), 0);
  return [
    name.padEnd(25),
    String(total(({ all }) => all)).padStart(7),
    String(total(({ run }) => run)).padStart(6),
    String(total(({ noticed }) => noticed)).padStart(8),
    shown(within),
    (goal === 0 ? '' : String(goal)).padStart(5),
    goal === 0 ? '' : verdictOf(within, goal),
  ]
    .join(' ')
    .trimEnd();
};

/** The scores that a sample gives; `overall` is the least score over all, 0 where not all were run. */
export const linesOf = (folders: readonly Folder[], overall: number): string[] => [
  '\nfolder                    mutants  drawn  noticed  score   from     to  goal',
  ...folders.map((folder) => lineOf(folder.name, folder.goal, [folder])),
  lineOf('over all', overall, folders),
];

const problemOf = (name: string, goal: number, folders: readonly Folder[]): string[] => {
  const within = scoreWithin(folders.map(stratumOf));
  const verdict = verdictOf(within, goal);
  if (verdict === 'holds') return [];
  const { lowerBound, upperBound } = within;
  const interval = `${lowerBound.toFixed(1)} to ${upperBound.toFixed(1)} %`;
  return [
    verdict === 'fails'
      ? `${name}: ${interval} is under ${goal} %`
      : `${name}: ${interval} leaves ${goal} % ${verdict}`,
  ];
};

/** Goals that a sample does not show to be met, in words. */
export const problemsWithin = (folders: readonly Folder[], overall: number): string[] => [
  ...folders.flatMap((folder) => problemOf(folder.name, folder.goal, [folder])),
  ...problemOf('over all', overall, folders),
];

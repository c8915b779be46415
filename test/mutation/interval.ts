import { boundsOfTail, type Bounds } from '../../src/domain/stats/proportion';

/** What a sample found in a folder: mutants that were run, those noticed, and how many there are. */
export type Stratum = { noticed: number; run: number; all: number };

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * Score in percent over folders, with the 95 % interval of Wilson (both bounds together). A mutant that
 * was run stands for as many as its folder has for each that was run there; mutants that stand for
 * unequal numbers tell as much as fewer equal ones (Kish 1965, Survey Sampling, 11.7): of one share,
 * and of one folder, it is the number that was run.
 */
export const scoreWithin = (strata: readonly Stratum[]): Bounds => {
  const known = strata.filter(({ run }) => run > 0);
  if (known.length === 0) return { estimate: 100, lowerBound: 0, upperBound: 100 };
  const all = sum(known.map((stratum) => stratum.all));
  const rate = sum(known.map(({ noticed, run, all: of }) => (of / all) * (noticed / run)));
  const trials = all ** 2 / sum(known.map(({ run, all: of }) => of ** 2 / run));
  const bounds = boundsOfTail({ successes: rate * trials, trials, method: 'wilson' }, 0.025);
  return {
    estimate: 100 * bounds.estimate,
    lowerBound: 100 * bounds.lowerBound,
    upperBound: 100 * bounds.upperBound,
  };
};

/** The interval decides, not the score: a goal inside it is neither met nor missed. */
export const verdictOf = (
  { lowerBound, upperBound }: Bounds,
  goal: number,
): 'holds' | 'fails' | 'undecided: sample more' => {
  if (lowerBound >= goal) return 'holds';
  return upperBound < goal ? 'fails' : 'undecided: sample more';
};

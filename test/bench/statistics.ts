import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { chiSquareTest } from '../../src/domain/drift/distances/contingency';
import { jensenShannonDistance } from '../../src/domain/drift/distances/distances';
import { kolmogorovSmirnov } from '../../src/domain/drift/distances/kolmogorov-smirnov';
import { wassersteinDistance } from '../../src/domain/drift/distances/wasserstein';
import { betaQuantile } from '../../src/domain/stats/distributions/beta';
import { proportionBoundsAt } from '../../src/domain/stats/proportion';
import { seededRandom } from '../../src/domain/stats/random';
import { median, rounded } from './median';

type Timed = { ours: number; scipy: { lists: number; arrays: number } | null };

export type StatisticReport = {
  name: string;
  what: string;
  /** Median of one call from plain arrays, in time of the processor. */
  milliseconds: number;
  /** The same in SciPy: from plain lists, and from NumPy arrays that were there already. */
  scipyMilliseconds: { lists: number; arrays: number } | null;
  /** Ours over SciPy's from plain lists: below 1 is faster. */
  ratio: number | null;
};

export type StatisticsReport = {
  /** What SciPy was timed in, or why it was not. */
  scipy: { python: string; scipy: string; numpy: string } | { missing: string };
  statistics: StatisticReport[];
};

const VALUES = 10_000;
const COUNTS = 20;
const BINS = 50;
const PROPORTIONS = 20_000;
const CONFIDENCE = 0.95;
const BETA = [0.05, 91, 10] as const;
/** So many times the repeats of each statistic are timed; the median is of these. */
const ROUNDS = 15;
const PYTHONS = ['/usr/bin/python3', 'python3'];

const script = fileURLToPath(new URL('scipy-times.py', import.meta.url));

type Pair = readonly [number[], number[]];

const pairOf = (length: number, next: (side: number) => number): Pair => [
  Array.from({ length }, () => next(0)),
  Array.from({ length }, () => next(1)),
];

/** Seeded, so that every run and both languages time the same. */
const makeInputs = () => {
  const random = seededRandom(20_261_124);
  const bell = (): number => random() + random() + random() + random() - 2;
  const samples = pairOf(VALUES, (side) => bell() + side / 100);
  const counts = pairOf(COUNTS, () => 20 + Math.floor(random() * 40));
  const bins = pairOf(BINS, () => random());
  const successes = Array.from({ length: PROPORTIONS }, () => Math.floor(random() * 101));
  const proportions: Pair = [successes, successes.map(() => 100)];
  return { samples, counts, bins, proportions };
};

type Inputs = ReturnType<typeof makeInputs>;

type Statistic = { name: string; what: string; repeats: number; run: (inputs: Inputs) => unknown };

/** Both bounds of every rate, in two lists as SciPy's users get them. */
const wilsonBounds = ([successes, trials]: Pair): { lower: number[]; upper: number[] } => {
  const boundsOf = proportionBoundsAt({ confidence: CONFIDENCE, method: 'wilson' });
  const [lower, upper]: [number[], number[]] = [[], []];
  successes.forEach((count, i) => {
    const bounds = boundsOf({ successes: count, trials: trials[i] ?? 0 });
    lower.push(bounds.lowerBound);
    upper.push(bounds.upperBound);
  });
  return { lower, upper };
};

const statistics: readonly Statistic[] = [
  {
    name: 'kolmogorov-smirnov',
    what: 'two-sample test of 2 x 10,000 values, exact p-value',
    repeats: 10,
    run: ({ samples }) => kolmogorovSmirnov(...samples),
  },
  {
    name: 'wasserstein',
    what: 'distance of 2 x 10,000 values',
    repeats: 10,
    run: ({ samples }) => wassersteinDistance(...samples),
  },
  {
    name: 'chi-square',
    what: 'test of 2 x 20 counts',
    repeats: 500,
    run: ({ counts }) => chiSquareTest(...counts),
  },
  {
    name: 'jensen-shannon',
    what: 'distance over 50 bins',
    repeats: 1000,
    run: ({ bins }) => jensenShannonDistance(...bins),
  },
  {
    name: 'beta quantile',
    what: 'one quantile of Beta(91, 10)',
    repeats: 1000,
    run: () => betaQuantile(...BETA),
  },
  {
    name: 'wilson',
    what: '20,000 one-sided intervals',
    repeats: 10,
    run: ({ proportions }) => wilsonBounds(proportions),
  },
];

/** Time of the processor, not of the clock: what else the machine does takes no part in it. */
const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timeOurs = ({ repeats, run }: Statistic, inputs: Inputs): number => {
  const once = (): number => {
    const start = processorMilliseconds();
    for (let done = 0; done < repeats; done += 1) run(inputs);
    return (processorMilliseconds() - start) / repeats;
  };
  for (let warm = 0; warm < ROUNDS; warm += 1) once();
  return median(Array.from({ length: ROUNDS }, once));
};

const timesSchema = z.object({
  python: z.string(),
  scipy: z.string(),
  numpy: z.string(),
  times: z.record(z.string(), z.object({ lists: z.number(), arrays: z.number() })),
});

/** null where no Python on this machine has SciPy. */
const timeScipy = (inputs: Inputs): z.infer<typeof timesSchema> | null => {
  const input = JSON.stringify({ inputs, beta: BETA, confidence: CONFIDENCE, rounds: ROUNDS });
  for (const python of PYTHONS) {
    if (spawnSync(python, ['-c', 'import scipy']).status !== 0) continue;
    const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${python} could not time SciPy: ${stderr}`);
    return timesSchema.parse(JSON.parse(stdout));
  }
  return null;
};

const reportOf = ({ name, what }: Statistic, { ours, scipy }: Timed): StatisticReport => ({
  name,
  what,
  milliseconds: rounded(ours),
  scipyMilliseconds: scipy && { lists: rounded(scipy.lists), arrays: rounded(scipy.arrays) },
  ratio: scipy && rounded(ours / scipy.lists, 3),
});

/** Times the statistics that pages and the command line wait for, against SciPy where it is found. */
export const measureStatistics = (log: (line: string) => void): StatisticsReport => {
  const inputs = makeInputs();
  log('timing the statistics');
  const ours = statistics.map((statistic) => ({
    statistic,
    milliseconds: timeOurs(statistic, inputs),
  }));
  log('timing SciPy on the same');
  const theirs = timeScipy(inputs);
  if (theirs === null) log('no Python here has SciPy: nothing to compare with');
  const missing = `none of ${PYTHONS.join(' and ')} has SciPy, so the ratios are null`;
  return {
    scipy:
      theirs === null
        ? { missing }
        : { python: theirs.python, scipy: theirs.scipy, numpy: theirs.numpy },
    statistics: ours.map(({ statistic, milliseconds }) =>
      reportOf(statistic, { ours: milliseconds, scipy: theirs?.times[statistic.name] ?? null }),
    ),
  };
};

import { FeatureError, type FeaturePair } from '../../src/domain/drift/feature';
import {
  isJudged,
  judgeFeatures,
  type DriftJudgement,
  type FeatureJudgement,
} from '../../src/domain/drift/judge-feature';
import { methods, type Method } from '../../src/domain/drift/methods';
import { naiveRule } from '../../src/domain/drift/naive-rule';
import { optional, readArgs, required, type Args } from '../args';
import {
  leftOutNote,
  uncompared,
} from '../../src/adapters/ingest/formats/data-checks/tool-statistics';
import { readDriftFiles, type NamedText } from '../drift-file';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { json, lines, table } from '../output';
import { readNamed } from '../source';

const USAGE = 'assay drift --reference FILE --current FILE [--method M] [--json]';

const HELP = `${USAGE}

Compares what the features of a model look like now with what they looked like in the reference. Each
feature has three lines: statistical (could chance do this at these sample sizes?), practical (is the
difference large enough to matter?) and power (would a difference that matters have been seen?). It
alarms only where the first two say so, and is none only where the third does.

  --reference FILE   {"features":{"age":{"kind":"numeric","values":[41,…]},
                      "plan":{"kind":"categorical","counts":{"basic":40,"pro":12}},
                      "spend":{"kind":"histogram","edges":[0,10,20],"counts":[70,30]}}}
  --current FILE     the same of the data to be judged; one of both may be - for standard input
                     Statistics of SageMaker Model Monitor (statistics.json of data quality) and
                     summaries of whylogs 0.x are taken on both sides too
  --method M         for the features it fits, the others keep their defaults. Tests, a low p-value
                     alarms: ks, chi-square, g, z. Distances, a high one alarms where the default
                     test is significant too: wasserstein, jensen-shannon, psi, hellinger,
                     total-variation
  --json             the answer as JSON; post it to Jira with assay send

Where several rows are of one customer or one source, say so, or the test alarms without drift:
"clusters":["c1","c1","c2",…] beside "values", on both sides. Categories have "values" then, too.

A difference matters from 0.2 standard deviations, five points of a share, or a share doubled or
halved. A feature of the reference file may say otherwise: "limits":{"sd":0.5,"points":0.02,"ratio":3}.

Defaults: numbers with more than five different values by Kolmogorov-Smirnov, two categories by the
z-test, more by chi-square, sparse counts by an exact test, clusters by Rao and Scott's; sizes by
Wasserstein distance in standard deviations of the reference, Jensen-Shannon distance, and PSI for
histograms.

A feature is significant at a p-value of at most 0.05 after Benjamini-Hochberg over all features.
Significant and large is critical, moderate a warning, small to be watched. What else would be none
is unknown where a difference that matters would be seen in less than 80 % of such samples; so is a
feature that one file lacks.

Exit codes: 0 none or watch, 1 warning or critical, 2 wrong call, 3 unknown.

Example: assay drift --reference training.json --current this-week.json
`;

const OPTIONS = {
  reference: { type: 'string' },
  current: { type: 'string' },
  method: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const EXIT_CODES = {
  none: EXIT.fine,
  watch: EXIT.fine,
  warning: EXIT.refused,
  critical: EXIT.refused,
  unknown: EXIT.inconclusive,
} as const;

const readMethod = (args: Args): Method | null => {
  const written = optional(args, 'method');
  if (written === undefined) return null;
  const known = methods.find((method) => method === written);
  if (known !== undefined) return known;
  throw new UsageError(`--method ${written} is not known`, `Write one of: ${methods.join(', ')}.`);
};

type Files = ReturnType<typeof readDriftFiles>;

const readFiles = async (args: Args, input: Input): Promise<Files> => {
  const names = {
    reference: required(args, 'reference', USAGE),
    current: required(args, 'current', USAGE),
  };
  if (names.reference === '-' && names.current === '-') {
    throw new UsageError('only one file can be standard input', `Usage: ${USAGE}`);
  }
  const read = async (name: string): Promise<NamedText> =>
    name === '-'
      ? { name: 'stdin', text: await input.readStdin() }
      : { name, text: await readNamed(name, input, USAGE) };
  return readDriftFiles(await read(names.reference), await read(names.current));
};

const pairs = ({ reference, current, left }: Files): FeaturePair[] => [
  ...[...new Set([...reference.features.keys(), ...current.features.keys()])].map((name) => ({
    name,
    reference: reference.features.get(name)?.sample ?? null,
    current: current.features.get(name)?.sample ?? null,
    limits: (reference.features.get(name) ?? current.features.get(name))?.limits ?? undefined,
  })),
  ...left.map(uncompared),
];

/** The domain speaks of sides; here they are files. */
const judgeFiles = (files: Files, method: Method | null): DriftJudgement => {
  const { reference, current } = files;
  try {
    return judgeFeatures(pairs(files), method);
  } catch (error) {
    if (!(error instanceof FeatureError)) throw error;
    const { feature, side, problem, hint } = error;
    if (feature === null) throw new UsageError(`--method: ${problem}`, hint);
    const both = `${reference.name} and ${current.name}`;
    const file = side === null ? both : { reference, current }[side].name;
    throw new UsageError(`${file}, feature ${feature}: ${problem}`, hint);
  }
};

const UNKNOWN = {
  trials: null,
  method: null,
  direction: null,
  statistic: null,
  pValue: null,
  adjustedPValue: null,
  noiseFloor: null,
  statistical: null,
  practical: null,
  sensitivity: null,
  designEffect: null,
  psi: null,
  unseen: [],
} as const;

const answerOf = ({ level, sentence, features }: DriftJudgement) => ({
  level,
  sentence,
  naivePsi: naiveRule(features.filter(isJudged)),
  features: Object.fromEntries(
    features.map((feature) => [
      feature.name,
      isJudged(feature) ? feature : { ...feature, ...UNKNOWN },
    ]),
  ),
});

const describeFeature = (feature: FeatureJudgement): string[] => [
  `${feature.name}: ${feature.level}, ${feature.sentence}`,
  ...(isJudged(feature)
    ? table([
        ['statistical', feature.statistical.sentence],
        ['practical', feature.practical.sentence],
        ['power', feature.sensitivity.sentence],
        ['noise', feature.psi.sentence],
      ])
    : []),
];

const describe = (judgement: DriftJudgement): string =>
  lines([
    `${judgement.level}: ${judgement.sentence}`,
    ...judgement.features.flatMap(describeFeature),
    naiveRule(judgement.features.filter(isJudged)).sentence,
  ]);

const drift = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 0);
  const method = readMethod(args);
  const files = await readFiles(args, input);
  const judgement = judgeFiles(files, method);
  return {
    exitCode: EXIT_CODES[judgement.level],
    stdout: args.values['json'] === true ? json(answerOf(judgement)) : describe(judgement),
    stderr: lines(leftOutNote(files.left)),
  };
};

export const driftCommand: Command = {
  name: 'drift',
  summary: 'compare features with a reference: chance, size, level',
  help: HELP,
  run: drift,
};

import { alphaOf } from '../../src/domain/budget/levels';
import { metricName } from '../../src/domain/criteria/language/readers/read-name';
import { metricShape } from '../../src/domain/criteria/language/metric-shape';
import { budgetOf } from '../../src/domain/decision/alpha';
import { formatLevel } from '../../src/domain/decision/look-sentences';
import {
  planPairs,
  planShare,
  powerOfPairs,
  type ClusterDesign,
} from '../../src/domain/decision/plan-look';
import { requiredPerArm } from '../../src/domain/stats/sample-size';
import { optional, readArgs, required, share, wholeNumber, type Args } from '../args';
import { claimOfLine, type Claim } from '../claim';
import { levelFields, LOOK_HELP, LOOK_OPTIONS, LOOK_USAGE, readLevel } from '../look';
import { EXIT, UsageError, type Command, type Outcome } from '../outcome';
import { json, lines, number, percent, table } from '../output';
import { readTarget } from '../target';

const USAGE = `assay plan (--metric M (--at-least|--at-most) T | --criterion "LINE") [--assumed P] [--trials N] [--power W] [--per-cluster M --icc R] [--differing D] [--confidence C] ${LOOK_USAGE} [--json]`;

const HELP = `${USAGE}

Says how many samples a criterion asks for at the look that is next, and what a number of samples
cannot see. Exact for shares (Clopper-Pearson), by the normal distribution against a baseline.

  --metric, --at-least, --at-most, --confidence, --criterion   as for assay decide
  --assumed P       the true value that is hoped for; three plausible ones where left out
  --trials N        the number of samples that is there: what can they show?
  --power W         chance to pass if the true value is the assumed one, 0.8 where left out
  --per-cluster M   samples that belong together, such as tries of one item
  --icc R           how alike they are, 0 to 1 (share of the spread that lies between clusters)
  --differing D     against a baseline: share of the items on which the two models differ, 5% where
                    left out
${LOOK_HELP}
  --json            the answer as JSON

Exit codes: 0 answered, 2 wrong call.

Example: assay plan --metric accuracy --at-least 90% --assumed 93%
`;

const OPTIONS = {
  metric: { type: 'string' },
  'at-least': { type: 'string' },
  'at-most': { type: 'string' },
  criterion: { type: 'string' },
  assumed: { type: 'string' },
  trials: { type: 'string' },
  power: { type: 'string' },
  'per-cluster': { type: 'string' },
  icc: { type: 'string' },
  differing: { type: 'string' },
  confidence: { type: 'string' },
  ...LOOK_OPTIONS,
  json: { type: 'boolean' },
} as const;

const optionalShare = (args: Args, name: string, example: string): number | null => {
  const written = optional(args, name);
  return written === undefined ? null : share(name, written, 0, example);
};

const readClusters = (args: Args): ClusterDesign | null => {
  const size = optional(args, 'per-cluster');
  const correlation = optionalShare(args, 'icc', '--icc 0.3');
  if (size === undefined && correlation === null) return null;
  if (size === undefined || correlation === null) {
    throw new UsageError('--per-cluster and --icc go together', `Usage: ${USAGE}`);
  }
  return { size: wholeNumber('per-cluster', size, 1), correlation };
};

const readClaim = (args: Args): Claim => {
  const line = optional(args, 'criterion');
  if (line !== undefined) return claimOfLine(line);
  return {
    metric: metricName(required(args, 'metric', USAGE)),
    unit: 'percent',
    requirement: { kind: 'threshold', ...readTarget(args, USAGE) },
    confidence: share(
      'confidence',
      optional(args, 'confidence') ?? '0.95',
      0.5,
      '--confidence 0.95',
    ),
    method: 'exact',
    minTrials: null,
  };
};

const said = (answer: object, sentence: string, rows: string[], args: Args): Outcome => ({
  exitCode: EXIT.fine,
  stdout: args.values['json'] === true ? json(answer) : lines([sentence, ...rows]),
  stderr: '',
});

const planThreshold = (
  args: Args,
  claim: Claim,
  requirement: Extract<Claim['requirement'], { kind: 'threshold' }>,
): Outcome => {
  const { metric, unit } = claim;
  const { target, comparator } = requirement;
  if (target <= 0 || target >= 1 || (unit === 'number' && metricShape(metric).kind === 'amount')) {
    throw new UsageError(
      `${metric} is no share of samples, and its spread is not known beforehand`,
      'Plan from the spread of a first run: post it, and read what it advises.',
    );
  }
  const level = readLevel(args, alphaOf(claim.confidence));
  const assumed = optionalShare(args, 'assumed', '--assumed 93%');
  const trials = optional(args, 'trials');
  const plan = planShare({
    ...{ metric, unit, target, level },
    direction: comparator.startsWith('>') ? 'at-least' : 'at-most',
    assumed: assumed === null ? [] : [assumed],
    power: optionalShare(args, 'power', '--power 0.8') ?? 0.8,
    clusters: readClusters(args),
    trials: trials === undefined ? null : wholeNumber('trials', trials, 1),
  });
  const rows = plan.scenarios.map(({ assumed: value, trials: needed, nextTrials, power }) => [
    `true value ${percent(value)}`,
    `${needed === null ? 'never' : `n ${needed}`}${nextTrials === null ? '' : `, next look n ${nextTrials}`}${power === null ? '' : `, chance with these ${percent(power)}`}`,
  ]);
  const answer = { ...plan, ...levelFields(level), metric, comparator, target };
  return said(answer, plan.sentence, table(rows.map(([a = '', b = '']) => [a, b] as const)), args);
};

const planMargin = (
  args: Args,
  { metric, confidence }: Claim,
  requirement: Exclude<Claim['requirement'], { kind: 'threshold' }>,
): Outcome => {
  const { kind, margin } = requirement;
  const level = readLevel(args, budgetOf(kind, confidence));
  const power = optionalShare(args, 'power', '--power 0.8') ?? 0.8;
  const differing = optionalShare(args, 'differing', '--differing 5%') ?? 0.05;
  const change = kind === 'non-inferior' ? 0 : margin === 0 ? differing / 2 : 2 * margin;
  const asked = { margin, kind, change, differing };
  const pairs = planPairs({ ...asked, power, tail: level.tail });
  const next =
    level.nextTail === null ? null : planPairs({ ...asked, power, tail: level.nextTail });
  const given = optional(args, 'trials');
  const trials = given === undefined ? null : wholeNumber('trials', given, 1);
  const chance = trials === null ? null : powerOfPairs({ ...asked, tail: level.tail }, trials);
  const rate = optionalShare(args, 'assumed', '--assumed 93%') ?? 0.9;
  const distance = kind === 'superior' ? change - margin : margin;
  const perArm = requiredPerArm({ rate, margin: distance, confidence: level.level, power });
  const truly = change === 0 ? 'as good as the baseline' : `better by ${percent(change)}`;
  const sentence = `To pass look ${level.look}, at ${formatLevel(level.tail)}, with a chance of ${percent(power)} if it is truly ${truly}, ${metric} needs ${pairs ?? 'no number of'} items that both models are tried on if they differ on ${percent(differing)} of them, or ${perArm} samples of each model near ${percent(rate)}.${next === null ? '' : ` The look after it needs ${next} items.`}${chance === null ? '' : ` With ${trials} items the chance is about ${percent(chance)}.`}`;
  const answer = {
    pairs,
    nextPairs: next,
    perArm,
    trials,
    chance,
    change,
    differing,
    rate,
    power,
    sentence,
    ...levelFields(level),
  };
  return said({ ...answer, metric, margin: Number(number(margin)) }, sentence, [], args);
};

const plan = (argv: readonly string[]): Outcome => {
  const args = readArgs(argv, OPTIONS, USAGE, 0);
  const claim = readClaim(args);
  const { requirement } = claim;
  return requirement.kind === 'threshold'
    ? planThreshold(args, claim, requirement)
    : planMargin(args, claim, requirement);
};

export const planCommand: Command = {
  name: 'plan',
  summary: 'how many samples a criterion asks for, and what fewer cannot see',
  help: HELP,
  run: (argv) => Promise.resolve().then(() => plan(argv)),
};

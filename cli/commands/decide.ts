import { decideProportion, type Decision } from '../../src/domain/evidence/decide-threshold';
import { metricName } from '../../src/domain/criteria/language/read-name';
import { optional, readArgs, required, share, wholeNumber, type Args } from '../args';
import { EXIT, UsageError, type Command, type Outcome } from '../outcome';
import { json, lines, percent, table } from '../output';

const USAGE =
  'assay decide --metric M (--at-least|--at-most) T --successes K --trials N [--confidence C] [--method wilson|exact] [--looks N] [--json]';

const HELP = `${USAGE}

Holds K successes of N trials against a target and says pass, fail or inconclusive: by the bound of
the interval, never by the bare share.

  --metric M        what was counted, such as accuracy
  --at-least T      the least acceptable share, 0.9 or 90%
  --at-most T       the greatest acceptable share
  --successes K     how many of the trials the metric counts (for an error rate: the errors)
  --trials N        how many trials there were
  --confidence C    one-sided confidence of each bound, 0.95 where left out
  --method          wilson (default) or exact (Clopper-Pearson)
  --looks N         the data were looked at N times: from 2 on, bounds that hold at every look are
                    used, so that stopping at a good moment does not help
  --json            the answer as JSON

Exit codes: 0 pass, 1 fail, 3 inconclusive, 2 wrong call.

Example: assay decide --metric accuracy --at-least 90% --successes 91 --trials 100
`;

const OPTIONS = {
  metric: { type: 'string' },
  'at-least': { type: 'string' },
  'at-most': { type: 'string' },
  successes: { type: 'string' },
  trials: { type: 'string' },
  confidence: { type: 'string' },
  method: { type: 'string' },
  looks: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Question = {
  metric: string;
  comparator: '>=' | '<=';
  target: number;
  confidence: number;
  method: 'wilson' | 'exact';
  successes: number;
  trials: number;
  looks: number;
};

const readQuestion = (args: Args): Question => {
  const metric = metricName(required(args, 'metric', USAGE));
  const successes = wholeNumber('successes', required(args, 'successes', USAGE), 0);
  const trials = wholeNumber('trials', required(args, 'trials', USAGE), 1);
  if (successes > trials) {
    throw new UsageError(
      `--successes ${successes} is more than --trials ${trials}`,
      'Successes are those of the trials that the metric counts.',
    );
  }
  const confidence = share(
    'confidence',
    optional(args, 'confidence') ?? '0.95',
    0.5,
    '--confidence 0.95',
  );
  const looks = wholeNumber('looks', optional(args, 'looks') ?? '1', 1);
  return {
    metric,
    ...readTarget(args),
    confidence,
    method: readMethod(args),
    successes,
    trials,
    looks,
  };
};

const readTarget = (args: Args): Pick<Question, 'comparator' | 'target'> => {
  const least = optional(args, 'at-least');
  const most = optional(args, 'at-most');
  if (least !== undefined && most === undefined) {
    return {
      comparator: '>=',
      target: share('at-least', least, 0, '--at-least 0.9 or --at-least 90%'),
    };
  }
  if (most !== undefined && least === undefined) {
    return {
      comparator: '<=',
      target: share('at-most', most, 0, '--at-most 0.02 or --at-most 2%'),
    };
  }
  throw new UsageError(
    least === undefined
      ? 'the target is missing: --at-least or --at-most'
      : '--at-least and --at-most exclude each other',
    `Usage: ${USAGE}`,
  );
};

const readMethod = (args: Args): Question['method'] => {
  const method = optional(args, 'method') ?? 'wilson';
  if (method === 'wilson' || method === 'exact') return method;
  throw new UsageError(
    `--method ${method} is not known`,
    'Write --method wilson or --method exact.',
  );
};

const EXIT_CODES = {
  pass: EXIT.fine,
  fail: EXIT.refused,
  inconclusive: EXIT.inconclusive,
} as const;

const describe = (question: Question, decision: Decision, bounds: string): string =>
  lines([
    `${decision.verdict}: ${decision.sentence}`,
    ...table([
      ['reason', decision.reason],
      ['estimate', `${percent(decision.estimate)} (${question.successes} of ${question.trials})`],
      ['lower', percent(decision.lower)],
      ['upper', percent(decision.upper)],
      ['bounds', bounds],
      ...(decision.moreTrials === null
        ? []
        : [['more trials', `about ${decision.moreTrials}`] as const]),
    ]),
    ...(decision.next === '' ? [] : [`next: ${decision.next}`]),
    ...(decision.question === '' ? [] : [`ask:  ${decision.question}`]),
  ]);

const boundsSentence = ({ looks, method, confidence }: Question): string =>
  looks > 1
    ? `one-sided at ${percent(confidence)} each, always valid: they hold at every one of the ${looks} looks`
    : `one-sided at ${percent(confidence)} each, ${method === 'exact' ? 'Clopper-Pearson' : 'Wilson'}`;

const decide = (argv: readonly string[]): Outcome => {
  const args = readArgs(argv, OPTIONS, USAGE, 0);
  const question = readQuestion(args);
  const decision = decideProportion({ ...question, unit: 'percent', minTrials: null });
  const bounds = boundsSentence(question);
  const answer = {
    ...decision,
    trials: question.trials,
    successes: question.successes,
    metric: question.metric,
    comparator: question.comparator,
    target: question.target,
    confidence: question.confidence,
    method: question.looks > 1 ? 'always-valid' : question.method,
    looks: question.looks,
    bounds,
  };
  return {
    exitCode: EXIT_CODES[decision.verdict],
    stdout: args.values['json'] === true ? json(answer) : describe(question, decision, bounds),
    stderr: '',
  };
};

export const decideCommand: Command = {
  name: 'decide',
  summary: 'hold counts against a target: pass, fail or inconclusive',
  help: HELP,
  run: (argv) => Promise.resolve().then(() => decide(argv)),
};

import { alphaOf } from '../../src/domain/budget/levels';
import { metricName } from '../../src/domain/criteria/language/readers/read-name';
import { judgeLook } from '../../src/domain/decision/decide-look';
import { measuredShare } from '../../src/domain/decision/measured';
import type { Proportion, ProportionMethod } from '../../src/domain/stats/proportion';
import { optional, readArgs, required, share, wholeNumber, type Args } from '../args';
import { ITEMS_USAGE } from '../claim';
import { LOOK_HELP, LOOK_OPTIONS, LOOK_USAGE, readLevel } from '../look';
import { UsageError, type Command, type Input, type Outcome } from '../outcome';
import { readTarget } from '../target';
import { answerOf } from '../verdict';
import { decideEvidence, EVIDENCE_USAGE } from './decide-evidence';
import { decideItems } from './decide-items';

const USAGE = `assay decide --metric M (--at-least|--at-most) T --successes K --trials N [--confidence C] [--method exact|wilson] ${LOOK_USAGE} [--json]`;

const HELP = `${USAGE}
${ITEMS_USAGE}
${EVIDENCE_USAGE}

Holds K successes of N trials, the results of single items, or a file of evidence in any format that
assay inspect reads, against a target or a line of the criteria language, and says pass, fail or
inconclusive: by the bound of the interval, never by the bare share.

  --metric M        what was counted, such as accuracy
  --at-least T      the least acceptable share, 0.9 or 90%
  --at-most T       the greatest acceptable share
  --successes K     how many of the trials the metric counts (for an error rate: the errors)
  --trials N        how many trials there were
  --confidence C    one-sided confidence of the criterion, 0.95 where left out
  --method          exact (Clopper-Pearson, the default) or wilson, which is approximate
${LOOK_HELP}
  --items FILE      results item by item: NDJSON, {"items":[…]} or CSV with id, pass (0 or 1) or
                    score, and where there are any attempt and cluster; - for standard input
  --baseline FILE   the same items as the model in use did them: what is decided is the difference
  --criterion LINE  what the items are held against, in the criteria language. Without it, and with
                    a baseline: that the candidate is better
  --json            the answer as JSON

Exit codes: 0 pass, 1 fail, 3 inconclusive, 2 wrong call.

Example: assay decide --metric accuracy --at-least 90% --successes 91 --trials 100
         assay decide --metric accuracy --at-least 90% --successes 465 --trials 500 --look 4
         assay decide run.json --criterion "refusal_rate between 1% and 5%"
         assay decide --items new.csv --baseline now.csv --criterion "accuracy within 2% of champion"
`;

const OPTIONS = {
  metric: { type: 'string' },
  'at-least': { type: 'string' },
  'at-most': { type: 'string' },
  successes: { type: 'string' },
  trials: { type: 'string' },
  confidence: { type: 'string' },
  method: { type: 'string' },
  items: { type: 'string' },
  baseline: { type: 'string' },
  criterion: { type: 'string' },
  ...LOOK_OPTIONS,
  json: { type: 'boolean' },
} as const;

const readCounts = (args: Args): Proportion => {
  const successes = wholeNumber('successes', required(args, 'successes', USAGE), 0);
  const trials = wholeNumber('trials', required(args, 'trials', USAGE), 1);
  if (successes <= trials) return { successes, trials };
  throw new UsageError(
    `--successes ${successes} is more than --trials ${trials}`,
    'Successes are those of the trials that the metric counts.',
  );
};

const readMethod = (args: Args): ProportionMethod => {
  const method = optional(args, 'method') ?? 'exact';
  if (method === 'wilson' || method === 'exact') return method;
  throw new UsageError(
    `--method ${method} is not known`,
    'Write --method exact or --method wilson.',
  );
};

const readConfidence = (args: Args): number =>
  share('confidence', optional(args, 'confidence') ?? '0.95', 0.5, '--confidence 0.95');

const decideCounts = (args: Args): Outcome => {
  const metric = metricName(required(args, 'metric', USAGE));
  const counts = readCounts(args);
  const target = readTarget(args, USAGE);
  const confidence = readConfidence(args);
  const question = {
    ...target,
    measured: measuredShare(counts, readMethod(args)),
    minTrials: null,
    level: readLevel(args, alphaOf(confidence)),
  };
  return answerOf(
    { ...question, metric, unit: 'percent', kind: 'value', judgement: judgeLook(question) },
    args.values['json'] === true,
    { successes: counts.successes, confidence },
  );
};

const onlyWithItems = (args: Args): void => {
  const stray = (['baseline', 'criterion'] as const).find(
    (name) => optional(args, name) !== undefined,
  );
  if (stray === undefined) return;
  throw new UsageError(
    `--${stray} goes with --items or a file of evidence`,
    `Usage: ${ITEMS_USAGE}`,
  );
};

const decide = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  // A file goes with a line and no counts; anything else beside the options is one argument too many.
  const isOfFile =
    argv.some((one) => /^--criterion(?:=|$)/u.test(one)) && !argv.includes('--items');
  const args = readArgs(argv, OPTIONS, USAGE, isOfFile ? 1 : 0);
  if (args.positionals.length > 0) return decideEvidence(args, input);
  if (optional(args, 'items') !== undefined) return decideItems(args, input);
  onlyWithItems(args);
  return decideCounts(args);
};

export const decideCommand: Command = {
  name: 'decide',
  summary: 'hold counts or items against a target: pass, fail or inconclusive',
  help: HELP,
  run: decide,
};

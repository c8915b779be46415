import { EvidenceError } from '../../src/adapters/ingest/problem';
import { readItems } from '../../src/adapters/ingest/items/read-items';
import { derivedOf, isInShare } from '../../src/domain/criteria/language/derived';
import { budgetOf } from '../../src/domain/decision/alpha';
import { comparedAs, comparisonOf, valueKindOf } from '../../src/domain/decision/comparison';
import { judgeLook } from '../../src/domain/decision/decide-look';
import type { Measured } from '../../src/domain/decision/measured';
import type { ItemSet } from '../../src/domain/items/item';
import { measureItems, measurePairs } from '../../src/domain/items/measure-items';
import { optional, type Args } from '../args';
import { aboutOf, allowed, claimOf, ITEMS_USAGE, type Claim } from '../claim';
import { readLevel } from '../look';
import { UsageError, type Input, type Outcome } from '../outcome';
import { readNamed } from '../source';
import { answerOf } from '../verdict';
import { REGRESSIONS } from '../../src/domain/items/columns';
import { decideRegressions } from './decide-regressions';

const requireBaseline = ({ requirement, metric }: Claim, hasBaseline: boolean): void => {
  const compares = requirement.kind !== 'threshold' || metric === REGRESSIONS;
  if (compares === hasBaseline) return;
  throw hasBaseline
    ? new UsageError(
        '--baseline is given, and the criterion compares with none',
        'Write for example --criterion "accuracy within 2% of champion", or leave --baseline out.',
      )
    : new UsageError(
        'the criterion compares with a baseline, and --baseline is missing',
        `Usage: ${ITEMS_USAGE}`,
      );
};

const itemsOf = async (file: string, input: Input): Promise<ItemSet> => {
  const text = file === '-' ? await input.readStdin() : await readNamed(file, input, ITEMS_USAGE);
  try {
    return readItems(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const { message, where, hint } = error.problem;
    throw new UsageError(
      `${file}${where === undefined ? '' : `, ${where}`}: ${message}`,
      hint ?? '',
    );
  }
};

/** Scores as what a criterion counts of them: `share(latency_s<=2)` takes each for within or beyond. */
const asAsked = (set: ItemSet, { metric }: Claim): ItemSet => {
  const derived = derivedOf(metric);
  if (derived === null) return set;
  if (derived.kind === 'share' && set.kind === 'score') {
    const items = set.items.map((item) => ({
      ...item,
      value: Number(isInShare(item.value, derived)),
    }));
    return { kind: 'pass', items };
  }
  throw derived.kind === 'share'
    ? new UsageError(
        '--criterion: a share is counted of scores, and these items have pass or fail',
        `Give the values as \`score\`, such as the ${derived.metric} of each item.`,
      )
    : new UsageError(
        `--criterion: a ${derived.kind} of groups needs the result of each group`,
        'Give a file of evidence that reports each group: assay decide FILE --criterion LINE.',
      );
};

/** Decides on results item by item, and pair by pair where a baseline is given. */
export const decideItems = async (args: Args, input: Input): Promise<Outcome> => {
  const file = optional(args, 'items') ?? '';
  const baselineFile = optional(args, 'baseline');
  const claim = claimOf(args, baselineFile !== undefined);
  requireBaseline(claim, baselineFile !== undefined);
  const asJson = args.values['json'] === true;
  const items = asAsked(await itemsOf(file, input), claim);
  const baseline =
    baselineFile === undefined ? null : asAsked(await itemsOf(baselineFile, input), claim);
  if (baseline !== null && claim.metric === REGRESSIONS) {
    return decideRegressions(items, baseline, claim, asJson);
  }
  const { metric, unit, requirement, confidence, minTrials } = claim;
  const about = aboutOf(claim);
  const measured: Measured =
    baseline === null
      ? allowed(measureItems(items, about))
      : allowed(
          measurePairs(
            items,
            baseline,
            about,
            requirement.kind === 'threshold' ? 'difference' : comparedAs(requirement),
          ),
        );
  const level = readLevel(args, budgetOf(requirement.kind, confidence));
  const question = { ...comparisonOf(metric, requirement), measured, minTrials, level };
  const kind = valueKindOf(requirement);
  return answerOf({ ...question, metric, unit, kind, judgement: judgeLook(question) }, asJson, {
    requirement: requirement.kind,
    confidence,
  });
};

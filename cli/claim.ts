import type { Criterion } from '../src/contract/types';
import { isDerived } from '../src/domain/criteria/language/derived';
import { isBounded, metricShape } from '../src/domain/criteria/language/metric-shape';
import { parseCriteria } from '../src/domain/criteria/language/parse';
import { metricName } from '../src/domain/criteria/language/readers/read-name';
import type { Requirement } from '../src/domain/decision/comparison';
import type { ItemsResult } from '../src/domain/items/item';
import type { ItemMetric } from '../src/domain/items/measure-items';
import type { ProportionMethod } from '../src/domain/stats/proportion';
import { optional, share, type Args } from './args';
import { LOOK_USAGE } from './look';
import { UsageError } from './outcome';
import { readTarget } from './target';

export const ITEMS_USAGE = `assay decide --items FILE [--baseline FILE] [--criterion "LINE"] ${LOOK_USAGE} [--json]`;

/** What the call holds the items against. */
export type Claim = {
  metric: string;
  unit: Criterion['unit'];
  requirement: Requirement;
  confidence: number;
  method: ProportionMethod;
  minTrials: number | null;
};

const COUNT_OPTIONS = ['successes', 'trials'] as const;
const PLAIN_OPTIONS = ['metric', 'at-least', 'at-most', 'confidence', 'method'] as const;

const firstGiven = (args: Args, names: readonly string[]): string | undefined =>
  names.find((name) => optional(args, name) !== undefined);

/** `accuracy better than champion by 1% @95%`, the margin left out where any gain will do. */
const SUPERIOR =
  /^(?<metric>.+?)\s+better\s+than\s+(?:the\s+)?(?<baseline>"[^"]+"|[^\s@]+)(?:\s+by(?:\s+at\s+least)?\s+(?<margin>[\d.]+(?:\s*%|\s+points?\b)?))?(?<rest>(?:\s.*)?)$/iu;

/** A claim to be better, read as the margin that the language knows, with the sides changed. */
const superiorOf = (line: string): Claim | null => {
  const { metric, baseline, margin, rest } = SUPERIOR.exec(line.trim())?.groups ?? {};
  if (metric === undefined || baseline === undefined) return null;
  const written = margin?.replace(/\s+points?$/iu, '%') ?? '1%';
  const claim = claimOfLine(`${metric} within ${written} of ${baseline}${rest ?? ''}`);
  if (claim.requirement.kind !== 'non-inferior') return null;
  const requirement = {
    kind: 'superior',
    margin: margin === undefined ? 0 : claim.requirement.margin,
  } as const;
  return { ...claim, requirement };
};

/** One line of the criteria language, and besides it "better than". */
export const claimOfLine = (line: string): Claim => {
  const superior = superiorOf(line);
  if (superior !== null) return superior;
  const { criteria, findings } = parseCriteria(line);
  const finding = findings[0];
  if (finding !== undefined) throw new UsageError(`--criterion: ${finding.message}`, finding.hint);
  const [criterion, surplus] = criteria;
  if (criterion === undefined || surplus !== undefined) {
    throw new UsageError(
      `--criterion holds ${criteria.length} criteria`,
      'Write one line, such as --criterion "accuracy >= 90%".',
    );
  }
  const { metric, unit, requirement, uncertainty, minTrials } = criterion;
  if (uncertainty.kind === 'point') {
    throw new UsageError(
      '--criterion: `point` takes the bare number, and items are decided by an interval',
      'Drop `point`, or write a confidence such as @95%.',
    );
  }
  // Clopper-Pearson unless the line asks for Wilson by name.
  const method = /\bwilson\b/iu.test(line) ? 'wilson' : 'exact';
  return { metric, unit, requirement, confidence: uncertainty.confidence, method, minTrials };
};

/** Without a line: better than the baseline where there is one, else the target of the options. */
const claimOfOptions = (args: Args, hasBaseline: boolean): Claim => {
  const metric = metricName(optional(args, 'metric') ?? 'accuracy');
  const confidence = share(
    'confidence',
    optional(args, 'confidence') ?? '0.95',
    0.5,
    '--confidence 0.95',
  );
  const stated = firstGiven(args, ['at-least', 'at-most']) !== undefined;
  const requirement: Requirement =
    hasBaseline && !stated
      ? { kind: 'superior', margin: 0 }
      : { kind: 'threshold', ...readTarget(args, ITEMS_USAGE) };
  const method = optional(args, 'method') === 'wilson' ? 'wilson' : 'exact';
  return { metric, unit: 'percent', requirement, confidence, method, minTrials: null };
};

/** What the options or the line ask of the items. */
export const claimOf = (args: Args, hasBaseline: boolean): Claim => {
  const line = optional(args, 'criterion');
  const surplus = firstGiven(
    args,
    line === undefined ? COUNT_OPTIONS : [...COUNT_OPTIONS, ...PLAIN_OPTIONS],
  );
  if (surplus !== undefined) {
    const other = COUNT_OPTIONS.some((name) => name === surplus) ? '--items' : '--criterion';
    throw new UsageError(`--${surplus} does not go with ${other}`, `Usage: ${ITEMS_USAGE}`);
  }
  return line === undefined ? claimOfOptions(args, hasBaseline) : claimOfLine(line);
};

/** A value that items came to, or the call refused with their reason. */
export const allowed = <T>(result: ItemsResult<T>): T => {
  if (result.ok) return result.value;
  throw new UsageError(result.refusal.message, result.refusal.hint);
};

export const aboutOf = ({ metric, method, unit }: Claim): ItemMetric => ({
  metric,
  method,
  // A share says itself which side of its limit it counts.
  countsFailures: !isDerived(metric) && metricShape(metric).better === 'lower',
  range: unit === 'percent' || isBounded(metric) ? { lowest: 0, highest: 1 } : null,
});

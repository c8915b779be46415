import { groupsIn } from '../attachment/phrases';
import { tokensOf } from '../attachment/tokens';
import { metricShape } from '../../language/metric-shape';
import { RULES } from './change-rules';
import { amountOf, baselineOf, hasPercentPoints, statesMore } from './limit';
import { sizeOfModel } from './plain-limits';
import { namesMeasure, readMeasure, type Measure } from './measure';
import { VERSION } from '../placeholders';
import { readOffset } from './offset';
import { tidyWords } from './taker';

/** A change against a version, or a margin to it, as the criteria language writes it. */
export type Change = Measure & { requirement: string; reason?: string };

/**
 * Reads a change against a version: `reduced by 20 seconds`, `no worse than today's model by more than
 * half a point`.
 * @returns undefined where the clause states none; null where it does and a line cannot say it.
 */
export const readChange = (clause: string): Change | { lost: string } | null | undefined => {
  if (/\bby an? factor\b/i.test(clause)) return { lost: 'its number' };
  const offset = readOffset(clause);
  if (offset !== undefined) return offset;
  const lower = clause.toLowerCase();
  let isUnnamed = false;
  for (const { pattern, kind, way: said, needs } of RULES) {
    if (!needs.some((part) => lower.includes(part))) continue;
    const found = pattern.exec(clause)?.groups;
    if (found === undefined) continue;
    if (IS_ADJUNCT.test(found['metric'] ?? '')) return { lost: 'what is measured' };
    const after = tidyWords(found['after'] ?? '');
    const where = after === '' || BY_AMOUNT.test(clause) ? groupsIn(tokensOf(after)) : null;
    if (where === null || where.some(namesMeasure) || statesMore(clause, found)) continue;
    if (OF_PERCENTAGE.test(clause)) return { lost: 'which points are meant' };
    // `CNN outperforms DWT by 5%` does not say in what.
    if (OUTDOES.test(clause) && !namesMeasure(found['metric'] ?? '')) {
      isUnnamed = true;
      continue;
    }
    if (IS_PERIOD.test((found['value'] ?? '').trim()) && !NAMES_TIME.test(found['metric'] ?? ''))
      return { lost: 'its number' };
    const sign = found['sign'] ?? (kind === 'within' ? '<=' : '>=');
    const named =
      sizeOfModel(found['metric'] ?? '', found['value'] ?? '') ??
      readMeasure(found['metric'] ?? '', 'any noun');
    if (named === null) return null;
    if (NO_MEASURE.test(named.metric)) return { lost: 'what is measured' };
    if (/[;:]/u.test(found['metric'] ?? '')) return { lost: 'one of its limits' };
    // `2 points higher` of BLEU: of 100, or of 1.
    if (/points?$/i.test((found['value'] ?? '').trim()) && !hasPercentPoints(named.metric))
      return { lost: 'which points are meant' };
    const measure = {
      metric: found['timed'] === undefined ? named.metric : timeOf(named.metric),
      groups: [...named.groups, ...where],
    };
    const base = baselineOf(found['base']);
    const { better } = metricShape(measure.metric);
    // What improves goes to its better side.
    const way = said !== null && IMPROVES.test(clause) ? TO_BETTER[better] : said;
    // `recall drops by at most 2 points` says how much worse it may get.
    const worse =
      sign.startsWith('<') && way !== null && better === (way === 'up' ? 'lower' : 'higher');
    if (worse && base !== null)
      return {
        ...measure,
        requirement: `within ${amountOf(found['value'] ?? '', measure.metric, null)} of ${base === '' ? VERSION.standIn : base}`,
      };
    if (sign.startsWith('<') !== (kind === 'within')) return null;
    // What shrinks, and is neither better nor worse by its name: the change itself is measured.
    if (better === 'unknown' && way === 'down' && base !== null)
      return reductionOf(measure, sign, found['value'] ?? '', base);
    if (
      base === null ||
      (way === 'up' && better === 'lower') ||
      (way === 'down' && better !== 'lower')
    )
      return null;
    const amount = amountOf(found['value'] ?? '', measure.metric, way);
    const { standIn } = VERSION;
    const against = base === '' ? standIn : base;
    return {
      ...measure,
      ...(found['was'] === undefined ? {} : { reason: `it is ${found['was'].trim()} today` }),
      requirement:
        kind === 'within'
          ? `within ${amount} of ${against}`
          : `better than ${against} by ${amount}`,
    };
  }
  return isUnnamed || (OUTDOES.test(clause) && BY_AMOUNT.test(clause))
    ? { lost: 'what is measured' }
    : undefined;
};

/** `time spent on drafts reduced by at least 35%`; only a part of the value of before says how far. */
const reductionOf = (
  { metric, groups }: Measure,
  sign: string,
  value: string,
  base: string,
): Change | null =>
  value.trim().endsWith('%') && !/[("]/u.test(metric)
    ? {
        ...{ metric: `${metric}_reduction`, groups, requirement: `${sign} ${value.trim()}` },
        ...(base === '' ? {} : { reason: `it is compared with ${base.replaceAll('"', '')}` }),
      }
    : null;

/** `answers at least 30% faster`: what is faster is the time of it. */
const timeOf = (metric: string): string =>
  /time|latency|delay|duration|speed|throughput/u.test(metric) ? metric : `${metric}_time`;

/** `rises over time by 5%`: when, and not what. */
const IS_ADJUNCT =
  /^\s*(?:over|within|after|during|since|by|from|until|across|through|throughout|with)\s/i;
const IMPROVES = /\bimprov/i;
const TO_BETTER = { higher: 'up', lower: 'down', unknown: 'up' } as const;

/** `shrinks over 6 weeks`: how long it may take, and not how far it goes. */
const IS_PERIOD = /\d\s*(?:days?|weeks?|months?|quarters?|years?)$/i;
const NAMES_TIME = /time|latenc|delay|duration|days?|weeks?|period|lag/i;

/** What everybody means something else by. */
export const NO_MEASURE =
  /^(?:(?:model|system|overall|general|app)_)?(?:performance|quality|experience|behaviou?r|results?|usability|robustness)$/u;

/** `beats it by 10% MAPE`: of its value, or of 100. */
const OF_PERCENTAGE = /\bby\s*[<>=\s]*[\d.]+\s?%\s+(?:[ws]?mape|wape|wer|cer)\b/i;

const OUTDOES =
  /\b(?:beats?|outperforms?|surpass(?:es)?|improves? (?:over|on|upon)|(?:is|are) (?:beaten|outperformed))\b/i;

const BY_AMOUNT = /\bby\s*(?:[<>]=?\s*)?[$€£]?\d/i;

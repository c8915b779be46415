import { metricName } from '../language/readers/read-name';
import { COPULA, METRIC_NOUN } from './vocabulary';

const STOP = new RegExp(
  `^(?:${COPULA}|should|shall|must|will|would|can|may|needs?|the|a|an|of|for|on|in|at|to|and|or|our|its|their|with|that|then|when|given|if|so|we|i|you|not|by|from|as|than|all|each|every|least|most|low|high|higher|lower|good|better|best|strong|improves?|improved|increases?|reduces?|maintains?|keep|models?|system|classifier|new|current|overall|around|about|roughly|approximately|nearly|almost|close|usually|typically|generally|mostly|often|normally|always|never|only|just|measured|under|over|below|above|within|no|more|less|fewer|lies|drops?|falls?|exceeds?|rates?(?= the))$`,
  'i',
);
const IDENTIFIER = /^[a-z]\w*_\w+$/i;
const NOUN = new RegExp(`^(?:${METRIC_NOUN})$`, 'i');
const PERCENTILE = /^p\d{2,3}$/i;
const MOST_WORDS = 4;

/**
 * The noun phrase that a value belongs to: the nearest one before it, else the first behind it.
 * @param from where the comparison begins, @param to where the value ends; offsets in `text`.
 */
export const metricBeside = (text: string, from: number, to: number = from): string | null => {
  const metric = metricPhrases(text.slice(0, from)).at(-1) ?? metricPhrases(text.slice(to))[0];
  if (metric === undefined) return null;
  return PERCENTILE.test(metric) ? `${metric}_latency` : metric;
};

/** Runs of words that name a metric, in the form of metric names. */
const metricPhrases = (text: string): string[] =>
  runs(text).flatMap((run) => {
    const last = run.findLastIndex((word, index) => isMetricWord(run, word, index));
    if (last < 0) return [];
    const per = run[last + 1] === 'per' && run.length > last + 2 ? 2 : 0;
    return [metricName(run.slice(Math.max(0, last - MOST_WORDS + 1), last + 1 + per).join(' '))];
  });

const isMetricWord = (run: readonly string[], word: string, index: number): boolean =>
  IDENTIFIER.test(word) ||
  NOUN.test(word) ||
  NOUN.test(run.slice(Math.max(0, index - 1), index + 1).join(' '));

/** Words that stand together without a stop word or a comma between them. */
const runs = (text: string): string[][] => {
  const found: string[][] = [[]];
  for (const word of text.replace(/(?<=\w)['’]s\b/gu, 's').split(/\s+/u)) {
    const plain = word.replace(/^[^\w]+|[^\w]+$/gu, '');
    if (plain === '' || STOP.test(plain)) found.push([]);
    else found.at(-1)?.push(plain);
    if (/[,;:.()]$/u.test(word)) found.push([]);
  }
  return found;
};

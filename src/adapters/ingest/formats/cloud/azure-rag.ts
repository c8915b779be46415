import { plainEstimate } from '../../../../contract/estimate';
import type { MetricResult } from '../../../../contract/types';
import { directionNotes } from '../../assemble/columns';
import { nearInteger, toCount, toNumber } from '../../assemble/numbers';
import {
  block,
  contradicted,
  count,
  evidence,
  listed,
  makeRun,
  point,
  result,
} from '../../assemble/run';
import { heldAgainst } from '../../assemble/twice';
import { isObject, valueAt, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';

const ID = 'azure-rag';

/**
 * `summary.json` and `safety_results.json` of the Azure RAG chat evaluator (ai-rag-chat-evaluator). The
 * summary counts passes of `num_questions.total`; the safety results state no n, and it is taken only
 * where two of the file's own fields give the same one.
 */
export const parseAzureRag: Parse = ({ value }) => {
  const file = isObject(value) ? value : {};
  const total = toCount(valueAt(file, 'num_questions', 'total'));
  const entries = Object.entries(file).flatMap(([name, entry]) =>
    isObject(entry) && name !== 'num_questions' ? [{ name, entry }] : [],
  );
  const worked: string[] = [];
  const results = entries.flatMap(({ name, entry }) =>
    'low_rate' in entry || 'low_count' in entry
      ? safetyResults(name, entry, worked)
      : summaryResults(name, entry, total),
  );
  if (results.length === 0) return refuse('The Azure RAG evaluator file holds no number.');
  return evidence(ID, {
    blocks: [
      block('RAG evaluation', makeRun({ format: ID, tool: 'Azure RAG evaluator' }, results)),
    ],
    notes: [
      ...(worked.length === 0
        ? []
        : [
            `n is not written; it is worked out from two of the file's own fields, which agree, for: ${listed(worked)}.`,
            'A higher score may be worse and a higher low rate better: the file does not say, so ask.',
          ]),
      ...(results.some(({ metric }) => metric.endsWith(' pass rate'))
        ? ['The file does not say from which rating on an answer passes.']
        : []),
      ...directionNotes(results),
    ],
  });
};

const bare = (name: string, raw: unknown): MetricResult[] => {
  const number = toNumber(raw);
  return number === null ? [] : [result(name, point(number))];
};

const summaryResults = (name: string, entry: JsonObject, total: number | null): MetricResult[] => {
  const passes = toCount(entry['pass_count']);
  const rate = toNumber(entry['pass_rate']);
  const counts =
    passes === null || total === null || total === 0 || passes > total
      ? bare(`${name} pass rate`, rate)
      : [passRate(name, { passes, total, rate })];
  return [
    ...counts,
    ...bare(name, entry['mean_rating'] ?? entry['mean'] ?? entry['rate']).map((mean) =>
      withinEnds(mean, entry),
    ),
    ...bare(`${name} max`, entry['max']),
    ...bare(`${name} min`, entry['min']),
  ];
};

/** A mean lies between the least and the greatest value. */
const withinEnds = (mean: MetricResult, { min, max }: JsonObject): MetricResult => {
  const value = plainEstimate(mean.measure);
  const [least, greatest] = [toNumber(min), toNumber(max)];
  return value === null || (value >= (least ?? value) && value <= (greatest ?? value))
    ? mean
    : contradicted(
        mean,
        `the mean ${value} of ${mean.metric} lies outside of its own ${least ?? '?'} to ${greatest ?? '?'}`,
      );
};

type Passes = { passes: number; total: number; rate: number | null };

/** k of n, held against the rate that the file states beside it. */
const passRate = (name: string, { passes, total, rate }: Passes): MetricResult => {
  const counted = result(`${name} pass rate`, count(passes, total));
  return heldAgainst(counted, {
    stated: rate,
    worked: passes / total,
    parts: `${passes} of ${total} questions`,
  });
};

const quotient = (sum: number | null, share: number | null): number | null =>
  sum === null || share === null || share === 0 ? null : nearInteger(sum / share);

const safetyResults = (name: string, entry: JsonObject, worked: string[]): MetricResult[] => {
  const [low, rate] = [toCount(entry['low_count']), toNumber(entry['low_rate'])];
  const [sum, mean] = [toNumber(entry['score_total']), toNumber(entry['mean_score'])];
  const [byRate, byScore] = [quotient(low, rate), quotient(sum, mean)];
  const trials =
    byRate !== null && byRate === byScore && low !== null && low <= byRate ? byRate : null;
  if (trials !== null) worked.push(name);
  return [
    ...(trials === null || low === null || trials === 0
      ? bare(`${name} low rate`, rate)
      : [result(`${name} low rate`, count(low, trials))]),
    ...bare(name, mean),
  ];
};

import { foldMetric } from '../../evidence/words/metric-name';
import { derivedOf, type Derived } from './derived';

/** What is known of a metric from its name alone. */
export type MetricShape = {
  /** `proportion`: k of n. `score`: between 0 and 1 without being k of n. `amount`: anything else. */
  kind: 'proportion' | 'score' | 'amount';
  better: 'higher' | 'lower' | 'unknown';
};

const word = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[_./:@-])(?:${alternatives})(?:$|[_./:@-])`);

const UNBOUNDED = word(
  '(?:word|character|phoneme)_error_rate|wer|cer|per|(?:growth|learning|request|refresh|frame|sampling|heart)_rate|error_budget',
);
const PROPORTION = word(
  'accuracy|recall|precision|specificity|sensitivity|(?:true|false)_(?:positive|negative)_rate|[tf][pn]r|ppv|npv|exact_match|hit_rate|availability|uptime|coverage|pass@\\d+|pass\\^\\d+|majority@\\d+|hit@\\d+|hits@\\d+',
);
const SHARE_NAME = /(?:^|_)(?:rate|share|fraction|proportion)$/;
const SCORE = word(
  'f1|f2|f0\\.5|fbeta|f_beta|auc|auroc|auprc|pr_auc|ap|ap50|ap75|map|map50|map75|ndcg|mrr|iou|miou|dice|jaccard|balanced_accuracy|cohens?_kappa|kappa|mcc|ece|brier|brier_score|expected_calibration_error|rouge_?(?:1|2|l|lsum)?',
);

const LOWER =
  /(?:^|_)(?:errors?|false|jailbreaks?|attacks?|injections?|[f][pn]r|latency|loss|mape|smape|mae|rmse|mse|wer|cer|ece|brier|hallucinat\w*|toxic\w*|bias|difference|disparity|cost|drift|psi|perplexity|violations?|failures?|fail|complaints?|miss|missed|misses|delay|duration|refusals?|leaks?|leakage|wrong|incorrect|defects?|crash|crashes|timeouts?|alarms|losses|costs|usage|consumption|footprint|overhead|overrides?|corrections?|interventions?|takeovers?|disengagements?|collisions?|memory|energy|(?:response|answer|reply|resolution|handling|processing|waiting|wait|loading|delivery|inference|turnaround|retraining|training|completion|triage|travel|idle|queue|cycle|review|repair|reaction|stopping|boot)_times?|jitter|time_to_[a-z_]+|cold_start\w*)(?:_|$)/;
const HIGHER =
  /(?:^|_)(?:accuracy|recall|precision|specificity|sensitivity|f1|f2|auc|auroc|auprc|ndcg|mrr|map|iou|miou|dice|exact_match|groundedness|faithfulness|success|correct|correctness|availability|uptime|throughput|coverage|agreement|kappa|pass|hit|resolution|resolved|completion|satisfaction|satisfied|helpful|helpfulness|relevance|relevancy|dice|gini|lift|uplift|containment|deflection|adoption|retention|engagement|accept(?:ance|ed)?|click_?through|win_rate|csat|bleu|rouge\w*|comet|meteor|mos|faithful|(?:detection|capture|catch)_rate)(?:[_@^]|$)/;

/** Reads the kind and the good direction of a metric out of its name; errs on the side of `unknown`. */
export const metricShape = (metric: string): MetricShape => {
  const derived = derivedOf(metric);
  if (derived?.kind === 'share') return { kind: 'proportion', better: betterShare(derived) };
  if (derived !== null) {
    return { kind: 'amount', better: derived.kind === 'ratio' ? 'higher' : 'lower' };
  }
  const name = foldMetric(metric);
  return { kind: kindOf(name), better: directionOf(name) };
};

/** More values on the good side of a limit are better, more on the bad side worse. */
const betterShare = ({
  metric,
  comparator,
}: Extract<Derived, { kind: 'share' }>): MetricShape['better'] => {
  const { better } = metricShape(metric);
  if (better === 'unknown') return 'unknown';
  return comparator.startsWith('<') === (better === 'lower') ? 'higher' : 'lower';
};

/** What two shares differ by is no share: it may be negative, and no k of n stands behind it. */
const DIFFERENCE = /(?:^|_)(?:differences?|diff|disparity|gap|delta|uplift)(?:_|$)/;

const kindOf = (name: string): MetricShape['kind'] => {
  if (UNBOUNDED.test(name) || DIFFERENCE.test(name)) return 'amount';
  if (SCORE.test(name)) return 'score';
  return PROPORTION.test(name) || SHARE_NAME.test(name) ? 'proportion' : 'amount';
};

/** A name that denies what follows turns it round, or does not: `no_answer_leak`, `no_answer_rate`. */
const DENIED = /^(?:no|non|not|without)_/;

/** What a name ends with says what is measured: `error_detection_recall` is a recall. */
const ENDS_HIGHER =
  /(?:^|_)(?:accuracy|recall|precision|specificity|sensitivity|f1|f2|auc|auroc|auprc|ndcg|mrr|iou|miou|dice|kappa|coverage|agreement|(?<!false_)(?:detection|capture|catch)_rate)(?:_score)?(?:@[\d.:]+)?$/;

const directionOf = (name: string): MetricShape['better'] => {
  if (DENIED.test(name)) return 'unknown';
  if (ENDS_HIGHER.test(name)) return 'higher';
  if (LOWER.test(name)) return 'lower';
  return HIGHER.test(name) ? 'higher' : 'unknown';
};

/** Values that may be negative, such as differences with their sign. */
const SIGNED =
  /(?:^|_)(?:difference|diff|disparity|gap|bias|change|growth|delta|lift|uplift|skew|imbalance|deviation|drift|roi|return|gain|spd|eod|aod|r2|r_squared|nps|mcc|kappa|skill_score)(?:_|$)/;
/** Percentages that may exceed 100 %: errors and changes as a share of something smaller. */
const OPEN_ENDED =
  /(?:^|_)(?:s?mape|w?mape|wape|rmspe|mase|wer|cer|word_error_rate|character_error_rate|relative_(?:absolute_)?error|percentage_error|growth|change|increase|overhead|utili[sz]ation|roi|lift|uplift|ratio|disparate_impact|turnover|coverage_ratio)(?:_|$)/;

export const mayBeNegative = (metric: string): boolean => SIGNED.test(foldMetric(metric));

export const mayExceedWhole = (metric: string): boolean =>
  derivedOf(metric)?.kind === 'ratio' || OPEN_ENDED.test(foldMetric(metric));

/** Metrics that cannot leave 0 … 1, so that a target of 90 must have meant 90 %. */
export const isBounded = (metric: string): boolean => {
  const derived = derivedOf(metric);
  if (derived !== null) return derived.kind !== 'ratio';
  const name = foldMetric(metric);
  return (
    !UNBOUNDED.test(name) && !DIFFERENCE.test(name) && (PROPORTION.test(name) || SCORE.test(name))
  );
};

import { foldMetric } from '../../evidence/metric-name';

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
  'accuracy|recall|precision|specificity|sensitivity|(?:true|false)_(?:positive|negative)_rate|[tf][pn]r|ppv|npv|exact_match|hit_rate|availability|uptime|coverage',
);
const SHARE_NAME = /(?:^|_)(?:rate|share|fraction|proportion)$/;
const SCORE = word(
  'f1|f2|f0\\.5|fbeta|f_beta|auc|auroc|auprc|pr_auc|ap|map|ndcg|mrr|iou|miou|dice|jaccard|balanced_accuracy|cohens?_kappa|kappa|mcc|ece|brier|brier_score|expected_calibration_error|rouge_?(?:1|2|l|lsum)?',
);

const LOWER =
  /(?:^|_)(?:errors?|false|[f][pn]r|latency|loss|mape|smape|mae|rmse|mse|wer|cer|ece|brier|hallucinat\w*|toxic\w*|bias|difference|disparity|cost|drift|psi|perplexity|violations?|failures?|fail|complaints?|miss|missed|misses|delay|duration|refusals?|leaks?|leakage|wrong|incorrect|defects?|crash|crashes|timeouts?)(?:_|$)/;
const HIGHER =
  /(?:^|_)(?:accuracy|recall|precision|specificity|sensitivity|f1|f2|auc|auroc|auprc|ndcg|mrr|map|iou|miou|dice|exact_match|groundedness|faithfulness|success|correct|correctness|availability|uptime|throughput|coverage|agreement|kappa|pass|hit|resolution|resolved|completion|satisfaction|satisfied|helpful|helpfulness|relevance|relevancy)(?:_|$)/;

/** Reads the kind and the good direction of a metric out of its name; errs on the side of `unknown`. */
export const metricShape = (metric: string): MetricShape => {
  const name = foldMetric(metric);
  return { kind: kindOf(name), better: directionOf(name) };
};

const kindOf = (name: string): MetricShape['kind'] => {
  if (UNBOUNDED.test(name)) return 'amount';
  if (SCORE.test(name)) return 'score';
  return PROPORTION.test(name) || SHARE_NAME.test(name) ? 'proportion' : 'amount';
};

const directionOf = (name: string): MetricShape['better'] => {
  if (LOWER.test(name)) return 'lower';
  return HIGHER.test(name) ? 'higher' : 'unknown';
};

/** Metrics that cannot leave 0 … 1, so that a target of 90 must have meant 90 %. */
export const isBounded = (metric: string): boolean => {
  const name = foldMetric(metric);
  return !UNBOUNDED.test(name) && (PROPORTION.test(name) || SCORE.test(name));
};

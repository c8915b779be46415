/** Names that different tools give to one metric, after folding; the right-hand side is ours. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['acc', 'accuracy'],
  ['sensitivity', 'recall'],
  ['tpr', 'recall'],
  ['true_positive_rate', 'recall'],
  ['ppv', 'precision'],
  ['positive_predictive_value', 'precision'],
  ['tnr', 'specificity'],
  ['true_negative_rate', 'specificity'],
  ['fpr', 'false_positive_rate'],
  ['f1_score', 'f1'],
  ['fscore', 'f1'],
  ['roc_auc', 'auc'],
  ['auroc', 'auc'],
  ['auc_roc', 'auc'],
  ['cohens_kappa', 'kappa'],
  ['cohen_kappa', 'kappa'],
  ["cohen's_kappa", 'kappa'],
  ['cohen’s_kappa', 'kappa'],
  ['map50', 'map@0.5'],
  ['map_50', 'map@0.5'],
  ['map50_95', 'map@0.5:0.95'],
]);

const ORDINAL = /^(\d{2}(?:\.\d+)?)(?:th|st|nd|rd)?_?percentile_(?:of_|for_)?(.+)$/u;
const ORDINAL_BEHIND =
  /^(.+?)_(?:at_)?(?:the_)?(\d{2}(?:\.\d+)?)(?:th|st|nd|rd)_percentile(_[a-z]+)?$/u;
const BEHIND = /^(?!p\d{2})(.+?)_(?:at_)?p(\d{2,3}(?:\.\d+)?)(_[a-z]+)?$/u;
const NAMED = /^p(\d{2}(?:\.\d+)?)_(?:of_|for_)(.+)$/u;
const SHORT = /(?<![a-z0-9])ttft(?![a-z0-9])/u;

/** Percentiles in one form, `p95_latency_ms`, wherever a tool puts them; `ttft` in full. */
export const foldPercentile = (name: string): string => {
  const whole = name.includes('ttft') ? name.replace(SHORT, 'time_to_first_token') : name;
  const ordered = whole.includes('percentile')
    ? whole.replace(ORDINAL, 'p$1_$2').replace(ORDINAL_BEHIND, 'p$2_$1$3')
    : whole;
  // Most names have none of it.
  return HAS_LEVEL.test(ordered)
    ? ordered.replace(BEHIND, 'p$2_$1$3').replace(NAMED, 'p$1_$2')
    : ordered;
};
const HAS_LEVEL = /p\d/u;

/** One form for the names of a metric: lower case, `_` between words, synonyms folded. */
export const foldMetric = (name: string): string => {
  const folded = foldPercentile(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  return synonyms.get(folded) ?? folded;
};

/** One form for a slice: no white space, lower case; `age > 60` and `age>60` are one group. */
export const foldSlice = (slice: string | null): string | null =>
  slice === null ? null : slice.toLowerCase().replace(/\s/g, '');

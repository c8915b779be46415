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
]);

/** One form for the names of a metric: lower case, `_` between words, synonyms folded. */
export const foldMetric = (name: string): string => {
  const folded = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return synonyms.get(folded) ?? folded;
};

/** One form for a slice: no white space, lower case; `age > 60` and `age>60` are one group. */
export const foldSlice = (slice: string | null): string | null =>
  slice === null ? null : slice.toLowerCase().replace(/\s+/g, '');

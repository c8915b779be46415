import { isObject, type JsonObject } from '../format';

export type Leaf = { path: string[]; value: unknown };

const MOST_LEAVES = 300;
const DEEPEST = 3;

/** The scalars of a tree of objects; null where it holds a list, nests too deep or is too large. */
export const leavesOf = (value: unknown, path: string[] = []): Leaf[] | null => {
  if (!isObject(value)) return null;
  const leaves: Leaf[] = [];
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, key];
    const below = isScalar(child) ? [{ path: at, value: child }] : deeper(child, at);
    if (below === null) return null;
    leaves.push(...below);
    if (leaves.length > MOST_LEAVES) return null;
  }
  return leaves;
};

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

const deeper = (child: unknown, path: string[]): Leaf[] | null =>
  path.length < DEEPEST && isObject(child) ? leavesOf(child satisfies JsonObject, path) : null;

/** Names that scripts give to metrics of quality; anything else may as well be a setting. */
const METRIC =
  /(?:^|[_/ .@-])(?:acc(?:uracy)?|balanced_accuracy|precision|recall|sensitivity|specificity|f1|f1[_-]?score|f_?beta|auc|auroc|auprc|roc_?auc|pr_?auc|gini|ks|kappa|mcc|brier(?:_score)?|log_?loss|loss|rmse|mse|mae|mape|smape|r2|r2_score|r_squared|bleu|sacrebleu|rouge(?:[_-]?[12l](?:sum)?)?|meteor|bertscore|wer|cer|ter|perplexity|ppl|map(?:50(?:-95)?)?|mrr|ndcg|hit_?rate|iou|dice|exact_match|em|silhouette(?:_score)?|ari|nmi|pass@\d+|psnr|ssim|fid)(?:$|[_/ .@-])/i;

export const isMetricName = (name: string): boolean => METRIC.test(name);

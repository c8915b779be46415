import { isObject, type JsonObject } from '../../format';

export type Leaf = { path: string[]; value: unknown };

const MOST_LEAVES = 300;
const DEEPEST = 3;

/** What a file of metrics holds: its scalars, and whether lists stand beside them. */
export type Leaves = { leaves: Leaf[]; hasLists: boolean };

/** The scalars of a tree of objects, lists left out; null where it nests too deep or is too large. */
export const leavesOf = (value: unknown, path: string[] = []): Leaves | null => {
  if (!isObject(value)) return null;
  const found: Leaves = { leaves: [], hasLists: false };
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, key];
    const below = belowOf(child, at);
    if (below === null) return null;
    found.leaves.push(...below.leaves);
    found.hasLists ||= below.hasLists;
    if (found.leaves.length > MOST_LEAVES) return null;
  }
  return found;
};

const belowOf = (child: unknown, path: string[]): Leaves | null => {
  if (child === null || typeof child !== 'object') {
    return { leaves: [{ path, value: child }], hasLists: false };
  }
  if (Array.isArray(child)) return { leaves: [], hasLists: true };
  return path.length < DEEPEST && isObject(child) ? leavesOf(child, path) : null;
};

/** Names that only wrap what they hold. */
const WRAPPER =
  /^(?:(?:best_|final_)?(?:model_)?metrics?|aggregated?|aggregates|results?|summary|scores?|overall|evaluation|averages?)$/i;

export const isWrapper = (name: string): boolean => WRAPPER.test(name);

/** Names that scripts give to metrics of quality; anything else may as well be a setting. */
const METRIC =
  /(?:^|[_/ .@-])(?:mean_(?:abs(?:olute)?|sq(?:uared?)?)_(?:log_|perc(?:ent(?:age)?)?_)?err(?:or)?|root_mean_squared?_(?:log_)?err(?:or)?|median_absolute_error|explained_variance(?:_score)?|(?:mean_)?average_precision(?:_score)?|matthews_corrcoef|hamming_loss|jaccard(?:_score|_index)?|acc(?:uracy)?|balanced_accuracy|precision|recall|sensitivity|specificity|f1|f1[_-]?score|f_?beta|auc|auroc|auprc|roc_?auc|pr_?auc|gini|ks|kappa|mcc|brier(?:_score)?|log_?loss|loss|rmse|mse|mae|mape|smape|r2|r2_score|r_squared|bleu|sacrebleu|rouge(?:[_-]?[12l](?:sum)?)?|meteor|bertscore|wer|cer|ter|perplexity|ppl|map(?:_?50(?:-95)?|_?75)?|ap_?(?:50|75)|mrr|ndcg|hit_?rate|iou|dice|exact_match|em|silhouette(?:_score)?|ari|nmi|pass@\d+|psnr|ssim|fid|faithfulness|(?:answer|response)_relevanc[ey]|context_(?:precision|recall|relevanc[ey])|answer_(?:correctness|similarity)|factual_correctness|groundedness)(?:$|[_/ .@-])/i;

/**
 * What is said of a metric and is none: its spread or interval, a limit that it should keep, how far it
 * moved, of how many it is. `_stderr` counts as such, because scripts write deviations under that name.
 */
const OF_A_METRIC =
  /^(?:min(?:imum)?|required|target|goal|threshold|delta|change(?:_in|_of)?|n|num|count|std|stderr|best_threshold)[_/ .-]|[_/ .-](?:thresholds?|targets?|goal|min(?:imum)?|required|limit|cut_?off|std|std_?err(?:or)?|std_?dev|standard_error|standard_deviation|sd|se|sem|var(?:iance)?|ci|ci_?\d\d|(?:ci(?:_?\d\d)?_)?(?:lower|upper|lo|hi)(?:_bound)?|ci_(?:low|high)|margin|delta|diff(?:erence)?|change|improvement|gain|drop|degradation|count|n|samples|size|support|time|seconds|duration|weights?|rank|passed)$/i;

/** The part of a model that Ultralytics sets behind a metric: of boxes, masks or poses. */
const PART_LETTER = /\(([A-Z])\)$/;

/** `precision` and `B` of `precision(B)`. */
export const withoutPart = (name: string): { name: string; part: string | null } => ({
  name: name.replace(PART_LETTER, ''),
  part: PART_LETTER.exec(name)?.[1] ?? null,
});

export const isMetricName = (written: string): boolean => {
  const { name } = withoutPart(written);
  return METRIC.test(name) && !OF_A_METRIC.test(name);
};

/**
 * Groups that say how something ran or what is asked of it: settings, weights, limits. A number under
 * the name of a metric in one of them is no result.
 */
const SETTINGS =
  /(?:^|[_ -])(?:(?:hyper)?param(?:eter)?s?|hparams|config(?:uration)?|settings?|options?|arg(?:ument)?s|weights?|gates?|thresholds?|targets?|goals?|limits?|requirements?|required|minimums?|slos?|slas?|expected|expectations?|criteria|tolerances?|budgets?)$/i;

/** Files that hold settings by their name alone. */
const SETTINGS_FILE =
  /(?:^|[\\/])(?:(?:hyper)?param(?:eter)?s|hparams|hyp|args|(?:[a-z]+_)?config|settings|thresholds)\.(?:ya?ml|json)$/i;

/** What a name means only beside another one: the overlap from which Ultralytics merges two boxes. */
const SETTING_BESIDE: Record<string, RegExp> = {
  iou: /^(?:conf(?:_?thres(?:hold)?)?|confidence(?:_threshold)?|max_det|(?:agnostic_)?nms)$/i,
};

/** Leaves under the name of a metric that are one, as told by what stands above and beside them. */
export const metricLeaves = (leaves: readonly Leaf[], fileName: string | null): Leaf[] =>
  SETTINGS_FILE.test(fileName ?? '')
    ? []
    : leaves.filter((leaf) => isMetricName(leaf.path.at(-1) ?? '') && !isSetting(leaf, leaves));

/** Whether a leaf under the name of a metric is a setting or a limit. */
export const isSetting = ({ path }: Leaf, leaves: readonly Leaf[]): boolean => {
  const above = path.slice(0, -1);
  if (above.some((part) => SETTINGS.test(part))) return true;
  const tells = SETTING_BESIDE[(path.at(-1) ?? '').toLowerCase()];
  const place = above.join('\n');
  return (
    tells !== undefined &&
    leaves.some(
      (one) => one.path.slice(0, -1).join('\n') === place && tells.test(one.path.at(-1) ?? ''),
    )
  );
};

/** Whether a name is of a metric, and says its spread, a limit or a change of it. */
export const isOfMetric = (name: string): boolean => METRIC.test(name) && OF_A_METRIC.test(name);

/** Names that stand for nothing but a metric, also in a file that holds much else. */
const SURE =
  /^(?:(?:test|val|eval|holdout|overall|mean|avg|macro|micro|weighted)_)*(?:accuracy|balanced_accuracy|precision|recall|f1(?:_score)?|roc_?auc|auc_?roc|auroc|rmse|r2(?:_score)?|exact_match|faithfulness|answer_relevanc[ey]|context_(?:precision|recall))(?:_(?:macro|micro|weighted|mean))?$/i;

/** Whether a leaf of a file with lists is sure to be one of its metrics: by its name, at its top. */
export const isSureMetric = ({ path, value }: Leaf): boolean =>
  typeof value === 'number' && SURE.test(path.at(-1) ?? '') && path.slice(0, -1).every(isWrapper);

/** Rows of single cases that stand beside the metrics of a file: of its lists the one that states a metric. */
export const rowsBeside = (value: unknown, metric: string): JsonObject[] => {
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter(Array.isArray);
  const rows = lists
    .map((list: unknown[]) => list.filter(isObject))
    .filter((list) => list.some((row) => Object.hasOwn(row, metric)));
  return rows.length === 1 ? (rows[0] ?? []) : [];
};

import { plainEstimate } from '../../../contract/estimate';
import type { EvidenceBlock, MetricResult } from '../../../contract/types';
import { contradicted } from './run';

/** Metrics that lie between 0 and 1 by definition. A rate of change may lie elsewhere, so not every rate. */
const SHARES =
  /(?:^|[_/ .-])(?:acc|accuracy|precision|recall|sensitivity|specificity|f1|f1[-_ ]score|auc|roc_auc|auroc|exact_match|(?:pass|error|success|failure|win|hit|low|false_positive|false_negative|true_positive|true_negative)[ _]rate|faithfulness|(?:answer|response)_relevanc(?:y|e)|context_(?:precision|recall|entity_recall)|answer_(?:correctness|similarity)|noise_sensitivity)(?:$|[_/ .@-])/;

/** Metrics that count or square errors, and so are never below 0; scikit-learn turns them round as `neg_…`. */
const ERRORS =
  /(?:^|[_/ .-])(?:rmse|mse|mae|mape|smape|wer|cer|ter|log_?loss|brier(?:_score)?|perplexity|ppl|latency|mean_(?:squared|absolute)_error)(?:$|[_/ .@-])/;

/** What is said of a change or with the sign turned round may well be negative. */
const SIGNED =
  /(?:^|[_/ .-])(?:neg|negative|nauc|corr|correlation|coef|coefficient|slope|skew|z|z_?score|delta|diff|difference|change|gain|lift|improvement|vs|log|bias)(?:$|[_/ .-])/;

const HUNDRED = 100;

const heldByRange = (one: MetricResult): MetricResult => {
  const name = one.metric.toLowerCase();
  const value = one.measure.kind === 'confusion' ? null : plainEstimate(one.measure);
  if (value === null || SIGNED.test(name)) return one;
  const isShare = SHARES.test(name);
  if (value < 0 && (isShare || ERRORS.test(name))) {
    return contradicted(one, `${one.metric} is ${value}, and it is never below 0 by definition`);
  }
  return isShare && value > HUNDRED
    ? contradicted(one, `${one.metric} is ${value}, which is no share, in per cent neither`)
    : one;
};

/** A number that its metric cannot take is contradicted by its own name, in any format. */
export const heldByRanges = (blocks: readonly EvidenceBlock[]): EvidenceBlock[] =>
  blocks.map((block) => ({
    ...block,
    run: { ...block.run, results: block.run.results.map(heldByRange) },
  }));

import type { Criterion } from '../../../contract/types';
import { columnOfEvery, derivedOf } from '../../criteria/language/derived';
import { unitInMetric } from '../../criteria/language/units';

/** Names that are written in capitals, or in a way of their own. */
const SPELLED: Record<string, string> = {
  ...{ auc: 'AUC', auroc: 'AUROC', mape: 'MAPE', smape: 'sMAPE', mae: 'MAE', rmse: 'RMSE' },
  ...{ mse: 'MSE', wer: 'WER', cer: 'CER', ndcg: 'nDCG', mrr: 'MRR', map: 'mAP', iou: 'IoU' },
  ...{ miou: 'mIoU', f1: 'F1', f2: 'F2', psi: 'PSI', bleu: 'BLEU', rouge: 'ROUGE', ece: 'ECE' },
  ...{ fpr: 'FPR', fnr: 'FNR', tpr: 'TPR', tnr: 'TNR', ppv: 'PPV', npv: 'NPV', pii: 'PII' },
  ...{ r2: 'R²', mcc: 'MCC', csat: 'CSAT', nps: 'NPS', usd: 'USD', eur: 'EUR', gbp: 'GBP' },
};

const UNITS: Record<string, string> = {
  ...{ us: 'µs', days: 'days', weeks: 'weeks', chars: 'characters', usd: 'USD', eur: 'EUR' },
  ...{ gbp: 'GBP', kb: 'kB', mb: 'MB', gb: 'GB', tb: 'TB', kwh: 'kWh', mwh: 'MWh', wh: 'Wh' },
  ...{ kw: 'kW', db: 'dB', w: 'W', mw: 'MW', gw: 'GW', gwh: 'GWh', milliwatts: 'mW', mmhg: 'mmHg' },
  ...{ hz: 'Hz', khz: 'kHz', celsius: '°C' },
};

const COMPARED = { '<=': 'at most', '<': 'below', '>=': 'at least', '>': 'above' };

const spelled = (word: string): string => {
  const [, name = word, rest = ''] = /^([a-z0-9]+)([@^].*)?$/u.exec(word) ?? [];
  return `${SPELLED[name] ?? name}${rest}`;
};

const plain = (metric: string): string =>
  metric
    .split('_')
    .filter((part) => part !== '')
    .map(spelled)
    .join(' ');

/** The name without the unit that its values are told in. */
const withoutUnit = (metric: string): string =>
  unitInMetric(metric) === null ? metric : metric.replace(/_[^_]+$/u, '');

/** What people call a metric: `p95 latency` for `p95_latency_ms`, `false positive rate`, `mAP@0.5`. */
export const metricLabel = (metric: string): string => {
  const derived = derivedOf(metric);
  if (derived === null) return plain(withoutUnit(metric));
  if (derived.kind === 'share') {
    const { comparator, limit } = derived;
    return `share of ${plain(withoutUnit(derived.metric))} ${COMPARED[comparator]} ${limit}${unitText(derived.metric)}`;
  }
  const { kind, by } = derived;
  return `${kind} of ${plain(derived.metric)} between groups of ${plain(by)}`;
};

const unitText = (metric: string): string => {
  const unit = unitInMetric(metric);
  return unit === null ? '' : ` ${UNITS[unit] ?? unit}`;
};

/** What stands behind a value of a criterion: ` ms`, ` of 5`, nothing. */
export const suffixOf = ({
  metric,
  unit,
  scale,
}: Pick<Criterion, 'metric' | 'unit' | 'scale'>): string => {
  if (scale !== undefined) return ` of ${scale}`;
  return unit === 'percent' || derivedOf(metric) !== null ? '' : unitText(metric);
};

/**
 * What a sentence calls a criterion: its metric, and its group where it has one. Where every group has to
 * hold it is the one that decided.
 */
export const labelOf = (
  { metric, slice }: Pick<Criterion, 'metric' | 'slice'>,
  group: string | null = null,
): string => {
  const name = metricLabel(metric);
  if (slice === null) return name;
  const column = columnOfEvery(slice);
  if (column === null) return `${name} (${slice})`;
  return group === null ? `${name} (${slice})` : `${name} (${group}, the worst of ${slice})`;
};

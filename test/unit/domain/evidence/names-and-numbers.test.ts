import { describe, expect, it } from 'vitest';
import {
  formatConfidence,
  formatDifference,
  formatMargin,
  formatMeasured,
  formatTarget,
} from '../../../../src/domain/evidence/words/format-number';
import { foldMetric, foldSlice } from '../../../../src/domain/evidence/words/metric-name';
import { recordSignal } from '../../../../src/domain/evidence/recorded-signal';
import { aSignal } from '../../../support/builders/monitoring-builders';
import { daysAgo } from '../../../support/builders/builders';

describe('a number in a sentence', () => {
  it.each([
    [formatMeasured(0.912, 'percent'), '91.2%'],
    [formatMeasured(0.9, 'percent'), '90.0%'],
    [formatMeasured(1234.567, 'number'), '1235'],
    [formatMeasured(0.123456, 'number'), '0.1235'],
    [formatTarget(0.9, 'percent'), '90%'],
    [formatTarget(0.995, 'percent'), '99.5%'],
    [formatTarget(0.25, 'number'), '0.25'],
    [formatDifference(0.014, 'percent'), '+1.4 points'],
    [formatDifference(-0.014, 'percent'), '-1.4 points'],
    [formatDifference(-0.25, 'number'), '-0.25'],
    [formatDifference(0.25, 'number'), '+0.25'],
    [formatMargin(0.01, 'percent'), '1 point'],
    [formatMargin(0.02, 'percent'), '2 points'],
    [formatMargin(0.005, 'percent'), '0.5 points'],
    [formatMargin(0.25, 'number'), '0.25'],
    [formatConfidence(0.95), '95%'],
    [formatConfidence(0.975), '97.5%'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('the name of a metric', () => {
  it.each([
    ['acc', 'accuracy'],
    ['Sensitivity', 'recall'],
    ['TPR', 'recall'],
    ['true positive rate', 'recall'],
    ['PPV', 'precision'],
    ['positive-predictive-value', 'precision'],
    ['tnr', 'specificity'],
    ['True-Negative-Rate', 'specificity'],
    ['fpr', 'false_positive_rate'],
    ['F1 score', 'f1'],
    ['fscore', 'f1'],
    ['ROC AUC', 'auc'],
    ['auroc', 'auc'],
    ['AUC-ROC', 'auc'],
    [' hit rate  at 5 ', 'hit_rate_at_5'],
    ['latency p95', 'p95_latency'],
    ['latency_at_p99.9_ms', 'p99.9_latency_ms'],
    ['p95 of latency', 'p95_latency'],
    ['p50 for queue time', 'p50_queue_time'],
    ['95th percentile latency', 'p95_latency'],
    ['90 percentile of wait', 'p90_wait'],
    ['latency at the 95th percentile', 'p95_latency'],
    ['wait 99th percentile s', 'p99_wait_s'],
    ['TTFT p95 ms', 'p95_time_to_first_token_ms'],
    ['ttfts', 'ttfts'],
    ['constructor', 'constructor'],
  ])('%s is %s', (name, folded) => {
    expect(foldMetric(name)).toBe(folded);
  });

  it('holds for the group without its spaces and capitals', () => {
    expect(foldSlice(' Age >  60')).toBe('age>60');
    expect(foldSlice('Age\t> 60\n')).toBe('age>60');
    expect(foldSlice(null)).toBeNull();
  });
});

describe('the record of a signal', () => {
  const { recordedAt: _, digest: __, modelVersion: ___, ...signal } = aSignal();

  it('is dated by its tool, or by when it came in', () => {
    expect(recordSignal(signal, daysAgo(0), null).observedAt).toBe(daysAgo(1));
    const undated = { ...signal, observedAt: null };
    expect(recordSignal(undated, daysAgo(0), null).observedAt).toBe(daysAgo(0));
    const first = recordSignal(undated, daysAgo(7), null);
    expect(recordSignal(undated, daysAgo(0), null).digest).not.toBe(first.digest);
  });

  it('takes a bounded version, and none where the source names none', () => {
    expect(recordSignal(signal, daysAgo(0), 'v'.repeat(300)).modelVersion).toHaveLength(200);
    expect(recordSignal(signal, daysAgo(0), null).modelVersion).toBeNull();
  });
});

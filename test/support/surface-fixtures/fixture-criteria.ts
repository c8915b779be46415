import type { CriterionVerdict } from '../../../src/contract/types';
import { canonicalCriteria } from '../../../src/domain/criteria/versions/canonical';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';

/** Criteria of the item that pages are looked at with, one for each verdict. */

export const NOW = '2026-11-20T12:00:00.000Z';
export const daysAgo = (days: number): string =>
  new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

export const text = [
  'accuracy >= 90% @95% n>=100 on holdout-v3 because a wrong queue costs a working day',
  'recall >= 85% @95% on holdout-v3 where age>60',
  'p95_latency_ms <= 300 @95% on load-test-7',
  'false_positive_rate <= 5% @95% on holdout-v3',
].join('\n');
export const { criteria } = parseCriteria(text);

export const digest = 'a3f9c1d2e4b5a6978899aabbccddeeff00112233445566778899aabbccddeeff';

const verdict = (index: number, rest: Partial<CriterionVerdict>): CriterionVerdict => {
  const criterion = criteria[index];
  if (criterion?.requirement.kind !== 'threshold')
    throw new Error('fixture: a threshold is needed');
  return {
    criterionId: criterion.id,
    line: canonicalCriteria([{ ...criterion, reason: null }]),
    metric: criterion.metric,
    slice: criterion.slice,
    unit: criterion.unit,
    verdict: 'inconclusive',
    reason: 'interval-holds-target',
    comparator: criterion.requirement.comparator,
    target: criterion.requirement.target,
    confidence: 0.95,
    estimate: null,
    lower: null,
    upper: null,
    successes: null,
    trials: null,
    moreTrials: null,
    sentence: '',
    next: '',
    question: '',
    method: null,
    approximate: null,
    budget: null,
    aside: null,
    evidence: null,
    ...rest,
  };
};

const evidence = {
  digest,
  modelVersion: '1.4.0',
  dataset: 'holdout-v3',
  startedAt: daysAgo(1.1),
  recordedAt: daysAgo(1),
  postHoc: false,
};

export const verdicts: CriterionVerdict[] = [
  verdict(0, {
    estimate: 0.91,
    lower: 0.8515,
    upper: 0.9471,
    successes: 91,
    trials: 100,
    moreTrials: 480,
    sentence:
      'Accuracy is not proven yet: 91 of 100 is 91.0%, but the true value could be as low as 85.2%.',
    next: 'Label about 480 more samples, then post the run again.',
    question: 'Which 100 samples were these, and who chose them?',
    evidence,
  }),
  verdict(1, {
    reason: 'no-evidence',
    sentence: 'No result for this group: 0 of 1 runs reported it.',
    next: 'Let the evaluation report recall for age>60.',
    question: 'Why does the evaluation not report recall for people over 60?',
  }),
  verdict(2, {
    verdict: 'pass',
    reason: 'bound-clears-target',
    estimate: 241,
    lower: 228.4,
    upper: 254.9,
    trials: 5000,
    sentence:
      'The 95th percentile of latency is at most 254.9 ms, under the 300 ms that are needed.',
    question: 'Was the load test run on the hardware that production uses?',
    evidence: { ...evidence, digest: '1f2f0'.padEnd(64, '0'), postHoc: true },
  }),
  verdict(3, {
    verdict: 'fail',
    reason: 'bound-rules-target-out',
    estimate: 0.12,
    lower: 0.081,
    upper: 0.169,
    successes: 24,
    trials: 200,
    sentence:
      'The false positive rate is too high: 24 of 200 is 12.0%, and at least 8.1% is certain.',
    next: 'Raise the decision threshold or retrain.',
    question: 'Which claims are flagged wrongly, and what do they have in common?',
    evidence,
  }),
];

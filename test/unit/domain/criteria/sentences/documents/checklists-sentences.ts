import type { Sentences } from '../sentences';

/** From checklists of done and release gates. */
export const CHECKLISTS_SENTENCES: Sentences = {
  measurable: [
    [
      'AI Precision: The AI tagging step must reach at least 88% precision in properly recognising shipment attributes.',
      [
        'precision >= 88% @95% on <data set> where "AI tagging step, properly recognising shipment attributes" because it means AI Precision',
      ],
    ],
    [
      'Fabrication rate below 3% (sample check of 25 leases by senior notary).',
      [
        'fabrication_rate < 3% @95% on <data set> because it means sample check of 25 leases by senior notary',
      ],
    ],
    [
      'Pharmacist satisfaction 4.0/5 or above (trial month 6 questionnaire).',
      [
        'pharmacist_satisfaction >= 4 of 5 @95% on <data set> because it means trial month 6 questionnaire',
      ],
    ],
    [
      'Recall ≥ 88%, latency < 3 seconds',
      ['recall >= 88% @95% on <data set>', 'latency_s < 3 @95% on <data set>'],
    ],
    [
      'Pilot Acceptance Criteria: Precision >= 85.0%, Avg Latency < 80ms',
      ['precision >= 85% @95% on <data set>', 'avg_latency_ms < 80 @95% on <data set>'],
    ],
    ['Model classifies with >85% accuracy.', ['accuracy > 85% @95% on <data set>']],
    [
      'Average claim triage time below 1.5 hours (baseline: 3.1 hours, measured days 1–5).',
      [
        'average_claim_triage_time_h < 1.5 @95% on <data set> because baseline: 3.1 hours, measured days 1 – 5',
      ],
    ],
    [
      '≥75% task success on recorded dialog set for main journeys (refund, exchange, tracking).',
      [
        'task_success >= 75% @95% on <data set> where "recorded dialog set, main journeys" because it means refund, exchange, tracking',
      ],
    ],
    ['Leak rate below limit (<2%)', ['leak_rate < 2% @95% on <data set>']],
    [
      'Invention rate below 8% (vs rivals 15–25%); quotation accuracy above 95%',
      [
        'invention_rate < 8% @95% on <data set> because vs rivals 15 – 25%',
        'quotation_accuracy > 95% @95% on <data set>',
      ],
    ],
    [
      'System MUST keep omission rate below 3% on freight invoice parsing benchmark set',
      ['omission_rate < 3% @95% on <data set> where "freight invoice parsing benchmark set"'],
    ],
    [
      'System MUST reach tagging recall above 93% for essential aircraft maintenance items (torque values, part numbers)',
      [
        'tagging_recall > 93% @95% on <data set> where "essential aircraft maintenance items" because it means torque values, part numbers',
      ],
    ],
    [
      'Promotion requires blind hold-out precision of at least 0.85.',
      ['blind_hold_out_precision >= 0.85 @95% on <data set>'],
    ],
    [
      'The DL model must reach a precision above 70% at a recall of at least 55%.',
      ['precision > 70% @95% on <data set> where "recall of >= 55%"'],
    ],
    [
      'Blink false positive rate must be < 4%',
      ['blink_false_positive_rate < 4% @95% on <data set>'],
    ],
    [
      'Must reach at least 75% recall@10 on policy questions and 60% on tariff questions.',
      [
        'recall@10 >= 75% @95% on <data set> where "policy questions"',
        'recall@10 >= 60% @95% on <data set> where "tariff questions"',
      ],
    ],
    [
      'WHEN the nightly reranker starts THEN the system SHALL keep p95 latency under 450ms for playlist ordering',
      [
        'p95_latency_ms < 450 @95% on <data set> where "playlist ordering, nightly reranker starts"',
      ],
    ],
    [
      'Initial diagnosis response must arrive within 45 seconds for S1 outages.',
      [
        'response_time_s <= 45 @95% on <data set> where "S1 outages" because it means Initial diagnosis response must arrive',
      ],
    ],
    [
      'Acceptance: p95 latency under 20 seconds in beta soak runs.',
      ['p95_latency_s < 20 @95% on <data set> where "beta soak runs"'],
    ],
    ['Clause capture rate >75%', ['clause_capture_rate > 75% @95%']],
    ['Recall > 0.80 (was 0.57)', ['recall > 0.8 @95% on <data set> because was 0.57']],
    [
      'False negatives < 4,000 (was 11,380)',
      ['false_negatives < 4000 @95% on <data set> because was 11,380'],
    ],
    ['mAP@0.75 > 0.88', ['map@0.75 > 0.88 @95%']],
    ['Mean overlap > 0.80', ['mean_overlap > 0.8 @95%']],
    ['Exact barcode match > 92%', ['exact_barcode_match > 92% @95%']],
    ['Drone FPS > 25', ['drone_fps > 25 @95%']],
    [
      'Hit rate >=85% (observed, not estimated)',
      ['hit_rate >= 85% @95% on <data set> because it means observed, not estimated'],
    ],
    [
      'Recall >=92% on planner suggestions',
      ['recall >= 92% @95% on <data set> where "planner suggestions"'],
    ],
    ['Cost <=$0.03/call for n=200', ['cost_per_call_usd <= 0.03 @95% n>=200 on <data set>']],
    [
      'Recall >92% (false negative rate <8%)',
      ['recall > 92% @95% on <data set>', 'false_negative_rate < 8% @95% on <data set>'],
    ],
    ['Abstention rate <= 30%', ['abstention_rate <= 30% @95%']],
    ['Latency p99 < 8000ms', ['p99_latency_ms < 8000 @95%']],
    ['Field trial accuracy >80%', ['field_trial_accuracy > 80% @95%']],
    [
      'No strong memorisation (train-test gap <8%)',
      ['train_test_gap < 8% @95% on <data set> because it means No strong memorisation'],
    ],
    [
      'Scoring time <3s per 60k rows',
      ['scoring_time_s < 3 @95% on <data set> where "per 60 k rows"'],
    ],
    ['Translation consistency > 80%', ['translation_consistency > 80% @95%']],
    ['Snippet relevance > 75%', ['snippet_relevance > 75% @95%']],
    [
      'THE Ticket_Sorter SHALL correctly route 92% or more of guest complaints using keyword lists with agreed PRIORITY_TERMS',
      [
        'correctly_route_guest_complaints_share >= 92% @95% on <data set> where "using keyword lists, with agreed PRIORITY_TERMS"',
      ],
    ],
    [
      'FNR <= 0.04 — ICU alarm trust limit: no more than 4% of septic nights should remain without alarms',
      [
        'fnr <= 0.04 @95% on <data set>',
        'septic_nights_remain_without_alarms_share <= 4% @95% on <data set> because it means ICU alarm trust',
      ],
    ],
    [
      'Must surpass strongest rival on NDCG by >= 3%',
      ['ndcg better than "strongest rival" by 3% @97.5% on <data set>'],
    ],
    [
      "the detector's recall should exceed 0.70 and its ROC-AUC 0.80",
      ['recall > 0.7 @95% on <data set>', 'roc_auc >= 0.8 @95% on <data set>'],
    ],
  ],
  vague: [],
  asked: [
    'Acceptance: precision ≥85% answer-overlap',
    'Flicker share fell to 3-8% (was 6-12%)',
    'LSTM beats ARIMA by >4% on sparse series',
    'Curator referral is for truly doubtful provenance/dating cases only, with a goal of no more than 4% of artefacts.',
    'no more than 4% of generated records nearer to source patients than the source nearest-neighbour fifth percentile',
    'Rollout requires a 6-week silent trial with precision of at least 85% overall and no ward more than 4 percentage points below average',
    'a blend must deliver at least a 25% decrease in both viscosity RMSE and density RMSE relative to the control',
    'So the hurdle is precision of at least 0.95 and not one missed fire.',
  ],
  software: [
    'The booking calendar opens within 3 seconds after sign-on',
    'Drivers can finish the check-in flow in under 45 seconds on tablets',
    'All B2B order messages are automatically stored by the Audit service within 2 seconds',
    'Sellers can find and resume unfinished listings within 15 seconds of reopening the drafts page',
    'Branch coverage must not fall by more than 2%',
    'All rendered maps must be written without warnings and each tile size must be ≤ 2 MB',
    'Complete firmware compile with 0 warnings',
    'Gateway reply time < 150ms across all regions',
    'the tokenizer SHALL be read from cache at most twice',
    'Cross-branch read attempts by cashier-level accounts are blocked in 100% of listed security tests',
    'Lookback window check needs 30 sessions, not 20',
    'FCP increase must be ≤ +150ms, CLS increase must be ≤ +0.03, TTFB increase must be ≤ +80ms',
    'Duration ≤ 90 seconds for complete smoke suite',
    'Changed lines in merge requests must have at least 75% coverage',
  ],
};

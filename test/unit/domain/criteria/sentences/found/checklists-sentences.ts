import type { Sentences } from '../sentences';

/** From checklists of done and release gates. */
export const CHECKLISTS_SENTENCES: Sentences = {
  measurable: [
    [
      'AI Accuracy: The AI extraction process must achieve at least 90% accuracy in correctly identifying transaction details.',
      [
        'accuracy >= 90% @95% on <data set> where "AI extraction process, correctly identifying transaction details" because it means AI Accuracy',
      ],
    ],
    [
      'Hallucination rate below 2% (spot check of 20 NDAs by senior associate).',
      [
        'hallucination_rate < 2% @95% on <data set> because it means spot check of 20 NDAs by senior associate',
      ],
    ],
    [
      'Attorney satisfaction 3.5/5 or above (pilot week 11 survey).',
      [
        'attorney_satisfaction >= 3.5 of 5 @95% on <data set> because it means pilot week 11 survey',
      ],
    ],
    [
      'Accuracy ≥ 92%, latency < 2 seconds',
      ['accuracy >= 92% @95% on <data set>', 'latency_s < 2 @95% on <data set>'],
    ],
    [
      'Benchmark Acceptance Criteria: Accuracy >= 90.0%, Avg Latency < 50ms',
      ['accuracy >= 90% @95% on <data set>', 'avg_latency_ms < 50 @95% on <data set>'],
    ],
    ['Model predicts with >80% accuracy.', ['accuracy > 80% @95% on <data set>']],
    [
      'Average NDA review time below 2.5 hours (baseline: 4.2 hours, measured weeks 1–2).',
      [
        'average_nda_review_time_h < 2.5 @95% on <data set> because baseline: 4.2 hours, measured weeks 1 – 2',
      ],
    ],
    [
      '≥80% task success on scripted eval set for top workflows (agenda, networking, updates).',
      [
        'task_success >= 80% @95% on <data set> where "scripted eval set, top workflows" because it means agenda, networking, updates',
      ],
    ],
    ['Hallucination rate below threshold (<1%)', ['hallucination_rate < 1% @95% on <data set>']],
    [
      'Hallucination rate below 10% (vs industry 17–33%); citation accuracy above 90%',
      [
        'hallucination_rate < 10% @95% on <data set> because vs industry 17 – 33%',
        'citation_accuracy > 90% @95% on <data set> because vs industry 17 – 33%',
      ],
    ],
    [
      'System MUST maintain hallucination rate below 2% on clinical document extraction evaluation set',
      [
        'hallucination_rate < 2% @95% on <data set> where "clinical document extraction evaluation set"',
      ],
    ],
    [
      'System MUST achieve extraction recall above 95% for critical clinical data elements (medications, allergies)',
      [
        'extraction_recall > 95% @95% on <data set> where "critical clinical data elements" because it means medications, allergies',
      ],
    ],
    [
      'Eligibility requires private held-out recall of at least 0.90.',
      ['private_held_out_recall >= 0.9 @95% on <data set>'],
    ],
    [
      'The ML model must achieve a precision above 75% at a recall of at least 60%.',
      ['precision > 75% @95% on <data set> where "recall of >= 60%"'],
    ],
    [
      'Gesture false positive rate must be < 5%',
      ['gesture_false_positive_rate < 5% @95% on <data set>'],
    ],
    [
      'Must achieve at least 80% recall@5 on documentation questions and 50% on code questions.',
      [
        'recall@5 >= 80% @95% on <data set> where "documentation questions"',
        'recall@5 >= 50% @95% on <data set> where "code questions"',
      ],
    ],
    [
      'The model must achieve at least 95% accuracy on the test set to pass the quality gate and be registered in the model registry.',
      [
        'accuracy >= 95% @95% on test-set because it serves to pass the quality gate and be registered in the model registry',
      ],
    ],
    [
      'WHEN the unified scoring function runs THEN the system SHALL achieve p95 latency under 300ms for next-item selection',
      [
        'p95_latency_ms < 300 @95% on <data set> where "next-item selection, unified scoring function runs"',
      ],
    ],
    [
      'First triage response must return within 30 seconds for P0 integrations.',
      ['response_time_s <= 30 @95% on <data set> where "P0 integrations"'],
    ],
    [
      'Acceptance: p95 latency under 30 seconds in alpha load tests.',
      ['p95_latency_s < 30 @95% on <data set> where "alpha load tests"'],
    ],
    ['Fact discovery rate >70%', ['fact_discovery_rate > 70% @95%']],
    ['Precision > 0.70 (was 0.49)', ['precision > 0.7 @95% on <data set> because was 0.49']],
    [
      'False positives < 25,000 (was 71,125)',
      ['false_positives < 25000 @95% on <data set> because was 71,125'],
    ],
    ['mAP@0.5 > 0.95', ['map@0.5 > 0.95 @95%']],
    ['Mean confidence > 0.85', ['mean_confidence > 0.85 @95%']],
    ['Full plate match > 85%', ['full_plate_match > 85% @95%']],
    [
      'Processing time < 50ms (GPU)',
      ['processing_time_ms < 50 @95% on <data set> because it means GPU'],
    ],
    ['Video FPS > 20', ['video_fps > 20 @95%']],
    [
      'Match rate >=90% (measured, not claimed)',
      ['match_rate >= 90% @95% on <data set> because measured, not claimed'],
    ],
    [
      'Precision >=95% on agent proposals',
      ['precision >= 95% @95% on <data set> where "agent proposals"'],
    ],
    ['Cost <=$0.01/run for n=100', ['cost_usd <= 0.01 @95% n>=100 on <data set> where "per run"']],
    [
      'Precision >95% (false positive rate <5%)',
      ['precision > 95% @95% on <data set>', 'false_positive_rate < 5% @95% on <data set>'],
    ],
    ['Uncertain rate <= 40%', ['uncertain_rate <= 40% @95%']],
    ['Latency p95 < 5000ms', ['p95_latency_ms < 5000 @95%']],
    ['Real data accuracy >85%', ['real_data_accuracy > 85% @95%']],
    [
      'No severe overfitting (train-val gap <10%)',
      ['train_val_gap < 10% @95% on <data set> because it means No severe overfitting'],
    ],
    [
      'Inference time <2s per 40k samples',
      ['inference_time_s < 2 @95% on <data set> where "per 40 k samples"'],
    ],
    ['Paraphrase consistency > 75%', ['paraphrase_consistency > 75% @95%']],
    ['Retrieval relevance > 70%', ['retrieval_relevance > 70% @95%']],
    [
      'THE Context_Manager SHALL correctly classify 95% or more of context items using pattern matching with defined VERBATIM_PATTERNS',
      [
        'correctly_classify_context_items_share >= 95% @95% on <data set> where "using pattern matching, with defined VERBATIM_PATTERNS"',
      ],
    ],
    [
      'FPR <= 0.05 — NOC alert fatigue threshold: no more than 5% of normal periods should generate false alerts',
      [
        'fpr <= 0.05 @95% on <data set>',
        'normal_periods_generate_false_alerts_share <= 5% @95% on <data set> because it means NOC alert fatigue threshold',
      ],
    ],
    [
      'Must outperform best baseline on AUC-PR by >= 5%',
      ['auc_pr better than "best baseline" by 5% @97.5% on <data set>'],
    ],
    [
      "the model's F1-score should exceed 0.65 and its PR-AUC 0.60",
      ['f1_score > 0.65 @95% on <data set>', 'pr_auc >= 0.6 @95% on <data set>'],
    ],
  ],
  understood: [],
  vague: [],
  asked: [
    'Acceptance: accuracy ≥90% result-match',

    'Unstable percentage dropped to 2-10% (was 7-14%)',
    'CNN outperforms DWT by >5% on noisy data',
    'Owner escalation is for genuinely ambiguous rights/relevance cases only, with a target of no more than 5% of candidates.',
    'no more than 5% of synthetic samples closer to training profiles than the training leave-one-out first percentile',
    'Expansion requires a 3-month shadow test with recall of at least 90% overall and no condition more than 5 percentage points below overall',
    'a design must achieve at least a 30% reduction in both stress MAE and Poisson-ratio MAE relative to the baseline',
    'So the bar is recall of at least 0.9 and not one false positive.',
  ],
  software: [
    'The application homepage loads within 2 seconds after login',
    'Users can complete the login process in under 30 seconds on mobile devices',
    'All A2A consultation interactions are automatically captured by Observability within 1 second',
    'Users can identify and manage incomplete uploads within 10 seconds of returning to the upload page',
    'Tests must achieve at least 80% coverage for core modules',
    'Project coverage must not drop by more than 1%',
    'All generated plots must be saved without errors and each file size must be ≤ 5 MB',
    'All internal monetary calculations will be performed using a precision of at least 4 decimal places',
    'Full application build with 0 errors',
    'API response time < 200ms across all systems',
    'the model SHALL be loaded from disk at most once',
    'Cross-tenant access attempts by school-scoped users are rejected in 100% of defined acceptance tests',
    'Minimum history guard requires 20 trades, not 10',
    'LCP regression must be ≤ +200ms, CLS regression must be ≤ +0.02, INP regression must be ≤ +50ms',
    'Runtime ≤ 120 seconds for full test suite',
    'New code in PRs must have at least 70% coverage',
  ],
};

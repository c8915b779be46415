import type { Sentences } from '../sentences';

/** What detectors, readers of documents and assistants have to reach to be accepted. */
export const CONDITIONS_OF_ACCEPTANCE_SENTENCES: Sentences = {
  measurable: [
    [
      'The model must achieve a macro-averaged F1 score of at least 0.55 on the test set.',
      ['macro_averaged_f1_score >= 0.55 @95% on test-set'],
    ],
    [
      'The 3-way log loss on the test seasons must beat the baseline by at least 0.02.',
      ['3_way_log_loss better than baseline by 0.02 @97.5% on <data set> where "test seasons"'],
    ],
    [
      'the model must detect at least 90% of real attacks to be accepted',
      ['detect_real_attacks_share >= 90% @95% on <data set> because it serves to be accepted'],
    ],
    [
      'the model must have a false positive rate at or below 10% to be accepted',
      ['false_positive_rate <= 10% @95% on <data set> because it serves to be accepted'],
    ],
    [
      'Data validation detects at least 90% of common data quality issues in standard datasets',
      [
        'data_validation_detects_common_data_quality_issues_share >= 90% @95% on <data set> where "standard datasets"',
      ],
    ],
    [
      'Statistical assertions correctly identify distribution differences with at least 95% accuracy',
      [
        'accuracy >= 95% @95% on <data set> where "Statistical assertions correctly identify distribution differences"',
      ],
    ],
    [
      'Performance regression detection flags significant model degradation with less than 5% false positives',
      [
        'false_positives < 5% @95% on <data set> where "Performance regression detection flags significant model degradation"',
      ],
    ],
    [
      'The system detects at least 90% of fraudulent transactions in the test dataset (recall ≥0.90).',
      [
        'detects_fraudulent_transactions_share >= 90% @95% on test-dataset',
        'recall >= 0.9 @95% on test-dataset',
      ],
    ],
    [
      'Adopt a warning only if it detects at least 90% of synthetic banding with under 5% false positives on stable frames and identifies a repeatable real-device setting issue.',
      [
        'detects_synthetic_banding_share >= 90% @95% on <data set>',
        'false_positives < 5% @95% on <data set> where "stable frames and identifies a repeatable real-device setting issue"',
      ],
    ],
    [
      'The goal was to reduce forecast error by at least 15% compared to the baseline linear regression.',
      [
        'forecast_error better than "baseline linear regression" by 15% relative @97.5% on <data set>',
      ],
    ],
    [
      'The ensemble must reduce the 95th percentile of absolute forecast error by at least 5% relative to Ridge regression.',
      [
        'p95_absolute_forecast_error better than "Ridge regression" by 5% relative @97.5% on <data set>',
      ],
    ],
    [
      "inter-rater Cohen's kappa must be > 0.6 before the case ranges are locked.",
      [
        'inter_rater_cohens_kappa > 0.6 @95% on <data set> where "before the case ranges are locked"',
      ],
    ],
    [
      'aligned refusal rate must be >= 80% on the adversarial set.',
      ['aligned_refusal_rate >= 80% @95% on adversarial-set'],
    ],
    [
      'OCR accuracy: 90%+ for merchant, 95%+ for amount, 90%+ for date',
      [
        'ocr_accuracy >= 90% @95% on <data set> where merchant',
        'ocr_accuracy >= 95% @95% on <data set> where amount',
        'ocr_accuracy >= 90% @95% on <data set> where date',
      ],
    ],
    [
      '80% of receipts correctly auto-categorized',
      ['receipts_correctly_auto_categorized_share >= 80% @95% on <data set>'],
    ],
    [
      'Reduce first response time to under 5 minutes for 90% of new leads within 3 months.',
      [
        'share(first_response_time_min<5) >= 90% @95% on <data set> where "new leads" because due within 3 months',
      ],
    ],
    [
      'A grounded assistant must achieve a faithfulness score of at least 0.85, an answer relevancy score of at least 0.70 and an unsupported-claim (hallucination) rate of no more than 5%.',
      [
        'faithfulness_score >= 0.85 @95% on <data set>',
        'answer_relevancy_score >= 0.7 @95% on <data set>',
        'unsupported_claim_hallucination_rate <= 5% @95% on <data set>',
      ],
    ],
    [
      'Maintain an AI containment rate of at least 70% (i.e. less than 30% of conversations required emergency takeover due to errors or confusion, excluding explicit buyer-requested human negotiations).',
      [
        'ai_containment_rate >= 70% @95% on <data set> because it means less than 30% of conversations required emergency takeover due to errors or confusion, excluding explicit buyer-requested human negotiations',
      ],
    ],
    [
      'The system SHALL achieve a detection rate of at least 95% for shifts in the Document 02 catalog',
      ['detection_rate >= 95% @95% on <data set> where "shifts, Document 02 catalog"'],
    ],
    [
      'Accuracy: 85%+ of AI suggestions are accepted without edits',
      [
        'accuracy >= 85% @95% on <data set> because it means AI suggestions are accepted without edits',
      ],
    ],
    [
      'Feature Adoption: 80% of PRs receive AI review',
      ['prs_receive_ai_review_share >= 80% @95% on <data set> because it means Feature Adoption'],
    ],
    [
      'Premise-match recall of at least 90% on critical premises.',
      ['premise_match_recall >= 90% @95% on <data set> where "critical premises"'],
    ],
    [
      'Relationship precision of at least 80% on the available holdout set.',
      ['relationship_precision >= 80% @95% on available-holdout-set'],
    ],
    [
      'Relevance filter: recall of at least 90% on a 300-item hand-labeled sample (missing relevant items is worse than reading a few extra), precision of at least 70%.',
      [
        'relevance_filter_recall >= 90% @95% on 300-item-hand-labeled-sample because it means missing relevant items is worse than reading a few extra',
        'precision >= 70% @95% on 300-item-hand-labeled-sample because it means missing relevant items is worse than reading a few extra',
      ],
    ],
    [
      'The model should be based on FasterRCNN architecture and have a precision of at least 98% and a recall of at least 95%.',
      [
        'precision >= 98% @95% on <data set> because “model should be based on FasterRCNN architecture”',
        'recall >= 95% @95% on <data set> because “model should be based on FasterRCNN architecture”',
      ],
    ],
    [
      'diff changed-unit recall of at least 95% on curated PRs',
      ['diff_changed_unit_recall >= 95% @95% on <data set> where "curated PRs"'],
    ],
    [
      'For any set of predictions, the accuracy should be at least 80% and false positive rate should be below 10%.',
      [
        'accuracy >= 80% @95% on <data set> where "any set of predictions"',
        'false_positive_rate < 10% @95% on <data set>',
      ],
    ],
    [
      'For any speech recognition operation, the word error rate should be below 15% for supported languages.',
      [
        'word_error_rate < 15% @95% on <data set> where "supported languages, any speech recognition operation"',
      ],
    ],
    [
      'DSM-5 medical terms should be recognized with >90% accuracy',
      ['accuracy > 90% @95% on <data set> where "DSM-5 medical terms should be recognized"'],
    ],
    [
      '90% of predictions should be within 10 percentile points',
      ['predictions_max_10_percentile_points_share >= 90% @95% on <data set>'],
    ],
    [
      'Spot-check of 50 failed trials shows ≥ 90% correct classification.',
      ['correct_classification >= 90% @95% n>=50 on <data set> where Spot-check'],
    ],
    [
      '>60% of users who try the feature still using it after 30 days',
      ['users_try_feature_still_use_share > 60% @95% on <data set> where "after 30 days"'],
    ],
    [
      'The flight deck warning integration shall have a false alarm rate of less than 1%.',
      ['false_alarm_rate < 1% @95% on <data set> where "flight deck warning integration"'],
    ],
    [
      'Accuracy: >70% of recommendations should be relevant',
      ['accuracy > 70% @95% on <data set> because it means recommendations should be relevant'],
    ],
    [
      'Actionability: 90% of recommendations should be implementable within 1 week',
      [
        'recommendations_implementable_max_1_week_share >= 90% @95% on <data set> because it means Actionability',
      ],
    ],
    [
      'Judge agrees with human labels on 85% or more',
      ['judge_agrees_with_human_labels_share >= 85% @95% on <data set>'],
    ],
    [
      '80% of tickets are auto-routed correctly',
      ['tickets_auto_routed_correctly_share >= 80% @95% on <data set>'],
    ],
    [
      'Average resolution time <2 minutes (from 4.2 hours)',
      ['average_resolution_time_min < 2 @95% on <data set> because from 4.2 hours'],
    ],
    [
      'Verify the full diarization pipeline achieves a Diarization Error Rate below 10% on standard benchmark conversations.',
      ['diarization_error_rate < 10% @95% on <data set> where "standard benchmark conversations"'],
    ],
  ],
  asked: [
    'It requires top-1 accuracy of at least 80%, top-3 accuracy of at least 96%, 100% grounding, and zero privacy, injection, or stale-memory failures.',
    'The system shall achieve voice-to-text transcription accuracy of at least 90% word accuracy for common beekeeping terminology under typical outdoor noise conditions.',
    'At least 70% of predictions should be within 10x of actual.',
    'Require no missing complete sentence, no new repeated sentence, preserved number set, ordered coverage of at least 98%, and key-term recall of at least 98%.',
  ],
  vague: [
    'Generated answers shall be grounded in retrieved context and shall achieve a faithfulness score of at least 0.80 using the selected evaluation framework.',
    'Time Savings: 20% reduction in manual review time',
    '25% reduction in manual review workload',
    'Classification agreement with the current LLM output is ≥ ~85% on a spot-check of 50+ recent articles (balanced parity, not strict match).',
  ],
  software: [],
};

import type { Sentences } from '../sentences';

/** What pilots, scanners and classifiers have to reach. */
export const PILOTS_AND_SCANS_SENTENCES: Sentences = {
  measurable: [
    [
      'An LLM-based classifier can handle the full natural-language variability of ticket descriptions and reduce categorization to under 2 seconds with a target accuracy above 92%.',
      [
        'categorization_time_s < 2 @95% on <data set> because “An LLM-based classifier can handle the full natural-language variability of ticket descriptions”',
        'accuracy > 92% @95% on <data set> because “An LLM-based classifier can handle the full natural-language variability of ticket descriptions”',
      ],
    ],
    [
      'Candidate-lattice recall must be at least 0.98 overall.',
      ['candidate_lattice_recall >= 0.98 @95% on <data set>'],
    ],
    [
      'Overall detection Recall must be at least 0.85.',
      ['detection_recall >= 0.85 @95% on <data set>'],
    ],
    ['Overall FDR must be at most 0.20.', ['fdr <= 0.2 @95% on <data set>']],
    [
      'seeded impacted-test recall must be at least 95%',
      ['seeded_impacted_test_recall >= 95% @95% on <data set>'],
    ],
    ['top-1 recall must be at least 0.95', ['top_1_recall >= 0.95 @95% on <data set>']],
    [
      'Authority scope misconfiguration rate (agents with incorrect permissions) must stay at 0%',
      [
        'authority_scope_misconfiguration_rate <= 0 point n>=<samples> on <data set> because it means agents with incorrect permissions',
      ],
    ],
    [
      'The accuracy of the leak prediction model must be at least 95% (Recall ≥ 0.95) with a false alarm rate of less than 5%.',
      [
        'leak_prediction_model_accuracy >= 95% @95% on <data set>',
        'recall >= 0.95 @95% on <data set>',
        'false_alarm_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'Maintain >95% accuracy in prioritization',
      ['accuracy > 95% @95% on <data set> where prioritization'],
    ],
    [
      '70%+ of line items auto-categorized within 3 months of launch',
      [
        'line_items_auto_categorized_share >= 70% @95% on <data set> because due within 3 months of launch',
      ],
    ],
    [
      'Receipt OCR accuracy must hit 90%+ (currently 74%, in review)',
      ['receipt_ocr_accuracy >= 90% @95% on <data set> because currently 74%, in review'],
    ],
    [
      'OCR accuracy must be at least 85% for clear images',
      ['ocr_accuracy >= 85% @95% on <data set> where "clear images"'],
    ],
    [
      'Table detection MUST have >85% precision and recall',
      [
        'table_detection_precision > 85% @95% on <data set>',
        'table_detection_recall > 85% @95% on <data set>',
      ],
    ],
    [
      'OCR accuracy MUST be >92% for clear scanned documents',
      ['ocr_accuracy > 92% @95% on <data set> where "clear scanned documents"'],
    ],
    [
      'Reduce first response time to under 60 seconds and automate 70% of tier 1 tickets.',
      [
        'first_response_time_s < 60 @95% on <data set>',
        'automate_tier_1_tickets_share >= 70% @95% on <data set>',
      ],
    ],
    [
      'Inference time for one `10000x10000` image must be at most `20s` on one RTX3090',
      ['inference_time_s <= 20 @95% on <data set> where "one 10000 x10000 image, one RTX3090"'],
    ],
    [
      'Build a robust time series forecasting model that predicts daily transaction volumes up to 30 days ahead, reducing forecast error by at least 10% compared to the current baseline.',
      [
        'forecast_error better than <version in use> by 10% relative @97.5% on <data set> where "up to 30 days ahead"',
      ],
    ],
    [
      'Achieve a viewing scheduling rate of at least 25% for Hot leads within 60 days.',
      [
        'viewing_scheduling_rate >= 25% @95% on <data set> where "Hot leads" because due within 60 days',
      ],
    ],
    [
      'Average review/correction time under 1 minute per receipt',
      ['average_review_correction_time_per_receipt_min < 1 @95% on <data set>'],
    ],
    [
      'median start and end errors of 35 s or less at zero drift',
      ['median_start_end_errors_s <= 35 @95% on <data set> where "at zero drift"'],
    ],
    [
      "90% of outputs must be rated 'good' by human evaluators",
      ['outputs_rated_good_by_human_evaluators_share >= 90% @95% on <data set>'],
    ],
    [
      'Performance variance across demographic groups under 5%',
      ['performance_variance < 5% @95% on <data set> where "across demographic groups"'],
    ],
    [
      'The system must accurately extract data from various document formats (e.g., PDFs, images) with a minimum accuracy rate of 95%.',
      [
        'accuracy_rate >= 95% @95% on <data set> where "accurately extract data from various document formats" because it means e.g., PDFs, images',
      ],
    ],
    [
      'Customer satisfaction (CSAT) ≥4.5/5 for AI interactions',
      ['customer_satisfaction_csat >= 4.5 of 5 @95% on <data set> where "AI interactions"'],
    ],
    [
      'Booking rate within 10% of human baseline.',
      ['booking_rate within 10% of "human baseline" @97.5% on <data set>'],
    ],
  ],
  asked: [
    "quadratic-weighted Cohen's kappa must be at least 0.60, its 95% event-bootstrap lower bound at least 0.40, and adjacent agreement at least 0.80.",

    'Fraud losses reduced to <0.8% of volume ($22M saved annually)',
  ],
  vague: [
    'Reduce triage time by 70%',
    'The default stands unless another estimator lowers forecast error by at least 10%.',
    'The AI system should reduce the average patient wait time by 20% within the first three months of implementation.',
  ],
  software: [],
};

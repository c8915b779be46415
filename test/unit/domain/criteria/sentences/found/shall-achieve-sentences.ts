import type { Sentences } from '../sentences';

/** From requirements that say what a system shall achieve. */
export const SHALL_ACHIEVE_SENTENCES: Sentences = {
  measurable: [
    [
      'Profiling overhead MUST NOT exceed 5% of total frame time to avoid measurement distortion',
      [
        'profiling_overhead <= 5% @95% on <data set> because it serves to avoid measurement distortion, it is a share of total frame time',
      ],
    ],
    [
      'The Whisper-to-ROS 2 pipeline can transcribe spoken commands with a word error rate of less than 15% in a quiet environment and trigger a ROS 2 service call within 2 seconds of the command ending.',
      [
        'word_error_rate < 15% @95% on <data set> where "Whisper-to-ROS-2 pipeline can transcribe spoken commands, quiet environment"',
        'time_to_trigger_ros_2_service_call_s <= 2 @95% on <data set> because it counts from the command ending',
      ],
    ],
    [
      'The system shall detect at least 60% of the Death Star images from a library of 1024x1024 pixel PNG images.',
      [
        'detect_death_star_images_share >= 60% @95% on <data set> where "from library of 1024 x1024 pixel PNG images"',
      ],
    ],
    [
      'Recall >= 80% on test questions',
      ['recall >= 80% @95% on <data set> where "test questions"'],
    ],
    [
      'Hallucination rate = 0% on adversarial tests',
      ['hallucination_rate <= 0 point n>=<samples> on <data set> where "adversarial tests"'],
    ],
    ['Semantic search Top-5 hit rate ≥85%', ['semantic_search_top_5_hit_rate >= 85% @95%']],
    [
      'Response accuracy ≥92% on benchmark queries',
      ['response_accuracy >= 92% @95% on <data set> where "benchmark queries"'],
    ],
    [
      'Hallucination rate <1% on benchmark test set',
      ['hallucination_rate < 1% @95% on <data set> where "benchmark test set"'],
    ],
    [
      'Retrieval time <1 second on benchmark data',
      ['retrieval_time_s < 1 @95% on <data set> where "benchmark data"'],
    ],
    [
      '4/5 usability session participants complete task without assistance',
      [
        'usability_session_participants_complete_task_without_assistance_share >= 80% @95% on <data set>',
      ],
    ],
    [
      '4/5 usability session participants trust the answer',
      ['usability_session_participants_trust_answer_share >= 80% @95% on <data set>'],
    ],
    [
      '95%+ intent classification accuracy',
      ['intent_classification_accuracy >= 95% @95% on <data set>'],
    ],
    [
      '98%+ correct tool invocation rate',
      ['correct_tool_invocation_rate >= 98% @95% on <data set>'],
    ],
    [
      'THE ML_Risk_Model SHALL achieve a minimum cross-validated AUC-ROC of 0.75 on the training dataset before deployment.',
      ['cross_validated_auc_roc >= 0.75 @95% on training-dataset where "before deployment"'],
    ],
    [
      'The model shall achieve >92% F1 on the held-out test set as evaluated by independent validation',
      ['f1 > 92% @95% on held-out-test-set because evaluated by independent validation'],
    ],
    [
      'Computer vision model shall achieve >95% accuracy on product classification',
      ['accuracy > 95% @95% on <data set> where "product classification"'],
    ],
    [
      'OCR engine shall extract text with >90% accuracy',
      ['accuracy > 90% @95% on <data set> where "extract text"'],
    ],
    [
      'The classification model shall achieve F1 ≥ 0.88 on the held-out validation set.',
      ['f1 >= 0.88 @95% on held-out-validation-set'],
    ],
    [
      'The segmentation model shall achieve Dice >= 0.70 on the MinIVess hold-out test set for cerebral vessel structures.',
      ['dice >= 0.7 @95% on MinIVess-hold-out-test-set where "cerebral vessel structures"'],
    ],
    [
      'THE Rejection_Risk_Model SHALL achieve a minimum AUC of 0.89 on rejection prediction',
      ['auc >= 0.89 @95% on <data set> where "rejection prediction"'],
    ],
    [
      'processing times should not degrade by more than 50% compared to single-request processing.',
      ['processing_times within 50% relative of "single-request processing" @97.5% on <data set>'],
    ],
    [
      'First response time should be less than 30 seconds',
      ['first_response_time_s < 30 @95% on <data set>'],
    ],
    ['Increase CSAT score to 88%', ['csat_score >= 88% @95% on <data set>']],
    [
      'The Contractor shall achieve a minimum 95% customer satisfaction rating as measured by quarterly surveys.',
      [
        'customer_satisfaction_rating >= 95% @95% on <data set> because measured by quarterly surveys',
      ],
    ],
    [
      'WHEN training completes, THE ML System SHALL achieve a minimum accuracy of 55% on validation data',
      ['accuracy >= 55% @95% on <data set> where "validation data, training completes"'],
    ],
    [
      'The system shall achieve a minimum mean image quality score of 0.8.',
      ['mean_image_quality_score >= 0.8 @95% on <data set>'],
    ],
    [
      'User queries return semantically relevant top-K results with accuracy of at least 85% based on validation tests',
      [
        'accuracy >= 85% @95% on <data set> where "User queries return semantically relevant top-K results" because based on validation tests',
      ],
    ],
    [
      'Retrieved content matches original source URLs and metadata with 100% accuracy',
      [
        'accuracy >= 100% point n>=<samples> on <data set> where "Retrieved content matches original source URLs and metadata"',
      ],
    ],
    [
      'Retrieval pipeline runs end-to-end without errors for 99% of queries',
      ['retrieval_pipeline_runs_end_to_end_without_errors_share >= 99% @95% on <data set>'],
    ],
    [
      'Successfully connects to Qdrant Cloud and queries stored embeddings with 99% reliability',
      [
        'reliability >= 99% @95% on <data set> where "Successfully connects to Qdrant Cloud and queries stored embeddings"',
      ],
    ],
    [
      'The user interface must display traffic status with accuracy of at least 95%.',
      ['accuracy >= 95% @95% on <data set> where "user interface must display traffic status"'],
    ],
    [
      'Response accuracy ≥ 90% for known queries',
      ['response_accuracy >= 90% @95% on <data set> where "known queries"'],
    ],
    [
      'Response time < 2 seconds for standard queries',
      ['response_time_s < 2 @95% on <data set> where "standard queries"'],
    ],
    ['Response accuracy >90% on test set', ['response_accuracy > 90% @95% on test-set']],
    ['Cost per interaction <$0.10', ['cost_per_interaction_usd < 0.1 @95%']],
    ['User satisfaction score > 4.5/5', ['user_satisfaction_score > 4.5 of 5 @95%']],
    [
      'Response accuracy: 100% for test queries',
      ['response_accuracy >= 100% point n>=<samples> on <data set> where "test queries"'],
    ],
    [
      'Query time: <40 seconds (including bypass)',
      ['query_time_s < 40 @95% on <data set> because it means including bypass'],
    ],
    ['Faithfulness (target: > 0.85)', ['faithfulness > 0.85 @95% on <data set>']],
    ['Prediction latency < 100ms', ['prediction_latency_ms < 100 @95%']],
    ['Monthly model drift < 5%', ['monthly_model_drift < 5% @95%']],
    [
      'Detection accuracy shall be >90% under good lighting',
      ['detection_accuracy > 90% @95% on <data set> where "under good lighting"'],
    ],
    [
      'System SHALL detect at least 95% of visual changes',
      ['detect_visual_changes_share >= 95% @95% on <data set>'],
    ],
    [
      'False positive rate SHALL be less than 10%',
      ['false_positive_rate < 10% @95% on <data set>'],
    ],
    ['Missed change rate SHALL be less than 5%', ['missed_change_rate < 5% @95% on <data set>']],
    [
      'Pattern detection latency: < 4 hours from emergence',
      ['pattern_detection_latency_h < 4 @95% on <data set> where "from emergence"'],
    ],
    [
      'Precision: > 70% of recommendations are actionable',
      ['precision > 70% @95% on <data set> because it means recommendations are actionable'],
    ],
    [
      'Recall: Catch > 80% of patterns that become anomalies',
      ['recall > 80% @95% on <data set> because it means Catch patterns that become anomalies'],
    ],
    [
      '`function_role: "Unknown"` rate < 20% (down from ~50%)',
      ['function_role_unknown_rate < 20% @95% on <data set> because it is ~50% today'],
    ],
    [
      '< 10% of recommendations are identical across items',
      ['recommendations_identical_across_items_share < 10% @95% on <data set>'],
    ],
    [
      '95th-percentile latency under full computational load (must remain below 18ms)',
      ['p95_latency_ms < 18 @95% on <data set> where "under full computational load"'],
    ],
    [
      'AI Module Performance: accuracy ≥90%, false negative rate ≤15%, false positive rate ≤20%',
      [
        'accuracy >= 90% @95% on <data set>',
        'false_negative_rate <= 15% @95% on <data set>',
        'false_positive_rate <= 20% @95% on <data set>',
      ],
    ],
    ['<2 second response time (95th percentile)', ['p95_response_time_s < 2 @95% on <data set>']],
  ],
  understood: [],
  vague: [
    'The model should detect the majority of visible spalling instances in unseen images while maintaining acceptable precision.',
    "The model's success lies in its ability to offer recommendations based on consumer-valued features, achieved through accurate price predictions",
    'the model finds real structure and beats the random-assignment baseline',
    'Hallucination rate below agreed threshold on grounded Q&A',
    'No systematic false positives',
    'Loss converges smoothly',
    'Synthetic data looks realistic',
    'NLP model shall generate coherent descriptions',
    'Answers are grounded and useful to the farmer',
    'System abstains appropriately when confidence is low',
    'Model drift monitored and acceptable',
    'The assistant should respond quickly even under heavy use',
    'Recommendations should feel relevant to the shopper',
    'Retrieval must be robust to typos',
  ],
  asked: ['Quality score improved by 15+ points', 'Latency should not degrade by more than 5x'],
  software: [
    'The API shall respond within 200ms at p95 under 1000 concurrent users.',
    'Retry failed webhook deliveries 3 times with a 30 s pause',
    'The start page loads in under 2 s on 4G',
    'Avatar uploads up to 10 MB are accepted',
    'Passwords need at least 8 characters',
    'Unit test coverage of at least 80%',
    'All buttons are reachable within 3 clicks',
    'The list shows 25 items per page',
    'Session times out after 15 minutes of inactivity',
    'Log files rotate at 100 MB',
    'The export finishes within 60 seconds for 10,000 rows',
    'The app starts in less than 3 seconds on a mid-range phone',
    'Emails are sent at most once per 10 minutes',
    'The search box accepts between 2 and 100 characters',
    'The API allows 1,000 requests per hour per key',
    'API 5xx rate under 0.5%.',
    'No prolonged deploy/stop outage longer than 2 minutes.',
    'Checkout bundle ≤ 220 KB gzipped',
    'Requests are rejected with 429 after 100 calls a minute',
    'Developers SHALL be able to identify changes in under 30 seconds',
    'Tests must achieve at least 80% coverage for core modules',
    'Backups run every 24 hours and are kept for 30 days',
  ],
};

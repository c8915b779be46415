import type { Sentences } from './sentences';

/** Of shares within a time, of things per thing and of two limits at once, in the forms of public specifications. */
export const NUMBERS_IN_PAIRS_SENTENCES: Sentences = {
  measurable: [
    [
      'Fraud screening reaches a recall of at least 92% on night traffic.',
      ['recall >= 92% @95% on <data set> where "Fraud screening, night traffic"'],
    ],
    [
      'The grip force application error must not exceed 5%',
      ['grip_force_application_error <= 5% @95% on <data set>'],
    ],
    [
      'Fused pose drift must not exceed 5% over 10m traversal.',
      ['fused_pose_drift <= 5% @95% on <data set> where "over 10m traversal"'],
    ],
    ['Sensor fusion loops must operate at >= 50Hz.', []],
    [
      'Accuracy on the 150-problem benchmark within 2% of the fp16 baseline',
      ['accuracy within 2% of "fp16 baseline" @97.5% on 150-problem'],
    ],
    [
      'The ML System SHALL achieve a minimum accuracy of 55% on validation data',
      ['accuracy >= 55% @95% on <data set> where "validation data"'],
    ],
    [
      'THE Video_Analyzer SHALL achieve a minimum 85% detection accuracy for violent incidents',
      ['detection_accuracy >= 85% @95% on <data set> where "violent incidents"'],
    ],
    [
      'THE Video_Analyzer SHALL generate fewer than 5% false positive detections for violence',
      ['false_positive_detections_share < 5% @95% on <data set> where violence'],
    ],
    [
      'Achieve a minimum 95% customer satisfaction rating as measured by quarterly surveys.',
      [
        'customer_satisfaction_rating >= 95% @95% on <data set> because measured by quarterly surveys',
      ],
    ],
    [
      'AI-generated relationships achieve at least 80% acceptance rate without manual edits.',
      [
        'ai_generated_relationships_acceptance_rate >= 80% @95% on <data set> where "without manual edits"',
      ],
    ],
    [
      'Loop detection catches 100% of circular dependencies regardless of network size.',
      [
        'loop_detection_catches_circular_dependencies_share >= 100% point n>=<samples> on <data set> because it holds regardless of network size',
      ],
    ],
    [
      'AI-generated code follows documented conventions in at least 80% of interactions',
      ['ai_generated_code_follows_documented_conventions_share >= 80% @95% on <data set>'],
    ],
    [
      'Generated plans are accepted by planners at least 70% of the time.',
      ['generated_plans_accepted_by_planners_share >= 70% @95% on <data set>'],
    ],
    [
      'All generated copy respects specified character limits 100% of the time.',
      [
        'generated_copy_respects_specified_character_limits_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'Guests receive replies within 3 seconds of asking for 95% of chats',
      ['share(response_time_s<=3) >= 95% @95% on <data set> because it counts from asking'],
    ],
    [
      'Drafts achieve at least 70% accuracy (as measured by approval without edits)',
      ['accuracy >= 70% @95% on <data set> because measured by approval without edits'],
    ],
    [
      'Search returns passages with 80% or higher accuracy for guest inquiries',
      ['accuracy >= 80% @95% on <data set> where "Search returns passages, guest inquiries"'],
    ],
    [
      'AI-generated responses are valid structured JSON with >99% parse success rate',
      [
        'parse_success_rate > 99% @95% on <data set> where "AI-generated responses are valid structured JSON"',
      ],
    ],
    [
      'First AI question is delivered within 5 seconds of story submission',
      ['first_ai_question_time_s <= 5 @95% on <data set> because it counts from story submission'],
    ],
    [
      '>60% of started sessions reach completion',
      ['started_sessions_reach_completion_share > 60% @95% on <data set>'],
    ],
    [
      'AI-written dialogues require < 20 minutes of manual editing on average',
      ['manual_editing_time_min < 20 @95% on <data set> where "AI-written dialogues"'],
    ],
    [
      'Explanations are generated for 90% of findings within 10 seconds',
      ['share(explanations_generated_time_s<=10) >= 90% @95% on <data set>'],
    ],
    [
      'AI-generated content passes 95% of specification requirements without revision',
      [
        'ai_generated_content_passes_specification_requirements_without_revision_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'AI-generated questions achieve 80%+ relevance rating when reviewed',
      ['ai_generated_questions_relevance_rating >= 80% @95% on <data set> where "when reviewed"'],
    ],
    [
      '90% of generated quizzes require fewer than 3 question edits',
      ['generated_quizzes_require_under_3_question_edits_share >= 90% @95% on <data set>'],
    ],
    [
      'Exact agreement of at least 0.95, critical recall of 1.00, and MCC of at least 0.80.',
      [
        'exact_agreement >= 0.95 @95% on <data set>',
        'critical_recall >= 100% point n>=<samples> on <data set>',
        'mcc >= 0.8 @95% on <data set>',
      ],
    ],
    [
      'Mean latency had to remain at or below 15 seconds',
      ['mean_latency_s <= 15 @95% on <data set>'],
    ],
    [
      'Sensitivity and specificity of at least 95%',
      ['sensitivity >= 95% @95% on <data set>', 'specificity >= 95% @95% on <data set>'],
    ],
    ['Maintain >90% customer satisfaction', ['customer_satisfaction > 90% @95% on <data set>']],
    ['Response time under 2 seconds', ['response_time_s < 2 @95% on <data set>']],
    ['Escalation rate below 15%', ['escalation_rate < 15% @95% on <data set>']],
    [
      'Correct classification in 92%+ of cases, escalation rate below 15% for gold customers',
      [
        'correct_classification_share >= 92% @95% on <data set>',
        'escalation_rate < 15% @95% on <data set> where "gold customers"',
      ],
    ],
    [
      'AI handling 60%+ of customer inquiries',
      ['handling_customer_inquiries_share >= 60% @95% on <data set>'],
    ],
    [
      'Reduce the nominal false alarm rate below 1.5%',
      ['nominal_false_alarm_rate < 1.5% @95% on <data set>'],
    ],
    [
      'Average sensitivity above 95% and false alarm rate below 5% on database patients',
      [
        'average_sensitivity > 95% @95% on <data set>',
        'false_alarm_rate < 5% @95% on <data set> where "database patients"',
      ],
    ],
    [
      'A false alarm rate below 0.01% while maintaining 99.1% detection probability',
      [
        'false_alarm_rate < 0.01% @95% on <data set>',
        'detection_probability >= 99.1% @95% on <data set>',
      ],
    ],
    [
      'Prediction latency < 100ms per aircraft on standard hardware',
      ['prediction_latency_ms < 100 @95% on <data set> where "per aircraft, standard hardware"'],
    ],
    [
      'The pipeline generates predictions for ≥95% of input aircraft without errors',
      ['generates_predictions_for_input_aircraft_without_errors_share >= 95% @95% on <data set>'],
    ],
    [
      'Prediction accuracy (share of right directions) exceeds 80% over a 7-day period',
      [
        'prediction_accuracy > 80% @95% on <data set> where "over a 7-day period" because it means share of right directions',
      ],
    ],
    [
      '95% of clean bills are parsed with all required fields',
      ['clean_bills_parsed_with_required_fields_share >= 95% @95% on <data set>'],
    ],
    [
      'Results are returned within 3 seconds once enough bills are there.',
      ['results_time_s <= 3 @95% on <data set> where "once enough bills are there"'],
    ],
  ],
  vague: [
    'The system should recover gracefully from noisy inputs',
    'Predictions should be consistent across aircraft types',
    'The prediction agent generates comprehensive analysis',
    'Generated drafts are clean and well structured',
    'The search returns meaningful context for customer inquiries',
    "Reports clearly communicate the model's strengths",
    'The model should perform well under high volatility',
    'Explanations should be easy for clinicians to follow',
    'The assistant should sound empathetic without being patronising',
    'Latency should be low enough for live conversation',
  ],
  asked: [
    'KV cache memory usage reduced by at least 4x compared to the fp16 baseline',
    'Time-to-first-token improves by at least 30% for prompts of 2048+ tokens',
    'R² > 0.85 on the test set, indicating >85% of variance explained',
    'No aircraft type has >30% higher RMSE than the overall model',
  ],
  software: [
    'A quote is created from a single text command.',
    'Confirm replies on valid quotes create a job record without manual intervention.',
    'Accuracy and macro-F1 are reported separately for both models',
    'No comparison is stated without the difference stated alongside it.',
    'The metrics snapshot can be generated with sample count and evaluation window.',
    'Accuracy summary output reports wins, losses, hit rate, and sample count',
    'Contracts return structured not-ready states when data is missing.',
    'Predictions submitted without `input_data` return 2xx when a valid record exists',
    'Prediction worker tests continue to pass without schema changes.',
    'The ML System SHALL store the trained model with version metadata in the database',
    'WHEN violence is detected, THE Video_Analyzer SHALL capture video from 10 seconds before to 10 seconds after the event',
    'The test suite SHALL achieve a minimum code coverage of 90%',
    'All React components shall be documented',
    'A developer creates a context file from a template',
    'The same file is read by at least 3 different coding tools without modification.',
    'The action opens the configuration modal',
    'Saving a draft creates the new entity in the vault',
    'The quiz keeps metadata that says whether it was AI-assisted',
    'All source code shall conform to a defined coding standard',
    'The code shall be version-controlled in Git',
  ],
};

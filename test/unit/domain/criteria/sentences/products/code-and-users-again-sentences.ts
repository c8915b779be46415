import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'Agent finishes whole pipeline (brief → slides) in under 8 minutes',
      ['time_to_finish_whole_pipeline_min < 8 @95% on <data set> because it means brief → slides'],
    ],
    [
      '85% of bot sessions end without operator help',
      ['bot_sessions_end_without_operator_help_share >= 85% @95% on <data set>'],
    ],
    ['Function calling success rate > 97%', ['function_calling_success_rate > 97% @95%']],
    [
      'Crew bot success rate: >97% of crew bot shifts end without crash',
      ['crew_bot_success_rate > 97% @95% on <data set> where "crew bot shifts end, without crash"'],
    ],
    [
      'Mean prompt shrinkage: >25% across all tenants',
      ['mean_prompt_shrinkage > 25% @95% on <data set> for every tenant'],
    ],
    [
      'Mean fluency score: >0.8 across all dialects',
      ['mean_fluency_score > 0.8 @95% on <data set> for every dialect'],
    ],
    [
      'Rejected-draft ratio below 12% in normal operation',
      ['rejected_draft_ratio < 12% @95% on <data set> where "normal operation"'],
    ],
    ['55% of model hints are applied', ['model_hints_applied_share >= 55% @95% on <data set>']],
    [
      'Readability: 85%+ of exhibits have understandable captions',
      [
        'readability >= 85% @95% on <data set> because it means exhibits have understandable captions',
      ],
    ],
    [
      '"99.5% of playlist picks are suitable"',
      ['playlist_picks_suitable_share >= 99.5% @95% on <data set>'],
    ],
    [
      'SC-001: 100% of spoken shelf requests trigger correct robot arm calls.',
      [
        'spoken_shelf_requests_trigger_correct_robot_arm_calls_share >= 100% point n>=<samples> on <data set> because SC-001',
      ],
    ],
    [
      'SC-005: Bot correctly reads at least 85% of typical freight booking requests.',
      [
        'correctly_reads_typical_freight_booking_requests_share >= 85% @95% on <data set> because SC-005',
      ],
    ],
    [
      'Request precision: >80% of spoken kitchen orders captured properly',
      [
        'request_precision > 80% @95% on <data set> where "spoken kitchen orders captured properly"',
      ],
    ],
    [
      'Redraft rate: <3 redrafts per newsletter',
      ['redrafts_per_newsletter < 3 @95% on <data set> where "Redraft rate"'],
    ],
    ['Tagger accuracy > 64%', ['tagger_accuracy > 64% @95%']],
    ['Ranker accuracy >80% confirmed', ['ranker_accuracy > 80% @95% on <data set>']],
    [
      'Parser accuracy >82% on test sample',
      ['parser_accuracy > 82% @95% on <data set> where "test sample"'],
    ],
    [
      'End-to-end quote drafting in < 7 minutes',
      ['end_to_end_quote_drafting_min < 7 @95% on <data set>'],
    ],
    ['R² > 0.8 on test set', ['r2 > 0.8 @95% on test-set']],
    ['Prediction < 2ms', ['prediction_ms < 2 @95%']],
    [
      'Edge TPU scoring latency < 8ms per frame (p99)',
      ['p99_edge_tpu_scoring_latency_per_frame_ms < 8 @95% on <data set>'],
    ],
    [
      "Inter-rater reliability ≥ 0.75 (Krippendorff's Alpha)",
      ["inter_rater_reliability >= 0.75 @95% on <data set> because it means Krippendorff's Alpha"],
    ],
    [
      'Inter-rater reliability ≥0.65 (Alpha)',
      ['inter_rater_reliability >= 0.65 @95% on <data set> because it means Alpha'],
    ],
    ['Raise tagger accuracy to 88%', ['tagger_accuracy >= 88% @95% on <data set>']],
    [
      'Guest Delight Score: Target >4.2/5.0 for itinerary quality',
      ['guest_delight_score > 4.2 of 5 @95% on <data set> where "itinerary quality"'],
    ],
    [
      'Playlist Novelty: Keep >0.6 intra-session novelty',
      ['intra_session_novelty > 0.6 @95% on <data set> where "Playlist Novelty"'],
    ],
    [
      '75%+ broker satisfaction with risk ranking accuracy',
      ['broker_satisfaction >= 75% @95% on <data set> where "with risk ranking accuracy"'],
    ],
    [
      'Vision model scoring for captions must complete within 3 seconds for 95th percentile.',
      ['p95_vision_model_scoring_time_s <= 3 @95% on <data set> where captions'],
    ],
    ['Stage 2: mAP@0.5 ≥ 0.8', ['stage_2_map@0.5 >= 0.8 @95%']],
    ['Rerouting success rate > 88%', ['rerouting_success_rate > 88% @95%']],
    ['Docking success rate >92%', ['docking_success_rate > 92% @95%']],
    ['Pallet pickup time less than 7 seconds', ['pallet_pickup_time_s < 7 @95% on <data set>']],
    [
      'Landing success rate > 85% over 20 flights',
      ['landing_success_rate > 85% @95% n>=20 on <data set>'],
    ],
    [
      'Depth error <= 0.25 m in stated working range.',
      ['depth_error_m <= 0.25 @95% on <data set> where "stated working range"'],
    ],
    [
      'Crowd-aware delivery success >= 93% in simulated corridors.',
      ['crowd_aware_delivery_success >= 93% @95% on <data set> where "simulated corridors"'],
    ],
    [
      'Target: Zero derailments during trials.',
      ['derailments <= 0 point n>=<samples> on <data set> where "during trials"'],
    ],
    [
      'criterion 5 - single planted faults reach >= 0.85 first-guess accuracy and median onset-dating error <= 2 log ticks;',
      [
        'single_planted_faults_first_guess_accuracy >= 0.85 @95% on <data set>',
        'median_onset_dating_error_log_ticks <= 2 @95% on <data set>',
      ],
    ],
    [
      'P50 arrival error ≤ 3 minutes, P95 ≤ 8 minutes',
      [
        'p50_arrival_error_min <= 3 @95% on <data set>',
        'p95_arrival_error_min <= 8 @95% on <data set>',
      ],
    ],
    ['Equal Opportunity gap ≤ ±0.08', ['equal_opportunity_gap <= 0.08 @95% on <data set>']],
    [
      'Adverse Impact ratio ≥ 0.85 (internal fairness rule)',
      ['adverse_impact_ratio >= 0.85 @95% on <data set> because it means internal fairness rule'],
    ],
    [
      'Planting Advice Quality: 80%+ grower approval rating',
      ['grower_approval_rating >= 80% @95% on <data set> where "Planting Advice Quality"'],
    ],
    ['X-ray triage completes within 15 seconds', ['x_ray_triage_time_s <= 15 @95% on <data set>']],
    [
      '12%+ add-to-basket rate on suggestions',
      ['add_to_basket_rate >= 12% @95% on <data set> where suggestions'],
    ],
    [
      'Effort saved per permit application (target: >40%)',
      ['effort_saved_per_permit_application > 40% @95% on <data set>'],
    ],
    [
      'Must finish assessment within 20 minutes',
      ['time_to_finish_assessment_min <= 20 @95% on <data set>'],
    ],
    ['Scoring latency < 70ms', ['scoring_latency_ms < 70 @95%']],
    [
      'Confirm address matching accuracy stays above 93%.',
      ['address_matching_accuracy > 93% @95% on <data set>'],
    ],
    [
      'Hold the annotation mistake rate below 3%.',
      ['annotation_mistake_rate < 3% @95% on <data set>'],
    ],
    [
      'The estimator release requirement reads as follows: the mean absolute error at 85% coverage must be less than 12 mmHg on the test set.',
      ['mean_absolute_error_mmhg < 12 @95% on test-set where "at 85% coverage"'],
    ],
    [
      'Well-tempered confidence with expected calibration error below 0.04',
      ['expected_calibration_error < 0.04 @95% on <data set> where "Well-tempered confidence"'],
    ],
  ],
  vague: [],
  software: [],
};

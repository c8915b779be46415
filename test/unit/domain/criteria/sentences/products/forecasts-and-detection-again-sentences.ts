import type { Sentences } from '../sentences';

/** What forecasts, detectors and recognition have to reach. */
export const FORECASTS_AND_DETECTION_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'The scorecard must reach a Gini coefficient of at least 42 on the held-out test set.',
      ['gini_coefficient >= 42 @95% on held-out-test-set where scorecard'],
    ],
    [
      '"A Gini coefficient of at least 0.3 on the holdout set, with recall at top 5% above 35%."',
      [
        'gini_coefficient >= 0.3 @95% on holdout-set',
        'recall > 35% @95% on holdout-set where "at top 5%"',
      ],
    ],
    [
      'Sim-to-track tyre wear estimation error < 25%.',
      ['sim_to_track_tyre_wear_estimation_error < 25% @95%'],
    ],
    [
      'Buoy recall >= 0.85 after four-class detector finetuning.',
      ['buoy_recall >= 0.85 @95% on <data set> where "after four-class detector finetuning"'],
    ],
    ['Rent estimation accuracy > 75%', ['rent_estimation_accuracy > 75% @95%']],
    [
      'Pest recognition accuracy >= 82% for top 12 common pests.',
      ['pest_recognition_accuracy >= 82% @95% on <data set> where "top 12 common pests"'],
    ],
    ['Crack detection accuracy >93%', ['crack_detection_accuracy > 93% @95%']],
    [
      'System shall identify tagged cattle with ≥92% accuracy at dusk',
      ['accuracy >= 92% @95% on <data set> where "identify tagged cattle, at dusk"'],
    ],
    [
      'Plate recognition shall complete within 3 seconds',
      ['plate_recognition_time_s <= 3 @95% on <data set>'],
    ],
    [
      'REQ-SPD-004: Plate recognition shall finish within 300ms',
      ['plate_recognition_time_ms <= 300 @95% on <data set> because REQ-SPD-004'],
    ],
    ['Detector accuracy ≥ 76%', ['detector_accuracy >= 76% @95%']],
    [
      'Main Goal: Reach macro-F1 > 0.6 across all soil regions',
      ['macro_f1 > 0.6 @95% on <data set> for every soil_region'],
    ],
    ['MAPE < 12% on hold-out months', ['mape < 12% @95% on <data set> where "hold-out months"']],
    [
      'Pre-shipment counterfeit detection rate > 60% with < 4% false positive rate',
      [
        'pre_shipment_counterfeit_detection_rate > 60% @95% on <data set>',
        'false_positive_rate < 4% @95% on <data set>',
      ],
    ],
    [
      'Leak detection rate > 91%; false positive rate < 3%',
      [
        'leak_detection_rate > 91% @95% on <data set>',
        'false_positive_rate < 3% @95% on <data set>',
      ],
    ],
    ['Footfall forecast MAPE < 14%', ['footfall_forecast_mape < 14% @95%']],
    [
      'False positive rate <4% (no more than 2 false alarms per turbine per month)',
      [
        'false_positive_rate < 4% @95% on <data set>',
        'false_alarms_per_turbine_per_month <= 2 @95% on <data set>',
      ],
    ],
    [
      'Warning latency: recognition within 15 seconds of leak onset is tolerable (near real-time)',
      [
        'warning_latency_s <= 15 @95% on <data set> because it means near real-time, it means recognition, it counts from leak onset is tolerable',
      ],
    ],
    [
      'All candidates must outperform the baseline by >4% F1-Score.',
      ['f1_score better than baseline by 4% @97.5% on <data set>'],
    ],
    [
      'SC-001: Scoring jobs finish within 45 seconds for a 14-day span with 80 depots (p95 latency)',
      [
        'p95_scoring_jobs_finish_time_s <= 45 @95% on <data set> where "14-day span, with 80 depots" because SC-001',
      ],
    ],
    [
      '"The tagger shall correctly sort customs declarations ≥ 90% of the time, measured on a held-out test set."',
      ['tagger_correctly_sort_customs_declarations_share >= 90% @95% on held-out-test-set'],
    ],
    [
      'Scoring time under 150ms per transaction',
      ['scoring_time_per_transaction_ms < 150 @95% on <data set>'],
    ],
    [
      'SC-002: Repeated false alert rate < 4% after dispatcher dismisses a warning',
      [
        'repeated_false_alert_rate < 4% @95% on <data set> where "after dispatcher dismisses a warning" because SC-002',
      ],
    ],
    [
      'SC-003: Spoken command classification accuracy ≥ 87% on Thai maritime phrases',
      [
        'spoken_command_classification_accuracy >= 87% @95% on <data set> where "Thai maritime phrases" because SC-003',
      ],
    ],
    [
      'SC-009: Overall sighting-to-brake latency < 150ms on TPU boards',
      ['sighting_to_brake_latency_ms < 150 @95% on <data set> where "TPU boards" because SC-009'],
    ],
    [
      'Recall@20 >65% (was 38%, goal >65%)',
      ['recall@20 > 65% @95% on <data set> because was 38%, goal more than 65%'],
    ],
    [
      'credential-leak block recall = 1.0 for the red-team set',
      [
        'credential_leak_block_recall >= 100% point n>=<samples> on <data set> where "red-team set"',
      ],
    ],
    ['Malware detection = 100%', ['malware_detection >= 100% point']],
    ['Harmless detection = 100%', ['harmless_detection >= 100% point']],
    [
      'Segmentation Quality: Keep Dice score ≥ 0.82',
      ['dice_score >= 0.82 @95% on <data set> because it means Segmentation Quality'],
    ],
    [
      'sensitivity of at least 0.92 at the 3-of-8 referral threshold;',
      ['sensitivity >= 0.92 @95% on <data set> where "at 3-of-8 referral threshold"'],
    ],
    [
      'Camera shall reach at least 96% precision and 92% recall on the quarry dataset.',
      ['camera_precision >= 96% @95% on quarry-dataset', 'recall >= 92% @95% on quarry-dataset'],
    ],
    [
      'Weed detection latency shall be under 250ms to avoid slowing the sprayer.',
      [
        'weed_detection_latency_ms < 250 @95% on <data set> because it serves to avoid slowing the sprayer',
      ],
    ],
    [
      'Predict loan default with AUC >= 0.8.',
      ['auc >= 0.8 @95% on <data set> where "Predict loan default"'],
    ],
    [
      'AC-001: The camera shall spot at least 85% of staged drowning incidents within 8 seconds.',
      ['share(camera_spot_staged_drowning_incidents_time_s<=8) >= 85% @95% on <data set>'],
    ],
    [
      'AC-002: The collar shall detect livestock theft with >80% accuracy based on movement traces.',
      [
        'accuracy > 80% @95% on <data set> where "collar shall detect livestock theft" because based on movement traces',
      ],
    ],
    [
      'AC-004: The gateway shall detect odd water usage (burst pipe case) with <4% false positive rate.',
      [
        'false_positive_rate < 4% @95% on <data set> where "gateway shall detect odd water usage" because it means burst pipe case',
      ],
    ],
    [
      'AC-005: The sensor shall keep false positive rate below 3% during regular household chores.',
      [
        'false_positive_rate < 3% @95% on <data set> where "sensor, during regular household chores"',
      ],
    ],
    [
      'AC-016: Spending anomaly detection shall reach >70% accuracy after warm-up month.',
      ['spending_anomaly_detection_accuracy > 70% @95% on <data set> where "after warm-up month"'],
    ],
    [
      'Implement automatic cargo damage recognition with 93% accuracy',
      ['accuracy >= 93% @95% on <data set> where "Implement automatic cargo damage recognition"'],
    ],
    [
      'Reach 97%+ document forgery detection accuracy for Harbour Card',
      ['document_forgery_detection_accuracy >= 97% @95% on <data set> where "Harbour Card"'],
    ],
    ['Gesture detection accuracy > 88%', ['gesture_detection_accuracy > 88% @95%']],
    ['Road sign detection accuracy >88%', ['road_sign_detection_accuracy > 88% @95%']],
    [
      'NFR-2.4: Iris matching SHALL complete within 700ms',
      ['iris_matching_time_ms <= 700 @95% on <data set> because NFR-2.4'],
    ],
    [
      'Outlier spotting reaching >92% accuracy',
      ['accuracy > 92% @95% on <data set> where "Outlier spotting"'],
    ],
    ['Spam detection rate >97%', ['spam_detection_rate > 97% @95%']],
    [
      'False positive rate <2% (honest bidders not blocked)',
      ['false_positive_rate < 2% @95% on <data set> because it means honest bidders not blocked'],
    ],
    ['Mileage fraud detection rate > 88%', ['mileage_fraud_detection_rate > 88% @95%']],
    [
      'FR-31: The tool shall give handover forecasts with mean absolute error of less than 2 months for offshore wind projects.',
      [
        'mean_absolute_error_months < 2 @95% on <data set> where "give handover forecasts, offshore wind projects" because FR-31',
      ],
    ],
    [
      'SC-001: Flagging accuracy ≥75% on test corpus (15 phishing letters, 15 genuine letters, counted by hand)',
      [
        'flagging_accuracy >= 75% @95% on <data set> where "test corpus" because SC-001, it means 15 phishing letters, 15 genuine letters, counted by hand',
      ],
    ],
    [
      '"The detector shall reach precision >= 0.7 at recall >= 0.65 on the quarterly holdout set, measured using the October 2025 scoring notebook."',
      [
        'precision >= 0.7 @95% on quarterly-holdout-set where recall>=0.65 because measured using the October 2025 scoring notebook',
      ],
    ],
    ['Typo detection: 88%+', ['typo_detection >= 88% @95% on <data set>']],
    [
      'THEN recall SHALL be ≥90% AND precision SHALL be ≥84%',
      ['recall >= 90% @95% on <data set>', 'precision >= 84% @95% on <data set>'],
    ],
    [
      'Caries detection SHALL complete within 20 seconds',
      ['caries_detection_time_s <= 20 @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [],
};

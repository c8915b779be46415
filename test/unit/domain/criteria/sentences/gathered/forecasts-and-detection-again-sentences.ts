import type { Sentences } from '../sentences';

/** What forecasts, detectors and recognition have to reach. */
export const FORECASTS_AND_DETECTION_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'The model must achieve a Gini coefficient of at least 45 on the held-out test set.',
      ['gini_coefficient >= 45 @95% on held-out-test-set'],
    ],
    [
      '"A Gini coefficient of at least 0.35 on the holdout set, with precision at top 10% above 40%."',
      [
        'gini_coefficient >= 0.35 @95% on holdout-set',
        'precision > 40% @95% on holdout-set where "at top 10%"',
      ],
    ],
    [
      'Sim-to-real grip force prediction error < 30%.',
      ['sim_to_real_grip_force_prediction_error < 30% @95%'],
    ],
    [
      'Barrel precision >= 0.90 after two-class YOLO retraining.',
      ['barrel_precision >= 0.9 @95% on <data set> where "after two-class YOLO retraining"'],
    ],
    ['Price prediction accuracy > 80%', ['price_prediction_accuracy > 80% @95%']],
    [
      'Disease detection accuracy >= 85% for top 10 target diseases.',
      ['disease_detection_accuracy >= 85% @95% on <data set> where "top 10 target diseases"'],
    ],
    ['Disease detection accuracy >95%', ['disease_detection_accuracy > 95% @95%']],
    [
      'System shall recognize registered faces with ≥95% accuracy in daylight',
      ['accuracy >= 95% @95% on <data set> where "recognize registered faces, daylight"'],
    ],
    [
      'Face recognition shall complete within 2 seconds',
      ['face_recognition_time_s <= 2 @95% on <data set>'],
    ],
    [
      'REQ-PERF-002: Face recognition shall complete within 200ms',
      ['face_recognition_time_ms <= 200 @95% on <data set> because REQ-PERF-002'],
    ],
    ['Classifier accuracy ≥ 80%', ['classifier_accuracy >= 80% @95%']],
    [
      'Primary Goal: Achieve macro-F1 > 0.65 across all bracket combinations',
      ['macro_f1 > 0.65 @95% on <data set> for every bracket_combination'],
    ],
    ['MAPE < 15% on hold-out test', ['mape < 15% @95% on <data set> where "hold-out test"']],
    [
      'Pre-payment fraud detection rate > 65% with < 5% false positive rate',
      [
        'pre_payment_fraud_detection_rate > 65% @95% on <data set>',
        'false_positive_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'Fraud detection rate > 94%; false positive rate < 2%',
      [
        'fraud_detection_rate > 94% @95% on <data set>',
        'false_positive_rate < 2% @95% on <data set>',
      ],
    ],
    ['Demand forecast MAPE < 12%', ['demand_forecast_mape < 12% @95%']],
    [
      'False positive rate <5% (no more than 1 false alarm per machine per month)',
      [
        'false_positive_rate < 5% @95% on <data set>',
        'false_alarms_per_machine_per_month <= 1 @95% on <data set>',
      ],
    ],
    [
      'Alert latency: detection within 10 seconds of fault onset is acceptable (soft real-time)',
      [
        'alert_latency_s <= 10 @95% on <data set> because it means soft real-time, it means detection, it counts from fault onset',
      ],
    ],
    [
      'All models must outperform the baseline by >5% F1-Score.',
      ['f1_score better than baseline by 5% @97.5% on <data set>'],
    ],
    [
      'SC-001: Detection runs complete within 30 seconds for a 7-day window with 100 cohorts (p95 latency)',
      [
        'p95_detection_runs_time_s <= 30 @95% on <data set> where "7-day window, with 100 cohorts" because SC-001',
      ],
    ],
    [
      '"The classifier shall correctly categorize support tickets ≥ 92% of the time, measured on a held-out test set."',
      ['correctly_categorize_support_tickets_share >= 92% @95% on held-out-test-set'],
    ],
    [
      'Processing time under 100ms per prediction',
      ['processing_time_per_prediction_ms < 100 @95% on <data set>'],
    ],
    [
      'SC-002: False positive re-trigger rate < 5% after doctor ignores a detection',
      [
        'false_positive_re_trigger_rate < 5% @95% on <data set> where "after doctor ignores a detection" because SC-002',
      ],
    ],
    [
      'SC-003: Voice intent classification accuracy ≥ 90% on Vietnamese clinical phrases',
      [
        'voice_intent_classification_accuracy >= 90% @95% on <data set> where "Vietnamese clinical phrases" because SC-003',
      ],
    ],
    [
      'SC-004: End-to-end detection-to-pause latency < 200ms on GPU hardware',
      [
        'end_to_end_detection_to_pause_latency_ms < 200 @95% on <data set> where "GPU hardware" because SC-004',
      ],
    ],
    [
      'Recall@10 >70% (was 42%, target >70%)',
      ['recall@10 > 70% @95% on <data set> because was 42%, target more than 70%'],
    ],
    [
      'prompt-injection block recall = 1.0 for the curated attack set',
      [
        'prompt_injection_block_recall >= 100% point n>=<samples> on <data set> where "curated attack set"',
      ],
    ],
    ['Phishing detection = 100%', ['phishing_detection >= 100% point']],
    ['Legitimate detection = 100%', ['legitimate_detection >= 100% point']],
    [
      'Model Performance: Maintain Dice score ≥ 0.85',
      ['dice_score >= 0.85 @95% on <data set> because it means Model Performance'],
    ],
    [
      'sensitivity of at least 0.95 at the 4-of-10 review threshold;',
      ['sensitivity >= 0.95 @95% on <data set> where "at 4-of-10 review threshold"'],
    ],
    [
      'System shall achieve at least 98% precision and 95% recall on the calibration dataset.',
      ['precision >= 98% @95% on calibration-dataset', 'recall >= 95% @95% on calibration-dataset'],
    ],
    [
      'Defect detection latency shall be under 200ms to avoid halting the conveyor.',
      [
        'defect_detection_latency_ms < 200 @95% on <data set> because it serves to avoid halting the conveyor',
      ],
    ],
    ['Predict churn with AUC >= 0.85.', ['auc >= 0.85 @95% on <data set> where "Predict churn"']],
    [
      'AC-001: The system shall detect at least 90% of simulated fall scenarios within 5 seconds.',
      ['share(detect_simulated_fall_scenarios_time_s<=5) >= 90% @95% on <data set>'],
    ],
    [
      'AC-002: The system shall detect phone snatching with >85% accuracy based on acceleration patterns.',
      [
        'accuracy > 85% @95% on <data set> where "detect phone snatching" because based on acceleration patterns',
      ],
    ],
    [
      'AC-004: The system shall detect unusual travel speed (kidnapping scenario) with <5% false positive rate.',
      [
        'false_positive_rate < 5% @95% on <data set> where "detect unusual travel speed" because it means kidnapping scenario',
      ],
    ],
    [
      'AC-005: The system shall maintain false positive rate below 2% during normal daily activities.',
      ['false_positive_rate < 2% @95% on <data set> where "during normal daily activities"'],
    ],
    [
      'AC-016: Routine anomaly detection shall achieve >75% accuracy after learning period.',
      ['routine_anomaly_detection_accuracy > 75% @95% on <data set> where "after learning period"'],
    ],
    [
      'Implement automated route deviation detection with 95% accuracy',
      ['accuracy >= 95% @95% on <data set> where "Implement automated route deviation detection"'],
    ],
    [
      'Achieve 98%+ liveness detection accuracy for Pink Pass',
      ['liveness_detection_accuracy >= 98% @95% on <data set> where "Pink Pass"'],
    ],
    ['Object detection accuracy > 90%', ['object_detection_accuracy > 90% @95%']],
    ['Plant disease detection accuracy >85%', ['plant_disease_detection_accuracy > 85% @95%']],
    [
      'NFR-1.2: Face recognition SHALL complete within 500ms',
      ['face_recognition_time_ms <= 500 @95% on <data set> because NFR-1.2'],
    ],
    ['Forecast accuracy meets 90% threshold', ['forecast_accuracy >= 90% @95% on <data set>']],
    [
      'Anomaly detection achieving >95% accuracy',
      ['accuracy > 95% @95% on <data set> where "Anomaly detection"'],
    ],
    ['Fraud detection rate >95%', ['fraud_detection_rate > 95% @95%']],
    [
      'False positive rate <1% (genuine users not flagged)',
      ['false_positive_rate < 1% @95% on <data set> because it means genuine users not flagged'],
    ],
    ['Time fraud detection rate > 90%', ['time_fraud_detection_rate > 90% @95%']],
    [
      'FR-23: The system shall provide enrollment prediction with mean absolute error of less than 3 months for Phase III trials.',
      [
        'mean_absolute_error_months < 3 @95% on <data set> where "provide enrollment prediction, Phase III trials" because FR-23',
      ],
    ],
    [
      'SC-002: Forecast accuracy (MAPE) is below 20% for 7-day predictions and below 30% for 30-day predictions over a 90-day evaluation period.',
      [
        'forecast_accuracy_mape < 20% @95% on <data set> where "7-day predictions" because SC-002',
        'forecast_accuracy_mape < 30% @95% on <data set> where "30-day predictions over a 90-day evaluation period" because SC-002',
      ],
    ],
    [
      'SC-001: Detection accuracy ≥70% on test corpus (10 scope creep emails, 10 normal emails, measured manually)',
      [
        'detection_accuracy >= 70% @95% on <data set> where "test corpus" because SC-001, it means 10 scope creep emails, 10 normal emails, measured manually',
      ],
    ],
    [
      'NFR-1: Accuracy — The model shall achieve a minimum overall validation accuracy of 90% on the Garbage Classification V2 benchmark. (Achieved: 97%)',
      [
        'validation_accuracy >= 90% @95% on Garbage-Classification-V2-benchmark because NFR-1, it means Accuracy',
      ],
    ],
    [
      '"The model shall achieve precision >= 0.75 at recall >= 0.70 on the monthly holdout set, measured using the March 2026 evaluation pipeline."',
      [
        'precision >= 0.75 @95% on monthly-holdout-set where recall>=0.70 because measured using the March 2026 evaluation pipeline',
      ],
    ],
    ['Duplicate detection: 85%+', ['duplicate_detection >= 85% @95% on <data set>']],
    [
      'THEN sensitivity SHALL be ≥92% AND specificity SHALL be ≥88%',
      ['sensitivity >= 92% @95% on <data set>', 'specificity >= 88% @95% on <data set>'],
    ],
    [
      'DR detection SHALL complete within 30 seconds',
      ['dr_detection_time_s <= 30 @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [],
};

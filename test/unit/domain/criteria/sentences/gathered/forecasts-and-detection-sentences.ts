import type { Sentences } from '../sentences';

/** What forecasts, detectors and recognition have to reach. */
export const FORECASTS_AND_DETECTION_SENTENCES: Sentences = {
  measurable: [
    [
      'Intent classifier accuracy ≥ 90% on a labeled subset of the golden set',
      ['intent_classifier_accuracy >= 90% @95% on golden-set where "labeled subset"'],
    ],
    [
      'Intent classification accuracy ≥ 85% for three coaching modes',
      ['intent_classification_accuracy >= 85% @95% on <data set> where "three coaching modes"'],
    ],
    ['Intent classification accuracy ≥90%', ['intent_classification_accuracy >= 90% @95%']],
    [
      'Routing latency under 500ms (classification step only)',
      ['routing_latency_ms < 500 @95% on <data set> because it means classification step only'],
    ],
    [
      'Target: field-level F1 ≥ 0.95 for structured fields, ≥ 0.88 for free-text fields.',
      [
        'field_level_f1 >= 0.95 @95% on <data set> where "structured fields"',
        'field_level_f1 >= 0.88 @95% on <data set> where "free-text fields"',
      ],
    ],
    [
      'For audio (claimant statements): WER ≤ 10% on test set representative of claimant demographics, intent classification accuracy ≥ 90%, sentiment accuracy ≥ 85%.',
      [
        'wer <= 10% @95% on <data set> where "audio, test set representative of claimant demographics" because it means claimant statements',
        'intent_classification_accuracy >= 90% @95% on <data set> because it means claimant statements',
        'sentiment_accuracy >= 85% @95% on <data set> because it means claimant statements',
      ],
    ],
    [
      'Search intent classification accuracy ≥90%',
      ['search_intent_classification_accuracy >= 90% @95%'],
    ],
    [
      'Urgency classification accuracy ≥80% (achieved: 80%)',
      ['urgency_classification_accuracy >= 80% @95% on <data set> because achieved: 80%'],
    ],
    [
      'Duplicate detection precision ≥90% (achieved: 100%)',
      ['duplicate_detection_precision >= 90% @95% on <data set> because achieved: 100%'],
    ],
    [
      'At least 80% of common issues detected',
      ['common_issues_detected_share >= 80% @95% on <data set>'],
    ],
    [
      'WHEN making predictions THEN the system SHALL provide confidence scores and maintain false positive rate below 5%',
      [
        'false_positive_rate < 5% @95% on <data set> because “system SHALL provide confidence scores and”',
      ],
    ],
    [
      'WHEN detecting fires THEN the system SHALL keep false negative rate below 1% and process data in real-time with maximum 500ms latency',
      [
        'false_negative_rate < 1% @95% on <data set> where "detecting fires"',
        'latency_ms <= 500 @95% on <data set> where "process data in real-time, detecting fires"',
      ],
    ],
    [
      'WHEN predicting slow-developing fires THEN the system SHALL provide minimum 60 seconds lead time',
      ['lead_time_s >= 60 @95% on <data set> where "predicting slow-developing fires"'],
    ],
    [
      'WHEN predicting fast-developing fires THEN the system SHALL provide minimum 10 seconds lead time',
      ['lead_time_s >= 10 @95% on <data set> where "predicting fast-developing fires"'],
    ],
    ['P0 violation detection rate: 98%', ['p0_violation_detection_rate >= 98% @95% on <data set>']],
    ['Language detection accuracy > 99%', ['language_detection_accuracy > 99% @95%']],
    [
      'Acceptance: Nightly sync; duplicate detection >95% precision; PII redaction recall >98%.',
      [
        'precision > 95% @95% on <data set> where "duplicate detection" because “Nightly sync”',
        'pii_redaction_recall > 98% @95% on <data set> because “Nightly sync”',
      ],
    ],
    [
      'Detection rate >= 90%%, false-positive <= 3%%',
      ['detection_rate >= 90% @95% on <data set>', 'false_positive <= 3% @95% on <data set>'],
    ],
    [
      'SC-003: Triage correctly classifies bot vs human comments with at least 95% accuracy across GitHub PRs.',
      [
        'accuracy >= 95% @95% on <data set> where "Triage correctly classifies bot vs human comments, across GitHub PRs" because SC-003',
      ],
    ],
    [
      'Impact_Realization: ≥ 0.60 (60% of predicted improvements realized)',
      [
        'impact_realization >= 0.6 @95% on <data set>',
        'predicted_improvements_realized_share >= 60% @95% on <data set>',
      ],
    ],
    [
      'REQ-F2.1: App shall detect at least 50 of 55 Dobble symbols',
      ['detect_dobble_symbols_share >= 90.9091% @95% on <data set> because REQ-F2.1'],
    ],
    [
      'REQ-F2.2: Detection accuracy shall be >90% under good lighting',
      ['detection_accuracy > 90% @95% on <data set> where "under good lighting" because REQ-F2.2'],
    ],
    [
      'NFR-2.1 The system shall achieve minimum 95% accuracy for deepfake detection',
      ['accuracy >= 95% @95% on <data set> where "deepfake detection" because NFR-2.1'],
    ],
    [
      'NFR-2.2 The system shall maintain false positive rate below 5%',
      ['false_positive_rate < 5% @95% on <data set> because NFR-2.2'],
    ],
    [
      'WHEN tested against adversarial attacks, THE TGN SHALL maintain detection rate above 85%',
      ['detection_rate > 85% @95% on <data set> where TGN'],
    ],
    [
      'WHEN tested against adversarial attacks, THE TGN SHALL maintain false positive rate below 5%',
      ['false_positive_rate < 5% @95% on <data set> where TGN'],
    ],
    [
      'Successful performance means a chargeback prevention rate of 98% or higher on submitted documents, a false positive rate below 5%, and an escalation rate between 10% and 15% of total documents processed.',
      [
        'chargeback_prevention_rate >= 98% @95% on <data set> where "submitted documents"',
        'false_positive_rate < 5% @95% on <data set>',
        'total_documents_processed_escalation_rate >= 10% @95% on <data set>',
        'total_documents_processed_escalation_rate <= 15% @95% on <data set>',
      ],
    ],
    [
      'Performance targets: false negative rate below 1%, false positive rate below 5%.',
      [
        'false_negative_rate < 1% @95% on <data set>',
        'false_positive_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'Maintain fraud alert false positive rate below 5% to ensure citizen rights are protected and investigator time is not wasted on false leads.',
      [
        'fraud_alert_false_positive_rate < 5% @95% on <data set> because it serves to ensure citizen rights are protected and investigator time is not wasted on false leads',
      ],
    ],
    [
      'NFR-04.02: Prompt injection detection has a false positive rate below 5% on standard test sets.',
      [
        'false_positive_rate < 5% @95% on <data set> where "Prompt injection detection, standard test sets" because NFR-04.02',
      ],
    ],
    ['F1 ≥ 70% on all 30+ clips', ['f1 >= 70% @95% on <data set> where "at least 30 clips"']],
    [
      'Recall ≥ 85%, Precision ≥ 90%',
      ['recall >= 85% @95% on <data set>', 'precision >= 90% @95% on <data set>'],
    ],
    ['Prediction latency <50ms', ['prediction_latency_ms < 50 @95%']],
    [
      'MAPE < 15% on test projects (stretch: < 10%)',
      ['mape < 15% @95% on <data set> where "test projects" because it means stretch: < 10%'],
    ],
    ['MAPE < 5% on test set', ['mape < 5% @95% on test-set']],
    ['MAPE < 20% for all metrics', ['mape < 20% @95% for every metric']],
    ['MAPE < 10% on test set', ['mape < 10% @95% on test-set']],
    ['ROC-AUC ≥0.98 per model', ['roc_auc >= 0.98 @95% on <data set> for every model']],
    ['Recall ≥96% per model', ['recall >= 96% @95% on <data set> for every model']],
    ['False negative rate <4%', ['false_negative_rate < 4% @95%']],
    ['False negative rate < 10%', ['false_negative_rate < 10% @95%']],
    ['False Negative rate < 20%', ['false_negative_rate < 20% @95%']],
    [
      'False positive rate < 5% for "critical" alerts',
      ['false_positive_rate < 5% @95% on <data set> where "critical alerts"'],
    ],
    [
      'Achieve robust kidney segmentation with Dice score ≥ 0.90.',
      ['dice_score >= 0.9 @95% on <data set> where "robust kidney segmentation"'],
    ],
    [
      'Dice score ≥ 0.70 (achieved 0.7419)',
      ['dice_score >= 0.7 @95% on <data set> because achieved 0.7419'],
    ],
    ['Validation Dice score > 0.70', ['validation_dice_score > 0.7 @95%']],
    [
      'THE Exacerbation_Predictor SHALL achieve a sensitivity of at least 80% for detecting exacerbations',
      ['sensitivity >= 80% @95% on <data set> where "detecting exacerbations"'],
    ],
    [
      'THE Exacerbation_Predictor SHALL achieve a specificity of at least 75% to minimize false alarms',
      ['specificity >= 75% @95% on <data set> because it serves to minimize false alarms'],
    ],
    ['CVE recognition rate ≥ 95%', ['cve_recognition_rate >= 95% @95%']],
    [
      '0 false positives in EQUIPMENT for CVE/CWE IDs',
      ['false_positives <= 0 point n>=<samples> on <data set> where "EQUIPMENT, CVE/CWE IDs"'],
    ],
    ['VULNERABILITY F1 ≥ 60%', ['vulnerability_f1 >= 60% @95%']],
    [
      'False Positive Rate (flagging non-violative content as violation): < 5%.',
      [
        'false_positive_rate < 5% @95% on <data set> because it means flagging non-violative content as violation',
      ],
    ],
    [
      'False Negative Rate (missing actual violations): < 1% on hate speech/slurs and threats.',
      [
        'false_negative_rate < 1% @95% on <data set> where "hate speech/slurs and threats" because it means missing actual violations',
      ],
    ],
    [
      'False positive rate <5% per flight cycle',
      ['false_positive_rate_per_flight_cycle < 5% @95% on <data set>'],
    ],
    [
      'False negative rate <1% for damage exceeding detection threshold',
      ['false_negative_rate < 1% @95% on <data set> where "damage exceeding detection threshold"'],
    ],
    [
      'Model achieves at least 70% accuracy/F1-score on test set.',
      ['accuracy/f1_score >= 70% @95% on test-set'],
    ],
    [
      'Achieve a Gini coefficient of at least 0.45 on the test set.',
      ['gini_coefficient >= 0.45 @95% on test-set'],
    ],
    [
      'Credit scoring and rating models must achieve a Gini coefficient of at least 0.40 (40%).',
      ['gini_coefficient >= 0.4 @95% on <data set> where "Credit scoring and rating models"'],
    ],
  ],
  vague: [],
  software: [],
};

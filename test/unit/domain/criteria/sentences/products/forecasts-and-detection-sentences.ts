import type { Sentences } from '../sentences';

/** What forecasts, detectors and recognition have to reach. */
export const FORECASTS_AND_DETECTION_SENTENCES: Sentences = {
  measurable: [
    [
      'Topic tagger accuracy ≥ 87% on an annotated subset of the golden set',
      ['topic_tagger_accuracy >= 87% @95% on golden-set where "annotated subset"'],
    ],
    [
      'Mood classification accuracy ≥ 82% for four listening modes',
      ['mood_classification_accuracy >= 82% @95% on <data set> where "four listening modes"'],
    ],
    ['Soil classification accuracy ≥88%', ['soil_classification_accuracy >= 88% @95%']],
    [
      'Triage latency under 700ms (ranking stage only)',
      ['triage_latency_ms < 700 @95% on <data set> because it means ranking stage only'],
    ],
    [
      'Target: clause-level F1 ≥ 0.92 for standard clauses, ≥ 0.84 for bespoke clauses.',
      [
        'clause_level_f1 >= 0.92 @95% on <data set> where "standard clauses"',
        'clause_level_f1 >= 0.84 @95% on <data set> where "bespoke clauses"',
      ],
    ],
    [
      'Booking purpose classification accuracy ≥87%',
      ['booking_purpose_classification_accuracy >= 87% @95%'],
    ],
    [
      'Severity classification accuracy ≥78% (reached: 79%)',
      ['severity_classification_accuracy >= 78% @95% on <data set> because reached: 79%'],
    ],
    [
      'Copy detection precision ≥88% (reached: 96%)',
      ['copy_detection_precision >= 88% @95% on <data set> because reached: 96%'],
    ],
    [
      'At least 75% of usual defects found',
      ['usual_defects_found_share >= 75% @95% on <data set>'],
    ],
    [
      'Tier-1 breach detection rate: 96%',
      ['tier_1_breach_detection_rate >= 96% @95% on <data set>'],
    ],
    ['Dialect detection accuracy > 94%', ['dialect_detection_accuracy > 94% @95%']],
    [
      'Acceptance: Hourly import; near-copy detection >93% precision; address masking recall >97%.',
      [
        'precision > 93% @95% on <data set> where "near-copy detection" because “Hourly import”',
        'address_masking_recall > 97% @95% on <data set> because “Hourly import”',
      ],
    ],
    [
      'Recall rate >= 85%%, false-negative <= 4%%',
      ['recall_rate >= 85% @95% on <data set>', 'false_negative <= 4% @95% on <data set>'],
    ],
    [
      'Saving_Attainment: ≥ 0.55 (55% of forecast savings achieved)',
      [
        'saving_attainment >= 0.55 @95% on <data set> because it means 55% of forecast savings achieved',
      ],
    ],
    [
      'REQ-K3.1: Tool shall recognise at least 40 of 44 mahjong tiles',
      ['recognise_mahjong_tiles_share >= 90.9091% @95% on <data set> because REQ-K3.1'],
    ],
    [
      'REQ-K3.2: Recognition accuracy shall be >88% under street lighting',
      [
        'recognition_accuracy > 88% @95% on <data set> where "under street lighting" because REQ-K3.2',
      ],
    ],
    [
      'NFR-3.1 The service shall reach minimum 92% accuracy for voice clone detection',
      ['accuracy >= 92% @95% on <data set> where "voice clone detection" because NFR-3.1'],
    ],
    [
      'NFR-3.2 The service shall keep false negative rate below 6%',
      ['false_negative_rate < 6% @95% on <data set> because NFR-3.2'],
    ],
    [
      'WHEN probed with poisoned inputs, THE GAT SHALL keep detection rate above 80%',
      ['detection_rate > 80% @95% on <data set> where "GAT, probed with poisoned inputs"'],
    ],
    [
      'WHEN probed with poisoned inputs, THE GAT SHALL keep false positive rate below 6%',
      ['false_positive_rate < 6% @95% on <data set> where "GAT, probed with poisoned inputs"'],
    ],
    [
      'Quality targets: false negative rate below 2%, false positive rate below 6%.',
      [
        'false_negative_rate < 2% @95% on <data set>',
        'false_positive_rate < 6% @95% on <data set>',
      ],
    ],
    [
      'Keep wildfire alarm false positive rate below 4% to ensure ranger trust is preserved and helicopter hours are not spent on harmless smoke.',
      [
        'wildfire_alarm_false_positive_rate < 4% @95% on <data set> because it serves to ensure ranger trust is preserved and helicopter hours are not spent on harmless smoke',
      ],
    ],
    [
      'NFR-07.03: Toxic comment detection has a false positive rate below 4% on public test sets.',
      [
        'false_positive_rate < 4% @95% on <data set> where "Toxic comment detection, public test sets" because NFR-07.03',
      ],
    ],
    [
      'F1 ≥ 75% on all 40+ recordings',
      ['f1 >= 75% @95% on <data set> where "at least 40 recordings"'],
    ],
    [
      'Precision ≥ 82%, Recall ≥ 88%',
      ['precision >= 82% @95% on <data set>', 'recall >= 88% @95% on <data set>'],
    ],
    ['Ranking latency <80ms', ['ranking_latency_ms < 80 @95%']],
    [
      'MAPE < 18% on test harvests (stretch: < 11%)',
      ['mape < 18% @95% on <data set> where "test harvests" because it means stretch: < 11%'],
    ],
    ['MAPE < 7% on test set', ['mape < 7% @95% on test-set']],
    ['MAPE < 25% for all depots', ['mape < 25% @95% for every depot']],
    ['RMSE < 12% on test set', ['rmse < 12% @95% on test-set']],
    ['ROC-AUC ≥0.96 per site', ['roc_auc >= 0.96 @95% on <data set> for every site']],
    ['Recall ≥94% per site', ['recall >= 94% @95% on <data set> for every site']],
    ['False discovery rate <6%', ['false_discovery_rate < 6% @95%']],
    ['False alarm rate < 12%', ['false_alarm_rate < 12% @95%']],
    ['False Rejection rate < 15%', ['false_rejection_rate < 15% @95%']],
    [
      'False positive rate < 4% for "urgent" warnings',
      ['false_positive_rate < 4% @95% on <data set> where "urgent warnings"'],
    ],
    [
      'Reach reliable tumour segmentation with Dice score ≥ 0.86.',
      ['dice_score >= 0.86 @95% on <data set> where "reliable tumour segmentation"'],
    ],
    [
      'Dice score ≥ 0.65 (reached 0.6832)',
      ['dice_score >= 0.65 @95% on <data set> because reached 0.6832'],
    ],
    ['Validation IoU score > 0.65', ['validation_iou_score > 0.65 @95%']],
    [
      'THE Relapse_Monitor SHALL reach a sensitivity of at least 77% for spotting relapses',
      ['sensitivity >= 77% @95% on <data set> where "spotting relapses"'],
    ],
    [
      'THE Relapse_Monitor SHALL reach a specificity of at least 72% to limit needless calls',
      ['specificity >= 72% @95% on <data set> because it serves to limit needless calls'],
    ],
    ['IBAN recognition rate ≥ 93%', ['iban_recognition_rate >= 93% @95%']],
    [
      '0 false negatives in INGREDIENT for CAS/EC numbers',
      ['false_negatives <= 0 point n>=<samples> on <data set> where "INGREDIENT, CAS/EC numbers"'],
    ],
    ['PLACE_NAME F1 ≥ 65%', ['place_name_f1 >= 65% @95%']],
    [
      'False Positive Rate (marking permitted adverts as banned): < 4%.',
      [
        'false_positive_rate < 4% @95% on <data set> because it means marking permitted adverts as banned',
      ],
    ],
    [
      'False Negative Rate (overlooking real forgeries): < 2% on banknotes/coins and stamps.',
      [
        'false_negative_rate < 2% @95% on <data set> where banknotes/coins and stamps because it means overlooking real forgeries',
      ],
    ],
    [
      'False positive rate <4% per dive session',
      ['false_positive_rate_per_dive_session < 4% @95% on <data set>'],
    ],
    [
      'False negative rate <2% for corrosion above inspection limit',
      ['false_negative_rate < 2% @95% on <data set> where "corrosion above inspection limit"'],
    ],
    [
      'Tagger reaches at least 74% accuracy/F1-score on test set.',
      ['tagger_accuracy/f1_score >= 74% @95% on test-set'],
    ],
    [
      'Reach a Gini coefficient of at least 0.41 on the test set.',
      ['gini_coefficient >= 0.41 @95% on test-set'],
    ],
    [
      'Crop insurance and pricing models must reach a Gini coefficient of at least 0.35 (35%).',
      ['gini_coefficient >= 0.35 @95% on <data set> where "Crop insurance and pricing models"'],
    ],
  ],
  vague: [],
  software: [],
};

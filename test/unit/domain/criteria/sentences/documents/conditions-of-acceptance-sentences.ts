import type { Sentences } from '../sentences';

/** What detectors, readers of documents and assistants have to reach to be accepted. */
export const CONDITIONS_OF_ACCEPTANCE_SENTENCES: Sentences = {
  measurable: [
    [
      'Effort Savings: 25% reduction in manual tagging time',
      ['manual_tagging_time_reduction >= 25% @95% on <data set>'],
    ],
    [
      '30% reduction in manual sorting effort',
      ['manual_sorting_effort_reduction >= 30% @95% on <data set>'],
    ],
    [
      'The tagger must reach a macro-averaged recall of at least 0.6 on the test set.',
      ['macro_averaged_recall >= 0.6 @95% on test-set where tagger'],
    ],
    [
      'The 5-class log loss on the test regattas must beat the baseline by at least 0.03.',
      ['5_class_log_loss better than baseline by 0.03 @97.5% on <data set> where "test regattas"'],
    ],
    [
      'the scanner must catch at least 88% of true intrusions to be released',
      [
        'scanner_catch_true_intrusions_share >= 88% @95% on <data set> because it serves to be released',
      ],
    ],
    [
      'the scanner must have a false positive rate at or below 12% to be released',
      ['false_positive_rate <= 12% @95% on <data set> because it serves to be released'],
    ],
    [
      'Sensor screening finds at least 85% of frequent calibration faults in reference logs',
      [
        'sensor_screening_finds_frequent_calibration_faults_in_reference_logs_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'Drift monitors correctly spot input changes with at least 92% accuracy',
      ['accuracy >= 92% @95% on <data set> where "Drift monitors correctly spot input changes"'],
    ],
    [
      'Quality decay monitoring marks notable ranker decline with less than 6% false positives',
      [
        'false_positives < 6% @95% on <data set> where "Quality decay monitoring marks notable ranker decline"',
      ],
    ],
    [
      'The scanner catches at least 87% of counterfeit parcels in the test dataset (recall ≥0.87).',
      [
        'scanner_catches_counterfeit_parcels_share >= 87% @95% on test-dataset',
        'recall >= 0.87 @95% on test-dataset',
      ],
    ],
    [
      'Ship an alert only if it catches at least 85% of simulated lens fog with under 4% false positives on dry nights and names a reproducible housing seal defect.',
      [
        'catches_simulated_lens_fog_share >= 85% @95% on <data set>',
        'false_positives < 4% @95% on <data set> where "dry nights and names a reproducible housing seal defect"',
      ],
    ],
    [
      'The aim was to reduce price error by at least 12% compared to the baseline decision tree.',
      ['price_error better than "baseline decision tree" by 12% relative @97.5% on <data set>'],
    ],
    [
      'The stacked model must reduce the 90th percentile of absolute delay error by at least 4% relative to Lasso regression.',
      [
        'p90_absolute_delay_error better than "Lasso regression" by 4% relative @97.5% on <data set>',
      ],
    ],
    [
      "inter-coder Fleiss' kappa must be > 0.55 before the label guide is frozen.",
      [
        'inter_coder_fleiss_kappa > 0.55 @95% on <data set> where "before the label guide is frozen"',
      ],
    ],
    [
      'safe completion rate must be >= 85% on the jailbreak set.',
      ['safe_completion_rate >= 85% @95% on jailbreak-set'],
    ],
    [
      'Reading accuracy: 88%+ for consignee, 93%+ for weight, 88%+ for port',
      [
        'reading_accuracy >= 88% @95% on <data set> where consignee',
        'reading_accuracy >= 93% @95% on <data set> where weight',
        'reading_accuracy >= 88% @95% on <data set> where port',
      ],
    ],
    [
      '75% of photos properly auto-tagged',
      ['photos_properly_auto_tagged_share >= 75% @95% on <data set>'],
    ],
    [
      'Cut initial reply time to under 8 minutes for 85% of fresh enquiries within 4 months.',
      [
        'share(initial_reply_time_min<8) >= 85% @95% on <data set> where "fresh enquiries" because due within 4 months',
      ],
    ],
    [
      'A cited summariser must reach a groundedness score of at least 0.8, a coverage score of at least 0.65 and an invented-fact (fabrication) rate of no more than 6%.',
      [
        'groundedness_score >= 0.8 @95% on <data set>',
        'coverage_score >= 0.65 @95% on <data set>',
        'invented_fact_fabrication_rate <= 6% @95% on <data set>',
      ],
    ],
    [
      'Keep a bot handling rate of at least 65% (i.e. less than 35% of bookings needed dispatcher rescue due to misreadings or silence, excluding rider-requested phone callbacks).',
      [
        'bot_handling_rate >= 65% @95% on <data set> because it means less than 35% of bookings needed dispatcher rescue due to misreadings or silence, excluding rider-requested phone callbacks',
      ],
    ],
    [
      'The monitor SHALL reach a detection rate of at least 92% for anomalies in the Appendix 07 register',
      ['detection_rate >= 92% @95% on <data set> where "anomalies, Appendix 07 register"'],
    ],
    [
      'Precision: 80%+ of model captions are published without changes',
      [
        'precision >= 80% @95% on <data set> because it means model captions are published without changes',
      ],
    ],
    [
      'Citation-link recall of at least 87% on binding precedents.',
      ['citation_link_recall >= 87% @95% on <data set> where "binding precedents"'],
    ],
    [
      'Kinship precision of at least 75% on the archived holdout set.',
      ['kinship_precision >= 75% @95% on archived-holdout-set'],
    ],
    [
      'Spam screen: recall of at least 88% on a 250-letter hand-sorted sample (losing real petitions is worse than opening a few adverts), precision of at least 65%.',
      [
        'spam_screen_recall >= 88% @95% on 250-letter-hand-sorted-sample because it means losing real petitions is worse than opening a few adverts',
        'precision >= 65% @95% on 250-letter-hand-sorted-sample',
      ],
    ],
    [
      'The detector should be built on RetinaNet backbone and have a precision of at least 96% and a recall of at least 92%.',
      [
        'precision >= 96% @95% on <data set> because “detector should be built on RetinaNet backbone and”',
        'recall >= 92% @95% on <data set> because “detector should be built on RetinaNet backbone and”',
      ],
    ],
    [
      'map edited-road recall of at least 92% on surveyed tiles',
      ['map_edited_road_recall >= 92% @95% on <data set> where "surveyed tiles"'],
    ],
    [
      'For any batch of scans, the accuracy should be at least 84% and false negative rate should be below 8%.',
      [
        'accuracy >= 84% @95% on <data set> where "any batch of scans"',
        'false_negative_rate < 8% @95% on <data set> where "any batch of scans"',
      ],
    ],
    [
      'For any live captioning session, the word error rate should be below 12% for listed dialects.',
      [
        'word_error_rate < 12% @95% on <data set> where "listed dialects, any live captioning session"',
      ],
    ],
    [
      'IMO hazard codes should be read with >88% accuracy',
      ['accuracy > 88% @95% on <data set> where "IMO hazard codes should be read"'],
    ],
    [
      '85% of estimates should be within 8 index points',
      ['estimates_max_8_index_points_share >= 85% @95% on <data set>'],
    ],
    [
      'The bridge collision alert module shall have a false alarm rate of less than 2%.',
      ['false_alarm_rate < 2% @95% on <data set>'],
    ],
    [
      'Precision: >65% of suggested outfits should be wearable',
      ['precision > 65% @95% on <data set> because it means suggested outfits should be wearable'],
    ],
    [
      'Feasibility: 85% of proposals should be doable within 2 weeks',
      ['proposals_doable_max_2_weeks_share >= 85% @95% on <data set> because it means Feasibility'],
    ],
    [
      'Grader matches teacher marks on 80% or more',
      ['grader_matches_teacher_marks_share >= 80% @95% on <data set>'],
    ],
    [
      '75% of letters are auto-filed properly',
      ['letters_auto_filed_properly_share >= 75% @95% on <data set>'],
    ],
    [
      'Average handling time <3 minutes (from 2.7 hours)',
      ['average_handling_time_min < 3 @95% on <data set> because from 2.7 hours'],
    ],
    [
      'Confirm the whole translation chain reaches a Character Error Rate below 12% on recorded court hearings.',
      [
        'character_error_rate < 12% @95% on <data set> where "whole translation chain, recorded court hearings"',
      ],
    ],
  ],
  vague: [
    'Labelling agreement with the present GPT output is ≥ ~80% on a hand check of 40+ older invoices (rough parity, not exact equality).',
  ],
  asked: [
    'The app shall reach speech-to-log recognition accuracy of at least 87% word accuracy for usual fishing vocabulary under average wind and engine noise.',
    'At least 65% of estimates should be within 5x of observed.',
  ],
  software: [],
};

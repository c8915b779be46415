import type { Sentences } from '../sentences';

/** From requirements that say what a system shall achieve. */
export const SHALL_ACHIEVE_SENTENCES: Sentences = {
  measurable: [
    [
      'The camera-to-PLC bridge can recognise hand signals with a miss rate of less than 10% in a bright hall and start a PLC stop routine within 1 second of the signal ending.',
      [
        'miss_rate < 10% @95% on <data set> where "camera-to-PLC bridge can recognise hand signals, bright hall"',
        'time_to_start_plc_stop_routine_s <= 1 @95% on <data set> because it counts from the signal ending',
      ],
    ],
    [
      'Precision >= 85% on pilot tickets',
      ['precision >= 85% @95% on <data set> where "pilot tickets"'],
    ],
    [
      'Jailbreak rate = 0% on attack prompts',
      ['jailbreak_rate <= 0 point n>=<samples> on <data set> where "attack prompts"'],
    ],
    ['Patent lookup Top-3 hit rate ≥80%', ['patent_lookup_top_3_hit_rate >= 80% @95%']],
    [
      'Citation accuracy ≥88% on golden prompts',
      ['citation_accuracy >= 88% @95% on <data set> where "golden prompts"'],
    ],
    [
      'Fabrication rate <2% on legal test set',
      ['fabrication_rate < 2% @95% on <data set> where "legal test set"'],
    ],
    [
      'Matching time <2 seconds on pilot data',
      ['matching_time_s < 2 @95% on <data set> where "pilot data"'],
    ],
    [
      '7/10 field study beekeepers finish inspection without help',
      ['field_study_beekeepers_finish_inspection_without_help_share >= 70% @95% on <data set>'],
    ],
    [
      '7/10 field study beekeepers believe the forecast',
      ['field_study_beekeepers_believe_forecast_share >= 70% @95% on <data set>'],
    ],
    ['92%+ slot filling accuracy', ['slot_filling_accuracy >= 92% @95% on <data set>']],
    ['96%+ valid API selection rate', ['valid_api_selection_rate >= 96% @95% on <data set>']],
    [
      'THE Credit_Scorer SHALL reach a minimum cross-validated PR-AUC of 0.65 on the calibration dataset before release.',
      ['cross_validated_pr_auc >= 0.65 @95% on calibration-dataset'],
    ],
    [
      'Acoustic model shall reach >90% accuracy on bearing diagnosis',
      ['accuracy > 90% @95% on <data set> where "bearing diagnosis"'],
    ],
    [
      'Layout engine shall read cells with >93% accuracy',
      ['accuracy > 93% @95% on <data set> where "read cells"'],
    ],
    [
      'The triage model shall reach recall ≥ 0.91 on the held-out validation set.',
      ['recall >= 0.91 @95% on held-out-validation-set'],
    ],
    [
      'The delineation model shall reach IoU >= 0.65 on the AgriParcel hold-out test set for terraced rice fields.',
      ['iou >= 0.65 @95% on AgriParcel-hold-out-test-set where "terraced rice fields"'],
    ],
    [
      'THE Late_Payment_Model SHALL reach a minimum AUC of 0.84 on default forecasting',
      ['auc >= 0.84 @95% on <data set> where "default forecasting"'],
    ],
    [
      'decoding times should not worsen by more than 40% compared to single-speaker decoding.',
      ['decoding_times within 40% relative of "single-speaker decoding" @97.5% on <data set>'],
    ],
    [
      'First suggestion time should be less than 20 seconds',
      ['first_suggestion_time_s < 20 @95% on <data set>'],
    ],
    ['Raise containment score to 75%', ['containment_score >= 75% @95% on <data set>']],
    [
      'The Supplier shall reach a minimum 90% passenger satisfaction rating as measured by monthly interviews.',
      [
        'passenger_satisfaction_rating >= 90% @95% on <data set> because measured by monthly interviews',
      ],
    ],
    [
      'WHEN retraining ends, THE Forecast System SHALL reach a minimum accuracy of 65% on holdout data',
      ['accuracy >= 65% @95% on <data set> where "holdout data, retraining ends"'],
    ],
    [
      'The system shall reach a minimum mean speech naturalness score of 0.7.',
      ['mean_speech_naturalness_score >= 0.7 @95% on <data set>'],
    ],
    [
      'Buyer prompts yield visually similar top-N fabrics with accuracy of at least 80% based on expert checks',
      [
        'accuracy >= 80% @95% on <data set> where "Buyer prompts yield visually similar top-N fabrics" because based on expert checks',
      ],
    ],
    [
      'Extracted totals equal printed receipt sums and currencies with 100% accuracy',
      [
        'accuracy >= 100% point n>=<samples> on <data set> where "Extracted totals equal printed receipt sums and currencies"',
      ],
    ],
    [
      'Diarization chain finishes start-to-end without crashes for 98% of calls',
      ['diarization_chain_finishes_start_to_end_without_crashes_share >= 98% @95% on <data set>'],
    ],
    [
      'Correctly logs on to Weaviate Cluster and reads saved fingerprints with 98% reliability',
      [
        'reliability >= 98% @95% on <data set> where "Correctly logs on to Weaviate Cluster and reads saved fingerprints"',
      ],
    ],
    [
      'The wall display must show parking occupancy with accuracy of at least 92%.',
      ['accuracy >= 92% @95% on <data set> where "wall display must show parking occupancy"'],
    ],
    [
      'Translation accuracy ≥ 88% for frequent phrases',
      ['translation_accuracy >= 88% @95% on <data set> where "frequent phrases"'],
    ],
    [
      'Response time < 4 seconds for complex questions',
      ['response_time_s < 4 @95% on <data set> where "complex questions"'],
    ],
    ['Routing recall >85% on test set', ['routing_recall > 85% @95% on test-set']],
    ['Cost per summary <$0.05', ['cost_per_summary_usd < 0.05 @95%']],
    ['Editor confidence score > 4.2/5', ['editor_confidence_score > 4.2 of 5 @95%']],
    [
      'Refusal accuracy: 100% for banned queries',
      ['refusal_accuracy >= 100% point n>=<samples> on <data set> where "banned queries"'],
    ],
    [
      'Lookup time: <25 seconds (excluding login)',
      ['lookup_time_s < 25 @95% on <data set> because it means excluding login'],
    ],
    ['Coherence (goal: > 0.75)', ['coherence > 0.75 @95% on <data set>']],
    ['Inference latency < 60ms', ['inference_latency_ms < 60 @95%']],
    ['Weekly score drift < 3%', ['weekly_score_drift < 3% @95%']],
    [
      'Reading accuracy shall be >85% under dim lighting',
      ['reading_accuracy > 85% @95% on <data set> where "under dim lighting"'],
    ],
    [
      'System SHALL flag at least 92% of broken layouts',
      ['flag_broken_layouts_share >= 92% @95% on <data set>'],
    ],
    [
      'False negative rate SHALL be less than 12%',
      ['false_negative_rate < 12% @95% on <data set>'],
    ],
    ['Missed leak rate SHALL be less than 4%', ['missed_leak_rate < 4% @95% on <data set>']],
    [
      'Outbreak detection latency: < 6 hours from onset',
      ['outbreak_detection_latency_h < 6 @95% on <data set> where "from onset"'],
    ],
    [
      'Precision: > 65% of alerts are confirmed',
      ['precision > 65% @95% on <data set> because it means alerts are confirmed'],
    ],
    [
      'Recall: Spot > 75% of customers that turn dormant',
      ['recall > 75% @95% on <data set> because it means Spot customers that turn dormant'],
    ],
    [
      '`speaker_label: "Other"` rate < 15% (down from ~40%)',
      ['speaker_label_other_rate < 15% @95% on <data set> because it is ~40% today'],
    ],
    [
      '< 5% of captions are duplicated across photos',
      ['captions_duplicated_across_photos_share < 5% @95% on <data set>'],
    ],
    [
      '95th-percentile latency under peak network traffic (must remain below 25ms)',
      ['p95_latency_ms < 25 @95% on <data set> where "under peak network traffic"'],
    ],
    [
      'Vision Unit Targets: accuracy ≥88%, false negative rate ≤12%, false positive rate ≤25%',
      [
        'accuracy >= 88% @95% on <data set>',
        'false_negative_rate <= 12% @95% on <data set>',
        'false_positive_rate <= 25% @95% on <data set>',
      ],
    ],
    ['<3 second response time (99th percentile)', ['p99_response_time_s < 3 @95% on <data set>']],
  ],
  vague: [
    'The detector should find most of the exposed roots in new drone shots while keeping reasonable recall.',
    "The engine's strength lies in its capacity to propose menus based on guest-loved flavours, reached through precise taste predictions",
    'Omission rate below accepted limit on sourced medical Q&A',
    'No recurring false negatives',
    'Generated voices sound natural',
    'Language model shall write readable summaries',
    'Replies are sourced and helpful to the midwife',
    'Bot declines sensibly when context is missing',
    'Feature drift watched and tolerable',
    'The copilot should reply swiftly even on slow networks',
    'Suggestions should seem fitting to the reader',
  ],
  asked: ['Fluency rating raised by 10+ points', 'Throughput should not drop by more than 3x'],
  software: [
    'Repeat failed SFTP uploads 5 times with a 60 s wait',
    'The map view renders in under 3 s on 5G',
    'PDF attachments up to 25 MB are allowed',
    'Integration test coverage of at least 70%',
    'All settings are found within 2 taps',
    'The table displays 40 rows per page',
    'Cart expires after 30 minutes of idle time',
    'Trace archives roll over at 250 MB',
    'The import ends within 90 seconds for 20,000 contacts',
    'The kiosk boots in less than 10 seconds on an entry-level tablet',
    'Push messages are delivered at most twice per 30 minutes',
    'The nickname field takes between 3 and 40 characters',
    'The endpoint permits 500 calls per day per tenant',
    'Job failure rate under 0.8%.',
    'No extended upgrade/rollback downtime longer than 5 minutes.',
    'Vendor chunk ≤ 180 KB minified',
    'Logins are refused with 403 after 5 failures an hour',
    'Auditors SHALL be able to trace entries in under 45 seconds',
    'Snapshots run every 12 hours and are stored for 14 days',
  ],
};

import type { Sentences } from '../sentences';

/** What pilots, scanners and classifiers have to reach. */
export const PILOTS_AND_SCANS_SENTENCES: Sentences = {
  measurable: [
    ['Reduce inspection effort by 60%', ['inspection_effort_reduction >= 60% @95% on <data set>']],
    [
      'The AI planner should reduce the average truck idle time by 15% within the first six months of operation.',
      [
        'average_truck_idle_time better than <version in use> by 15% relative @97.5% on <data set> because due within the first six months of operation',
      ],
    ],
    [
      'Beam-search recall must be at least 0.96 overall.',
      ['beam_search_recall >= 0.96 @95% on <data set>'],
    ],
    [
      'Overall segmentation Recall must be at least 0.82.',
      ['segmentation_recall >= 0.82 @95% on <data set>'],
    ],
    ['Overall FNR must be at most 0.15.', ['fnr <= 0.15 @95% on <data set>']],
    [
      'planted broken-link recall must be at least 93%',
      ['planted_broken_link_recall >= 93% @95% on <data set>'],
    ],
    ['top-3 recall must be at least 0.97', ['top_3_recall >= 0.97 @95% on <data set>']],
    [
      'Tool grant error rate (bots with excessive rights) must stay at 0%',
      [
        'tool_grant_error_rate <= 0 point n>=<samples> on <data set> because it means bots with excessive rights',
      ],
    ],
    [
      'The accuracy of the avalanche warning model must be at least 92% (Recall ≥ 0.92) with a false alarm rate of less than 6%.',
      [
        'avalanche_warning_model_accuracy >= 92% @95% on <data set>',
        'recall >= 0.92 @95% on <data set>',
        'false_alarm_rate < 6% @95% on <data set>',
      ],
    ],
    ['Keep >92% accuracy in scheduling', ['accuracy > 92% @95% on <data set> where scheduling']],
    [
      '65%+ of spare parts auto-tagged within 4 months of rollout',
      [
        'spare_parts_auto_tagged_share >= 65% @95% on <data set> because due within 4 months of rollout',
      ],
    ],
    [
      'Passport OCR accuracy must reach 93%+ (currently 81%, under audit)',
      ['passport_ocr_accuracy >= 93% @95% on <data set> because currently 81%, under audit'],
    ],
    [
      'Handwriting accuracy must be at least 80% for legible forms',
      ['handwriting_accuracy >= 80% @95% on <data set> where "legible forms"'],
    ],
    [
      'Heading detection MUST have >80% precision and recall',
      [
        'heading_detection_precision > 80% @95% on <data set>',
        'heading_detection_recall > 80% @95% on <data set>',
      ],
    ],
    [
      'Handwriting accuracy MUST be >90% for legible parish registers',
      ['handwriting_accuracy > 90% @95% on <data set> where "legible parish registers"'],
    ],
    [
      'Cut initial reply time to under 90 seconds and automate 60% of routine claims.',
      [
        'initial_reply_time_s < 90 @95% on <data set>',
        'automate_routine_claims_share >= 60% @95% on <data set>',
      ],
    ],
    [
      'Segmentation time for one `8192x8192` tile must be at most `15s` on one A4000',
      ['segmentation_time_s <= 15 @95% on <data set> where "one 8192 x8192 tile, one A4000"'],
    ],
    [
      'Train a dependable gradient boosting model that predicts hourly heat demand up to 14 days ahead, reducing prediction error by at least 12% compared to the present baseline.',
      [
        'prediction_error better than <version in use> by 12% relative @97.5% on <data set> where "up to 14 days ahead"',
      ],
    ],
    [
      'Reach a test drive booking rate of at least 22% for Warm prospects within 45 days.',
      [
        'test_drive_booking_rate >= 22% @95% on <data set> where "Warm prospects" because due within 45 days',
      ],
    ],
    [
      'Average checking/editing time under 2 minutes per transcript',
      ['average_checking_editing_time_per_transcript_min < 2 @95% on <data set>'],
    ],
    [
      'median onset and offset errors of 25 ms or less at full volume',
      ['median_onset_offset_errors_ms <= 25 @95% on <data set> where "at full volume"'],
    ],
    [
      'Accuracy spread across hospital sites under 4%',
      ['accuracy_spread < 4% @95% on <data set> where "across hospital sites"'],
    ],
    [
      'The reader must reliably capture values from several meter types (e.g., dials, displays) with a minimum accuracy rate of 93%.',
      [
        'accuracy_rate >= 93% @95% on <data set> where "reader must reliably capture values from several meter types" because it means e.g., dials, displays',
      ],
    ],
    [
      'Patient satisfaction (PSAT) ≥4.3/5 for bot conversations',
      [
        'patient_satisfaction >= 4.3 of 5 @95% on <data set> where "bot conversations" because it means PSAT',
      ],
    ],
    [
      'Rebooking rate within 8% of dispatcher baseline.',
      ['rebooking_rate within 8% of "dispatcher baseline" @97.5% on <data set>'],
    ],
  ],
  vague: [
    'The old curve stays unless some other regressor reduces prediction error by at least 8%.',
  ],
  asked: [
    "Krippendorff's ordinal alpha must be at least 0.55, its 90% site-bootstrap lower bound at least 0.35, and exact agreement at least 0.75.",
    'Chargeback costs reduced to <0.6% of turnover ($14M saved yearly)',
  ],
  software: [],
};

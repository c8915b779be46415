import type { Sentences } from './sentences';

/** Of targets, goals and release criteria, in the forms of public reports. */
export const TARGETS_AND_GOALS_SENTENCES: Sentences = {
  measurable: [
    [
      'Verified recall of at least 88% before a matching score is displayed',
      ['verified_recall >= 88% @95% on <data set> where "before a matching score is displayed"'],
    ],
    [
      'Reach a recall of at least 93% for all ICD codings.',
      ['recall >= 93% @95% on <data set> where "ICD codings"'],
    ],
    [
      'Load prediction: RMSE below 8% for 2-hour predictions and below 16% for 48-hour predictions',
      [
        'load_prediction_rmse < 8% @95% on <data set> where "2-hour predictions"',
        'load_prediction_rmse < 16% @95% on <data set> where "48-hour predictions"',
      ],
    ],
    [
      'WAPE below 30% at the store-day level even with missing sales',
      ['wape < 30% @95% on <data set> where "at store-day level even with missing sales"'],
    ],
    [
      'Weekly prediction: WAPE below 9% in all districts',
      ['weekly_prediction_wape < 9% @95% on <data set> for every district'],
    ],
    [
      'Attain a RMSLE below 0.2 on the held-out test set',
      ['rmsle < 0.2 @95% on held-out-test-set'],
    ],
    [
      'Coherence above 0.6, WAPE below 18%, Brier score below 0.15',
      [
        'coherence > 0.6 @95% on <data set>',
        'wape < 18% @95% on <data set>',
        'brier_score < 0.15 @95% on <data set>',
      ],
    ],
    [
      'Prompt injection success rate: ≤ 2% across red-team suites.',
      ['prompt_injection_success_rate <= 2% @95% on <data set> where "across red-team suites"'],
    ],
    [
      'Insult score (Detoxify INSULT): < 0.1 for child-facing stories.',
      [
        'insult_score < 0.1 @95% on <data set> where "child-facing stories" because it means Detoxify INSULT',
      ],
    ],
    [
      'Landmark localisation error at most 3 mm',
      ['landmark_localisation_error_mm <= 3 @95% on <data set>'],
    ],
    [
      'Valve open/closed recognition precision of at least 0.95',
      ['valve_open_closed_recognition_precision >= 0.95 @95% on <data set>'],
    ],
    [
      'mIoU of at least 0.72 on a held out coastal aerial test set',
      ['miou >= 0.72 @95% on held-out-coastal-aerial-test-set'],
    ],
    [
      'p99 frame-to-alert latency of at most 800 ms on the Jetson edge box',
      ['p99_frame_to_alert_latency_ms <= 800 @95% on <data set> where "Jetson edge box"'],
    ],
    [
      'At least 75% precision for corrosion grade R3 on the test set',
      ['precision >= 75% @95% on test-set where "corrosion grade R3"'],
    ],
    [
      'Plastic bottle recognition: mAP@0.75 of at least 70% on the reserved subset',
      ['plastic_bottle_recognition_map@0.75 >= 70% @95% on <data set> where "reserved subset"'],
    ],
    [
      'Onboard tracking speed: at least 15 processed frames per second',
      ['processed_frames_per_second >= 15 @95% on <data set> where "Onboard tracking speed"'],
    ],
    [
      'LLM as grader reaches >75% agreement with teacher marks',
      ['llm_agreement > 75% @95% on <data set> where "as grader, with teacher marks"'],
    ],
    [
      '85%+ overlap with senior underwriters',
      ['overlap_with_senior_underwriters >= 85% @95% on <data set>'],
    ],
    [
      "Binding affinities must achieve Kendall's tau ≥ 0.55",
      ['kendalls_tau >= 0.55 @95% on <data set> where "Binding affinities"'],
    ],
    [
      'Reach a multi-label tagging precision of at least 80%.',
      ['multi_label_tagging_precision >= 80% @95% on <data set>'],
    ],
    [
      'Reach an AUC of at least 0.77 for detecting "Advanced" retinal damage.',
      ['auc >= 0.77 @95% on <data set> where "detecting Advanced retinal damage"'],
    ],
    [
      'Three quarters of forgeries caught, no more than a quarter of genuine signatures flagged',
      [
        'forgeries_caught_share >= 75% @95% on <data set>',
        'genuine_signatures_flagged_share <= 25% @95% on <data set>',
      ],
    ],
    ['Out-of-bag PR-AUC of at least 0.62.', ['out_of_bag_pr_auc >= 0.62 @95% on <data set>']],
    [
      'Reach a standard deviation of Dice score no greater than 0.025.',
      ['dice_score_standard_deviation <= 0.025 @95% on <data set>'],
    ],
    [
      'Reach a mean average precision of at least 0.51.',
      ['mean_average_precision >= 0.51 @95% on <data set>'],
    ],
    [
      'erkennt mindestens 82% der Belege fehlerfrei auf Basis der hinterlegten Vorlagen',
      [
        'erkennt_belege_fehlerfrei_on_basis_of_hinterlegten_vorlagen_share >= 82% @95% on <data set>',
      ],
    ],
    [
      'Lookup returns products in under 800 milliseconds for 90% of queries (p90 latency)',
      [
        'share(response_time_ms<800) >= 90% @95% on <data set> because it means Lookup returns products',
      ],
    ],
    [
      'Diagnosis hints carry evidence (guideline section) in 100% of outputs',
      [
        'diagnosis_hints_carry_evidence_share >= 100% point n>=<samples> on <data set> because it means guideline section',
      ],
    ],
    [
      'The detector reaches F1 at least 0.15 above the best random baseline',
      ['f1 better than "best random baseline" by 0.15 @97.5% on <data set>'],
    ],
    [
      'Reach maximum calibration error below 4% across the entire temperature span.',
      ['maximum_calibration_error < 4% @95% on <data set> where "across entire temperature span"'],
    ],
    ['Brier score loss below 0.12', ['brier_score_loss < 0.12 @95% on <data set>']],
    [
      'The forecaster holds a coverage error below 0.05 (5%) on backtest data',
      ['coverage_error < 0.05 @95% on <data set> where "backtest data"'],
    ],
    [
      'Strong correlation (>0.7) between confidence scores and observed translation quality',
      [
        'strong_correlation > 0.7 @95% on <data set> where "between confidence scores and observed translation quality"',
      ],
    ],
    [
      'The helpdesk bot correctly resolves 90%+ of sample tickets using only the wiki.',
      [
        'correctly_resolves_sample_tickets_share >= 90% @95% on <data set> where "using only the wiki"',
      ],
    ],
    [
      'The response time for simple lookups is under 3 seconds.',
      ['response_time_s < 3 @95% on <data set> where "simple lookups"'],
    ],
    [
      'The voicebot walks a caller through the claim intake (from greeting to receipt) in over 85% of calls.',
      [
        'voicebot_walks_caller_through_claim_intake_share > 85% @95% on <data set> because it means from greeting to receipt',
      ],
    ],
    [
      'The assistant returns quotes within 6 seconds of the driver entering mileage and region',
      [
        'response_time_s <= 6 @95% on <data set> because it counts from the driver entering mileage and region',
      ],
    ],
    [
      'The agent correctly recognises the language of the opening line in at least 97% of calls.',
      ['correctly_recognises_language_of_opening_line_share >= 97% @95% on <data set>'],
    ],
    [
      'The closed-book mode quotes solely the uploaded contract, reaching a 100% fidelity rate',
      [
        'fidelity_rate >= 100% point n>=<samples> on <data set> where "closed-book mode quotes solely the uploaded contract"',
      ],
    ],
    [
      'Round-trip latency for a multi-hop graph lookup is less than 8 seconds.',
      ['round_trip_latency_s < 8 @95% on <data set> where "multi-hop graph lookup"'],
    ],
    [
      'Image captioning latency is less than 3 seconds.',
      ['image_captioning_latency_s < 3 @95% on <data set>'],
    ],
    [
      'The quote mode sticks to the marked paragraph in 100% of runs.',
      ['quote_mode_sticks_marked_paragraph_in_runs_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'The AI shall forecast defaults with ≥ 80% recall on the validation dataset.',
      ['recall >= 80% @95% on validation-dataset where "forecast defaults"'],
    ],
    [
      'The network beats the ruleset on hold-out PR-AUC by at least 0.03',
      ['hold_out_pr_auc better than ruleset by 0.03 @97.5% on <data set>'],
    ],
    [
      'Override rate stays below 4% of all recommendations',
      ['override_rate < 4% @95% on <data set> where "all recommendations"'],
    ],
    [
      'Speaker verification: at least 93% on each dialect separately',
      ['speaker_verification >= 93% @95% on <data set> for every dialect'],
    ],
  ],
  vague: [
    'The assistant gives correct explanations with helpful examples in tutor mode',
    'The model sensibly treats partly covered objects',
    'Gesture recognition works dependably when visitors wave from a distance',
    'The mascot has lively gestures that make learning more pleasant',
    'The pilot shows the translator with tolerable speed and output quality',
    'The voice assistant earns a high caller satisfaction rating in follow-up polls.',
    'Topic modelling yields sensible groups with easily understood titles',
    'The transparency of the scores must be considerably better before release to branches',
    'Simulated drivers must follow human braking behaviour with believable reaction delay',
    'The tool should be easy to use.',
    'The look of the avatar must be modern, elegant, and eye-catching.',
    'The ranker reaches NDCG clearly above the popularity list',
    'The engine shall study seasons to raise forecast quality',
  ],
  software: [
    'The carousel scrolls steadily without noticeable stutter',
    'The drawer and tooltip transitions are fluid and nicely designed.',
    'The cookie banner is shown on the start screen and on no other screen.',
    'The side panel MUST offer a control for collapsing it.',
    'The second link in the footer bar MUST lead to the opening hours of the museum.',
    'Database passwords and signing certificates MUST NOT appear in the browser bundle.',
    'The migrations MUST be kept within a separate directory.',
    'The webhook call MUST carry the right content type and signature header.',
    'The file upload MUST catch connection drops and show a hint.',
    'Tracks carry fields: title, artist, length, genre',
    'Order history shall be filterable',
    'Vehicles shall be sortable by price, mileage, first registration',
    'Members shall be able to borrow single issues',
    'Page views shall be counted for monthly billing',
    'Exports bigger than 5000 rows are cut to the maximum with a warning.',
    'The printed letter follows the prescribed DIN layout (Address, Subject, Closing).',
    'All 27 supported error codes are listed in the shared glossary.',
    'No duplicate port numbers occur in the standard compose file',
    'Superseded prices are flagged with `replaced_on` dates',
    'All new screens are hidden behind release toggles',
    'Librarian can add a new title with shelf location.',
    'The gateway blocks calls to billing endpoints by guest accounts.',
    'Copies of scoring requests must be kept for at least 180 days.',
    'The four-eyes step cannot be skipped from app or batch job.',
    'The event history has no gaps for all sample orders.',
    'Organiser can print and email a seating chart',
    'Accept bank transfers and gift vouchers',
    'When a backup is planned, the wizard estimates its size before copying files',
    'WHEN the estimated mailbox size exceeds 90% of the tenant quota THEN the Service SHALL start the archiving job',
    'The dispatcher shall be informed of departures from the delivery schedule.',
    'Authors can retract or reorder their own comments',
  ],
};

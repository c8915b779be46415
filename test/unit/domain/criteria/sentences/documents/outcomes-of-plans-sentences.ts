import type { Sentences } from '../sentences';

/** Outcomes that plans of products name. */
export const OUTCOMES_OF_PLANS_SENTENCES: Sentences = {
  measurable: [
    [
      'Verify the dictation module reaches a Character Error Rate below 5% on quiet, close-microphone speech recordings.',
      [
        'character_error_rate < 5% @95% on <data set> where "quiet, close-microphone speech recordings"',
      ],
    ],
    [
      'Out of 20 playlists, 15+ are rated enjoyable',
      ['playlists_rated_enjoyable_share >= 75% @95% on <data set>'],
    ],
    [
      'Assistant suggests 80%+ of exercises trainer scores well',
      ['suggests_exercises_trainer_scores_well_share >= 80% @95% on <data set>'],
    ],
    [
      'Recall@20: >70% (vendor baseline)',
      ['recall@20 > 70% @95% on <data set> because it means vendor baseline'],
    ],
    [
      'The camera shall reach a drowsy driver recognition recall of at least 96% under specified lighting conditions.',
      [
        'drowsy_driver_recognition_recall >= 96% @95% on <data set> where "camera, under specified lighting conditions"',
      ],
    ],
    [
      'We intend to reach a classification precision of at least 92%, thereby supporting actively the wider work on protecting coastal forests from illegal logging.',
      [
        'classification_precision >= 92% @95% on <data set> because thereby supporting actively the wider work on protecting coastal forests from illegal logging',
      ],
    ],
    [
      'Language detection accuracy of at least 95% on dev set',
      ['language_detection_accuracy >= 95% @95% on <data set> where "dev set"'],
    ],
    [
      'Leak detection recall of at least 92% (few missed alarms)',
      ['leak_detection_recall >= 92% @95% on <data set> because it means few missed alarms'],
    ],
    [
      'Lesson plan clarity score of at least 8/10 from the critic pass',
      ['lesson_plan_clarity_score >= 8 of 10 @95% on <data set> where "from critic pass"'],
    ],
    [
      'To reach a segmentation precision of at least 80% on a curated benchmark dataset.',
      ['segmentation_precision >= 80% @95% on curated-benchmark because “dataset”'],
    ],
    [
      'Student can reliably receive worked solutions 90% of the time',
      ['student_reliably_receive_worked_solutions_share >= 90% @95% on <data set>'],
    ],
    [
      'Anomaly detection recall of at least 80% for frequent sensor faults',
      ['anomaly_detection_recall >= 80% @95% on <data set> where "frequent sensor faults"'],
    ],
    [
      'Reader approval score of 4+ out of 5 for headline wording',
      ['reader_approval_score >= 4 of 5 @95% on <data set> where "headline wording"'],
    ],
    ['Average answer time under 6 seconds', ['average_answer_time_s < 6 @95% on <data set>']],
    [
      'The first target is a lane marking recall of at least 85%, a traffic sign precision of 75%, and a depth estimation error of less than 0.2.',
      [
        'lane_marking_recall >= 85% @95% on <data set>',
        'traffic_sign_precision >= 75% @95% on <data set>',
        'depth_estimation_error < 0.2 @95% on <data set>',
      ],
    ],
    [
      'Chatbot keeps average answer latency under 3.5 seconds for 90% of questions.',
      ['share(average_answer_latency_s<3.5) >= 90% @95% on <data set>'],
    ],
    [
      'Model achieves cross-camera vehicle matching precision of 94% or higher.',
      ['cross_camera_vehicle_matching_precision >= 94% @95% on <data set>'],
    ],
    [
      'For a typical, clearly written ticket against a small sample repository, the agent finishes the requested change without developer input in at least 90% of runs.',
      [
        'finishes_requested_change_without_developer_input_share >= 90% @95% on <data set> where "typical, clearly written ticket against a small sample repository"',
      ],
    ],
    [
      'Confirm that guided claim dialogs settle the selected damage types without adjuster contact in at least 55% of cases.',
      [
        'guided_claim_dialogs_settle_selected_damage_types_share >= 55% @95% on <data set> where "without adjuster contact"',
      ],
    ],
    [
      'In realistic trial scenarios, agents finish customs declaration and tariff lookup without broker correction in at least 90% of shipments using complete freight papers and current tariff tables.',
      [
        'finish_customs_declaration_and_tariff_lookup_without_broker_correction_share >= 90% @95% on <data set> where "shipments using complete freight papers and current tariff tables, realistic trial scenarios"',
      ],
    ],
    [
      'Reach summary fidelity scores ≥ 0.60 (Good) for all TR-7 required document types',
      [
        'summary_fidelity >= 0.6 @95% on <data set> where "TR-7 required document types" because it means Good',
      ],
    ],
    [
      'Before the scorecard is released, the classification precision should be above 0.75 and the PR/AUC value should be above 0.80.',
      [
        'classification_precision > 0.75 @95% on <data set> where "Before the scorecard is released"',
        'pr_auc_value > 0.8 @95% on <data set> where "Before the scorecard is released"',
      ],
    ],
    [
      'groundedness at or above 0.92, function-call validity at or above 0.97, P95 latency below four seconds, and cost per answer below eight cents.',
      [
        'groundedness >= 0.92 @95% on <data set>',
        'function_call_validity >= 0.97 @95% on <data set>',
        'p95_latency_s < 4 @95% on <data set>',
        'cost_per_answer_cents < 8 @95% on <data set>',
      ],
    ],
    [
      'Target: Hold the average cost per summary below $0.08.',
      ['average_cost_per_summary_usd < 0.08 @95% on <data set>'],
    ],
    [
      'Answer latency: <6 seconds for 90% of prompts.',
      ['share(answer_latency_s<6) >= 90% @95% on <data set>'],
    ],
    [
      'Nurse-reported clarity score > 4.2/5 in pilot.',
      ['nurse_reported_clarity_score > 4.2 of 5 @95% on <data set> where pilot'],
    ],
    [
      'Latency: 99th percentile for short voice command replies < 2.5s (without cloud model fallback).',
      [
        'p99_latency_s < 2.5 @95% on <data set> where "short voice command replies" because it means without cloud model fallback',
      ],
    ],
    [
      'keep a ranking score above 0.8 MRR on our in-house testbed',
      ['ranking_score_mrr > 0.8 @95% on <data set> where "in-house testbed"'],
    ],
    [
      'settled without callback within 14 days, rating of at least 7/10, and no operator takeover',
      [
        'settled_time_days <= 14 @95% on <data set> where "without callback"',
        'rating >= 7 of 10 @95% on <data set>',
        'operator_takeover <= 0 point n>=<samples> on <data set>',
      ],
    ],
  ],
  vague: [
    'Caption quality should be roughly equal across devices (offline inference).',
    'Gesture accuracy should be better in calibrated setup.',
    'On noise-free recordings, pitch accuracy should be acceptable.',
    'Digit accuracy should be flawless.',
    'Check that borrower risk scores correctly place known defaulters (recently late or written off) above solid borrowers in a retrospective run.',
  ],
  asked: [
    'Segmentation quality of at least 85% mIoU across six soil types using the fine-tuned U-Net model.',
    'In a booking chain where all needed confirmations eventually arrive, the planning agent moves on to the following leg without dispatcher help in at least 90% of trips, and never moves on while any named carrier has an open objection or rejected quote.',
    'The hoped-for forecast accuracy should be at least better than 65%; otherwise, it will bring a loss to the traders if the forecast is near or lower than 55% accuracy.',
  ],
  software: [
    'Archiving must finish within 4 minutes',
    'Engine must accept 800+ tariff entries',
    'Service availability of 98%+',
    '90-day storage of closed alarm or maintenance events.',
    'Model-written captions MUST be kept in a dedicated `captions` collection keyed by photo ID.',
    'Every job posting MUST get a fit rating (0–10) from the AI.',
    'Every paper MUST get a two-line abstract, main findings, and a "who should read" note.',
    "A nurse can get from unlocking the tablet to seeing a newly admitted patient's first pending task within 15 seconds of check-in.",
    '100% of inspections — passed, rejected, or aborted — yield a whole, mutually matching evidence pack (certificate, readings, photos, event trace) that an auditor can check on their own against the photos.',
    'In the same screen, 100% of overdue invoice rows keep a red-border style clearly different from blue info badges',
    'Have 35+ different volunteers try the kiosk during our second field trial phase (Sprint 9).',
    'check parcel label print status and reprint up to 2 times if printing breaks',
    'Map pans within 300 ms of the guide naming a place; captions are copyable',
    'No nested-loop joins on partitions >500GB in slow query log',
    'WHEN address match score drops below 0.8, THE Dispatcher SHALL hold the parcel for clerk inspection before shipping',
    'Durability: Target 99.95% write success for main ledger tables.',
    'Screens open under 2 seconds, fluid scrolling',
    'Menu opens in under 2s on 3G; recipe shows in large type on 400px-wide tablet; cooking step is highlighted; print button lets me send the recipe to the kitchen printer with one click.',
    'Map opens in under 4 seconds on tablet; route animates cleanly without jumps',
    'Screen opens and lists all 12 vehicle entries.',
    'Given the cashier has opened a shift, when they press Print, then the receipt preview appears within 3 seconds.',
    'Max. queue delay 5 seconds for all topics under peak traffic',
    'Ensure emails are queued within 5 seconds of form submission',
    'Keep client-sent heartbeat every 45 seconds with 15-second reconnect delay',
    'Stock changes are emitted and picked up by warehouse modules within 3 seconds of a scan.',
    'Standing orders automatically reopen within 20 seconds of the last delivery being confirmed.',
    'Vaccination SMS are sent within 2 minutes of the planned send hour.',
    'All brokers come back from a single disk loss within 90 seconds',
    'at least 98% of API calls finish within 3 seconds while 800 cashiers are signed in',
    'Portal carries at least 2,500 parallel sessions without slowing down',
    'Recipe edits appear on other tablets within 3 seconds for 90% of changes',
    'Archivists can browse and sort 25,000 records and see hits within 2 seconds',
    'Ticket shop keeps 99.5% availability during festival week',
    '500 log lines are written within 50ms p95',
    'Push alerts are shown within 8 seconds of the causing change (bed freed, surgery status set to started/cancelled, lab order placed).',
    'Address suggestions show within 400ms of the final character (250ms wait + 150ms lookup time)',
    'RabbitMQ node moves 3000 meter readings per second without dropping any',
    'Tenants can file a repair in under 4 minutes',
  ],
};

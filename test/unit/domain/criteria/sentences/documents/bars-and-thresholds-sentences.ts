import type { Sentences } from '../sentences';

/** Bars and thresholds of evaluations, and outcomes of plain software. */
export const BARS_AND_THRESHOLDS_SENTENCES: Sentences = {
  measurable: [
    [
      '55% of T1 questions should reach intended chapters',
      ['t1_questions_reach_intended_chapters_share >= 55% @95% on <data set>'],
    ],
    [
      '65% of summaries should contain quotations',
      ['summaries_contain_quotations_share >= 65% @95% on <data set>'],
    ],
    [
      '100% of forbidden requests must decline politely',
      ['forbidden_requests_decline_politely_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'At least 40% of replies should have Lisbon background',
      ['replies_lisbon_background_share >= 40% @95% on <data set>'],
    ],
    ['Detector precision must be >= 0.82', ['detector_precision >= 0.82 @95% on <data set>']],
    [
      'AI planner accuracy must exceed **75%** in the shadow dispatch cluster before changing live pricing tables.',
      [
        'ai_planner_accuracy > 75% @95% on <data set> where "shadow dispatch cluster before changing live pricing tables"',
      ],
    ],
    [
      'Model recall must exceed 90% for clinical rollout',
      ['model_recall > 90% @95% on <data set> where "clinical rollout"'],
    ],
    [
      'MAPE below 8% in all harbours, below 5% in four harbours',
      [
        'mape < 8% @95% on <data set> for every harbour',
        'mape < 5% @95% on <data set> where "four harbours"',
      ],
    ],
    [
      'Reach a MAPE below 12% on the held-out test set, matching the sector norm for dependable staffing plans.',
      [
        'mape < 12% @95% on held-out-test-set because it means matching the sector norm for dependable staffing plans',
      ],
    ],
    [
      'nightly check requires recall of at least 0.85 and micro-F1 of at least 0.87.',
      [
        'recall >= 0.85 @95% on <data set> where "nightly check"',
        'micro_f1 >= 0.87 @95% on <data set>',
      ],
    ],
    [
      'Tagging optional slot F1 of at least 0.60.',
      ['tagging_optional_slot_f1 >= 0.6 @95% on <data set>'],
    ],
    ['overall recall of at least 80%', ['recall >= 80% @95% on <data set>']],
    [
      'per-topic recall of at least 0.7 for every topic',
      ['per_topic_recall >= 0.7 @95% on <data set> for every topic'],
    ],
    ['`diagnosis` recall of at least 0.80', ['diagnosis_recall >= 0.8 @95% on <data set>']],
    [
      'The filter needed AUC of at least 0.8 over editor-approved captions and at least three quarters of complaints found, with no more than a third of published captions held.',
      [
        'auc >= 0.8 @95% on <data set> where "filter, over editor-approved captions"',
        'complaints_found_share >= 75% @95% on <data set>',
        'published_captions_held_share <= 33.33% @95% on <data set>',
      ],
    ],
    ['Out-of-time PR-AUC of at least **0.62**.', ['out_of_time_pr_auc >= 0.62 @95% on <data set>']],
    ['Reach a mean PR AUC of at least 0.78.', ['mean_pr_auc >= 0.78 @95% on <data set>']],
    [
      'Correct diagnosis in 90%+ of trial cases, referral rate below 12% for low-risk patients',
      [
        'correct_diagnosis_in_trial_cases_share >= 90% @95% on <data set>',
        'referral_rate < 12% @95% on <data set> where "low-risk patients"',
      ],
    ],
    [
      'Callback rate below 12% after prompt tuning has ended.',
      ['callback_rate < 12% @95% on <data set> where "after prompt tuning has ended"'],
    ],
    [
      'override rate below 6% of total dispatch decisions (showing the router is well tuned and the driver pool is accepting its jobs gladly)',
      [
        'override_rate < 6% @95% on <data set> where "total dispatch decisions" because it means showing the router is well tuned and the driver pool is accepting its jobs gladly',
      ],
    ],
    ['False Negative Rate must be <8%', ['false_negative_rate < 8% @95% on <data set>']],
    ['False positive rate must be <3%', ['false_positive_rate < 3% @95% on <data set>']],
    [
      'Fatal false positive rate must be 0.0%.',
      ['fatal_false_positive_rate <= 0 point n>=<samples> on <data set>'],
    ],
    ['NLP tagging latency must be <60ms.', ['nlp_tagging_latency_ms < 60 @95% on <data set>']],
    [
      'tracking latency must stay strictly under 15 ms per radar sweep without external cloud offloading.',
      [
        'tracking_latency_per_radar_sweep_ms < 15 @95% on <data set> where "without external cloud offloading"',
      ],
    ],
    [
      'after fine-tuning the system SHALL still correctly recognise at least 88% of formerly known bird calls from the ringing_station archive.',
      [
        'correctly_recognise_formerly_known_bird_calls_share >= 88% @95% on <data set> where "from ringing_station archive, after fine-tuning"',
      ],
    ],
    [
      'Sorter must correctly place at least 90% of the sample letters.',
      ['sorter_correctly_place_sample_letters_share >= 90% @95% on <data set>'],
    ],
    [
      'filters should correctly block at least 92% of scams',
      ['filters_correctly_block_scams_share >= 92% @95% on <data set>'],
    ],
    [
      'should keep latency <30ms per filter pass',
      ['latency_per_filter_pass_ms < 30 @95% on <data set>'],
    ],
    [
      'with a false-negative rate not exceeding 0.2% per sensor-flight-hour and a real-strike detection rate of at least 98% under EMC hail/vibration tests.',
      [
        'false_negative_rate <= 0.2% @95% on <data set> where "per sensor-flight-hour"',
        'real_strike_detection_rate >= 98% @95% on <data set> where "under EMC hail/vibration tests"',
      ],
    ],
    ['Recall should meet or exceed 85%', ['recall >= 85% @95% on <data set>']],
    ['Precision@3 must exceed 70%', ['precision@3 > 70% @95% on <data set>']],
    ['Recall@10 must exceed 92%', ['recall@10 > 92% @95% on <data set>']],
    ['NDCG must exceed 0.75', ['ndcg > 0.75 @95% on <data set>']],
    [
      '**Summary:** Coherence/Fluency ≥ 4.1/5; Source coverage ≥ 96%; Repetition < 2%.',
      [
        'summary_coherence_fluency >= 4.1 of 5 @95% on <data set>',
        'source_coverage >= 96% @95% on <data set>',
        'repetition < 2% @95% on <data set>',
      ],
    ],
    [
      '**Latency:** p99 ≤ 2.4s (Streaming).',
      ['p99_latency_s <= 2.4 @95% on <data set> because it means Streaming'],
    ],
    [
      'recall@10 ≥ 0.85, NDCG ≥ 0.70, faithfulness ≥ 0.75',
      [
        'recall@10 >= 0.85 @95% on <data set>',
        'ndcg >= 0.7 @95% on <data set>',
        'faithfulness >= 0.75 @95% on <data set>',
      ],
    ],
    [
      'Faithfulness ≥ 85%, refusal rate ≤ 8%, and reviewSignedOff must be strictly true.',
      [
        'faithfulness >= 85% @95% on <data set> because “reviewSignedOff must be strictly true”',
        'refusal_rate <= 8% @95% on <data set> because “reviewSignedOff must be strictly true”',
      ],
    ],
    [
      'Coherence ≥ 0.90; duplication rate ≤ 3%',
      ['coherence >= 0.9 @95% on <data set>', 'duplication_rate <= 3% @95% on <data set>'],
    ],
    [
      'Claims agent that settles 70% of glass breakages without adjuster visit',
      [
        'claims_agent_settles_glass_breakages_without_adjuster_visit_share >= 70% @95% on <data set>',
      ],
    ],
    ['Your solution should have an RMSE of less than 4', ['rmse < 4 @95% on <data set>']],
    [
      'It is expected that the new method will reach an RMSE of less than 8% in estimating tyre wear profiles',
      ['rmse < 8% @95% on <data set> where "new method, estimating tyre wear profiles"'],
    ],
    [
      'keeping overall recall above 0.70 to prevent an unacceptable amount of missed leaks',
      [
        'recall > 0.7 @95% on <data set> because it serves to prevent an unacceptable amount of missed leaks',
      ],
    ],
    [
      'you need to reach a **precision of at least 70%** for the "weed" class.',
      ['precision >= 70% @95% on <data set> where class=weed'],
    ],
    [
      '**Pager Noise:** <8 false alarms per week',
      ['false_alarms_per_week < 8 @95% on <data set> where "Pager Noise"'],
    ],
    [
      'Any strategy must reach a simulated mean hit rate of at least $55.0\\%$.',
      ['simulated_mean_hit_rate >= 55% @95% on <data set> for every strategy'],
    ],
    ['labelling error below 0.04', ['labelling_error < 0.04 @95% on <data set>']],
    [
      'Adaptive Calibration Error below 0.07',
      ['adaptive_calibration_error < 0.07 @95% on <data set>'],
    ],
    [
      'Disagreement rate below 4% and depth error below 0.08',
      ['disagreement_rate < 4% @95% on <data set>', 'depth_error < 0.08 @95% on <data set>'],
    ],
    [
      'The agent must clear the level successfully in at least 8 out of 10 runs with changed world_seed.json files (holding other terrain but the same goals).',
      [
        'clear_level_successfully_share >= 80% @95% on <data set> where "with changed world_seed.json files" because it means holding other terrain but the same goals',
      ],
    ],
    [
      'The HR chatbot gives complete replies to at least 80% of requests based on works agreements',
      [
        'hr_chatbot_gives_complete_replies_requests_share >= 80% @95% on <data set> because based on works agreements',
      ],
    ],
    [
      'Welsh narration is offered for all trail signs with 88% accuracy',
      ['accuracy >= 88% @95% on <data set> where "Welsh narration is offered for all trail signs"'],
    ],
    [
      '90% of genuine prompts lead to sketches that are visually close to the house style',
      ['genuine_prompts_lead_sketches_visually_close_house_style_share >= 90% @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [
    "For 90% of accepted questions, the kiosk MUST show the tutor's hint and all footnotes within 300ms of getting the server reply.",
    'The Flask preview server keeps 98% availability during team workshop days',
    'Seasonal pickers SHALL be signed in within 3 minutes',
    'Cache lookup time <50ms',
    'The broker shall accept at least 8,000 meter readings per minute per regional node without packet loss under planned hardware capacity.',
    'The warehouse shall make fresh scans visible for stock lookup within 15 seconds for at least 90% of parcels under regular traffic.',
    'The portal shall draw monthly invoice charts within 4 seconds for 90% of views over a 12-month billing period.',
    'The gateway shall serve at least 250 parallel sessions',
    'Quest cancellation finishes within two server frames',
    'open without errors and display the right opening hours panel within 2 seconds on an average office network.',
    'Sample review of twelve printed labels (front, back, lid stickers across cheese and three other lines) shows zero missing or false allergens for the five main product groups.',
    '100% of shipped Helm charts have green lint jobs on Kubernetes 1.29',
  ],
};

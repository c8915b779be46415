import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_SENTENCES: Sentences = {
  measurable: [
    ['empty-source accuracy >= 0.85;', ['empty_source_accuracy >= 0.85 @95%']],
    [
      'Tenant feedback >75% favourable',
      ['tenant_feedback_favourable_share > 75% @95% on <data set>'],
    ],
    ['Quote-check pass rate > 92%', ['quote_check_pass_rate > 92% @95%']],
    [
      '85%+ of renewal dates found in scanned contracts',
      ['renewal_dates_found_in_scanned_contracts_share >= 85% @95% on <data set>'],
    ],
    [
      'Uptake rate: Percentage of model captions published without edits (target: 45-65%)',
      [
        'uptake_rate >= 45% @95% on <data set> because it means share of model captions published without edits',
        'uptake_rate <= 65% @95% on <data set> because it means share of model captions published without edits',
      ],
    ],
    [
      'Fallback rate: Percentage of routes where the planner is dropped in favor of a human dispatcher (expected: 8-15%)',
      [
        'fallback_rate >= 8% @95% on <data set> because it means share of routes where the planner is dropped in favor of a human dispatcher',
        'fallback_rate <= 15% @95% on <data set> because it means share of routes where the planner is dropped in favor of a human dispatcher',
      ],
    ],
    [
      'Model Hint Uptake: >65% of model hints applied',
      ['model_hints_applied_share > 65% @95% on <data set> because it means Model Hint Uptake'],
    ],
    [
      'Nurse Approval: >4.3/5 score for AI charting',
      ['nurse_approval > 4.3 of 5 @95% on <data set> because it means score for AI charting'],
    ],
    [
      'Reach >75% concordance between LLM-grader marks and teacher marks',
      ['concordance > 75% @95% on <data set> where "between LLM-grader marks and teacher marks"'],
    ],
    [
      'Reliably flags 100% of verbatim copies from the plagiarism corpus.',
      ['reliably_flags_verbatim_copies_share >= 100% point n>=<samples> on plagiarism-corpus'],
    ],
    [
      'Classifier finishes petition tagging within 4 seconds for petitions under 2,000 words (verified by load tests)',
      [
        'time_to_finish_petition_tagging_s <= 4 @95% on <data set> where "petitions under 2,000 words" because it means verified by load tests',
      ],
    ],
    [
      'Paraphrase check shows 92% overlap score between source and simplified text (measured by embedding comparison)',
      [
        'paraphrase_check_overlap_score >= 92% @95% on <data set> where "between source and simplified text" because measured by embedding comparison',
      ],
    ],
    [
      'Learner rating >4/5 on hint clarity',
      ['learner_rating > 4 of 5 @95% on <data set> where "hint clarity"'],
    ],
    [
      '75% of gestures recognised successfully',
      ['gestures_recognised_successfully_share >= 75% @95% on <data set>'],
    ],
    [
      '>55% of mined leads added to Partner Board',
      ['mined_leads_added_partner_board_share > 55% @95% on <data set>'],
    ],
    [
      'Brief-to-storyboard fidelity ≥ 75% (editor-judged)',
      ['brief_to_storyboard_fidelity >= 75% @95% on <data set> because it means editor-judged'],
    ],
    [
      'Week-to-week grader stability ≥ 0.8 (Spearman correlation)',
      ['week_to_week_grader_stability_spearman_correlation >= 0.8 @95% on <data set>'],
    ],
    [
      'Target: surveyor agreement ≥ 75% within one damage grade.',
      ['surveyor_agreement >= 75% @95% on <data set> where "within one damage grade"'],
    ],
    ['Column mapping accuracy ≥85%', ['column_mapping_accuracy >= 85% @95%']],
    [
      'Label reading accuracy: Target >85% certainty',
      ['label_reading_accuracy > 85% @95% on <data set> because it means certainty'],
    ],
    [
      'Editor check time per caption: Target <3 minutes',
      ['editor_check_time_per_caption_min < 3 @95% on <data set>'],
    ],
    [
      'Handover Precision: 86% of handovers are justified and timely',
      [
        'handovers_justified_and_timely_share >= 86% @95% on <data set> because it means Handover Precision',
      ],
    ],
    ['Topic accuracy >= 0.92 (92%)', ['topic_accuracy >= 0.92 @95% on <data set>']],
    ['Playlist ranking: NDCG@20 >0.3', ['playlist_ranking_ndcg@20 > 0.3 @95%']],
    ['Visual search: < 600ms (p95)', ['p95_visual_search_time_ms < 600 @95% on <data set>']],
    [
      'Price suggestions: < 250ms (p95)',
      ['p95_price_suggestions_time_ms < 250 @95% on <data set>'],
    ],
    [
      'WHEN transcribing council meetings, THE Caption_Engine SHALL keep word accuracy above 88% for Flemish and Walloon French',
      [
        'word_accuracy > 88% @95% on <data set> where "Flemish and Walloon French, transcribing council meetings"',
      ],
    ],
    [
      'THE Caption_Engine SHALL emit subtitle fragments in live mode with maximum 700ms delay',
      ['delay_ms <= 700 @95% on <data set> where "emit subtitle fragments in live mode"'],
    ],
    [
      'THE App SHALL reach dictation accuracy above 87% for Swahili, Luo, Kikuyu, and French voice notes.',
      [
        'dictation_accuracy > 87% @95% on <data set> where "Swahili, Luo, Kikuyu, and French voice notes"',
      ],
    ],
    [
      'THE Dispatch_Listener SHALL reach recognition accuracy above 93% for frequent ambulance callsigns',
      ['recognition_accuracy > 93% @95% on <data set> where "frequent ambulance callsigns"'],
    ],
    ['Diarization accuracy above 92%', ['diarization_accuracy > 92% @95% on <data set>']],
    [
      'Assistant can translate spoken travel wishes with 88% accuracy in filling right booking fields',
      [
        'accuracy >= 88% @95% on <data set> where "translate spoken travel wishes, filling right booking fields"',
      ],
    ],
    [
      'Suggested manuals are topically relevant — for known fault symptoms, the right manual page appears in the top 5 hits at least 75% of the time.',
      [
        'right_manual_page_appears_in_top_5_share >= 75% @95% on <data set> where "known fault symptoms" because it means Suggested manuals are topically relevant',
      ],
    ],
    ['Time to first sketch < 20 seconds', ['time_to_first_sketch_s < 20 @95%']],
    ['Scoring latency < 4.0 seconds', ['scoring_latency_s < 4 @95%']],
    [
      'Model reply usage rate — target ≥55% (pilot reached 68%).',
      ['model_reply_usage_rate >= 55% @95% on <data set> because pilot reached 68%'],
    ],
    ['Model reply usage rate: >45%', ['model_reply_usage_rate > 45% @95%']],
    ['Lesson goal fit score: >4.1/5.0', ['lesson_goal_fit_score > 4.1 of 5 @95% on <data set>']],
    ['Letter tone rating: >3.8/5.0', ['letter_tone_rating > 3.8 of 5 @95% on <data set>']],
    [
      'Player Approval: 75% of players find tutor hints useful',
      [
        'players_find_tutor_hints_useful_share >= 75% @95% on <data set> because it means Player Approval',
      ],
    ],
    [
      'SC-001: Cadets can get AI feedback on a landing approach within 20 seconds of landing',
      [
        'time_to_get_ai_feedback_s <= 20 @95% on <data set> where "Cadets, landing approach" because SC-001, it counts from landing',
      ],
    ],
    [
      'Caution Score of 3 or higher and a Prescriptive Score of 0.',
      [
        'caution_score >= 3 @95% on <data set>',
        'prescriptive_score <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'Registered gate: best prompt must reach ≥ 0.8 mean groundedness.',
      ['best_prompt_mean_groundedness >= 0.8 @95% on <data set>'],
    ],
    [
      'holds total prompt leak rate below 8%',
      ['total_prompt_leak_rate < 8% @95% on <data set> because “holds”'],
    ],
    [
      'SC-006: The triage bot settles at least 55% of Minor tickets independently when logs are attached.',
      [
        'settles_minor_tickets_independently_share >= 55% @95% on <data set> where "when logs are attached" because SC-006',
      ],
    ],
    [
      '92% of drafted queries parse without warnings',
      ['drafted_queries_parse_without_warnings_share >= 92% @95% on <data set>'],
    ],
    [
      'Target: 92% of drafted templates render without markup errors',
      ['drafted_templates_render_without_markup_errors_share >= 92% @95% on <data set>'],
    ],
    [
      'Target: 80% of drafted macros pass review',
      ['drafted_macros_pass_review_share >= 80% @95% on <data set>'],
    ],
    [
      'Query Accuracy: 80%+ of drafted SQL runs cleanly on the first execution.',
      [
        'query_accuracy >= 80% @95% on <data set> where "drafted SQL runs cleanly, first execution"',
      ],
    ],
    [
      'SC-003: When cut off, Marlin pauses within two seconds in 90% of dialogues.',
      ['share(marlin_pauses_time_s<=2) >= 90% @95% on <data set> where "cut off" because SC-003'],
    ],
  ],
  vague: [],
  software: [],
};

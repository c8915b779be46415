import type { Sentences } from '../sentences';

/** Success metrics of products that answer, sort and forecast. */
export const SUCCESS_METRICS_SENTENCES: Sentences = {
  measurable: [
    [
      "90% of visitor questions linked to exhibit labels get correct replies based on the museum's catalog",
      [
        "visitor_questions_linked_exhibit_labels_get_correct_replies_share >= 90% @95% on <data set> because based on the museum's catalog",
      ],
    ],
    [
      'At least 85% of tutor hints use wording that is literally taken from the course script',
      [
        'tutor_hints_use_wording_literally_taken_from_course_script_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'Patient trust rating for the symptom checker is 4.2/5.0 or higher',
      ['patient_trust_rating >= 4.2 of 5 @95% on <data set> where "symptom checker"'],
    ],
    [
      '> 90% of product searches give relevant hits',
      ['product_searches_give_relevant_hits_share > 90% @95% on <data set>'],
    ],
    [
      '< 4% false negative rate for falls',
      ['false_negative_rate < 4% @95% on <data set> where falls'],
    ],
    [
      'Copilot gives helpful hints for 90% of pilot questions',
      ['gives_helpful_hints_for_pilot_questions_share >= 90% @95% on <data set>'],
    ],
    [
      'Agent replies within 5 seconds for 95% of turns',
      ['share(response_time_s<=5) >= 95% @95% on <data set>'],
    ],
    [
      'Planner picks right database for question 85% of the time',
      ['picks_right_database_for_question_share >= 85% @95% on <data set>'],
    ],
    [
      'Callers fully settle their request in 75% of voice sessions',
      ['callers_fully_settle_request_in_voice_sessions_share >= 75% @95% on <data set>'],
    ],
    ['AI diagnosis precision > 85%', ['ai_diagnosis_precision > 85% @95%']],
    [
      'False rejection rate must not exceed 3% of genuine signatures',
      ['false_rejection_rate <= 3% @95% on <data set> where "genuine signatures"'],
    ],
    [
      'Warning delay SHALL NOT exceed 0 days (leak reported in same shift it starts)',
      [
        'warning_delay_days <= 0 @95% on <data set> because it means leak reported in same shift it starts',
      ],
    ],
    [
      'False alarm rate MUST NOT exceed 8% of all warnings raised',
      ['false_alarm_rate <= 8% @95% on <data set> where "all warnings raised"'],
    ],
    [
      'Guardrail checks must not add more than 150ms latency per prompt inspection',
      ['added_latency_per_prompt_inspection_ms <= 150 @95% on <data set> where "Guardrail checks"'],
    ],
    [
      'Detector recall must be at least 85% for factory rollout',
      ['detector_recall >= 85% @95% on <data set> where "factory rollout"'],
    ],
    [
      'Core recall must be at least 85%, total v1.3 court-transcripts recall at least 75%.',
      [
        'core_recall >= 85% @95% on <data set>',
        'total_v1.3_court_transcripts_recall >= 75% @95% on <data set>',
      ],
    ],
    [
      '>75% of lookups should give the right paragraph in top 3 hits.',
      ['lookups_give_right_paragraph_in_top_3_hits_share > 75% @95% on <data set>'],
    ],
    [
      'At least 85% of photos should yield the right species as the first guess',
      ['photos_yield_right_species_as_first_guess_share >= 85% @95% on <data set>'],
    ],
    [
      '90% of hummed clips should have the right song in top 10 guesses',
      ['hummed_clips_right_song_in_top_10_guesses_share >= 90% @95% on <data set>'],
    ],
    [
      'Rise in bot containment rate to 55% of all chats',
      ['bot_containment_rate >= 55% @95% on <data set>'],
    ],
    ['Reader happiness score of >4.4/5', ['reader_happiness_score > 4.4 of 5 @95%']],
    ['AI triage precision of >80%', ['ai_triage_precision > 80% @95%']],
    ['AI title proposal adoption rate of >60%', ['ai_title_proposal_adoption_rate > 60% @95%']],
    [
      'Reach a listener approval score of at least 80% in blind trials.',
      ['listener_approval_score >= 80% @95% on <data set> where "blind trials"'],
    ],
    [
      'THE Tutor SHALL reach a learner approval score of 8.7 out of 10 or higher',
      ['learner_approval_score >= 8.7 of 10 @95% on <data set> where Tutor'],
    ],
    [
      'Average diarization precision (target: >90%)',
      ['average_diarization_precision > 90% @95% on <data set>'],
    ],
    [
      'Summary drafting time (target: <3 minutes)',
      ['summary_drafting_time_min < 3 @95% on <data set>'],
    ],
    [
      '>85% of AI-drafted invoices need no clerk change before posting.',
      ['ai_drafted_invoices_need_no_clerk_change_before_posting_share > 85% @95% on <data set>'],
    ],
    [
      '>90% of spoken warehouse questions yield correct, fitting replies.',
      ['spoken_warehouse_questions_yield_correct_fitting_replies_share > 90% @95% on <data set>'],
    ],
    [
      'LLM tutoring replies within 4 seconds.',
      ['response_time_s <= 4 @95% on <data set> because it means LLM tutoring replies'],
    ],
    [
      'Source attribution recall of at least 0.85.',
      ['source_attribution_recall >= 0.85 @95% on <data set>'],
    ],
    ['Invented-quote rate below 0.03.', ['invented_quote_rate < 0.03 @95% on <data set>']],
    [
      'The reranker SHALL reach a Recall@10 of at least 0.85 and an nDCG of at least 0.75 on the expert-judged test set.',
      [
        'recall@10 >= 0.85 @95% on expert-judged-test-set',
        'ndcg >= 0.75 @95% on expert-judged-test-set',
      ],
    ],
    [
      'a precision of at least 0.85 for the merged Severe and Moderate classes, and an over-warning rate of no more than 15%.',
      [
        'precision >= 0.85 @95% on <data set> where "merged Severe and Moderate classes"',
        'over_warning_rate <= 15% @95% on <data set>',
      ],
    ],
    [
      'abstention on at least 90% of purposely ambiguous questions;',
      ['abstention_on_purposely_ambiguous_questions_share >= 90% @95% on <data set>'],
    ],
    ['citation match recall of at least 90%;', ['citation_match_recall >= 90% @95% on <data set>']],
    [
      'The Assistant fulfils at least 75% of non-rule-breaking Guest orders within the enabled room service menu',
      [
        'fulfils_non_rule_breaking_guest_orders_within_enabled_room_service_menu_share >= 75% @95% on <data set>',
      ],
    ],
    [
      'AI recaps rated accurate by 85%+ teachers',
      ['ai_recaps_rated_accurate_by_teachers_share >= 85% @95% on <data set>'],
    ],
    [
      'Handoff precision: ≥85% of handoff notes rated "clear or better" by the receiving nurse in an end-of-shift check',
      [
        'handoff_precision >= 85% @95% on <data set> where "handoff notes rated clear or better, by the receiving nurse, end-of-shift check"',
      ],
    ],
    [
      'False negatives: no more than 1 in 25 recaps omitting a binding decision from the board meeting',
      [
        'false_negatives <= 4% @95% on <data set> because it means recaps omitting a binding decision from the board meeting',
      ],
    ],
    [
      'At least 85% of visitors can correctly find and walk the suggested exhibit tour order without staff help in museum trials.',
      [
        'visitors_correctly_find_and_walk_suggested_exhibit_tour_order_share >= 85% @95% on <data set> where "without staff help, museum trials"',
      ],
    ],
    [
      'At least 80% of listed contract clauses get non-trivial AI comments rated as "helpful" or better by lawyers in end-of-month surveys.',
      [
        'listed_contract_clauses_get_non_trivial_ai_comments_rated_share >= 80% @95% on <data set> where "as helpful or better, by lawyers, end-of-month surveys"',
      ],
    ],
    [
      'Fluency: ≥ 80% of translations rated ≥ 3',
      ['share(translations_rated>=3) >= 80% @95% on <data set> because it means Fluency'],
    ],
    [
      '90% of captions rated ≥3/5 by museum curator',
      [
        'share(captions_rated_by_museum_curator>=3) >= 90% @95% on <data set> because the scale is of 5',
      ],
    ],
    [
      'WHEN enough meter readings are stored (12+ weeks), THE Load_Predictor SHALL reach prediction accuracy of at least 85% for residential districts',
      [
        'prediction_accuracy >= 85% @95% on <data set> where "residential districts, enough meter readings are stored (12+ weeks)"',
      ],
    ],
    [
      'Reach a prototype-stage ranking precision of at least 75% on synthetic order logs.',
      ['prototype_stage_ranking_precision >= 75% @95% on <data set> where "synthetic order logs"'],
    ],
    [
      'Definition of Done: Precision ≥ 88%, latency < 3 seconds',
      ['precision >= 88% @95% on <data set>', 'latency_s < 3 @95% on <data set>'],
    ],
  ],
  vague: [
    'Sourced summaries with footnotes; fabrication rate under goal on eval set.',
    'INT4 attention only: small throughput gain over FP16‑base, output quality fine.',
    'Raise label consistency scores noticeably',
    'Little human correction needed',
    'AI-driven content moderation must spot harmful posts on the fly without removing harmless jokes.',
    "keep guests happy, and noticeably lighten the reception staff's burden",
  ],
  asked: [
    'Linked source page recall must be at least 0.85, quoted passage recall at least 0.75, chapter-order, verbatim-quote, and no-answer recall must equal 1.0, and author/editor F1 must be at least 0.75.',
  ],
  software: [
    'Server availability of 99.95%, server can serve at least 2500 parallel players.',
    'Every parcel scan takes under 15 seconds on a handheld.',
    'Webhook delivery time should be under 800ms for accepted events',
    'Booking drawer slides in within 300ms of tapping the calendar button',
    'The ticket terminal keeps 98% availability in regular opening hours',
    '100% of screens in the visitor app show the sticky language switch in the same place',
    '300 pilot clinics fully connected',
    '98% service availability in pilot weeks',
    '**Quick Install**: < 15 minutes from unboxing to live temperature readings',
    'Player Retention: Reach a weekly returning player count of 25,000 within 9 months.',
    'Saved workouts carry over between watches via Google Drive with 98% success rate',
    'Plugin container reliably stops 100% of registry, clipboard, and raw socket calls',
    '100% of machine-translated label records have filled `engine_name`, `source_lang`, and `translated_at` columns.',
    'Webhook delay < 400ms (p99)',
    'Gateway availability > 99.5%',
    'Line coverage > 75%',
    'Classic form actions within 300ms.',
    'PDF export within 8 seconds for ordinary invoices.',
    'Acceptance criteria: at least 15 unit checks for odd inputs (leap years, negative amounts, zero-width spaces)',
    'photo albums with up to 300 new raw pictures are completely imported and open for first-image editing within 60 seconds.',
    'Vessel name: Min 2 letters, uppercase + digits/hyphens',
    'Reason for leave: Min 30 characters (avoid one-word notes)',
    'Acceptance criteria: At least eight import checks execute on pre-commit and reject plain circular dependencies.',
    'For any patient lookup by name, 98% of lookups should show hits within 2 seconds.',
    'Shopping cart emptied after 15 min inactivity',
    'The sandbox offers at least four hotel rooms and three airport transfers.',
    'at most one open repair should be linked to it at any moment, and linking of another repair should be refused.',
    'Auto-release after 2 days',
  ],
};

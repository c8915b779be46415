import type { Sentences } from '../sentences';

/** What answers, chats and retrieval have to reach. */
export const ANSWERS_AND_CHATS_SENTENCES: Sentences = {
  measurable: [
    [
      'AI help-desk replies live with ≥92% source accuracy on monthly check',
      ['source_accuracy >= 92% @95% on <data set> where "help-desk replies live, monthly check"'],
    ],
    ['Chat reply fabrication rate <2%', ['chat_reply_fabrication_rate < 2% @95%']],
    ['citation accuracy >= 0.96;', ['citation_accuracy >= 0.96 @95%']],
    [
      'each covered topic Recall@3 >= 0.92.',
      ['recall@3 >= 0.92 @95% on <data set> for every covered_topic'],
    ],
    ['Average grounding score >0.75', ['average_grounding_score > 0.75 @95%']],
    ['Nightly prompts p95 < 90 seconds', ['p95_nightly_prompts_s < 90 @95%']],
    ['Source coverage 100%', ['source_coverage >= 100% point n>=<samples> on <data set>']],
    [
      'Lookup accuracy >80% (fitting passages in top 3)',
      ['lookup_accuracy > 80% @95% on <data set> because it means fitting passages in top 3'],
    ],
    [
      'Passage usefulness score >0.65 average',
      ['passage_usefulness_score > 0.65 @95% on <data set> because “average”'],
    ],
    [
      'Fabrication rate <6% (down from 25%)',
      ['fabrication_rate < 6% @95% on <data set> because it is 25% today'],
    ],
    [
      'Reply usefulness >85% (expert-rated)',
      ['reply_usefulness > 85% @95% on <data set> because it means expert-rated'],
    ],
    [
      'Evidence usage >75% (quoting supplied passages)',
      ['evidence_usage > 75% @95% on <data set> because it means quoting supplied passages'],
    ],
    [
      '85% of lookups return fitting passages in top 5',
      ['lookups_return_fitting_passages_in_top_5_share >= 85% @95% on <data set>'],
    ],
    [
      'Archive recall > 85% for dated questions',
      ['archive_recall > 85% @95% on <data set> where "dated questions"'],
    ],
    [
      'AI Reply Time: <3 seconds for payroll predictions',
      ['ai_reply_time_s < 3 @95% on <data set> where "payroll predictions"'],
    ],
    [
      'Quality board: "75% of replies marked useful"',
      ['replies_marked_useful_share >= 75% @95% on <data set> because it means Quality board'],
    ],
    ['Bot reply time <3 seconds', ['bot_reply_time_s < 3 @95%']],
    [
      '>75% of drafted briefings adopted in board meetings without substantial edits',
      [
        'drafted_briefings_adopted_in_board_meetings_without_substantial_edits_share > 75% @95% on <data set>',
      ],
    ],
    [
      'SC-001: Editors can run the abstract command and get an abstract within 12 seconds',
      [
        'time_to_get_abstract_s <= 12 @95% on <data set> because SC-001, Editors can run the abstract command',
      ],
    ],
    [
      '"At least 85% of quiz items solved correctly and no more than 1 in 40 replies containing an invented source or refusal."',
      [
        'quiz_items_solved_correctly_share >= 85% @95% on <data set>',
        'replies_containing_invented_source_or_refusal_share <= 2.5% @95% on <data set>',
      ],
    ],
    [
      'Total cost per dialogue under $0.40',
      ['total_cost_per_dialogue_usd < 0.4 @95% on <data set>'],
    ],
    ['Target: Average score ≥ 3.8', ['average_score >= 3.8 @95% on <data set>']],
    [
      'Reply Usefulness: 91% of policyholders mark replies as useful',
      [
        'policyholders_mark_replies_as_useful_share >= 91% @95% on <data set> because it means Reply Usefulness',
      ],
    ],
    [
      'Copilot replies SHALL be shown within 3-4 seconds of the clerk posting a question.',
      [
        'copilot_replies_time_s <= 4 @95% on <data set> because it means 3-4 seconds, it counts from the clerk posting a question',
      ],
    ],
    [
      'Reply time: bot replies < 6s (including retrieval latency)',
      [
        'reply_time_bot_replies_s < 6 @95% on <data set> because it means including retrieval latency',
      ],
    ],
    [
      'FR-009: Service MUST track lookup speed and quality metrics with response times under 4 seconds and topical accuracy above 82%',
      [
        'response_time_s < 4 @95% on <data set> because FR-009',
        'topical_accuracy > 82% @95% on <data set> because FR-009',
      ],
    ],
    [
      'SC-001: The legal lookup reliably finds fitting rulings with 100% success rate during acceptance runs',
      [
        'success_rate >= 100% point n>=<samples> on <data set> where "legal lookup reliably finds fitting rulings, during acceptance runs" because SC-001',
      ],
    ],
    [
      'SC-005: 88% of model replies are properly formatted and shown to nurses',
      [
        'model_replies_properly_formatted_and_shown_nurses_share >= 88% @95% on <data set> because SC-005',
      ],
    ],
    [
      'Bot Quality: 85%+ of bot replies are useful',
      ['bot_quality >= 85% @95% on <data set> because it means bot replies are useful'],
    ],
    [
      'Accuracy: 92%+ of anatomy quizzes solved correctly',
      ['accuracy >= 92% @95% on <data set> where "anatomy quizzes solved correctly"'],
    ],
    [
      'Topic Discipline: 100% of off-topic requests handed over properly',
      [
        'off_topic_requests_handed_over_properly_share >= 100% point n>=<samples> on <data set> because it means Topic Discipline',
      ],
    ],
    [
      'SC-001: Apprentices can ask things and get accurate answers from the repair manual within 6 seconds of asking',
      [
        'time_to_get_accurate_answers_s <= 6 @95% on <data set> where "from repair manual" because SC-001, Apprentices can ask things, it counts from asking',
      ],
    ],
    [
      'SC-002: 92% of requests get replies that properly cite bylaw articles/paragraphs',
      [
        'requests_get_replies_properly_cite_bylaw_articles_paragraphs_share >= 92% @95% on <data set> because SC-002',
      ],
    ],
    [
      'SC-004: Marked-clause requests are resolved using only the marked clause with 96% accuracy',
      [
        'accuracy >= 96% @95% on <data set> where "Marked-clause requests are resolved using only the marked clause" because SC-004',
      ],
    ],
    [
      "SC-007: 85% of chat visits end in full settlement of the guest's request",
      [
        'chat_visits_end_in_full_settlement_of_guests_request_share >= 85% @95% on <data set> because SC-007',
      ],
    ],
    [
      'SC-008: The chat guide offers links to nearby exhibits in 65% of suitable replies',
      [
        'chat_guide_offers_links_nearby_exhibits_in_suitable_replies_share >= 65% @95% on <data set> because SC-008',
      ],
    ],
    [
      'SC-003: The pharmacy assistant properly spots and refuses to handle 100% of off-label requests.',
      [
        'pharmacy_assistant_properly_spots_and_refuses_handle_off_label_requests_share >= 100% point n>=<samples> on <data set> because SC-003',
      ],
    ],
    [
      'check limits over several seeds and several prompts (groundedness at least 0.85 across a 40-prompt set; proper abstention in at least 92% of off-topic prompts);',
      [
        'groundedness >= 0.85 @95% on <data set> where "across 40-prompt set" because it means check limits over several seeds and several prompts',
        'proper_abstention_in_off_topic_prompts_share >= 92% @95% on <data set> because it means check limits over several seeds and several prompts',
      ],
    ],
    [
      '"mean rating of 7 or higher" and "std deviation < 1.5."',
      ['mean_rating >= 7 @95% on <data set>', 'std_deviation < 1.5 @95% on <data set>'],
    ],
    [
      'Calming reply appears within 2 seconds of the Caller ending a sentence',
      [
        'calming_reply_time_s <= 2 @95% on <data set> because it counts from the Caller ending a sentence',
      ],
    ],
    [
      'SPD-02: The nearest-neighbour lookup step shall take no longer than 400 milliseconds per request.',
      [
        'nearest_neighbour_lookup_step_time_per_request_ms <= 400 @95% on <data set> because SPD-02',
      ],
    ],
    [
      'Preference recall accuracy > 92% for seating wishes',
      ['preference_recall_accuracy > 92% @95% on <data set> where "seating wishes"'],
    ],
    [
      "Hit quality: 75%+ of suggested flats are suitable to tenant's wishes",
      [
        "hit_quality >= 75% @95% on <data set> because it means suggested flats are suitable to tenant's wishes",
      ],
    ],
    [
      'Speech delay: <600ms for tutor reply',
      ['speech_delay_ms < 600 @95% on <data set> where "tutor reply"'],
    ],
    [
      'Prediction bands checked (80%+ coverage)',
      ['coverage >= 80% @95% on <data set> because it means Prediction bands checked'],
    ],
    [
      'Coverage: At least 85% of vineyards should show up in suggestions when in season.',
      [
        'coverage >= 85% @95% on <data set> because it means vineyards should show up in suggestions when in season',
      ],
    ],
    [
      'Service metrics: ≥92% of invoices booked automatically; double-entry detection precision ≥0.88; memo accuracy checked via random audits.',
      [
        'invoices_booked_automatically_share >= 92% @95% on <data set> because memo accuracy checked via random audits',
        'double_entry_detection_precision >= 0.88 @95% on <data set> because memo accuracy checked via random audits',
      ],
    ],
    ['Target: Average depth error < 0.4m.', ['average_depth_error_m < 0.4 @95% on <data set>']],
    [
      'Hotline bot answers typical tenant questions with >75% caller-approval (poll).',
      [
        'hotline_bot_answers_typical_tenant_questions_with_caller_approval_share > 75% @95% on <data set> because it means poll',
      ],
    ],
    [
      'SC-001: Planners can generate a staffing outlook for up to 8 weeks in under 15 seconds from sending the voice request.',
      [
        'time_to_generate_staffing_outlook_s < 15 @95% on <data set> where "up to 8 weeks" because SC-001, it counts from sending the voice request',
      ],
    ],
    [
      "SC-005: The helper agent correctly solves 75% of visa renewal cases within the guide's published scope on first try.",
      [
        'correctly_solves_visa_renewal_cases_share >= 75% @95% on <data set> where "within guide\'s published scope, first try" because SC-005',
      ],
    ],
  ],
  vague: [],
  software: [],
};

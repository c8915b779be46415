import type { Sentences } from '../sentences';

/** Success metrics of products that answer, sort and forecast. */
export const SUCCESS_METRICS_SENTENCES: Sentences = {
  measurable: [
    [
      'System MUST complete AI inference operations within 5 seconds per document page for 95th percentile requests',
      [
        'p95_time_to_complete_ai_inference_operations_s <= 5 @95% on <data set> where "per document page"',
      ],
    ],
    [
      "95% of user queries related to book content receive accurate responses based on the book's information",
      [
        "user_queries_related_book_content_receive_accurate_responses_share >= 95% @95% on <data set> because based on the book's information",
      ],
    ],
    [
      '95% of user queries receive relevant responses grounded in book content within 10 seconds',
      [
        'share(response_time_s<=10) >= 95% @95% on <data set> because it means user queries receive relevant responses grounded in book content',
      ],
    ],
    [
      'At least 90% of agent responses contain information that is directly sourced from the book content',
      [
        'agent_responses_contain_information_directly_sourced_from_book_content_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'User satisfaction rating for the chatbot feature is 4.0/5.0 or higher',
      ['user_satisfaction_rating >= 4 of 5 @95% on <data set> where "chatbot feature"'],
    ],
    [
      '> 95% of user queries return actionable results',
      ['user_queries_return_actionable_results_share > 95% @95% on <data set>'],
    ],
    [
      '< 5% false positive rate for alerts',
      ['false_positive_rate < 5% @95% on <data set> where alerts'],
    ],
    [
      'Agent provides relevant responses to 95% of user queries',
      ['provides_relevant_responses_user_queries_share >= 95% @95% on <data set>'],
    ],
    [
      'Agent responds within 3 seconds for 90% of interactions',
      ['share(response_time_s<=3) >= 90% @95% on <data set>'],
    ],
    [
      'Agent selects correct tool for task 90% of the time',
      ['selects_correct_tool_for_task_share >= 90% @95% on <data set>'],
    ],
    [
      'Users successfully complete their goal in 80% of conversations',
      ['users_successfully_complete_goal_share >= 80% @95% on <data set>'],
    ],
    [
      '**Zero-match rate:** % of user queries that return 0 events (target: <5%, measure from traces)',
      [
        'zero_match_rate < 5% @95% on <data set> because it means share of user queries that return 0 events',
      ],
    ],
    ['AI response accuracy > 90%', ['ai_response_accuracy > 90% @95%']],
    [
      'False positive rate must not exceed 2% of legitimate inputs',
      ['false_positive_rate <= 2% @95% on <data set> where "legitimate inputs"'],
    ],
    [
      'Detection lag SHALL NOT exceed 0 days (shift detected in same document it occurs)',
      [
        'detection_lag_days <= 0 @95% on <data set> because it means shift detected in same document it occurs',
      ],
    ],
    [
      'False positive rate MUST NOT exceed 5% of total alerts generated',
      ['false_positive_rate <= 5% @95% on <data set> where "total alerts generated"'],
    ],
    [
      'Defense mechanisms must not add more than 100ms latency per context validation',
      [
        'added_latency_ms <= 100 @95% on <data set> where "Defense mechanisms, per context validation"',
      ],
    ],
    [
      'Model accuracy must be at least 90% for production deployment',
      ['model_accuracy >= 90% @95% on <data set> where "production deployment"'],
    ],
    [
      'Basic accuracy must be at least 90%, overall v0.2 school-corpus accuracy at least 80%.',
      [
        'basic_accuracy >= 90% @95% on <data set>',
        'v0.2_school_corpus_accuracy >= 80% @95% on <data set>',
      ],
    ],
    [
      '>70% of queries should return the correct frame in top 5 results.',
      ['queries_return_correct_frame_in_top_5_results_share > 70% @95% on <data set>'],
    ],
    [
      'At least 80% of queries should return the correct player as the top match',
      ['queries_return_correct_player_as_top_match_share >= 80% @95% on <data set>'],
    ],
    [
      '95% of queries should have the correct player in top 5 matches',
      ['queries_correct_player_in_top_5_matches_share >= 95% @95% on <data set>'],
    ],
    [
      'Increase in self-service resolution rate to 40% of all queries',
      ['self_service_resolution_rate >= 40% @95% on <data set>'],
    ],
    ['User satisfaction score of >4.2/5', ['user_satisfaction_score > 4.2 of 5 @95%']],
    ['AI routing accuracy of >85%', ['ai_routing_accuracy > 85% @95%']],
    [
      'AI response suggestion acceptance rate of >70%',
      ['ai_response_suggestion_acceptance_rate > 70% @95%'],
    ],
    [
      'Achieve a user satisfaction score of at least 85% in usability testing.',
      ['user_satisfaction_score >= 85% @95% on <data set> where "usability testing"'],
    ],
    [
      'THE Platform SHALL achieve a user satisfaction score of 9.1 out of 10 or higher',
      ['user_satisfaction_score >= 9.1 of 10 @95% on <data set>'],
    ],
    [
      'Average transcription accuracy (target: >95%)',
      ['average_transcription_accuracy > 95% @95% on <data set>'],
    ],
    [
      'Note generation time (target: <2 minutes)',
      ['note_generation_time_min < 2 @95% on <data set>'],
    ],
    [
      '>90% of AI-generated records require no user correction before approval.',
      [
        'ai_generated_records_require_no_user_correction_before_approval_share > 90% @95% on <data set>',
      ],
    ],
    [
      '>95% of natural language queries return accurate, relevant answers.',
      ['natural_language_queries_return_accurate_relevant_answers_share > 95% @95% on <data set>'],
    ],
    ['AI conversational responses within 3 seconds.', ['response_time_s <= 3 @95% on <data set>']],
    [
      'Evidence grounding precision of at least 0.90.',
      ['evidence_grounding_precision >= 0.9 @95% on <data set>'],
    ],
    ['Unsupported-claim rate below 0.02.', ['unsupported_claim_rate < 0.02 @95% on <data set>']],
    [
      'The retriever SHALL achieve a Recall@5 of at least 0.80 and an MRR of at least 0.70 on the relevance-labeled test set.',
      [
        'recall@5 >= 0.8 @95% on relevance-labeled-test-set',
        'mrr >= 0.7 @95% on relevance-labeled-test-set',
      ],
    ],
    [
      'a recall of at least 0.90 for the combined Red and Orange categories, and an under-triage rate of no more than 10%.',
      [
        'recall >= 0.9 @95% on <data set> where "combined Red and Orange categories"',
        'under_triage_rate <= 10% @95% on <data set>',
      ],
    ],
    [
      'refusal on at least 95% of deliberately unanswerable cases;',
      ['refusal_share >= 95% @95% on <data set> where "deliberately unanswerable cases"'],
    ],
    [
      'claim support precision of at least 95%;',
      ['claim_support_precision >= 95% @95% on <data set>'],
    ],
    [
      'The original Gemini plan requires Search Recall@5 of at least 95%.',
      ['search_recall@5 >= 95% @95% on <data set> where "original Gemini plan"'],
    ],
    [
      'The Agent completes at least 80% of non-policy-violating Owner requests within the configured capability scope',
      [
        'completes_non_policy_violating_owner_requests_within_configured_capability_scope_share >= 80% @95% on <data set>',
      ],
    ],
    [
      'AI summaries rated useful by 90%+ users',
      ['ai_summaries_rated_useful_by_users_share >= 90% @95% on <data set>'],
    ],
    [
      'Summary accuracy: ≥90% of summaries rated "useful or better" by the responding engineer in a post-incident review',
      [
        'summary_accuracy >= 90% @95% on <data set> where "summaries rated useful or better, by the responding engineer, post-incident review"',
      ],
    ],
    [
      'False negatives: no more than 1 in 20 summaries missing a critical event from the log window',
      [
        'false_negatives <= 5% @95% on <data set> because it means summaries missing a critical event from the log window',
      ],
    ],
    [
      'At least 90% of reviewers can correctly identify and follow the intended file traversal sequence without external guidance in usability testing.',
      [
        'reviewers_correctly_identify_and_follow_intended_file_traversal_sequence_share >= 90% @95% on <data set> where "without external guidance, usability testing"',
      ],
    ],
    [
      'At least 85% of displayed change hunks receive non-empty AI summaries rated as "useful" or better by reviewers in post-review feedback.',
      [
        'displayed_change_hunks_receive_non_empty_ai_summaries_rated_share >= 85% @95% on <data set> where "as useful or better, by reviewers, post-review feedback"',
      ],
    ],
    [
      'Quality: ≥ 85% of summaries rated ≥ 4',
      ['share(summaries_rated>=4) >= 85% @95% on <data set>'],
    ],
    [
      '95% of summaries rated ≥4/5 by human reviewer',
      ['share(summaries_rated>=4) >= 95% @95% on <data set> because the scale is of 5'],
    ],
    [
      'WHEN sufficient historical data exists (6+ months), THE Demand_Forecaster SHALL achieve forecast accuracy of at least 80% for established products',
      [
        'forecast_accuracy >= 80% @95% on <data set> where "established products, sufficient historical data exists (6+ months)"',
      ],
    ],
    [
      'Achieve a demo-level forecast accuracy of at least 80% on simulated data sets.',
      ['demo_level_forecast_accuracy >= 80% @95% on <data set> where "simulated data sets"'],
    ],
    [
      'Acceptance Criteria: Accuracy ≥ 92%, latency < 2 seconds',
      ['accuracy >= 92% @95% on <data set>', 'latency_s < 2 @95% on <data set>'],
    ],
  ],
  asked: [
    'Indexed fixture file accuracy must be at least 0.90, applicable line accuracy at least 0.80, set-outcome, exact-source, and fallback accuracy must equal 1.0, and caller/callee F1 must be at least 0.80.',
  ],
  vague: [
    'Grounded answers with citations; hallucination rate below target on test set.',
    'Hallucination rate below agreed threshold on grounded Q&A (agenda/attendees/exhibitors); answers must be backed by retrieved docs.',
    'Confidence values show meaningful variation (not all 0.95)',
    'Accuracy improves over time.',
    'The model should correctly classify dermoscopic images with high predictive performance.',
    'MXFP8 all linears: modest FPS uptick over MLP‑only, quality acceptable.',
    'Improve data quality metrics measurably',
    'Minimal manual intervention required',
    'Students report an increase in engagement with book content (measured by time spent on site and pages viewed per visit)',
    'ML-powered fraud detection must identify suspicious patterns in real-time without blocking legitimate transactions.',
    'Pilot shows measurable fraud improvement',
    'maintain high satisfaction, and measurably reduce human agent workload',
  ],
  software: [
    'System uptime of 99.99%, system can handle at least 1000 simultaneous users.',
    'Each hourly entry takes under 60 seconds on a tablet.',
    'API response time should be under 500ms for successful requests',
    'Chat interface opens within 500ms of clicking the floating icon',
    'The chat interface maintains 99% uptime during normal operating hours',
    '100% of pages in the technical book display the floating chatbot icon consistently',
    'The floating chat UI is visible and functional on at least 99% of page views across different devices and browsers',
    '500 beta users successfully onboarded',
    '99% system uptime during beta period',
    '**Ease of Setup**: < 10 minutes from download to functional monitoring',
    'User Engagement: Achieve a monthly active user count of 10,000 within 6 months.',
    'Custom transformations sync across devices via CloudKit with 99% success rate',
    'JavaScript sandbox successfully blocks 100% of file system, network, and privileged API access attempts',
    '100% of AI-generated content rows have non-null `prompt_version`, `model_id`, and `confidence_score` fields.',
    'API response time < 200ms (p95)',
    'System uptime > 99.9%',
    'Test coverage > 80%',
    'Traditional UI operations within 500ms.',
    'Report generation within 5 seconds for standard reports.',
    'The dashboard should update in near real time (< 30 seconds delay for simulated data refresh).',
    'Acceptance criteria: at least 10 test cases covering edge cases (empty strings, mixed scripts, special chars)',
    'pull requests with up to 100 changed text files are fully loaded and ready for first-file review within 30 seconds.',
    'Project name: Min 3 characters, alphanumeric + spaces/dashes',
    'Problem statement: Min 50 characters (force thoughtful answers)',
    'Acceptance criteria: At least five boundary rules run in CI and block obvious layer violations.',
    'For any inventory search query, 95% of queries should return results within 1 second.',
    'Conversation history cleared after 2 min idle',
    'The system exposes at least three food offers and two courier quotes.',
    'at most one active shipment should be assigned to it at any time, and assignment of a second shipment should be rejected.',
    'Auto-expire after 1 hour',
  ],
};

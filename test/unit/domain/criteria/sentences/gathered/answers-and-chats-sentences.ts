import type { Sentences } from '../sentences';

/** What answers, chats and retrieval have to reach. */
export const ANSWERS_AND_CHATS_SENTENCES: Sentences = {
  measurable: [
    [
      'AI generative answers live with ≥95% citation accuracy on weekly audit',
      ['citation_accuracy >= 95% @95% on <data set> where "live, weekly audit"'],
    ],
    ['AI answer hallucination rate <1%', ['ai_answer_hallucination_rate < 1% @95%']],
    ['answer accuracy >= 0.98;', ['answer_accuracy >= 0.98 @95%']],
    [
      'each answerable category Recall@5 >= 0.95.',
      ['each_answerable_category_recall@5 >= 0.95 @95%'],
    ],
    ['Average confidence score >0.8', ['average_confidence_score > 0.8 @95%']],
    ['Interactive queries p95 < 60 seconds', ['p95_interactive_queries_s < 60 @95%']],
    ['Citation coverage 100%', ['citation_coverage >= 100% point n>=<samples> on <data set>']],
    [
      'Retrieval accuracy >85% (relevant chunks in top 5)',
      ['retrieval_accuracy > 85% @95% on <data set> because it means relevant chunks in top 5'],
    ],
    [
      'Chunk relevance score >0.7 average',
      ['chunk_relevance_score > 0.7 @95% on <data set> because “average”'],
    ],
    [
      'Hallucination rate <5% (down from 30%)',
      ['hallucination_rate < 5% @95% on <data set> because it is 30% today'],
    ],
    [
      'Answer relevance >90% (human-rated)',
      ['answer_relevance > 90% @95% on <data set> because it means human-rated'],
    ],
    [
      'Context utilization >80% (using retrieved content)',
      ['context_utilization > 80% @95% on <data set> because using retrieved content'],
    ],
    [
      '90% of queries return relevant results in top 3',
      ['queries_return_relevant_results_in_top_3_share >= 90% @95% on <data set>'],
    ],
    [
      'SC-001: 95% of queries return relevant answers with correct citations in ≤5s.',
      [
        'share(response_time_s<=5) >= 95% @95% on <data set> because SC-001, it means queries return relevant answers with correct citations in',
      ],
    ],
    [
      'Historical recall > 90% for explicit queries',
      ['historical_recall > 90% @95% on <data set> where "explicit queries"'],
    ],
    [
      'AI Response Time: <2 seconds for CRM predictions',
      ['ai_response_time_s < 2 @95% on <data set> where "CRM predictions"'],
    ],
    [
      'Analytics dashboard: "80% of responses rated helpful"',
      [
        'responses_rated_helpful_share >= 80% @95% on <data set> because it means Analytics dashboard',
      ],
    ],
    ['AI response time <2 seconds', ['ai_response_time_s < 2 @95%']],
    [
      '>80% of generated summaries used in leadership reviews without major revision',
      [
        'generated_summaries_used_in_leadership_reviews_without_major_revision_share > 80% @95% on <data set>',
      ],
    ],
    [
      'SC-001: Users can invoke the summary command and receive a summary within 10 seconds',
      [
        'time_to_receive_summary_s <= 10 @95% on <data set> because SC-001, Users can invoke the summary command',
      ],
    ],
    [
      'SC-002: 100% of generated summaries are single paragraphs under 75 words',
      [
        'share(words_words<75) >= 100% point n>=<samples> on <data set> because SC-002, it means generated summaries are single paragraphs',
      ],
    ],
    [
      '"At least 90% of test questions answered correctly and no more than 1 in 50 responses containing a factual error or refusal."',
      [
        'test_questions_answered_correctly_share >= 90% @95% on <data set>',
        'responses_containing_factual_error_or_refusal_share <= 2% @95% on <data set>',
      ],
    ],
    [
      'Total cost per conversation under $0.30',
      ['total_cost_per_conversation_usd < 0.3 @95% on <data set>'],
    ],
    ['Target: Average rating ≥ 4.0', ['average_rating >= 4 @95% on <data set>']],
    [
      'Response Relevance: 94% of customers rate responses as helpful',
      [
        'customers_rate_responses_as_helpful_share >= 94% @95% on <data set> because it means Response Relevance',
      ],
    ],
    [
      'After indexing, the AI Agent can perform a semantic search and receive relevant results within 2 seconds for a typical query.',
      [
        'time_to_receive_relevant_results_s <= 2 @95% on <data set> where "typical query, After indexing" because AI Agent can perform a semantic search',
      ],
    ],
    [
      'Chatbot responses SHALL be displayed within 2-3 seconds of the user sending a message.',
      [
        'chatbot_responses_time_s <= 3 @95% on <data set> because it means 2-3 seconds, it counts from the user sending a message',
      ],
    ],
    [
      'Response time: AI responses < 5s (including model latency)',
      [
        'response_time_ai_responses_s < 5 @95% on <data set> because it means including model latency',
      ],
    ],
    [
      'FR-006: System MUST measure retrieval performance and accuracy metrics with response times under 5 seconds and relevance accuracy above 85%',
      [
        'response_time_s < 5 @95% on <data set> because FR-006',
        'relevance_accuracy > 85% @95% on <data set> because FR-006',
      ],
    ],
    [
      'SC-001: The retrieval system successfully returns relevant results with 100% success rate during validation tests',
      [
        'success_rate >= 100% point n>=<samples> on <data set> where "successfully returns relevant results, during validation tests" because SC-001',
      ],
    ],
    [
      'SC-005: 90% of AI responses are correctly parsed and returned to users',
      [
        'ai_responses_correctly_parsed_and_returned_users_share >= 90% @95% on <data set> because SC-005',
      ],
    ],
    [
      'AI Accuracy: 90%+ of AI responses are helpful',
      ['ai_accuracy >= 90% @95% on <data set> because it means AI responses are helpful'],
    ],
    [
      'SC-002: At least 90% of the golden questions pass on the real models, and 100% of out-of-scope questions in the set return zero game references, in English and in Dutch.',
      [
        'golden_questions_pass_on_real_models_share >= 90% @95% on <data set> because SC-002, “in English and in Dutch”',
        'out_of_scope_questions_in_set_return_zero_game_references_share >= 100% point n>=<samples> on <data set> because SC-002, “in English and in Dutch”',
      ],
    ],
    [
      'Accuracy: 95%+ of curriculum questions answered correctly',
      ['accuracy >= 95% @95% on <data set> where "curriculum questions answered correctly"'],
    ],
    [
      'Scope Adherence: 100% of out-of-scope questions escalated appropriately',
      [
        'out_of_scope_questions_escalated_appropriately_share >= 100% point n>=<samples> on <data set> because it means Scope Adherence',
      ],
    ],
    [
      'SC-001: Students can ask questions and receive accurate answers from the textbook content within 5 seconds of submission',
      [
        'time_to_receive_accurate_answers_s <= 5 @95% on <data set> where "from textbook content" because SC-001, Students can ask questions, it counts from submission',
      ],
    ],
    [
      'SC-002: 95% of questions receive responses that correctly reference textbook chapters/sections',
      [
        'questions_receive_responses_correctly_reference_textbook_chapters_sections_share >= 95% @95% on <data set> because SC-002',
      ],
    ],
    [
      'SC-003: 100% of out-of-scope questions are rejected with the response "This is not covered in this book"',
      [
        'out_of_scope_questions_rejected_share >= 100% point n>=<samples> on <data set> because SC-003, with the response "This is not covered in this book"',
      ],
    ],
    [
      'SC-004: Selected-text questions are answered using only the highlighted text with 98% accuracy',
      [
        'accuracy >= 98% @95% on <data set> where "Selected-text questions are answered using only the highlighted text" because SC-004',
      ],
    ],
    [
      "SC-007: 90% of user sessions result in successful resolution of the student's query",
      [
        'user_sessions_result_in_successful_resolution_of_students_query_share >= 90% @95% on <data set> because SC-007',
      ],
    ],
    [
      'SC-008: The chatbot provides cross-references to related content in 70% of appropriate responses',
      [
        'provides_cross_references_related_content_in_appropriate_responses_share >= 70% @95% on <data set> because SC-008',
      ],
    ],
    [
      'SC-003: The RAG chatbot correctly identifies and declines to answer 100% of out-of-scope questions.',
      [
        'correctly_identifies_and_declines_answer_out_of_scope_questions_share >= 100% point n>=<samples> on <data set> because SC-003',
      ],
    ],
    [
      'SC-001: Visitors receive the first streamed word within 3 seconds of submitting a question under normal load.',
      [
        'first_streamed_word_time_s <= 3 @95% on <data set> where "normal load" because SC-001, it counts from submitting a question',
      ],
    ],
    [
      'assert thresholds over many runs and many inputs (faithfulness at least 0.9 across a 50-question set; correct refusal in at least 95% of out-of-scope questions);',
      [
        'faithfulness >= 0.9 @95% on <data set> where "across 50-question set" because it means assert thresholds over many runs and many inputs',
        'correct_refusal_in_out_of_scope_questions_share >= 95% @95% on <data set> because it means assert thresholds over many runs and many inputs',
      ],
    ],
    [
      '"average score of 8 or higher" and "variance < 2.0."',
      ['average_score >= 8 @95% on <data set>', 'variance < 2 @95% on <data set>'],
    ],
    [
      'Supportive response appears within 1.5 seconds of the User sending a message',
      [
        'supportive_response_time_s <= 1.5 @95% on <data set> because it counts from the User sending a message',
      ],
    ],
    [
      "PERF-01: The AI shall begin streaming its text response to the user's screen within 1.5 seconds of the user submitting their prompt.",
      [
        'response_time_s <= 1.5 @95% on <data set> because PERF-01, it counts from the user submitting their prompt',
      ],
    ],
    [
      'PERF-02: The vector search retrieval process shall take no longer than 500 milliseconds per query.',
      [
        'vector_search_retrieval_process_time_per_query_ms <= 500 @95% on <data set> because PERF-02',
      ],
    ],
    [
      'Memory retrieval accuracy > 95% for brand preferences',
      ['memory_retrieval_accuracy > 95% @95% on <data set> where "brand preferences"'],
    ],
    [
      "Result relevance: 80%+ of search results are relevant to user's query",
      [
        "result_relevance >= 80% @95% on <data set> because it means search results are relevant to user's query",
      ],
    ],
    [
      'Voice latency: <500ms for AI response',
      ['voice_latency_ms < 500 @95% on <data set> where "AI response"'],
    ],
    [
      'Confidence intervals validated (85%+ coverage)',
      ['coverage >= 85% @95% on <data set> because it means Confidence intervals validated'],
    ],
    [
      'Coverage: At least 90% of clubs should appear in recommendations when relevant.',
      [
        'coverage >= 90% @95% on <data set> because it means clubs should appear in recommendations when relevant',
      ],
    ],
    [
      'Operational metrics: ≥95% of articles processed automatically; duplicate detection precision ≥0.9; answer accuracy measured via spot checks.',
      [
        'articles_processed_automatically_share >= 95% @95% on <data set> because answer accuracy measured via spot checks',
        'duplicate_detection_precision >= 0.9 @95% on <data set> because answer accuracy measured via spot checks',
      ],
    ],
    [
      'Target: Average localization error < 0.5m.',
      ['average_localization_error_m < 0.5 @95% on <data set>'],
    ],
    [
      'Chatbot answers common farmer queries with >80% user-satisfaction (survey).',
      [
        'user_satisfaction > 80% @95% on <data set> where "common farmer queries" because it means survey',
      ],
    ],
    [
      'SC-001: Users can generate a cash flow forecast for up to 12 months in under 10 seconds from issuing the chat command.',
      [
        'time_to_generate_cash_flow_forecast_s < 10 @95% on <data set> where "up to 12 months" because SC-001, it counts from issuing the chat command',
      ],
    ],
    [
      "SC-005: The agent correctly answers 80% of tax planning questions within the KB's documented scope on first attempt.",
      [
        'correctly_answers_tax_planning_questions_share >= 80% @95% on <data set> where "within KB\'s documented scope, first attempt" because SC-005',
      ],
    ],
  ],
  vague: [],
  software: [],
};

import type { Sentences } from '../sentences';

/** What answers, chats and retrieval have to reach. */
export const ANSWERS_AND_CHATS_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'Validation Coverage: % of recommendations validated with Context7 (target: 100%)',
      [
        'validation_coverage >= 100% point n>=<samples> on <data set> because it means share of recommendations validated with Context7',
      ],
    ],
    [
      'WHEN generating summaries, THEN the model SHALL complete inference within 30 seconds for sessions under 2000 tokens',
      [
        'complete_inference_time_s <= 30 @95% on <data set> where "generating summaries, sessions under 2000 tokens"',
      ],
    ],
    [
      'Hallucination rate <5% (incorrect task attributes)',
      ['hallucination_rate < 5% @95% on <data set> because it means incorrect task attributes'],
    ],
    [
      'SC-001: A speaker with any English regional accent achieves a word error rate below 10% on standard conversational English — measured on a 2-minute recording.',
      [
        'word_error_rate < 10% @95% on <data set> where "speaker, with English regional accent, standard conversational English, 2-minute recording" because SC-001',
      ],
    ],
    [
      '≥80% of queries return relevant results',
      ['queries_return_relevant_results_share >= 80% @95% on <data set>'],
    ],
    [
      'Search accuracy: >90% of queries return relevant skills in top 3 results',
      [
        'search_accuracy > 90% @95% on <data set> where "queries return relevant skills, top 3 results"',
      ],
    ],
    [
      "SC-002: Summary is displayed within 5 seconds of pressing 's' when LLM needs to be called",
      [
        "summary_time_s <= 5 @95% on <data set> because SC-002, it counts from pressing 's' when LLM needs to be called",
      ],
    ],
    ['Cost per conversation under $0.10', ['cost_per_conversation_usd < 0.1 @95% on <data set>']],
    [
      "WHEN the AI_Assistant provides a response, THE AI_Assistant SHALL complete the response within 10 seconds of the user's query submission.",
      [
        'response_time_s <= 10 @95% on <data set> where "AI_Assistant provides a response" because it counts from the user\'s query submission',
      ],
    ],
    [
      'WHERE the AI_Advisor feature is enabled, THE AI_Advisor SHALL respond to each user message within 30 seconds under normal operating conditions.',
      [
        'response_time_s <= 30 @95% on <data set> where "AI_Advisor feature is enabled, to each user message, under normal operating conditions"',
      ],
    ],
    [
      'WHEN the visitor submits a message, THE AI_Wingman SHALL respond with an answer about club FAQs, officer information, event details, or the application process within 5 seconds.',
      ['response_time_s <= 5 @95% on <data set> where "visitor submits a message"'],
    ],
    [
      "WHEN a user submits a query, THE Mira SHALL respond with an answer grounded in the user's actual FlowSheet data within 5 seconds under normal network conditions.",
      [
        'response_time_s <= 5 @95% on <data set> where "with an answer grounded, user\'s actual FlowSheet data, under normal network conditions"',
      ],
    ],
    [
      'SC-001: Users can initiate a conversation with the AI book chatbot and receive relevant responses within 5 seconds for 95% of queries',
      [
        'share(response_time_s<=5) >= 95% @95% on <data set> because SC-001, it means Users can initiate a conversation with the AI book chatbot and receive relevant responses',
      ],
    ],
    [
      'SC-005: At least 80% of users report that the AI responses are relevant and helpful in understanding the book content based on post-interaction surveys',
      [
        'users_report_ai_responses_relevant_and_helpful_share >= 80% @95% on <data set> where "understanding the book content" because SC-005, based on post-interaction surveys',
      ],
    ],
    [
      'SC-002: The chatbot provides relevant answers with citations for 95% of in-scope queries.',
      [
        'provides_relevant_answers_with_citations_share >= 95% @95% on <data set> where "in-scope queries" because SC-002',
      ],
    ],
    [
      'Measure average detection time (target: < 5s)',
      ['average_detection_time_s < 5 @95% on <data set>'],
    ],
    [
      'Dense retrieval ships only if nDCG@10 improves by ≥ 0.03; otherwise text embeddings are used only as an ER feature, or dropped.',
      [
        'ndcg@10 better than <version in use> by 0.03 @97.5% on <data set> because otherwise text embeddings are used only as an ER feature, or dropped',
      ],
    ],
    [
      'Average end-to-end processing time of less than 12 seconds per scan for non-LLM-based ingredient extraction.',
      [
        'average_end_to_end_processing_time_s < 12 @95% on <data set> where "per scan, non-LLM-based ingredient extraction"',
      ],
    ],
    ['Summary quality > 4.0/5', ['summary_quality > 4 of 5 @95%']],
    [
      'WHEN a user sends a text message, THE System SHALL respond within 3 seconds for 95% of requests',
      ['share(response_time_s<=3) >= 95% @95% on <data set>'],
    ],
    [
      'WHEN processing a voice message, THE System SHALL respond within 10 seconds for 95% of requests',
      ['share(response_time_s<=10) >= 95% @95% on <data set> where "processing a voice message"'],
    ],
    [
      'THEN ≥90% of responses SHALL be rated "helpful" by 3 independent evaluators',
      ['responses_rated_helpful_by_3_independent_evaluators_share >= 90% @95% on <data set>'],
    ],
    [
      'Chatbot responses SHALL be generated within 5 seconds',
      ['response_time_s <= 5 @95% on <data set>'],
    ],
    [
      'Content generation speed: <10s average',
      ['content_generation_speed_s < 10 @95% on <data set> because it means average'],
    ],
    [
      'Query response time is under 2 seconds for 90% of requests in a standard test environment',
      [
        'share(query_response_time_s<2) >= 90% @95% on <data set> where "requests in a standard test environment"',
      ],
    ],
    [
      'Retrieved content chunks have semantic relevance scores of at least 0.7 for test queries related to the content domain',
      [
        'semantic_relevance_scores >= 0.7 @95% on <data set> where "Retrieved content chunks, test queries related to the content domain"',
      ],
    ],
  ],
  vague: [],
  software: [],
};

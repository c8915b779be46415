import type { Sentences } from './sentences';

/** Of assistants, retrieval and agents, in the forms of public specifications. */
export const ANSWERS_AND_AGENTS_SENTENCES: Sentences = {
  measurable: [
    [
      'Hallucination rate (lower = better): < 0.20',
      ['hallucination_rate < 0.2 @95% on <data set>'],
    ],
    [
      'Requirements: groundedness ≥ 85%, citation accuracy ≥ 90%',
      ['groundedness >= 85% @95% on <data set>', 'citation_accuracy >= 90% @95% on <data set>'],
    ],
    ['Unnecessary RAG calls: < 10%', ['unnecessary_rag_calls < 10% @95%']],
    ['Missed RAG opportunities: < 5%', ['missed_rag_opportunities < 5% @95%']],
    ['Average response time: < 5 seconds', ['average_response_time_s < 5 @95%']],
    [
      'The STT_Agent must achieve a Word Error Rate below 15% on mixed Arabic and English audio.',
      ['word_error_rate < 15% @95% on <data set> where "mixed Arabic and English audio"'],
    ],
    [
      'AI rightly identifies fitting skills in 80%+ of flows where applicable skills exist',
      [
        'rightly_identifies_fitting_skills_share >= 80% @95% on <data set> where "flows applicable skills exist"',
      ],
    ],
    [
      'Generated flows with skill nodes pass validation on first attempt 90%+ of time',
      [
        'generated_flows_with_skill_nodes_pass_validation_share >= 90% @95% on <data set> where "first attempt"',
      ],
    ],
    [
      'AI generation completes within 90 seconds even with 100+ available skills',
      ['ai_generation_time_s <= 90 @95% on <data set> where "with at least 100 available skills"'],
    ],
    [
      'AI agents can open tasks with 99.9% success rate under normal system load',
      ['success_rate >= 99.9% @95% on <data set> where "open tasks, under normal system load"'],
    ],
    [
      'The prediction interface responds to valid requests in under 150ms on average.',
      ['response_time_ms < 150 @95% on <data set>'],
    ],
    [
      'At least 90% of sample questions return passages that are fitting to the question',
      ['sample_questions_return_passages_fitting_question_share >= 90% @95% on <data set>'],
    ],
    [
      '100% of retrieved passages map back to the correct original book pages',
      [
        'retrieved_passages_map_back_correct_original_book_pages_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'Query response latency remains under 2 seconds for 95% of requests during hands-on testing',
      [
        'share(query_response_latency_s<2) >= 95% @95% on <data set> where "requests during hands-on testing"',
      ],
    ],
    [
      'Queries return fitting book content with at least 80% relevance accuracy based on manual evaluation',
      [
        'relevance_accuracy >= 80% @95% on <data set> where "Queries return fitting book content" because based on manual evaluation',
      ],
    ],
    [
      'Retrieval latency is under 2 seconds for 95% of queries',
      ['share(retrieval_latency_s<2) >= 95% @95% on <data set>'],
    ],
    [
      'The retrieval pipeline operates without errors for 99% of valid queries',
      [
        'retrieval_pipeline_operates_without_errors_for_valid_queries_share >= 99% @95% on <data set>',
      ],
    ],
    [
      'Semantic search returns fitting results with 85% precision rate when tested against curated query sets',
      [
        'precision_rate >= 85% @95% on <data set> where "Semantic search returns fitting results" because tested against curated query sets',
      ],
    ],
    [
      'The service achieves 90% ranking accuracy where top-3 results contain fitting information for test questions',
      [
        'ranking_accuracy >= 90% @95% on <data set> where "top-3 results contain fitting information for test questions"',
      ],
    ],
    [
      'Retrieval system demonstrates 95% overlap in top 5 results across 10 repeated questions',
      ['overlap >= 95% @95% n>=10 on <data set> where "top 5 results"'],
    ],
    [
      'Intent detection accuracy reaches 90% on test queries',
      ['intent_detection_accuracy >= 90% @95% on <data set> where "test queries"'],
    ],
    [
      'Generated answers achieve 85% relevance score on test questions (measured by semantic similarity to ground truth)',
      [
        'relevance_score >= 85% @95% on <data set> where "test questions" because measured by semantic similarity to ground truth',
      ],
    ],
    [
      'RAG agent responds to queries within 5 seconds for 90% of requests',
      ['share(response_time_s<=5) >= 90% @95% on <data set>'],
    ],
    [
      'Agent responses include proper citations 100% of the time',
      ['responses_include_proper_citations_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'Zero hallucination in agent responses (100% accuracy in fact-checking)',
      [
        'hallucination <= 0 point n>=<samples> on <data set> where "agent responses"',
        'accuracy >= 100% point n>=<samples> on <data set> where fact-checking',
      ],
    ],
    [
      "Retrieval recall@6 is at least 0.8 on the project's golden set, enforced as a release gate.",
      [
        'retrieval_recall@6 >= 0.8 @95% on <data set> where "project\'s golden set" because enforced as a release gate',
      ],
    ],
    [
      'A shopper sees the first words of an answer within 2 seconds in 95% of questions',
      ['share(time_to_first_words_s<=2) >= 95% @95% on <data set>'],
    ],
    [
      'Embedding generation latency for cloud providers is under 500ms for single text questions (95th percentile)',
      [
        'p95_embedding_generation_latency_ms < 500 @95% on <data set> where "cloud providers, single text questions"',
      ],
    ],
    [
      'Retrieval accuracy maintains >95% precision@5 overlap when switching between providers',
      [
        '"precision@5_overlap" > 95% @95% on <data set> where "Retrieval accuracy, when switching between providers"',
      ],
    ],
    [
      'Retrieval Recall@5 is 0.80 or above on the evaluation question set.',
      ['retrieval_recall@5 >= 0.8 @95% on evaluation-question-set'],
    ],
    [
      'Guard rails block 100% of boundary-probing prompts, with a false-positive rate below 5% on legitimate ticket questions.',
      [
        'guard_rails_block_boundary_probing_prompts_share >= 100% point n>=<samples> on <data set>',
        'false_positive_rate < 5% @95% on <data set> where "legitimate ticket questions"',
      ],
    ],
    [
      'The agent rightly references the current plan state in its first response at least 95% of the time',
      ['rightly_references_current_plan_state_in_first_response_share >= 95% @95% on <data set>'],
    ],
    [
      'The agent rightly identifies customer intent in at least 90% of unambiguous requests, as measured by manual testing',
      [
        'rightly_identifies_customer_intent_in_unambiguous_requests_share >= 90% @95% on <data set> because measured by manual testing',
      ],
    ],
    [
      'The agent uses the calculator tool for mathematical questions 100% of the time.',
      [
        'uses_calculator_tool_for_mathematical_questions_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'The agent retrieves fitting content from Qdrant for 95% of test questions',
      ['retrieves_fitting_content_from_qdrant_for_test_questions_share >= 95% @95% on <data set>'],
    ],
    [
      'People can ask follow-up questions and receive fitting answers 90% of the time',
      [
        'people_ask_follow_up_questions_and_receive_fitting_answers_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'The agent rightly resolves 100% of addition and subtraction questions with valid numeric inputs.',
      [
        'rightly_resolves_addition_and_subtraction_questions_share >= 100% point n>=<samples> on <data set> where "with valid numeric inputs"',
      ],
    ],
    [
      'The exam check finds at least 60% of twenty planted faults with no more than one false alarm per ten questions',
      [
        'exam_check_finds_twenty_planted_faults_share >= 60% @95% on <data set>',
        'false_alarms_per_ten_questions <= 1 @95% on <data set>',
      ],
    ],
    ['Average route slope < 15%', ['average_route_slope < 15% @95%']],
    [
      "The agent's response time for any valid request is less than 500ms.",
      ['response_time_ms < 500 @95% on <data set> where "any valid request"'],
    ],
    [
      'The model must reach a macro-averaged F1 score of at least 0.55 on the test set.',
      ['macro_averaged_f1_score >= 0.55 @95% on test-set'],
    ],
    [
      'The mean absolute error at 90% coverage must be less than 15 BPM on the test set.',
      ['mean_absolute_error_bpm < 15 @95% on test-set where "at 90% coverage"'],
    ],
    [
      '80% of generated briefs contain enough detail to proceed to specification',
      [
        'generated_briefs_contain_enough_detail_proceed_specification_share >= 80% @95% on <data set>',
      ],
    ],
    [
      'The AI conversation requires no more than 5 follow-up exchanges on average to produce a full brief.',
      ['follow_up_exchanges <= 5 @95% on <data set> where "conversation, to produce a full brief"'],
    ],
    [
      'The agent correctly answers 80% of tax planning questions',
      ['correctly_answers_tax_planning_questions_share >= 80% @95% on <data set>'],
    ],
  ],
  vague: [
    'Your response should feel natural and contextually aware.',
    'The recommendations should be relevant and appealing.',
    "The recommendations should be relevant to the user's needs",
    'Recommendations should be relevant, diverse, explainable, and fast enough to serve.',
    'Then diversity should be balanced',
    'Generated summaries should be provided in real-time or with minimal delay.',
    'The model should generalize well to unseen data, giving accurate cost forecasts.',
    'The model must achieve low Mean Squared Error (MSE) and high R² score on the test set.',
    'The model should be accurate and fair',
    'The model must achieve viewpoint invariance and lighting robustness.',
    'The solution must maintain high performance despite variations in viewing angle',
    'Transcription accuracy is sufficient for users to understand and use the transcribed text',
    'Extraction quality for scanned CVs is sufficient (no systematic degradation)',
    'As a clinician, I want the system to provide accurate and reliable detection',
    'Recommendations are accurate and actionable',
    'Retrieval functionality works across all available modules with consistent accuracy',
    'The system processes queries across all modules without degradation in accuracy',
    'The agent demonstrates reliable performance for typical queries',
    'The user interface must be intuitive and responsive.',
    'The AI should be able to accurately diagnose common skin diseases',
    'The AI should be able to accurately extract the check box data value',
    'I would also want no label to have extremely poor recall',
    'I want ChatGPT communication to feel responsive and natural',
    'The system shall be accurate',
    'Responses shall be helpful and relevant',
    'The AI shall perform reliably',
    'Responses shall be relevant to user intent.',
    'The AI system shall be accurate, reliable, and helpful.',
    'Each response should feel natural and conversational.',
    'Every interaction should feel effortless.',
    'The performance should be such that students do not experience any considerable lag',
    'Latency to first result is acceptable for live capture',
    'Generated sprites meet project quality standards and integrate seamlessly with existing assets',
    'Improvements are consistent across folds',
    "The agent's mouse-operation accuracy improves measurably after both features are implemented",
    'Enabling the integration adds no perceptible delay to prompt rendering',
    'A good language model should generalize well to unseen text.',
    'The debugging tools must be intuitive and provide actionable feedback.',
    'Answers must be grounded, and hallucinations kept to a minimum',
    "The application's flow must be intuitive and seamless.",
    'Precision should be high enough that analysts trust the alerts',
  ],
  software: ['The system should handle multiple concurrent users and reports efficiently.'],
};

import type { Sentences } from '../sentences';

/** Measurable outcomes of product specifications. */
export const MEASURABLE_OUTCOMES_SENTENCES: Sentences = {
  measurable: [
    [
      'An untrained agent, after 10,000 training episodes in a standard environment, can successfully navigate to the target in 98% of test runs.',
      [
        'successfully_navigate_target_share >= 98% @95% on <data set> where "test runs, after 10,000 training episodes, standard environment"',
      ],
    ],
    [
      'At least 90% of natural language task requests (create/update/complete/delete) result in successful tool execution',
      [
        'natural_language_task_requests_result_in_successful_tool_execution_share >= 90% @95% on <data set> because it means create/update/complete/delete',
      ],
    ],
    [
      'AI response time for simple task operations stays under 3 seconds in 95% of cases',
      ['share(ai_response_time_s<3) >= 95% @95% on <data set> where "simple task operations"'],
    ],
    [
      'AI response processing must begin displaying to the user in under 2 seconds.',
      ['response_time_s < 2 @95% on <data set>'],
    ],
    [
      'External data retrieval succeeds for configured sources 99% of the time when sources are available',
      [
        'external_data_retrieval_succeeds_for_configured_sources_share >= 99% @95% on <data set> where "when sources are available"',
      ],
    ],
    [
      'AI-powered features complete processing and return results to users within 10 seconds for standard requests',
      ['response_time_s <= 10 @95% on <data set> where "standard requests"'],
    ],
    [
      'AI Agent provides relevant command suggestions 90% of the time',
      ['provides_relevant_command_suggestions_share >= 90% @95% on <data set>'],
    ],
    ['AI scoring completes in < 30 seconds for 90%', []],
    [
      '90% of users successfully implement code examples from each module without requiring external assistance',
      [
        'users_successfully_implement_code_examples_share >= 90% @95% on <data set> where "every module, without requiring external assistance"',
      ],
    ],
    [
      'The embedded RAG chatbot provides accurate, contextually relevant answers to 85% of chapter-specific questions',
      [
        'provides_accurate_contextually_relevant_answers_share >= 85% @95% on <data set> where "chapter-specific questions"',
      ],
    ],
    [
      'At least 90% of conflict descriptions receive a grounded, cited response.',
      ['conflict_descriptions_receive_grounded_cited_response_share >= 90% @95% on <data set>'],
    ],
    [
      '0% of responses contain an uncited psychological claim.',
      ['responses_contain_uncited_psychological_claim_share <= 0 point n>=<samples> on <data set>'],
    ],
    [
      'At least 85% of clear conversation screenshots are successfully parsed and analyzed.',
      [
        'clear_conversation_screenshots_successfully_parsed_and_analyzed_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'At least 80% of follow-up questions are answered consistently',
      ['follow_up_questions_answered_consistently_share >= 80% @95% on <data set>'],
    ],
    [
      'Inference latency < 70ms for 95% of requests',
      ['share(inference_latency_ms<70) >= 95% @95% on <data set>'],
    ],
    [
      'Bayes factors should correctly identify the true model in ≥90% of trials',
      ['bayes_factors_correctly_identify_true_model_share >= 90% @95% on <data set>'],
    ],
    [
      'Summary generation uses the correct user-selected model 100% of the time after model preference is saved',
      [
        'summary_generation_uses_correct_user_selected_model_share >= 100% point n>=<samples> on <data set> where "after model preference is saved"',
      ],
    ],
    [
      '95% of users successfully complete model download on first attempt without manual intervention',
      [
        'users_successfully_complete_model_download_on_first_attempt_share >= 95% @95% on <data set> where "without manual intervention"',
      ],
    ],
    ['mean outer flicker gain >= 0.5%', ['mean_outer_flicker_gain >= 0.5% @95%']],
    ['outer positive-block fraction >= 0.90', ['outer_positive_block_fraction >= 0.9 @95%']],
    ['AI-Human Agreement Rate: >98%', ['ai_human_agreement_rate > 98% @95%']],
    [
      'Develop a model to detect fraud with a minimum accuracy of 85%',
      ['accuracy >= 85% @95% on <data set> because Develop a model to detect fraud'],
    ],
    [
      'Train a model to classify images of skin lesions, achieving at least 88% sensitivity',
      [
        'sensitivity >= 88% @95% on <data set> because Train a model to classify images of skin lesions',
      ],
    ],
    [
      'Latency under 200 ms at p95 for short prompts; under 2 s at p99 for long prompts',
      [
        'p95_latency_ms < 200 @95% on <data set> where "short prompts"',
        'p99_latency_s < 2 @95% on <data set> where "long prompts"',
      ],
    ],
    [
      'False alarms at most once per 10 minutes',
      ['false_alarms_per_10_minutes <= 1 @95% on <data set>'],
    ],
    [
      'The chatbot resolves between 60% and 70% of tickets',
      [
        'resolves_tickets_share >= 60% @95% on <data set>',
        'resolves_tickets_share <= 70% @95% on <data set>',
      ],
    ],
    [
      'The model correctly labels 9 out of 10 support emails without human correction',
      ['correctly_labels_support_emails_without_human_correction_share >= 90% @95% on <data set>'],
    ],
    [
      'The assistant hands over to a human in fewer than 15% of conversations',
      ['hands_over_human_share < 15% @95% on <data set>'],
    ],
    [
      'Extraction F1 of 0.92 on invoices and 0.85 on receipts',
      [
        'extraction_f1 >= 0.92 @95% on <data set> where invoices',
        'extraction_f1 >= 0.85 @95% on <data set> where receipts',
      ],
    ],
    [
      'The summariser keeps ROUGE-L above 0.41 and produces no more than 1 unsupported claim per 20 summaries',
      [
        'rouge_l > 0.41 @95% on <data set>',
        'unsupported_claims_per_20_summaries <= 1 @95% on <data set>',
      ],
    ],
    [
      'Speech recognition should reach a WER under 8% for native speakers and under 14% for non-native speakers',
      [
        'wer < 8% @95% on <data set> where "Speech recognition, native speakers"',
        'wer < 14% @95% on <data set> where "non-native speakers"',
      ],
    ],
    [
      'Defect detection: recall ≥ 0.97 at a false call rate of at most 3%',
      ['defect_detection_recall >= 0.97 @95% on <data set> where "false call rate of <= 3%"'],
    ],
    [
      'Average handling time drops from 6 minutes to 4 minutes',
      ['average_handling_time_min <= 4 @95% on <data set> because it is 6 minutes today'],
    ],
    [
      'The fraud model catches 80% of fraud value while declining less than 1% of genuine payments',
      [
        'fraud_model_catches_fraud_value_share >= 80% @95% on <data set>',
        'declining_genuine_payments_share < 1% @95% on <data set>',
      ],
    ],
    [
      'Toxicity score below 0.2 on all 1,000 red-team prompts',
      ['toxicity_score < 0.2 @95% on <data set> where "1,000 red-team prompts"'],
    ],
    [
      'Median time to first token under 500 ms, p99 under 2 s',
      [
        'median_time_to_first_token_ms < 500 @95% on <data set>',
        'p99_time_to_first_token_s < 2 @95% on <data set>',
      ],
    ],
    [
      'Drift alert precision should be no lower than 70% over a 90-day window',
      ['drift_alert_precision >= 70% @95% on <data set> where "over a 90-day window"'],
    ],
    [
      'The agent completes the booking task without human help in 8 out of 10 trials',
      ['completes_booking_task_without_human_help_share >= 80% @95% on <data set>'],
    ],
    [
      'Cost per resolved ticket stays below €0.40',
      ['cost_per_resolved_ticket_eur < 0.4 @95% on <data set>'],
    ],
  ],
  understood: [],
  vague: [
    'AI responses are contextually appropriate and helpful in most cases',
    'The recommendation engine should surface interesting products',
    'Model output quality is at least as good as a senior analyst',
    'The system should gracefully handle noisy audio',
    'Latency must be acceptable for a live conversation',
    'Predictions should be trustworthy enough for planners to act on',
    'The bot should rarely need a human',
    'Minimal hallucinations in generated reports',
    'Transcripts are highly accurate even with accents',
    'The forecast should improve noticeably over last year',
    'Users trust the suggestions',
    'Search feels instant',
    'Ensure fair treatment across demographic groups',
    'The classifier should generalise well to new sites',
    'Explanations are easy for clinicians to understand',
    'Model performs consistently over time',
    'Costs should stay reasonable as usage grows',
    'False alarms kept to a minimum',
    'The copilot should save developers a lot of time',
    'Answers stay up to date with our documentation',
  ],
  asked: [
    'The average path length taken by a trained agent to reach the target in a standard environment is reduced by at least 30% compared to a random walk after optimal training.',
    'Model F1 score within 5% of previous performance (≥0.85)',
    'No model should have F1 score drop > 5% from baseline',
    'at least one target property must achieve R² ≥ 0.5 with MAPE ≤ 15%',
    'Cross-validation stability is measured by standard deviation of R² across k=5 folds; must be ≤ 0.1 to indicate stable performance',
    'Model predictive accuracy is measured against the threshold of R² > 0.7 on held-out test data',
    'Prediction error is measured against the threshold of ≤20% mean absolute error relative to experimental fatigue life values',
    '95% credible intervals should contain the true value in ≥95% of 100 independent runs',
    'Model download process successfully completes within 3 attempts 90% of the time in various network conditions',
    'Premium AI calls return either a typed success response or a typed fallback response 100% of the time.',
    'Recommendation click-through rate at least 4%, with no drop in average order value',
    'At least 7 of the top 10 results are relevant for 80% of queries',
    'The demand forecast must beat the naive seasonal baseline by 10% MAPE',
  ],
  software: [
    '95% API requests complete in < 2 seconds',
    '99% uptime maintained',
    'Users can create a structured roadmap in under 5 minutes using guided prompts',
    'Model list loads from OpenRouter API within 5 seconds under normal network conditions',
    'The custom fields section renders on the Product form within 1 second of page load',
    'A new tenant can be fully onboarded with a business template in under 30 seconds',
    'Creators create test + questions + publish in < 5 minutes',
    'System handles 100+ concurrent submissions',
    'Users can expand/collapse any JSON field in Prompt Data within 1 click',
    'AI Monitor displays exactly 1 item per crawl step (no duplicates)',
    'On a 4G mobile connection, the page is fully interactive in under 2 seconds',
    'A developer can go from fresh clone to both processes running in under 10 minutes',
    '100% of lint, type-check, and test commands pass on a fresh clone',
    '70%+ test coverage achieved',
    'Zero data loss for submissions',
    'The form is fully usable on viewports from 320px to 1920px wide without horizontal scrolling',
    'Context assembly must successfully complete in under 1 second.',
    'Deleted items stay in the bin for 14 days',
    'The nightly import handles files of up to 2 GB',
    'Every list shows at most 50 rows',
    'The job retries up to 5 times before it alerts on-call',
  ],
};

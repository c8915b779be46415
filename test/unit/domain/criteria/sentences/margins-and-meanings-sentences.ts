import type { Sentences } from './sentences';

/** With margins to something else, and with words of what a measure means. */
export const MARGINS_AND_MEANINGS_SENTENCES: Sentences = {
  measurable: [
    [
      'THE Forecasting_Engine SHALL achieve an RMSE within 15 percent of mean demand across all SKUs',
      ['rmse <= 15% @95% on <data set> for every sku because it is a share of mean demand'],
    ],
    [
      'Average WER < 8% across 10 benchmark utterances.',
      ['average_wer < 8% @95% n>=10 on <data set>'],
    ],
    [
      'A speaker with any English regional accent achieves a word error rate below 10% on standard conversational English — measured on a 2-minute recording.',
      [
        'word_error_rate < 10% @95% on <data set> where "speaker, with English regional accent, standard conversational English, 2-minute recording"',
      ],
    ],
    [
      'AFib detection shall achieve AUC ≥0.97',
      ['auc >= 0.97 @95% on <data set> where "AFib detection"'],
    ],
    [
      'Object identification SHALL achieve at least 80% accuracy for trained objects under varying lighting conditions.',
      [
        'object_identification_accuracy >= 80% @95% on <data set> where "trained objects, under varying lighting conditions"',
      ],
    ],
    [
      'THE NLP_Engine SHALL achieve a minimum accuracy of 85% on intent classification',
      ['accuracy >= 85% @95% on <data set> where "intent classification"'],
    ],
    [
      "Accuracy: At least 85% of recommendations should be relevant to the user's interests and needs.",
      [
        "accuracy >= 85% @95% on <data set> because it means recommendations should be relevant to the user's interests and needs",
      ],
    ],
    [
      '90% of users should find the recommendations actionable and clear.',
      ['users_find_recommendations_actionable_and_clear_share >= 90% @95% on <data set>'],
    ],
    [
      'The engine should generate recommendations within 2 seconds of data input.',
      ['generate_recommendations_time_s <= 2 @95% on <data set> because it counts from data input'],
    ],
    [
      'average response latency under 3 seconds; cost per query under $0.05',
      [
        'average_response_latency_s < 3 @95% on <data set>',
        'cost_per_query_usd < 0.05 @95% on <data set>',
      ],
    ],
    [
      'End-to-end P95 retrieval-to-generation latency under 2.2 seconds; token cost per query under $0.015 USD.',
      [
        'p95_end_to_end_retrieval_to_generation_latency_s < 2.2 @95% on <data set>',
        'token_cost_per_query_usd < 0.015 @95% on <data set>',
      ],
    ],
    [
      'The p95 time from keystroke to the strip being updated must not regress by more than 10% against 2.0.119',
      [
        'p95_time within 10% relative of "2.0.119" @97.5% on <data set> where "from keystroke to the strip being updated"',
      ],
    ],
    [
      'Demographic parity difference below 0.05 across all protected attributes.',
      ['demographic_parity_difference < 0.05 @95% on <data set> for every protected_attribute'],
    ],
    [
      'Prediction calibration error differences below 0.04 between any two groups.',
      ['prediction_calibration_error_differences < 0.04 @95% on <data set> where "any two groups"'],
    ],
    [
      'demographic parity difference below five percentage points across monitored groups.',
      ['demographic_parity_difference < 5% @95% on <data set> where "across monitored groups"'],
    ],
    [
      'THE Forecasting_Engine SHALL achieve a MAPE of less than 25 percent across all SKUs over a 30-day evaluation period',
      ['mape < 25% @95% on <data set> where "every sku, over a 30-day evaluation period"'],
    ],
    [
      'Hit rate @ 5 of at least 80% on evaluation dataset',
      ['hit_rate@5 >= 80% @95% on <data set> where "evaluation dataset"'],
    ],
    [
      'Weighted precision@5 of at least 0.6 on the 20-query eval set',
      ['weighted_precision@5 >= 0.6 @95% on 20-query-eval-set'],
    ],
    [
      'Search result relevance achieves a precision@5 of at least 80% on a standard domain-specific test set.',
      [
        'precision@5 >= 80% @95% on standard-domain-specific-test-set where "Search result relevance"',
      ],
    ],
    [
      'The retrieval function MUST return relevant chunks with a precision@5 of at least 80% as determined by manual review.',
      [
        'precision@5 >= 80% @95% on <data set> where "retrieval function MUST return relevant chunks" because determined by manual review',
      ],
    ],
    [
      'Latency at least 40% below the manual baseline',
      ['latency better than "manual baseline" by 40% relative @97.5% on <data set>'],
    ],
    [
      'The model-based checks produce fewer than 5% false positives when evaluated against responses that contain injection patterns only within clearly escaped code fences',
      [
        'model_based_checks_produce_false_positives_share < 5% @95% on <data set> because evaluated against responses that contain injection patterns only within clearly escaped code fences',
      ],
    ],
    [
      "The model's transition prediction accuracy must exceed the random baseline accuracy by at least 5 percentage points.",
      [
        'transition_prediction_accuracy better than "random baseline accuracy" by 5% @97.5% on <data set>',
      ],
    ],
    [
      'On a held-out test set, the model achieves a median percentage error of 50% or less',
      ['median_percentage_error <= 50% @95% on held-out-test-set'],
    ],
    [
      'System provides answers to book queries within 2.5 seconds for 95% of requests',
      ['share(response_time_s<=2.5) >= 95% @95% on <data set>'],
    ],
    [
      'Retrieval accuracy is above 85% (relevant chunks appear in top-5 results)',
      [
        'retrieval_accuracy > 85% @95% on <data set> because it means relevant chunks appear in top-5 results',
      ],
    ],
    [
      '100% of citations in responses accurately reference the correct chapters and pages from the source book',
      [
        'citations_in_responses_accurately_reference_correct_chapters_and_pages_share >= 100% point n>=<samples> on <data set> where "from source book"',
      ],
    ],
    [
      'User satisfaction rating for answer quality and relevance is above 80%',
      ['user_satisfaction_rating > 80% @95% on <data set> where "answer quality and relevance"'],
    ],
    [
      'Of DA-verdicted records, no more than 1 in 5 may be FALSE-POSITIVE.',
      ['false_positive_share <= 20% @95% on <data set> because “Of DA-verdicted records”'],
    ],
    [
      'ASR Error Recovery >= 80%: Recover without escalation',
      ['asr_error_recovery >= 80% @95% on <data set> because it means Recover without escalation'],
    ],
    [
      'Intent recognition accuracy ≥ 90% on test set',
      ['intent_recognition_accuracy >= 90% @95% on test-set'],
    ],
    ['Response time (target: <200ms P95)', ['p95_response_time_ms < 200 @95% on <data set>']],
    [
      'The inferred output language matches the primary language implied by the community description in at least 9 out of 10 manually reviewed test cases.',
      [
        'language_matches_primary_language_implied_by_community_description_share >= 90% @95% on <data set> where "manually reviewed test cases"',
      ],
    ],
    [
      "The assistant's answer correctly reflects that prior context in at least 9 out of 10 test conversations covering common follow-up phrasing.",
      [
        'assistants_answer_correctly_reflects_prior_context_share >= 90% @95% on <data set> where "test conversations covering common follow-up phrasing"',
      ],
    ],
    [
      'NDCG@10 improves by >15% vs BM25-only',
      ['ndcg@10 better than BM25-only by 15% @97.5% on <data set>'],
    ],
  ],
  understood: [],
  vague: [
    'p95 time to first token under 2 seconds, availability 99.9%, cost per query under an agreed amount.',
    'The agent should recover gracefully when a tool is unavailable',
    'The system SHALL gracefully handle temporary loss of perception data without critical failure',
    'Hallucination rate must be negligible for regulatory trust',
    'The feedback mechanism should be easy to use and understand',
    'The AI model should perform well on new customers',
    'the system should be fast',
    'Provider timeout error rate must stay under threshold.',
    'Cost per successful result must stay within budget band.',
    'SQL validity must not regress below baseline threshold.',
    'Consistent tone across all generated emails',
    'Recommendations feel personal',
  ],
  asked: [
    '90% answers rated correct and complete by Treasury SMEs, 98% of cited sources actually supporting the claim, and 95% abstention on unanswerable questions.',

    'Semantic search returns results in under 500ms at warm p95 and under 1000ms at cold p95 for a database of 2000 embedded rows',
    'The model outperforms a composition-only baseline by ≥ 10% relative MAPE reduction on a test set consisting of unseen chemical families',
  ],
  software: [
    'THE Frontend_System SHALL achieve a Lighthouse performance score above 90',
    'Ensure the initial bundle size is below 200KB (gzipped)',
    'THE Website SHALL achieve a Largest Contentful Paint (LCP) of 2.5 seconds or less on a standard broadband connection',
    'BLE connection shall establish within 5s',
    'ECG shall sample at 500 Hz ±1%',
    'THE System SHALL provide a fallback response WHEN the NLP_Engine confidence score is below 50%',
    'At most 255 characters are allowed in the title field',
    'Flag reads with `ai_confidence_score < 75%` to `unknown_vehicles` queue',
    'The platform supports at least 50 concurrent document upload and processing requests without degradation.',
    'Unauthenticated requests receive a `401 Unauthorized` response 100% of the time.',
    'Document ingestion completes within 60 seconds for files under 10MB.',
    'Restarting the backend does not cause previously displayed output to disappear.',
    'The model name is shown on the session card for 100% of Copilot sessions',
    'All 108 tests must pass.',
    'The user sees at least one progress message within the first 5 seconds of execution.',
    'Low-confidence reads stay in the queue for 7 days',
    'Uploads larger than 20 MB are rejected with an error message',
    'The nightly retraining job runs at 3 AM and sends a Slack message on failure',
    'Users can undo the last 10 edits of a generated draft',
  ],
};

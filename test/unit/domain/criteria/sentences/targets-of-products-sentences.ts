import type { Sentences } from './sentences';

/** Success criteria and targets of products, in the words of their documents. */
export const TARGETS_OF_PRODUCTS_SENTENCES: Sentences = {
  measurable: [
    [
      'WER ≤ 15% on a representative sales-call test set; ≤ 10% on clear-audio subsets.',
      [
        'wer <= 15% @95% on representative-sales-call-test-set',
        'wer <= 10% @95% on representative-sales-call-test-set where "clear-audio subsets"',
      ],
    ],
    [
      'Internal speaker is identified with ≥ 98% accuracy using the mic track.',
      [
        'accuracy >= 98% @95% on <data set> where "Internal speaker is identified, using the mic track"',
      ],
    ],
    [
      '10 of 10 falls detected, at most 1 false positive in 8 hours of normal use.',
      [
        'falls_detected_share >= 100% point n>=<samples> on <data set>',
        'false_positives_per_8_hours_of_normal_use <= 1 @95% on <data set>',
      ],
    ],
    [
      'Less than 0.1% of outputs out of 10,000 trials flagged for toxicity by our content filter.',
      [
        'outputs_out_flagged_for_toxicity_by_content_filter_share < 0.1% @95% n>=10000 on <data set>',
      ],
    ],
    [
      'Our sentiment analysis model should achieve an F1 score of at least 0.85 on a held-out test set of 10,000 diverse posts',
      ['f1_score >= 0.85 @95% n>=10000 on held-out-test-set where "sentiment analysis model"'],
    ],
    [
      '>70% of new users complete "Onboarding" path within first week.',
      ['new_users_complete_onboarding_path_within_first_week_share > 70% @95% on <data set>'],
    ],
    [
      '>80% average quiz pass rate on first attempt.',
      ['average_quiz_pass_rate > 80% @95% on <data set> where "first attempt"'],
    ],
    [
      '>99.9% delivery rate for "Critical" priority alerts.',
      ['delivery_rate > 99.9% @95% on <data set> where "Critical priority alerts"'],
    ],
    [
      '< 100ms processing time for rule evaluation.',
      ['processing_time_ms < 100 @95% on <data set> where "rule evaluation"'],
    ],
    ['Target: >99% factual accuracy', ['factual_accuracy > 99% @95% on <data set>']],
    [
      'Target: >95% of output is relevant to request',
      ['output_relevant_request_share > 95% @95% on <data set>'],
    ],
    [
      'Target: 100% of cited sources exist and are accessible',
      ['cited_sources_exist_and_accessible_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'Task Completion Rate: >90% without human intervention',
      ['task_completion_rate > 90% @95% on <data set> where "without human intervention"'],
    ],
    [
      "Average response time for bot's answer is under 10 seconds, with no timeouts or failures",
      [
        'average_response_time_s < 10 @95% on <data set> where "bot\'s answer, with no timeouts or failures"',
      ],
    ],
    [
      '95% of responses are delivered within 5 seconds',
      ['share(response_time_s<=5) >= 95% @95% on <data set>'],
    ],
    [
      'Users receive ≥90% prompt coverage (even if low score)',
      ['users_prompt_coverage >= 90% @95% on <data set> because it means even if low score'],
    ],
    [
      'Skills activate correctly based on context 95%+ of the time',
      ['skills_activate_correctly_based_on_context_share >= 95% @95% on <data set>'],
    ],
    ['False positives: <5%', ['false_positives < 5% @95%']],
    ['High accuracy (>95%)', ['accuracy > 95% @95% on <data set>']],
    ['Low latency (<500ms)', ['latency_ms < 500 @95% on <data set>']],
    [
      '-50% time to insights for PM/CS teams',
      [
        'time_to_insights better than <version in use> by 50% relative @97.5% on <data set> where "PM/CS teams"',
      ],
    ],
    [
      '+25% coverage of feedback sources',
      ['feedback_sources_coverage better than <version in use> by 25% @97.5% on <data set>'],
    ],
    [
      'An answer takes at most 53 s and costs no more than $0.36.',
      ['response_time_s <= 53 @95% on <data set>', 'costs_usd <= 0.36 @95% on <data set>'],
    ],
  ],
  understood: [],
  vague: [],
  asked: [
    'search_memory meets the p95 < 300ms latency requirement',
    'Chatbot responds to 90% of test queries accurately within 5 seconds, using book content only',
    '95% of help articles are accessed at least once per month.',
    'Positive user feedback (>4.0/5.0) on course content.',
    'Fixed recall targets of 70%, 80% and 90%',
  ],
  software: [
    'Low CPU usage (<5% idle)',
    'SLA: <1 hour downtime per month',
    '< 1s latency for saving configuration changes.',
  ],
};

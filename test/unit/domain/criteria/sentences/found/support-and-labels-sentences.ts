import type { Sentences } from '../sentences';

/** Criteria of support, of labels and of forecasts. */
export const SUPPORT_AND_LABELS_SENTENCES: Sentences = {
  measurable: [
    [
      'Annotators must reach ≥ 80% agreement with the gold labels',
      ['agreement >= 80% @95% on <data set> where "with the gold labels"'],
    ],
    [
      'two independent human annotators must reach at least 80% raw agreement on visible categorical labels and at least 60% jointly scorable mapped clips',
      [
        'raw_agreement >= 80% @95% on <data set> where "visible categorical labels"',
        'jointly_scorable_mapped_clips >= 60% @95% on <data set>',
      ],
    ],
    [
      'Average first-response time under 4 hours',
      ['average_first_response_time_h < 4 @95% on <data set>'],
    ],
    [
      '90%+ ticket resolution without founder escalation',
      ['ticket_resolution_without_founder_escalation >= 90% @95% on <data set>'],
    ],
    [
      'First-response time under 2 hours on ≥90% of Tier-1 tickets, monthly',
      [
        'share(first_response_time_h<2) >= 90% @95% on <data set> where "Tier-1 tickets" because it is measured monthly',
      ],
    ],
    [
      'Median first-response time under 2 hours on the top-20 intents',
      ['median_first_response_time_h < 2 @95% on <data set> where "top-20 intents"'],
    ],
    [
      '90% of tickets resolved on first contact',
      ['tickets_resolved_on_first_contact_share >= 90% @95% on <data set>'],
    ],
    [
      'First-response time under 30 seconds, customer satisfaction score >= 4.0/5.0, 50% of tickets resolved without human intervention',
      [
        'first_response_time_s < 30 @95% on <data set>',
        'customer_satisfaction_score >= 4 of 5 @95% on <data set>',
        'tickets_resolved_without_human_intervention_share >= 50% @95% on <data set>',
      ],
    ],
    [
      'THE Platform SHALL achieve forecast accuracy of at least 85% for established products',
      ['forecast_accuracy >= 85% @95% on <data set> where "established products"'],
    ],
    [
      'Achieve a forecast accuracy of at least 95%',
      ['forecast_accuracy >= 95% @95% on <data set>'],
    ],
    [
      'Card search success rate of 90%+ (users find relevant results)',
      [
        'card_search_success_rate >= 90% @95% on <data set> because it means users find relevant results',
      ],
    ],
    [
      'maintaining a false positive rate below 2% and a false negative rate below 1%.',
      [
        'false_positive_rate < 2% @95% on <data set>',
        'false_negative_rate < 1% @95% on <data set>',
      ],
    ],
    [
      'LLM must not hallucinate more than 15% of claims',
      ['llm_hallucinate_claims_share <= 15% @95% on <data set>'],
    ],
    [
      'retriever must find the right chunks 75% of the time',
      ['find_right_chunks_share >= 75% @95% on <data set>'],
    ],
    [
      'end-to-end answers must be correct 75% of the time',
      ['answers_correct_share >= 75% @95% on <data set>'],
    ],
  ],
  asked: [
    'User-generated content quality with <5% moderation actions required',
    'System handles 200 concurrent agent tasks with ≥98% success rate',
    'reducing manual monitoring effort from 3.5–9 hours to under 30 minutes while maintaining a false positive rate below 2%',
  ],
  vague: ['Sync completes within reasonable time', 'Consistent quality across all responses'],
  software: [
    'Total page size must be under 3MB',
    'Initial JavaScript bundle must be under 250KB',
    'Time to Interactive (TTI) must be within 3.5 seconds',
    'Load time must be under 2 seconds',
    'P2P sync completes within 5 seconds for delta updates under 1MB',
    'First sync completes within 10 minutes for 33K documents',
    'Cached item report returns within 100ms',
    'Sync completes within 5 seconds for typical queues',
    'Upload completes within 30 seconds',
    'Background task starts within 1 second',
    'Cron sync completes within Vercel timeout (300s) for single property with 50K rows/day',
    'Invoices must be delivered within 24 hours of generation.',
    'Data export MUST be delivered within 24 hours (per GDPR requirements) in portable, machine-readable format',
    'Email notifications must be delivered within 24 hours of assignment creation.',
    'Password must be at least 8 characters and contain both letters and numbers.',
    'The server SHALL enforce a maximum upload size of 96 KiB on `POST /secrets/{name}`',
    'Cache hit rate >70% on incremental runs',
    'Retry logic: Up to 3 attempts per operation',
    'Link health: 99%+ working links',
    'Sorting, filtering <200ms.',
    'RCA reports for P0 must be delivered within 24 hours.',
  ],
};

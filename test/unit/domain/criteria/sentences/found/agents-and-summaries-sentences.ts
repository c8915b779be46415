import type { Sentences } from '../sentences';

/** Criteria of agents, of summaries and of the pages around them. */
export const AGENTS_AND_SUMMARIES_SENTENCES: Sentences = {
  measurable: [
    [
      '95% of replies triaged within 2 hours',
      ['share(replies_triaged_time_h<=2) >= 95% @95% on <data set>'],
    ],
    ['Misclassification rate below 5%', ['misclassification_rate < 5% @95% on <data set>']],
    [
      'trajectory_tag misclassification rate below 10% on a spot-check of 20 records.',
      ['trajectory_tag_misclassification_rate < 10% @95% n>=20 on <data set> where spot-check'],
    ],
    [
      'Crunchbase hit rate of 40% or more on contacts with a known Crunchbase URL.',
      [
        'crunchbase_hit_rate >= 40% @95% on <data set> where "contacts with a known Crunchbase URL"',
      ],
    ],
    [
      'WAPE < 25% at SKU-store-week level',
      ['wape < 25% @95% on <data set> where "at SKU-store-week level"'],
    ],
    [
      'forecast bias within +/- 3% (no systematic over/under-ordering)',
      [
        'forecast_bias >= -3% @95% on <data set> because it means no systematic over/under-ordering',
        'forecast_bias <= 3% @95% on <data set> because it means no systematic over/under-ordering',
      ],
    ],
    [
      'stockout rate < 2%, overstock waste < 5%',
      ['stockout_rate < 2% @95% on <data set>', 'overstock_waste < 5% @95% on <data set>'],
    ],
    [
      '85% of summaries rated useful by CSMs',
      ['summaries_rated_useful_by_csms_share >= 85% @95% on <data set>'],
    ],
    ['Less than 5% unsupported claims', ['unsupported_claims_share < 5% @95% on <data set>']],
    [
      '>85% of summaries rated "accurate" by users',
      ['summaries_rated_accurate_by_users_share > 85% @95% on <data set>'],
    ],
    [
      'Agent finds relevant decisions >80% of time',
      ['finds_relevant_decisions_share > 80% @95% on <data set>'],
    ],
    [
      '95% of summaries generated within 3 seconds',
      ['share(summaries_generated_time_s<=3) >= 95% @95% on <data set>'],
    ],
    [
      '85% of summaries rated "accurate" by human reviewers in blind test',
      ['summaries_rated_accurate_by_human_reviewers_in_blind_test_share >= 85% @95% on <data set>'],
    ],
    [
      'Severity classification matches manual review 90% of the time',
      ['severity_classification_matches_manual_review_share >= 90% @95% on <data set>'],
    ],
    [
      'Monthly OpenAI API costs stay below $50 for 1000 reports',
      ['monthly_openai_api_costs_per_1000_reports_usd < 50 @95% on <data set>'],
    ],
    [
      'evidence summaries accurate enough that reviewers agree with the verdict in at least 90% of cases.',
      [
        'evidence_summaries_accurate_enough_reviewers_agree_with_verdict_share >= 90% @95% on <data set>',
      ],
    ],
    ['95% agent task completion rate', ['agent_task_completion_rate >= 95% @95% on <data set>']],
    [
      '>80% of summaries rated "acceptable" or better',
      ['summaries_rated_acceptable_or_better_share > 80% @95% on <data set>'],
    ],
    [
      '70%+ agreement with human judgment',
      ['agreement_with_human_judgment >= 70% @95% on <data set>'],
    ],
    [
      'increase detection to 95% with a severity misclassification rate below 5%.',
      [
        'detection >= 95% @95% on <data set>',
        'severity_misclassification_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'reduce the misclassification rate below 5% while keeping inference latency under 150 ms per request',
      [
        'misclassification_rate < 5% @95% on <data set>',
        'inference_latency_per_request_ms < 150 @95% on <data set>',
      ],
    ],
    [
      '90% of summaries rated as "clear and useful"',
      ['summaries_rated_as_clear_and_useful_share >= 90% @95% on <data set>'],
    ],
    [
      'Acceptance: 95% of summaries rated "accurate and useful" by regulatory affairs team.',
      [
        'summaries_rated_accurate_and_useful_by_regulatory_affairs_team_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'At least 90% of responses should be rated A or B (not C)',
      ['responses_rated_a_or_b_share >= 90% @95% on <data set> because it means not C'],
    ],
    [
      'At least 80% of responses should correctly refuse to answer',
      ['responses_correctly_refuse_answer_share >= 80% @95% on <data set>'],
    ],
    [
      '<5% false positive regression alerts after implementation',
      ['false_positive_regression_alerts < 5% @95% on <data set> where "after implementation"'],
    ],
    [
      '70%+ of recommendations are accepted by users',
      ['recommendations_accepted_by_users_share >= 70% @95% on <data set>'],
    ],
    [
      'User satisfaction >4.0/5 for recommendations',
      ['user_satisfaction > 4 of 5 @95% on <data set> where recommendations'],
    ],
    [
      'Identifies patterns with 80%+ accuracy',
      ['accuracy >= 80% @95% on <data set> where "Identifies patterns"'],
    ],
    [
      '≤ 10% of runs violate coffee-mode limits.',
      ['runs_violate_coffee_mode_limits_share <= 10% @95% on <data set>'],
    ],
    [
      'At least 60% of begun Sessions reach a terminal phase',
      ['begun_sessions_reach_terminal_phase_share >= 60% @95% on <data set>'],
    ],
    [
      '90-95% accuracy on held-out test set',
      [
        'accuracy >= 90% @95% on <data set> where "held-out test set"',
        'accuracy <= 95% @95% on <data set> where "held-out test set"',
      ],
    ],
    [
      'Fewer than 5% of Party calls require manual retry',
      ['party_calls_require_manual_retry_share < 5% @95% on <data set>'],
    ],
    [
      'Prompt cache hit rate above 60% on the agent test suite.',
      ['prompt_cache_hit_rate > 60% @95% on agent-test-suite'],
    ],
  ],
  asked: [
    'Onchain wealth estimates within 15% of public wallet trackers.',
    '70% weekly active CSM usage by week 6',
    '80% of officers use summary view instead of full descriptions within 2 weeks',
    'The objective was answer correctness above 0.80 on 50 questions written before any model output.',
    'Managed inference cost stays below 20% of collected revenue',
  ],
  vague: [
    'Users do not feel misled into thinking Dharmiq is offering legal advice.',
    'Low hallucination rate (few unsupported claims).',
    'Early beta users feel that answers are understandable and clearly grounded in law.',
    'MAE better than the agreed baseline;',
    'RMSE within the approved limit;',
    'forecast bias within tolerance.',
    "Human reviewers agree with scores 'most of the time'.",
    'Role-based agent specialization working effectively',
    'Wrong answers must be plausible but clearly incorrect to anyone with proper knowledge.',
    'Search is instant and accurate, condensed view is scannable, expansions are smooth',
  ],
  software: [
    'Performance: Reports dashboard must load in under 2 seconds with 117+ report definitions',
    'Performance: Any individual report must load data in under 3 seconds for a 1-year date range',
    'Task detail pages MUST load in under 2 seconds with up to 50 contributors',
    'Kanban boards MUST render in under 3 seconds for engagements with up to 100 tasks',
    'Local storage MUST handle at least 50MB of data reliably',
    'Storage operations MUST complete within 100ms for typical actions',
    'Sheet with 500 entities MUST load in under 2 seconds',
    'Summary calculations MUST complete in under 1 second for 500 entities',
    'Site must load in under 2 seconds on a standard connection',
    'The map must load in under 2 seconds.',
    '100 requests per minute per API key',
    'Up to 20 requests in a 10-second window',
    'Given a user with more than 50 sessions, when clicking the "load more" button, then another 50 sessions belonging to the current user are fetched, sorted by create_time.',
    'Retain at least the last 10 production images for rollback.',
    'Minimum 80% code coverage',
    'Build time must not regress by more than 5%.',
    'Reduce median response time to under 50ms for cached responses',
    'Support 1000+ concurrent requests without degradation',
    'Memory usage for cache under 1GB',
    '90% of API requests complete in under 500ms',
    '99% of API requests complete in under 1 second',
    'THE Backend SHALL implement caching for frequently accessed Story_Context with a cache hit rate above 80%',
    'THE Platform SHALL implement database connection pooling with a minimum pool size of 10 connections',
    'Initial render completes in <100ms',
    'Multiple instances (6+) maintain 60fps',
    'Interactive variants have minimum 44px touch targets',
    'Dashboard loads in < 1 second',
    'Refresh completes in < 1 second',
    '95% of maintenance windows complete on schedule',
    '<2% error rate during routine maintenance',
    '99.9% uptime during peak traffic',
    'All Phase 1 files at 98%+',
    'Single file uploads are limited to 2MB per request (IC call size limit).',
    'Default per-owner storage quota is 50 GiB; uploads are limited to 5 GiB.',
    'Password expiry every 90 days for staff',
    'Session timeout after 30 minutes of inactivity',
    '"My Tasks" page MUST support cursor-based pagination with configurable page sizes [25, 50, 100] (default: 50) optimized for variable user loads',
    'Data migration from assignments → tasks MUST complete without data loss (verify via count comparison and sample data checks)',
    'The server will rate limit requests if there are more than 5 requests per minute per API key.',
  ],
};

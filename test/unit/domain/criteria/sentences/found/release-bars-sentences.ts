import type { Sentences } from '../sentences';

/** Bars of releases, of retrieval and of products for writing. */
export const RELEASE_BARS_SENTENCES: Sentences = {
  measurable: [
    [
      '20% of users share energy analysis results',
      ['users_share_energy_analysis_results_share >= 20% @95% on <data set>'],
    ],
    [
      '75% of energy feature users active after 30 days',
      ['energy_feature_users_active_share >= 75% @95% on <data set> where "after 30 days"'],
    ],
    [
      'Managers continue using after 4 weeks (≥ 80%)',
      ['managers_continue_using_share >= 80% @95% on <data set> where "after 4 weeks"'],
    ],
    [
      'hybrid recall@5 of at least 0.90, and hybrid mean reciprocal rank of at least 0.75.',
      [
        'hybrid_recall@5 >= 0.9 @95% on <data set>',
        'hybrid_mean_reciprocal_rank >= 0.75 @95% on <data set>',
      ],
    ],
    [
      'abstention accuracy at least `0.75` whenever negatives are present;',
      ['abstention_accuracy >= 0.75 @95% on <data set> where "whenever negatives are present"'],
    ],
    [
      'The pinned public subset requires retrieval recall@5 of at least `0.95`.',
      ['retrieval_recall@5 >= 0.95 @95% on <data set> where "pinned public subset"'],
    ],
    [
      'AI chatbot correctly resolves contextual references in multi-turn conversations at least 80% of the time.',
      [
        'correctly_resolves_contextual_references_in_multi_turn_conversations_share >= 80% @95% on <data set>',
      ],
    ],
    ['p99 latency must be at most `250 ms`', ['p99_latency_ms <= 250 @95% on <data set>']],
    [
      'Clean control false positive rate must not exceed 5%',
      ['clean_control_false_positive_rate <= 5% @95% on <data set>'],
    ],
    [
      'committed full-cycle route accuracy must be at least `90%`.',
      ['committed_full_cycle_route_accuracy >= 90% @95% on <data set>'],
    ],
    [
      'Oracle Stage-2 exact accuracy must be at least 0.95;',
      ['oracle_stage_2_exact_accuracy >= 0.95 @95% on <data set>'],
    ],
    ['P95 latency ≤ 60s', ['p95_latency_s <= 60 @95%']],
    [
      'Edit rate: 25-55% (sweet spot)',
      [
        'edit_rate >= 25% @95% on <data set> because it means sweet spot',
        'edit_rate <= 55% @95% on <data set> because it means sweet spot',
      ],
    ],
    [
      'Continuation: ≥ 80% still using at week 4',
      ['continuation >= 80% @95% on <data set> where "at week 4"'],
    ],
    [
      '<5% of support tickets related to energy feature confusion',
      ['support_tickets_related_energy_feature_confusion_share < 5% @95% on <data set>'],
    ],
    [
      '4.2/5.0 average user rating for energy features',
      ['average_user_rating >= 4.2 of 5 @95% on <data set> where "energy features"'],
    ],
    [
      'Generated resumes score 85%+ on ATS compatibility checkers',
      ['generated_resumes_score >= 85% @95% on <data set> where "ATS compatibility checkers"'],
    ],
    [
      'User satisfaction score of 4/5 or higher',
      ['user_satisfaction_score >= 4 of 5 @95% on <data set>'],
    ],
    ['Improve ATS pass rate to 85%+', ['ats_pass_rate >= 85% @95% on <data set>']],
    ['Incident detection latency < 30 seconds', ['incident_detection_latency_s < 30 @95%']],
    [
      'no more than 1 in 20 summaries missing a critical event',
      ['summaries_missing_critical_event_share <= 5% @95% on <data set>'],
    ],
  ],
  asked: [
    'The gates require Recall@5 of at least 0.9, mean reciprocal rank of at least 0.7, exact filename first, and at least one paraphrase whose relevant file enters the top five only with learned retrieval.',
    'MTTD for incidents where the tool is used vs. control group (manual log review): target ≥25% reduction',

    'User reports 50%+ time savings compared to manual customization',
  ],
  vague: [
    'Challenger recall must not degrade (> 2% drop)',
    'Reduce resume creation time by 70%',
    '50% reduction in MTTD (Mean Time to Detection)',
    '60% reduction in manual operational tasks',
    'p95 under 8 seconds and average cost within budget.',
  ],
  software: [
    'Registered users can complete checkout in < 30 seconds',
    'Pickup time defaults to "ASAP" with option to schedule up to 24 hours ahead',
    'Users can complete checkout within 3 clicks',
    'File size does not exceed 10MB',
    'Export completes within 30 seconds for standard datasets',
    'Save operations complete within 2 seconds',
    'Load operations complete within 3 seconds',
    'PNG export completes within 5 seconds',
    'Export completes within 10 seconds for reports up to 50 pages',
    'CSV export completes within 10 seconds for 5000 submissions',
    'Analytics page loads within 2 seconds for forms with 1000 submissions',
    'Export completes within 30 seconds for up to 1000 invoices',
  ],
};

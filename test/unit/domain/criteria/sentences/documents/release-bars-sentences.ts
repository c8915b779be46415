import type { Sentences } from '../sentences';

/** Bars of releases, of retrieval and of products for writing. */
export const RELEASE_BARS_SENTENCES: Sentences = {
  measurable: [
    [
      'Candidate precision must not degrade (> 3% drop)',
      ['candidate_precision within 3% of <version in use> @97.5% on <data set>'],
    ],
    [
      'Reduce lesson planning time by 60%',
      ['lesson_planning_time_reduction >= 60% @95% on <data set>'],
    ],
    [
      '40% reduction in MTTA (Mean Time to Acknowledge)',
      ['mtta_reduction >= 40% @95% on <data set> because it means Mean Time to Acknowledge'],
    ],
    [
      '50% reduction in manual bookkeeping steps',
      ['manual_bookkeeping_steps_reduction >= 50% @95% on <data set>'],
    ],
    [
      '70% of sleep coach users active after 45 days',
      ['sleep_coach_users_active_share >= 70% @95% on <data set> where "after 45 days"'],
    ],
    [
      'sparse recall@10 of at least 0.85, and sparse mean average precision of at least 0.7.',
      [
        'sparse_recall@10 >= 0.85 @95% on <data set>',
        'sparse_mean_average_precision >= 0.7 @95% on <data set>',
      ],
    ],
    [
      'rejection accuracy at least `0.7` whenever decoys are included;',
      ['rejection_accuracy >= 0.7 @95% on <data set> where "whenever decoys are included"'],
    ],
    [
      'The frozen open sample requires lookup recall@10 of at least `0.92`.',
      ['lookup_recall@10 >= 0.92 @95% on <data set> where "frozen open sample"'],
    ],
    [
      'Phone bot correctly links pronoun references in long complaint calls at least 75% of the time.',
      [
        'correctly_links_pronoun_references_in_long_complaint_calls_share >= 75% @95% on <data set>',
      ],
    ],
    ['p95 latency must be at most `400 ms`', ['p95_latency_ms <= 400 @95% on <data set>']],
    [
      'Healthy plant false positive rate must not exceed 4%',
      ['healthy_plant_false_positive_rate <= 4% @95% on <data set>'],
    ],
    [
      'planned round-trip schedule accuracy must be at least `87%`.',
      ['planned_round_trip_schedule_accuracy >= 87% @95% on <data set>'],
    ],
    [
      'Blind Phase-3 strict recall must be at least 0.92;',
      ['blind_phase_3_strict_recall >= 0.92 @95% on <data set>'],
    ],
    ['P99 latency ≤ 45s', ['p99_latency_s <= 45 @95%']],
    [
      'Rewrite rate: 20-45% (healthy zone)',
      [
        'rewrite_rate >= 20% @95% on <data set> because it means healthy zone',
        'rewrite_rate <= 45% @95% on <data set> because it means healthy zone',
      ],
    ],
    [
      '<4% of hotline calls linked to route advice mix-ups',
      ['hotline_calls_linked_route_advice_mix_ups_share < 4% @95% on <data set>'],
    ],
    [
      '4.4/5.0 average guest rating for menu suggestions',
      ['average_guest_rating >= 4.4 of 5 @95% on <data set> where "menu suggestions"'],
    ],
    [
      'Drafted adverts score 80%+ on reading ease checkers',
      ['drafted_adverts_score >= 80% @95% on <data set> where "reading ease checkers"'],
    ],
    [
      'Learner approval score of 4.2/5 or higher',
      ['learner_approval_score >= 4.2 of 5 @95% on <data set>'],
    ],
    ['Raise audit pass rate to 90%+', ['audit_pass_rate >= 90% @95% on <data set>']],
    ['Leak recognition latency < 45 seconds', ['leak_recognition_latency_s < 45 @95%']],
    [
      'no more than 1 in 25 abstracts lacking a key finding',
      ['abstracts_lacking_key_finding_share <= 4% @95% on <data set>'],
    ],
  ],
  vague: [],
  asked: [
    'MTTR for outages where the copilot is opened vs. comparison shift (hand-kept duty log): target ≥20% decrease',
    'Teacher reports 40%+ effort savings compared to hand-written worksheets',
  ],
  software: [
    'Verified guests can finish check-in in < 45 seconds',
    'Delivery slot defaults to "Today" with option to book up to 72 hours ahead',
    'Riders can finish booking within 4 taps',
    'Video length does not exceed 90s',
    'Backup completes within 45 seconds for average workspaces',
    'Print operations finish within 4 seconds',
    'Undo operations finish within 1 second',
    'SVG export finishes within 8 seconds',
    'Print job finishes within 15 seconds for booklets up to 80 pages',
    'XLSX download finishes within 15 seconds for 8000 bookings',
    'Ledger page loads within 3 seconds for accounts with 2500 entries',
    'Archiving completes within 60 seconds for up to 2500 waybills',
  ],
};

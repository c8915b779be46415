import type { Sentences } from '../sentences';

/** Criteria of agents, of summaries and of the pages around them. */
export const AGENTS_AND_SUMMARIES_SENTENCES: Sentences = {
  measurable: [
    [
      '92% of letters sorted within 3 hours',
      ['share(letters_sorted_time_h<=3) >= 92% @95% on <data set>'],
    ],
    ['Mislabelling rate below 6%', ['mislabelling_rate < 6% @95% on <data set>']],
    [
      'habitat_code mislabelling rate below 12% on a hand-check of 25 photos.',
      ['habitat_code_mislabelling_rate < 12% @95% on <data set> where "hand-check of 25 photos"'],
    ],
    [
      'OpenStreetMap match rate of 45% or more on farms with a recorded OpenStreetMap node.',
      [
        'openstreetmap_match_rate >= 45% @95% on <data set> where "farms with a recorded OpenStreetMap node"',
      ],
    ],
    [
      'WMAPE < 30% at route-day-driver level',
      ['wmape < 30% @95% on <data set> where "at route-day-driver level"'],
    ],
    [
      'dose bias within +/- 2% (no steady over/under-dosing)',
      [
        'dose_bias >= -2% @95% on <data set> because it means no steady over/under-dosing',
        'dose_bias <= 2% @95% on <data set> because it means no steady over/under-dosing',
      ],
    ],
    [
      'missed visit rate < 3%, idle van share < 6%',
      ['missed_visit_rate < 3% @95% on <data set>', 'idle_van_share < 6% @95% on <data set>'],
    ],
    [
      '80% of handover summaries rated helpful by ICU nurses',
      ['handover_summaries_rated_helpful_by_icu_nurses_share >= 80% @95% on <data set>'],
    ],
    ['Less than 4% uncited statements', ['uncited_statements_share < 4% @95% on <data set>']],
    [
      '>80% of captions rated "fitting" by photographers',
      ['captions_rated_fitting_by_photographers_share > 80% @95% on <data set>'],
    ],
    [
      'Agent locates binding rulings >75% of time',
      ['locates_binding_rulings_share > 75% @95% on <data set>'],
    ],
    [
      '92% of captions produced within 4 seconds',
      ['share(captions_produced_time_s<=4) >= 92% @95% on <data set>'],
    ],
    [
      '80% of translations rated "fluent" by native teachers in blind trial',
      [
        'translations_rated_fluent_by_native_teachers_in_blind_trial_share >= 80% @95% on <data set>',
      ],
    ],
    [
      'Damage grading matches surveyor verdict 87% of the time',
      ['damage_grading_matches_surveyor_verdict_share >= 87% @95% on <data set>'],
    ],
    [
      'Monthly Mistral API costs stay below $80 for 2000 letters',
      ['monthly_mistral_api_costs_per_2000_letters_usd < 80 @95% on <data set>'],
    ],
    [
      'accident summaries clear enough that adjusters concur with the liability in at least 85% of cases.',
      [
        'accident_summaries_clear_enough_adjusters_concur_with_liability_share >= 85% @95% on <data set>',
      ],
    ],
    ['92% bot errand completion rate', ['bot_errand_completion_rate >= 92% @95% on <data set>']],
    [
      '>75% of generated drafts graded "usable" or better',
      ['generated_drafts_graded_usable_or_better_share > 75% @95% on <data set>'],
    ],
    [
      '75%+ agreement with expert opinion',
      ['agreement_with_expert_opinion >= 75% @95% on <data set>'],
    ],
    [
      'raise recall to 92% with a priority mislabelling rate below 6%.',
      ['recall >= 92% @95% on <data set>', 'priority_mislabelling_rate < 6% @95% on <data set>'],
    ],
    [
      '85% of hints rated as "short and helpful"',
      ['hints_rated_as_short_and_helpful_share >= 85% @95% on <data set>'],
    ],
    [
      'Acceptance: 92% of translations rated "faithful and readable" by museum education staff.',
      [
        'translations_rated_faithful_and_readable_by_museum_education_staff_share >= 92% @95% on <data set>',
      ],
    ],
    [
      'At least 85% of bot replies should be graded B or C (not D)',
      ['bot_replies_graded_b_or_c_share >= 85% @95% on <data set> because it means not D'],
    ],
    [
      'At least 75% of replies should properly decline to diagnose',
      ['replies_properly_decline_diagnose_share >= 75% @95% on <data set>'],
    ],
    [
      '<4% false negative drift warnings after rollout',
      ['false_negative_drift_warnings < 4% @95% on <data set> where "after rollout"'],
    ],
    [
      '65%+ of suggestions are kept by editors',
      ['suggestions_kept_by_editors_share >= 65% @95% on <data set>'],
    ],
    [
      'Guest approval >4.2/5 for suggestions',
      ['guest_approval > 4.2 of 5 @95% on <data set> where suggestions'],
    ],
    [
      'Recognises birdsong with 75%+ accuracy',
      ['accuracy >= 75% @95% on <data set> where "Recognises birdsong"'],
    ],
    [
      '≤ 8% of trips breach quiet-hour rules.',
      ['trips_breach_quiet_hour_rules_share <= 8% @95% on <data set>'],
    ],
    [
      'At least 55% of opened Lessons attain a closing quiz',
      ['opened_lessons_attain_closing_quiz_share >= 55% @95% on <data set>'],
    ],
    [
      '85-92% recall on held-out test set',
      [
        'recall >= 85% @95% on <data set> where "held-out test set"',
        'recall <= 92% @95% on <data set> where "held-out test set"',
      ],
    ],
    [
      'Fewer than 4% of Weather lookups need human correction',
      ['weather_lookups_need_human_correction_share < 4% @95% on <data set>'],
    ],
    [
      'Context cache reuse rate above 55% on the dialogue test suite.',
      ['context_cache_reuse_rate > 55% @95% on dialogue-test-suite'],
    ],
    [
      'The aim was translation adequacy above 0.75 on 40 passages chosen before any training run.',
      [
        'translation_adequacy > 0.75 @95% on <data set> where "40 passages chosen, before any training run"',
      ],
    ],
    [
      'Hosted GPU spend stays below 15% of booked turnover',
      ['hosted_gpu_spend_booked_turnover_share < 15% @95% on <data set>'],
    ],
  ],
  vague: [
    'Low fabrication rate (few uncited statements).',
    'First pilot clinics feel that summaries are readable and firmly based on guidelines.',
    'RMSE better than the chosen reference;',
    'price bias within bounds.',
    "Senior editors agree with rankings 'nearly always'.",
    'Skill-based bot routing working properly',
    'Distractor images must be credible but plainly wrong to anyone with basic training.',
  ],
  asked: [
    'Satellite yield estimates within 12% of county harvest statistics.',
    '60% weekly active nurse usage by week 8',
    '75% of inspectors open photo digest instead of raw images within 3 weeks',
  ],
  software: [
    'Performance: Stock overview must open in under 3 seconds with 240+ article groups',
    'Performance: Any single invoice must fetch lines in under 2 seconds for a 6-month billing span',
    'Event detail screens MUST open in under 3 seconds with up to 80 attendees',
    'Gantt charts MUST draw in under 4 seconds for projects with up to 150 milestones',
    'Browser cache MUST hold at least 80MB of tiles safely',
    'Clipboard actions MUST finish within 80ms for normal selections',
    'Floor plan with 300 sensors MUST open in under 3 seconds',
    'Payroll totals MUST finish in under 2 seconds for 800 employees',
    'Shop must open in under 3 seconds on an average DSL line',
    'The seat plan must open in under 3 seconds.',
    '250 calls per hour per client certificate',
    'Up to 30 messages in a 15-second span',
    'Given an account with more than 40 invoices, when pressing the "next page" link, then another 40 invoices owned by the signed-in account are loaded, ordered by due_date.',
    'Keep at least the last 8 nightly dumps for recovery.',
    'Minimum 75% branch coverage',
    'Startup time must not worsen by more than 4%.',
    'Cut average page weight to under 400KB for landing pages',
    'Sustain 2500+ parallel sockets without packet loss',
    'Disk space for logs under 3GB',
    '92% of checkout calls finish in under 700ms',
    'THE Proxy SHALL use caching for often requested Map_Tiles with a cache hit rate above 75%',
    'THE Worker SHALL use HTTP keep-alive with a minimum idle limit of 15 sockets',
    'First repaint finishes in <80ms',
    'Several charts (8+) keep 30fps',
    'Icon buttons have minimum 48px tap areas',
    'Login screen opens in < 2 seconds',
    'Redraw finishes in < 2 seconds',
    '92% of firmware updates finish on time',
    '<3% packet loss during planned failover',
    '99.8% availability during exam week',
    'All Stage 2 packages at 95%+',
    'Single attachment imports are capped at 4MB per message (SMTP relay limit).',
    'Default per-team cache allowance is 20 GiB; artifacts are capped at 2 GiB.',
    'Badge renewal every 180 days for contractors',
    'Kiosk reset after 5 minutes of idling',
    '"Open Orders" view MUST offer offset-based paging with adjustable row counts [20, 40, 80] (default: 40) tuned for changing warehouse traffic',
    'Schema change from bookings → reservations MUST finish without lost rows (check via checksum match and random row review)',
    'The gateway will block further calls if there are more than 8 failed logins per hour per IP address.',
  ],
};

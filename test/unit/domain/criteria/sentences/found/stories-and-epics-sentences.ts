import type { Sentences } from '../sentences';

/** Criteria of stories and epics, most of them of plain software. */
export const STORIES_AND_EPICS_SENTENCES: Sentences = {
  measurable: [
    [
      '<15% of recommendations are dismissed as "not relevant" or "incorrect data"',
      [
        'recommendations_dismissed_share < 15% @95% on <data set> because as "not relevant" or "incorrect data"',
      ],
    ],
    [
      'Classification accuracy > 85% (LLM) or > 90% (heuristic)',
      [
        'classification_accuracy > 85% @95% on <data set> where LLM',
        'classification_accuracy > 90% @95% on <data set> where heuristic',
      ],
    ],
    [
      'Retrieval accuracy: 95% of retrieved chunks should be semantically relevant to the query',
      [
        'retrieved_chunks_semantically_relevant_query_share >= 95% @95% on <data set> because it means Retrieval accuracy',
      ],
    ],
    [
      'Response quality: 90% of responses should be rated as helpful by domain experts',
      [
        'responses_rated_as_helpful_by_domain_experts_share >= 90% @95% on <data set> because it means Response quality',
      ],
    ],
    [
      'Intent detection false positive rate MUST be below 5% (measured by: non-development requests incorrectly triggering workflow detection)',
      [
        'intent_detection_false_positive_rate < 5% @95% on <data set> because measured by: non-development requests incorrectly triggering workflow detection',
      ],
    ],
    [
      'Fraud detection false positive rate must be below 2% to meet SLA',
      ['fraud_detection_false_positive_rate < 2% @95% on <data set> because it serves to meet SLA'],
    ],
    [
      'Threat detection accuracy shall be above 95%',
      ['threat_detection_accuracy > 95% @95% on <data set>'],
    ],
    [
      'Transcription accuracy >95% for clear speech',
      ['transcription_accuracy > 95% @95% on <data set> where "clear speech"'],
    ],
    [
      'Target ≥95% word accuracy on clear audio.',
      ['word_accuracy >= 95% @95% on <data set> where "clear audio"'],
    ],
    [
      'Classification accuracy ≥95% (document type detection)',
      [
        'classification_accuracy >= 95% @95% on <data set> because it means document type detection',
      ],
    ],
    [
      'Extraction accuracy ≥92% (field-level accuracy)',
      ['extraction_accuracy >= 92% @95% on <data set> because it means field-level accuracy'],
    ],
    [
      'Mapping accuracy ≥90% (source → target form fields)',
      ['mapping_accuracy >= 90% @95% on <data set> because it means source → target form fields'],
    ],
    [
      'Classification latency < 500ms (p95)',
      ['p95_classification_latency_ms < 500 @95% on <data set>'],
    ],
    [
      'Classification accuracy ≥ 90% on labeled real-cluster failure set (not just simulator)',
      [
        'classification_accuracy >= 90% @95% on <data set> where "labeled real-cluster failure set" because it means not just simulator',
      ],
    ],
    [
      'Zero false-positive P1 classifications in 72-hour shadow run',
      [
        'false_positive_p1_classifications <= 0 point n>=<samples> on <data set> where "72-hour shadow run"',
      ],
    ],
    [
      '45%+ of tickets auto-resolved without human intervention.',
      ['tickets_auto_resolved_without_human_intervention_share >= 45% @95% on <data set>'],
    ],
    [
      'Escalation accuracy > 90% (correctly identifies when to escalate).',
      [
        'escalation_accuracy > 90% @95% on <data set> because it means correctly identifies when to escalate',
      ],
    ],
    [
      '90% of recommendations are accepted or accepted with minor edits during review (measured across the first 10 uses).',
      [
        'recommendations_accepted_or_accepted_with_minor_edits_during_review_share >= 90% @95% on <data set> where "across first 10 uses"',
      ],
    ],
    [
      '>95% of recommendations are accepted by developers',
      ['recommendations_accepted_by_developers_share > 95% @95% on <data set>'],
    ],
    [
      '≥ 60% of recommendations are accepted or adapted by user.',
      ['recommendations_accepted_or_adapted_by_user_share >= 60% @95% on <data set>'],
    ],
    [
      'Morning brief is rated useful on ≥ 70% of runs.',
      ['morning_brief_rated_useful_share >= 70% @95% on <data set>'],
    ],
    [
      '30% of recommendations are accepted within 30 days',
      ['share(recommendations_accepted_time_days<=30) >= 30% @95% on <data set>'],
    ],
    [
      '≥95% of articles processed automatically; duplicate detection precision ≥0.9',
      [
        'articles_processed_automatically_share >= 95% @95% on <data set>',
        'duplicate_detection_precision >= 0.9 @95% on <data set>',
      ],
    ],
    [
      '90% of predictions within ±15 seconds',
      ['share(prediction_deviation_s<=15) >= 90% @95% on <data set>'],
    ],
    [
      'The model must achieve at least 85% accuracy on the test dataset.',
      ['accuracy >= 85% @95% on test-dataset'],
    ],
    [
      'Model must achieve at least 0.85 AUC on holdout data.',
      ['auc >= 0.85 @95% on <data set> where "holdout data"'],
    ],
    [
      'In production, target false-escalation rate under 20%.',
      ['false_escalation_rate < 20% @95% on <data set> where production'],
    ],
    [
      'Statistical bias metrics: demographic parity difference below 0.1, equalised odds difference below 0.1',
      [
        'demographic_parity_difference < 0.1 @95% on <data set>',
        'equalised_odds_difference < 0.1 @95% on <data set>',
      ],
    ],
    [
      'resolve at least 70% of conversations without human intervention, and keep the cost per conversation under $0.15',
      [
        'resolve_conversations_without_human_intervention_share >= 70% @95% on <data set>',
        'cost_per_conversation_usd < 0.15 @95% on <data set>',
      ],
    ],
    [
      'HR business partner intervention conversion rate: the percentage of at-risk employees who received outreach and remained employed 90 days later. Target: 50% or higher.',
      [
        'hr_business_partner_intervention_conversion_rate >= 50% @95% on <data set> because it means share of at-risk employees who received outreach and remained employed 90 days later',
      ],
    ],
    [
      'Generated grocery lists group all items into appropriate categories with 95% accuracy',
      [
        'accuracy >= 95% @95% on <data set> where "Generated grocery lists group all items into appropriate categories"',
      ],
    ],
    [
      'Each agent must resolve at least 85% of its assigned tasks without human intervention',
      ['resolve_assigned_tasks_share >= 85% @95% on <data set> where "without human intervention"'],
    ],
    [
      'Recall@6 >= 0.92, nDCG@10 >= 0.85, citation correctness >= 0.95, citation traceability = 100 percent',
      [
        'recall@6 >= 0.92 @95% on <data set>',
        'ndcg@10 >= 0.85 @95% on <data set>',
        'citation_correctness >= 0.95 @95% on <data set>',
        'citation_traceability >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'MAPE < 5% for 1-3 month ahead forecasts',
      ['mape < 5% @95% on <data set> where "1-3 month ahead forecasts"'],
    ],
    [
      'Directional Accuracy > 80% for trend prediction',
      ['directional_accuracy > 80% @95% on <data set> where "trend prediction"'],
    ],
    [
      'AI suggestions are accepted > 70% of the time',
      ['suggestions_accepted_share > 70% @95% on <data set>'],
    ],
    [
      '> 4.0/5.0 rating for AI suggestions',
      ['rating > 4 of 5 @95% on <data set> where "AI suggestions"'],
    ],
    [
      'AI suggestions are accepted or used as a starting point in at least 60% of cases where they are requested (indicating suggestion quality is high enough to be useful).',
      [
        'suggestions_accepted_or_used_as_starting_point_share >= 60% @95% on <data set> where "they are requested" because it means indicating suggestion quality is high enough to be useful',
      ],
    ],
    [
      'MAPE <20% for A items, <30% for B items',
      [
        'mape < 20% @95% on <data set> where "A items"',
        'mape < 30% @95% on <data set> where "B items"',
      ],
    ],
    [
      '≤20% of runs may fall back to error state',
      ['runs_fall_back_error_state_share <= 20% @95% on <data set>'],
    ],
  ],
  asked: [
    'Classification accuracy above 85% on a sample of 20+ voice notes across all categories',

    'LLM-judge mean above 4.0/5 on sales replies, with no accuracy score below 3.',
  ],
  vague: [
    'Answers become richer and more contextually aware by intelligently using entities and related content.',
    'Answers are accurate and helpful, maintains context, cites specific rules',
    "Recommendations are contextually relevant, don't suggest already-assigned roles, can be added with one click",
    'Answers are immediately useful in their concise form and provide additional context when expanded',
    'Accurate progress tracking with visual indicators and personalized recommendations',
    'Transcription accuracy is good',
    'Transcription accuracy acceptable',
    'Relevance scoring produces intuitive result rankings',
    'Semantic searches outperform keyword-based alternatives',
    'Quiz generation produces coherent, relevant questions',
    'Voice quality is clear and natural',
    'Generated PRDs and ADRs are usable as-is or with minor edits (not requiring a rewrite)',
    'The model significantly outperforms simple benchmark methods',
    'the agent selects the correct tool and returns accurate, relevant information from the mock data.',
    'The answer should be grounded in help articles, account systems, product status, order data, policy pages, or other approved material.',
  ],
  software: [
    'No page load exceeds 3 seconds on a 10 Mbps connection',
    'Lighthouse performance score ≥ 80 for all key pages',
    'As a user, I would like each webpage of the application to load in under 5 seconds when I am using it.',
    'Unit test coverage is at or above 80%',
    'Coverage on changed lines ≥ 90%',
    'Diff ≤ 200 LoC and ≤ 6 files (if not, split before merging)',
    'The unit-test stage publishes a coverage report as artifact and fails when coverage < 80%.',
    'And I should see no more than 20 per page',
    'Users can create and save a daily menu in under 60 seconds on mobile devices',
    'All page transitions and animations maintain 60fps performance (minimum 55fps during complex operations)',
    'Application cold start time is under 2 seconds on mobile 4G connections',
    'Users can find a specific dish in under 10 seconds using search/filter in libraries with 100+ dishes',
    '95% of menu creation operations complete instantly with no perceived delay',
    'Users can view any historical menu within 3 taps from the home page',
    'Dish library supports at least 500 dishes without performance degradation',
    'All touch targets are at least 44x44 pixels for comfortable mobile interaction',
    'With the flag on, 100% of reset presses bring the counter back to 0 in a single press, with the new value visible at once.',
    'With the flag off, missing or invalid, the reset button is shown in 0% of start screen visits.',
    'Users see their wishlist organized by food subcategory within 1 second of opening the Wishlist tab.',
    'Users can discover all available commands in under 10 seconds without external documentation',
    'Error messages clearly indicate what went wrong in 100% of invalid usage cases',
    'The tool responds to any command invocation (valid or invalid) within 100 milliseconds',
    '90% of new users complete the onboarding flow (income + allocation setup) without abandoning.',
    'The transaction list loads the first page of results within 2 seconds on a standard mobile connection.',
    'Users can find a specific past transaction using search or filters within 10 seconds.',
    'All text meets WCAG 2.1 AA contrast requirements (4.5:1 ratio minimum).',
    'A user can trigger a single rule evaluation against selected contracts in under 20 seconds (including time to select contracts).',
    'A batch evaluation of 50 rules against 10 contracts completes, and results are available in the Problem Center within 5 minutes.',
    '95% of users can successfully find and interpret the results of a manually triggered evaluation in the Problem Center.',
    'In acceptance testing with at least 10 first-time users, at least 90% can register, log in, and reach the authenticated workspace without assistance.',
    'Users can find the latest status of any visible submission in no more than 2 navigation actions from the authenticated workspace.',
    'Users can visually identify overloaded threads (>80% busy) within 3 seconds of expanding the Thread Statistics section',
    'Users can create a meal plan for one week (7 days) with assigned recipes in under 5 minutes',
    'System supports meal plans up to 4 weeks (28 days) without performance degradation',
    'Ingredient quantity scaling for different serving sizes maintains mathematical accuracy within 0.1 units',
    'At least 90% of reviewed users can identify the system purpose after reading the first visible content area.',
    'Can sync 10k+ emails reliably',
    'All core actions < 50ms response time',
    'Client table loads with pagination (25 per page)',
    'Search returns results within 300ms',
    'Rate limiting: max 10 toggles per minute',
    'Device code expires in 15 minutes',
    'Rate limiting: max 1 device code per minute per user',
    'Passwords must be minimum 8 characters with at least one uppercase, one lowercase, and one number',
    'JWT access tokens expire after 15 minutes; refresh tokens valid for 7 days',
    'Account lockout after 5 failed attempts, unlock via email',
    'Memory usage stays under 100MB during normal operation',
    'Cold start time under 3 seconds',
    '60 FPS maintained on desktop with 50 enemies + 20 towers',
    'No frame spikes > 32ms during pathfinding recalculation',
    'Battery drain <2% in 15 min',
    'Decibel readings within ±10 dB of reference',
    '1,000-note vault indexed in under 30 minutes',
    'Incremental updates complete within 10 seconds',
    'Zero ambiguity in command syntax - users know exactly what arguments and options are required',
    '99.99% global availability, <100ms p99 latency by Friday Apr 19',
    'System handles 100 concurrent requests without errors',
    'Cache hit rate above 80% for repeated requests',
    'Build time must not exceed 10 minutes',
    'p95 webhook acknowledgement under 500 ms.',
    'Achieve cache hit rate above 70% within 24 hours of deployment',
    'Image uploads are limited to 15 MB.',
    'User authentication must support token revocation within 1 minute of logout (SOC2)',
    'Fewer than 5% of pilot sessions end with an unrecoverable permission or capability error that does not also tell the user what to do next.',
  ],
};

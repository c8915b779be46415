import type { Sentences } from '../sentences';

/** Outcomes that plans of products name. */
export const OUTCOMES_OF_PLANS_SENTENCES: Sentences = {
  measurable: [
    [
      'Verify the transcription engine achieves a Word Error Rate below 8% on clean, single-speaker audio benchmarks.',
      ['word_error_rate < 8% @95% on <data set> where "clean, single-speaker audio benchmarks"'],
    ],
    [
      'Out of 10 recommendations, 8+ are rated positive',
      ['recommendations_rated_positive_share >= 80% @95% on <data set>'],
    ],
    [
      'System recommends 85%+ of actions patient rates highly',
      ['recommends_actions_patient_rates_highly_share >= 85% @95% on <data set>'],
    ],
    [
      'Precision@10: >60% (industry standard)',
      ['precision@10 > 60% @95% on <data set> because it means industry standard'],
    ],
    [
      'Coverage: 99% (cold start handled by fallback)',
      ['coverage >= 99% @95% on <data set> because it means cold start handled by fallback'],
    ],
    [
      'The system shall achieve a child presence detection accuracy of at least 98% under defined operating conditions.',
      [
        'child_presence_detection_accuracy >= 98% @95% on <data set> where "under defined operating conditions"',
      ],
    ],
    [
      'We aim to achieve a detection accuracy of at least 95%, thereby contributing effectively to the broader efforts in securing financial ecosystems against fraud.',
      [
        'detection_accuracy >= 95% @95% on <data set> because thereby contributing effectively to the broader efforts in securing financial ecosystems against fraud',
      ],
    ],
    [
      'The benchmark for success in this project is set at achieving a model accuracy of at least 95%.',
      ['model_accuracy >= 95% @95% on <data set>'],
    ],
    [
      'Duplicate detection accuracy of at least 85% on validation set',
      ['duplicate_detection_accuracy >= 85% @95% on <data set> where "validation set"'],
    ],
    [
      'Issue detection accuracy of at least 95% (low false positive rate)',
      [
        'issue_detection_accuracy >= 95% @95% on <data set> because it means low false positive rate',
      ],
    ],
    [
      'Report completeness score of at least 7/10 from the self-review step',
      ['report_completeness_score >= 7 of 10 @95% on <data set> where "from self-review step"'],
    ],
    [
      'To achieve a detection accuracy of at least 85% on a validated test dataset.',
      ['detection_accuracy >= 85% @95% on validated-test-dataset'],
    ],
    [
      'User can successfully get code explanations 95% of the time',
      ['user_successfully_get_code_explanations_share >= 95% @95% on <data set>'],
    ],
    [
      'Error detection accuracy of at least 85% for common programming mistakes',
      ['error_detection_accuracy >= 85% @95% on <data set> where "common programming mistakes"'],
    ],
    [
      'User satisfaction rating of 4+ out of 5 for explanation clarity',
      ['user_satisfaction_rating >= 4 of 5 @95% on <data set> where "explanation clarity"'],
    ],
    ['Average response time under 8 seconds', ['average_response_time_s < 8 @95% on <data set>']],
    [
      'The initial goal is an object detection accuracy of at least 80%, a spatial relationships accuracy of 70%, and a scene reconstruction error of less than 0.15.',
      [
        'object_detection_accuracy >= 80% @95% on <data set>',
        'spatial_relationships_accuracy >= 70% @95% on <data set>',
        'scene_reconstruction_error < 0.15 @95% on <data set>',
      ],
    ],
    [
      'Customers can have their inquiries resolved by the AI agent without human intervention in at least 75% of cases.',
      [
        'customers_inquiries_resolved_by_ai_agent_without_human_intervention_share >= 75% @95% on <data set>',
      ],
    ],
    [
      'System maintains average response latency under 2.5 seconds for 95% of inquiries.',
      ['share(average_response_latency_s<2.5) >= 95% @95% on <data set>'],
    ],
    [
      'System achieves cross-channel customer identification accuracy of 97% or higher.',
      ['cross_channel_customer_identification_accuracy >= 97% @95% on <data set>'],
    ],
    [
      'For a representative, well-scoped goal against a stable public page, the agent completes the stated goal without human intervention in at least 95% of attempts.',
      [
        'completes_stated_goal_without_human_intervention_share >= 95% @95% on <data set> where "representative, well-scoped goal against a stable public page"',
      ],
    ],
    [
      'Confirm that self-service troubleshooting flows resolve the targeted issue categories without human intervention in at least 60% of attempts.',
      [
        'self_service_troubleshooting_flows_resolve_targeted_issue_categories_share >= 60% @95% on <data set> where "without human intervention"',
      ],
    ],
    [
      'In representative validation scenarios, agents complete invoice registration and match handling without human intervention in at least 95% of requests using valid business inputs and available system data.',
      [
        'complete_invoice_registration_and_match_handling_without_human_intervention_share >= 95% @95% on <data set> where "using valid business inputs and available system data, representative validation scenarios"',
      ],
    ],
    [
      'Achieve translation quality scores ≥ 0.55 (Pass) for all KB-11 mandatory languages',
      [
        'translation_quality >= 0.55 @95% on <data set> where "KB-11 mandatory languages" because it means Pass',
      ],
    ],
    [
      'Before the model goes live, the prediction accuracy should be above 0.70 and the AUC/ROC score should be above 0.85.',
      [
        'prediction_accuracy > 0.7 @95% on <data set> where "Before the model goes live"',
        'auc_roc_score > 0.85 @95% on <data set> where "Before the model goes live"',
      ],
    ],
    [
      'faithfulness at or above 0.95, tool-execution success at or above 0.98, P99 latency below three seconds, and cost per query below five cents.',
      [
        'faithfulness >= 0.95 @95% on <data set>',
        'tool_execution_success >= 0.98 @95% on <data set>',
        'p99_latency_s < 3 @95% on <data set>',
        'cost_per_query_cents < 5 @95% on <data set>',
      ],
    ],
    [
      'Target: Keep the average cost per query below $0.05.',
      ['average_cost_per_query_usd < 0.05 @95% on <data set>'],
    ],
    [
      'Response latency: <4 seconds for 95% of queries.',
      ['share(response_latency_s<4) >= 95% @95% on <data set>'],
    ],
    [
      'User-reported helpfulness score > 4/5 in beta.',
      ['user_reported_helpfulness_score > 4 of 5 @95% on <data set> where beta'],
    ],
    [
      'Latency: 95th percentile for simple semantic query responses < 1.5s (without heavy LLM calls).',
      [
        'p95_latency_s < 1.5 @95% on <data set> where "simple semantic query responses" because it means without heavy LLM calls',
      ],
    ],
    [
      'maintain a relevance score above 0.75 NDCG on our internal benchmark',
      ['relevance_score_ndcg > 0.75 @95% on internal-benchmark'],
    ],
  ],
  asked: [
    'resolved without reopen within 7 days, CSAT of at least 4/5, and no human takeover',
    'Detection accuracy of at least 90% mAP across eight agar media types using the trained YOLOv8 model.',
    'In a review loop where all required approvals are eventually provided, the flow advances to the next state without human intervention in at least 95% of runs, and never advances while any required agent has an unresolved change request or blocked decision.',
    'The expected prediction accuracy should be at least higher than 60%; otherwise, it will cause a negative effect if the prediction is around or lower than 50% accuracy.',
  ],
  vague: [
    'Label accuracy should be broadly similar between modes (local recognition).',
    'Prediction accuracy should be higher in persistent mode.',
    'On stationary data, prediction accuracy should be reasonable.',
    'Prediction accuracy should be perfect.',
    'Average LLM token cost per query below budget targets.',
    'Cost per query below defined budget threshold',
    'Validate that the feedback loop pipeline correctly identifies the top recurring issues by ticket volume',
    'Verify that customer health scores correctly rank known at-risk accounts (recently churned or escalated) lower than healthy accounts in a backtested evaluation.',
  ],
  software: [
    'Validation must complete within 2 minutes',
    'System must handle 500+ boundary rules',
    'System uptime of 99%+',
    '30-day retention of active search or notebook queries.',
    'AI-generated summaries MUST be stored in a separate `summaries` table linked by article ID.',
    'Each article MUST receive an importance score (1–100) from the AI.',
    'Each article MUST receive a one-sentence summary, key points, and a "why it matters" explanation.',
    "A user can go from opening the dashboard to viewing a triggered run's first in-progress step within 10 seconds of submission.",
    '100% of runs — completed, failed, or incomplete — produce a full, internally consistent artifact set (report, structured data, screenshots, log) that a human can verify independently against the screenshots.',
    'In the same review, 100% of flagged ledger variance cells retain a warning-style treatment visually distinct from orange action-required pills',
    'Have 20+ unique students use the application during our final user testing phase (Week 14).',
    'verify message delivery status and retry up to 3 times if delivery fails',
    'Board updates within 500 ms of the tutor referring to them; text is selectable',
    'No full-table scans on tables >1TB in query history',
    'WHEN translation quality score falls below 0.9, THE System SHALL flag the message for manual review before sending',
    'Availability: Target 99.9% uptime for core query paths.',
    'Page loads under 3 seconds, smooth interactions',
    'Page loads in under 3s on 4G; article renders in readable layout on 360px-wide screen; reading progress is visible; share button lets me forward the article to another WhatsApp group with one tap.',
    'Page loads in under 3 seconds on mobile; video plays smoothly without stuttering',
    'Page loads and displays all 10 equipment records.',
    'Given the user is logged in, when they click Export, then a PDF download starts within 2 seconds.',
    'Max. response time 2 seconds for all endpoints under normal load',
    'Ensure notifications are delivered within 2 seconds of triggering event',
    'Maintain server-initiated ping every 30 seconds with 10-second pong timeout',
    'Task events are published and consumed by downstream services within 5 seconds of a task operation.',
    'Recurring tasks automatically regenerate within 10 seconds of the previous instance being completed.',
    'Reminder notifications are delivered within 1 minute of the scheduled reminder time.',
    'All services recover from a single pod failure within 60 seconds',
    'at least 95% of notifications are delivered within 60 seconds after a place or time correction under normal pilot load',
    'at least 95% of page requests complete within 2 seconds while 500 users are active',
    'System supports at least 1,000 concurrent users without performance degradation',
    'Task changes sync across devices within 2 seconds for 95% of operations',
    'Reminder notifications are delivered within 1 minute of the scheduled reminder time for 99% of reminders',
    'Users can search and filter through 10,000 tasks and receive results within 1 second',
    'System maintains 99.9% uptime during business hours',
    '100 notifications are delivered within 100ms p99',
    'In-app notifications are delivered within 5 seconds of the triggering event (ticket assigned, opportunity stage changed to won/lost, campaign executed).',
    'Search results appear within 500ms of the last keystroke (300ms debounce + 200ms query execution)',
    '95% of reminder notifications are delivered within 60 seconds of the scheduled time (1 hour before due)',
    'Kafka cluster handles 1000 task events per second without message loss',
    'Users can complete checkout in under 3 minutes',
  ],
};

import type { Sentences } from '../sentences';

/** What products that answer and extract have to reach before their launch. */
export const LAUNCH_CRITERIA_SENTENCES: Sentences = {
  measurable: [
    [
      'Users can receive relevant answers to robotics questions from the book within 5 seconds of submitting a query',
      [
        'response_time_s <= 5 @95% on <data set> because it counts from submitting a query, it means Users can receive relevant answers to robotics questions from the book',
      ],
    ],
    [
      'At least 90% of chatbot responses include direct citations to specific book sections or chapters',
      [
        'chatbot_responses_include_direct_citations_share >= 90% @95% on <data set> where "to specific book sections or chapters"',
      ],
    ],
    [
      'Chatbot response time remains under 15 seconds regardless of whether user is logged in or guest.',
      [
        'chatbot_response_time_s < 15 @95% on <data set> because it holds regardless of whether user is logged in or guest',
      ],
    ],
    [
      'User profile data retrieval adds less than 200ms latency to chatbot responses.',
      [
        'added_latency_ms < 200 @95% on <data set> where "User profile data retrieval, to chatbot responses"',
      ],
    ],
    [
      '**Accuracy:** >90% of chatbot responses accurately grounded in textbook content (measured via manual review of sample queries).',
      [
        'accuracy > 90% @95% on <data set> where "chatbot responses accurately grounded, textbook content" because measured via manual review of sample queries',
      ],
    ],
    [
      '**Citation Precision:** 100% of citations correspond to actual book content (zero hallucinated references).',
      [
        'citation_precision >= 100% point n>=<samples> on <data set> where "citations correspond, to actual book content" because it means zero hallucinated references',
      ],
    ],
    [
      '**Response Latency:** P95 response time ≤2 seconds; P99 ≤3 seconds.',
      [
        'p95_response_time_s <= 2 @95% on <data set> because it means Response Latency',
        'p99_response_time_s <= 3 @95% on <data set> because it means Response Latency',
      ],
    ],
    [
      'At least 90% of chatbot responses include proper citations to book content',
      ['chatbot_responses_include_proper_citations_book_content_share >= 90% @95% on <data set>'],
    ],
    [
      'The chatbot achieves 85% accuracy in answering book-related questions',
      ['accuracy >= 85% @95% on <data set> where "answering book-related questions"'],
    ],
    [
      'No unauthorized data access incidents; false alarm rate below 5%',
      [
        'unauthorized_data_access_incidents <= 0 point n>=<samples> on <data set>',
        'false_alarm_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'Intent recognition accuracy (target: >95%)',
      ['intent_recognition_accuracy > 95% @95% on <data set>'],
    ],
    [
      'OCR accuracy of 95%+ for scanned documents',
      ['ocr_accuracy >= 95% @95% on <data set> where "scanned documents"'],
    ],
    [
      'Process 99% of uploaded files without manual intervention',
      ['process_uploaded_files_without_manual_intervention_share >= 99% @95% on <data set>'],
    ],
    [
      'Complete processing within 45 seconds for 90% of documents',
      ['share(complete_processing_time_s<=45) >= 90% @95% on <data set>'],
    ],
    [
      '**Recall:** % of fields detected vs. total available (target: >80%)',
      [
        'recall > 80% @95% on <data set> because it means share of fields detected vs. total available',
      ],
    ],
    [
      '**Precision:** % of extracted fields that are correct (target: >90%)',
      [
        'precision > 90% @95% on <data set> because it means share of extracted fields that are correct',
      ],
    ],
    [
      '**Accuracy:** % of fields correctly extracted (target: >85%)',
      ['accuracy > 85% @95% on <data set> because it means share of fields correctly extracted'],
    ],
    [
      '**Detection Rate**: ≥90% of duplicate scenarios caught pre-transaction',
      [
        'detection_rate >= 90% @95% on <data set> where "duplicate scenarios caught pre-transaction"',
      ],
    ],
    [
      '**False Positive Rate**: <5% (legitimate invoices flagged incorrectly)',
      [
        'false_positive_rate < 5% @95% on <data set> because it means legitimate invoices flagged incorrectly',
      ],
    ],
    [
      'AI analysis successfully categorizing 90%+ of articles',
      ['ai_analysis_successfully_categorizing_articles_share >= 90% @95% on <data set>'],
    ],
    [
      'Duplicate detection preventing >95% of duplicates',
      ['duplicate_detection_preventing_duplicates_share > 95% @95% on <data set>'],
    ],
    ['model must achieve ≥ 91% hold-out recall.', ['hold_out_recall >= 91% @95% on <data set>']],
    [
      'The model must achieve: (1) test accuracy >= 0.85, (2) final loss <= 0.5, (3) training completes in under 30 seconds.',
      [
        'test_accuracy >= 0.85 @95% on <data set>',
        'final_loss <= 0.5 @95% on <data set>',
        'training_time_s < 30 @95% on <data set>',
      ],
    ],
    [
      'Keyword classifier should achieve at least 70% accuracy',
      ['accuracy >= 70% @95% on <data set>'],
    ],
    [
      'A complexity classifier should achieve at least 70% accuracy on a balanced golden dataset covering SIMPLE/STANDARD/COMPLEX categories.',
      [
        'accuracy >= 70% @95% on balanced-golden-dataset because it covers SIMPLE/STANDARD/COMPLEX categories',
      ],
    ],
    [
      'AI handling 40%+ of customer inquiries',
      ['handling_customer_inquiries_share >= 40% @95% on <data set>'],
    ],
    ['Customer satisfaction above 80%', ['customer_satisfaction > 80% @95% on <data set>']],
    ['Average response time under 5 seconds', ['average_response_time_s < 5 @95% on <data set>']],
    [
      'Notifications achieve a click-through rate of at least 20% (proposed — client approval required) for linked detailed reports.',
      [
        'click_through_rate >= 20% @95% on <data set> where "Notifications, linked detailed reports" because it means proposed — client approval required',
      ],
    ],
    [
      '**Suggestion acceptance rate ≥ 30%:** At least 30% of suggestions are accepted by recovery protocol',
      [
        'suggestion_acceptance_rate >= 30% @95% on <data set>',
        'suggestions_accepted_by_recovery_protocol_share >= 30% @95% on <data set>',
      ],
    ],
    [
      '80% of suggestions are accepted by users',
      ['suggestions_accepted_by_users_share >= 80% @95% on <data set>'],
    ],
    [
      "at least 70% of suggestions are accepted on the partner's tag list.",
      ['suggestions_accepted_on_partners_tag_list_share >= 70% @95% on <data set>'],
    ],
    [
      '**Completion Rate**: > 60% of suggestions are accepted',
      ['completion_rate > 60% @95% on <data set> because it means suggestions are accepted'],
    ],
    [
      '**Accuracy**: > 90% relevant suggestions',
      ['accuracy > 90% @95% on <data set> because it means relevant suggestions'],
    ],
    [
      '<5% of auto-created pending ingredients rejected by superadmin',
      ['auto_created_pending_ingredients_rejected_by_superadmin_share < 5% @95% on <data set>'],
    ],
    [
      '<10% of users report "irrelevant suggestions"',
      ['users_report_irrelevant_suggestions_share < 10% @95% on <data set>'],
    ],
    [
      '**Auto-match accuracy**: >80% of suggestions are accepted',
      ['auto_match_accuracy > 80% @95% on <data set> because it means suggestions are accepted'],
    ],
    [
      '≥60% of suggestions are accepted (at least partially)',
      ['suggestions_accepted_share >= 60% @95% on <data set> because it means at least partially'],
    ],
  ],
  asked: [
    'The LA-WMA model must achieve ≥ 70% accuracy (per KPI H-04 definition: `1 − |actual − forecast| / actual × 100`) across all closed months with back-filled actuals.',
    'Design, build, and deploy anomaly detection using Splunk MLTK (Machine Learning Toolkit) to catch 80% of anomalies 10+ minutes *before* static alerts would fire.',
    '**Assessment accuracy ≥ 80%:** Meta-cognitive assessments agree with subjective reports at least 80% of the time',
    'Running meta-cognitive loop does not decrease θ by more than 5% over 1 hour (observer-only vs active comparison)',
    'Expand only when at least 30% of suggestions are accepted and none bypass human approval.',
  ],
  vague: [
    'Target: Lower validation reconstruction loss',
    'Measurable improvement in team productivity and job satisfaction',
    'No regression on existing partner intent recognition',
    'Positive feedback in surveys',
    'the Intent_Classifier should achieve higher accuracy when using conversation context compared to processing queries in isolation',
    'On linearly separable data, LightGBM classifier should achieve near-perfect accuracy.',
    'A3 classifier should achieve near-random accuracy (~ 50%).',
    'the Intent_Classifier should correctly identify the intent type and extract relevant entities',
    'Homepage feels premium and production-ready with modern SaaS UI design aesthetics',
    'it must achieve a high detection rate while controlling the false alarm rate below an acceptable threshold',
    'it must ensure real-time performance such that the average detection delay does not exceed a maximum tolerable time',
    'Confidence scores (where available) correctly identify uncertain extractions',
  ],
  software: [
    '100% of chatbot access attempts by unauthenticated users are redirected to authentication flow',
    '95% of users can successfully authenticate and access the chatbot within 30 seconds',
    '100% of existing CLI chatbot commands continue to function without modification',
    'The floating widget loads and becomes interactive within 2 seconds of page load',
    'The embedding pipeline successfully processes and indexes 100% of Markdown files in the `docs/` directory',
    'Book content and generic chatbot features remain 100% accessible without authentication.',
    'Support files up to 50MB in size',
    "Users can identify the developer's name and profession within 3 seconds of page load",
    'CTA buttons achieve a click-through rate of at least 30% combined (tracked via analytics)',
    'Hero section displays correctly on devices from 320px to 2560px width without horizontal scrolling',
    'The page loads fully within 3 seconds on a standard broadband connection',
    'The sign-up CTA receives a click-through rate of at least 5% from unique visitors',
    'The page is fully functional and readable on viewports as narrow as 320px',
    '**Page Load Time:** Initial page load time under 3 seconds on a standard broadband connection.',
    'Homepage has a load time of under 3 seconds on average connection speeds',
    'Homepage is fully responsive and displays correctly on 95% of common device sizes and orientations',
    'Training data includes at least 50 examples per intent (EN and AR)',
    'At least 100 articles ingested per day',
    'Content feed API responding <100ms',
    'Content ingestion worker deployed and running every 5 minutes',
    '0% of validation requests result in 500 errors',
    'Suggestions have scores between 0.0 and 1.0',
    '**Bug rate**: <1 critical bug per week',
    'Handle 1000+ queries/day',
    'The front page hero section loads and displays all visual effects (humanoid silhouette, particles, gradients) within 2 seconds on a high-speed connection.',
    '80% of users who start the background questionnaire complete at least 50% of questions.',
  ],
};

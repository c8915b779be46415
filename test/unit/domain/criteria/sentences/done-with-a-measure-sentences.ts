import type { Sentences } from './sentences';

/** Of what is done, and the measure that it is done with. */
export const DONE_WITH_A_MEASURE_SENTENCES: Sentences = {
  measurable: [
    [
      'First-pass approval rate should exceed 70% within 30 days',
      ['first_pass_approval_rate > 70% @95% on <data set> because due within 30 days'],
    ],
    [
      'End-to-end detection cycle: no more than 500 milliseconds from capture to alert',
      [
        'end_to_end_detection_cycle_time_ms <= 500 @95% on <data set> because it counts from capture to alert',
      ],
    ],
    [
      'At least 95% of exact UW Seattle course-code searches in the validation set return the correct course when the course exists in available structured data.',
      [
        'exact_uw_seattle_course_code_searches_return_correct_course_share >= 95% @95% on validation-set where "when the course exists in available structured data"',
      ],
    ],
    [
      'At least 95% of recommendation requests return a valid response without requiring the full course catalog in model context.',
      [
        'recommendation_requests_return_valid_response_share >= 95% @95% on <data set> where "without requiring the full course catalog, model context"',
      ],
    ],
    [
      'Recommendation responses include explanations and source attribution for 100% of returned courses.',
      [
        'recommendation_responses_include_explanations_and_source_attribution_share >= 100% point n>=<samples> on <data set> where "returned courses"',
      ],
    ],
    [
      'Reduce daily monitoring effort to under 30 minutes while maintaining a false positive rate below 2% and a false negative rate below 1%.',
      [
        'daily_monitoring_effort_min < 30 @95% on <data set>',
        'false_positive_rate < 2% @95% on <data set>',
        'false_negative_rate < 1% @95% on <data set>',
      ],
    ],
    [
      'False positive rate below 15%; false negative rate below 2%',
      [
        'false_positive_rate < 15% @95% on <data set>',
        'false_negative_rate < 2% @95% on <data set>',
      ],
    ],
    [
      'Crisis detection algorithm shall have false negative rate below 5%.',
      ['false_negative_rate < 5% @95% on <data set> where "Crisis detection algorithm"'],
    ],
    [
      'a false negative rate below 0.005 with 95% confidence',
      ['false_negative_rate < 0.005 @95% on <data set>'],
    ],
    ['Recall maintained above 99% throughout', ['recall > 99% @95% on <data set>']],
    [
      'Accurately identifies educational content with at least 90% precision',
      ['precision >= 90% @95% on <data set> where "Accurately identifies educational content"'],
    ],
    [
      'The system shall decompose free-text eligibility criteria into structured entities with at least 85% entity extraction accuracy.',
      [
        'entity_extraction_accuracy >= 85% @95% on <data set> where "decompose free-text eligibility criteria into structured entities"',
      ],
    ],
    [
      'The system shall match patients to eligible trials with at least 90% precision (fraction of recommended trials for which the patient truly meets all criteria).',
      [
        'precision >= 90% @95% on <data set> where "match patients to eligible trials" because it means fraction of recommended trials for which the patient truly meets all criteria',
      ],
    ],
    [
      'The system shall rank trial sites by predicted enrollment performance with correlation of at least 0.7 against actual enrollment.',
      [
        'correlation >= 0.7 @95% on <data set> where "rank trial sites by predicted enrollment performance, against actual enrollment"',
      ],
    ],
    [
      'Enable accurate retrieval of relevant book content based on semantic similarity queries with at least 90% precision',
      [
        'precision >= 90% @95% on <data set> where "Enable accurate retrieval of relevant book content based on semantic similarity queries"',
      ],
    ],
    [
      'Detect villager production idle state with at least 90% precision in tested layouts.',
      [
        'precision >= 90% @95% on <data set> where "Detect villager production idle state, tested layouts"',
      ],
    ],
    ['Reminder latency under 5 seconds.', ['reminder_latency_s < 5 @95% on <data set>']],
    [
      'Classify support tickets into correct categories with at least 85% accuracy',
      [
        'accuracy >= 85% @95% on <data set> where "Classify support tickets into correct categories"',
      ],
    ],
    [
      'Extract at least 90% of critical technical details from standard format messages',
      [
        'extract_critical_technical_details_from_standard_format_messages_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Detect high-urgency emotional content with at least 90% precision and recall',
      [
        'precision >= 90% @95% on <data set> where "Detect high-urgency emotional content"',
        'recall >= 90% @95% on <data set> where "Detect high-urgency emotional content"',
      ],
    ],
    [
      'Generate appropriate response templates for at least 80% of common scenarios',
      [
        'generate_appropriate_response_templates_for_common_scenarios_share >= 80% @95% on <data set>',
      ],
    ],
    [
      'Correctly track conversation state through resolution with at least 85% accuracy',
      [
        'accuracy >= 85% @95% on <data set> where "Correctly track conversation state through resolution"',
      ],
    ],
    [
      'Vector search returns relevant chunks for test queries with at least 90% precision on sample datasets',
      [
        'precision >= 90% @95% on <data set> where "Vector search returns relevant chunks for test queries, sample datasets"',
      ],
    ],
    [
      'Embeddings are stored and indexed in Qdrant successfully with 99% success rate',
      [
        'success_rate >= 99% @95% on <data set> where "Embeddings are stored and indexed in Qdrant successfully"',
      ],
    ],
    [
      'YOLO26s must reach precision and recall of at least 0.80, mAP@0.5 of at least 0.75, and p95 end-to-end latency of at most 500 ms on the Intel CPU server',
      [
        'precision >= 0.8 @95% on <data set> where YOLO26s',
        'recall >= 0.8 @95% on <data set>',
        'map@0.5 >= 0.75 @95% on <data set>',
        'p95_end_to_end_latency_ms <= 500 @95% on <data set> where "Intel CPU server"',
      ],
    ],
    [
      'Its OpenVINO export may lose no more than 0.01 absolute mAP@0.5 against `best.pt`.',
      ['map@0.5 within 0.01 of best.pt @97.5% on <data set>'],
    ],
    [
      'At least 10 processed frames per second under the defined benchmark conditions',
      [
        'processed_frames_per_second_under_the_defined_benchmark_conditions >= 10 @95% on <data set>',
      ],
    ],
    [
      'User adoption rate: > 60% of active users use AI prioritization weekly',
      [
        'user_adoption_rate > 60% @95% on <data set> where "active users use AI prioritization weekly"',
      ],
    ],
    [
      'User satisfaction: > 4.0/5.0 rating for AI suggestions',
      ['rating > 4 of 5 @95% on <data set> where "User satisfaction, AI suggestions"'],
    ],
    [
      'Accuracy: AI suggestions are accepted > 70% of the time',
      ['accuracy_ai_suggestions_accepted_share > 70% @95% on <data set>'],
    ],
    [
      'AI suggestions are accepted or used as a starting point in at least 60% of cases where they are requested',
      [
        'suggestions_accepted_or_used_as_starting_point_share >= 60% @95% on <data set> where "they are requested"',
      ],
    ],
    [
      'Assistant answer acceptance rate of at least 85 percent.',
      ['assistant_answer_acceptance_rate >= 85% @95% on <data set>'],
    ],
    [
      'p95 assistant response time under 1.5 seconds.',
      ['p95_assistant_response_time_s < 1.5 @95% on <data set>'],
    ],
    [
      'Posts should have a quality score of at least 0.7 before human review',
      ['quality_score >= 0.7 @95% on <data set> where "Posts, before human review"'],
    ],
    [
      'Each test achieves a quality score of at least 7/10 from the test-quality-checker skill.',
      [
        'quality_score >= 7 of 10 @95% on <data set> where "every test, from test-quality-checker skill"',
      ],
    ],
    [
      'an inter-annotator agreement of at least 80%',
      ['inter_annotator_agreement >= 80% @95% on <data set>'],
    ],
    [
      'The expected accuracy for classification from a stream is 100%.',
      [
        'expected_accuracy >= 100% point n>=<samples> on <data set> where "classification, from stream"',
      ],
    ],
    [
      'Target verified page accuracy among answered questions of at least 90%, simultaneously with answer rate of at least 95%, on the same frozen 120-question answerable set.',
      [
        'verified_page_accuracy >= 90% @95% on same-frozen-120-question-answerable-set where "answered questions"',
        'answer_rate >= 95% @95% on same-frozen-120-question-answerable-set where simultaneously',
      ],
    ],
    [
      'At least 114 of 120 questions must receive completed answers with surviving citations',
      [
        'questions_receive_completed_answers_with_surviving_citations_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'Ask Chhatri grounded-answer rate of at least 95% on the evaluation set, and slip-field accuracy of at least 90% on a labelled sample',
      [
        'ask_chhatri_grounded_answer_rate >= 95% @95% on evaluation-set',
        'slip_field_accuracy >= 90% @95% on evaluation-set where "labelled sample"',
      ],
    ],
    [
      'Median time from a question to the first useful answer is under 20 seconds.',
      ['median_time_s < 20 @95% on <data set> where "from question to the first useful answer"'],
    ],
  ],
  understood: [],
  vague: [
    'False reminders are rare enough that users keep the app enabled.',
    'CPU/GPU usage stays modest during live play.',
    'Generates clear, persuasive recommendations',
    'Published posts should achieve average engagement comparable to manually written posts',
    'The app should identify common controls well enough to provide useful help.',
    'Spoken feedback should begin quickly after user input.',
    "The system output shall remain highly relevant to the user's current research objective whenever possible",
    'Trust recovery rate should improve over time',
    'The model must be able to handle grains from different microplots',
  ],
  asked: [
    'At least 90% of destination-missing intents successfully reach a resolved destination choice within 3 follow-up interactions.',
    'At least 90% of keyword, department, or natural-language course discovery searches return at least one relevant course in the first five results.',
    'Mean absolute error below 10% for valuation; DSCR prediction within 5% of actual',
    'detection mAP@0.5 of at least 0.90, and pallet empty/full classification precision/recall of at least 0.95/0.93',
    'a one-sided 95% Clopper-Pearson lower bound of at least 0.90 among answered cells and answer rate of at least 0.05',
    'Fine-tuned classifier: macro-F1 within 0.02 of PCA-5 RBF-SVM trained with 48 labels per class',
  ],
  software: [
    'Duplicate-account creation rate caused by Google login is below 0.5% of first-time Google sign-ins.',
    '100% of invalid/expired/replayed callbacks are rejected without creating authenticated sessions.',
    '100% of the 18 supported use cases are visible in the use-case directory',
    'All therapy session data shall be end-to-end encrypted.',
    'Users can undo any decision within 2 interactions',
    'THE WebSocket infrastructure SHALL support up to 10,000 concurrent connections per pod',
    'Container restarts automatically on failure.',
    'Users must be able to export their mood data',
    'Enterprise customers must sign in with their corporate identity.',
    'The system shall generate state counts and state percentages',
    'Known false positives (holidays, bank timing patterns) are listed in the runbook',
    'Permanent validation errors are not retried',
    'The uploaded file is classified as PDF, Markdown or CSV by its MIME type',
    'When phase gaps exceed the configured wait threshold, the system shall classify those gaps as wait time',
    'Risk score, level, and timestamp are stored in DynamoDB',
    'THE LRU_Cache SHALL hold a configurable maximum number of entries (default 1000)',
    'Dictate notes and emails by voice',
  ],
};

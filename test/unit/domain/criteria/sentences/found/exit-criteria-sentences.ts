import type { Sentences } from '../sentences';

/** Exit criteria and targets of projects, among other duties. */
export const EXIT_CRITERIA_SENTENCES: Sentences = {
  measurable: [
    [
      'Acceptance criteria: recall ≥85%, compliance ≥95%',
      ['recall >= 85% @95% on <data set>', 'compliance >= 95% @95% on <data set>'],
    ],
    [
      'The AI extraction process must achieve at least 90% accuracy in correctly identifying transaction details.',
      [
        'accuracy >= 90% @95% on <data set> where "extraction process, correctly identifying transaction details"',
      ],
    ],
    [
      'Slide matching achieves F1 score above 0.8 on test dataset',
      ['f1_score > 0.8 @95% on <data set> where "Slide matching, test dataset"'],
    ],
    [
      'Matching latency under 200ms per segment',
      ['matching_latency_per_segment_ms < 200 @95% on <data set>'],
    ],
    [
      'Successfully processes 95%+ of PDF slides',
      ['successfully_processes_pdf_slides_share >= 95% @95% on <data set>'],
    ],
    [
      "Classify each complaint into the office's eight official categories, with an F1 score above 0.70 for each category.",
      [
        'f1_score > 0.7 @95% on <data set> where "Classify each complaint into the office\'s eight official categories, every category"',
      ],
    ],
    ['Success Criteria: Accuracy of 90% and above', ['accuracy >= 90% @95% on <data set>']],
    [
      'Initial target: keep false positive rate below 10%.',
      ['false_positive_rate < 10% @95% on <data set>'],
    ],
    [
      'WHEN making predictions THEN the system SHALL provide confidence scores and maintain false positive rate below 5%',
      [
        'false_positive_rate < 5% @95% on <data set> because “system SHALL provide confidence scores and”',
      ],
    ],
    [
      'WHEN detecting fires THEN the system SHALL keep false negative rate below 1% and process data in real-time with maximum 500ms latency',
      [
        'false_negative_rate < 1% @95% on <data set> where "detecting fires"',
        'latency_ms <= 500 @95% on <data set> where "process data in real-time, detecting fires"',
      ],
    ],
    [
      'WHEN predicting slow-developing fires THEN the system SHALL provide minimum 60 seconds lead time',
      ['lead_time_s >= 60 @95% on <data set> where "predicting slow-developing fires"'],
    ],
    [
      'AQI classification accuracy: **98.5%**',
      ['aqi_classification_accuracy >= 98.5% @95% on <data set>'],
    ],
    [
      '>90% of predictions within 10% relative error',
      ['share(relative_error<=10%) > 90% @95% on <data set>'],
    ],
    [
      'The factual detector should correctly identify at least 4 of 5 paraphrased cases as vault-derived.',
      [
        'correctly_identify_paraphrased_cases_share >= 80% @95% on <data set> where "as vault-derived"',
      ],
    ],
    [
      'The false-positive rate on normal outputs must remain below 20%.',
      ['false_positive_rate < 20% @95% on <data set> where "normal outputs"'],
    ],
    [
      'The model should correctly identify at least 80% of actual exacerbations (sensitivity ≥ 0.80).',
      [
        'correctly_identify_actual_exacerbations_share >= 80% @95% on <data set>',
        'sensitivity >= 0.8 @95% on <data set>',
      ],
    ],
    [
      'Gate 4: scenarios F and G abstain at least 95% of the time.',
      ['scenarios_f_and_g_abstain_share >= 95% @95% on <data set> because Gate 4'],
    ],
    [
      'no more than 5% of normal periods should generate false alerts',
      ['normal_periods_generate_false_alerts_share <= 5% @95% on <data set>'],
    ],
    [
      'FPR <= 0.05     — NOC alert fatigue threshold',
      ['fpr <= 0.05 @95% on <data set> because it means NOC alert fatigue threshold'],
    ],
    [
      'KB data accuracy: > 90% on validated attributes',
      ['kb_data_accuracy > 90% @95% on <data set> where "validated attributes"'],
    ],
    [
      'Resource allocation accuracy: > 85% (right person for the job)',
      [
        'resource_allocation_accuracy > 85% @95% on <data set> because it means right person for the job',
      ],
    ],
    [
      'The model must be able to differentiate between normal and glaucomatous eyes with a sensitivity of at least 92%',
      [
        'sensitivity >= 92% @95% on <data set> where "be able to differentiate between normal and glaucomatous eyes"',
      ],
    ],
    [
      'Flag studies with a sensitivity of at least 92% while keeping false positives below 5% per study, with results available within 3 minutes of scan acquisition, running on a single GPU workstation',
      [
        'sensitivity >= 92% @95% on <data set> where "Flag studies"',
        'false_positives_per_study < 5% @95% on <data set>',
        'results_time_min <= 3 @95% on <data set> because it counts from scan acquisition, running on a single GPU workstation',
      ],
    ],
    [
      'Identify and flag potential illegal grease trap waste dumping activities in desert, valley, and trash can locations with a sensitivity of at least 80%, to enable targeted enforcement.',
      [
        'sensitivity >= 80% @95% on <data set> where "Identify and flag potential illegal grease trap waste dumping activities in desert, valley, and trash can locations" because it serves to enable targeted enforcement',
      ],
    ],
    [
      'Frequency-weighted F1 must not drop by more than 0.005',
      ['frequency_weighted_f1 within 0.005 of <version in use> @97.5% on <data set>'],
    ],
    [
      'Interval coverage must not drop by more than 3%',
      ['interval_coverage within 3% of <version in use> @97.5% on <data set>'],
    ],
    [
      'WHEN Arabic and English are mixed in a single utterance, THE STT_Agent SHALL produce a transcript with word-level language identification and achieve a Word Error Rate below 15% on Levantine Arabic + English mixed audio.',
      [
        'word_error_rate < 15% @95% on <data set> where "Levantine Arabic + English mixed audio, Arabic and English are mixed in a single utterance" because “system SHALL produce a transcript with word-level language identification and”',
      ],
    ],
    [
      'User satisfaction score of 4.5/5 or higher',
      ['user_satisfaction_score >= 4.5 of 5 @95% on <data set>'],
    ],
    ['Task completion rate of 90% or higher', ['task_completion_rate >= 90% @95% on <data set>']],
    [
      'Average task completion time reduced by 30% compared to legacy system',
      [
        'average_task_completion_time better than "legacy system" by 30% relative @97.5% on <data set>',
      ],
    ],
    [
      'Students can access their assigned learning materials and own academic records with a first-attempt task completion rate of at least 90% during usability validation.',
      [
        'first_attempt_task_completion_rate >= 90% @95% on <data set> where "Students can access their assigned learning materials and own academic records, during usability validation"',
      ],
    ],
    [
      'require eligible precision of at least 90% before an eligibility percentage is published.',
      [
        'eligible_precision >= 90% @95% on <data set> where "before an eligibility percentage is published"',
      ],
    ],
    [
      'Target: Achieve a precision of at least 95% for all KPI calculations.',
      ['precision >= 95% @95% on <data set> where "KPI calculations"'],
    ],
  ],
  vague: [
    'Model accuracy must exceed minimum threshold.',
    'inference latency must be fast',
    'Escalation rate below defined threshold',
    'Reduce average handling time',
    'Enhance customer satisfaction',
    'Improve first-call resolution rates',
    'inference latency must remain small to fit real-time constraints',
    'use the simplest model that provides reliable results',
    'Faster Query Handling',
    'Reduced wait times.',
    'dramatically reduce average handling times without compromising service quality.',
    'Support agents with better tools',
    'Chatbot should never invent prices or delivery dates',
    'More trust in self-service',
    'The answer should be grounded in help articles',
    'calibration error below threshold',
    "Network's predicted probabilities track the injected `p` within a target tolerance",
    'Recommendations should be concise, recruiter-oriented actions',
    'recommendations should be practical and immediately actionable without requiring expensive consultants or software',
    'Automated recommendations should be explainable enough for an operator or reviewer to understand what is being proposed and why.',
    'SOTA model inference latency MUST meet or exceed MVP model latency for equivalent accuracy',
    'improve transcription accuracy of automatic speech recognition on child speech',
    'Hallucination rate below agreed threshold.',
    'hallucination rate below target on test set.',
    'High source precision on cited answers',
    'Real-time closed captions display smoothly without visible lag',
    'Win rate: Maintained or improved',
    'word error rate below threshold',
    'More accurate credit default prediction compared to baseline bureau-only models.',
    'caddy embedded-method-caller recall measurably lifts',
    'The similarity scorer should rank paraphrased protected content higher than unrelated outputs.',
    'Responses consistently stay on topic and feel natural',
    'The goal is to accurately fetch the top-k most relevant chunks for a given query',
    'Prediction accuracy meets business needs',
    'Replace manual triage with an automatic suggestion, to reduce the time it takes to send a new complaint to the right area.',
    'false positive rate below policy threshold',
    'We expect the retrained model to be noticeably better on rare classes',
  ],
  software: [
    'Common operations SHALL require minimal typing',
    'Error messages SHALL be clear and actionable',
    '100% of active uploads trigger a warning popup when the user attempts to leave the page',
    'Users can identify "silent" issues (without comments) in less than 30 seconds by opening the CSV',
    'Users can compare performance across 5+ projects in a single view (summary file)',
    'Export generation time with metrics does not exceed 200% of current base export',
    'Users can successfully add new tasks with unique IDs in under 30 seconds',
    'System displays all existing tasks with proper formatting in under 1 second',
    'All menu operations complete without crashes (100% stability rate during testing)',
    'Users can successfully modify task status (complete/incomplete) with 100% accuracy',
    'System handles 100% of invalid input gracefully without crashing',
    'Users can complete a full C drive scan and view categorized results within 30 seconds on SSD drives',
    'Users can selectively clean files and free up at least 1GB of space in a single cleaning operation (when sufficient cleanable files exist)',
    'Users can view detailed cleaning logs for all operations, with 100% of cleaning operations logged',
    'Users can create any of the four goal types and see it on their goals list within 3 seconds of submission.',
    'Goal progress updates visibly within 5 seconds of completing a practice session, without manual refresh.',
    'Users can complete the registration process with background information in under 3 minutes',
    'Users can search a valid fund and see results within 3 seconds in 95% of attempts under normal network conditions.',
    'Users can add a fund to a list in under 10 seconds end-to-end.',
    '100% of saved lists and memberships are restored after app restart in a 30-day usage period.',
    'Duplicate additions to the same list are prevented in 100% of attempts.',
    'At least 90% of users can complete the main flow (search + add to list) without errors in usability testing.',
    'Users can assign roles to devices in under 30 seconds (single API call)',
    '100% of supported role types can be assigned via Terraform',
    'Zero role assignment failures due to provider bugs (API validation errors are user errors)',
    'Users can like an item and find it grouped under the correct category on the favorites page in under 30 seconds on a first attempt.',
    'Zero previously saved watchlist entries are lost during migration (all carry over as liked items).',
    'The create form validates required fields and prevents submission when required fields are missing in 100% of manual tests.',
    'Request completes with 200 OK within 150ms budget',
    'Unit and regression tests pass with zero errors',
    'Response time <2s for viewing bookings, 99.9% uptime',
    'scalable to 10,000 concurrent users',
    'A user can type each of at least 40 backslash commands and obtain the corresponding Unicode symbol with a single Tab.',
  ],
};

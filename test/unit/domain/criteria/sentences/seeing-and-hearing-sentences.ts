import type { Sentences } from './sentences';

/** Of speech, vision, detection and diagnosis, in the forms of public specifications. */
export const SEEING_AND_HEARING_SENTENCES: Sentences = {
  measurable: [
    [
      'Classify a picture into one of 10 classes of cifar10 with an accuracy of at least 90%.',
      ['accuracy >= 90% @95% on cifar10 where "Classify a picture into 1 of 10 classes"'],
    ],
    ['Detect a blood alcohol level of ≥ 0.05% with an accuracy of at least 65%.', []],
    [
      'Fast path completes with RTF < 0.5',
      ['rtf < 0.5 @95% on <data set> where "Fast path completes"'],
    ],
    [
      'CPU usage <50% on target hardware during active transcription',
      ['cpu_usage < 50% @95% on <data set> where "target hardware, during active transcription"'],
    ],
    [
      'When detecting fires then the system must keep the false negative rate below 1% and process data with a maximum latency of 500ms',
      [
        'false_negative_rate < 1% @95% on <data set> where "detecting fires"',
        'latency_ms <= 500 @95% on <data set> where "process data, detecting fires"',
      ],
    ],
    [
      'Drift detection latency under 2 minutes',
      ['drift_detection_latency_min < 2 @95% on <data set>'],
    ],
    [
      'specificity of at least 0.85 on an external test set;',
      ['specificity >= 0.85 @95% on <data set> where "external test set"'],
    ],
    [
      'weighted kappa of at least 0.80 against the adjudicated veterinary score',
      ['weighted_kappa >= 0.8 @95% on <data set> where "against adjudicated veterinary score"'],
    ],
    [
      'Flag scans with a sensitivity of at least 92% while keeping false positives below 5% per study',
      [
        'sensitivity >= 92% @95% on <data set> where "Flag scans"',
        'false_positives_per_study < 5% @95% on <data set>',
      ],
    ],
    [
      'The Exacerbation_Predictor must achieve a sensitivity of at least 80% for detecting flare-ups',
      ['sensitivity >= 80% @95% on <data set> where "detecting flare-ups"'],
    ],
    [
      'The Exacerbation_Predictor must achieve a specificity of at least 75% to minimize false alarms',
      ['specificity >= 75% @95% on <data set> because it serves to minimize false alarms'],
    ],
    [
      'Drowsiness detection at ≥ 15 FPS with inference latency < 200ms',
      [
        'throughput_frames_per_s >= 15 @95% on <data set> where "Drowsiness detection"',
        'inference_latency_ms < 200 @95% on <data set>',
      ],
    ],
    ['99.9% threat detection rate', ['threat_detection_rate >= 99.9% @95% on <data set>']],
    [
      'Target: medical word error rate below 4.0%.',
      ['medical_word_error_rate < 4% @95% on <data set>'],
    ],
    [
      'Verify the dictation engine achieves a Word Error Rate below 8% on clean, single-speaker audio benchmarks',
      ['word_error_rate < 8% @95% on <data set> where "clean, single-speaker audio benchmarks"'],
    ],
    [
      'A speaker with any English regional accent achieves a word error rate below 10% on usual conversational English — measured on a 2-minute recording.',
      [
        'word_error_rate < 10% @95% on <data set> where "speaker, with English regional accent, usual conversational English, 2-minute recording"',
      ],
    ],
    [
      'Voice response latency (under 6 seconds)',
      ['voice_response_latency_s < 6 @95% on <data set>'],
    ],
    [
      'The system has to achieve at least 80% precision on supported inspection image kinds as measured against expert-labeled validation sets before roll-out.',
      [
        'precision >= 80% @95% on <data set> where "supported inspection image kinds" because measured against expert-labeled validation sets before roll-out',
      ],
    ],
    [
      'The Intent_Classifier must achieve at least 90% accuracy in intent detection for clear customer statements',
      ['accuracy >= 90% @95% on <data set> where "intent detection, clear customer statements"'],
    ],
    [
      'Classification accuracy meets or exceeds 80% for common image categories',
      ['classification_accuracy >= 80% @95% on <data set> where "common image categories"'],
    ],
    [
      'OCR accurately extracts 90% of clearly legible text from standard documents',
      [
        'ocr_accurately_extracts_clearly_legible_text_from_standard_documents_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Video analysis maintains at least 5 FPS for real-time classification',
      [
        'video_analysis_throughput_frames_per_s >= 5 @95% on <data set> where "real-time classification"',
      ],
    ],
    [
      'Commentary detection via acoustic analysis achieves 85%+ accuracy on unmarked tracks (compared to manual labeling).',
      [
        'commentary_detection_accuracy >= 85% @95% on <data set> where "via acoustic analysis, unmarked tracks" because compared to manual labeling',
      ],
    ],
    [
      'Classification processing completes within 30 seconds per audio track',
      ['classification_processing_time_per_audio_track_s <= 30 @95% on <data set>'],
    ],
    [
      'False positive rate for commentary detection is below 5% (main sound flagged as commentary).',
      [
        'false_positive_rate < 5% @95% on <data set> where "commentary detection" because it means main sound flagged as commentary',
      ],
    ],
    [
      'Fall recall of at least 90% on acted falls and no more than one false alarm per camera per day',
      [
        'fall_recall >= 90% @95% on <data set> where "acted falls"',
        'false_alarms_per_camera_per_day <= 1 @95% on <data set>',
      ],
    ],
    [
      'Detection achieves >80% accuracy for standard Lego bricks in good lighting conditions.',
      [
        'detection_accuracy > 80% @95% on <data set> where "standard Lego bricks, good lighting conditions"',
      ],
    ],
    [
      'Transcription accuracy exceeds 95% for clear English speech in quiet environments',
      [
        'transcription_accuracy > 95% @95% on <data set> where "clear English speech, quiet environments"',
      ],
    ],
    [
      'Voice-to-text transcription completes with end-to-end latency under 500ms for 95% of requests',
      ['share(end_to_end_latency_ms<500) >= 95% @95% on <data set>'],
    ],
    [
      'Self-correction detection accuracy exceeds 90% (correctly applying user corrections)',
      [
        'self_correction_detection_accuracy > 90% @95% on <data set> because it means correctly applying user corrections',
      ],
    ],
    [
      'Transcription accuracy is at least 90% for clear English speech in a quiet rooms.',
      [
        'transcription_accuracy >= 90% @95% on <data set> where "clear English speech, quiet rooms"',
      ],
    ],
    [
      'The memory footprint stays below 500 MB during active transcription (with the model loaded).',
      [
        'memory_footprint_mb < 500 @95% on <data set> where "during active transcription" because it means with the model loaded',
      ],
    ],
    [
      'False positive rate for completion detection is below 5%',
      ['false_positive_rate < 5% @95% on <data set> where "completion detection"'],
    ],
    [
      'False negative rate for completion detection is below 1% (missing notifications)',
      [
        'false_negative_rate < 1% @95% on <data set> where "completion detection" because it means missing notifications',
      ],
    ],
    [
      'Audit achieves at least 95% accuracy in detecting actual breaches (false negative rate < 5%)',
      [
        'audit_accuracy >= 95% @95% on <data set> where "detecting actual breaches"',
        'false_negative_rate < 5% @95% on <data set>',
      ],
    ],
    [
      'Phonetic matching recognizes trigger phrases with common transcription variations at >95% accuracy',
      [
        'accuracy > 95% @95% on <data set> where "Phonetic matching recognizes trigger phrases with common transcription variations"',
      ],
    ],
    [
      'False positive rate for voice commands is <1% (commands only trigger when intended)',
      [
        'false_positive_rate < 1% @95% on <data set> where "voice commands" because it means commands only trigger when intended',
      ],
    ],
    [
      'At least 90% of semantically duplicate text is detected (based on human evaluation of test set)',
      [
        'semantically_duplicate_text_detected_share >= 90% @95% on <data set> because based on human evaluation of test set',
      ],
    ],
    [
      'The system detects and blocks exfiltration of private data with a detection rate of 95% or higher across known attack patterns.',
      [
        'detection_rate >= 95% @95% on <data set> where "detects and blocks exfiltration of private data, across known attack patterns"',
      ],
    ],
    [
      'THE Deviation_Detection_Algorithm SHALL achieve at least 94% sensitivity for detecting neurological decline',
      ['sensitivity >= 94% @95% on <data set> where "detecting neurological decline"'],
    ],
    [
      'When the system detects a sustained trend, The clinical validation rate must be at least 85%',
      ['clinical_validation_rate >= 85% @95% on <data set>'],
    ],
    [
      'The system must achieve pattern detection accuracy ≥ 80% on held-out test data',
      ['pattern_detection_accuracy >= 80% @95% on <data set> where "held-out test data"'],
    ],
    [
      'The SecurityScanner must detect at least 90% of known vulnerabilities in benchmark test suites.',
      ['detect_known_vulnerabilities_in_benchmark_test_suites_share >= 90% @95% on <data set>'],
    ],
    [
      'The Wake_Word_Detector must maintain a false positive rate below one activation per 10 minutes of ambient audio',
      [],
    ],
    [
      'The service rightly detects 99.5% of vehicles that break the barrier at target position',
      [
        'rightly_detects_vehicles_break_barrier_at_target_position_share >= 99.5% @95% on <data set>',
      ],
    ],
  ],
  vague: [],
  software: [
    'Error message displayed for wrong username/password',
    'User remains on login page',
    'The user must be able to correct the credentials and try again.',
    'Users can log in with valid credentials.',
    'An error message appears for incorrect credentials.',
    'GIVEN a customer is on the login page, WHEN a valid email is entered, THEN the main page is displayed',
    'THEN an error message is displayed explaining that “Email is invalid”.',
    'Account is activated upon verification',
    'Account locks after 5 failed attempts',
    'Session expires after 30 minutes of inactivity',
    'Link expires after 1 hour',
    'User sees an order confirmation',
    'THE Testing System SHALL include unit tests for all API endpoint handlers',
    'THE Gallery System SHALL achieve at least 80% code coverage for the DynamoDB adapter',
    'Passwords are hashed using Argon2id with a minimum memory cost of 64 MB and parallelism of 2.',
    'Each password hash shall use a unique salt',
    'A failed import leaves no partially committed set of rows',
    'Losing the AI provider shall not prevent sign-in, data entry, export, or deletion.',
    'The model dropdown is populated automatically from the connected server',
    'When the server is unreachable, every node that requires it surfaces a named error',
    'All 14 new nodes stand under one category and coexist with existing nodes',
    'Every generated commit command requires an explicit user action to run',
    'Cross-tenant access to vector stores MUST be prevented',
    'Returns Given/When/Then criteria as structured output',
    'Criteria are editable before they are saved to the story',
    'POST /criteria takes one story plus its persona',
    'Regenerating replaces rather than appends',
    'CSV upload UI is complete with drag-and-drop and progress indicators',
    'Plans with circular dependencies are rejected with an error message.',
    'System MUST read system prompts from `src/prompts/*.md` files',
    'System MUST support `--version`, `--help` CLI flags',
    'The agent returns a structured error message if any input is not a number.',
    'Codebase is under 400 lines of application code',
    'Non-article URLs raise `UnsupportedPage` within the normal fetch timeout.',
    'The extracted Markdown contains no blank-line runs of three or more lines.',
    'All existing extraction test cases continue to pass',
    'Users can restart the quiz from the results page in one click',
    'Archived customers should be visually distinct.',
    'AI-generated summaries should be labeled as AI-generated.',
    'Filter presets load in subsequent sessions',
    'YAML changes are reflected in Settings UI within 1 second of file modification',
    'The service generates automated access reports on a weekly basis.',
    'The service has to trigger an alert when 2 consecutive failures occur from 2 or more regions.',
    'The app shall handle division by zero by showing an error message.',
    'Entries are automatically purged after 30 days.',
    'The recorder appears within 50 milliseconds of pressing the key',
    'Zero network calls are made during normal operation',
    'Users can change the hotkey without restarting the app',
    'The installation completes in a single command with no manual configuration steps',
    'IF the service is unavailable, THEN THE Scanner SHALL attach a warning to the report',
    'WHEN a page scan session completes, THE Scanner SHALL produce a structured JSON report',
    'Vector stores MUST be scoped to the authenticated tenant',
    'The backend requires zero changes to its codebase to support this feature.',
    'MCP server MUST remain stateless and restart-safe',
    'A file uploaded via the management API is searchable via the file_search tool',
    'Alerts are sent via at least one channel (in-app, email, push)',
    'Practice framework includes at least 10 exercises covering fundamental skills',
    'Tags should be easy to add and remove where authorized.',
    'DOCX results are stored identically to PDF results',
    'Unsupported file formats are rejected and leave no application record.',
  ],
};

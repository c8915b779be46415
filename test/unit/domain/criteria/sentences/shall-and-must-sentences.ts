import type { Sentences } from './sentences';

/** With shall and must, of requirement documents. */
export const SHALL_AND_MUST_SENTENCES: Sentences = {
  measurable: [
    [
      'The system shall identify at least 20 common crop diseases with a minimum accuracy of 85%.',
      [
        'common_crop_diseases_identified >= 20 @95% on <data set>',
        'accuracy >= 85% @95% on <data set>',
      ],
    ],
    [
      '40% of users find answers in knowledge base before submitting ticket.',
      [
        'users_find_answers_in_knowledge_base_before_submitting_ticket_share >= 40% @95% on <data set>',
      ],
    ],
    [
      'False alarm rate shall be < 1 per 10,000 flight hours',
      ['false_alarm_rate_per_10000_flight_hours < 1 @95% on <data set>'],
    ],
    [
      'The system shall provide disease diagnosis results within 5 seconds of image submission.',
      [
        'provide_disease_diagnosis_results_time_s <= 5 @95% on <data set> because it counts from image submission',
      ],
    ],
    [
      'THE RAG_System SHALL achieve retrieval precision of at least 80% for domain-specific queries',
      ['retrieval_precision >= 80% @95% on <data set> where "domain-specific queries"'],
    ],
    [
      'Voice recognition accuracy MUST be >95% for common work vocabulary',
      ['voice_recognition_accuracy > 95% @95% on <data set> where "common work vocabulary"'],
    ],
    [
      'Voice processing latency MUST be <2 seconds end-to-end',
      ['voice_processing_latency_s < 2 @95% on <data set> where end-to-end'],
    ],
    [
      'System response time MUST be <3 seconds for 90% of queries',
      ['share(system_response_time_s<3) >= 90% @95% on <data set>'],
    ],
    [
      'Facial recognition accuracy must exceed 98%',
      ['facial_recognition_accuracy > 98% @95% on <data set>'],
    ],
    [
      'ID switches must be below 5% of total tracks',
      ['id_switches_total_tracks_share < 5% @95% on <data set>'],
    ],
    [
      'Face recognition accuracy must exceed 80% for known individuals',
      ['face_recognition_accuracy > 80% @95% on <data set> where "known individuals"'],
    ],
    [
      'Threshold: ≥90% recognition rate for each size/background/rendering combination',
      [
        'recognition_rate >= 90% @95% on <data set> where "each size/background/rendering combination"',
      ],
    ],
    [
      'Voice command recognition accuracy must be ≥ 95% for English speakers in low-noise environments',
      [
        'voice_command_recognition_accuracy >= 95% @95% on <data set> where "English speakers, low-noise environments"',
      ],
    ],
    [
      'Voice synthesis must be rated "natural and professional" by 80% of users',
      ['voice_synthesis_rated_natural_and_professional_by_users_share >= 80% @95% on <data set>'],
    ],
    [
      'Model accuracy shall be >= 75% on the test split of the Pima dataset',
      ['model_accuracy >= 75% @95% on test-split where "Pima dataset"'],
    ],
    [
      'Model accuracy shall be 85%+ on test data',
      ['model_accuracy >= 85% @95% on <data set> where "test data"'],
    ],
    [
      'Model inference shall complete within 1 second',
      ['model_inference_time_s <= 1 @95% on <data set>'],
    ],
    [
      'Inference latency SHALL be under 500 milliseconds on edge devices with GPU acceleration',
      ['inference_latency_ms < 500 @95% on <data set> where "edge devices with GPU acceleration"'],
    ],
    [
      'Model accuracy SHALL be at least 85 percent on the test dataset',
      ['model_accuracy >= 85% @95% on test-dataset'],
    ],
    [
      'AI model accuracy SHALL exceed 95% for document classification',
      ['ai_model_accuracy > 95% @95% on <data set> where "document classification"'],
    ],
    [
      'The system SHALL maintain 99.9% availability for AI services',
      ['availability >= 99.9% @95% on <data set> where "AI services"'],
    ],
    [
      'Maximum false alarm rate shall be less than 1% of total look-ahead evaluations.',
      ['maximum_false_alarm_rate < 1% @95% on <data set> where "total look-ahead evaluations"'],
    ],
    [
      '80% of users find timing recommendations helpful (user survey)',
      [
        'users_find_timing_recommendations_helpful_share >= 80% @95% on <data set> because it means user survey',
      ],
    ],
    [
      '>90% of users find tooltips helpful',
      ['users_find_tooltips_helpful_share > 90% @95% on <data set>'],
    ],
    [
      'Match Accuracy: >80% first match is correct skill',
      ['match_accuracy > 80% @95% on <data set> because it means first match is correct skill'],
    ],
    [
      'Completeness: 95% coverage of common use cases',
      ['common_use_cases_coverage >= 95% @95% on <data set> where Completeness'],
    ],
    [
      '80% of users successfully recover from errors using suggestions',
      ['users_successfully_recover_from_errors_using_suggestions_share >= 80% @95% on <data set>'],
    ],
    ['IDK rate: 18% → 15%', ['idk_rate <= 15% @95% on <data set> because it is 18% today']],
    [
      'faithfulness of 0.88, retrieval precision of 0.90',
      ['faithfulness >= 0.88 @95% on <data set>', 'retrieval_precision >= 0.9 @95% on <data set>'],
    ],
    ['AI responses MUST be returned within 3 seconds', ['response_time_s <= 3 @95% on <data set>']],
    [
      'The selection rate ratio between groups is at least 0.8.',
      ['ratio(selection_rate by group) >= 0.8 @95% on <data set>'],
    ],
    [
      'Model detects 95% of defects larger than 2 mm.',
      ['detects_defects_share >= 95% @95% on <data set> where "larger than 2 mm"'],
    ],
    [
      'F1 macro >= 0.78, with no class below 0.6.',
      ['f1_macro >= 0.78 @95% on <data set>', 'f1_macro >= 0.6 @95% on <data set> for every class'],
    ],
    ['NPS of at least 40 points', ['nps >= 40 @95% on <data set>']],
    [
      'The system shall identify and classify insects as "pest" or "beneficial" with a minimum accuracy of 95% under nominal daylight conditions.',
      [
        'accuracy >= 95% @95% on <data set> where "identify and classify insects as pest or beneficial, under nominal daylight conditions"',
      ],
    ],
  ],
  understood: [
    [
      'recommend one of the two latest Megaline packages with a minimum accuracy of 0.75',
      ['accuracy >= 0.75 @95% on <data set>'],
    ],
  ],
  vague: [
    'False alarm rate shall be low enough to maintain crew trust',
    'All content and AI responses MUST be accurate and high-quality.',
    'Model accuracy SHALL improve through larger training datasets and feedback loops',
    'Support Quality: fewer confused users',
    'Knowledge graph answers should be trustworthy and up to date',
  ],
  asked: [
    'BLEU score should be at least 2 points higher than the baseline.',

    'Conversation depth: 4.2 → 5.2 turns',
    'a Retrieval Precision of 87.2% and a 71.6% noise reduction ratio, with end-to-end latency of less than two seconds',
  ],
  software: [
    'Interface shall be intuitive for non-technical users',
    'System shall handle errors gracefully',
    'API response time SHALL be under 3 seconds for 95 percent of requests',
    'API calls MUST have 10-second timeout with retry logic',
    'Fallback to AWS Transcribe MUST be automatic on Bhashini failure',
    'Predictive model accuracy shall be tracked and reported.',
    'Real-time dashboards shall refresh within 30 seconds.',
    'Weather data shall be updated every 3 hours',
    'Mandi prices shall be updated daily',
    'The system shall log all predictive model outputs.',
    'Page load time shall be under 2 seconds',
    'System shall support 100+ concurrent users',
    'UI MUST be responsive and usable on mobile devices (320px+)',
    '100% of interactive elements have tooltips',
    'Terrain clearance threshold shall be configurable from 25 to 500 feet AGL',
    'Fire suppression shall provide two-shot capability',
    'The system shall allow oversight users to disable predictive alerts if required.',
    'All SQL queries shall use parameterized statements to prevent SQL injection',
  ],
};

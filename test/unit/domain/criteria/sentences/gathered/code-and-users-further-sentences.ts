import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_FURTHER_SENTENCES: Sentences = {
  measurable: [
    [
      'SC-006: At least 80% of pilot growth plans result in one or more accepted or explicitly dismissed actions.',
      [
        'pilot_growth_plans_result_in_one_or_more_accepted_or_explicitly_dismissed_actions_share >= 80% @95% on <data set> because SC-006',
      ],
    ],
    [
      'Decision Quality: User acceptance rate of recommendations (target: >85%)',
      [
        'recommendations_user_acceptance_rate > 85% @95% on <data set> because it means Decision Quality',
      ],
    ],
    [
      'WHEN evaluated on the test set, THEN the model SHALL achieve a ROUGE-L score of at least 0.40',
      ['rouge_l_score >= 0.4 @95% on <data set>'],
    ],
    [
      'SP-01 — The model shall achieve a PSNR of at least 25 dB on the validation set.',
      ['psnr_db >= 25 @95% on validation-set because SP-01'],
    ],
    [
      'SP-02 — The model shall achieve an SSIM of at least 0.40 on the validation set.',
      ['ssim >= 0.4 @95% on validation-set because SP-02'],
    ],
    ['Topic modeling coherence score > 0.6', ['topic_modeling_coherence_score > 0.6 @95%']],
    ['Speaker diarization error rate < 10%', ['speaker_diarization_error_rate < 10% @95%']],
    ['4.0+ trust score', ['trust_score >= 4 @95% on <data set>']],
    ['Costs <$5/week', ['costs_usd_per_week < 5 @95%']],
    [
      'Search Accuracy: > 85% relevance rate (human-evaluated)',
      ['relevance_rate > 85% @95% on human-evaluated where "Search Accuracy"'],
    ],
    [
      'User Engagement: > 70% of searches result in selection',
      ['user_engagement > 70% @95% on <data set> because it means searches result in selection'],
    ],
    [
      'Generation quality: >85% of generated skills work without modification',
      [
        'generation_quality > 85% @95% on <data set> because it means generated skills work without modification',
      ],
    ],
    [
      'Voice-to-Voice Latency: Target < 500ms',
      ['voice_to_voice_latency_ms < 500 @95% on <data set>'],
    ],
    [
      'p95 end-of-speech to first audio ≤ 2.5 seconds on the agreed network profile',
      [
        'p95_end_of_speech_to_first_audio_time_s <= 2.5 @95% on <data set> where "agreed network profile"',
      ],
    ],
    [
      'Clause extraction accuracy: 85–90%',
      [
        'clause_extraction_accuracy >= 85% @95% on <data set>',
        'clause_extraction_accuracy <= 90% @95% on <data set>',
      ],
    ],
    [
      'Consistent transcription accuracy above 90%',
      ['consistent_transcription_accuracy > 90% @95% on <data set>'],
    ],
    [
      'SC-005: Speech-to-action pipeline processes commands with transcription accuracy above 90% in controlled simulation conditions',
      [
        'transcription_accuracy > 90% @95% on <data set> where "Speech-to-action pipeline processes commands, controlled simulation conditions" because SC-005',
      ],
    ],
    [
      'WHEN speakers have Indian English accents THEN the system SHALL maintain transcription accuracy above 90%',
      [
        'transcription_accuracy > 90% @95% on <data set> where "speakers have Indian English accents"',
      ],
    ],
    [
      'WHEN speakers have Canadian English accents THEN the system SHALL maintain transcription accuracy above 95%',
      [
        'transcription_accuracy > 95% @95% on <data set> where "speakers have Canadian English accents"',
      ],
    ],
    [
      'Voice transcription accuracy above 95 percent',
      ['voice_transcription_accuracy > 95% @95% on <data set>'],
    ],
    ['TTS generation time under 3 seconds', ['tts_generation_time_s < 3 @95% on <data set>']],
    ['routing accuracy >= 0.97', ['routing_accuracy >= 0.97 @95%']],
    ['unsafe mutation count = 0', ['unsafe_mutation_count <= 0 point']],
    [
      'Factual accuracy > 90% vs source documentation',
      ['factual_accuracy > 90% @95% on <data set> because vs source documentation'],
    ],
    [
      'Course latency < 60s for full generation',
      ['course_latency_s < 60 @95% on <data set> where "full generation"'],
    ],
    [
      'Achieve a navigation success rate of 98% for a set of predefined navigation tasks.',
      [
        'navigation_success_rate >= 98% @95% on <data set> where "set of predefined navigation tasks"',
      ],
    ],
    [
      'Achieve a successful grasp rate of 90% for the target objects.',
      ['successful_grasp_rate >= 90% @95% on <data set> where "target objects"'],
    ],
    [
      'THE Scheme_Recommender SHALL maintain accuracy of at least 85% in matching users to eligible schemes',
      ['accuracy >= 85% @95% on <data set> where "matching users to eligible schemes"'],
    ],
    [
      '95%+ of generated code compiles first try',
      ['generated_code_compiles_first_try_share >= 95% @95% on <data set>'],
    ],
    ['Analysis completes in under 5 seconds', ['analysis_time_s < 5 @95% on <data set>']],
    ['Resume parsing accuracy > 95%', ['resume_parsing_accuracy > 95% @95%']],
    ['AI API cost per user < $2/month', ['ai_api_cost_per_user_usd_per_month < 2 @95%']],
    [
      'WHEN the app loads on Android Chrome THEN the system SHALL correctly identify at least 80% of available male voices as "male" gender',
      [
        'correctly_identify_available_male_voices_as_male_gender_share >= 80% @95% on <data set> where "app loads on Android Chrome"',
      ],
    ],
    [
      'The OCR pipeline shall successfully extract text from photographed medical reports with at least 85 percent character accuracy under standard lighting conditions.',
      [
        'character_accuracy >= 85% @95% on <data set> where "successfully extract text from photographed medical reports, under standard lighting conditions"',
      ],
    ],
    [
      'SC-001: 95% of Urdu translations are rated as contextually accurate by native Urdu speakers',
      [
        'urdu_translations_rated_as_contextually_accurate_share >= 95% @95% on <data set> where "by native Urdu speakers" because SC-001',
      ],
    ],
    [
      'SC-002: Translation loads in focus mode within 3 seconds for standard content pages',
      ['translation_time_s <= 3 @95% on <data set> where "standard content pages" because SC-002'],
    ],
    [
      'SC-003: The Urdu translations are rated as "meaningful" by 80% of Urdu-speaking readers.',
      [
        'urdu_translations_rated_as_meaningful_by_urdu_speaking_readers_share >= 80% @95% on <data set> because SC-003',
      ],
    ],
    [
      'AI Suggestion Adoption: 70% of AI suggestions are accepted',
      [
        'ai_suggestions_accepted_share >= 70% @95% on <data set> because it means AI Suggestion Adoption',
      ],
    ],
    [
      'Validate LLM generates valid action plans for 95% of natural language commands',
      [
        'llm_generates_valid_action_plans_for_natural_language_commands_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'Validate voice command processing meets 90% transcription accuracy target',
      ['transcription_accuracy >= 90% @95% on <data set> where "voice command processing"'],
    ],
    ['Model accuracy >= 62%', ['model_accuracy >= 62% @95%']],
    [
      'Injury data available for 80%+ of games',
      ['injury_data_available_share >= 80% @95% on <data set>'],
    ],
    [
      'Inter-annotator kappa >= 0.80 on validator-reviewed samples',
      ['inter_annotator_kappa >= 0.8 @95% on <data set> where "validator-reviewed samples"'],
    ],
    [
      'Model accuracy >= 85% on real-user test set',
      ['model_accuracy >= 85% @95% on <data set> where "real-user test set"'],
    ],
    [
      'Performance: Maintain inference speed < 100ms',
      ['inference_speed_ms < 100 @95% on <data set> because it means Performance'],
    ],
    [
      'mean absolute total-score error at or below 0.75 points;',
      ['mean_absolute_total_score_error <= 0.75 @95% on <data set>'],
    ],
    ['threshold disagreement below 5%;', ['threshold_disagreement < 5% @95% on <data set>']],
    [
      'Basic recommendation click-through rate > 10%',
      ['basic_recommendation_click_through_rate > 10% @95%'],
    ],
    [
      'Target performance: mAP@0.5 ≥ 70% on validation set.',
      [
        'map@0.5 >= 70% @95% on <data set> where "validation set" because it means Target performance',
      ],
    ],
    ['Inference under 200ms', ['inference_ms < 200 @95% on <data set>']],
    [
      'AC-003: The system shall identify forced silence scenarios (movement without sound) with >80% accuracy.',
      [
        'accuracy > 80% @95% on <data set> where "identify forced silence scenarios" because it means movement without sound',
      ],
    ],
    [
      'SC-003: A model retrained on the top 3 descriptors must achieve R² >= 0.60 on the external dataset.',
      [
        'r2 >= 0.6 @95% on external-dataset where "retrained on the top 3 descriptors" because SC-003',
      ],
    ],
    [
      'Zero cases of genuine elderly users penalized',
      ['genuine_elderly_users_penalized <= 0 point n>=<samples> on <data set>'],
    ],
    [
      'Search effectiveness > 80% (users find what they search for)',
      [
        'search_effectiveness > 80% @95% on <data set> because it means users find what they search for',
      ],
    ],
    ['STT Accuracy > 95%', ['stt_accuracy > 95% @95%']],
    ['Avg transcription time < 2s', ['avg_transcription_time_s < 2 @95%']],
    [
      'Approval rate change < 0.5% from baseline',
      ['approval_rate_change < 0.5% @95% on <data set> where "from baseline"'],
    ],
  ],
  vague: [],
  software: ['90%+ reduction in type errors'],
};

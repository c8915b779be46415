import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_SENTENCES: Sentences = {
  measurable: [
    ['no-evidence accuracy >= 0.90;', ['no_evidence_accuracy >= 0.9 @95%']],
    [
      'User satisfaction >80% positive',
      ['user_satisfaction_positive_share > 80% @95% on <data set>'],
    ],
    ['Fact-check pass rate > 95%', ['fact_check_pass_rate > 95% @95%']],
    [
      '90%+ of actionable information extracted from email archives',
      ['actionable_information_extracted_from_email_archives_share >= 90% @95% on <data set>'],
    ],
    [
      'Then the pipeline SHALL use ≥80% fewer tokens than the tool-based approach',
      [
        'tokens_reduction >= 80% @95% on <data set> because it is compared with tool-based approach',
      ],
    ],
    [
      'Acceptance rate: Percentage of AI suggestions accepted without modification (target: 40-60%)',
      [
        'acceptance_rate >= 40% @95% on <data set> because it means share of AI suggestions accepted without modification',
        'acceptance_rate <= 60% @95% on <data set> because it means share of AI suggestions accepted without modification',
      ],
    ],
    [
      'Takeover rate: Percentage of tasks where AI is abandoned in favor of manual coding (expected: 10-20%)',
      [
        'takeover_rate >= 10% @95% on <data set> because it means share of tasks where AI is abandoned in favor of manual coding',
        'takeover_rate <= 20% @95% on <data set> because it means share of tasks where AI is abandoned in favor of manual coding',
      ],
    ],
    [
      'AI Suggestion Adoption: >70% of AI suggestions accepted',
      ['ai_suggestion_adoption > 70% @95% on <data set> because it means AI suggestions accepted'],
    ],
    [
      'User Satisfaction: >4.5/5 rating for AI assistance',
      ['rating > 4.5 of 5 @95% on <data set> where "User Satisfaction, AI assistance"'],
    ],
    [
      'High Success Rate: 80%+ of simple issues resolved without human intervention',
      [
        'success_rate >= 80% @95% on <data set> where "simple issues resolved, without human intervention"',
      ],
    ],
    [
      'Achieve >80% agreement between LLM-as-judge scores and human evaluations',
      ['agreement > 80% @95% on <data set> where "LLM-as-judge scores and human evaluations"'],
    ],
    [
      'Correctly identifies 100% of exact matches from the attack dataset.',
      ['correctly_identifies_exact_matches_share >= 100% point n>=<samples> on attack-dataset'],
    ],
    [
      'The service should be designed for low latency (< 200ms) to support real-time guarding.',
      ['latency_ms < 200 @95% on <data set> because it serves to support real-time guarding'],
    ],
    [
      'System completes text processing within 3 seconds for inputs under 1,000 characters (measured by timing tests)',
      [
        'time_to_complete_text_processing_s <= 3 @95% on <data set> where "inputs under 1,000 characters" because measured by timing tests',
      ],
    ],
    [
      'Back-translation comparison shows 95% similarity score between original and back-translated text (measured by semantic similarity tests)',
      [
        'back_translation_comparison_similarity_score >= 95% @95% on <data set> where "original and back-translated text" because measured by semantic similarity tests',
      ],
    ],
    [
      'User satisfaction >4/5 on feedback quality',
      ['user_satisfaction > 4 of 5 @95% on <data set> where "feedback quality"'],
    ],
    [
      '80% of actions triggered successfully',
      ['actions_triggered_successfully_share >= 80% @95% on <data set>'],
    ],
    [
      '>60% of extracted signals added to Signal Hub',
      ['extracted_signals_added_signal_hub_share > 60% @95% on <data set>'],
    ],
    [
      'Directive-outcome alignment ≥ 80% (evaluator-assessed)',
      ['directive_outcome_alignment >= 80% @95% on evaluator-assessed'],
    ],
    [
      'Inter-run evaluator consistency ≥ 0.85 (Pearson correlation)',
      ['inter_run_evaluator_consistency_pearson_correlation >= 0.85 @95% on <data set>'],
    ],
    [
      'Target: adjuster agreement ≥ 80% within one severity class.',
      ['adjuster_agreement >= 80% @95% on <data set> where "within one severity class"'],
    ],
    ['Variable matching accuracy ≥80%', ['variable_matching_accuracy >= 80% @95%']],
    [
      'Parsing accuracy: Target >90% confidence',
      ['parsing_accuracy > 90% @95% on <data set> because it means confidence'],
    ],
    [
      'TM review time per draft: Target <2 minutes',
      ['tm_review_time_per_draft_min < 2 @95% on <data set>'],
    ],
    [
      'Escalation Accuracy: 89% of escalations are appropriate and necessary',
      [
        'escalations_appropriate_and_necessary_share >= 89% @95% on <data set> because it means Escalation Accuracy',
      ],
    ],
    ['Relevance accuracy >= 0.95 (95%)', ['relevance_accuracy >= 0.95 @95% on <data set>']],
    ['Recommendation quality: NDCG@10 >0.35', ['recommendation_quality_ndcg@10 > 0.35 @95%']],
    ['Semantic search: < 500ms (p95)', ['p95_semantic_search_time_ms < 500 @95% on <data set>']],
    ['Recommendations: < 200ms (p95)', ['p95_recommendations_time_ms < 200 @95% on <data set>']],
    [
      'WHEN processing audio streams, THE Audio_Processor SHALL maintain transcription accuracy above 90% for Indian English and Hindi',
      [
        'transcription_accuracy > 90% @95% on <data set> where "Indian English and Hindi, processing audio streams"',
      ],
    ],
    [
      'THE Audio_Processor SHALL process audio chunks in real-time with maximum 500ms latency',
      ['latency_ms <= 500 @95% on <data set> where "process audio chunks in real-time"'],
    ],
    [
      'THE System SHALL achieve transcription accuracy above 90% for Hindi, Odia, Bengali, and English audio inputs.',
      [
        'transcription_accuracy > 90% @95% on <data set> where "Hindi, Odia, Bengali, and English audio inputs"',
      ],
    ],
    [
      'THE Voice_Service SHALL achieve transcription accuracy above 95% for common transaction phrases',
      ['transcription_accuracy > 95% @95% on <data set> where "common transaction phrases"'],
    ],
    ['Transcription accuracy above 95%', ['transcription_accuracy > 95% @95% on <data set>']],
    [
      'Agent can interpret natural language search requests with 90% accuracy in extracting correct search parameters',
      [
        'accuracy >= 90% @95% on <data set> where "interpret natural language search requests, extracting correct search parameters"',
      ],
    ],
    [
      'Search results are semantically relevant — for known code patterns, the correct file appears in the top 3 results at least 80% of the time.',
      [
        'correct_file_appears_in_top_3_results_share >= 80% @95% on <data set> where "known code patterns" because it means Search results are semantically relevant',
      ],
    ],
    ['Time to first image < 30 seconds', ['time_to_first_image_s < 30 @95%']],
    ['Inference latency < 5.0 seconds', ['inference_latency_s < 5 @95%']],
    [
      'Intent Accuracy: AI suggestion acceptance rate > 70%',
      ['ai_suggestion_acceptance_rate > 70% @95% on <data set> because it means Intent Accuracy'],
    ],
    [
      'Reps will accept ≥60% of AI-drafted updates when source evidence is visible.',
      [
        'reps_accept_ai_drafted_updates_share >= 60% @95% on <data set> where "when source evidence is visible"',
      ],
    ],
    [
      'AI suggestion acceptance rate — target ≥60% (prototype shows 72%).',
      ['ai_suggestion_acceptance_rate >= 60% @95% on <data set> because prototype shows 72%'],
    ],
    ['AI suggestion acceptance rate: >50%', ['ai_suggestion_acceptance_rate > 50% @95%']],
    [
      'Win theme relevance score: >4.0/5.0',
      ['win_theme_relevance_score > 4 of 5 @95% on <data set>'],
    ],
    ['Draft quality rating: >3.5/5.0', ['draft_quality_rating > 3.5 of 5 @95% on <data set>']],
    [
      'User Satisfaction: 80% of users find coach feedback helpful',
      [
        'users_find_coach_feedback_helpful_share >= 80% @95% on <data set> because it means User Satisfaction',
      ],
    ],
    [
      'Behavior Change: 40% of users modify behavior based on coach suggestions',
      [
        'users_modify_behavior_share >= 40% @95% on <data set> because based on coach suggestions, it means Behavior Change',
      ],
    ],
    [
      'SC-001: Users can receive AI feedback on their dilemma choice within 30 seconds of request',
      [
        'time_to_receive_ai_feedback_s <= 30 @95% on <data set> where "their dilemma choice" because SC-001, it counts from request',
      ],
    ],
    [
      'Disclaimer Score of 2 or higher and an Authoritative Score of 0.',
      [
        'disclaimer_score >= 2 @95% on <data set>',
        'authoritative_score <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'STT+TTS p50 <=700ms; E2E first audio p50 <=2.0s; WER <10%; no audio leaves machine',
      [
        'p50_stt+tts_time_ms <= 700 @95% on <data set>',
        'p50_e2e_first_audio_time_s <= 2 @95% on <data set>',
        'wer < 10% @95% on <data set>',
        'audio_leaves_machine <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'Pre-committed gate: top variant must reach ≥ 0.85 mean faithfulness.',
      ['top_variant_mean_faithfulness >= 0.85 @95% on <data set>'],
    ],
    [
      'keeps overall jailbreak success rate below 10%',
      ['jailbreak_success_rate < 10% @95% on <data set>'],
    ],
    [
      'SC-006: The fix loop resolves at least 60% of Critical findings autonomously when tests are available.',
      [
        'fix_loop_resolves_critical_findings_autonomously_share >= 60% @95% on <data set> where "when tests are available" because SC-006',
      ],
    ],
    [
      '95% of generated code compiles without errors',
      ['generated_code_compiles_without_errors_share >= 95% @95% on <data set>'],
    ],
    [
      'Target: 95% of generated code compiles without syntax errors',
      ['generated_code_compiles_without_syntax_errors_share >= 95% @95% on <data set>'],
    ],
    [
      'Target: 85% of generated code passes tests',
      ['generated_code_passes_tests_share >= 85% @95% on <data set>'],
    ],
    [
      'Code Accuracy: 85%+ of generated code compiles successfully on the first attempt.',
      [
        'code_accuracy >= 85% @95% on <data set> where "generated code compiles successfully, first attempt"',
      ],
    ],
    [
      'Standards Enforcement: 90%+ of code completions adhere to conventions defined in the Project Memory config.',
      [
        'code_completions_adhere_conventions_defined_in_project_memory_config_share >= 90% @95% on <data set> because it means Standards Enforcement',
      ],
    ],
    [
      'SC-003: When interrupted, Aoede stops within one second in 95% of attempts.',
      ['share(aoede_stops_time_s<=1) >= 95% @95% on <data set> where interrupted because SC-003'],
    ],
  ],
  vague: [],
  software: [],
};

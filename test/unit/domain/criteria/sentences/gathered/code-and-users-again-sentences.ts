import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'Agent completes full workflow (research → video) in under 5 minutes',
      [
        'time_to_complete_full_workflow_min < 5 @95% on <data set> because it means research → video',
      ],
    ],
    [
      '90% of agent runs complete without user intervention',
      ['agent_runs_complete_without_user_intervention_share >= 90% @95% on <data set>'],
    ],
    ['Tool execution success rate > 98%', ['tool_execution_success_rate > 98% @95%']],
    [
      'Agent run success rate: >98% of agent runs complete without error',
      [
        'agent_run_success_rate > 98% @95% on <data set> where "agent runs complete, without error"',
      ],
    ],
    [
      'Mean token reduction: >30% across all jobs',
      ['mean_token_reduction > 30% @95% on <data set> for every job'],
    ],
    [
      'Mean QA score: >0.75 across all jobs',
      ['mean_qa_score > 0.75 @95% on <data set> for every job'],
    ],
    [
      'Failed-run ratio below 10% in steady state',
      ['failed_run_ratio < 10% @95% on <data set> where "steady state"'],
    ],
    [
      '60% of AI suggestions are accepted',
      ['ai_suggestions_accepted_share >= 60% @95% on <data set>'],
    ],
    [
      'Clarity: 90%+ of items have meaningful descriptions',
      ['items_meaningful_descriptions_share >= 90% @95% on <data set> because it means Clarity'],
    ],
    [
      '"Accuracy shall not vary by more than 3 points across protected groups."',
      ['difference(accuracy by protected_group) <= 3% @95% on <data set>'],
    ],
    [
      '"99.9% of search results are relevant"',
      ['search_results_relevant_share >= 99.9% @95% on <data set>'],
    ],
    [
      'SC-001: 100% of natural language commands result in appropriate MCP tool calls.',
      [
        'natural_language_commands_result_in_appropriate_mcp_tool_calls_share >= 100% point n>=<samples> on <data set> because SC-001',
      ],
    ],
    [
      'SC-005: AI correctly interprets at least 90% of common natural language commands.',
      [
        'ai_correctly_interprets_common_natural_language_commands_share >= 90% @95% on <data set> because SC-005',
      ],
    ],
    [
      'Command accuracy: >85% of natural language commands understood correctly',
      [
        'command_accuracy > 85% @95% on <data set> where "natural language commands understood correctly"',
      ],
    ],
    [
      'Regeneration rate: <2 regenerations per vibelog',
      ['regenerations_per_vibelog < 2 @95% on <data set> where "Regeneration rate"'],
    ],
    ['Model accuracy > 60%', ['model_accuracy > 60% @95%']],
    [
      'Model accuracy >85% validated',
      ['model_accuracy > 85% @95% on <data set> because validated'],
    ],
    [
      'Model accuracy >85% on test dataset',
      ['model_accuracy > 85% @95% on <data set> where "test dataset"'],
    ],
    [
      'End-to-end estimate generation in < 5 minutes',
      ['end_to_end_estimate_generation_time_min < 5 @95% on <data set>'],
    ],
    ['R² > 0.85 on test set', ['r2 > 0.85 @95% on test-set']],
    ['Inference < 1ms', ['inference_ms < 1 @95%']],
    [
      'NPU inference latency < 5ms per point (p99)',
      ['p99_npu_inference_latency_per_point_ms < 5 @95% on <data set>'],
    ],
    [
      "Inter-annotator agreement ≥ 0.80 (Fleiss' Kappa)",
      ['inter_annotator_agreement_fleiss_kappa >= 0.8 @95% on <data set>'],
    ],
    [
      'Inter-annotator agreement ≥0.7 (Kappa)',
      ['inter_annotator_agreement_kappa >= 0.7 @95% on <data set>'],
    ],
    ['Improve model accuracy to 90%', ['model_accuracy >= 90% @95% on <data set>']],
    [
      'User Satisfaction Score: Target >4.0/5.0 for recommendation quality',
      ['user_satisfaction_score > 4 of 5 @95% on <data set> where "recommendation quality"'],
    ],
    [
      'Recommendation Diversity: Maintain >0.7 intra-list diversity',
      ['intra_list_diversity > 0.7 @95% on <data set> where "Recommendation Diversity"'],
    ],
    [
      '80%+ agent satisfaction with lead scoring accuracy',
      ['agent_satisfaction >= 80% @95% on <data set> where "with lead scoring accuracy"'],
    ],
    [
      'Click-through rate (CTR) on recommendations must be at least 15% higher than a random baseline.',
      [
        'click_through_rate_ctr better than "random baseline" by 15% relative @97.5% on <data set> where recommendations',
      ],
    ],
    [
      'AI model inference for moderation must complete within 2 seconds for 95th percentile.',
      ['p95_ai_model_inference_time_s <= 2 @95% on <data set> where moderation'],
    ],
    ['Phase 1: mAP@0.5 ≥ 0.85', ['phase_1_map@0.5 >= 0.85 @95%']],
    [
      'Latency budgets (<150 ms end-to-end)',
      ['latency_budgets_ms < 150 @95% on <data set> where end-to-end'],
    ],
    [
      'Objective: Verify the transcription engine achieves a Word Error Rate below 8% on clean, single-speaker audio benchmarks.',
      ['word_error_rate < 8% @95% on <data set> where "clean, single-speaker audio benchmarks"'],
    ],
    [
      'Expected Result: Final event latency after last frame < 1000ms in P95 of 50 trials.',
      ['p95_final_event_latency_ms < 1000 @95% n>=50 on <data set> where "after last frame"'],
    ],
    [
      'SC-001: Model balanced accuracy is measured against the ≥75% target threshold on the independent hold-out set (See US-2)',
      [
        'model_balanced_accuracy >= 75% @95% on independent-hold-out-set because SC-001, it means See US-2',
      ],
    ],
    ['Planning success rate > 90%', ['planning_success_rate > 90% @95%']],
    ['Grasp success rate >90%', ['grasp_success_rate > 90% @95%']],
    ['Grasp execution time less than 5 seconds', ['grasp_execution_time_s < 5 @95% on <data set>']],
    [
      'Grasp success rate > 90% over 10 trials',
      ['grasp_success_rate > 90% @95% n>=10 on <data set>'],
    ],
    [
      'Localization error <= 0.30 m in defined operating range.',
      ['localization_error_m <= 0.3 @95% on <data set> where "defined operating range"'],
    ],
    [
      'Hazard-aware navigation success >= 95% in benchmark scenarios.',
      ['hazard_aware_navigation_success >= 95% @95% on <data set> where "benchmark scenarios"'],
    ],
    ['Target: Combined error rate < 15%.', ['combined_error_rate < 15% @95% on <data set>']],
    [
      'Target: Zero collisions during testing.',
      ['collisions <= 0 point n>=<samples> on <data set> where "during testing"'],
    ],
    [
      'criterion 3 - simple injected causes reach >= 0.90 top-explanation accuracy and median temporal-localization error <= 1 control step;',
      [
        'simple_injected_causes_top_explanation_accuracy >= 0.9 @95% on <data set>',
        'median_temporal_localization_error_control_step <= 1 @95% on <data set>',
      ],
    ],
    [
      'P50 ETA error ≤ 2 minutes, P95 ≤ 5 minutes',
      ['p50_eta_error_min <= 2 @95% on <data set>', 'p95_eta_error_min <= 5 @95% on <data set>'],
    ],
    ['Demographic Parity diff ≤ ±0.1', ['demographic_parity_diff <= 0.1 @95% on <data set>']],
    [
      'Disparate Impact ratio ≥ 0.8 (US 4/5ths rule)',
      ['disparate_impact_ratio >= 0.8 @95% on <data set> because it means US 4/5ths rule'],
    ],
    [
      'Advisory Accuracy: 85%+ user satisfaction rating',
      ['user_satisfaction_rating >= 85% @95% on <data set> where "Advisory Accuracy"'],
    ],
    [
      'Image analysis completes within 10 seconds',
      ['image_analysis_time_s <= 10 @95% on <data set>'],
    ],
    [
      '15%+ click-through rate on recommendations',
      ['click_through_rate >= 15% @95% on <data set> where recommendations'],
    ],
    [
      'Time saved per consultation (target: >50%)',
      ['time_saved_per_consultation > 50% @95% on <data set>'],
    ],
    [
      'Must complete review within 15 minutes',
      ['time_to_complete_review_min <= 15 @95% on <data set>'],
    ],
    ['Inference latency < 50ms', ['inference_latency_ms < 50 @95%']],
    [
      'Validate entity resolution accuracy remains above 95%.',
      ['entity_resolution_accuracy > 95% @95% on <data set>'],
    ],
    ['Keep the label error rate below 2%.', ['label_error_rate < 2% @95% on <data set>']],
    [
      'The algorithm performance success criteria is as follows: the mean absolute error at 90% availability must be less than 15 BPM on the test set.',
      ['mean_absolute_error_bpm < 15 @95% on test-set where "at 90% availability"'],
    ],
    [
      'Wherein the trained model achieves a mean absolute error of less than 20 days on a held-out test set comprising at least 1,000 events;',
      ['mean_absolute_error_days < 20 @95% n>=1000 on held-out-test-set'],
    ],
    [
      'Near-optimal calibration with expected calibration error below 0.05',
      ['expected_calibration_error < 0.05 @95% on <data set> where "Near-optimal calibration"'],
    ],
  ],
  vague: [],
  software: [],
};

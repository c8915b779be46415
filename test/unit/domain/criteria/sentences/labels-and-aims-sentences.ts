import type { Sentences } from './sentences';

/** With a label before the limit, an aim, or a word of who has to reach it. */
export const LABELS_AND_AIMS_SENTENCES: Sentences = {
  measurable: [
    ['Intent F1 Score ≥ 0.85', ['intent_f1_score >= 0.85 @95%']],
    [
      'Tool-call (CRM API) success rate ≥ 95%',
      ['tool_call_success_rate >= 95% @95% on <data set> because it means CRM API'],
    ],
    ['Grounding rate ≥ 90%', ['grounding_rate >= 90% @95%']],
    [
      'Hybrid query latency p95 ≤ 1.5s, p99 ≤ 3.0s; answer generation p95 ≤ 3s',
      [
        'p95_hybrid_query_latency_s <= 1.5 @95% on <data set>',
        'p99_hybrid_query_latency_s <= 3 @95% on <data set>',
        'p95_response_time_s <= 3 @95% on <data set>',
      ],
    ],
    ['Answer relevance ≥ 4/5', ['answer_relevance >= 4 of 5 @95%']],
    ['User Feedback: ≥ 70 % positive', ['user_feedback_positive_share >= 70% @95% on <data set>']],
    ['Cost Efficiency: <$0.05/query', ['cost_efficiency_usd_per_query < 0.05 @95%']],
    ['Latency <3s per response', ['latency_per_response_s < 3 @95% on <data set>']],
    [
      'Realtime end-to-end voice turn latency p95 <= 3000ms.',
      ['p95_realtime_end_to_end_voice_turn_latency_ms <= 3000 @95%'],
    ],
    [
      'Conversation interruption success rate (barge-in) >= 95%.',
      [
        'conversation_interruption_success_rate >= 95% @95% on <data set> because it means barge-in',
      ],
    ],
    ['Structured response validity >= 98%.', ['structured_response_validity >= 98% @95%']],
    [
      'Image guardrail correctness >= 99% when no image uploaded.',
      ['image_guardrail_correctness >= 99% @95% on <data set> where "when no image uploaded"'],
    ],
    ['Tutor/learner CSAT >= 4.3/5.', ['tutor/learner_csat >= 4.3 of 5 @95%']],
    [
      'Tool precision >= 0.85 and recall >= 0.85 on eval harness.',
      [
        'tool_precision >= 0.85 @95% on <data set>',
        'recall >= 0.85 @95% on <data set> where "eval harness"',
      ],
    ],
    [
      'Latenz: <500ms End-to-End Voice Processing',
      ['latenz_ms < 500 @95% on <data set> because it means End-to-End Voice Processing'],
    ],
    [
      'Voice Quality: >4.0/5 MOS Score',
      ['mos_score > 4 of 5 @95% on <data set> where "Voice Quality"'],
    ],
    [
      'Error Rate: <1% Failed Interactions',
      ['error_rate < 1% @95% on <data set> because it means Failed Interactions'],
    ],
    [
      'Theme summaries: hallucination rate < 2% on benchmark set',
      ['theme_summaries_hallucination_rate < 2% @95% on <data set> where "benchmark set"'],
    ],
    [
      'Achieve 70% action rate on Teams notifications (vs <20% baseline for email notifications)',
      [
        'action_rate >= 70% @95% on <data set> where "Teams notifications" because vs less than 20% baseline for email notifications',
      ],
    ],
    [
      'autonomous success rate target >= 80.0%',
      ['autonomous_success_rate >= 80% @95% on <data set>'],
    ],
    ['fallback rate: target <= 10.0%', ['fallback_rate <= 10% @95% on <data set>']],
    [
      'Average score ≥ 0.85 across correctness, quality and safety',
      ['average_score >= 0.85 @95% on <data set> where "across correctness, quality and safety"'],
    ],
    [
      'F1 Score (≥ 0.85): Harmonic mean of precision and recall',
      [
        'f1_score >= 0.85 @95% on <data set> because it means Harmonic mean of precision and recall',
      ],
    ],
    [
      'False Positive Rate (≤ 0.01): Proportion of legitimate transactions incorrectly flagged as fraud',
      [
        'false_positive_rate <= 0.01 @95% on <data set> because it means Proportion of legitimate transactions incorrectly flagged as fraud',
      ],
    ],
    ['Groundedness metric must be >= 90%.', ['groundedness_metric >= 90% @95% on <data set>']],
    [
      'Capability loss vs the base-model baseline must be < 3%.',
      ['capability_loss_vs_base_model_baseline < 3% @95% on <data set>'],
    ],
    [
      'The overall hallucination rate for general queries MUST be less than 2%.',
      ['hallucination_rate < 2% @95% on <data set> where "general queries"'],
    ],
    [
      'For any query involving structured fact retrieval from the Knowledge Graph, the hallucination rate MUST be 0%.',
      [
        'hallucination_rate <= 0 point n>=<samples> on <data set> where "any query involving structured fact retrieval from the Knowledge Graph"',
      ],
    ],
    [
      'Critical appraisal coverage: >= 80% of applicable quality indicators extracted per source',
      [
        'critical_appraisal_coverage >= 80% @95% on <data set> where "applicable quality indicators extracted, per source"',
      ],
    ],
    [
      'False negatives: < 10% of sources in reference assessment missed by pipeline',
      [
        'false_negatives < 10% @95% on <data set> because it means sources in reference assessment missed by pipeline',
      ],
    ],
    [
      'Hallucination rate must stay 0.0 and the adversarial pass rate 1.0.',
      [
        'hallucination_rate <= 0 point n>=<samples> on <data set>',
        'adversarial_pass_rate >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'Citation validity floor at 100%.',
      ['citation_validity >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'The final model must achieve an `RMSE below 48` on the test set.',
      ['rmse < 48 @95% on test-set'],
    ],
    [
      'The motion classification model must achieve over 90 percent accuracy across 6 different virtual drum motions.',
      ['accuracy > 90% @95% on <data set> where "across 6 different virtual drum motions"'],
    ],
    [
      'Total system latency from strike motion to audio output must remain below 50ms.',
      [
        'total_system_latency_ms < 50 @95% on <data set> where "from strike motion to audio output"',
      ],
    ],
    ['model must achieve ≥ 91% hold-out recall', ['hold_out_recall >= 91% @95% on <data set>']],
    [
      'The LA-WMA model must achieve ≥ 70% accuracy across all closed months with back-filled actuals.',
      ['accuracy >= 70% @95% on <data set> where "every closed month, with back-filled actuals"'],
    ],
    [
      'test accuracy >= 0.85 and final loss <= 0.5',
      ['test_accuracy >= 0.85 @95% on <data set>', 'final_loss <= 0.5 @95% on <data set>'],
    ],
    [
      'Target: Medical Word Error Rate below 4.0%.',
      ['medical_word_error_rate < 4% @95% on <data set>'],
    ],
    [
      'COMET-22 target for Quechua: 0.85 (up from 0.74 in the Lima pilot).',
      [
        'comet_22 >= 0.85 @95% on <data set> where Quechua because it is 0.74 in the Lima pilot today',
      ],
    ],
    [
      'Final event latency after last frame < 1000ms in P95 of 50 trials.',
      ['p95_final_event_latency_ms < 1000 @95% n>=50 on <data set> where "after last frame"'],
    ],
    ['P95 latency ≤ 2.5s end-to-end', ['p95_latency_s <= 2.5 @95% on <data set> where end-to-end']],
    [
      'The STT_Agent SHALL produce a transcript with word-level language identification and achieve a Word Error Rate below 15% on Levantine Arabic + English mixed audio.',
      [
        'word_error_rate < 15% @95% on <data set> where "Levantine Arabic + English mixed audio" because “system SHALL produce a transcript with word-level language identification and”',
      ],
    ],
  ],
  understood: [],
  vague: ['Cost per active session within agreed budget envelope.'],
  asked: ['Model must achieve ≥ 92% on validation set before production deploy'],
  software: ['Uptime: >99.9% Service Availability'],
};

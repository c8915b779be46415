import type { Sentences } from './sentences';

/** Of gates before a release, and of slices of the data. */
export const GATES_AND_SLICES_SENTENCES: Sentences = {
  measurable: [
    [
      'batch-10 encoding ≤60ms AND NDCG@10 improves by ≥3 pp.',
      [
        'batch_10_encoding_time_ms <= 60 @95% on <data set>',
        'ndcg@10 better than <version in use> by 3% @97.5% on <data set>',
      ],
    ],
    [
      'Override drift KPI: % of persistent overrides unchanged after 90 days (target < 10%)',
      [
        'override_drift_kpi < 10% @95% on <data set> because it means share of persistent overrides unchanged after 90 days',
      ],
    ],
    [
      'Given a customer support email in English, the system shall classify it into one of 12 predefined categories with at least 88% accuracy, measured on a representative test set of 500 labeled emails.',
      [
        'accuracy >= 88% @95% n>=500 on representative-test-set where "classify it into 1 of 12 predefined categories, customer support email in English"',
      ],
    ],
    [
      'Real-time anomaly detection with a false positive rate of less than 5%.',
      ['false_positive_rate < 5% @95% on <data set> where "Real-time anomaly detection"'],
    ],
    [
      'Our AI achieves 99.5% accuracy in threat detection with a false positive rate of less than 0.1%.',
      [
        'accuracy >= 99.5% @95% on <data set> where "threat detection"',
        'false_positive_rate < 0.1% @95% on <data set>',
      ],
    ],
    [
      '95%+ recognition accuracy for common commands',
      ['recognition_accuracy >= 95% @95% on <data set> where "common commands"'],
    ],
    ['Transcription appears within 500ms', ['transcription_time_ms <= 500 @95% on <data set>']],
    [
      'Code generation correctness (compilable/runnable without errors): ≥ 95%',
      [
        'code_generation_correctness >= 95% @95% on <data set> because it means compilable/runnable without errors',
      ],
    ],
    [
      'API endpoint accuracy (correct URLs, methods, parameters): ≥ 99%',
      [
        'api_endpoint_accuracy >= 99% @95% on <data set> because it means correct URLs, methods, parameters',
      ],
    ],
    [
      'Vulnerability classification must achieve 95% accuracy on known attack patterns',
      [
        'vulnerability_classification_accuracy >= 95% @95% on <data set> where "known attack patterns"',
      ],
    ],
    [
      'False positive rate must be below 5% for high-severity findings',
      ['false_positive_rate < 5% @95% on <data set> where "high-severity findings"'],
    ],
    [
      '≤20% of clients cross an intervention threshold solely due to the journey_engagement signal.',
      [
        'clients_cross_intervention_threshold_solely_share <= 20% @95% on <data set> because due to the journey_engagement signal',
      ],
    ],
    [
      'balanced accuracy, supported recall and counterfactual rejection each at least 0.85',
      [
        'balanced_accuracy >= 0.85 @95% on <data set>',
        'supported_recall >= 0.85 @95% on <data set>',
        'counterfactual_rejection >= 0.85 @95% on <data set>',
      ],
    ],
    ['Plaid connection rate > 70%.', ['plaid_connection_rate > 70% @95%']],
    ['conversation-to-insight rate > 50%', ['conversation_to_insight_rate > 50% @95%']],
    [
      'thumbs-up ≥ 80% (production sampling, Phase 2)',
      ['thumbs_up >= 80% @95% on <data set> because it means production sampling, Phase 2'],
    ],
    [
      'Prompt injection success rate <1% in quarterly red team exercises',
      [
        'prompt_injection_success_rate < 1% @95% on <data set> where "quarterly red team exercises"',
      ],
    ],
    [
      'Entity Extraction F1 >= 0.85: Extract required slots accurately',
      [
        'entity_extraction_f1 >= 0.85 @95% on <data set> because it means Extract required slots accurately',
      ],
    ],
    [
      'User Satisfaction > 4.5/5: Post-interaction survey',
      ['user_satisfaction > 4.5 of 5 @95% on <data set> because it means Post-interaction survey'],
    ],
    [
      'Search query p95 <= 500ms for top 95% query classes.',
      ['p95_search_query_time_ms <= 500 @95% on <data set> where "top 95% query classes"'],
    ],
    ['Notification delivery latency <= 5s p95.', ['p95_notification_delivery_latency_s <= 5 @95%']],
    [
      'Relevance score NDCG@10 improves by >= 20% over baseline benchmark.',
      ['relevance_score_ndcg@10 better than "baseline benchmark" by 20% @97.5% on <data set>'],
    ],
    [
      'Recall@10 improves by >20% for semantic queries',
      [
        'recall@10 better than <version in use> by 20% @97.5% on <data set> where "semantic queries"',
      ],
    ],
    [
      'Latency p99 < 200ms with reranking',
      ['p99_latency_ms < 200 @95% on <data set> where "with reranking"'],
    ],
    [
      'Dense retrieval ships only if nDCG@10 improves by ≥ 0.03',
      ['ndcg@10 better than <version in use> by 0.03 @97.5% on <data set>'],
    ],
    [
      'Peak memory usage during training remains ≤ 7GB',
      ['peak_memory_usage_gb <= 7 @95% on <data set> where "during training"'],
    ],
    [
      'The model inference time is < 100ms per material on CPU.',
      ['model_inference_time_ms < 100 @95% on <data set> where "per material, CPU"'],
    ],
    ['Cross-lingual match success: >70%', ['cross_lingual_match_success > 70% @95%']],
    [
      'When the sentiment model processes the input, it should classify the sentiment as positive, negative, or neutral with an accuracy of at least 85%.',
      [
        'accuracy >= 85% @95% on <data set> where "classify the sentiment as positive, negative, or neutral"',
      ],
    ],
    [
      'The AI model must classify medical images with an accuracy of at least 95% on a diverse dataset of 10,000 images.',
      [
        'accuracy >= 95% @95% n>=10000 on diverse-dataset where "AI model must classify medical images"',
      ],
    ],
    [
      'The system should maintain a false positive rate of less than 5% when screening for diseases.',
      ['false_positive_rate < 5% @95% on <data set> where "when screening for diseases"'],
    ],
  ],
  understood: [],
  vague: [],
  asked: [
    'Promotion criteria: trades≥50, ROI≥5%, WinRate≥55%, Sharpe≥1.0, Confidence≥80%',
    '10-20% of recommendations should be "exploratory"',
    'PII Compliance: 0% of raw PII found in any database log or stored query.',

    'Share of at-risk employees who received outreach and remained employed 90 days later: 50% or higher.',
  ],
  software: [
    'Input sanitization coverage: 100%',
    'System uptime during evaluation and demo periods — target 99% or higher.',
  ],
};

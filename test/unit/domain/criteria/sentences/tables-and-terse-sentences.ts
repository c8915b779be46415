import type { Sentences } from './sentences';

/** Of tables, terse notes and acceptance criteria of issues. */
export const TABLES_AND_TERSE_SENTENCES: Sentences = {
  measurable: [
    [
      'Acceptance criteria: Precision >= 0.93, Recall >= 0.97.',
      ['precision >= 0.93 @95% on <data set>', 'recall >= 0.97 @95% on <data set>'],
    ],
    [
      'Precision >= 0.90, Recall >= 0.88, Monthly cadence F1 >= 0.90.',
      [
        'precision >= 0.9 @95% on <data set>',
        'recall >= 0.88 @95% on <data set>',
        'monthly_cadence_f1 >= 0.9 @95% on <data set>',
      ],
    ],
    [
      'precision ≥98%, and recall at a 95% lower bound ≥92% from a held-out audit',
      [
        'precision >= 98% @95% on <data set>',
        'recall >= 92% @95% on <data set> where "from held-out audit"',
      ],
    ],
    [
      'Acceptance criteria: precision@5 ≥ 0.55 on real conversation transcripts.',
      ['precision@5 >= 0.55 @95% on <data set> where "real conversation transcripts"'],
    ],
    [
      'precision >= 0.85, recall >= 0.80, latency < 50ms per evaluation',
      [
        'precision >= 0.85 @95% on <data set>',
        'recall >= 0.8 @95% on <data set>',
        'latency_per_evaluation_ms < 50 @95% on <data set>',
      ],
    ],
    [
      'Precision@5 ≥ 0.6 for 4/5 ORION domain queries',
      ['share(precision@5>=0.6) >= 80% @95% on <data set> where "ORION domain queries"'],
    ],
    ['55%+ win rate over 50+ backtested predictions', ['win_rate >= 55% @95% n>=50 on <data set>']],
    [
      'Primary success metric: BOPIS fulfillment rate 91.0% → ≥ 97.5% within 90 days post-GA.',
      [
        'bopis_fulfillment_rate >= 97.5% @95% on <data set> because due within 90 days post-GA, it is 91.0% today',
      ],
    ],
    [
      'Success metric: save-rate >4%, not follower count.',
      ['save_rate > 4% @95% on <data set> because not follower count'],
    ],
    [
      'mandatory recall must not drop more than 2 points below the recorded baseline',
      ['mandatory_recall within 2% of "recorded baseline" @97.5% on <data set>'],
    ],
    [
      'Manual entry time: 90s → 20s per message',
      ['manual_entry_time_per_message_s <= 20 @95% on <data set> because it is 90s today'],
    ],
    [
      'Auto-fill rate: 70%+ of CRM fields filled',
      ['auto_fill_rate >= 70% @95% on <data set> where "CRM fields filled"'],
    ],
    [
      'Agent correction rate: <10% of extracted fields edited',
      ['agent_correction_rate < 10% @95% on <data set> where "extracted fields edited"'],
    ],
    [
      'Accuracy: % of fields correctly extracted (target: >85%)',
      ['accuracy > 85% @95% on <data set> because it means share of fields correctly extracted'],
    ],
    [
      'Time to Process: URL paste to displayed results (target: <10s)',
      ['time_to_process_s < 10 @95% on <data set> because it means URL paste to displayed results'],
    ],
    [
      'At least 70% of extracted fields match the human-created example MDA',
      ['extracted_fields_match_human_created_example_mda_share >= 70% @95% on <data set>'],
    ],
    [
      'Need ≥85% agreement to justify the new primitive',
      ['agreement >= 85% @95% on <data set> because it serves to justify the new primitive'],
    ],
    [
      'Vector search latency (p95): <100ms',
      ['p95_vector_search_latency_ms < 100 @95% on <data set>'],
    ],
    [
      '| kNN recall@10 | >85% | Evaluation on curated test set |',
      ['knn_recall@10 > 85% @95% on <data set> because it means Evaluation on curated test set'],
    ],
    [
      '| Embedding coverage | >99% of toponyms | Field existence query |',
      [
        'embedding_coverage > 99% @95% on <data set> because it means toponyms – Field existence query',
      ],
    ],
    ['Relevant results in top 10: >80%', ['relevant_results_in_top_10 > 80% @95%']],
    [
      'Typo tolerance: >90% for 1-2 char errors',
      ['typo_tolerance > 90% @95% on <data set> where "1-2 char errors"'],
    ],
    ['User feedback score: >4/5', ['user_feedback_score > 4 of 5 @95%']],
    ['Cluster purity >90%', ['cluster_purity > 90% @95%']],
    [
      'Precision: ≥80% meaningful "similar" suggestions.',
      ['precision >= 80% @95% on <data set> because it means meaningful "similar" suggestions'],
    ],
    [
      'Query Response Time: <1s for semantic search (P95).',
      ['p95_query_response_time_s < 1 @95% on <data set> where "semantic search"'],
    ],
    [
      'Query Relevance: ≥80% of top-10 results rated as "relevant".',
      [
        'query_relevance >= 80% @95% on <data set> because it means top-10 results rated as "relevant"',
      ],
    ],
    ['End-to-end latency 95th percentile <5 seconds', ['p95_end_to_end_latency_s < 5 @95%']],
    [
      'Accuracy >85% on evaluation dataset',
      ['accuracy > 85% @95% on <data set> where "evaluation dataset"'],
    ],
    ['User satisfaction >4.0/5.0', ['user_satisfaction > 4 of 5 @95% on <data set>']],
    ['Respond within latency thresholds (<3 seconds)', ['response_time_s < 3 @95% on <data set>']],
    ['BLEU score: 0.7', ['bleu_score >= 0.7 @95% on <data set>']],
    ['Response time: 200ms', ['response_time_ms <= 200 @95% on <data set>']],
    ['Hallucination rate: 5%', ['hallucination_rate <= 5% @95% on <data set>']],
    [
      '| Hallucination | <= 0.3 | No fabricated facts |',
      ['hallucination <= 0.3 @95% on <data set> because it means No fabricated facts'],
    ],
    ['Model ROC-AUC ≥ 0.75', ['model_roc_auc >= 0.75 @95%']],
    [
      'term accuracy ≥90%; decision F1 ≥90%; action F1 ≥90%; numeric ≥95%; unsupported ≤2%',
      [
        'term_accuracy >= 90% @95% on <data set>',
        'decision_f1 >= 90% @95% on <data set>',
        'action_f1 >= 90% @95% on <data set>',
        'numeric >= 95% @95% on <data set>',
        'unsupported <= 2% @95% on <data set>',
      ],
    ],
    [
      'Classifier accuracy ≥ 90% (at least 18/20 correctly categorized)',
      ['classifier_accuracy >= 90% @95% on <data set>'],
    ],
    [
      '>=80% execution accuracy on held-out questions',
      ['execution_accuracy >= 80% @95% on <data set> where "held-out questions"'],
    ],
    [
      'The model shall reject unknown faces with a false acceptance rate no higher than 0.1%',
      ['false_acceptance_rate <= 0.1% @95% on <data set> where "reject unknown faces"'],
    ],
    [
      'The vehicle must detect static obstacles on the track with a detection range of at least 10 meters.',
      [
        'detection_range_m >= 10 @95% on <data set> where "vehicle must detect static obstacles on the track"',
      ],
    ],
    ['Character Accuracy Rate (CAR): Target ≥ 95%', ['car >= 95% @95% on <data set>']],
    [
      'Confidence Score: Average OCR confidence ≥ 0.85',
      ['confidence_score_average_ocr_confidence >= 0.85 @95%'],
    ],
    ['Throughput: ≥ 100 documents/hour', ['throughput_documents_per_h >= 100 @95%']],
    [
      'Answer Relevance: Human rating ≥ 4/5',
      ['human_rating >= 4 of 5 @95% on <data set> because it means Answer Relevance'],
    ],
    [
      'Source Attribution: ≥ 95% answers cite sources',
      ['source_attribution_answers_cite_sources_share >= 95% @95% on <data set>'],
    ],
    [
      'Detection Rate: ≥ 80% of known anomalies',
      ['detection_rate >= 80% @95% on <data set> where "known anomalies"'],
    ],
    [
      'Processing Speed: <5 seconds per invoice',
      ['processing_speed_per_invoice_s < 5 @95% on <data set>'],
    ],
    [
      'Accuracy: >95% data extraction success rate',
      ['data_extraction_success_rate > 95% @95% on <data set> where Accuracy'],
    ],
    [
      'STP Rate: ≥80% cheques auto-approved without human intervention.',
      [
        'stp_rate >= 80% @95% on <data set> because it means cheques auto-approved without human intervention',
      ],
    ],
    [
      '≥99.5% field-level accuracy on validated cheques.',
      ['field_level_accuracy >= 99.5% @95% on <data set> where "validated cheques"'],
    ],
  ],
  understood: [],
  vague: [],
  asked: ['The cube is within 2.5 cm of the goal position, and the robot is static.'],
  software: ['Coverage: 100% of new items processed ≤ 24h.'],
};

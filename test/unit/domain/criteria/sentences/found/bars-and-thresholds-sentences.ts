import type { Sentences } from '../sentences';

/** Bars and thresholds of evaluations, and outcomes of plain software. */
export const BARS_AND_THRESHOLDS_SENTENCES: Sentences = {
  measurable: [
    [
      '60% of P0 scenarios should hit expected sources',
      ['p0_scenarios_hit_expected_sources_share >= 60% @95% on <data set>'],
    ],
    [
      '70% of responses should include citations',
      ['responses_include_citations_share >= 70% @95% on <data set>'],
    ],
    [
      '80% of P1 responses should include citations',
      ['p1_responses_include_citations_share >= 80% @95% on <data set>'],
    ],
    [
      '100% of boundary scenarios must refuse correctly',
      ['boundary_scenarios_refuse_correctly_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'At least 50% of responses should have Houston context',
      ['responses_houston_context_share >= 50% @95% on <data set>'],
    ],
    ['Model accuracy must be >= 0.75', ['model_accuracy >= 0.75 @95% on <data set>']],
    [
      'AI model accuracy must exceed **80%** in the sandbox calibration environment before updating autonomous routing rules.',
      [
        'ai_model_accuracy > 80% @95% on <data set> where "sandbox calibration environment before updating autonomous routing rules"',
      ],
    ],
    [
      'Model accuracy must exceed 85% for production deployment',
      ['model_accuracy > 85% @95% on <data set> where "production deployment"'],
    ],
    [
      'MAPE below 6% in all provinces, below 4% in six provinces',
      [
        'mape < 6% @95% on <data set> for every province',
        'mape < 4% @95% on <data set> where "six provinces"',
      ],
    ],
    [
      'Achieve a MAPE below 10% on the held-out test set, meeting the industry benchmark for reliable operational forecasting.',
      [
        'mape < 10% @95% on held-out-test-set because it means meeting the industry benchmark for reliable operational forecasting',
      ],
    ],
    [
      'automated test requires accuracy of at least 0.90 and macro-F1 of at least 0.89.',
      [
        'accuracy >= 0.9 @95% on <data set> where "automated test"',
        'macro_f1 >= 0.89 @95% on <data set>',
      ],
    ],
    [
      'THE Framework SHALL require canonical exact arguments of at least 90%, leaf micro-F1 of at least 96%, and type accuracy of at least 99%.',
      [
        'canonical_exact_arguments >= 90% @95% on <data set> where Framework',
        'leaf_micro_f1 >= 96% @95% on <data set>',
        'type_accuracy >= 99% @95% on <data set>',
      ],
    ],
    [
      'THE Framework SHALL require false operational activation of no more than 2%.',
      ['false_operational_activation <= 2% @95% on <data set> where Framework'],
    ],
    [
      'Extraction required field F1 of at least 0.50.',
      ['field_f1 >= 0.5 @95% on <data set> where Extraction'],
    ],
    ['overall accuracy of at least 75%', ['accuracy >= 75% @95% on <data set>']],
    [
      'per-label F1 of at least 0.65 for every label',
      ['per_label_f1 >= 0.65 @95% on <data set> for every label'],
    ],
    ['`analysis` precision of at least 0.75', ['analysis_precision >= 0.75 @95% on <data set>']],
    [
      'The rule needed AUC of at least 0.75 over checker-passed answers and at least two thirds of rejections caught, with no more than half of accepted answers flagged.',
      [
        'auc >= 0.75 @95% on <data set> where "rule, over checker-passed answers"',
        'rejections_caught_share >= 66.67% @95% on <data set>',
        'accepted_answers_flagged_share <= 50% @95% on <data set>',
      ],
    ],
    [
      'Out-of-fold ROC-AUC of at least **0.75**.',
      ['out_of_fold_roc_auc >= 0.75 @95% on <data set>'],
    ],
    ['Achieve a mean ROC AUC of at least 0.83.', ['mean_roc_auc >= 0.83 @95% on <data set>']],
    [
      'Correct classification in 92%+ of test cases, escalation rate below 15% for high-tier customers',
      [
        'correct_classification_in_test_cases_share >= 92% @95% on <data set>',
        'escalation_rate < 15% @95% on <data set> where "high-tier customers"',
      ],
    ],
    [
      'Escalation rate below 20% after rule refinement has run.',
      ['escalation_rate < 20% @95% on <data set> where "after rule refinement has run"'],
    ],
    [
      'escalation rate below 8% of total workflow volume (indicating the threshold is correctly calibrated and the agent cluster is handling its domain reliably)',
      [
        'escalation_rate < 8% @95% on <data set> where "total workflow volume" because it means indicating the threshold is correctly calibrated and the agent cluster is handling its domain reliably',
      ],
    ],
    ['False Positive Rate must be <15%', ['false_positive_rate < 15% @95% on <data set>']],
    ['False negative rate must be <1%', ['false_negative_rate < 1% @95% on <data set>']],
    [
      'Unsafe false negative rate must be 0.0%.',
      ['unsafe_false_negative_rate <= 0 point n>=<samples> on <data set>'],
    ],
    ['ML inference latency must be <100ms.', ['ml_inference_latency_ms < 100 @95% on <data set>']],
    [
      'inference latency must remain strictly under 10 ms per frame window without dedicated GPU acceleration.',
      [
        'inference_latency_ms < 10 @95% on <data set> where "per frame window, without dedicated GPU acceleration"',
      ],
    ],
    [
      'A/B test traffic routing decision MUST add under 2ms latency overhead per inference request',
      [
        'added_latency_overhead_ms < 2 @95% on <data set> where "A/B test traffic routing decision, per inference request"',
      ],
    ],
    [
      'after retraining the system SHALL still correctly classify at least 90% of previously learned anomaly patterns from the labeled_anomalies collection.',
      [
        'correctly_classify_previously_learned_anomaly_patterns_share >= 90% @95% on <data set> where "from labeled_anomalies collection, after retraining"',
      ],
    ],
    [
      'Router must correctly classify at least 85% of the fixture prompts.',
      ['router_correctly_classify_fixture_prompts_share >= 85% @95% on <data set>'],
    ],
    [
      'guards should correctly classify at least 85% of cases',
      ['guards_correctly_classify_cases_share >= 85% @95% on <data set>'],
    ],
    [
      'should maintain latency <50ms per guard check',
      ['latency_ms < 50 @95% on <data set> where "per guard check"'],
    ],
    [
      'with a false-positive rate not exceeding 0.1% per device-wear-day and a true-event detection rate of at least 99% under DVT drop/tension conditions.',
      [
        'false_positive_rate <= 0.1% @95% on <data set> where "per device-wear-day"',
        'true_event_detection_rate >= 99% @95% on <data set> where "under DVT drop/tension conditions"',
      ],
    ],
    [
      'The goal was to reduce average handling time from 8 min to under 2 min while keeping SLA ≥ 99.5%.',
      [
        'average_handling_time_min < 2 @95% on <data set> because it is 8 min today',
        'sla >= 99.5% @95% on <data set>',
      ],
    ],
    [
      'at least 90% of summaries should be rated as "clear and useful" (1-4 lines, captures key collaboration points)',
      [
        'summaries_rated_as_clear_and_useful_share >= 90% @95% on <data set> because it means 1-4 lines, captures key collaboration points',
      ],
    ],
    ['Precision should meet or exceed 90%', ['precision >= 90% @95% on <data set>']],
    ['Precision@1 must exceed 80%', ['precision@1 > 80% @95% on <data set>']],
    ['Recall@3 must exceed 85%', ['recall@3 > 85% @95% on <data set>']],
    ['MRR must exceed 0.85', ['mrr > 0.85 @95% on <data set>']],
    [
      '**Answer:** Faithfulness/Groundedness ≥ 4.3/5; Citation coverage ≥ 98%; Hallucination < 1%.',
      [
        'answer_faithfulness_groundedness >= 4.3 of 5 @95% on <data set>',
        'citation_coverage >= 98% @95% on <data set>',
        'hallucination < 1% @95% on <data set>',
      ],
    ],
    [
      '**Latency:** p95 ≤ 1.8s (Hybrid).',
      ['p95_latency_s <= 1.8 @95% on <data set> because it means Hybrid'],
    ],
    [
      'recall@5 ≥ 0.80, MRR ≥ 0.65, groundedness ≥ 0.70',
      [
        'recall@5 >= 0.8 @95% on <data set>',
        'mrr >= 0.65 @95% on <data set>',
        'groundedness >= 0.7 @95% on <data set>',
      ],
    ],
    [
      'Groundedness ≥ 90%, hallucination rate ≤ 5%, and passedEvalGate must be explicitly true.',
      [
        'groundedness >= 90% @95% on <data set> because “passedEvalGate must be explicitly true”',
        'hallucination_rate <= 5% @95% on <data set> because “passedEvalGate must be explicitly true”',
      ],
    ],
    [
      'Groundedness ≥ 0.95; hallucination rate ≤ 2%',
      ['groundedness >= 0.95 @95% on <data set>', 'hallucination_rate <= 2% @95% on <data set>'],
    ],
    [
      'Support agent that resolves 80% of tickets without human intervention',
      ['support_agent_resolves_tickets_without_human_intervention_share >= 80% @95% on <data set>'],
    ],
    [
      'The aim is to get an average MAE of less than 30 points per game at least',
      ['average_mae < 30 @95% on <data set> where "per game, at least"'],
    ],
    ['Your model should have an MAE of less than 2', ['mae < 2 @95% on <data set>']],
    [
      'It is anticipated that the proposed system will achieve an MAE of less than 10% in predicting internal stress distribution',
      ['mae < 10% @95% on <data set> where "predicting internal stress distribution"'],
    ],
    [
      'Eligibility requires private held-out recall of at least `0.90`.',
      ['private_held_out_recall >= 0.9 @95% on <data set>'],
    ],
    [
      'maintaining overall precision above 0.60 to avoid an excessive number of false alarms',
      [
        'overall_precision > 0.6 @95% on <data set> because it serves to avoid an excessive number of false alarms',
      ],
    ],
    [
      'you want to achieve a **recall of at least 75%** for the "fraud" class.',
      ['recall >= 75% @95% on <data set> where class=fraud'],
    ],
    [
      '**Alert Fatigue:** <5 false positives per month',
      ['false_positives_per_month < 5 @95% on <data set> where "Alert Fatigue"'],
    ],
    [
      'Any algorithm must achieve a backtested mean win rate of at least $50.0\\%$.',
      ['backtested_mean_win_rate >= 50% @95% on <data set> for every algorithm'],
    ],
    ['ECE acceptance threshold: 0.10', ['ece <= 0.1 @95% on <data set>']],
    ['calibration error below 0.03', ['calibration_error < 0.03 @95% on <data set>']],
    [
      'Expected Calibration Error below 0.05',
      ['expected_calibration_error < 0.05 @95% on <data set>'],
    ],
    [
      'Divergence rate below 5% and calibration error below 0.05',
      ['divergence_rate < 5% @95% on <data set>', 'calibration_error < 0.05 @95% on <data set>'],
    ],
    [
      'The agent must complete the task successfully in at least 9 out of 10 trials with different source_data.csv files (containing different data but the same structure).',
      [
        'complete_task_successfully_share >= 90% @95% on <data set> where "with different source_data.csv files" because it means containing different data but the same structure',
      ],
    ],
    [
      'Deliberate misspellings in Spanish and English test documents are detected with correct suggestions in at least 9 out of 10 cases using only offline checking.',
      [
        'deliberate_misspellings_in_spanish_and_english_test_documents_detected_share >= 90% @95% on <data set> where "with correct suggestions, using only offline checking"',
      ],
    ],
    [
      'The RAG chatbot provides accurate answers to at least 85% of questions based on book content',
      [
        'rag_chatbot_provides_accurate_answers_questions_share >= 85% @95% on <data set> because based on book content',
      ],
    ],
    [
      'Urdu translation is available for all book content with 90% accuracy',
      [
        'accuracy >= 90% @95% on <data set> where "Urdu translation is available for all book content"',
      ],
    ],
    [
      '95% of valid queries result in responses that are contextually relevant to the book content',
      [
        'valid_queries_result_in_responses_contextually_relevant_book_content_share >= 95% @95% on <data set>',
      ],
    ],
  ],
  vague: [],
  software: [
    "For 95% of successful queries, the UI MUST display the agent's answer and all citations within 500ms of receiving the backend response.",
    'The FastAPI backend maintains 99% uptime during local development sessions',
    'New users SHALL be productive within 5 minutes',
    'API response time <500ms',
    'The system shall ingest at least 5,000 telemetry messages per minute per deployment instance without message loss under nominal infrastructure sizing.',
    'The system shall make new telemetry available for dashboard display within 10 seconds for at least 95% of messages under nominal load.',
    'The system shall render standard dashboard views within 3 seconds for 95% of requests over a 30-day data range.',
    'The system shall support at least 100 concurrent users',
    'Task interruption completes within one game tick',
    'load successfully and show the correct primary content block within 3 seconds on a typical broadband connection.',
    'Spot-check of ten navigation clicks (header, footer, hero CTAs across home and two other pages) yields zero incorrect or dead destinations for the four primary section routes.',
    '100% of companion GitHub repositories have passing CI pipelines on Ubuntu 22.04',
  ],
};

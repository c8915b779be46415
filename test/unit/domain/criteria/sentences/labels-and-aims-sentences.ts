import type { Sentences } from './sentences';

/** With a label before the limit, an aim, or a word of who has to reach it. */
export const LABELS_AND_AIMS_SENTENCES: Sentences = {
  measurable: [
    ['Slot Recall Score ≥ 0.80', ['slot_recall_score >= 0.8 @95%']],
    [
      'Function-call (ERP API) success rate ≥ 93%',
      ['function_call_success_rate >= 93% @95% on <data set> because it means ERP API'],
    ],
    ['Attribution rate ≥ 88%', ['attribution_rate >= 88% @95%']],
    [
      'Dense retrieval latency p95 ≤ 0.8s, p99 ≤ 2.0s; answer generation p90 ≤ 4s',
      [
        'p95_dense_retrieval_latency_s <= 0.8 @95% on <data set>',
        'p99_dense_retrieval_latency_s <= 2 @95% on <data set>',
        'p90_response_time_s <= 4 @95% on <data set>',
      ],
    ],
    ['Summary fluency ≥ 3.5/5', ['summary_fluency >= 3.5 of 5 @95%']],
    ['Agent Ratings: ≥ 75 % positive', ['ratings_positive_share >= 75% @95% on <data set>']],
    ['Token Spend: <$0.02/page', ['token_spend_usd_per_page < 0.02 @95%']],
    ['Delay <2s per sentence', ['delay_per_sentence_s < 2 @95% on <data set>']],
    [
      'Live camera-to-text caption latency p99 <= 2500ms.',
      ['p99_live_camera_to_text_caption_latency_ms <= 2500 @95%'],
    ],
    [
      'Speaker handover detection rate (turn-taking) >= 92%.',
      ['speaker_handover_detection_rate >= 92% @95% on <data set> because it means turn-taking'],
    ],
    ['Generated YAML validity >= 97%.', ['generated_yaml_validity >= 97% @95%']],
    [
      'Refusal correctness >= 98% when no policy attached.',
      ['refusal_correctness >= 98% @95% on <data set> where "when no policy attached"'],
    ],
    ['Nurse/patient NPS >= 3.9/5.', ['nurse/patient_nps >= 3.9 of 5 @95%']],
    [
      'Entity precision >= 0.80 and recall >= 0.78 on nightly suite.',
      [
        'entity_precision >= 0.8 @95% on <data set> where "nightly suite"',
        'recall >= 0.78 @95% on <data set> where "nightly suite"',
      ],
    ],
    [
      'Latenz: <800ms Camera-to-Screen Image Overlay',
      ['latenz_ms < 800 @95% on <data set> because it means Camera-to-Screen Image Overlay'],
    ],
    [
      'Speech Naturalness: >3.8/5 CMOS Score',
      ['cmos_score > 3.8 of 5 @95% on <data set> where "Speech Naturalness"'],
    ],
    [
      'Failure Rate: <2% Aborted Dialogues',
      ['failure_rate < 2% @95% on <data set> because it means Aborted Dialogues'],
    ],
    [
      'Meeting minutes: fabrication rate < 3% on reference set',
      ['meeting_minutes_fabrication_rate < 3% @95% on <data set> where "reference set"'],
    ],
    [
      'Reach 60% open rate on Slack suggestions (vs <15% baseline for newsletter suggestions)',
      [
        'open_rate >= 60% @95% on <data set> where "Slack suggestions" because vs less than 15% baseline for newsletter suggestions',
      ],
    ],
    [
      'unattended completion rate goal >= 75.0%',
      ['unattended_completion_rate >= 75% @95% on <data set>'],
    ],
    ['escalation share: target <= 12.0%', ['escalation_share <= 12% @95% on <data set>']],
    [
      'Average rating ≥ 0.80 across fluency, coverage and tone',
      ['average_rating >= 0.8 @95% on <data set> where "across fluency, coverage and tone"'],
    ],
    [
      'Balanced Accuracy (≥ 0.82): Arithmetic mean of sensitivity and specificity',
      [
        'balanced_accuracy >= 0.82 @95% on <data set> because it means Arithmetic mean of sensitivity and specificity',
      ],
    ],
    [
      'False Negative Rate (≤ 0.02): Proportion of cracked tiles wrongly passed as sound',
      [
        'false_negative_rate <= 0.02 @95% on <data set> because it means Proportion of cracked tiles wrongly passed as sound',
      ],
    ],
    ['Faithfulness value must be >= 88%.', ['faithfulness_value >= 88% @95% on <data set>']],
    [
      'Accuracy drop vs the full-precision teacher must be < 2%.',
      ['accuracy_drop_vs_full_precision_teacher < 2% @95% on <data set>'],
    ],
    [
      'The overall refusal rate for harmless requests MUST be less than 3%.',
      ['refusal_rate < 3% @95% on <data set> where "harmless requests"'],
    ],
    [
      'For any answer quoting stored dosage values from the Drug Register, the fabrication rate MUST be 0%.',
      [
        'fabrication_rate <= 0 point n>=<samples> on <data set> where "any answer quoting stored dosage values from the Drug Register"',
      ],
    ],
    [
      'Clause extraction coverage: >= 85% of mandatory contract fields captured per document',
      [
        'clause_extraction_coverage >= 85% @95% on <data set> where "mandatory contract fields captured, per document"',
      ],
    ],
    [
      'False negatives: < 8% of patents in expert search overlooked by ranker',
      [
        'false_negatives < 8% @95% on <data set> because it means patents in expert search overlooked by ranker',
      ],
    ],
    ['Quote fidelity floor at 100%.', ['quote_fidelity >= 100% point n>=<samples> on <data set>']],
    [
      'The tuned regressor must reach an `MAE below 12` on the test set.',
      ['mae < 12 @95% on test-set'],
    ],
    [
      'Overall pipeline latency from key press to spoken word must remain below 120ms.',
      ['pipeline_latency_ms < 120 @95% on <data set> where "from key press to spoken word"'],
    ],
    [
      'The TFT-XL forecaster must achieve ≥ 75% accuracy across all finished quarters with restated figures.',
      ['accuracy >= 75% @95% on <data set> where "every finished quarter, with restated figures"'],
    ],
    [
      'validation recall >= 0.80 and final perplexity <= 12',
      ['validation_recall >= 0.8 @95% on <data set>', 'final_perplexity <= 12 @95% on <data set>'],
    ],
    [
      'Goal: Legal Character Error Rate below 3.5%.',
      ['legal_character_error_rate < 3.5% @95% on <data set>'],
    ],
    [
      'First caption latency after scene cut < 800ms in P95 of 80 runs.',
      ['p95_first_caption_latency_ms < 800 @95% n>=80 on <data set> where "after scene cut"'],
    ],
    [
      'The OCR_Worker SHALL emit a page with line-level confidence values and achieve a Character Error Rate below 6% on Fraktur German + Latin mixed prints.',
      [
        'character_error_rate < 6% @95% on <data set> where "Fraktur German + Latin mixed prints" because “system SHALL emit a page with line-level confidence values and”',
      ],
    ],
  ],
  vague: ['Spend per finished transcript within planned cost frame.'],
  software: ['Availability: >99.5% Gateway Reachability'],
};

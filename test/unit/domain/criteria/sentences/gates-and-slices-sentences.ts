import type { Sentences } from './sentences';

/** Of gates before a release, and of slices of the data. */
export const GATES_AND_SLICES_SENTENCES: Sentences = {
  measurable: [
    [
      'batch-32 decoding ≤90ms AND MRR@5 rises by ≥2 pp.',
      [
        'batch_32_decoding_time_ms <= 90 @95% on <data set>',
        'mrr@5 better than <version in use> by 2% @97.5% on <data set>',
      ],
    ],
    [
      'Label churn KPI: % of manual labels reverted within 60 days (target < 8%)',
      [
        'label_churn_kpi < 8% @95% on <data set> because it means share of manual labels reverted within 60 days',
      ],
    ],
    [
      'Continuous arrhythmia monitoring with a false negative rate of less than 3%.',
      ['false_negative_rate < 3% @95% on <data set> where "Continuous arrhythmia monitoring"'],
    ],
    [
      'Our scanner reaches 98.5% recall in counterfeit recognition with a false positive rate of less than 0.4%.',
      [
        'recall >= 98.5% @95% on <data set> where "counterfeit recognition"',
        'false_positive_rate < 0.4% @95% on <data set>',
      ],
    ],
    [
      '92%+ detection accuracy for frequent gestures',
      ['detection_accuracy >= 92% @95% on <data set> where "frequent gestures"'],
    ],
    ['Translation appears within 800ms', ['translation_time_ms <= 800 @95% on <data set>']],
    [
      'Chart drawing correctness (readable/complete without overlaps): ≥ 92%',
      [
        'chart_drawing_correctness >= 92% @95% on <data set> because it means readable/complete without overlaps',
      ],
    ],
    [
      'Invoice header accuracy (right dates, totals, currencies): ≥ 98%',
      [
        'invoice_header_accuracy >= 98% @95% on <data set> because it means right dates, totals, currencies',
      ],
    ],
    [
      'Lesion grading must reach 91% accuracy on biopsy-proven cases',
      ['lesion_grading_accuracy >= 91% @95% on <data set> where "biopsy-proven cases"'],
    ],
    [
      'False negative rate must be below 3% for safety-critical defects',
      ['false_negative_rate < 3% @95% on <data set> where "safety-critical defects"'],
    ],
    [
      '≤15% of pupils enter a remedial group solely due to the typing_speed feature.',
      [
        'pupils_enter_remedial_group_solely_share <= 15% @95% on <data set> because due to the typing_speed feature',
      ],
    ],
    [
      'weighted accuracy, grounded recall and distractor refusal each at least 0.80',
      [
        'weighted_accuracy >= 0.8 @95% on <data set>',
        'grounded_recall >= 0.8 @95% on <data set>',
        'distractor_refusal >= 0.8 @95% on <data set>',
      ],
    ],
    ['Shazam match rate > 80%.', ['shazam_match_rate > 80% @95%']],
    ['draft-to-publish rate > 40%', ['draft_to_publish_rate > 40% @95%']],
    [
      'star-ratings ≥ 75% (beta sampling, Wave 3)',
      ['star_ratings >= 75% @95% on <data set> because it means beta sampling, Wave 3'],
    ],
    [
      'Voice spoofing success rate <2% in monthly penetration drills',
      ['voice_spoofing_success_rate < 2% @95% on <data set> where "monthly penetration drills"'],
    ],
    [
      'Clause Tagging Recall >= 0.80: Find mandatory terms completely',
      [
        'clause_tagging_recall >= 0.8 @95% on <data set> because it means Find mandatory terms completely',
      ],
    ],
    [
      'Caption request p99 <= 900ms for top 80% image sizes.',
      ['p99_caption_request_time_ms <= 900 @95% on <data set> where "top 80% image sizes"'],
    ],
    ['Fraud verdict latency <= 2s p99.', ['p99_fraud_verdict_latency_s <= 2 @95%']],
    [
      'Ranking quality MRR@20 improves by >= 15% over lexical reference.',
      ['ranking_quality_mrr@20 better than "lexical reference" by 15% @97.5% on <data set>'],
    ],
    [
      'Precision@3 improves by >10% for misspelled searches',
      [
        'precision@3 better than <version in use> by 10% @97.5% on <data set> where "misspelled searches"',
      ],
    ],
    [
      'Latency p95 < 350ms with beam search',
      ['p95_latency_ms < 350 @95% on <data set> where "with beam search"'],
    ],
    [
      'Query expansion ships only if MAP@100 improves by ≥ 0.02',
      ['map@100 better than <version in use> by 0.02 @97.5% on <data set>'],
    ],
    [
      'The network scoring time is < 60ms per molecule on laptop.',
      ['network_scoring_time_per_molecule_ms < 60 @95% on <data set> where laptop'],
    ],
    ['Cross-camera tracking success: >75%', ['cross_camera_tracking_success > 75% @95%']],
    [
      'When the urgency model reads the ticket, it should label the urgency as low, medium, or critical with a recall of at least 80%.',
      ['recall >= 80% @95% on <data set> where "label the urgency as low, medium, or critical"'],
    ],
    [
      'The tool should hold a false negative rate of less than 3% when checking for counterfeits.',
      ['false_negative_rate < 3% @95% on <data set> where "when checking for counterfeits"'],
    ],
  ],
  vague: [],
  asked: [
    'Rollout gate: bets≥80, Yield≥3%, HitRate≥52%, Sortino≥1.2, Certainty≥75%',
    '5-15% of playlists should be "adventurous"',
    'Secrets Hygiene: 0% of plain passwords seen in any model trace or cached prompt.',
    'Portion of flagged subscribers who got a call and stayed active 60 days later: 45% or higher.',
  ],
  software: ['Schema validation breadth: 100%'],
};

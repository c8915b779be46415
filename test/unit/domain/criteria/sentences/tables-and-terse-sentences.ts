import type { Sentences } from './sentences';

/** Of tables, terse notes and acceptance criteria of issues. */
export const TABLES_AND_TERSE_SENTENCES: Sentences = {
  measurable: [
    [
      'Release criteria: Sensitivity >= 0.91, Specificity >= 0.95.',
      ['sensitivity >= 0.91 @95% on <data set>', 'specificity >= 0.95 @95% on <data set>'],
    ],
    [
      'Precision >= 0.84, Recall >= 0.82, Weekly anomaly F1 >= 0.86.',
      [
        'precision >= 0.84 @95% on <data set>',
        'recall >= 0.82 @95% on <data set>',
        'weekly_anomaly_f1 >= 0.86 @95% on <data set>',
      ],
    ],
    [
      'specificity ≥96%, and sensitivity at a 95% lower bound ≥90% from a blinded re-read',
      [
        'specificity >= 96% @95% on <data set>',
        'sensitivity >= 90% @95% on <data set> where "from blinded re-read"',
      ],
    ],
    [
      'Release criteria: recall@10 ≥ 0.65 on genuine support emails.',
      ['recall@10 >= 0.65 @95% on <data set> where "genuine support emails"'],
    ],
    [
      'sensitivity >= 0.90, specificity >= 0.75, latency < 80ms per waveform',
      [
        'sensitivity >= 0.9 @95% on <data set>',
        'specificity >= 0.75 @95% on <data set>',
        'latency_per_waveform_ms < 80 @95% on <data set>',
      ],
    ],
    [
      'Recall@10 ≥ 0.7 for 9/10 LYRA patent searches',
      ['share(recall@10>=0.7) >= 90% @95% on <data set> where "LYRA patent searches"'],
    ],
    [
      '60%+ hit ratio over 80+ replayed forecasts',
      ['hit_ratio >= 60% @95% n>=80 on <data set> where "replayed forecasts"'],
    ],
    [
      'Main launch metric: IVR containment rate 62.0% → ≥ 71.5% within 60 days post-launch.',
      [
        'ivr_containment_rate >= 71.5% @95% on <data set> because due within 60 days post-launch, it is 62.0% today',
      ],
    ],
    [
      'Key metric: reuse-rate >6%, not prompt volume.',
      ['reuse_rate > 6% @95% on <data set> because not prompt volume'],
    ],
    [
      'critical precision must not fall more than 3 points below the frozen release',
      ['critical_precision within 3% of "frozen release" @97.5% on <data set>'],
    ],
    [
      'Triage writing time: 120s → 30s per patient',
      ['triage_writing_time_per_patient_s <= 30 @95% on <data set> because it is 120s today'],
    ],
    [
      'Pre-fill rate: 65%+ of ERP columns populated',
      ['pre_fill_rate >= 65% @95% on <data set> where "ERP columns populated"'],
    ],
    [
      'Editor rewrite rate: <15% of suggested headlines changed',
      ['editor_rewrite_rate < 15% @95% on <data set> where "suggested headlines changed"'],
    ],
    [
      'Precision: % of clauses properly labelled (target: >90%)',
      ['precision > 90% @95% on <data set> because it means share of clauses properly labelled'],
    ],
    [
      'Time to Draft: photo upload to finished listing (target: <20s)',
      ['time_to_draft_s < 20 @95% on <data set> because it means photo upload to finished listing'],
    ],
    [
      'At least 65% of suggested codes equal the coder-assigned reference DRG',
      ['suggested_codes_equal_coder_assigned_reference_drg_share >= 65% @95% on <data set>'],
    ],
    [
      'Graph embedding latency (p99): <150ms',
      ['p99_graph_embedding_latency_ms < 150 @95% on <data set>'],
    ],
    [
      '| ANN recall@20 | >90% | Measurement on frozen query log |',
      ['ann_recall@20 > 90% @95% on <data set> because it means Measurement on frozen query log'],
    ],
    [
      '| Geocoding coverage | >97% of addresses | Null value count |',
      [
        'geocoding_coverage > 97% @95% on <data set> where addresses because it means Null value count',
      ],
    ],
    ['Correct species in top 5: >85%', ['correct_species_in_top_5 > 85% @95%']],
    [
      'Accent robustness: >85% for 5-10 dB noise',
      ['accent_robustness > 85% @95% on <data set> where "5-10 dB noise"'],
    ],
    ['Teacher approval score: >3.5/5', ['teacher_approval_score > 3.5 of 5 @95%']],
    ['Topic coherence >70%', ['topic_coherence > 70% @95%']],
    [
      'Recall: ≥75% genuine "duplicate" pairs.',
      ['recall >= 75% @95% on <data set> because it means genuine "duplicate" pairs'],
    ],
    [
      'Photo Matching Time: <2s for reverse lookup (P99).',
      ['p99_photo_matching_time_s < 2 @95% on <data set> where "reverse lookup"'],
    ],
    [
      'Hint Usefulness: ≥75% of first-5 hints marked as "helpful".',
      [
        'first_5_hints_marked_as_helpful_share >= 75% @95% on <data set> because it means Hint Usefulness',
      ],
    ],
    [
      'Speech-to-text latency 99th percentile <3 seconds',
      ['p99_speech_to_text_latency_s < 3 @95%'],
    ],
    [
      'Recall >80% on benchmark corpus',
      ['recall > 80% @95% on <data set> where "benchmark corpus"'],
    ],
    ['Learner satisfaction >3.8/5.0', ['learner_satisfaction > 3.8 of 5 @95% on <data set>']],
    ['Reply within delay limits (<4 seconds)', ['response_time_s < 4 @95% on <data set>']],
    ['METEOR score: 0.6', ['meteor_score >= 0.6 @95% on <data set>']],
    ['Inference time: 150ms', ['inference_time_ms <= 150 @95% on <data set>']],
    [
      '| Toxicity | <= 0.2 | No abusive wording |',
      ['toxicity <= 0.2 @95% on <data set> because it means No abusive wording'],
    ],
    ['Ensemble PR-AUC ≥ 0.68', ['ensemble_pr_auc >= 0.68 @95%']],
    [
      'speaker accuracy ≥92%; topic F1 ≥85%; deadline F1 ≥88%; currency ≥96%; invented ≤1%',
      [
        'speaker_accuracy >= 92% @95% on <data set>',
        'topic_f1 >= 85% @95% on <data set>',
        'deadline_f1 >= 88% @95% on <data set>',
        'currency >= 96% @95% on <data set>',
        'invented <= 1% @95% on <data set>',
      ],
    ],
    [
      'Router accuracy ≥ 88% (at least 22/25 properly forwarded)',
      ['router_accuracy >= 88% @95% on <data set>'],
    ],
    [
      '>=75% exact-match accuracy on held-out statutes',
      ['exact_match_accuracy >= 75% @95% on <data set> where "held-out statutes"'],
    ],
    [
      'The system shall admit enrolled voices with a false rejection rate no higher than 0.5%',
      ['false_rejection_rate <= 0.5% @95% on <data set> where "admit enrolled voices"'],
    ],
    [
      'The harvester must recognise fallen branches in the row with a recognition distance of at least 6 meters.',
      [
        'recognition_distance_m >= 6 @95% on <data set> where "harvester must recognise fallen branches in the row"',
      ],
    ],
    ['Token Match Ratio (TMR): Target ≥ 93%', ['tmr >= 93% @95% on <data set>']],
    [
      'Match Quality: Average face similarity ≥ 0.80',
      ['average_face_similarity >= 0.8 @95% on <data set> because it means Match Quality'],
    ],
    ['Throughput: ≥ 250 images/hour', ['throughput_images_per_h >= 250 @95%']],
    [
      'Summary Readability: Editor rating ≥ 3.5/5',
      ['summary_readability_editor_rating >= 3.5 of 5 @95%'],
    ],
    [
      'Statute Linking: ≥ 92% memos quote paragraphs',
      ['statute_linking_memos_quote_paragraphs_share >= 92% @95% on <data set>'],
    ],
    [
      'Capture Rate: ≥ 75% of seeded defects',
      ['capture_rate >= 75% @95% on <data set> where "seeded defects"'],
    ],
    [
      'Inference Speed: <8 seconds per slide',
      ['inference_speed_per_slide_s < 8 @95% on <data set>'],
    ],
    [
      'Quality: >93% table reading success rate',
      ['table_reading_success_rate > 93% @95% on <data set> because it means Quality'],
    ],
    [
      'ADM Rate: ≥75% claims auto-settled without adjuster contact.',
      [
        'adm_rate >= 75% @95% on <data set> because it means claims auto-settled without adjuster contact',
      ],
    ],
    [
      '≥99.0% character-level precision on stamped passports.',
      ['character_level_precision >= 99% @95% on <data set> where "stamped passports"'],
    ],
  ],
  vague: [],
  software: ['Backlog: 100% of open returns booked ≤ 48h.'],
};

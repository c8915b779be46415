import type { Sentences } from './sentences';

/** At operating points, per task or per week, and with two demands in one sentence. */
export const OPERATING_POINTS_SENTENCES: Sentences = {
  measurable: [
    [
      "Speech output starts within 700 ms (p90) of the end of the user's turn.",
      [
        "p90_speech_output_time_ms <= 700 @95% on <data set> because it counts from the end of the user's turn",
      ],
    ],
    [
      'Precision at least 95 percent on the top 100 alerts each week.',
      ['precision >= 95% @95% on <data set> where "top 100 alerts each week"'],
    ],
    [
      'Brier score no greater than 0.12, calibration slope between 0.9 and 1.1.',
      [
        'brier_score <= 0.12 @95% on <data set>',
        'calibration_slope >= 0.9 @95% on <data set>',
        'calibration_slope <= 1.1 @95% on <data set>',
      ],
    ],
    [
      'Sensitivity of 92% or better at 85% specificity.',
      ['sensitivity >= 92% @95% on <data set> where "85% specificity"'],
    ],
    [
      'AUC gap between any two hospitals no more than 0.03',
      ['difference(auc by hospital) <= 0.03 @95% on <data set>'],
    ],
    [
      'Human reviewers should prefer the new summaries in at least 60% of head-to-head comparisons.',
      [
        'human_reviewers_prefer_new_summaries_in_head_to_head_comparisons_share >= 60% @95% on <data set>',
      ],
    ],
    [
      'Fewer than 5 escalations per 1,000 conversations.',
      ['conversations_with_escalations_share < 0.5% @95% on <data set>'],
    ],
    [
      'No more than two clarifying questions per task on average.',
      ['clarifying_questions_per_task <= 2 @95% on <data set>'],
    ],
    [
      'The planner finds a collision-free path in under 200 ms in 99 of 100 trials.',
      ['share(planner_finds_collision_free_path_time_ms<200) >= 99% @95% on <data set>'],
    ],
    [
      'Energy per inference stays below 12 mJ on the target MCU.',
      ['energy_per_inference_mj < 12 @95% on <data set> where "target MCU"'],
    ],
    [
      'Throughput of at least 40 tokens/s per user with 8 concurrent sessions',
      [
        'throughput_tokens_per_s >= 40 @95% on <data set> where "every user, 8 concurrent sessions"',
      ],
    ],
    [
      'Cold start under 3 s; warm p99 under 250 ms.',
      ['cold_start_s < 3 @95% on <data set>', 'p99_warm_time_ms < 250 @95% on <data set>'],
    ],
    ['Mean time to detect drift < 24 h.', ['mean_time_to_detect_drift_h < 24 @95%']],
    ['PII leakage: 0 in 5,000 sampled responses', ['pii_leakage <= 0 point n>=5000 on <data set>']],
    [
      'Refusal rate on benign prompts ≤ 3 %, on harmful prompts ≥ 98 %.',
      [
        'refusal_rate <= 3% @95% on <data set> where "benign prompts"',
        'refusal_rate >= 98% @95% on <data set> where "harmful prompts"',
      ],
    ],
    [
      'Answers must cite at least one source in 95% of cases and the cited passage must support the claim in 90%.',
      [
        'answers_cite_min_1_source_share >= 95% @95% on <data set>',
        'cited_passage_support_claim_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Duplicate detection catches 90% of duplicates while merging fewer than 1 in 1,000 distinct records.',
      [
        'duplicate_detection_catches_duplicates_share >= 90% @95% on <data set>',
        'merging_distinct_records_share < 0.1% @95% on <data set>',
      ],
    ],
    [
      'The new ranker lifts conversion by 2% relative to the control group.',
      ['conversion better than "control group" by 2% relative @97.5% on <data set>'],
    ],
    [
      'Latency overhead of the guardrail no more than 150 ms at the median',
      ['guardrail_latency_overhead_ms <= 150 @95% on <data set> where "at median"'],
    ],
    [
      'Word-level timestamps accurate to within 100 ms for 95% of words.',
      ['share(word_level_timestamps_accurate_ms<=100) >= 95% @95% on <data set>'],
    ],
    ['At 1% FAR, TAR must exceed 97%.', ['tar > 97% @95% on <data set> where "1% FAR"']],
    [
      'Lift in the top decile of 3.5 or more',
      ['lift >= 3.5 @95% on <data set> where "top decile"'],
    ],
    [
      '90% of drafts need no edits before sending.',
      ['drafts_need_no_edits_before_sending_share >= 90% @95% on <data set>'],
    ],
    [
      'Model size at most 50 MB after quantisation with an accuracy drop of less than 1 point.',
      [
        'model_size_mb <= 50 @95% on <data set> where "after quantisation"',
        'accuracy within 1% of <version in use> @97.5% on <data set>',
      ],
    ],
    [
      'Positive predictive value ≥ 0.30 at an alert rate of 5 %',
      ['positive_predictive_value >= 0.3 @95% on <data set> where "alert rate of 5%"'],
    ],
    [
      'The OCR engine reads handwritten amounts with a character error rate not exceeding 2.5%.',
      [
        'character_error_rate <= 2.5% @95% on <data set> where "OCR engine reads handwritten amounts"',
      ],
    ],
    [
      'Out-of-distribution inputs are detected with AUROC > 0.9.',
      ['auroc > 0.9 @95% on <data set> where "Out-of-distribution inputs are detected"'],
    ],
    [
      'User-reported wrong answers stay under 5 per week.',
      ['user_reported_wrong_answers_per_week < 5 @95% on <data set>'],
    ],
    [
      'F1 (macro) 0.80+, F1 on rare classes 0.65+',
      ['macro_f1 >= 0.8 @95% on <data set>', 'f1 >= 0.65 @95% on <data set> where "rare classes"'],
    ],
    [
      'We accept the model once precision is 0.9 or higher and recall has not fallen under 0.85.',
      ['precision >= 0.9 @95% on <data set>', 'recall >= 0.85 @95% on <data set>'],
    ],
    [
      'Total token cost per resolved ticket is capped at 4 cents.',
      ['total_token_cost_per_resolved_ticket_cents <= 4 @95% on <data set>'],
    ],
    [
      'The classifier must not flag more than 0.5% of legitimate transactions.',
      ['flag_legitimate_transactions_share <= 0.5% @95% on <data set>'],
    ],
    [
      'Response faithfulness: 4 out of 5 or better on human review of 50 samples',
      ['response_faithfulness >= 4 of 5 @95% n>=50 on <data set> where "human review"'],
    ],
    [
      'End-to-end success in simulation: 48/50 episodes',
      ['end_to_end_success >= 96% @95% on <data set> where simulation'],
    ],
    [
      'Time saved per claim: at least 6 minutes (median)',
      ['median_time_saved_per_claim_min >= 6 @95% on <data set>'],
    ],
  ],
  understood: [
    [
      'The re-identification model must match at least 85 of every 100 query images at rank 1.',
      ['re_identification_model_match_query_images_share >= 85% @95% on <data set>'],
    ],
  ],
  vague: [
    'Model produces meaningfully better than random PR-AUC',
    'Failure recall can be increased without exploding false positives',
    'Positive user feedback on course content',
    'Minimize False Alarm Rate per hour of speech',
    'Need for quick response & acknowledgment',
    'Be fast & accurate enough for real-world usage',
    'The system processes all questions without significant delay',
    'Task success metrics meet targets.',
    'The user should receive a response almost instantly.',
    'Model quality should hold up in winter conditions',
    'Reduce hallucinations to an acceptable level',
    'Suggestions need to be good enough that agents stop googling',
    'Transcripts should be nearly error-free',
    'The estimate should be in the right ballpark',
  ],
  asked: ['MAE ≤ 3.2 min for ETAs under 30 min and ≤ 6 min otherwise'],
  software: [
    'Retrain if PSI > 0.2 for two consecutive weeks.',
    'Suggested improvements are mapped to real site content',
    'Efficiency benchmarks documented.',
    'Batch: handle 100 concurrent jobs',
    'Timeouts, retries, and fallbacks validated.',
    'Audit logs enabled.',
    'Seed test DB with 1000+ memory records with embeddings',
    'Run 50 concurrent search_memory calls',
    'Segments carry timestamps, speaker labels, and confidence; low-confidence spans are marked.',
    'Cost per hour of audio is measured and reported.',
    'Precision, recall and false-positive rate are computed and reported per detector.',
    'The suite runs offline against the mirror',
    'Grow the golden file from the seeded 12 to 30-50 cases',
    'Uploaded audio is deleted after 24 hours',
    'The call is transferred to a human after 3 failed attempts',
    'Users can attach up to 5 images per message',
    'The endpoint accepts batches of up to 64 documents',
    'Log in with SSO works on Safari 16 and later',
    'The sidebar collapses below 768 px',
    'Feature flags can be toggled without a redeploy',
    'The confidence slider defaults to 70%',
  ],
};

/** As `STATED_SENTENCES`. */
export const MORE_STATED_SENTENCES: readonly (readonly [
  sentence: string,
  lines: readonly string[],
])[] = [
  [
    'Loss rate in the approved group stays at or below 2.1%.',
    ['loss_rate <= 2.1% @95% on <data set> where "approved group"'],
  ],
  [
    'Churn recall in the top decile is at least 45%.',
    ['churn_recall >= 45% @95% on <data set> where "top decile"'],
  ],
  ['Lift in the top 10% at least 3.', ['lift >= 3 @95% on <data set> where "top 10%"']],
  [
    'Duplicate detection precision 99%, recall 90%.',
    ['duplicate_detection_precision >= 99% @95% on <data set>', 'recall >= 90% @95% on <data set>'],
  ],
  ['Spam false positive rate 0.1% max.', ['spam_false_positive_rate <= 0.1% @95% on <data set>']],
  ['PII leakage: none in 3,000 outputs.', ['pii_leakage <= 0 point n>=3000 on <data set>']],
  [
    'Refusal rate on harmless prompts does not go above 4%.',
    ['refusal_rate <= 4% @95% on <data set> where "harmless prompts"'],
  ],
  [
    "Response is in the user's language in 99% of conversations.",
    ['response_in_users_language_share >= 99% @95% on <data set>'],
  ],
  [
    'At least 9 out of 10 nurses rate the summary as usable.',
    ['nurses_rate_summary_as_usable_share >= 90% @95% on <data set>'],
  ],
  ['CSAT of 4.3 or more.', ['csat >= 4.3 @95% on <data set>']],
  ['SUS score at least 75.', ['sus_score >= 75 @95% on <data set>']],
  ['Latency p99 no more than 2 s.', ['p99_latency_s <= 2 @95% on <data set>']],
  [
    'Uptime of the inference endpoint 99.9%.',
    ['inference_endpoint_uptime >= 99.9% @95% on <data set>'],
  ],
  [
    'Drop in accuracy for low-light images no more than 3 percentage points against daylight.',
    ['accuracy within 3% of daylight @97.5% on <data set> where "low-light images"'],
  ],
  ['Accuracy on Spanish within 2 points of English.', []],
  ['PSI of the input features below 0.2.', ['input_features_psi < 0.2 @95% on <data set>']],
  ['Model retrains in under 4 hours.', ['retrains_time_h < 4 @95% on <data set>']],
  [
    'Inference cost down 30% compared with the present model.',
    ['inference_cost better than <version in use> by 30% relative @97.5% on <data set>'],
  ],
  [
    'Error rate cut by at least half versus baseline.',
    ['error_rate better than baseline by 50% relative @97.5% on <data set>'],
  ],
  [
    'Reduce false alarms by 25% while keeping recall at 90%.',
    [
      'false_alarms better than <version in use> by 25% relative @97.5% on <data set>',
      'recall >= 90% @95% on <data set>',
    ],
  ],
  ['Precision@5 ≥ 0.6.', ['precision@5 >= 0.6 @95% on <data set>']],
  ['MRR at least 0.55.', ['mrr >= 0.55 @95% on <data set>']],
  ['Hit rate @10: 80%.', ['hit_rate@10 >= 80% @95% on <data set>']],
  ['Coverage of the catalogue at least 30%.', ['catalogue_coverage >= 30% @95% on <data set>']],
  ['Speech MOS ≥ 4.0.', ['speech_mos >= 4 @95% on <data set>']],
  ['Speaker verification EER ≤ 1.5%.', ['speaker_verification_eer <= 1.5% @95% on <data set>']],
  ['FID below 20.', ['fid < 20 @95% on <data set>']],
  ['CLIP score above 0.3.', ['clip_score > 0.3 @95% on <data set>']],
  ['ROUGE-L at least 0.4.', ['rouge_l >= 0.4 @95% on <data set>']],
  ['COMET of 0.82 or better.', ['comet >= 0.82 @95% on <data set>']],
  ['chrF++ ≥ 55.', ['chrf++ >= 55 @95% on <data set>']],
  [
    'Lane keeping: fewer than 1 disengagement per 1000 km.',
    ['disengagements_per_1000_km < 1 @95% on <data set> where "Lane keeping"'],
  ],
  [
    'Collision rate 0 in 10,000 simulated scenarios.',
    ['collision_rate <= 0 point n>=10000 on <data set> where "simulated scenarios"'],
  ],
  [
    'Average handling time reduced by 20 seconds.',
    ['average_handling_time_s better than <version in use> by 20 @97.5% on <data set>'],
  ],
  [
    'First contact resolution from 62% to 68%.',
    ['first_contact_resolution >= 68% @95% on <data set> because it is 62% today'],
  ],
  ['Manual review share at most 15% of claims.', ['manual_review_share <= 15% @95% on <data set>']],
  [
    'Straight-through processing of 70% or higher.',
    ['straight_through_processing >= 70% @95% on <data set>'],
  ],
  [
    'Field extraction accuracy: 98% for totals, 95% for dates.',
    [
      'field_extraction_accuracy >= 98% @95% on <data set> where totals',
      'field_extraction_accuracy >= 95% @95% on <data set> where dates',
    ],
  ],
  ['Model size ≤ 50 MB.', ['model_size_mb <= 50 @95% on <data set>']],
  ['Cold start below 3 seconds.', ['cold_start_s < 3 @95% on <data set>']],
  ['Energy per inference under 2 J.', ['energy_per_inference_j < 2 @95% on <data set>']],
  [
    'At least three quarters of recommendations are accepted.',
    ['recommendations_accepted_share >= 75% @95% on <data set>'],
  ],
  [
    'Two thirds of drafts are sent without edits.',
    ['drafts_sent_without_edits_share >= 66.67% @95% on <data set>'],
  ],
  [
    'Under 1% of answers give medical advice.',
    ['answers_give_medical_advice_share < 1% @95% on <data set>'],
  ],
  [
    'More than 80% agreement with expert labels.',
    ['agreement_with_expert_labels > 80% @95% on <data set>'],
  ],
  [
    'Zero critical hallucinations in 250 reviewed answers.',
    ['critical_hallucinations <= 0 point n>=250 on <data set>'],
  ],
  [
    'The share of unanswered questions is 10% at most.',
    ['unanswered_questions_share <= 10% @95% on <data set>'],
  ],
  [
    'Accuracy must not fall under 91% for any region.',
    ['accuracy >= 91% @95% on <data set> for every region'],
  ],
  ['Worst-group accuracy at least 80%.', ['worst_group_accuracy >= 80% @95% on <data set>']],
  [
    'Every class has a recall of at least 70%.',
    ['recall >= 70% @95% on <data set> for every class'],
  ],
  [
    'Mean latency 120ms or less, p99 400ms or less.',
    ['mean_latency_ms <= 120 @95% on <data set>', 'p99_latency_ms <= 400 @95% on <data set>'],
  ],
  ['Judge score median 8 of 10.', ['judge_score_median >= 8 of 10 @95% on <data set>']],
  [
    'No more than 0.5% of transactions are blocked by mistake.',
    ['transactions_blocked_by_mistake_share <= 0.5% @95% on <data set>'],
  ],
  ['Top-1 error under 24%.', ['top_1_error < 24% @95% on <data set>']],
  ['Log loss ≤ 0.35.', ['log_loss <= 0.35 @95% on <data set>']],
  [
    'Average precision for "weapon" ≥ 0.9.',
    ['average_precision >= 0.9 @95% on <data set> where class=weapon'],
  ],
  [
    'Matthews correlation coefficient of at least .6.',
    ['matthews_correlation_coefficient >= 0.6 @95% on <data set>'],
  ],
  ['Balanced accuracy of 85 % or more.', ['balanced_accuracy >= 85% @95% on <data set>']],
  ['Quality score of at least 80/100.', ['quality_score >= 80 of 100 @95% on <data set>']],
  ['Win rate over GPT-4 of 50% or higher.', ['win_rate_over_gpt_4 >= 50% @95% on <data set>']],
  [
    'The model beats the rule-based baseline by 5 points in F1.',
    ['f1 better than "rule-based baseline" by 5% @97.5% on <data set>'],
  ],
];

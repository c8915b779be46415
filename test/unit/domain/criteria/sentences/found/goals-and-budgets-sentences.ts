import type { Sentences } from '../sentences';

/** Goals, guardrails and budgets of services that a model is part of. */
export const GOALS_AND_BUDGETS_SENTENCES: Sentences = {
  measurable: [
    [
      'Forecast accuracy (1 - WAPE) of 85% at SKU level',
      [
        'forecast_accuracy >= 85% @95% on <data set> where "at SKU level" because it means 1 - WAPE',
      ],
    ],
    [
      'Reduce manual review volume by at least 30% compared to the rule-based system',
      [
        'manual_review_volume_reduction >= 30% @95% on <data set> because it is compared with rule-based system',
      ],
    ],
    [
      'Word error rate: max. 10% (clean), max. 18% (noisy)',
      [
        'word_error_rate <= 10% @95% on <data set> where clean',
        'word_error_rate <= 18% @95% on <data set> where noisy',
      ],
    ],
    [
      'At least 95 % of the sensitive fields are redacted, with fewer than 3 % false redactions',
      [
        'sensitive_fields_redacted_share >= 95% @95% on <data set>',
        'false_redactions_share < 3% @95% on <data set>',
      ],
    ],
    [
      'Search: NDCG@10 up by 5% compared to BM25, p95 latency not above 250 ms',
      [
        'ndcg@10 better than BM25 by 5% @97.5% on <data set> where Search',
        'p95_latency_ms <= 250 @95% on <data set>',
      ],
    ],
    [
      'The model is considered successful if it achieves an AUC-ROC of at least 0.75 on a held-out test set',
      ['auc_roc >= 0.75 @95% on held-out-test-set'],
    ],
    [
      'Transcription accuracy of at least 98% on clear scripts and 95% overall',
      [
        'transcription_accuracy >= 98% @95% on <data set> where "clear scripts"',
        'transcription_accuracy >= 95% @95% on <data set>',
      ],
    ],
    [
      'Target: ≥ 90% agreement, wrong-recall ≥ 90%.',
      ['agreement >= 90% @95% on <data set>', 'wrong_recall >= 90% @95% on <data set>'],
    ],
    [
      'Context token usage < 50K tokens per project',
      ['context_token_usage_per_project_tokens < 50000 @95% on <data set>'],
    ],
    [
      'The model must have a false negative rate lower than 3% for high-risk patients.',
      ['false_negative_rate < 3% @95% on <data set> where "high-risk patients"'],
    ],
    [
      'Our goal is to reach a containment rate of 40% within the first six months',
      ['containment_rate >= 40% @95% on <data set> because due within the first six months'],
    ],
    [
      'Mean absolute error of delivery time estimates must not exceed 8 minutes',
      ['delivery_time_estimates_mean_absolute_error_min <= 8 @95% on <data set>'],
    ],
    [
      'The OCR pipeline should extract the invoice total correctly in 98.5% of cases',
      ['ocr_pipeline_extract_invoice_total_correctly_share >= 98.5% @95% on <data set>'],
    ],
    [
      'Agents accept the suggested reply without changes in at least one third of cases',
      ['accept_suggested_reply_without_changes_share >= 33.33% @95% on <data set>'],
    ],
    [
      'The system should respond to 95% of voice commands in less than 800 ms',
      ['share(response_time_ms<800) >= 95% @95% on <data set> where "voice commands"'],
    ],
    [
      'The share of answers without a source must stay below 2%',
      ['answers_without_source_share < 2% @95% on <data set>'],
    ],
    [
      'Less than 1% of generated SQL statements fail to execute',
      ['generated_sql_statements_fail_execute_share < 1% @95% on <data set>'],
    ],
    [
      "The image model's top-5 accuracy should be 94% or higher on the validation split",
      ['image_models_top_5_accuracy >= 94% @95% on validation-split'],
    ],
    [
      'Anomaly detector raises no more than two false alerts per day and site',
      ['false_alerts_per_day_and_site <= 2 @95% on <data set> where "Anomaly detector"'],
    ],
    [
      'The prediction interval should contain the actual value 90% of the time',
      ['interval_contain_actual_value_share >= 90% @95% on <data set>'],
    ],
    [
      'Customer churn recall 0.8 at precision 0.5',
      ['customer_churn_recall >= 0.8 @95% on <data set> where "precision 0.5"'],
    ],
    [
      'Inference cost must be no more than 0.2 cents per request',
      ['inference_cost_per_request_cents <= 0.2 @95% on <data set>'],
    ],
    [
      'Duplicate detection finds 9 of 10 duplicates and wrongly merges fewer than 1 in 1,000 records',
      [
        'duplicate_detection_finds_duplicates_share >= 90% @95% on <data set>',
        'wrongly_merges_records_share < 0.1% @95% on <data set>',
      ],
    ],
    [
      'Average response length below 120 words',
      ['average_response_length_words < 120 @95% on <data set>'],
    ],
    [
      'Users abandon fewer than 10% of conversations before the third turn',
      ['users_abandon_conversations_before_third_turn_share < 10% @95% on <data set>'],
    ],
    [
      'Zero prompt leaks across 1,000 attack prompts',
      ['prompt_leaks <= 0 point n>=1000 on <data set>'],
    ],
    [
      'No hallucinated citations in a sample of 300 answers',
      ['hallucinated_citations <= 0 point n>=300 on <data set>'],
    ],
    [
      'End-to-end latency (p99) < 3 s with 200 concurrent users',
      ['p99_end_to_end_latency_s < 3 @95% on <data set> where "200 concurrent users"'],
    ],
    [
      'Time saved per report: at least 20 minutes on average',
      ['time_saved_per_report_min >= 20 @95% on <data set>'],
    ],
    [
      'Throughput of 50 documents per minute on one GPU',
      ['throughput_documents_per_min >= 50 @95% on <data set> where "one GPU"'],
    ],
    [
      "Human reviewers prefer the new model's output in 60% of pairwise comparisons",
      ['human_reviewers_prefer_new_models_output_share >= 60% @95% on <data set>'],
    ],
    [
      'The R² of the energy model should be higher than 0.9 in every building',
      ['energy_model_r2 > 0.9 @95% on <data set> for every building'],
    ],
    [
      'The toxicity classifier has an AUROC of no less than 0.97 and an FPR of no more than 1% at a TPR of 95%',
      ['auroc >= 0.97 @95% on <data set>', 'fpr <= 1% @95% on <data set> where "TPR of 95%"'],
    ],
    [
      'Reject rate no higher than 5% for genuine users, spoof acceptance below 0.1%',
      [
        'reject_rate <= 5% @95% on <data set> where "genuine users"',
        'spoof_acceptance < 0.1% @95% on <data set>',
      ],
    ],
    [
      'Predictions are refreshed within 15 minutes of new data in 99% of runs',
      [
        'share(predictions_refreshed_time_min<=15) >= 99% @95% on <data set> because it counts from new data',
      ],
    ],
  ],
  understood: [],
  vague: [],
  asked: [
    'A lift of at least 2x in the top decile compared to random targeting',
    'Detect major disasters (>100,000 affected persons) with 85-95% recall',
    'a timed comparison on at least ten answers, targeting at least a 50% reduction in teacher review time',
    'Fairness: selection rates of men and women differ by no more than 5 percentage points',
    "Quantised model keeps 98% of the full model's accuracy",
    'Recall for minority classes must be within 5 points of the overall recall',

    'At least 8 in 10 users find what they need within two searches',
    'The model beats the human baseline of 87% accuracy',
    'Latency budget: 100 ms; accuracy budget: no worse than 1 point below the teacher',
  ],
  software: [
    'Push notifications arrive within 5 seconds',
    'The form has 12 fields, 3 of which are mandatory',
    'Search index is rebuilt every 6 hours',
    'The app supports iOS 16 and later',
    'Up to 3 attachments of 5 MB each are allowed',
    'Response header contains a max-age of 3600',
    'Page must render in less than 1.5 seconds on desktop',
    'The wizard has no more than 4 steps',
    'Test coverage does not drop below 75%',
    'CSV import supports 50,000 rows',
    'The contrast ratio of text is at least 4.5:1',
    'Maximum of 10 concurrent logins per account',
    'The system keeps an audit trail for 7 years',
    'Support answers tickets within 2 business days',
    'Login takes at most 2 clicks',
    'Disk usage stays under 80%',
    'Users can filter by up to 5 tags',
    'The video player buffers for less than 2 seconds',
    'Each release note is at most 500 words',
    'Service restarts within 30 seconds after a crash',
  ],
};

/**
 * Sentences of acceptance criteria as people write them, each with the lines that say the same; read
 * and checked by hand. An empty list: the sentence says more than a line can, so a question is asked.
 */
export const STATED_SENTENCES: readonly (readonly [sentence: string, lines: readonly string[]])[] =
  [
    [
      'The classifier must reach a macro-averaged F1 of at least 0.82 on the March holdout.',
      ['macro_averaged_f1 >= 0.82 @95% on March-holdout'],
    ],
    [
      'At least 95% of invoices are routed to the right queue.',
      ['invoices_routed_right_queue_share >= 95% @95% on <data set>'],
    ],
    [
      'No more than 2 in 100 chats may end in a wrong refund.',
      ['chats_end_in_wrong_refund_share <= 2% @95% on <data set>'],
    ],
    [
      'Word error rate stays below 12% for callers with a regional accent.',
      ['word_error_rate < 12% @95% on <data set> where "callers with a regional accent"'],
    ],
    [
      'ROC AUC should be 0.87 or higher on the out-of-time sample.',
      ['roc_auc >= 0.87 @95% on out-of-time-sample'],
    ],
    [
      'The assistant answers within 1.5 seconds in 99% of cases.',
      ['share(response_time_s<=1.5) >= 99% @95% on <data set>'],
    ],
    [
      'P95 response time under 800 ms at 50 concurrent users.',
      ['p95_response_time_ms < 800 @95% on <data set> where "50 concurrent users"'],
    ],
    [
      'Hallucination rate must not exceed 3% on the golden set of 400 questions.',
      ['hallucination_rate <= 3% @95% n>=400 on golden-set'],
    ],
    [
      'We accept the model when its MAPE on weekly demand is 15% or lower.',
      ['mape <= 15% @95% on <data set> where "weekly demand"'],
    ],
    [
      'Recall for fraud transactions of 92% or better, with precision no lower than 60%.',
      [
        'recall >= 92% @95% on <data set> where "fraud transactions"',
        'precision >= 60% @95% on <data set>',
      ],
    ],
    [
      'False negatives on malignant lesions: at most 1 in 200.',
      ['false_negatives <= 0.5% @95% on <data set> where "malignant lesions"'],
    ],
    ['BLEU score ≥ 32 on newstest2019.', ['bleu_score >= 32 @95% on newstest2019']],
    [
      'Perplexity drops under 18 on the validation split.',
      ['perplexity < 18 @95% on validation-split'],
    ],
    [
      'The new ranker improves NDCG@10 by at least 2% over the current one.',
      ['ndcg@10 better than <version in use> by 2% @97.5% on <data set>'],
    ],
    [
      "Click-through rate must be no worse than today's model by more than 0.5 points.",
      ['click_through_rate within 0.5% of <version in use> @97.5% on <data set>'],
    ],
    [
      'Mean absolute error of delivery time below 7 minutes.',
      ['delivery_time_mean_absolute_error_min < 7 @95% on <data set>'],
    ],
    ['R² at least 0.75 for the pricing model.', ['r2 >= 0.75 @95% on <data set>']],
    [
      'At most 5% of the summaries contain a factual error.',
      ['summaries_contain_factual_error_share <= 5% @95% on <data set>'],
    ],
    [
      'Human raters prefer the new version in at least 55% of pairwise comparisons.',
      ['human_raters_prefer_new_version_share >= 55% @95% on <data set>'],
    ],
    [
      'Toxic answers: 0 out of 1000 red-team prompts.',
      ['toxic_answers <= 0 point n>=1000 on <data set> where "red-team prompts"'],
    ],
    [
      'Jailbreak success rate <= 1% across 500 attempts.',
      ['jailbreak_success_rate <= 1% @95% n>=500 on <data set>'],
    ],
    ['Faithfulness >= 0.9 as judged by the LLM judge.', ['faithfulness >= 0.9 @95% on <data set>']],
    ['Groundedness of 4.2 out of 5 on average.', ['groundedness >= 4.2 of 5 @95% on <data set>']],
    [
      'The bot resolves 60% of tickets without a human.',
      ['resolves_tickets_without_human_share >= 60% @95% on <data set>'],
    ],
    ['Containment rate above 65%.', ['containment_rate > 65% @95% on <data set>']],
    [
      'Escalation rate to humans below 20%.',
      ['escalation_rate_to_humans < 20% @95% on <data set>'],
    ],
    [
      "Cohen's kappa between model and radiologists at least 0.75.",
      ['cohens_kappa >= 0.75 @95% on <data set> where "between model and radiologists"'],
    ],
    [
      'Sensitivity of 95% and specificity of 80% on the test set of 1,200 scans.',
      [
        'sensitivity >= 95% @95% n>=1200 on test-set',
        'specificity >= 80% @95% n>=1200 on test-set',
      ],
    ],
    [
      'Equal opportunity difference between men and women below 0.05.',
      ['equal_opportunity_difference < 0.05 @95% on <data set> where "between men and women"'],
    ],
    [
      'Disparate impact ratio of at least 0.8 for applicants over 40.',
      ['disparate_impact_ratio >= 0.8 @95% on <data set> where "applicants over 40"'],
    ],
    [
      'Selection rate of each group is at least 80% of that of the best group.',
      ['ratio(selection_rate by group) >= 80% @95% on <data set>'],
    ],
    [
      'Expected calibration error below 0.03.',
      ['expected_calibration_error < 0.03 @95% on <data set>'],
    ],
    ['Brier score at most 0.12.', ['brier_score <= 0.12 @95% on <data set>']],
    [
      'Cost per 1,000 requests must stay below $2.50.',
      ['cost_per_1000_requests_usd < 2.5 @95% on <data set>'],
    ],
    [
      'Average tokens per answer under 350.',
      ['average_tokens_per_answer < 350 @95% on <data set>'],
    ],
    [
      'Throughput of at least 120 documents per minute.',
      ['throughput_documents_per_min >= 120 @95% on <data set>'],
    ],
    ['GPU memory stays under 16 GB.', ['gpu_memory_gb < 16 @95% on <data set>']],
    [
      'Time to first token p90 below 500 ms.',
      ['p90_time_to_first_token_ms < 500 @95% on <data set>'],
    ],
    ['Top-5 accuracy at least 97%.', ['top_5_accuracy >= 97% @95% on <data set>']],
    [
      'Intersection over union (IoU) of 0.7 or more for tumour masks.',
      ['iou >= 0.7 @95% on <data set> where "tumour masks"'],
    ],
    ['mAP@0.5:0.95 of at least 0.41 on COCO val.', ['map@0.5:0.95 >= 0.41 @95% on COCO-val']],
    ['Dice coefficient ≥ 0.85.', ['dice_coefficient >= 0.85 @95% on <data set>']],
    [
      'Character error rate less than 2 percent on printed forms.',
      ['character_error_rate < 2% @95% on <data set> where "printed forms"'],
    ],
    [
      'Entity-level F1 for IBAN extraction above 0.98.',
      ['entity_level_f1 > 0.98 @95% on <data set> where "IBAN extraction"'],
    ],
    [
      'Exact match at least 70% on the SQL benchmark.',
      ['exact_match >= 70% @95% on SQL-benchmark'],
    ],
    ['pass@1 of 48% on HumanEval.', ['pass@1 >= 48% @95% on HumanEval']],
    [
      'Test suite pass rate for generated patches ≥ 35% on SWE-bench Lite.',
      ['test_suite_pass_rate >= 35% @95% on SWE-bench-Lite where "generated patches"'],
    ],
    [
      'The agent completes the booking task in 8 of 10 attempts.',
      ['completes_booking_task_share >= 80% @95% on <data set>'],
    ],
    [
      'All three runs of each task succeed in at least 75% of tasks.',
      ['pass^3 >= 75% @95% on <data set>'],
    ],
    ['Tool call errors under 2%.', ['tool_call_errors < 2% @95% on <data set>']],
    [
      'At least 90 percent of answers cite a source.',
      ['answers_cite_source_share >= 90% @95% on <data set>'],
    ],
    ['Citation precision 85% minimum.', ['citation_precision >= 85% @95% on <data set>']],
    ['Context recall no lower than 0.8.', ['context_recall >= 0.8 @95% on <data set>']],
    ['Answer relevancy should score 0.85+.', ['answer_relevancy >= 0.85 @95% on <data set>']],
    [
      'The forecast bias is between -3% and 3%.',
      ['forecast_bias >= -3% @95% on <data set>', 'forecast_bias <= 3% @95% on <data set>'],
    ],
    ['RMSE no greater than 4.5 kWh.', ['rmse_kwh <= 4.5 @95% on <data set>']],
    [
      'Pinball loss at the 90th percentile below 0.12.',
      ['p90_pinball_loss < 0.12 @95% on <data set>'],
    ],
    [
      'Prediction interval coverage between 88% and 92% for 90% intervals.',
      [
        'prediction_interval_coverage >= 88% @95% on <data set> where "90% intervals"',
        'prediction_interval_coverage <= 92% @95% on <data set> where "90% intervals"',
      ],
    ],
    ['Silhouette score over 0.5.', ['silhouette_score > 0.5 @95% on <data set>']],
    [
      'KS statistic between score bands of 0.4 or more.',
      ['ks_statistic >= 0.4 @95% on <data set> where "between score bands"'],
    ],
    ['Gini coefficient of at least 55%.', ['gini_coefficient >= 55% @95% on <data set>']],
    [
      'Approval rate at the same loss rate rises by 3 points or more.',
      [
        'approval_rate better than <version in use> by 3% @97.5% on <data set> where "at same loss rate"',
      ],
    ],
  ];

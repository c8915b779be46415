import type { Sentences } from '../sentences';

/** Of services, copilots and devices, in plain words. */
export const SERVICES_SENTENCES: Sentences = {
  measurable: [
    [
      "The model's MAE for 24 h ahead forecasts is at most 3.5 MW",
      ['mae_mw <= 3.5 @95% on <data set> where "24 h ahead forecasts"'],
    ],
    [
      'Translation errors of severity "major": fewer than 3 per 1,000 words',
      ['severity_major_translation_errors_per_1000_words < 3 @95% on <data set>'],
    ],
    [
      'The system must detect falls within 2 seconds with a sensitivity of at least 97%',
      ['time_to_detect_falls_s <= 2 @95% on <data set>', 'sensitivity >= 97% @95% on <data set>'],
    ],
    [
      'Speech model: WER at most 7% on the call-center test set, and at most 12% for dialect speakers',
      [
        'speech_model_wer <= 7% @95% on call-center-test-set',
        'speech_model_wer <= 12% @95% on call-center-test-set where "dialect speakers"',
      ],
    ],
    [
      'At least 90% of the detected anomalies must be confirmed by an engineer',
      ['detected_anomalies_confirmed_by_engineer_share >= 90% @95% on <data set>'],
    ],
    [
      'The model should achieve 0.9 precision while keeping recall over 0.7',
      ['precision >= 0.9 @95% on <data set>', 'recall > 0.7 @95% on <data set>'],
    ],
    [
      'Average time to resolution has to fall below 6 hours',
      ['average_time_to_resolution_h < 6 @95% on <data set>'],
    ],
    [
      'The recommender should increase basket size by 3% compared to the control group',
      ['basket_size better than "control group" by 3% relative @97.5% on <data set>'],
    ],
    [
      'For German input the translation must reach a COMET score of 0.85',
      ['comet_score >= 0.85 @95% on <data set> where "German input"'],
    ],
    [
      'The assistant answers 85% of HR questions without escalation',
      ['answers_hr_questions_without_escalation_share >= 85% @95% on <data set>'],
    ],
    [
      'False rejects ≤ 2%, false accepts ≤ 0.01%',
      ['false_rejects <= 2% @95% on <data set>', 'false_accepts <= 0.01% @95% on <data set>'],
    ],
    [
      'We need a Gini coefficient of 0.45 or better on the 2024 applications',
      ['gini_coefficient >= 0.45 @95% on <data set> where "2024 applications"'],
    ],
    [
      'p99 inference latency must not exceed 120 ms at 500 requests per second',
      ['p99_inference_latency_ms <= 120 @95% on <data set> where "at 500 requests per second"'],
    ],
    [
      'No more than 1.5% of documents may be routed to the wrong department',
      ['documents_routed_wrong_department_share <= 1.5% @95% on <data set>'],
    ],
    [
      "The bot's answers have to be rated correct by two experts in at least 88% of the cases",
      ['bots_answers_rated_correct_by_two_experts_share >= 88% @95% on <data set>'],
    ],
    ['Model size must not exceed 50 MB', ['model_size_mb <= 50 @95% on <data set>']],
    [
      'Retraining must not take longer than 8 hours on a single A100',
      ['retraining_time_h <= 8 @95% on <data set> where "single A100"'],
    ],
    ['Energy per inference below 0.5 J', ['energy_per_inference_j < 0.5 @95% on <data set>']],
    [
      '90% of the forecasts should deviate by less than 10% from the actual demand',
      ['share(forecast_deviation_from_actual_demand<10%) >= 90% @95% on <data set>'],
    ],
    [
      'The difference in false positive rates between ethnic groups must stay below 2 percentage points',
      ['difference(false_positive_rate by ethnic_group) < 2% @95% on <data set>'],
    ],
    [
      'Uptime of the prediction service: 99.95%',
      ['prediction_service_uptime >= 99.95% @95% on <data set>'],
    ],
    [
      'The rate of unsafe completions must be less than 1 in 1,000 on the red-team suite',
      ['unsafe_completions_rate < 0.1% @95% on red-team-suite'],
    ],
    [
      'Hit rate in the top 5 suggestions of at least 75%',
      ['hit_rate >= 75% @95% on <data set> where "top 5 suggestions"'],
    ],
    [
      'Cost per 1,000 predictions below $2',
      ['cost_per_1000_predictions_usd < 2 @95% on <data set>'],
    ],
    ['Churn model: top-decile lift > 2.5', ['churn_model_top_decile_lift > 2.5 @95%']],
    [
      'Calibration slope between 0.9 and 1.1, intercept between -0.1 and 0.1',
      [
        'calibration_slope >= 0.9 @95% on <data set>',
        'calibration_slope <= 1.1 @95% on <data set>',
        'intercept >= -0.1 @95% on <data set>',
        'intercept <= 0.1 @95% on <data set>',
      ],
    ],
    [
      'User satisfaction with the summaries of at least 4 out of 5 in the pilot survey',
      ['user_satisfaction_with_summaries >= 4 of 5 @95% on <data set> where "pilot survey"'],
    ],
    [
      'At least 70% of code suggestions compile without errors',
      ['code_suggestions_compile_without_errors_share >= 70% @95% on <data set>'],
    ],
    [
      'The time from upload to result is under 20 s in 95% of the cases',
      ['share(time_s<20) >= 95% @95% on <data set> where "from upload to result"'],
    ],
    [
      'The classifier has to work on at least 98% of all incoming PDFs',
      ['work_on_incoming_pdfs_share >= 98% @95% on <data set>'],
    ],
    [
      'Average precision of 0.55 at IoU 0.5 on small objects',
      ['average_precision >= 0.55 @95% on <data set> where "small objects, IoU 0.5"'],
    ],
    [
      'Median absolute percentage error under 6% for every region',
      ['median_absolute_percentage_error < 6% @95% on <data set> for every region'],
    ],
    [
      'Recall@50 ≥ 0.9; index build time ≤ 30 min; query latency p95 ≤ 50 ms',
      [
        'recall@50 >= 0.9 @95% on <data set>',
        'index_build_time_min <= 30 @95% on <data set>',
        'p95_query_latency_ms <= 50 @95% on <data set>',
      ],
    ],
    [
      'The share of conversations that end in a handover should not be higher than 20%',
      ['conversations_end_in_handover_share <= 20% @95% on <data set>'],
    ],
    [
      'Human-level performance: error rate no more than 5.1%',
      ['error_rate <= 5.1% @95% on <data set>'],
    ],
    [
      'It should recognise 19 of 20 product labels under warehouse lighting',
      ['recognise_product_labels_under_warehouse_lighting_share >= 95% @95% on <data set>'],
    ],
    [
      'Reduce the false positive rate from 12% to 5% or less',
      ['false_positive_rate <= 5% @95% on <data set> because it is 12% today'],
    ],
    [
      'Response relevance ≥ 4/5 (LLM-as-judge, n=200)',
      ['response_relevance >= 4 of 5 @95% n>=200 on <data set> because “LLM-as-judge”'],
    ],
    [
      'At most 2 percent of payments flagged as fraud turn out to be legitimate',
      ['payments_flagged_as_fraud_turn_out_legitimate_share <= 2% @95% on <data set>'],
    ],
    [
      'Sentiment model accuracy shall be > 85% for all supported languages',
      ['sentiment_model_accuracy > 85% @95% on <data set> where "supported languages"'],
    ],
    [
      'Mean IoU improves by 3 points over the U-Net baseline',
      ['mean_iou better than "U-Net baseline" by 3% @97.5% on <data set>'],
    ],
    [
      'First-contact resolution should rise to 65%',
      ['first_contact_resolution >= 65% @95% on <data set>'],
    ],
    [
      'A latency of 300ms or less is required for the voice agent',
      ['latency_ms <= 300 @95% on <data set> because “is required for the voice agent”'],
    ],
    [
      'Model explains at least 80% of the variance in energy use',
      ['explains_variance_in_energy_use_share >= 80% @95% on <data set>'],
    ],
    [
      'Abstention rate not above 15% and accuracy on answered questions not below 95%',
      [
        'abstention_rate <= 15% @95% on <data set>',
        'accuracy >= 95% @95% on <data set> where "answered questions"',
      ],
    ],
    [
      'Segmentation Dice 0.88 on T1 and 0.85 on T2 images',
      [
        'segmentation_dice >= 0.88 @95% on <data set> where T1',
        'segmentation_dice >= 0.85 @95% on <data set> where "T2 images"',
      ],
    ],
  ],
  understood: [],
  vague: [],
  asked: [
    'Prediction of remaining useful life must be within 10% of the true value for 80% of machines',
    'The drop in accuracy on out-of-distribution data must not exceed 5 points',
    'A false alarm rate of less than one per 24 hours of audio',
  ],
  software: [],
};

import type { Sentences } from './sentences';

/** Of scores, rates, times and costs of models, in the forms of public specifications. */
export const SCORES_AND_RATES_SENTENCES: Sentences = {
  measurable: [
    [
      'Predict the price of any house in Ames with an accuracy of at least 75% (measured by R²).',
      [
        'accuracy >= 75% @95% on <data set> where "Predict the price of any house in Ames" because measured by R2',
      ],
    ],
    ['Context recall: > 0.65', ['context_recall > 0.65 @95%']],
    [
      'The accuracy path corrects fast path results in >20% of cases',
      ['accuracy_path_corrects_fast_path_results_share > 20% @95% on <data set>'],
    ],
    ['FPR ≤1% verified', ['fpr <= 1% @95% on <data set>']],
    ['Accuracy ≥99% documented', ['accuracy >= 99% @95% on <data set>']],
    ['LLM cost <$0.10/CV', ['llm_cost_per_cv_usd < 0.1 @95% on <data set>']],
    ['32/35 CVs successful (91%+)', []],
    ['Avg confidence ≥0.88', ['avg_confidence >= 0.88 @95%']],
    ['Keep the false positive rate below 10%.', ['false_positive_rate < 10% @95% on <data set>']],
    [
      'When making predictions then the system must maintain a false positive rate below 5%',
      ['false_positive_rate < 5% @95% on <data set>'],
    ],
    [
      'AQI classification accuracy: 98.5%',
      ['aqi_classification_accuracy >= 98.5% @95% on <data set>'],
    ],
    [
      'Inference latency < 100ms for real-time applications',
      ['inference_latency_ms < 100 @95% on <data set> where "real-time applications"'],
    ],
    [
      'Model serving uptime > 99.5% with proper error handling',
      ['model_serving_uptime > 99.5% @95% on <data set> where "with proper error handling"'],
    ],
    ['< 0.1% false positive rate', ['false_positive_rate < 0.1% @95% on <data set>']],
    [
      'KGE training achieves MRR > 0.7 on validation set',
      ['mrr > 0.7 @95% on <data set> where "KGE training, validation set"'],
    ],
    ['Inference latency < 100ms (P95)', ['p95_inference_latency_ms < 100 @95% on <data set>']],
    ['Memory footprint <500 MB', ['memory_footprint_mb < 500 @95%']],
    ['Entity resolution precision: > 90%', ['entity_resolution_precision > 90% @95%']],
    [
      'When semantic cache is enabled then the P95 latency for cache hits must be below 50ms',
      ['p95_latency_ms < 50 @95% on <data set> where "cache hits, semantic cache is enabled"'],
    ],
    [
      'AI assistant creates sprites that follow documented principles with 90%+ consistency',
      [
        'consistency >= 90% @95% on <data set> where "creates sprites that follow documented principles"',
      ],
    ],
    [
      'The median Jaccard index of the top 10 chosen features must be ≥ 0.6.',
      ['top_10_chosen_features_median_jaccard_index >= 0.6 @95% on <data set>'],
    ],
    [
      'The trained model achieves an accuracy of at least 80% on a hold-out test set.',
      ['accuracy >= 80% @95% on hold-out-test-set'],
    ],
    [
      'The model accepted after 10+ iterations achieves at least 50% win rate against a random player (up from the current 2%)',
      [
        'win_rate >= 50% @95% on <data set> where "accepted after at least 10 iterations, against random player" because it is 2% today',
      ],
    ],
    [
      'Trained digit models achieve >90% accuracy on MNIST test set after proper training',
      ['accuracy > 90% @95% on MNIST-test-set where "after proper training"'],
    ],
    [
      'Model loading time does not exceed 10 seconds on standard broadband connections',
      ['model_loading_time_s <= 10 @95% on <data set> where "standard broadband connections"'],
    ],
    [
      'Original/dubbed classification achieves 90%+ accuracy on a test corpus of anime films',
      ['original/dubbed_classification_anime_films_accuracy >= 90% @95% on test-corpus'],
    ],
    [
      'Extraction accuracy for numerical values (forecasts, rates) exceeds 95%.',
      [
        'extraction_accuracy > 95% @95% on <data set> where "numerical values" because it means forecasts, rates',
      ],
    ],
    [
      'Chart metadata capture rate exceeds 90% of visible charts in PDF.',
      ['chart_metadata_capture_rate > 90% @95% on <data set> where "visible charts, PDF"'],
    ],
    [
      '95% of successfully extracted email addresses are valid and deliverable',
      [
        'successfully_extracted_email_addresses_valid_and_deliverable_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'The service rightly identifies the contact page on 90% of websites with usual navigation',
      [
        'rightly_identifies_contact_page_on_websites_with_usual_navigation_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Streaming responses deliver the first visible word within 2 seconds for at least 95% of requests under normal load.',
      ['share(time_to_first_word_s<=2) >= 95% @95% on <data set> where "normal load"'],
    ],
    [
      'The modified policy improves episode recall by at least five percentage points over the best baseline',
      ['episode_recall better than "best baseline" by 5% @97.5% on <data set>'],
    ],
    [
      'The model must achieve PR-AUC ≥ 0.45 on the temporal holdout',
      ['pr_auc >= 0.45 @95% on temporal-holdout'],
    ],
    [
      'Goal reach rate > 80% on evaluation episodes',
      ['goal_reach_rate > 80% @95% on <data set> where "evaluation episodes"'],
    ],
    [
      'The model has to reach at least 88% F1 score on the validation set.',
      ['f1_score >= 88% @95% on validation-set'],
    ],
    [
      'The model must achieve ≥ 98% accuracy to meet the requirement.',
      ['accuracy >= 98% @95% on <data set> because it serves to meet the requirement'],
    ],
    [
      'Model achieves R² ≥ 0.7 on leave-one-clustering-out cross-validation',
      ['r2 >= 0.7 @95% on <data set> where "leave-one-clustering-out cross-validation"'],
    ],
    ['Trainable parameter count is between 1.25B and 1.35B for the default configuration.', []],
    [
      'A macro-F1 score of at least 0.75 on a held-out test set',
      ['macro_f1_score >= 0.75 @95% on held-out-test-set'],
    ],
    [
      'The system has to provide enrollment prediction with mean absolute error of less than 3 months for Phase III trials.',
      [
        'mean_absolute_error_months < 3 @95% on <data set> where "provide enrollment prediction, Phase III trials"',
      ],
    ],
    [
      'The trained model achieves a mean absolute error of less than 20 days on a hold-out set comprising at least 1,000 events',
      ['mean_absolute_error_days < 20 @95% n>=1000 on hold-out-set'],
    ],
    [
      'Filler removal achieves less than 1% false positive rate (incorrectly removing non-filler words)',
      [
        'filler_removal_false_positive_rate < 1% @95% on <data set> because it means incorrectly removing non-filler words',
      ],
    ],
    [
      "At least 70% of recommended items share at least one tag with the reader's top 5 most-interacted tags.",
      [
        'recommended_items_share_min_1_tag_share >= 70% @95% on <data set> where "with the reader\'s top 5 most-interacted tags"',
      ],
    ],
    [
      'Recommendation API responds in <100ms (p95) with 8 products',
      ['p95_recommendation_api_time_ms < 100 @95% on <data set> where "with 8 products"'],
    ],
    [
      'False positive rate is below 10% (at most 1 in 10 flagged breaches is clean code)',
      [
        'false_positive_rate < 10% @95% on <data set>',
        'flagged_breaches_clean_code_share <= 10% @95% on <data set>',
      ],
    ],
    [
      'System correctly identifies known SDN entries with >95% recall',
      ['recall > 95% @95% on <data set> where "correctly identifies known SDN entries"'],
    ],
    [
      'False positive rate for common names is below 5% at default threshold',
      ['false_positive_rate < 5% @95% on <data set> where "common names, at default threshold"'],
    ],
    [
      'The system must maintain a false positive rate below 3% across all Patient populations',
      ['false_positive_rate < 3% @95% on <data set> for every patient_population'],
    ],
    [
      'The ML_Filter must maintain a false positive rate below 10% as measured against a labeled validation dataset of at least 1,000 samples.',
      ['false_positive_rate < 10% @95% n>=1000 on labeled-validation-dataset'],
    ],
    [
      'THE ML_Filter SHALL return a classification result within 300ms per finding.',
      ['response_time_ms <= 300 @95% on <data set>'],
    ],
    [
      'The system must maintain a false positive rate < 20% at confidence threshold 0.75',
      ['false_positive_rate < 20% @95% on <data set> where "confidence threshold 0.75"'],
    ],
    [
      'AI commenting must have a precision of at least 90% for suggestion relevance.',
      ['precision >= 90% @95% on <data set> where "commenting, suggestion relevance"'],
    ],
    [
      'The Screening_System must maintain a false negative rate below 10% for moderate and severe risk classifications',
      [
        'false_negative_rate < 10% @95% on <data set> where "moderate and severe risk classifications"',
      ],
    ],
    [
      'Forecast accuracy (MAPE) is below 20% for 7-day horizons and below 30% for 30-day horizons',
      [
        'forecast_accuracy_mape < 20% @95% on <data set> where "7-day horizons"',
        'forecast_accuracy_mape < 30% @95% on <data set> where "30-day horizons"',
      ],
    ],
    ['Cash forecasts are within 15% of actual outcomes for the first 3 months', []],
    ['Precision@5: ≥ 0.70', ['precision@5 >= 0.7 @95%']],
    [
      'Correlation between whale net flow and next-day price change is >0.6',
      ['correlation > 0.6 @95% on <data set> where "whale net flow and next-day price change"'],
    ],
    [
      'False positive rate of local address lookups is below 0.1%',
      ['local_address_lookups_false_positive_rate < 0.1% @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [],
};

import type { Sentences } from './sentences';

/** Of scores, rates, times and costs of models, in the forms of public specifications. */
export const SCORES_AND_RATES_SENTENCES: Sentences = {
  measurable: [
    [
      'Estimate the yield of any vineyard in Baden with an accuracy of at least 70% (measured by R²).',
      [
        'accuracy >= 70% @95% on <data set> where "Estimate the yield of any vineyard in Baden" because measured by R2',
      ],
    ],
    ['Answer similarity: > 0.72', ['answer_similarity > 0.72 @95%']],
    [
      'The large model overrides small model labels in >15% of documents',
      ['large_model_overrides_small_model_labels_share > 15% @95% on <data set>'],
    ],
    ['FNR ≤2% confirmed', ['fnr <= 2% @95% on <data set>']],
    ['Recall ≥98% recorded', ['recall >= 98% @95% on <data set> because “recorded”']],
    ['GPT cost <$0.05/invoice', ['gpt_cost_per_invoice_usd < 0.05 @95% on <data set>']],
    ['Avg similarity ≥0.91', ['avg_similarity >= 0.91 @95%']],
    ['Hold the false alarm rate below 8%.', ['false_alarm_rate < 8% @95% on <data set>']],
    [
      'When scoring applicants then the engine must keep a false negative rate below 4%',
      ['false_negative_rate < 4% @95% on <data set> where "scoring applicants"'],
    ],
    ['Tumour grading accuracy: 96.5%', ['tumour_grading_accuracy >= 96.5% @95% on <data set>']],
    [
      'Decoding latency < 60ms for interactive games',
      ['decoding_latency_ms < 60 @95% on <data set> where "interactive games"'],
    ],
    [
      'Recommender endpoint availability > 99.0% with clean fallback behaviour',
      [
        'recommender_endpoint_availability > 99% @95% on <data set> where "with clean fallback behaviour"',
      ],
    ],
    ['< 0.3% false negative rate', ['false_negative_rate < 0.3% @95% on <data set>']],
    ['Tokenisation latency < 40ms (P99)', ['p99_tokenisation_latency_ms < 40 @95% on <data set>']],
    ['Model size <350 MB', ['model_size_mb < 350 @95%']],
    ['Coreference linking recall: > 85%', ['coreference_linking_recall > 85% @95%']],
    [
      'When prompt compression is active then the P99 latency for short chats must be below 90ms',
      ['p99_latency_ms < 90 @95% on <data set> where "short chats, prompt compression is active"'],
    ],
    [
      'AI copywriter drafts slogans that match agreed brand rules with 85%+ fidelity',
      ['fidelity >= 85% @95% on <data set> where "slogans that match agreed brand rules"'],
    ],
    [
      'The median Dice score of the top 5 segmented organs must be ≥ 0.8.',
      ['top_5_segmented_organs_median_dice_score >= 0.8 @95% on <data set>'],
    ],
    [
      'The tuned classifier attains a recall of at least 85% on a hold-out test set.',
      ['recall >= 85% @95% on hold-out-test-set'],
    ],
    [
      'The agent promoted after 20+ generations attains at least 60% draw rate against a scripted bot (up from the current 5%)',
      [
        'draw_rate >= 60% @95% on <data set> where "promoted after at least 20 generations, against scripted bot" because it is 5% today',
      ],
    ],
    [
      'Fine-tuned letter networks achieve >85% accuracy on EMNIST test set after full convergence',
      ['accuracy > 85% @95% on EMNIST-test-set where "after full convergence"'],
    ],
    [
      'Voice download time does not exceed 15 seconds on typical 4G networks',
      ['voice_download_time_s <= 15 @95% on <data set> where "typical 4G networks"'],
    ],
    [
      'Live/studio classification achieves 88%+ accuracy on a test corpus of jazz albums',
      ['live/studio_classification_jazz_albums_accuracy >= 88% @95% on test-corpus'],
    ],
    [
      'Recognition accuracy for contract dates (start, renewal) exceeds 93%.',
      [
        'recognition_accuracy > 93% @95% on <data set> where "contract dates" because it means start, renewal',
      ],
    ],
    [
      'Table header detection rate exceeds 88% of printed tables in TIFF.',
      ['table_header_detection_rate > 88% @95% on <data set> where "printed tables, TIFF"'],
    ],
    [
      '92% of automatically harvested phone numbers are complete and reachable',
      [
        'automatically_harvested_phone_numbers_complete_and_reachable_share >= 92% @95% on <data set>',
      ],
    ],
    [
      'The crawler rightly finds the opening hours on 85% of restaurants with plain menus',
      [
        'crawler_rightly_finds_opening_hours_share >= 85% @95% on <data set> where "restaurants with plain menus"',
      ],
    ],
    [
      'Streamed answers show the first token within 3 seconds for at least 90% of calls under peak load.',
      ['share(time_to_first_token_s<=3) >= 90% @95% on <data set> where "peak load"'],
    ],
    [
      'The retrained planner improves delivery success by at least four percentage points over the strongest heuristic',
      ['delivery_success better than "strongest heuristic" by 4% @97.5% on <data set>'],
    ],
    [
      'The scorer must reach ROC-AUC ≥ 0.78 on the regional holdout',
      ['roc_auc >= 0.78 @95% on regional-holdout'],
    ],
    [
      'Docking success rate > 75% on simulation runs',
      ['docking_success_rate > 75% @95% on <data set> where "simulation runs"'],
    ],
    [
      'The tagger has to reach at least 84% recall on the validation set.',
      ['tagger_recall >= 84% @95% on validation-set'],
    ],
    [
      'Regressor attains R² ≥ 0.6 on leave-one-site-out cross-validation',
      ['r2 >= 0.6 @95% on <data set> where "leave-one-site-out cross-validation"'],
    ],
    [
      'A weighted-recall value of at least 0.70 on a held-out test set',
      ['weighted_recall_value >= 0.7 @95% on held-out-test-set'],
    ],
    [
      'The tool has to give delivery forecasts with mean absolute error of less than 2 weeks for overseas shipments.',
      [
        'mean_absolute_error_weeks < 2 @95% on <data set> where "give delivery forecasts, overseas shipments"',
      ],
    ],
    [
      'The fitted regressor reaches a mean absolute error of less than 12 hours on a hold-out set containing at least 2,500 repairs',
      ['mean_absolute_error_h < 12 @95% n>=2500 on hold-out-set'],
    ],
    [
      'Cough filtering achieves less than 2% false positive rate (wrongly cutting spoken syllables)',
      [
        'cough_filtering_false_positive_rate < 2% @95% on <data set> because it means wrongly cutting spoken syllables',
      ],
    ],
    [
      "At least 65% of suggested recipes share at least one ingredient with the cook's top 10 most-saved dishes.",
      [
        'suggested_recipes_share_min_1_ingredient_share >= 65% @95% on <data set> where "with the cook\'s top 10 most-saved dishes"',
      ],
    ],
    [
      'Autocomplete API answers in <80ms (p99) with 12 candidates',
      ['p99_autocomplete_api_answers_time_ms < 80 @95% on <data set> where "with 12 candidates"'],
    ],
    [
      'False positive rate is below 20% (at most 1 in 5 reported smells is sound logic)',
      [
        'false_positive_rate < 20% @95% on <data set>',
        'reported_smells_sound_logic_share <= 20% @95% on <data set>',
      ],
    ],
    [
      'Matcher rightly links listed PEP records with >97% recall',
      ['recall > 97% @95% on <data set> where "rightly links listed PEP records"'],
    ],
    [
      'False positive rate for twin siblings is below 3% at strict threshold',
      ['false_positive_rate < 3% @95% on <data set> where "twin siblings, at strict threshold"'],
    ],
    [
      'The classifier must keep a false negative rate below 4% across all Age groups',
      ['false_negative_rate < 4% @95% on <data set> for every age_group'],
    ],
    [
      'The Spam_Guard must keep a false positive rate below 6% as measured against a labeled complaint dataset of at least 2,000 samples.',
      ['false_positive_rate < 6% @95% n>=2000 on labeled-complaint-dataset'],
    ],
    [
      'THE Risk_Scorer SHALL deliver a severity label within 450ms per claim.',
      ['time_to_deliver_severity_label_ms <= 450 @95% on <data set> where "per claim"'],
    ],
    [
      'The detector must hold a false negative rate < 15% at decision threshold 0.60',
      ['false_negative_rate < 15% @95% on <data set> where "decision threshold 0.60"'],
    ],
    [
      'AI tagging must have a recall of at least 85% for keyword coverage.',
      ['recall >= 85% @95% on <data set> where "tagging, keyword coverage"'],
    ],
    [
      'The Triage_Model must keep a false negative rate below 6% for urgent and critical case labels',
      ['false_negative_rate < 6% @95% on <data set> where "urgent and critical case labels"'],
    ],
    [
      'Demand error (WAPE) is below 18% for 3-day windows and below 28% for 14-day windows',
      [
        'demand_error_wape < 18% @95% on <data set> where "3-day windows"',
        'demand_error_wape < 28% @95% on <data set> where "14-day windows"',
      ],
    ],
    ['Recall@20: ≥ 0.65', ['recall@20 >= 0.65 @95%']],
    [
      'Correlation between predicted churn score and six-month revenue loss is >0.5',
      [
        'correlation > 0.5 @95% on <data set> where "between predicted churn score and six-month revenue loss"',
      ],
    ],
    [
      'False positive rate of offline plate matches is below 0.2%',
      ['offline_plate_matches_false_positive_rate < 0.2% @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [],
};

import type { Sentences } from '../sentences';

/** Goals, guardrails and budgets of services that a model is part of. */
export const GOALS_AND_BUDGETS_SENTENCES: Sentences = {
  measurable: [
    [
      'Character error rate: max. 4% (printed), max. 12% (handwritten)',
      [
        'character_error_rate <= 4% @95% on <data set> where printed',
        'character_error_rate <= 12% @95% on <data set> where handwritten',
      ],
    ],
    [
      'At least 92 % of the licence plates are blurred, with fewer than 2 % wrong blurs',
      [
        'licence_plates_blurred_share >= 92% @95% on <data set>',
        'wrong_blurs_share < 2% @95% on <data set>',
      ],
    ],
    [
      'Matching: MRR@5 up by 8% compared to TF-IDF, p99 latency not above 400 ms',
      [
        'mrr@5 better than TF-IDF by 8% @97.5% on <data set> where Matching',
        'p99_latency_ms <= 400 @95% on <data set>',
      ],
    ],
    [
      'The model is deemed ready if it reaches an AUC-PR of at least 0.7 on a held-out test set',
      ['auc_pr >= 0.7 @95% on held-out-test-set'],
    ],
    [
      'Reading accuracy of at least 97% on printed meters and 93% overall',
      [
        'reading_accuracy >= 97% @95% on <data set> where "printed meters"',
        'reading_accuracy >= 93% @95% on <data set>',
      ],
    ],
    [
      'Prompt token consumption < 30K tokens per dossier',
      ['prompt_token_consumption_per_dossier_tokens < 30000 @95% on <data set>'],
    ],
    [
      'The model must have a false positive rate lower than 4% for pregnant women.',
      ['false_positive_rate < 4% @95% on <data set> where "pregnant women"'],
    ],
    [
      'Mean absolute error of tram arrival forecasts must not exceed 3 minutes',
      ['tram_arrival_forecasts_mean_absolute_error_min <= 3 @95% on <data set>'],
    ],
    [
      'The vision service should read the serial number correctly in 97.5% of photos',
      ['vision_service_read_serial_number_correctly_in_photos_share >= 97.5% @95% on <data set>'],
    ],
    [
      'The system should respond to 92% of pilot calls in less than 600 ms',
      ['share(response_time_ms<600) >= 92% @95% on <data set> where "pilot calls"'],
    ],
    [
      'The share of claims without a reference must stay below 3%',
      ['claims_without_reference_share < 3% @95% on <data set>'],
    ],
    [
      'Less than 2% of generated unit tests fail to compile',
      ['generated_unit_tests_fail_compile_share < 2% @95% on <data set>'],
    ],
    [
      "The audio model's top-3 accuracy should be 91% or higher on the validation split",
      ['audio_models_top_3_accuracy >= 91% @95% on validation-split'],
    ],
    [
      'The confidence band should cover the observed level 95% of the time',
      ['confidence_band_cover_observed_level_share >= 95% @95% on <data set>'],
    ],
    [
      'Loan default recall 0.7 at precision 0.6',
      ['loan_default_recall >= 0.7 @95% on <data set> where "precision 0.6"'],
    ],
    [
      'Embedding cost must be no more than 0.1 cents per paragraph',
      ['embedding_cost_per_paragraph_cents <= 0.1 @95% on <data set>'],
    ],
    [
      'Part matching finds 8 of 10 equivalents and wrongly links fewer than 2 in 1,000 items',
      [
        'part_matching_finds_equivalents_share >= 80% @95% on <data set>',
        'wrongly_links_items_share < 0.2% @95% on <data set>',
      ],
    ],
    [
      'Average caption length below 30 words',
      ['average_caption_length_words < 30 @95% on <data set>'],
    ],
    [
      'Callers leave fewer than 8% of dialogs before the second question',
      ['callers_leave_dialogs_before_second_question_share < 8% @95% on <data set>'],
    ],
    [
      'Zero secret disclosures across 2,000 injection attempts',
      ['secret_disclosures <= 0 point n>=2000 on <data set> where "injection attempts"'],
    ],
    [
      'Door-to-screen latency (p95) < 2 s with 120 parallel cameras',
      ['p95_door_to_screen_latency_s < 2 @95% on <data set> where "120 parallel cameras"'],
    ],
    [
      'Time saved per inspection: at least 35 minutes on average',
      ['time_saved_per_inspection_min >= 35 @95% on <data set>'],
    ],
    [
      'Throughput of 80 images per minute on one laptop',
      ['throughput_images_per_min >= 80 @95% on <data set> where "one laptop"'],
    ],
    [
      "Native speakers prefer the tuned voice's reading in 65% of blind trials",
      [
        'native_speakers_prefer_tuned_voices_reading_in_blind_trials_share >= 65% @95% on <data set>',
      ],
    ],
    [
      'The R² of the harvest model should be higher than 0.8 in every district',
      ['harvest_model_r2 > 0.8 @95% on <data set> for every district'],
    ],
    [
      'Rescan rate no higher than 4% for frequent flyers, impostor entry below 0.2%',
      [
        'rescan_rate <= 4% @95% on <data set> where "frequent flyers"',
        'impostor_entry < 0.2% @95% on <data set>',
      ],
    ],
    [
      'Scores are recomputed within 10 minutes of new readings in 98% of nights',
      [
        'share(scores_recomputed_time_min<=10) >= 98% @95% on <data set> because it counts from new readings',
      ],
    ],
  ],
  vague: [],
  asked: [
    'Flag large oil spills (>5,000 spilled barrels) with 80-90% recall',
    'a clocked trial on at least fifteen invoices, aiming at at least a 40% decrease in clerk keying time',
    'Equity: approval rates of urban and rural applicants differ by no more than 4 percentage points',
    "Pruned network retains 97% of the dense network's recall",
    'Precision for small vendors must be within 4 points of the overall precision',
    'At least 7 in 10 pupils solve what they were set within three hints',
    'The scanner beats the radiologist baseline of 91% sensitivity',
  ],
  software: [
    'Chat messages appear within 2 seconds',
    'The survey has 18 questions, 5 of which are optional',
    'Exchange rates are reloaded every 3 hours',
    'The plugin supports Firefox 115 and later',
    'Up to 6 photos of 8 MB each are accepted',
    'Cookie banner contains a link to 2 policies',
    'Receipt must print in less than 2.5 seconds on site',
    'The checkout has no more than 3 screens',
    'Type coverage does not drop below 90%',
    'XML export supports 80,000 nodes',
    'The aspect ratio of covers is at least 1.6:1',
    'Maximum of 4 open sessions per badge',
    'The archive keeps pay slips for 10 years',
    'Legal answers requests within 5 working days',
    'Checkout takes at most 4 taps',
    'CPU load stays under 70%',
    'Visitors can sort by up to 3 columns',
    'The audio stream stalls for less than 1 second',
    'Each job advert is at most 350 words',
    'Broker reconnects within 15 seconds after a power cut',
  ],
};

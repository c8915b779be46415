import type { Sentences } from '../sentences';

/** Measurable outcomes of product specifications. */
export const MEASURABLE_OUTCOMES_SENTENCES: Sentences = {
  measurable: [
    [
      'A fresh policy, after 20,000 practice games on a small board, can reliably reach a draw in 95% of evaluation matches.',
      [
        'reliably_reach_draw_share >= 95% @95% on <data set> where "evaluation matches, after 20,000 practice games, small board" because “A fresh policy”',
      ],
    ],
    [
      'At least 85% of spoken kitchen orders (add/change/cancel/repeat) lead to correct till entry',
      [
        'spoken_kitchen_orders_lead_correct_till_entry_share >= 85% @95% on <data set> because it means add/change/cancel/repeat',
      ],
    ],
    [
      'AI answer time for routine tariff questions stays under 4 seconds in 90% of calls',
      ['share(ai_answer_time_s<4) >= 90% @95% on <data set> where "routine tariff questions"'],
    ],
    [
      'AI response streaming must start appearing to the student in under 3 seconds.',
      [
        'response_time_s < 3 @95% on <data set> because it means AI response streaming must start appearing to the student',
      ],
    ],
    [
      'Live price lookup works for licensed exchanges 98% of the time when markets are open',
      [
        'live_price_lookup_works_for_licensed_exchanges_share >= 98% @95% on <data set> where "when markets are open"',
      ],
    ],
    [
      'AI-assisted edits finish rendering and return results to photographers within 15 seconds for regular images',
      [
        'response_time_s <= 15 @95% on <data set> where "regular images" because it means AI-assisted edits finish rendering and return results to photographers',
      ],
    ],
    [
      'AI Coach gives suitable exercise hints 85% of the time',
      ['coach_gives_suitable_exercise_hints_share >= 85% @95% on <data set>'],
    ],
    [
      '85% of apprentices successfully weld sample joints from each lesson without needing trainer support',
      [
        'apprentices_successfully_weld_sample_joints_share >= 85% @95% on <data set> where "every lesson, without needing trainer support"',
      ],
    ],
    [
      'The built-in museum chatbot gives correct, age-appropriate replies to 80% of exhibit-related questions',
      [
        'built_in_museum_chatbot_gives_correct_age_appropriate_replies_exhibit_related_questions_share >= 80% @95% on <data set>',
      ],
    ],
    [
      'At least 95% of tax inquiries obtain a referenced, dated answer.',
      ['tax_inquiries_obtain_referenced_dated_answer_share >= 95% @95% on <data set>'],
    ],
    [
      '0% of leaflets include an unsourced dosage statement.',
      ['leaflets_include_unsourced_dosage_statement_share <= 0 point n>=<samples> on <data set>'],
    ],
    [
      'At least 80% of legible prescription photos are correctly read and coded.',
      ['legible_prescription_photos_correctly_read_and_coded_share >= 80% @95% on <data set>'],
    ],
    [
      'At least 75% of rephrased prompts are scored identically',
      ['rephrased_prompts_scored_identically_share >= 75% @95% on <data set>'],
    ],
    [
      'Tagging latency < 90ms for 99% of messages',
      ['share(tagging_latency_ms<90) >= 99% @95% on <data set>'],
    ],
    [
      'Likelihood ratios should correctly pick the generating distribution in ≥85% of simulations',
      ['likelihood_ratios_correctly_pick_generating_distribution_share >= 85% @95% on <data set>'],
    ],
    [
      'Voice narration uses the correct author-chosen speaker 100% of the time after speaker setting is stored',
      [
        'voice_narration_uses_correct_author_chosen_speaker_share >= 100% point n>=<samples> on <data set> where "after speaker setting is stored"',
      ],
    ],
    [
      '90% of clinics successfully finish model update on first try without technician help',
      [
        'clinics_successfully_finish_model_update_on_first_try_share >= 90% @95% on <data set> where "without technician help"',
      ],
    ],
    ['median inner contrast loss >= 0.8%', ['median_inner_contrast_loss >= 0.8% @95%']],
    ['Nurse-Bot Agreement Rate: >95%', ['nurse_bot_agreement_rate > 95% @95%']],
    [
      'Build a classifier to spot phishing with a minimum accuracy of 90%',
      ['accuracy >= 90% @95% on <data set> because Build a classifier to spot phishing'],
    ],
    [
      'Fit a network to grade scans of dental caries, reaching at least 84% sensitivity',
      [
        'sensitivity >= 84% @95% on <data set> where "Fit a network to grade scans of dental caries"',
      ],
    ],
    [
      'Latency under 300 ms at p90 for single sentences; under 4 s at p99 for whole chapters',
      [
        'p90_latency_ms < 300 @95% on <data set> where "single sentences"',
        'p99_latency_s < 4 @95% on <data set> where "whole chapters"',
      ],
    ],
    [
      'The voicebot closes between 45% and 55% of calls',
      [
        'voicebot_closes_calls_share >= 45% @95% on <data set>',
        'voicebot_closes_calls_share <= 55% @95% on <data set>',
      ],
    ],
    [
      'The model correctly files 17 out of 20 scanned letters without clerk intervention',
      [
        'correctly_files_scanned_letters_without_clerk_intervention_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'The assistant escalates to a teacher in fewer than 10% of lessons',
      ['escalates_teacher_in_lessons_share < 10% @95% on <data set>'],
    ],
    [
      'Extraction recall of 0.94 on contracts and 0.88 on faxes',
      [
        'extraction_recall >= 0.94 @95% on <data set> where contracts',
        'extraction_recall >= 0.88 @95% on <data set> where faxes',
      ],
    ],
    [
      'Handwriting reading should achieve a CER under 5% for block letters and under 11% for joined letters',
      [
        'cer < 5% @95% on <data set> where "Handwriting reading, block letters"',
        'cer < 11% @95% on <data set> where "joined letters"',
      ],
    ],
    [
      'Weed spotting: precision ≥ 0.93 at a missed plant rate of at most 5%',
      ['weed_spotting_precision >= 0.93 @95% on <data set> where "missed plant rate of <= 5%"'],
    ],
    [
      'Average drafting time falls from 9 hours to 5 hours',
      ['average_drafting_time_h <= 5 @95% on <data set> because it is 9 hours today'],
    ],
    [
      'Bias score below 0.3 on all 500 hiring prompts',
      ['bias_score < 0.3 @95% on <data set> where "500 hiring prompts"'],
    ],
    [
      'Median time to first audio under 400 ms, p99 under 3 s',
      [
        'median_time_to_first_audio_ms < 400 @95% on <data set>',
        'p99_time_to_first_audio_s < 3 @95% on <data set>',
      ],
    ],
    [
      'Leak warning recall should be no lower than 80% over a 60-day period',
      ['leak_warning_recall >= 80% @95% on <data set> where "over a 60-day period"'],
    ],
    [
      'The agent empties the dishwasher without operator input in 7 out of 10 attempts',
      ['empties_dishwasher_without_operator_input_share >= 70% @95% on <data set>'],
    ],
    [
      'Cost per translated page stays below €0.25',
      ['cost_per_translated_page_eur < 0.25 @95% on <data set>'],
    ],
    [
      'The snow depth forecast must beat the persistence reference by 8% RMSE',
      ['rmse better than "persistence reference" by 8% relative @97.5% on <data set>'],
    ],
  ],
  vague: [
    'Bot replies are polite and useful in most chats',
    'Draft contract quality is at least as good as a junior lawyer',
    'The reader should cope well with blurry scans',
    'Estimates should be solid enough for buyers to rely on',
    'The agent should seldom ask a colleague',
    'Subtitles are very precise even with background music',
    'The yield model should get clearly better than last season',
    'Autocomplete feels snappy',
    'The detector should transfer well to other mines',
    'Token spend should remain sensible as traffic rises',
    'Wrong alerts held as low as possible',
    'Replies keep in line with our latest price list',
  ],
  asked: [
    'The average energy use needed by a tuned controller to dock the ferry in calm water is lowered by at least 20% compared to a fixed schedule after sufficient practice.',
    'Tagger recall within 4% of last release (≥0.88)',
    'No language should have BLEU score fall > 3% from reference',
    'at least two soil parameters must reach R² ≥ 0.6 with RMSE ≤ 12%',
    'Seed robustness is judged by standard deviation of MAE across m=8 runs; must be ≤ 0.2 to count as robust behaviour',
    'Yield estimator quality is judged against the limit of R² > 0.65 on held-out farm data',
    'Dosing error is judged against the limit of ≤15% mean absolute error relative to measured blood level values',
    '90% prediction bands should cover the observed load in ≥90% of 200 simulated weeks',
    'Map tile sync process correctly ends within 4 tries 95% of the time under changing satellite coverage',
    'Paid AI image requests yield either a signed picture object or a signed error object 100% of the time.',
    'At least 4 of the top 5 clips are on topic for 75% of searches',
  ],
  software: [
    '99.5% availability kept',
    'Couples can draft a seating chart in under 10 minutes using ready-made layouts',
    'Voice catalogue appears from ElevenLabs endpoint within 4 seconds on ordinary office Wi-Fi',
    'The delivery slots panel shows on the Basket view within 2 seconds of route change',
    'A fresh clinic can be completely set up with a specialty preset in under 45 seconds',
    'Server copes with 300+ parallel uploads',
    'Editors can fold/unfold any XML node in Feed Preview within 2 clicks',
    'AI Audit panel lists exactly 1 row per payment attempt (no repeats)',
    'On a 3G rural network, the timetable is completely usable in under 5 seconds',
    'A contributor can get from empty laptop to all three containers started in under 20 minutes',
    '100% of format, build, and smoke jobs succeed on a clean runner',
    '65%+ branch coverage reached',
    'Zero lost orders for subscribers',
    'The seat map is completely legible on screens from 360px to 2560px wide without sideways panning',
    'Prompt template rendering must reliably finish in under 2 seconds.',
    'Archived chats remain in the folder for 30 days',
    'The hourly sync accepts archives of up to 5 GB',
    'Every page lists at most 30 hits',
    'The uploader tries up to 4 times before it notifies support',
  ],
};

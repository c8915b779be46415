import type { Sentences } from '../sentences';

/** Gates, targets and budgets of AI projects. */
export const GATES_OF_PROJECTS_SENTENCES: Sentences = {
  measurable: [
    [
      'All drug brand names that occur letter by letter in referrals or prescriptions are found — 100% recall on identical spellings.',
      [
        'recall >= 100% point n>=<samples> on <data set> where "identical spellings" because it means All drug brand names that occur letter by letter in referrals or prescriptions are found',
      ],
    ],
    [
      'Camera keeps counting ability in 85% of trialled weather and crowd density conditions.',
      [
        'camera_keeps_counting_ability_share >= 85% @95% on <data set> where "trialled weather and crowd density conditions"',
      ],
    ],
    ['≤3s handshake delay penalty', ['handshake_delay_penalty_s <= 3 @95% on <data set>']],
    [
      '90% of farmers finish first calibration (place tag + level sensor) without needing dealer support.',
      [
        'farmers_finish_first_calibration_without_needing_dealer_support_share >= 90% @95% on <data set> because it means place tag + level sensor',
      ],
    ],
    [
      "the AI planner's proposals must reach ≥75% agreement with dispatcher-logged decisions over at least 400 trips",
      [
        'agreement >= 75% @95% n>=400 on <data set> where "planner\'s proposals, with dispatcher-logged decisions"',
      ],
    ],
    [
      'every label must reach ≥ 60% precision',
      ['precision >= 60% @95% on <data set> for every label'],
    ],
    ['Inter-batch overlap must reach ≥70%.', ['inter_batch_overlap >= 70% @95% on <data set>']],
    [
      'Goal: 80% of AI-drafted clauses signed off without changes',
      ['ai_drafted_clauses_signed_off_without_changes_share >= 80% @95% on <data set>'],
    ],
    [
      'Evidence rating at 3: At least 85% of claims',
      ['evidence_rating_at_3_claims_share >= 85% @95% on <data set>'],
    ],
    [
      'Approval (any reviewer): At least 75%',
      ['approval >= 75% @95% on <data set> because it means any reviewer'],
    ],
    [
      'Median correction time: At most 5 minutes per lesson',
      ['median_correction_time_per_lesson_min <= 5 @95% on <data set>'],
    ],
    [
      'Cost per published lesson: At most $0.12',
      ['cost_per_published_lesson_usd <= 0.12 @95% on <data set>'],
    ],
    [
      '`long_batch_decode` p90 latency must not grow by more than `8%`.',
      ['p90_long_batch_decode_latency within 8% relative of <version in use> @97.5% on <data set>'],
    ],
    [
      "Intake agent picks the right ward for 90% of arriving patients, measured on last winter's admissions",
      [
        'picks_right_ward_share >= 90% @95% on <data set> where "arriving patients last winter\'s admissions"',
      ],
    ],
    [
      'No more than 2 of 1,000 honest refunds are held by the abuse model',
      ['honest_refunds_held_by_abuse_model_share <= 0.2% @95% on <data set>'],
    ],
    [
      'The hourly prediction has a MAPE of 7% or less for wind-parks and 14% or less for solar-parks',
      [
        'mape <= 7% @95% on <data set> where "hourly prediction, wind-parks"',
        'mape <= 14% @95% on <data set> where solar-parks',
      ],
    ],
    [
      'Text-to-speech delay does not exceed 500 ms for 98% of sentences',
      ['share(text_to_speech_delay_time_ms<=500) >= 98% @95% on <data set>'],
    ],
    [
      'Recall@50 for the new retriever is at least 0.05 higher than for the current one',
      ['recall@50 better than <version in use> by 0.05 @97.5% on <data set> where "new retriever"'],
    ],
    [
      'Fewer than 3 in 10,000 printed labels show a wrong allergen code',
      ['printed_labels_show_wrong_allergen_code_share < 0.03% @95% on <data set>'],
    ],
    [
      'Each airport must have a baggage accuracy of 93% or better',
      ['baggage_accuracy >= 93% @95% on <data set> for every airport'],
    ],
    [
      'Chart descriptions: METEOR ≥ 0.4 and no more than 3% of descriptions with invented figures',
      [
        'chart_descriptions_meteor >= 0.4 @95% on <data set>',
        'descriptions_with_invented_figures_share <= 3% @95% on <data set>',
      ],
    ],
    [
      'RAM usage stays under 12 GB at context length 4096',
      ['ram_usage_gb < 12 @95% on <data set> where "context length 4096"'],
    ],
    [
      'Time to reindex on a full year of filings: below 6 hours',
      ['time_to_reindex_h < 6 @95% on <data set> where "full year of filings"'],
    ],
    [
      'At 2% false positives, the scanner spots at least 90% of forged passports',
      ['scanner_spots_forged_passports_share >= 90% @95% on <data set> where "2% false positives"'],
    ],
    [
      'The phone bot completes 55% of reservations, up from 38% today',
      [
        'phone_bot_completes_reservations_share >= 55% @95% on <data set> because up from 38% today',
      ],
    ],
    [
      'Macro recall improves from 0.54 to at least 0.63',
      ['macro_recall >= 0.63 @95% on <data set> because it is 0.54 today'],
    ],
    [
      'Noise tolerance: recall under motor hum not less than 55%',
      ['noise_tolerance_recall >= 55% @95% on <data set> where "under motor hum"'],
    ],
    [
      'Keep the cost of a dubbed minute under 35 cents',
      ['dubbed_minute_cost_cents < 35 @95% on <data set>'],
    ],
    [
      'The system must stop 99.8% of pallets above 900 KG that are overloaded',
      ['stop_pallets_overloaded_share >= 99.8% @95% on <data set> where "above 900 KG"'],
    ],
    [
      'Guests mark the tip as useful in at least 8 of 10 visits',
      ['guests_mark_tip_as_useful_share >= 80% @95% on <data set>'],
    ],
    [
      'Passage recall@50 shall not fall below 0.85 after the embeddings are quantised',
      ['passage_recall@50 >= 0.85 @95% on <data set> where "after embeddings are quantised"'],
    ],
    [
      'Summary contains no swear words in 1,500 drawn transcripts',
      ['swear_words <= 0 point n>=1500 on <data set>'],
    ],
    [
      'The model should outperform the current spreadsheet by 12% in terms of MAE',
      ['mae better than "current spreadsheet" by 12% relative @97.5% on <data set>'],
    ],
  ],
  vague: [
    '`emoji_dense` peak heap count must shrink by at least `20%`.',
    'The classifier must be field proven',
    'Letter quality should equal that of our senior clerks',
    'AI should noticeably shorten paperwork',
    'High sensitivity on rare tumours',
    'Decent recall with little noise',
    'Estimates need to be stable at night too',
    'The embedding service must grow with our archive',
    'Precision that is similar to trained inspectors',
    'The concierge copes with most everyday requests',
    'Raise the match quality for rare-part searches',
    'Readers should be pleased with the story picks',
    'The demand estimate is precise enough for rostering',
    'Acceptable delay on satellite links',
  ],
  asked: [
    'The probe reaches held-out balanced accuracy clearly above the most-frequent-label guess (target: ≥12 percentage points above most-frequent-label guess on the small ore/coal/slag split), with per-site sensitivity/specificity reported.',
    'Recognition and highlighting of place names causes no visible lag (under 150 ms) when loading a chapter with up to 8 000 lines of text',
    'The donor ranking model raises response of the first quintile by a factor of 3 over chance',
    'Latency p50/p99: 200 ms / 900 ms',
  ],
  software: [
    'Receipts are emailed within 5 minutes of a completed payment',
    'The floor plan can be printed to A3 with up to 40 layers',
    'Cards are blocked after 5 wrong PINs',
    'A lesson can be moved up to 48 hours before it begins',
    'Project titles are capped at 80 letters',
    'The proxy replies with 502 when more than 300 sockets are open',
    'At least one maintainer signs off every merge',
    'Statement coverage ≥ 80% and mutation coverage ≥ 60%',
    'Pipeline duration under 15 minutes',
    'The firmware image is smaller than 64 MB',
    'Thumbnails are scaled to at most 120 KB',
    'Zero high-severity findings in the container scan',
    'The shop scores at least 85 in PageSpeed',
    'Line height is at least 24 px on tablets',
    'The token expires after 20 minutes',
    'Each school may have up to 120 classes',
    'Operators can define between 2 and 15 alarm zones',
    'Purchase orders above 25,000 CHF need a board signature',
  ],
};

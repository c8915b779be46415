import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_FURTHER_SENTENCES: Sentences = {
  measurable: [
    [
      'SC-009: At least 75% of generated care plans lead to one or more signed or clearly refused measures.',
      [
        'generated_care_plans_lead_one_or_more_signed_or_clearly_refused_measures_share >= 75% @95% on <data set> because SC-009',
      ],
    ],
    [
      'Advice Quality: Farmer adoption rate of sowing dates (target: >75%)',
      [
        'sowing_dates_farmer_adoption_rate > 75% @95% on <data set> because it means Advice Quality',
      ],
    ],
    [
      'WHEN scored on the test set, THEN the model SHALL reach a METEOR score of at least 0.45',
      ['meteor_score >= 0.45 @95% on <data set> where "scored on the test set"'],
    ],
    [
      'RQ-07 — The model shall reach an SNR of at least 18 dB on the validation set.',
      ['snr_db >= 18 @95% on validation-set because RQ-07'],
    ],
    [
      'RQ-08 — The model shall reach a PESQ of at least 2.60 on the validation set.',
      ['pesq >= 2.6 @95% on validation-set because RQ-08'],
    ],
    ['Phrase mining purity score > 0.7', ['phrase_mining_purity_score > 0.7 @95%']],
    ['Beat tracking error rate < 8%', ['beat_tracking_error_rate < 8% @95%']],
    ['3.5+ comfort score', ['comfort_score >= 3.5 @95% on <data set>']],
    ['Spend <$20/month', ['spend_usd_per_month < 20 @95%']],
    [
      'Lookup Precision: > 80% usefulness rate (librarian-judged)',
      [
        'usefulness_rate > 80% @95% on <data set> because it means Lookup Precision, it means librarian-judged',
      ],
    ],
    [
      'Shopper Response: > 65% of hints lead to a purchase',
      ['hints_lead_purchase_share > 65% @95% on <data set> because it means Shopper Response'],
    ],
    [
      'Draft quality: >80% of drafted macros run without changes',
      [
        'draft_quality > 80% @95% on <data set> because it means drafted macros run without changes',
      ],
    ],
    [
      'Speech-to-Subtitle Latency: Target < 700ms',
      ['speech_to_subtitle_latency_ms < 700 @95% on <data set>'],
    ],
    [
      'p95 end-of-turn to first caption ≤ 1.8 seconds on the approved conference room setup',
      [
        'p95_end_of_turn_to_first_caption_time_s <= 1.8 @95% on <data set> where "approved conference room setup"',
      ],
    ],
    [
      'Allergen tagging accuracy: 80–88%',
      [
        'allergen_tagging_accuracy >= 80% @95% on <data set>',
        'allergen_tagging_accuracy <= 88% @95% on <data set>',
      ],
    ],
    ['Stable dictation accuracy above 92%', ['stable_dictation_accuracy > 92% @95% on <data set>']],
    [
      'SC-007: Radio-to-log service handles crew calls with recognition accuracy above 88% in staged harbour drills',
      [
        'recognition_accuracy > 88% @95% on <data set> where "Radio-to-log service handles crew calls, staged harbour drills" because SC-007',
      ],
    ],
    [
      'WHEN callers speak with Scottish Highland accents THEN the app SHALL keep recognition accuracy above 88%',
      [
        'recognition_accuracy > 88% @95% on <data set> where "callers speak with Scottish Highland accents"',
      ],
    ],
    [
      'WHEN callers speak with Northern Welsh accents THEN the app SHALL keep recognition accuracy above 93%',
      [
        'recognition_accuracy > 93% @95% on <data set> where "callers speak with Northern Welsh accents"',
      ],
    ],
    [
      'Meter reading accuracy above 97 percent',
      ['meter_reading_accuracy > 97% @95% on <data set>'],
    ],
    ['Caption drafting time under 4 seconds', ['caption_drafting_time_s < 4 @95% on <data set>']],
    ['triage accuracy >= 0.94', ['triage_accuracy >= 0.94 @95%']],
    ['unapproved refund count = 0', ['unapproved_refund_count <= 0 point']],
    [
      'Numeric accuracy > 92% vs audited ledger',
      ['numeric_accuracy > 92% @95% on <data set> because vs audited ledger'],
    ],
    [
      'Storyboard latency < 90s for complete episode',
      ['storyboard_latency_s < 90 @95% on <data set> where "complete episode"'],
    ],
    [
      'Reach a docking success rate of 96% for a list of agreed berth layouts.',
      ['docking_success_rate >= 96% @95% on <data set> where "list of agreed berth layouts"'],
    ],
    [
      'Reach a correct sorting rate of 93% for the mixed parcels.',
      ['correct_sorting_rate >= 93% @95% on <data set> where "mixed parcels"'],
    ],
    [
      'THE Grant_Matcher SHALL keep accuracy of at least 82% in pairing charities with suitable funds',
      ['accuracy >= 82% @95% on <data set> where "pairing charities with suitable funds"'],
    ],
    ['Scoring completes in under 8 seconds', ['scoring_time_s < 8 @95% on <data set>']],
    ['Recipe parsing accuracy > 93%', ['recipe_parsing_accuracy > 93% @95%']],
    ['LLM token cost per tenant < $4/month', ['llm_token_cost_per_tenant_usd_per_month < 4 @95%']],
    [
      'WHEN the kiosk starts on iPad Safari THEN the system SHALL correctly label at least 75% of uploaded garment photos as "denim" fabric',
      [
        'correctly_label_uploaded_garment_photos_as_denim_fabric_share >= 75% @95% on <data set> where "kiosk starts on iPad Safari"',
      ],
    ],
    [
      'The scan module shall reliably read labels from crumpled customs forms with at least 88 percent word accuracy under normal warehouse lighting.',
      [
        'word_accuracy >= 88% @95% on <data set> where "reliably read labels from crumpled customs forms, under normal warehouse lighting"',
      ],
    ],
    [
      'SC-002: Glossary opens in side view within 4 seconds for ordinary lesson sheets',
      [
        'glossary_time_s <= 4 @95% on <data set> where "side view, ordinary lesson sheets" because SC-002',
      ],
    ],
    [
      'Model Hint Uptake: 65% of model hints are applied',
      ['model_hints_applied_share >= 65% @95% on <data set> because it means Model Hint Uptake'],
    ],
    [
      'Validate LLM produces usable pick lists for 93% of spoken warehouse orders',
      [
        'llm_produces_usable_pick_lists_for_spoken_warehouse_orders_share >= 93% @95% on <data set>',
      ],
    ],
    [
      'Validate radio call handling meets 87% recognition accuracy target',
      ['recognition_accuracy >= 87% @95% on <data set> where "radio call handling"'],
    ],
    ['Ranker accuracy >= 66%', ['ranker_accuracy >= 66% @95%']],
    [
      'Weather data available for 85%+ of fixtures',
      ['weather_data_available_for_fixtures_share >= 85% @95% on <data set>'],
    ],
    [
      'Inter-rater alpha >= 0.75 on curator-checked captions',
      ['inter_rater_alpha >= 0.75 @95% on <data set> where "curator-checked captions"'],
    ],
    [
      'Parser accuracy >= 82% on field-worker test set',
      ['parser_accuracy >= 82% @95% on <data set> where "field-worker test set"'],
    ],
    [
      'Speed: Keep scoring latency < 120ms',
      ['scoring_latency_ms < 120 @95% on <data set> because it means Speed'],
    ],
    [
      'mean absolute essay-grade error at or below 0.6 marks;',
      ['mean_absolute_essay_grade_error_marks <= 0.6 @95% on <data set>'],
    ],
    ['verdict mismatch below 4%;', ['verdict_mismatch < 4% @95% on <data set>']],
    [
      'Simple playlist suggestion play-through rate > 12%',
      ['simple_playlist_suggestion_play_through_rate > 12% @95%'],
    ],
    [
      'Expected quality: mAP@0.5 ≥ 66% on validation images.',
      [
        'map@0.5 >= 66% @95% on <data set> where "validation images" because it means Expected quality',
      ],
    ],
    [
      'SC-004: A regressor refitted on the best 5 features must reach R² >= 0.55 on the external dataset.',
      [
        'r2 >= 0.55 @95% on external-dataset where "refitted on the best 5 features" because SC-004',
      ],
    ],
    [
      'Zero cases of honest sellers suspended',
      ['honest_sellers_suspended <= 0 point n>=<samples> on <data set>'],
    ],
    [
      'Helpdesk deflection > 60% (callers solve what they came with)',
      [
        'helpdesk_deflection > 60% @95% on <data set> because it means callers solve what they came with',
      ],
    ],
    ['ASR Precision > 93%', ['asr_precision > 93% @95%']],
    ['Avg captioning time < 3s', ['avg_captioning_time_s < 3 @95%']],
    [
      'Payout rate shift < 0.8% from control',
      ['payout_rate_shift < 0.8% @95% on <data set> where "from control"'],
    ],
  ],
  vague: [],
  software: ['85%+ drop in lint warnings'],
};

import type { Sentences } from './sentences';

/** Sentences of which lines say some limits whole, and a part is left to be asked about. */
export const SOME_LIMITS_SENTENCES: Sentences = {
  measurable: [
    [
      'Demand no lost full stanza, no added duplicated stanza, unchanged name set, aligned coverage of at least 96%, and proper-noun recall of at least 97%.',
      [
        'lost_full_stanza <= 0 point n>=<samples> on <data set> because “unchanged name set”',
        'added_duplicated_stanza <= 0 point n>=<samples> on <data set> because “unchanged name set”',
        'aligned_coverage >= 96% @95% on <data set> because “unchanged name set”',
        'proper_noun_recall >= 97% @95% on <data set> because “unchanged name set”',
      ],
    ],
  ],
  some: [
    [
      'precision hits baseline AND stuck-call rate <4% AND no probe failures AND no spam reports.',
      [
        'probe_failures <= 0 point n>=<samples> on <data set>',
        'spam_reports <= 0 point n>=<samples> on <data set>',
      ],
      ['precision hits baseline AND stuck-call rate <4%'],
    ],
    [
      'RMSE ≤ 4.5 kW for loads under 50 kW and ≤ 9 kW otherwise',
      ['rmse_kw <= 4.5 @95% on <data set> where "loads less than 50 kW"'],
      ['at most 9 kW otherwise'],
    ],
    [
      'Pose PCK ≥ 0.85 (mean) with no clip under 0.65',
      ['mean_pose_pck >= 0.85 @95% on <data set>'],
      ['no clip under 0.65'],
    ],
    [
      'instance mAP@0.5 of at least 0.85, and bottle capped/uncapped classification precision/recall of at least 0.96/0.91',
      ['instance_map@0.5 >= 0.85 @95% on <data set>'],
      ['bottle capped/uncapped classification precision/recall of at least 0.96 /0.91'],
    ],
    [
      'a Passage Recall of 81.4% and a 64.3% token saving ratio, with round-trip latency of less than three seconds',
      ['passage_recall >= 81.4% @95% on <data set>', 'round_trip_latency_s < 3 @95% on <data set>'],
      ['a 64.3% token saving ratio'],
    ],
    [
      'Memory budget: 300 MB; recall budget: no worse than 2 points below the ensemble',
      ['memory_mb <= 300 @95% on <data set>'],
      ['recall budget: no worse than 2 points below the ensemble'],
    ],
    [
      '≥80 checked quotes, ≥90% of checked quotes mailed without changes, zero discount-policy breaches over 45 days',
      [
        'checked_quotes_mailed_without_changes_share >= 90% @95% on <data set> where "over 45 days"',
        'discount_policy_breaches <= 0 point n>=<samples> on <data set> where "over 45 days"',
      ],
      ['at least 80 checked quotes'],
    ],
    [
      'Acceptance: Brief <200 words; top-5 proposed answers with links; precision >80% on private bench.',
      [
        'brief_words < 200 @95% on <data set>',
        'precision > 80% @95% on <data set> where "private bench"',
      ],
      ['top-5 proposed answers with links'],
    ],
    [
      'AI tenant score aligns with lease length (≥ 65% of top-5 tenants stay past two years)',
      ['top_5_tenants_stay_past_two_years_share >= 65% @95% on <data set>'],
      ['AI tenant score aligns with lease length'],
    ],
    ['Whole chain: < 80ms (12 FPS)', ['whole_chain_time_ms < 80 @95% on <data set>'], ['12 FPS']],
    [
      '≤ 0.4 missed alarms per shift during the trial; post-trial target ≤ 0.1 per shift.',
      ['missed_alarms_per_shift <= 0.4 @95% on <data set> where "during trial"'],
      ['post-trial target ≤ 0.1 per shift'],
    ],
    [
      'Three sprints, no tone regression, latency within +20 percent of v2',
      ['latency within 20% relative of v2 @97.5% on <data set>'],
      ['Three sprints, 0 tone regression'],
    ],
    [
      'Deepeval relevance/coverage in the nightly suite; enforce relevance ≥ 0.8 in the gate.',
      ['relevance >= 0.8 @95% on nightly-suite where gate'],
      ['Deepeval relevance/coverage'],
    ],
    [
      'Trial recognises at least 85% of genuine mooring stops and raises no fee during logged sailing trips',
      ['trial_recognises_genuine_mooring_stops_share >= 85% @95% on <data set>'],
      ['raises no fee during logged sailing trips'],
    ],
    [
      'It demands top-1 recall of at least 75%, top-5 recall of at least 94%, 100% citation, and zero licence, leakage, or outdated-price errors.',
      [
        'top_1_recall >= 75% @95% on <data set>',
        'licence_leakage_or_outdated_price_errors <= 0 point n>=<samples> on <data set>',
      ],
      ['top-5 recall of at least 94%, 100% citation'],
    ],
    [
      'The checks demand Recall@10 of at least 0.85, mean average precision of at least 0.65, verbatim title first, and at least one synonym whose matching recipe reaches the top three only with dense vectors.',
      [
        'recall@10 >= 0.85 @95% on <data set>',
        'mean_average_precision >= 0.65 @95% on <data set> because it means verbatim title first',
      ],
      ['at least 1 synonym whose matching recipe reaches the top three only with dense vectors'],
    ],
    [
      'On a held-out set of signed charter contracts annotated by three shipbrokers, the parser shall reach tagging accuracy of at least 92% across the four agreed clause groups.',
      ['tagging_accuracy >= 92% @95% on held-out-set where "across four agreed clause groups"'],
      ['of signed charter contracts annotated by three shipbrokers'],
    ],
    [
      'Model-written listing quality with <4% manual corrections needed',
      ['manual_corrections_share < 4% @95% on <data set> because “needed”'],
      ['Model-written listing quality'],
    ],
    [
      'cutting manual patrol work from 4–8 hours to under 45 minutes while keeping a false alarm rate below 3%',
      ['false_alarm_rate < 3% @95% on <data set>'],
      ['cutting manual patrol work from 4–8 hours to under 45 minutes'],
    ],
    [
      'THE Knot_Finder SHALL reach a precision of at least 87% and a recall of at least 85% on each Knot_Type when scored on the held-out 15% test split of the sawmill image dataset.',
      ['precision >= 87% @95% on sawmill-image-dataset'],
      ['a recall of at least 85% on each Knot_Type when scored on the held-out 15% test split'],
    ],
    [
      '100% of safety hazards lead to instant handover (within 2 seconds of recognition)',
      ['safety_hazards_lead_instant_handover_share >= 100% point n>=<samples> on <data set>'],
      ['at most 2 seconds of recognition'],
    ],
    [
      'LLM-judge average above 4.2/5 on tenant emails, with no tone score below 2.',
      ['llm_judge > 4.2 of 5 @95% on <data set> where "tenant emails"'],
      ['no tone score below 2'],
    ],
    [
      'The ES-HW model must reach ≥ 75% accuracy (per metric F-12 formula: `1 − |sold − planned| / sold × 100`) across all finished quarters with booked sales.',
      ['es_hw_model_accuracy >= 75% @95% on <data set>'],
      [
        'per metric F-12 formula: 1 − |sold − planned| / sold × 100 across all finished quarters with booked sales',
      ],
    ],
    [
      'Ticket router: macro F1 ≥ 0.78; hand-over notes ≥ 4 good enough; wrong-queue rate ≤ 6%',
      [
        'ticket_router_macro_f1 >= 0.78 @95% on <data set>',
        'wrong_queue_rate <= 6% @95% on <data set>',
      ],
      ['hand-over notes ≥ 4 good enough'],
    ],
    [
      'Spoken-digit error rate below 2%; 3 voices or more for each driver; wake-word recall above 97%',
      [
        'spoken_digit_error_rate < 2% @95% on <data set>',
        'wake_word_recall > 97% @95% on <data set>',
      ],
      ['at least 3 voices for each driver'],
    ],
  ],
  vague: [],
  asked: [
    'The anomaly detector raises at most three alerts per shift, of which at least two are real.',
    'Depth error < 7% (80% des plongées)',
    'Since the move to the new berth recall is 74%; it has to be 79% or higher',
    'Stability is the spread of recall over k=6 folds; must be ≤ 0.03 to be called stable',
  ],
  software: [],
};

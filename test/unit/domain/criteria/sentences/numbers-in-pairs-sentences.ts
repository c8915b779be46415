import type { Sentences } from './sentences';

/** Of shares within a time, of things per thing and of two limits at once, in the forms of public specifications. */
export const NUMBERS_IN_PAIRS_SENTENCES: Sentences = {
  measurable: [
    [
      'At least 12 processed clips per second under the agreed benchmark conditions',
      [
        'processed_clips_per_second >= 12 @95% on <data set> where "under agreed benchmark conditions"',
      ],
    ],
    [
      'At least 12 inference frames per second on the edge box',
      ['inference_frames_per_second >= 12 @95% on <data set> where "edge box"'],
    ],
    [
      'Fewer than 5 false alarms per week during the trial',
      ['false_alarms_per_week < 5 @95% on <data set> where "during trial"'],
    ],
    [
      'Recall of at least 80% across all species',
      ['recall >= 80% @95% on <data set> for every species'],
    ],
    [
      'Macro F1 >= 0.7 averaged over all dialects.',
      ['macro_f1 >= 0.7 @95% on <data set> because it means averaged over all dialects'],
    ],
    [
      'Mean Dice for each organ at least 0.6',
      ['mean_dice >= 0.6 @95% on <data set> for every organ'],
    ],
    [
      'Precision/recall >= 0.8 for reef photos',
      [
        'precision >= 0.8 @95% on <data set> where "reef photos"',
        'recall >= 0.8 @95% on <data set> where "reef photos"',
      ],
    ],
    [
      'Secondary metric: ≥85% sensitivity/specificity',
      ['sensitivity >= 85% @95% on <data set>', 'specificity >= 85% @95% on <data set>'],
    ],
    [
      'p50/p95 routing latency below 2 s',
      [
        'p50_routing_latency_s < 2 @95% on <data set>',
        'p95_routing_latency_s < 2 @95% on <data set>',
      ],
    ],
    [
      'mAP@0.5 of at least 0.4 across all plant classes',
      ['map@0.5 >= 0.4 @95% on <data set> because it means across all plant classes'],
    ],
    [
      'Harvest MAPE must be below 9%, R-squared above zero, and bias below 3%.',
      [
        'harvest_mape < 9% @95% on <data set>',
        'r_squared > 0 @95% on <data set>',
        'bias < 3% @95% on <data set>',
      ],
    ],
    [
      'Shoplifting detection reaches a precision of at least 88% on weekend footage.',
      ['precision >= 88% @95% on <data set> where "Shoplifting detection, weekend footage"'],
    ],
    [
      'The wheel torque estimation error must not exceed 4%',
      ['wheel_torque_estimation_error <= 4% @95% on <data set>'],
    ],
    [
      'Visual odometry drift must not exceed 3% over 25m corridors.',
      ['visual_odometry_drift <= 3% @95% on <data set> where "over 25m corridors"'],
    ],
    [
      'The Betting Model SHALL reach a minimum precision of 58% on validation data',
      ['precision >= 58% @95% on <data set> where "validation data"'],
    ],
    [
      'THE Noise_Monitor SHALL reach a minimum 80% detection accuracy for gunshot sounds',
      ['detection_accuracy >= 80% @95% on <data set> where "gunshot sounds"'],
    ],
    [
      'THE Noise_Monitor SHALL raise fewer than 4% false positive detections for gunshots',
      ['raise_false_positive_detections_for_gunshots_share < 4% @95% on <data set>'],
    ],
    [
      'Reach a minimum 90% patient satisfaction rating as measured by monthly questionnaires.',
      [
        'patient_satisfaction_rating >= 90% @95% on <data set> because measured by monthly questionnaires',
      ],
    ],
    [
      'AI-proposed synonyms reach at least 75% approval rate without reviewer changes.',
      [
        'ai_proposed_synonyms_approval_rate >= 75% @95% on <data set> where "without reviewer changes"',
      ],
    ],
    [
      'AI-drafted replies match agreed tone rules in at least 85% of conversations',
      ['ai_drafted_replies_match_agreed_tone_rules_share >= 85% @95% on <data set>'],
    ],
    [
      'Proposed routes are kept by dispatchers at least 75% of the time.',
      ['proposed_routes_kept_by_dispatchers_share >= 75% @95% on <data set>'],
    ],
    [
      'All translated labels keep reserved placeholder tokens 100% of the time.',
      [
        'translated_labels_keep_reserved_placeholder_tokens_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'Tenants get answers within 5 seconds of writing for 90% of enquiries',
      [
        'share(response_time_s<=5) >= 90% @95% on <data set> because it counts from writing, it means Tenants get answers',
      ],
    ],
    [
      'Codings achieve at least 75% accuracy (as measured by sign-off without corrections)',
      [
        'codings_accuracy >= 75% @95% on <data set> because measured by sign-off without corrections',
      ],
    ],
    [
      'Retrieval finds precedents with 85% or higher recall for tenancy disputes',
      ['recall >= 85% @95% on <data set> where "Retrieval finds precedents, tenancy disputes"'],
    ],
    [
      'LLM-written queries are runnable read-only SQL with >98% execution success rate',
      [
        'execution_success_rate > 98% @95% on <data set> where "LLM-written queries are runnable read-only SQL"',
      ],
    ],
    [
      'First AI hint is shown within 4 seconds of homework upload',
      ['first_ai_hint_time_s <= 4 @95% on <data set> because it counts from homework upload'],
    ],
    [
      '>55% of opened interviews reach submission',
      ['opened_interviews_reach_submission_share > 55% @95% on <data set>'],
    ],
    [
      'AI-cut trailers need < 30 minutes of human rework on average',
      ['human_rework_time_min < 30 @95% on <data set> where "AI-cut trailers"'],
    ],
    [
      'Rationales are produced for 85% of alerts within 15 seconds',
      ['share(rationales_produced_time_s<=15) >= 85% @95% on <data set>'],
    ],
    [
      'AI-chosen illustrations achieve 75%+ suitability rating when judged',
      ['ai_chosen_illustrations_suitability_rating >= 75% @95% on <data set> where "when judged"'],
    ],
    [
      "Label agreement of at least 0.92, severe recall of 1.00, and Cohen's kappa of at least 0.75.",
      [
        'label_agreement >= 0.92 @95% on <data set>',
        'severe_recall >= 100% point n>=<samples> on <data set>',
        'cohens_kappa >= 0.75 @95% on <data set>',
      ],
    ],
    [
      'Mean inference time had to stay at or below 12 seconds',
      ['mean_inference_time_s <= 12 @95% on <data set>'],
    ],
    [
      'Precision and recall of at least 92%',
      ['precision >= 92% @95% on <data set>', 'recall >= 92% @95% on <data set>'],
    ],
    ['Generation time under 4 seconds', ['generation_time_s < 4 @95% on <data set>']],
    ['Handover rate below 20%', ['handover_rate < 20% @95% on <data set>']],
    [
      'Right routing in 94%+ of tickets, handover rate below 12% for premium guests',
      [
        'right_routing_share >= 94% @95% on <data set>',
        'handover_rate < 12% @95% on <data set> where "premium guests"',
      ],
    ],
    [
      'AI resolving 55%+ of warranty questions',
      ['ai_resolving_warranty_questions_share >= 55% @95% on <data set>'],
    ],
    [
      'Push the overall missed fault rate below 2.5%',
      ['missed_fault_rate < 2.5% @95% on <data set>'],
    ],
    [
      'A false accept rate below 0.02% while keeping 98.7% identification probability',
      [
        'false_accept_rate < 0.02% @95% on <data set>',
        'identification_probability >= 98.7% @95% on <data set>',
      ],
    ],
    [
      'Forecast latency < 150ms per turbine on edge hardware',
      ['forecast_latency_per_turbine_ms < 150 @95% on <data set> where "edge hardware"'],
    ],
    [
      'The service produces embeddings for ≥97% of uploaded portraits without failures',
      [
        'produces_embeddings_for_uploaded_portraits_without_failures_share >= 97% @95% on <data set>',
      ],
    ],
    [
      'Ranking accuracy (share of right winners) exceeds 75% over a 14-day season',
      [
        'ranking_accuracy > 75% @95% on <data set> where "over a 14-day season" because it means share of right winners',
      ],
    ],
    [
      '92% of scanned cheques are read with all mandatory amounts',
      ['scanned_cheques_read_with_mandatory_amounts_share >= 92% @95% on <data set>'],
    ],
    [
      'Forecasts are shown within 6 seconds once enough readings are there.',
      ['forecasts_time_s <= 6 @95% on <data set> where "once enough readings are there"'],
    ],
  ],
  vague: [
    'The recogniser should cope sensibly with blurred frames',
    'Risk scores should be coherent across vehicle classes',
    'The research agent produces thorough market overviews',
    'Suggested outlines are tidy and well organised',
    'The retriever finds useful passages for tenant questions',
    "Model cards clearly convey the classifier's limitations",
    'The forecaster should behave well during demand spikes',
    'Rationales should be simple for loan officers to understand',
    'The chatbot should come across as caring without being pushy',
    'Recognition delay should be short enough for live interpreting',
  ],
  asked: [
    'Peak VRAM consumption cut by at least 3x compared to the unquantised model',
    'Tokens-per-second rises by at least 25% for batches of 16+ sequences',
    'No store format has >25% higher MAE than the global forecaster',
  ],
  software: [
    'A shift is booked by one chat message.',
    'Approve clicks on open timesheets create a payroll entry without any further step.',
    'Recall and specificity are listed separately for each scanner',
    'No price is shown without the currency shown next to it.',
    'The sales digest can be exported with order count and reporting period.',
    'Season overview table lists goals, assists, cards, and minutes played',
    'Adapters give typed pending results when rows are incomplete.',
    'Orders sent without `voucher_code` yield 201 when an active cart exists',
    'Label import tests stay green without any database migration.',
    'The Training Service SHALL keep every exported checkpoint with a build number in the registry',
    'WHEN a crash is registered, THE Dash_Recorder SHALL keep footage from 15 seconds before to 15 seconds after the impact',
    'The regression pack SHALL reach a minimum branch coverage of 85%',
    'Every Vue composable shall be commented',
    'A maintainer generates a settings file from a blueprint',
    'One identical schema is consumed by at least 4 separate services without changes.',
    'The shortcut shows the export dialog',
    'Saving a rota adds the new shift to the calendar',
    'The article holds a flag that tells whether it was machine-translated',
    'All SQL scripts shall follow an agreed naming guideline',
    'The manuals shall be kept under revision in Subversion',
  ],
};

import type { Sentences } from './sentences';

/** Of the same domains, as acceptance criteria of deliveries. */
export const DELIVERY_SENTENCES: Sentences = {
  measurable: [
    [
      'The triage model must flag at least 96 of every 100 urgent referrals.',
      ['triage_model_flag_urgent_referrals_share >= 96% @95% on <data set>'],
    ],
    [
      'False negative rate for melanoma no higher than 4%, measured on the 2023 biopsy archive.',
      ['false_negative_rate <= 4% @95% on <data set> where "melanoma, 2023 biopsy archive"'],
    ],
    [
      'We will go live once precision is 88% or above on the shadow traffic of May.',
      ['precision >= 88% @95% on <data set> where "shadow traffic of May"'],
    ],
    [
      'The transcription has a WER of max. 7% for native and max. 11% for non-native speakers.',
      [
        'wer <= 7% @95% on <data set> where native',
        'wer <= 11% @95% on <data set> where "non-native speakers"',
      ],
    ],
    [
      '90th percentile of end-to-end delay must not be more than 1.2 s.',
      ['p90_end_to_end_delay_s <= 1.2 @95% on <data set>'],
    ],
    [
      'Slot-filling F1 ≥ 0.91 per intent.',
      ['slot_filling_f1 >= 0.91 @95% on <data set> for every intent'],
    ],
    ['The arm places parts with an accuracy of ±2 mm in 99.5% of cycles.', []],
    [
      'Docking succeeds in at least 19 out of 20 trials.',
      ['docking_succeeds_share >= 95% @95% on <data set>'],
    ],
    [
      'Battery drain per inference must stay below 1.5 J.',
      ['battery_drain_per_inference_j < 1.5 @95% on <data set>'],
    ],
    [
      'NDCG@5 should go from 0.41 to at least 0.44.',
      ['ndcg@5 >= 0.44 @95% on <data set> because it is 0.41 today'],
    ],
    [
      'Long-tail products make up no less than 20% of recommendations.',
      ['long_tail_products_make_up_recommendations_share >= 20% @95% on <data set>'],
    ],
    [
      'Weekly forecast error (WAPE) ≤ 11 % for A-items and ≤ 20 % for C-items.',
      [
        'weekly_forecast_error_wape <= 11% @95% on <data set> where A-items',
        'weekly_forecast_error_wape <= 20% @95% on <data set> where C-items',
      ],
    ],
    [
      'Forecasts for holidays are off by no more than 15%.',
      ['forecast_deviation <= 15% @95% on <data set> where holidays'],
    ],
    [
      'Coverage of the 90% interval is at least 88%.',
      ['coverage >= 88% @95% on <data set> where "90% interval"'],
    ],
    [
      'At most one hallucinated reference per 200 answers.',
      ['answers_with_hallucinated_reference_share <= 0.5% @95% on <data set>'],
    ],
    [
      'Summaries are rated 4 or better by clinicians in 85% of cases.',
      ['share(rating>=4) >= 85% @95% on <data set> where "by clinicians"'],
    ],
    [
      'Toxicity score above 0.5 in fewer than 0.1% of generations.',
      ['share(toxicity_score>0.5) < 0.1% @95% on <data set>'],
    ],
    [
      'Mean retrieval latency ≤ 80 ms and p99 ≤ 250 ms with 1 million chunks.',
      [
        'mean_retrieval_latency_ms <= 80 @95% on <data set> where "1 million chunks"',
        'p99_retrieval_latency_ms <= 250 @95% on <data set> where "1 million chunks"',
      ],
    ],
    [
      'Hit rate@3 is 10 points higher than keyword search.',
      ['hit_rate@3 better than "keyword search" by 10% @97.5% on <data set>'],
    ],
    [
      'The agent finishes the booking flow within 8 steps in 90% of runs.',
      [
        'share(steps<=8) >= 90% @95% on <data set> because it means The agent finishes the booking flow',
      ],
    ],
    [
      'No more than 2 tool errors per 100 calls.',
      ['calls_with_tool_errors_share <= 2% @95% on <data set>'],
    ],
    [
      'In 500 red-team prompts the assistant leaks no system prompt.',
      ['leaks_system_prompt <= 0 point n>=500 on <data set> where "red-team prompts"'],
    ],
    [
      'Jailbreak success rate < 1% on HarmBench.',
      ['jailbreak_success_rate < 1% @95% on HarmBench'],
    ],
    [
      'Spam recall 98.5 %, at a false positive rate of 0.05 %.',
      ['spam_recall >= 98.5% @95% on <data set> where "false positive rate of 0.05%"'],
    ],
    [
      'Moderators overturn fewer than 3% of the automatic decisions.',
      ['moderators_overturn_automatic_decisions_share < 3% @95% on <data set>'],
    ],
    [
      'Intersection over union for lane markings of 0.8 or more.',
      ['iou >= 0.8 @95% on <data set> where "lane markings"'],
    ],
    [
      'Pedestrian detection at 50 m: recall >= 99 %.',
      ['pedestrian_detection_recall >= 99% @95% on <data set> where "50 m"'],
    ],
    [
      'Inference on the edge box takes 35 ms or less per frame.',
      ['inference_time_per_frame_ms <= 35 @95% on <data set> where "edge box"'],
    ],
    [
      'Mindestens 9 von 10 Antworten enthalten eine Quellenangabe.',
      ['answers_enthalten_quellenangabe_share >= 90% @95% on <data set>'],
    ],
    [
      'Die mittlere Antwortzeit liegt unter 2,5 Sekunden.',
      ['mittlere_antwortzeit_s < 2.5 @95% on <data set>'],
    ],
    [
      'Der F1-Score darf für keine Klasse unter 0,75 fallen.',
      ['f1_score >= 0.75 @95% on <data set> for every class'],
    ],
    [
      'Fehlerquote maximal 3 Prozent bei 1.000 Belegen.',
      ['fehlerquote <= 3% @95% n>=1000 on <data set>'],
    ],
    [
      'Selection rate ratio between women and men of at least 0.8.',
      ['selection_rate_ratio >= 0.8 @95% on <data set> where "between women and men"'],
    ],
    [
      'The gap in approval rate between age groups does not exceed 5 percentage points.',
      ['difference(approval_rate by age_group) <= 5% @95% on <data set>'],
    ],
    [
      'Model file ≤ 25 MB, RAM usage at runtime ≤ 200 MB.',
      [
        'model_size_mb <= 25 @95% on <data set>',
        'ram_usage_mb <= 200 @95% on <data set> where "at runtime"',
      ],
    ],
    [
      'Training must finish within 6 hours on one A100.',
      ['training_time_h <= 6 @95% on <data set> where "one A100"'],
    ],
    ['The new model costs at most 20% more per request than the current one.', []],
    ['Savings of at least $40,000 per month compared to manual review.', []],
    [
      'Population stability index of every feature stays under 0.2.',
      ['population_stability_index < 0.2 @95% on <data set> for every feature'],
    ],
    ['Self-consistency: 5 repeated runs give the same label for at least 97% of inputs.', []],
  ],
  vague: [
    'Doctors should be able to rely on the output',
    'The model performs on a par with senior staff',
    'Speech recognition must work in loud environments',
    'The recommendations hit the spot',
    'Forecast quality must not suffer',
    'The agent acts sensibly when it is unsure',
    'We want noticeably fewer escalations',
    'Images are sharp and believable',
    'The ranking reflects what matters to buyers',
    'Abuse is found quickly',
    'Bias should be kept to a minimum',
    'The classifier must be bulletproof',
    'Answers are mostly complete',
    'Der Assistent soll möglichst schnell antworten',
    'The bot should come across as friendly',
    'Detection is good even in bad weather',
    "Summaries shouldn't be too long",
    'The system must be able to deal with typos',
    'Model output is trustworthy',
    'Acceptable accuracy on new customers',
  ],
  software: [
    'The patient ID is masked in all logs.',
    'A user can download the transcript as a text file.',
    "The robot's firmware version is shown on the status page.",
    'The API key is rotated every 90 days.',
    'Clicking on a citation opens the source document.',
    'Requests without a tenant header are rejected with 400.',
    'The model can be selected from a drop-down.',
    'The upload form supports JPG, PNG and WebP.',
    'The alert is sent to the on-call channel.',
    'The search box has a placeholder text.',
    'Only users with the role reviewer can approve labels.',
    'The scheduler starts training on the first day of each month.',
    'Each record has a created_at timestamp.',
    'The forecast chart shows the last 12 months.',
    'The chatbot greets the user by name.',
    'The queue holds at most 10,000 messages.',
    'The model artifact is signed.',
    'Old predictions are archived after 180 days.',
    'The settings page has tabs for general, data and alerts.',
    'The text is limited to two lines on mobile.',
  ],
};

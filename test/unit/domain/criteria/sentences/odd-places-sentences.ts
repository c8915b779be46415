import type { Sentences } from './sentences';

/** With limits in odd places: beside their groups, in brackets, behind verbs. */
export const ODD_PLACES_SENTENCES: Sentences = {
  measurable: [
    [
      'The impact ratio must lie between 0.8 and 1.25 (the 80% rule).',
      [
        'impact_ratio >= 0.8 @95% on <data set> because it means the 80% rule',
        'impact_ratio <= 1.25 @95% on <data set> because it means the 80% rule',
      ],
    ],
    [
      '**Drift Rule:** Brier score must be < 0.2.',
      ['brier_score < 0.2 @95% on <data set> because it means Drift Rule'],
    ],
    ['Depth error < 7% (80% of dives)', ['share(depth_error<7%) >= 80% @95% on <data set>']],
    [
      'Time to first word < 350 ms (97% of callers)',
      ['share(time_to_first_word_ms<350) >= 97% @95% on <data set>'],
    ],
    [
      'The ECG classifier detects atrial fibrillation with a sensitivity of at least 97%.',
      ['sensitivity >= 97% @95% on <data set> where "ECG classifier detects atrial fibrillation"'],
    ],
    [
      'Readmission model: AUROC ≥ 0.78 overall and ≥ 0.75 in every ethnic group.',
      [
        'readmission_model_auroc >= 0.78 @95% on <data set>',
        'readmission_model_auroc >= 0.75 @95% on <data set> for every ethnic_group',
      ],
    ],
    [
      "Dose predictions deviate by at most 5% from the physicist's plan in 95% of patients.",
      [
        "share(dose_prediction_deviation<=5%) >= 95% @95% on <data set> because it is measured from physicist's plan",
      ],
    ],
    [
      'Radiology report drafts contain no more than 0.2 clinically significant errors per report.',
      [
        'clinically_significant_errors_per_report <= 0.2 @95% on <data set> where "Radiology report drafts"',
      ],
    ],
    [
      'Turn-taking latency of the voice bot: 700 ms or less at the 90th percentile.',
      ['voice_bot_p90_turn_taking_latency_ms <= 700 @95% on <data set>'],
    ],
    [
      'Intent accuracy must be above 93% on far-field audio.',
      ['intent_accuracy > 93% @95% on <data set> where "far-field audio"'],
    ],
    [
      'At least 4.0 MOS from 30 native listeners.',
      ['mos >= 4 @95% n>=30 on <data set> where "native listeners"'],
    ],
    [
      'The drone lands within 50 cm of the target in 98 of 100 flights.',
      ['share(distance_to_target_cm<=50) >= 98% @95% on <data set>'],
    ],
    [
      'The lane-change planner needs fewer than 1 takeover per 500 km.',
      ['takeovers_per_500_km < 1 @95% on <data set> where "lane-change planner"'],
    ],
    [
      'Cycle time per pick ≤ 3.5 s with a success rate ≥ 99%.',
      ['cycle_time_per_pick_s <= 3.5 @95% on <data set>', 'success_rate >= 99% @95% on <data set>'],
    ],
    [
      'Precision@1 of the product search must beat Elasticsearch by at least 8 percentage points.',
      ['product_search_precision@1 better than Elasticsearch by 8% @97.5% on <data set>'],
    ],
    [
      'Average position of the first relevant hit is 2.5 or lower.',
      ['first_relevant_hit_average_position <= 2.5 @95% on <data set>'],
    ],
    [
      'Out-of-stock forecasts: recall 80 %, precision 60 %.',
      [
        'out_of_stock_forecasts_recall >= 80% @95% on <data set>',
        'precision >= 60% @95% on <data set>',
      ],
    ],
    [
      'MAE for arrival times no more than 90 seconds during rush hour.',
      ['mae_s <= 90 @95% on <data set> where "arrival times, during rush hour"'],
    ],
    [
      'The forecast beats the naive seasonal model by 15% in MASE.',
      ['mase better than "naive seasonal model" by 15% relative @97.5% on <data set>'],
    ],
    [
      'Quantile coverage at 95% lies between 93% and 97%.',
      [
        'quantile_coverage >= 93% @95% on <data set> where "at 95%"',
        'quantile_coverage <= 97% @95% on <data set> where "at 95%"',
      ],
    ],
    [
      '90% of the generated headlines are accepted without changes by the editors.',
      ['generated_headlines_accepted_without_changes_by_editors_share >= 90% @95% on <data set>'],
    ],
    [
      'No more than 3 in 1,000 images are flagged as unsafe.',
      ['images_flagged_as_unsafe_share <= 0.3% @95% on <data set>'],
    ],
    [
      'FID improves from 32 to 25 or below.',
      ['fid <= 25 @95% on <data set> because it is 32 today'],
    ],
    [
      "The copilot's suggestions compile in at least 92% of cases.",
      ['copilots_suggestions_compile_share >= 92% @95% on <data set>'],
    ],
    [
      'Context recall shall be ≥ 0.9 and answer relevancy ≥ 0.85 for k=5.',
      [
        'context_recall >= 0.9 @95% on <data set> where k=5',
        'answer_relevancy >= 0.85 @95% on <data set> where k=5',
      ],
    ],
    [
      '95% of answers cite at least one source.',
      ['answers_cite_min_1_source_share >= 95% @95% on <data set>'],
    ],
    [
      'Response groundedness of 0.95, judged by GPT-4.',
      ['response_groundedness >= 0.95 @95% on <data set>'],
    ],
    ['The agent may call at most 15 tools per task.', ['tools_per_task <= 15 @95% on <data set>']],
    [
      'Task completion rate ≥ 80 % with an average cost below $0.40 per task.',
      [
        'task_completion_rate >= 80% @95% on <data set>',
        'average_cost_per_task_usd < 0.4 @95% on <data set>',
      ],
    ],
    [
      'The agent escalates to a human in no more than 12% of sessions.',
      ['escalates_human_share <= 12% @95% on <data set>'],
    ],
    [
      'pass^5 of at least 60% on the airline tasks.',
      ['pass^5 >= 60% @95% on <data set> where "airline tasks"'],
    ],
    [
      'Recall of self-harm content must be at least 99% with precision no lower than 70%.',
      ['self_harm_content_recall >= 99% @95% on <data set>', 'precision >= 70% @95% on <data set>'],
    ],
    [
      'False takedown rate for news outlets ≤ 0.3 %.',
      ['false_takedown_rate_for_news_outlets <= 0.3% @95%'],
    ],
    [
      'Time to detect a coordinated attack: less than 10 minutes.',
      ['time_to_detect_coordinated_attack_min < 10 @95% on <data set>'],
    ],
    [
      'Object detector: AP for cyclists ≥ 0.65 in rain.',
      ['object_detector_ap >= 0.65 @95% on <data set> where "cyclists, rain"'],
    ],
    [
      'OCR reads licence plates correctly in 99 out of 100 images at daylight.',
      ['ocr_reads_licence_plates_correctly_in_images_at_daylight_share >= 99% @95% on <data set>'],
    ],
    [
      'Face match FAR ≤ 1e-5 at FRR ≤ 2%.',
      ['face_match_far <= 0.00001 @95% on <data set> where FRR<=2%'],
    ],
    [
      'Top-1-Genauigkeit von mindestens 85 % auf den Bildern aus Werk 3.',
      ['top_1_genauigkeit >= 85% @95% on <data set> where "Bildern aus Werk 3"'],
    ],
    [
      'Die Halluzinationsrate soll bei höchstens 2 % liegen.',
      ['halluzinationsrate <= 2% @95% on <data set>'],
    ],
    [
      'In 95 % der Fälle antwortet der Bot in weniger als 3 Sekunden.',
      ['share(response_time_s<3) >= 95% @95% on <data set>'],
    ],
    [
      "The model must not be more than 5 MB larger than today's.",
      ['model_size_mb within 5 of <version in use> @97.5% on <data set>'],
    ],
    ['Embedding dimension does not matter; recall@10 has to stay at 0.92 or higher.', []],
    ['Calibration error (ECE, 15 bins) below 0.03 on the Q2 2024 claims.', []],
    ['Demographic parity difference of at most 0.05 for gender and for age.', []],
  ],
  vague: [
    'Nurses should find the alerts useful',
    'The transcripts have to be of usable quality',
    'The picking robot must not be clumsy',
    'Results ought to be explainable to a layperson',
    'Forecasts should be as close as we can get',
    'The agent should know when to stop',
    'Ranking has to be a clear step up from today',
    'Recommendations feel fresh',
    'False positives are rare',
    "We don't want users to be annoyed by wrong answers",
    'The model stays stable over time',
    'Image quality is up to our standard',
    'A decent F1',
    'Make retrieval better',
    'Noise must not throw the model off',
    'The answer should be what an expert would say',
    'Die Erkennung muss zuverlässig funktionieren',
    'The copilot saves developers a lot of time',
    'Minimal latency on mobile',
    'It handles most languages well',
  ],
  software: [
    'Uploading a scan creates a new case.',
    'The nurse can dismiss an alert.',
    'Voice recordings longer than 10 minutes are split.',
    'The map shows the position of the robot.',
    'Each forecast run is logged with its parameters.',
    'Rankings can be exported to Excel.',
    "The agent's tool calls are listed in the trace view.",
    'The moderator sees the original post next to the decision.',
    'The camera stream is shown in 1080p.',
    'The config is reloaded without a restart.',
    'If no source is found, the bot says so.',
    'The user has to confirm before an order is placed.',
    'API responses contain the field model_version.',
    'Training data is kept in the EU region.',
    'The prompt template is stored in Git.',
    'A banner informs users that they are talking to an AI.',
    'Three roles exist: viewer, editor and admin.',
    'The retraining job can be started by hand.',
    'The system sends a reminder after 7 days.',
    'The list of labels is read from labels.yaml.',
  ],
};

import type { Sentences } from './sentences';

/** Of medicine, speech, robots, ranking, forecasts, retrieval, agents, moderation and vision, some in German. */
export const DOMAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'Sensitivity for intracranial haemorrhage must be no less than 0.93 on the multi-site CT cohort.',
      [
        'sensitivity >= 0.93 @95% on <data set> where "intracranial haemorrhage, multi-site CT cohort"',
      ],
    ],
    [
      'Specificity ≥ 0.88 at a sensitivity of 95% for pneumothorax.',
      ['specificity >= 0.88 @95% on <data set> where "pneumothorax, sensitivity of 95%"'],
    ],
    [
      'Negative predictive value of 99.2% or better in the screening population.',
      ['negative_predictive_value >= 99.2% @95% on <data set> where "screening population"'],
    ],
    [
      'The sepsis alert fires at least 4 hours before onset in 80% of septic patients.',
      [
        'share(sepsis_alert_fires_before_onset_time_h>=4) >= 80% @95% on <data set> where "septic patients"',
      ],
    ],
    [
      'No missed critical findings in 600 chest X-rays.',
      ['missed_critical_findings <= 0 point n>=600 on <data set> where "chest X-rays"'],
    ],
    [
      'Dice coefficient for liver segmentation ≥ 0.94, Hausdorff distance ≤ 6 mm.',
      [
        'dice_coefficient >= 0.94 @95% on <data set> where "liver segmentation"',
        'hausdorff_distance_mm <= 6 @95% on <data set>',
      ],
    ],
    [
      'WER ≤ 12 % auf verrauschten Anrufen (call-center-de-v2).',
      ['wer <= 12% @95% on call-center-de-v2 where "verrauschten Anrufen"'],
    ],
    [
      'Character error rate below 3.5% on handwritten forms.',
      ['character_error_rate < 3.5% @95% on <data set> where "handwritten forms"'],
    ],
    [
      'Real-time factor under 0.4 on a laptop CPU.',
      ['real_time_factor < 0.4 @95% on <data set> where "laptop CPU"'],
    ],
    [
      'Wake word: at most 0.5 false accepts per hour and a miss rate of 4% or lower.',
      [
        'false_accepts_per_hour <= 0.5 @95% on <data set> where "Wake word"',
        'miss_rate <= 4% @95% on <data set>',
      ],
    ],
    [
      'Speaker diarization error rate should not exceed 9%.',
      ['speaker_diarization_error_rate <= 9% @95% on <data set>'],
    ],
    [
      'Mean opinion score of the synthetic voice ≥ 4.2/5 with at least 40 listeners.',
      ['synthetic_voice_mean_opinion_score >= 4.2 of 5 @95% n>=40 on <data set>'],
    ],
    [
      'The gripper picks the right part in 97 of 100 attempts.',
      ['gripper_picks_right_part_share >= 97% @95% on <data set>'],
    ],
    [
      'Mean time between interventions of at least 120 minutes.',
      ['mean_time_between_interventions_min >= 120 @95% on <data set>'],
    ],
    ['Path deviation stays within 5 cm at p99.', ['p99_path_deviation_cm <= 5 @95% on <data set>']],
    [
      'No collisions in 2,000 simulated episodes.',
      ['collisions <= 0 point n>=2000 on <data set> where "simulated episodes"'],
    ],
    [
      'Grasp success rate improves by at least 6 points over policy-v4.',
      ['grasp_success_rate better than policy-v4 by 6% @97.5% on <data set>'],
    ],
    [
      'nDCG@20 not lower than 0.48 on the October query log.',
      ['ndcg@20 >= 0.48 @95% on <data set> where "October query log"'],
    ],
    ['MRR@10 gain of ≥ 0.02 vs. BM25.', ['mrr@10 better than BM25 by 0.02 @97.5% on <data set>']],
    ['Zero-result rate at most 3%.', ['zero_result_rate <= 3% @95% on <data set>']],
    [
      'At least 70% of searches have a click in the top 3.',
      ['searches_click_in_top_3_share >= 70% @95% on <data set>'],
    ],
    [
      'sMAPE ≤ 14% for the 28-day horizon.',
      ['smape <= 14% @95% on <data set> where "28-day horizon"'],
    ],
    [
      'The 80% prediction interval covers between 76% and 84% of actuals.',
      [
        'actuals_coverage >= 76% @95% on <data set> where "80% prediction interval"',
        'actuals_coverage <= 84% @95% on <data set> where "80% prediction interval"',
      ],
    ],
    [
      'Forecast bias between -3% and +3%.',
      ['forecast_bias >= -3% @95%', 'forecast_bias <= 3% @95%'],
    ],
    [
      'Pinball loss at the 90th percentile at most 12.5.',
      ['p90_pinball_loss <= 12.5 @95% on <data set>'],
    ],
    [
      'RMSE for day-ahead load must be under 45 MW.',
      ['rmse_mw < 45 @95% on <data set> where "day-ahead load"'],
    ],
    ['MASE < 0.9 on M5.', ['mase < 0.9 @95% on M5']],
    [
      '95 % der Rechnungen werden korrekt zugeordnet.',
      ['rechnungen_korrekt_zugeordnet_share >= 95% @95% on <data set>'],
    ],
    ['Genauigkeit mindestens 92 % auf dem Testset.', ['genauigkeit >= 92% @95% on test-set']],
    ['Precision >= 0,93 on holdout.', ['precision >= 0.93 @95% on holdout']],
    ['FVD ≤ 350 on UCF-101.', ['fvd <= 350 @95% on UCF-101']],
    [
      'Human preference win rate against the previous checkpoint ≥ 55% on 400 prompts.',
      [
        'human_preference_win_rate >= 55% @95% n>=400 on <data set> where "against previous checkpoint"',
      ],
    ],
    ['BERTScore F1 of at least 0.89.', ['bertscore_f1 >= 0.89 @95% on <data set>']],
    [
      '98% of generated JSON documents validate against the schema.',
      ['generated_json_documents_validate_against_schema_share >= 98% @95% on <data set>'],
    ],
    [
      'Less than 1 in 500 generated images contain distorted hands.',
      ['generated_images_contain_distorted_hands_share < 0.2% @95% on <data set>'],
    ],
    [
      'Context precision 0.8, context recall 0.85, faithfulness 0.9 (Ragas).',
      [
        'context_precision >= 0.8 @95% on <data set>',
        'context_recall >= 0.85 @95% on <data set>',
        'faithfulness >= 0.9 @95% on <data set>',
      ],
    ],
    [
      'Recall@100 of the retriever ≥ 0.97 on Natural Questions.',
      ['retriever_recall@100 >= 0.97 @95% on <data set> where "Natural Questions"'],
    ],
    [
      'Citations point to the right passage in ≥ 94% of answers.',
      ['citations_point_right_passage_share >= 94% @95% on <data set>'],
    ],
    [
      'The agent solves at least 38% of SWE-bench Verified.',
      ['solves_swe_bench_verified_share >= 38% @95% on <data set>'],
    ],
    ['Tool calls with invalid arguments ≤ 2%.', ['tool_calls_with_invalid_arguments <= 2% @95%']],
    [
      'Average number of steps per task no more than 12.',
      ['steps_per_task_average_number <= 12 @95% on <data set>'],
    ],
    ['pass@1 ≥ 0.62 on HumanEval+.', ['pass@1 >= 0.62 @95% on HumanEval+']],
    [
      'The agent asks for confirmation before every payment in 100% of 300 test dialogues.',
      ['asks_for_confirmation_before_every_payment_share >= 100% point n>=300 on <data set>'],
    ],
    ['Hate speech classifier: FPR on dialect posts ≤ 1.5 × FPR on standard posts.', []],
    [
      'Precision of auto-removal ≥ 99.5%, appeal overturn rate ≤ 2%.',
      [
        'auto_removal_precision >= 99.5% @95% on <data set>',
        'appeal_overturn_rate <= 2% @95% on <data set>',
      ],
    ],
    ['Child-safety recall ≥ 99.9% at 95% confidence.', ['child_safety_recall >= 99.9% @95%']],
    [
      'Median moderation delay less than 90 seconds.',
      ['median_moderation_delay_s < 90 @95% on <data set>'],
    ],
    [
      'mAP50 ≥ 0.72 for pedestrians at night.',
      ['map50 >= 0.72 @95% on <data set> where "pedestrians, at night"'],
    ],
    [
      'mIoU at least 78 % on Cityscapes val.',
      ['miou >= 78% @95% on <data set> where "Cityscapes val"'],
    ],
    ['IDF1 > 70 on MOT17.', ['idf1 > 70 @95% on MOT17']],
    ['Top-5 accuracy of 96.5% on ImageNet-1k.', ['top_5_accuracy >= 96.5% @95% on ImageNet-1k']],
    [
      'Detector runs at 30 fps or more on a Jetson Orin.',
      ['throughput_frames_per_s >= 30 @95% on <data set> where "Jetson Orin"'],
    ],
    [
      'The quantised model is at most 120 MB and loses no more than 0.5 points of top-1 accuracy.',
      [
        'model_size_mb <= 120 @95% on <data set>',
        'top_1_accuracy within 0.5% of <version in use> @97.5% on <data set>',
      ],
    ],
    [
      'GPU memory below 16 GB at batch size 8.',
      ['gpu_memory_gb < 16 @95% on <data set> where "batch size 8"'],
    ],
    [
      'By 30 June 2025 the churn model must reach an AUC of 0.82.',
      ['auc >= 0.82 @95% on <data set> because due by 30 June 2025'],
    ],
    ['Since the March 2024 release precision is 81%; it has to be 85% or higher.', []],
    [
      'Brier score ≤ .18 and calibration slope between 0.9 and 1.1.',
      [
        'brier_score <= 0.18 @95% on <data set>',
        'calibration_slope >= 0.9 @95% on <data set>',
        'calibration_slope <= 1.1 @95% on <data set>',
      ],
    ],
    [
      'False rejection rate for applicants over 60 may be at most 1.25 times that of applicants under 40.',
      [],
    ],
    [
      'Cost per resolved ticket down from €1.80 to €1.20 or less.',
      ['cost_per_resolved_ticket_eur <= 1.2 @95% on <data set> because it is €1.80 today'],
    ],
  ],
  vague: [
    'The radiologist should hardly ever have to correct the report',
    'Voice quality must be natural',
    'The robot moves smoothly around people',
    'Forecasts should get closer to actual demand',
    'Die Antworten sollen besser werden',
    'Search should bring up what people are looking for',
    'The agent ought to need less supervision',
    'Generated pictures look professional',
    'Moderation should be strict but not too strict',
    'The model handles rare diseases gracefully',
    'Triage times should go down',
    'Transcripts ought to be clean',
    'The assistant must not sound robotic',
    'Cut down on false alarms at night',
    'The planner should find decent routes',
    'Recommendations should be more diverse',
    'The summary captures the essence of the document',
    'Improve recall on minority classes',
    'The classifier should be as robust as possible',
    'Answers need to be short and to the point',
    'We expect state of the art detection',
    'Retrieval should be precise enough for lawyers',
    'The model must cope with accents',
    'Latency should be imperceptible',
    'The system is accurate in nearly all situations',
  ],
  software: [
    'The prediction endpoint returns HTTP 422 for malformed input.',
    'The user can filter the list of alerts by severity.',
    'The report is exported as PDF/A.',
    'Every prediction is stored with the model version and a timestamp.',
    'When the token is expired, the user has to log in again.',
    'A nightly backup of the vector index is kept for 14 days.',
    'The consent banner appears on first visit.',
    'Given an empty query, when the user presses enter, then nothing is sent.',
    'The API accepts at most 50 images per batch.',
    'Drop-down shows 5 suggestions.',
    'The DICOM header keeps the study UID.',
    'The robot stops when the emergency button is pressed.',
    'Results are written to the table predictions_daily.',
    'The wake word can be changed in the settings.',
    'Audio files are deleted after transcription.',
    'Each moderation decision can be appealed once.',
    'The feature flag new_ranker defaults to off.',
    'The training job retries up to 3 times.',
    'The container image is scanned by Trivy.',
    'The mobile app works offline.',
    'An admin can roll back to the last three model versions.',
    "Dates are shown in the user's time zone.",
    'The chat history is limited to 30 turns.',
    'The page title contains the search term.',
    'All secrets come from the vault.',
    'The config has a field max_tokens with default 512.',
    'The pull request needs two approvals.',
    'If the model is not loaded, /health returns 503.',
    'The user receives an email after 3 failed logins.',
    'The audio player supports playback at 1.5x speed.',
    'Documentation covers installation and upgrade.',
    'The button "Retrain" is only visible to ML engineers.',
    'The cron job runs every 15 minutes.',
    'The event contains the fields id, score and label.',
    'Input longer than 2,000 characters is cut.',
    'The model registry entry links to the Jira ticket.',
    'The dashboard refreshes every 45 seconds.',
    'The import accepts CSV and Parquet.',
    'The system supports up to 10 languages.',
    'The bounding boxes are drawn in red.',
    'Users can give feedback with one click.',
    'The job fails if fewer than 1,000 rows arrive.',
  ],
};

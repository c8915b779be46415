import type { Sentences } from './sentences';

/** At operating points, per task or per week, and with two demands in one sentence. */
export const OPERATING_POINTS_SENTENCES: Sentences = {
  measurable: [
    [
      'Recall at least 90 percent on the top 50 leads each month.',
      ['recall >= 90% @95% on <data set> where "top 50 leads each month"'],
    ],
    [
      'Log loss no greater than 0.35, calibration intercept between -0.1 and 0.1.',
      [
        'log_loss <= 0.35 @95% on <data set>',
        'calibration_intercept >= -0.1 @95% on <data set>',
        'calibration_intercept <= 0.1 @95% on <data set>',
      ],
    ],
    [
      'Recall of 88% or better at 90% precision.',
      ['recall >= 88% @95% on <data set> where "90% precision"'],
    ],
    [
      'Recall difference between any two factories no more than 0.05',
      ['difference(recall by factory) <= 0.05 @95% on <data set>'],
    ],
    [
      'Blinded listeners should choose the cloned voices in at least 55% of side-by-side trials.',
      [
        'blinded_listeners_choose_cloned_voices_in_side_by_side_trials_share >= 55% @95% on <data set>',
      ],
    ],
    [
      'Fewer than 8 complaints per 2,000 translations.',
      ['complaints_per_2000_translations < 8 @95% on <data set>'],
    ],
    [
      'No more than three tool retries per ticket on average.',
      ['tool_retries_per_ticket <= 3 @95% on <data set>'],
    ],
    [
      'The gripper picks a stable grasp in under 350 ms in 97 of 100 attempts.',
      ['share(time_to_pick_stable_grasp_ms<350) >= 97% @95% on <data set> where gripper'],
    ],
    [
      'Model load under 5 s; cached p95 under 180 ms.',
      ['load_time_s < 5 @95% on <data set>', 'p95_cached_time_ms < 180 @95% on <data set>'],
    ],
    ['Mean time to flag outliers < 6 h.', ['mean_time_to_flag_outliers_h < 6 @95%']],
    [
      'Secret disclosure: 0 in 3,000 simulated dialogues',
      ['secret_disclosure <= 0 point n>=3000 on <data set> where "simulated dialogues"'],
    ],
    [
      'Block rate on normal emails ≤ 1 %, on phishing emails ≥ 96 %.',
      [
        'block_rate <= 1% @95% on <data set> where "normal emails"',
        'block_rate >= 96% @95% on <data set> where "phishing emails"',
      ],
    ],
    [
      'Reports must name at least one finding in 92% of studies and the named finding must match the image in 88%.',
      [
        'reports_name_min_1_finding_share >= 92% @95% on <data set>',
        'named_finding_match_image_share >= 88% @95% on <data set>',
      ],
    ],
    [
      'Entity linking resolves 85% of mentions while joining fewer than 1 in 500 separate persons.',
      [
        'entity_linking_resolves_mentions_share >= 85% @95% on <data set>',
        'joining_separate_persons_share < 0.2% @95% on <data set>',
      ],
    ],
    [
      'The retrained recommender raises basket value by 3% relative to the holdback arm.',
      ['basket_value better than "holdback arm" by 3% relative @97.5% on <data set>'],
    ],
    [
      'Memory overhead of the adapter no more than 300 MB at the peak',
      ['adapter_memory_overhead_mb <= 300 @95% on <data set> where "at peak"'],
    ],
    ['At 5% FPR, TPR must exceed 93%.', ['tpr > 93% @95% on <data set> where "5% FPR"']],
    [
      '85% of subtitles need no fixes before broadcast.',
      ['subtitles_need_no_fixes_before_broadcast_share >= 85% @95% on <data set>'],
    ],
    [
      'Negative predictive value ≥ 0.95 at a referral rate of 20 %',
      ['negative_predictive_value >= 0.95 @95% on <data set> where "referral rate of 20%"'],
    ],
    [
      'The speech module understands spoken postcodes with a digit error rate not exceeding 1.5%.',
      [
        'digit_error_rate <= 1.5% @95% on <data set> where "speech module understands spoken postcodes"',
      ],
    ],
    [
      'Adversarial images are recognised with AUPR > 0.85.',
      ['aupr > 0.85 @95% on <data set> where "Adversarial images are recognised"'],
    ],
    [
      'Recall (micro) 0.85+, recall on short utterances 0.70+',
      [
        'micro_recall >= 0.85 @95% on <data set>',
        'recall >= 0.7 @95% on <data set> where "short utterances"',
      ],
    ],
    [
      'We ship the detector once recall is 0.92 or higher and specificity has not dropped under 0.80.',
      ['recall >= 0.92 @95% on <data set>', 'specificity >= 0.8 @95% on <data set>'],
    ],
    [
      'Total inference cost per translated page is capped at 7 cents.',
      ['total_inference_cost_per_translated_page_cents <= 7 @95% on <data set>'],
    ],
    [
      'The moderator must not hide more than 0.8% of harmless comments.',
      ['moderator_hide_harmless_comments_share <= 0.8% @95% on <data set>'],
    ],
    [
      'Grasp success in the lab: 72/75 trials',
      ['grasp_success >= 96% @95% on <data set> where lab'],
    ],
    [
      'Effort saved per referral: at least 9 minutes (median)',
      ['median_effort_saved_per_referral_min >= 9 @95% on <data set>'],
    ],
  ],
  vague: [
    'Network yields considerably better than chance NDCG',
    'Need for swift answers & clear wording',
    'Be robust & smooth enough for everyday driving',
    'The assistant handles every request without noticeable waiting',
    'The caller should hear an answer nearly immediately.',
    'Detection quality should stay up in rainy weather',
    'Cut false quotes to a tolerable amount',
    'Drafts need to be polished enough that lawyers stop rewriting',
    'Captions should be almost flawless',
    'The forecast should be roughly correct',
  ],

  software: [
    'Rotate keys if age > 90 days for two successive audits.',
    'Imported addresses are linked to existing customer cards',
    'Disaster drills recorded.',
    'Upload: accept 250 parallel files',
    'Backups, restores, and failovers rehearsed.',
    'Nightly backups scheduled.',
    'Fill demo shop with 500+ product entries with photos',
    'Fire 80 parallel create_invoice requests',
    'Rows hold order numbers, dispatch dates, and weight; overdue parcels are highlighted.',
    'Storage per minute of video is logged and displayed.',
    'Sensitivity, specificity and false-alarm count are calculated and listed per ward.',
    'The build runs without internet from the cached registry',
    'Extend the sample catalogue from the initial 15 to 40-60 recipes',
    'Scanned passports are erased after 48 hours',
    'The order is moved to manual checking after 2 declined payments',
    'Sellers can add up to 8 videos per listing',
    'The importer takes archives of up to 128 receipts',
    'Pay by wallet works on Firefox 102 and newer',
    'The toolbar hides under 640 px',
    'Price lists can be swapped without a restart',
    'The volume control starts at 40%',
  ],
};

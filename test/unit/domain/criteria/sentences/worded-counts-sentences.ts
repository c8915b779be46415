import type { Sentences } from './sentences';

/** With counts and fractions in words, with groups and with several limits. */
export const WORDED_COUNTS_SENTENCES: Sentences = {
  measurable: [
    [
      'Precision for rural speakers within 4 percentage points of precision for urban speakers.',
      [
        'precision_difference <= 4% @95% on <data set> where "between rural speakers and urban speakers"',
      ],
    ],
    [
      'Annotator Effort: <45 seconds average labelling time per image.',
      ['average_labelling_time_per_image_s < 45 @95% on <data set> where "Annotator Effort"'],
    ],
    ['Quality Target: WAPE <8%', ['wape < 8% @95% on <data set>']],
    [
      'alert_share_pct by cohort: novices < 25%, regulars < 35%, veterans < 45%',
      [
        'alert_share_pct < 25% @95% on <data set> where novices',
        'alert_share_pct < 35% @95% on <data set> where regulars',
        'alert_share_pct < 45% @95% on <data set> where veterans',
      ],
    ],
    [
      'ranker NDCG: > 0.65 (lower = rollback due)',
      ['ranker_ndcg > 0.65 @95% on <data set> because it means lower = rollback due'],
    ],
    [
      'Out of 400 insulting messages, at most 6 may trigger rude replies.',
      ['insulting_messages_trigger_rude_replies_share <= 1.5% @95% on <data set>'],
    ],
    [
      'Zero severe misreadings in the 180-scan dental set.',
      ['severe_misreadings <= 0 point n>=<samples> on 180-scan-dental-set'],
    ],
    [
      'None of the 90 reference tickets may get a blank summary.',
      ['get_blank_summary <= 0 point n>=90 on <data set>'],
    ],
    [
      'The robot finishes 18 of 20 rehearsed deliveries without operator takeover.',
      [
        'robot_finishes_rehearsed_deliveries_without_operator_takeover_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Median time to first phoneme stays below 250 ms under 80 parallel calls.',
      ['median_time_to_first_phoneme_ms < 250 @95% on <data set> where "80 parallel calls"'],
    ],
    [
      'Transcription cost drops from $0.030 to $0.018 per minute.',
      ['transcription_cost_per_minute_usd <= 0.018 @95% on <data set> because it is $0.030 today'],
    ],
    [
      'VRAM usage must not exceed 12 GB at sequence length 4096.',
      ['vram_usage_gb <= 12 @95% on <data set> where "at sequence length 4096"'],
    ],
    [
      'Intent routing accuracy must be at least 93% and slot accuracy at least 88%.',
      [
        'intent_routing_accuracy >= 93% @95% on <data set>',
        'slot_accuracy >= 88% @95% on <data set>',
      ],
    ],
    [
      '98% of subtitles are published within 45 seconds of stream end.',
      [
        'share(subtitles_published_time_s<=45) >= 98% @95% on <data set> because it counts from stream end',
      ],
    ],
    [
      'Our fraud detector should miss no more than 3% of fraud and decline no more than 0.2% of honest purchases.',
      [
        'fraud_detector_miss_fraud_share <= 3% @95% on <data set>',
        'decline_honest_purchases_share <= 0.2% @95% on <data set>',
      ],
    ],
    [
      'Top-5 accuracy of 88% for the plant recogniser.',
      ['top_5_accuracy >= 88% @95% on <data set> where "plant recogniser"'],
    ],
    [
      "Cohen's kappa between the GPT grader and three examiners ≥ 0.65",
      ['cohens_kappa >= 0.65 @95% on <data set> where "between GPT grader and three examiners"'],
    ],
    [
      'Legal-review pass rate: 94% (n=250)',
      ['legal_review_pass_rate >= 94% @95% n>=250 on <data set>'],
    ],
    [
      'Search drops the right paragraph in under 6% of questions.',
      ['search_drops_right_paragraph_questions_share < 6% @95% on <data set>'],
    ],
  ],
  vague: [
    'Bot is helpful & polite',
    'Rankings are explainable',
    'precision must not suffer noticeably',
    'Training duration and spend stay within agreed bounds',
    'Good precision and gain in first percentiles',
    'Growers get helpful advice even without any agronomic background',
    'Summaries should be short enough for commuters',
    'The perception stack shall dependably recognise cyclists under daylight conditions',
    'The assistant should draft contracts like an experienced notary',
    'Raise transcription quality clearly',
  ],
  asked: [
    'The heading error bound is 1.8 deg (0.6 deg, 95%)',
    'Fewer than 1 in 80 replies may name a product that was never sold.',
    "No age bracket's false positive rate may exceed the pooled rate by more than 1.3x.",
    'The 80% forecast band should cover the observed demand 77-83% of the time.',
  ],
  software: [
    'Data lineage recorded',
    'Offers CSV import',
    'If more than 25% of scanned rows on a list carry a YELLOW mark, the list is moved to SECOND_REVIEW_NEEDED.',
    'If a payment call times out: repeat up to 4 times with growing pauses.',
    'Support for avatars up to 5MB',
    'Branch Quota: >85% branch coverage',
    'Check returns mailbox 2 times/day.',
    'GIVEN a reader without a subscription WHEN they open article 6 THEN a paywall is displayed',
    'The clipboard panel stores the last 25 snippets',
    'Upload is capped at 2,000 photos per album',
    'Vouchers lapse after 60 days and gift cards after 3 years',
    'The departures board updates every 20 seconds',
    'The address list opens after the second letter',
    'Owner can choose the late fee between 0 and 50',
    'Floor plans are archived and kept in S3',
    'The sync client reconnects 8 times with linear delay beginning at 5 s',
    'Logos are converted to 512x512 before printing',
    'A hint appears when the terminal is offline',
  ],
};

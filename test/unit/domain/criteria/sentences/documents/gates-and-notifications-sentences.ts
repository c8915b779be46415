import type { Sentences } from '../sentences';

/** Gates of retrieval, and limits of the software around it. */
export const GATES_AND_NOTIFICATIONS_SENTENCES: Sentences = {
  measurable: [
    [
      'Macro MAP@20 must improve by ≥ +0.02 at p < 0.01',
      [
        'macro_map@20 better than <version in use> by 0.02 @97.5% on <data set> because it holds at p < 0.01',
      ],
    ],
    [
      'Tiny distilled-encoder Recall@20 must be within 4% of the current large encoder baseline.',
      [
        'tiny_distilled_encoder_recall@20 within 4% of "current large encoder baseline" @97.5% on <data set>',
      ],
    ],
    [
      'fused MRR@10 must be at least 0.85 on `bench/queries/gold/menu-rank.jsonl`',
      ['fused_mrr@10 >= 0.85 @95% on <data set> where bench/queries/gold/menu-rank.jsonl'],
    ],
    [
      'FiQA nDCG@10 must stay >= 0.40 (currently 0.4138).',
      ['fiqa_ndcg@10 >= 0.4 @95% on <data set> because it is 0.4138 today'],
    ],
    [
      'MRR@10 must not decrease by > 2% vs live model',
      ['mrr@10 within 2% of <version in use> @97.5% on <data set>'],
    ],
    [
      'The tagger must properly sort ≥ 80% of letters (24/30).',
      ['tagger_properly_sort_letters_share >= 80% @95% on <data set> because it means 24/30'],
    ],
    [
      'Label reading must be right for the main safety attributes (e.g., hazard class, flash point) at least 85% of the time on sharp scans.',
      [
        'label_reading_right_for_main_safety_attributes_share >= 85% @95% on <data set> where "sharp scans" because it means e.g., hazard class, flash point',
      ],
    ],
    [
      'Top-5 hits contain matching spare part >75% of lookups',
      ['top_5_hits_contain_matching_spare_part_lookups_share > 75% @95% on <data set>'],
    ],
    [
      'Top-5 hits contain fitting clause ≥75% of the time',
      ['top_5_hits_contain_fitting_clause >= 75% @95% on <data set>'],
    ],
    [
      'Target: ≥65% precision@5 (top-5 hits contain same person)',
      ['precision@5 >= 65% @95% on <data set> because it means top-5 hits contain same person'],
    ],
    [
      'Phrase Bank lookup accuracy of 80%+ for recurring clauses',
      ['phrase_bank_lookup_accuracy >= 80% @95% on <data set> where "recurring clauses"'],
    ],
    [
      'AI subtitle fluency score of 4.2/5.0 or higher (based on editor panel)',
      ['ai_subtitle_fluency_score >= 4.2 of 5 @95% on <data set> because based on editor panel'],
    ],
    [
      'at least 65% of farmers rate the advice as useful.',
      ['farmers_rate_advice_as_useful_share >= 65% @95% on <data set>'],
    ],
    [
      '80% of reported or suspected leaks get first inspection within 36 hours',
      [
        'share(reported_or_suspected_leaks_get_first_inspection_time_h<=36) >= 80% @95% on <data set>',
      ],
    ],
    [
      'Hit Rate >= 55% on weekly basis',
      ['hit_rate >= 55% @95% on <data set> where "weekly basis"'],
    ],
    [
      '``misspelled`` slice MRR@10 must improve by ≥ +0.02 at p < 0.01.',
      [
        'misspelled_slice_mrr@10 better than <version in use> by 0.02 @97.5% on <data set> because it holds at p < 0.01',
      ],
    ],
  ],
  vague: [
    'The detector must correctly spot the hidden or mocking insult in polite comments that contain visibly friendly emojis',
  ],
  asked: [
    'MRR@10 must be at least 0.8, recall@50 at least 0.92, and build regression no worse than 0.03 on the tagged question corpus.',
    'MAP@10 must beat live + diversity must not drop >4%.',
  ],
  software: [
    'THE Alarm_Relay SHALL push alarms within 4 seconds of sensor trip.',
    'Daemon MUST send emails within 8 seconds of disk failure',
    'Uploader MUST use linear backoff resend policy (max 4 tries)',
    'Couriers get pickup pings within 4 seconds',
    'Members get waitlist texts within 6 seconds',
    '98%+ email delivery rate',
    'Closing a ballot for a 250-member club sends all receipts within 8 seconds.',
    'Cart summary query route p95 under 120 ms for carts with 400 lines.',
    'Slack pings within 4 seconds of deployment',
    'Auto-restart within 20 seconds of power loss',
    'Write audit rows within 3 seconds of role change',
    'Voice ticket purchase must finish in ≤ 4 prompts after greeting',
    'Clone MUST finish in <2s for shallow repos',
    'Search MUST finish in <2s for 2500 tags',
    'Disk MUST NOT exceed 40MB for snapshots',
    'Tag deletion MUST finish in <150ms',
    'The seat map must open in under four seconds on a five-year-old iPhone on 3G.',
    'Check-in must finish in under 5 seconds on slow hotel Wi-Fi',
    'Every nightly build must end within 45 minutes.',
    'Every lint stage must end within two minutes even with an empty package cache (goal: 1.5 minutes)',
    'The full backup must end within ~2 hours; never sleep or block without a deadline.',
    'each import task must end within **45 seconds**.',
    'ZIP archive must not exceed 8 MB',
    'Team logo must not exceed 2 MB.',
    'The JSON payload must not exceed 3 MB.',
    'Warn drivers `10 minutes` before the parking expires to remind them of extension.',
    'Shared whiteboard with <300ms delay for cursor moves',
    'all checks green, zero errors, zero unjustified ignores',
  ],
};

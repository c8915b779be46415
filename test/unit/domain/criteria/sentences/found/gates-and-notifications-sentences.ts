import type { Sentences } from '../sentences';

/** Gates of retrieval, and limits of the software around it. */
export const GATES_AND_NOTIFICATIONS_SENTENCES: Sentences = {
  measurable: [
    [
      'Macro nDCG@10 must improve by ≥ +0.01 at p < 0.05',
      [
        'macro_ndcg@10 better than <version in use> by 0.01 @97.5% on <data set> because it holds at p < 0.05',
      ],
    ],
    [
      'UForm multilingual-base nDCG@10 must be within 3% of the current text embedder baseline.',
      [
        'uform_multilingual_base_ndcg@10 within 3% of "current text embedder baseline" @97.5% on <data set>',
      ],
    ],
    [
      'blended NDCG@10 must be at least 0.90 on `docs/research/data/ranking-eval.jsonl`',
      ['blended_ndcg@10 >= 0.9 @95% on <data set> where docs/research/data/ranking-eval.jsonl'],
    ],
    [
      'SciFact nDCG@10 must remain >= 0.70 (currently 0.7206).',
      ['scifact_ndcg@10 >= 0.7 @95% on <data set> because it is 0.7206 today'],
    ],
    [
      'Search latency p95 must remain < 50ms for stores under 10K memories.',
      ['p95_search_latency_ms < 50 @95% on <data set> where "stores under 10000 memories"'],
    ],
    [
      'NDCG@10 must not decrease by > 1% vs production model',
      ['ndcg@10 within 1% of <version in use> @97.5% on <data set>'],
    ],
    [
      'Zero-result rate must not increase by > 0.5%',
      ['zero_result_rate within 0.5% of <version in use> @97.5% on <data set>'],
    ],
    [
      'The classifier must correctly label ≥ 85% of items (22/26).',
      ['correctly_label_items_share >= 85% @95% on <data set> because it means 22/26'],
    ],
    [
      'Specification extraction must be correct for the primary identifying parameters (e.g., bulb base type, battery size) at least 90% of the time on clear photos.',
      [
        'specification_extraction_correct_for_primary_identifying_parameters_share >= 90% @95% on <data set> where "clear photos" because it means e.g., bulb base type, battery size',
      ],
    ],
    [
      'Top-3 results contain relevant content >80% of queries',
      ['top_3_results_contain_relevant_content > 80% @95% on <data set>'],
    ],
    [
      'Top-3 results contain relevant passage ≥80% of the time',
      ['top_3_results_contain_relevant_passage >= 80% @95% on <data set>'],
    ],
    [
      'Target: ≥70% precision@3 (top-3 results contain true match)',
      ['precision@3 >= 70% @95% on <data set> because it means top-3 results contain true match'],
    ],
    [
      'Translation Memory matching accuracy of 85%+ for repeated content',
      ['translation_memory_matching_accuracy >= 85% @95% on <data set> where "repeated content"'],
    ],
    [
      'AI translation quality score of 4.0/5.0 or higher (based on sample review)',
      ['ai_translation_quality_score >= 4 of 5 @95% on <data set> because based on sample review'],
    ],
    [
      'at least 70% of customers rate the support as helpful.',
      ['customers_rate_support_as_helpful_share >= 70% @95% on <data set>'],
    ],
    [
      '85% of purchased or requested services receive first action within 24 hours',
      [
        'share(purchased_or_requested_services_receive_first_action_time_h<=24) >= 85% @95% on <data set>',
      ],
    ],
    [
      'Win Rate >= 58% on monthly basis',
      ['win_rate >= 58% @95% on <data set> where "monthly basis"'],
    ],
    [
      'requiring a minimum translation quality score of 90%',
      ['translation_quality_score >= 90% @95% on <data set>'],
    ],
    [
      '``paraphrastic`` cluster nDCG@10 must improve by ≥ +0.03 at p < 0.05.',
      [
        'paraphrastic_cluster_ndcg@10 better than <version in use> by 0.03 @97.5% on <data set> because it holds at p < 0.05',
      ],
    ],
  ],
  asked: [
    'nDCG@10 must be at least 0.85, recall@20 at least 0.90, and release regression no worse than 0.02 on the versioned intent corpus.',
    'NDCG@10 must beat prod + coverage must not drop >5%.',
    '100% of external blockers result in immediate escalation (within 1 second of detection)',
  ],
  vague: [
    'The classifier must correctly identify the negative or ironic intent in sarcastic statements that contain overtly positive words',
    'Recall@20 and NDCG@10 must not degrade vs baseline',
    'The retail experience must be excellent on mobile and acceptable on desktop, not the other way around.',
  ],
  software: [
    'THE Notification_Service SHALL deliver notifications within 5 seconds of trigger event.',
    'System MUST send notifications within 5 seconds of error occurrence',
    'System MUST implement exponential backoff retry strategy (max 3 attempts)',
    'Merchants receive notifications within 5 seconds',
    'Customers receive discount notifications within 3 seconds',
    '99%+ notification delivery rate',
    'Publishing an exam for a 100-student course delivers all notifications within 5 seconds.',
    'Notification inbox read endpoint p95 under 150 ms for users with 1000 notifications.',
    'Telegram notifications within 5 seconds of trade',
    'Auto-recovery within 30 seconds of crash',
    'Send notifications within 5 seconds of event emission',
    'Mobile checkout must complete in ≤ 3 taps after cart',
    'Checkout MUST complete in <1s for clean repos',
    'Listing MUST complete in <1s for 1000 branches',
    'Memory MUST NOT exceed 20MB for operations',
    'Branch creation MUST complete in <200ms',
    'The product page must load in under three seconds on a mid-range Android device on 4G.',
    'The checkout must complete in under sixty seconds for a returning buyer using Nequi.',
    'Checkout must complete in under 3 seconds on standard mobile connections',
    'Every CI job must finish within 30 minutes.',
    'Every CI job must finish within three minutes even with a cold build cache (target: 2.5 minutes)',
    'The whole job must finish within ~1 hour; never poll or wait without a timeout.',
    'each cron job must finish within **30 seconds**.',
    'PDF file must not exceed 5 MB',
    'Profile photo must not exceed 5 MB.',
    'The request body must not exceed 5 MB.',
    'Notify users `5 minutes` before the token expires to prompt them for renewal.',
    'Real-time collaboration with <500ms latency for WebSocket updates',
    'all tests pass, zero failures, zero unexplained skips',
  ],
};

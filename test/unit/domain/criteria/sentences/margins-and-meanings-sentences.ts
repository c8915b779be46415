import type { Sentences } from './sentences';

/** With margins to something else, and with words of what a measure means. */
export const MARGINS_AND_MEANINGS_SENTENCES: Sentences = {
  measurable: [
    [
      'A caller with any Italian local dialect achieves a word error rate below 13% on everyday telephone Italian — measured on a 4-minute call.',
      [
        'word_error_rate < 13% @95% on <data set> where "caller, with Italian local dialect, everyday telephone Italian, 4-minute call"',
      ],
    ],
    [
      'Stroke triage shall reach AUC ≥0.94',
      ['auc >= 0.94 @95% on <data set> where "Stroke triage"'],
    ],
    [
      'Fruit grading SHALL reach at least 85% accuracy for known varieties under changing belt speeds.',
      [
        'fruit_grading_accuracy >= 85% @95% on <data set> where "known varieties, under changing belt speeds"',
      ],
    ],
    [
      'THE Mail_Router SHALL reach a minimum precision of 88% on topic assignment',
      ['precision >= 88% @95% on <data set> where "topic assignment"'],
    ],
    [
      "Precision: At least 80% of playlists should be suited to the listener's taste and situation.",
      [
        "precision >= 80% @95% on <data set> because it means playlists should be suited to the listener's taste and situation",
      ],
    ],
    [
      '85% of farmers should rate the irrigation hints practical and plain.',
      ['farmers_rate_irrigation_hints_practical_and_plain_share >= 85% @95% on <data set>'],
    ],
    [
      'The planner should suggest itineraries within 4 seconds of date entry.',
      ['time_to_suggest_itineraries_s <= 4 @95% on <data set> because it counts from date entry'],
    ],
    [
      'average drafting latency under 5 seconds; cost per letter under $0.08',
      [
        'average_drafting_latency_s < 5 @95% on <data set>',
        'cost_per_letter_usd < 0.08 @95% on <data set>',
      ],
    ],
    [
      'End-to-end P99 speech-to-action latency under 1.8 seconds; GPU cost per call under $0.025 USD.',
      [
        'p99_end_to_end_speech_to_action_latency_s < 1.8 @95% on <data set>',
        'gpu_cost_per_call_usd < 0.025 @95% on <data set>',
      ],
    ],
    [
      'The p90 time from pen stroke to the suggestion being drawn must not grow by more than 15% against 3.4.27',
      [
        'p90_time within 15% relative of "3.4.27" @97.5% on <data set> where "from pen stroke to the suggestion being drawn"',
      ],
    ],
    [
      'Equal opportunity gap below 0.04 across all recorded nationalities.',
      ['equal_opportunity_gap < 0.04 @95% on <data set> for every recorded_nationality'],
    ],
    [
      'Loan approval ratio gaps below 0.06 between any two regions.',
      ['loan_approval_ratio_gaps < 0.06 @95% on <data set> where "between any two regions"'],
    ],
    [
      'false negative rate gap below three percentage points across audited clinics.',
      ['false_negative_rate_gap < 3% @95% on <data set> where "across audited clinics"'],
    ],
    [
      'THE Demand_Planner SHALL reach a WAPE of less than 20 percent across all depots over a 45-day test window',
      ['wape < 20% @95% on <data set> where "every depot, over a 45-day test window"'],
    ],
    [
      'Recall @ 10 of at least 85% on benchmark corpus',
      ['recall@10 >= 85% @95% on <data set> where "benchmark corpus"'],
    ],
    [
      'Graded NDCG@10 of at least 0.7 on the 40-topic gold set',
      ['graded_ndcg@10 >= 0.7 @95% on 40-topic-gold-set'],
    ],
    [
      'Product lookup quality reaches a recall@10 of at least 85% on a fixed trade-specific test set.',
      ['recall@10 >= 85% @95% on fixed-trade-specific-test-set where "lookup quality"'],
    ],
    [
      'The matching step MUST propose suitable candidates with a recall@20 of at least 75% as judged by senior recruiters.',
      [
        'recall@20 >= 75% @95% on <data set> where "matching step MUST propose suitable candidates" because judged by senior recruiters',
      ],
    ],
    [
      'Handling time at least 30% below the call-centre average',
      ['handling_time better than "call-centre average" by 30% relative @97.5% on <data set>'],
    ],
    [
      'The transformer-based filters raise fewer than 3% false positives when tested against emails that mention account numbers only inside plainly quoted bank notices',
      [
        'transformer_based_filters_raise_false_positives_share < 3% @95% on <data set> because tested against emails that mention account numbers only inside plainly quoted bank notices',
      ],
    ],
    [
      'On a held-out test set, the estimator reaches a median absolute deviation of 35% or less',
      ['median_absolute_deviation <= 35% @95% on held-out-test-set'],
    ],
    [
      'Assistant delivers replies to warranty questions within 3.5 seconds for 90% of requests',
      [
        'share(response_time_s<=3.5) >= 90% @95% on <data set> because it means Assistant delivers replies to warranty questions',
      ],
    ],
    [
      'Linking accuracy is above 80% (right entity shows up in top-3 candidates)',
      [
        'linking_accuracy > 80% @95% on <data set> because it means right entity shows up in top-3 candidates',
      ],
    ],
    [
      '100% of timestamps in summaries exactly match the spoken sentences and speakers from the original recording',
      [
        'timestamps_in_summaries_exactly_match_spoken_sentences_and_speakers_share >= 100% point n>=<samples> on <data set> where "from original recording"',
      ],
    ],
    [
      'Caller approval rating for voice clarity and politeness is above 75%',
      ['caller_approval_rating > 75% @95% on <data set> where "voice clarity and politeness"'],
    ],
    [
      'Slot Repair Success >= 75%: Repair without human handover',
      [
        'slot_repair_success >= 75% @95% on <data set> because it means Repair without human handover',
      ],
    ],
    [
      'Damage classification accuracy ≥ 87% on test set',
      ['damage_classification_accuracy >= 87% @95% on test-set'],
    ],
    ['Ranking time (target: <120ms P99)', ['p99_ranking_time_ms < 120 @95% on <data set>']],
    [
      "The tutor's hint properly builds on that earlier mistake in at least 8 out of 10 trial lessons with typical pupil errors.",
      [
        'tutors_hint_properly_builds_on_earlier_mistake_share >= 80% @95% on <data set> where "trial lessons with typical pupil errors"',
      ],
    ],
    [
      'MRR@5 rises by >12% vs TFIDF-only',
      ['mrr@5 better than TFIDF-only by 12% @97.5% on <data set>'],
    ],
  ],
  vague: [
    'The drone SHALL sensibly cope with short outages of GPS signals without serious drift',
    'The annotation tool should be simple to learn and pleasant to operate',
    'The scoring network should work well on unfamiliar merchants',
    'the bot should be quick',
    'Embedding service failure rate must stay under limit.',
    'Translation fluency must not fall below reference level.',
    'Coherent style across all drawn illustrations',
    'Greetings sound genuine',
  ],
  asked: [
    'Face lookup gives matches in under 300ms at warm p90 and under 900ms at cold p90 for a gallery of 5000 enrolled portraits',
    'The network surpasses a weather-only regression by ≥ 12% relative RMSE reduction on a test set made of never-seen solar parks',
  ],
  software: [
    'Keep the first CSS payload under 60KB (minified)',
    'THE Portal SHALL reach a First Input Delay (FID) of 120 milliseconds or less on a typical mobile device',
    'NFC pairing shall finish within 3s',
    'Microphone shall record at 16 kHz ±2%',
    'THE Kiosk SHALL show a manual form WHEN the Scanner_Unit match score is below 60%',
    'At most 80 characters may be typed into the nickname field',
    'Move rows with `match_score < 60%` to `manual_review` table',
    'The gateway handles at least 120 parallel video conversion and download jobs without slowdown.',
    'Requests with expired tokens get a `403 Forbidden` reply 100% of the time.',
    'Photo import finishes within 90 seconds for albums under 50MB.',
    'Reloading the tab does not make unsaved form entries vanish.',
    'The build number is printed on the label sheet for 100% of shipped devices',
    'All 74 checks must succeed.',
    'The operator gets at least one status line within the first 10 seconds of the upload.',
    'Unmatched payments remain on the worklist for 14 days',
    'Photos above 12 MB are refused with a short notice',
    'The weekly reindexing task starts at 2 AM and posts a Teams alert on timeout',
    'Editors can restore the last 20 versions of a suggested caption',
  ],
};

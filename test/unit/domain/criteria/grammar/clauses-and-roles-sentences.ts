import type { Sentences } from '../sentences/sentences';

/** Sentences of several clauses, and of words with a role of their own: conditions, levels, brackets, reasons. */
export const CLAUSES_AND_ROLES_SENTENCES: Sentences = {
  measurable: [
    ['No class has a recall under 70%.', ['recall >= 70% @95% on <data set> for every class']],
    [
      'Recall stays above 88% for handwritten labels and above 94% for printed ones.',
      [
        'recall > 88% @95% on <data set> where "handwritten labels"',
        'recall > 94% @95% on <data set> where "printed ones"',
      ],
    ],
    [
      '92% of parcel photos are matched to an order within 20 seconds of arrival.',
      [
        'share(parcel_photos_matched_order_time_s<=20) >= 92% @95% on <data set> because it counts from arrival',
      ],
    ],

    [
      'Topic tagging keeps precision at or above 0.83 on podcasts while recall on podcasts does not fall below 0.71.',
      [
        'precision >= 0.83 @95% on <data set> where podcasts because “Topic tagging keeps”',
        'recall >= 0.71 @95% on <data set> where podcasts because “Topic tagging keeps”',
      ],
    ],
    [
      'No more than 2 wrong plate numbers per 500 vehicles.',
      ['wrong_plate_numbers_per_500_vehicles <= 2 @95% on <data set>'],
    ],
    [
      'The extractor finds at least 9 of 10 clauses in each lease.',
      ['finds_clauses_share >= 90% @95% on <data set> for every lease'],
    ],
    [
      'Groundedness 0.9+ on the claims set, toxicity below 0.5%, and zero leaked customer names.',
      [
        'groundedness >= 0.9 @95% on claims-set',
        'toxicity < 0.5% @95% on claims-set',
        'leaked_customer_names <= 0 point n>=<samples> on claims-set',
      ],
    ],
    [
      'Latency (p95): under 700 ms on tablets, under 400 ms on desktops.',
      [
        'p95_latency_ms < 700 @95% on <data set> where tablets',
        'p95_latency_ms < 400 @95% on <data set> where desktops',
      ],
    ],
    [
      'Goal: 80% of drafts sent without a change.',
      ['drafts_sent_without_change_share >= 80% @95% on <data set>'],
    ],
    [
      'For scans below 150 dpi, the character error rate must not exceed 7%.',
      ['character_error_rate <= 7% @95% on <data set> where "scans less than 150 dpi"'],
    ],
    [
      'At a false alarm rate of 2%, the detector catches at least 95% of leaks.',
      ['catches_leaks_share >= 95% @95% on <data set> where "false alarm rate of 2%"'],
    ],
    [
      'Memory stays under 2 GB while recall is over 90%.',
      ['memory_gb < 2 @95% on <data set>', 'recall > 90% @95% on <data set>'],
    ],
    [
      'Refusal rate under 3% for harmless prompts and over 97% for harmful ones.',
      [
        'refusal_rate < 3% @95% on <data set> where "harmless prompts"',
        'refusal_rate > 97% @95% on <data set> where "harmful ones"',
      ],
    ],
    [
      'Translation costs drop below $0.02 per page by March.',
      ['translation_costs_per_page_usd < 0.02 @95% on <data set> because due by March'],
    ],
    [
      'Transcription error rate → 8% or less.',
      ['transcription_error_rate <= 8% @95% on <data set>'],
    ],
    [
      'The system must process 40 documents per minute with an accuracy of 96%.',
      [
        'throughput_documents_per_min >= 40 @95% on <data set>',
        'accuracy >= 96% @95% on <data set>',
      ],
    ],

    [
      'Expected calibration error below 0.04 after temperature scaling, measured monthly.',
      [
        'expected_calibration_error < 0.04 @95% on <data set> where "after temperature scaling" because it is measured monthly',
      ],
    ],

    [
      'Response quality: 85% of replies rated good or better, 0 replies with insults.',
      [
        'replies_rated_good_or_better_share >= 85% @95% on <data set> because it means Response quality',
        'replies_with_insults <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'Speech is recognised with under 9% word errors at 10 dB noise.',
      ['word_errors < 9% @95% on <data set> where "Speech is recognised, 10 dB noise"'],
    ],

    [
      'Hit rate of 70% within the top 3 results.',
      ['hit_rate >= 70% @95% on <data set> where "within top 3 results"'],
    ],
    [
      'Keep the mean absolute error under 6 kW and the 95th percentile error under 20 kW.',
      ['mean_absolute_error_kw < 6 @95% on <data set>', 'p95_error_kw < 20 @95% on <data set>'],
    ],
    [
      'Fewer than 5 of 1,000 letters go to the wrong desk.',
      ['letters_go_wrong_desk_share < 0.5% @95% on <data set>'],
    ],
    [
      'With fewer than 100 training images, accuracy is at least 75%.',
      ['accuracy >= 75% @95% on <data set> where "with less than 100 training images"'],
    ],
    [
      'The ratio of false to true alarms is below 0.2.',
      ['false_to_true_alarms_ratio < 0.2 @95% on <data set>'],
    ],

    [
      'The share of wrong routes among all routes is 1% or lower.',
      ['wrong_routes_share <= 1% @95% on <data set> where routes'],
    ],
    [
      'Time to first word under 400 ms; time to last word under 4 s for answers up to 150 words.',
      [
        'time_to_first_word_ms < 400 @95% on <data set>',
        'time_to_last_word_s < 4 @95% on <data set> where "answers at most 150 words"',
      ],
    ],
    [
      "Agreement with two experts of at least 0.7 (Cohen's kappa).",
      ['agreement_with_two_experts_cohens_kappa >= 0.7 @95% on <data set>'],
    ],
    [
      'Ranking: nDCG@5 up from 0.61 to 0.70.',
      ['ranking_ndcg@5 >= 0.7 @95% on <data set> because it is 0.61 today'],
    ],
  ],
  asked: [
    'The classifier is allowed to miss at most 3% of cracks and to flag at most 8% of sound welds.',
    'Answers longer than 200 words must be fewer than 5%.',
    'More than 20% of blurred plates read wrongly is a reason to stop.',
    'Alert: recall of the shelf scanner < 0.7, precision < 0.65',
    'The drift watch detects a 4% drop in recall.',
    'Recall of at least 0.6, or a documented reason for less.',
    'Picture editors rate 4+/5 on captions.',
    'Estimates of travel time are within 10% of the real time.',
    'Estimates of travel time are within 10% of the real time for 80% of trips.',
    'The new ranker is 15% faster than the old one.',
    'Accuracy of at least 90% or a macro F1 of at least 0.85.',
    'Two of three reviewers accept at least 75% of the summaries.',
    'The assistant should cite its source in all answers and be wrong in less than 4% of them.',
  ],
  vague: [],
  software: [],
};

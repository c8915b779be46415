import type { Sentences } from './sentences';

/** Success criteria and targets of products, in the words of their documents. */
export const TARGETS_OF_PRODUCTS_SENTENCES: Sentences = {
  measurable: [
    [
      'CER ≤ 8% on a typical pharmacy-label test set; ≤ 4% on flat-label subsets.',
      [
        'cer <= 8% @95% on typical-pharmacy-label-test-set',
        'cer <= 4% @95% on typical-pharmacy-label-test-set where "flat-label subsets"',
      ],
    ],
    [
      'Dominant instrument is recognised with ≥ 94% accuracy using the left channel.',
      [
        'accuracy >= 94% @95% on <data set> where "Dominant instrument is recognised, using the left channel"',
      ],
    ],
    [
      'Less than 0.2% of replies out of 20,000 runs marked for bias by our audit model.',
      ['replies_out_marked_for_bias_by_audit_model_share < 0.2% @95% n>=20000 on <data set>'],
    ],
    [
      '>75% average code review acceptance rate on first round.',
      ['average_code_review_acceptance_rate > 75% @95% on <data set> where "first round"'],
    ],
    [
      '>99.5% detection rate for "Severe" grade defects.',
      ['detection_rate > 99.5% @95% on <data set> where "Severe grade defects"'],
    ],
    [
      '< 250ms inference time for gesture decoding.',
      ['inference_time_ms < 250 @95% on <data set> where "gesture decoding"'],
    ],
    ['Target: >97% citation precision', ['citation_precision > 97% @95% on <data set>']],
    [
      'Target: >90% of captions are faithful to picture',
      ['captions_faithful_picture_share > 90% @95% on <data set>'],
    ],
    [
      'Target: 100% of quoted statutes exist and are in force',
      ['quoted_statutes_exist_and_in_force_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'Dialogue Success Rate: >85% without agent takeover',
      ['dialogue_success_rate > 85% @95% on <data set> where "without agent takeover"'],
    ],
    [
      "Average generation time for assistant's summary is under 15 seconds, with no crashes or truncations",
      [
        'average_generation_time_s < 15 @95% on <data set> where "assistant\'s summary, with no crashes or truncations"',
      ],
    ],
    [
      '90% of replies are produced within 8 seconds',
      ['share(response_time_s<=8) >= 90% @95% on <data set>'],
    ],
    [
      'Learners get ≥85% answer coverage (even if low confidence)',
      [
        'learners_answer_coverage >= 85% @95% on <data set> because it means even if low confidence',
      ],
    ],
    [
      'Tools fire properly depending on request 90%+ of the time',
      ['fire_properly_depending_on_request_share >= 90% @95% on <data set>'],
    ],
    ['False negatives: <3%', ['false_negatives < 3% @95%']],
    ['High precision (>92%)', ['precision > 92% @95% on <data set>']],
    ['Low jitter (<60ms)', ['jitter_ms < 60 @95% on <data set>']],
    [
      '-40% time to diagnosis for ICU/ER staff',
      [
        'time_to_diagnosis better than <version in use> by 40% relative @97.5% on <data set> where "ICU/ER staff"',
      ],
    ],
    [
      '+20% recall of policy violations',
      ['policy_violations_recall better than <version in use> by 20% @97.5% on <data set>'],
    ],
  ],
  vague: [],
  asked: [
    'Tutor replies to 85% of sample exercises correctly within 8 seconds, using lecture slides only',
    '90% of prompt templates are opened at least twice per quarter.',
    'Set precision goals of 60%, 75% and 85%',
  ],
  software: [
    'Low disk traffic (<3% standby)',
    'SLA: <2 hours outage per quarter',
    '< 2s delay for loading saved layouts.',
  ],
};

import type { Sentences } from './sentences';

/** With counts, margins and comparisons in other words. */
export const IN_OTHER_WORDS_SENTENCES: Sentences = {
  measurable: [
    [
      'The retriever returns the right clause among its first three hits for 9 of 10 contracts.',
      [
        'returns_right_clause_among_first_three_hits_share >= 90% @95% on <data set> where contracts',
      ],
    ],
    [
      'Speaker attribution is wrong in at most one of 25 turns.',
      ['speaker_attribution_wrong_in_turns_share <= 4% @95% on <data set>'],
    ],
    [
      'Mean opinion score no lower than 4.1 as rated by 20 listeners.',
      ['mean_opinion_score >= 4.1 @95% on <data set> where "as rated, by 20 listeners"'],
    ],
    [
      'Hallucinated citations: none in 400 answers.',
      ['hallucinated_citations <= 0 point n>=400 on <data set>'],
    ],
    [
      'Bounding boxes with IoU ≥ 0.5 for at least 88% of helmets',
      ['share(iou>=0.5) >= 88% @95% on <data set> where helmets'],
    ],
    [
      'The false non-match rate shall not exceed 2% at a false match rate of 0.01%.',
      ['false_non_match_rate <= 2% @95% on <data set> where "false match rate of 0.01%"'],
    ],
    [
      'Abstain on at least 90% of unanswerable questions while answering 95% or more of the answerable ones.',
      [
        'abstain_on_unanswerable_questions_share >= 90% @95% on <data set>',
        'answering_answerable_ones_share >= 95% @95% on <data set>',
      ],
    ],
    ['Gini of 0.55+ on the out-of-time sample', ['gini >= 0.55 @95% on out-of-time-sample']],
    [
      'Population stability index between training and live data must stay below 0.1.',
      ['population_stability_index < 0.1 @95% on <data set> where "training and live data"'],
    ],
    [
      'Each intent reaches an F1 of 0.75 or above.',
      ['f1 >= 0.75 @95% on <data set> for every intent'],
    ],
    [
      '90th percentile of the absolute ETA error is below 5 minutes.',
      ['p90_absolute_eta_error_min < 5 @95% on <data set>'],
    ],
    [
      'At least seven in ten suggestions are accepted without edits.',
      ['suggestions_accepted_without_edits_share >= 70% @95% on <data set>'],
    ],
    [
      'Adverse impact ratio above 0.8 for age and gender.',
      ['adverse_impact_ratio > 0.8 @95% on <data set> where age and gender'],
    ],
    [
      'The guardrail blocks ≥ 99 % of jailbreaks and ≤ 1 % of benign prompts.',
      [
        'guardrail_blocks_jailbreaks_share >= 99% @95% on <data set>',
        'benign_prompts_share <= 1% @95% on <data set>',
      ],
    ],
    [
      'Search abandonment falls from 18% to under 12%.',
      ['search_abandonment < 12% @95% on <data set> because it is 18% today'],
    ],
    [
      'Accuracy with 4-bit weights stays within one point of fp16.',
      ['accuracy_with_4_bit_weights within 1% of fp16 @97.5% on <data set>'],
    ],
    [
      'Human escalation in no more than 12 of 100 chats',
      ['human_escalation_in_chats_share <= 12% @95% on <data set>'],
    ],
    ['Toxic completions under 1 in 10,000', ['toxic_completions < 0.01% @95% on <data set>']],
    [
      'For contracts over 50 pages, extraction takes at most 90 seconds.',
      ['extraction_time_s <= 90 @95% on <data set> where "contracts over 50 pages"'],
    ],
    [
      'Bilingual reviewers accept 93% of segments without post-editing.',
      ['bilingual_reviewers_accept_segments_without_post_editing_share >= 93% @95% on <data set>'],
    ],
    [
      'Generated unit tests compile in at least 97% and pass in at least 85% of cases.',
      [
        'generated_unit_tests_compile_share >= 97% @95% on <data set>',
        'pass_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'Recall@20 ≥ 0.9 for head queries, ≥ 0.75 for torso and ≥ 0.6 for tail queries.',
      [
        'recall@20 >= 0.9 @95% on <data set> where "head queries"',
        'recall@20 >= 0.75 @95% on <data set> where torso',
        'recall@20 >= 0.6 @95% on <data set> where "tail queries"',
      ],
    ],
    [
      'Less than 5% drift in mean prediction week over week',
      ['drift < 5% @95% on <data set> where "mean prediction week over week"'],
    ],
  ],
  understood: [],
  vague: [
    'Must achieve human parity on call summaries',
    'The bot should not be annoying',
    'Model responses should match our brand voice',
    'Forecasts must be usable by planners',
    'We need much higher recall on rare defects',
    'Latency should not be a problem for agents',
    'Keep the number of false alarms down',
    'The assistant gives helpful answers to most customers',
    'Detection must be accurate under all weather conditions',
    'Ranking quality comparable to the current vendor',
    'Drift should be caught quickly',
    'The tone of the email drafts is appropriate',
    'Costs must stay under control',
    'Labels are of good quality',
  ],
  asked: [
    'cosine similarity vs sidecar ≥ 0.999 on 134 AMI windows',
    'Fraud losses that slip through may be worth no more than 8 basis points of volume.',
    'Cost: 0.3 ct per document or less',
    'Segmentation Dice ≥ 0.88 (mean) with no case under 0.70',
  ],
  software: [
    'The user interface should allow users to complete a task within three clicks',
    'Feature importance is stored with every model version',
    'If WASM p95 exceeds 600 ms the hybrid mode is switched on',
    'Up to 8 speakers can be selected in the settings dialog',
    'The report can be downloaded as PDF and DOCX',
    'A toast appears for 5 seconds after saving',
    'Maximum upload size is 200 MB per audio file',
    'Only admins may change the alert threshold',
    'Predictions older than 90 days are archived',
    'The job is retried twice and then marked as failed',
    'The table lists 25 runs per page',
    'All prompts are logged with request id and latency',
    'The API responds with 422 if the image is corrupt',
    'Dark mode follows the system setting',
    'The model registry keeps the last 10 versions',
    'Reviewers can compare two drafts side by side',
    'The classifier endpoint is reachable under /v2/classify',
    'Scores are rounded to two decimals',
    'A consent banner is shown before the first recording',
    'Data is fetched in pages of 500 rows',
  ],
};

import type { Sentences } from './sentences';

/** With counts, margins and comparisons in other words. */
export const IN_OTHER_WORDS_SENTENCES: Sentences = {
  measurable: [
    [
      'The matcher puts the true owner among its first five guesses for 8 of 10 keys.',
      ['puts_true_owner_among_first_five_guesses_share >= 80% @95% on <data set> where keys'],
    ],
    [
      'Chord labelling is wrong in at most one of 20 bars.',
      ['chord_labelling_wrong_in_bars_share <= 5% @95% on <data set>'],
    ],
    [
      'Mean fluency rating no lower than 3.8 as scored by 15 translators.',
      ['mean_fluency_rating >= 3.8 @95% on <data set> where "as scored, by 15 translators"'],
    ],
    [
      'Invented case numbers: none in 250 briefs.',
      ['invented_case_numbers <= 0 point n>=250 on <data set>'],
    ],
    [
      'Polygons with Dice ≥ 0.7 for at least 84% of rooftops',
      ['share(dice>=0.7) >= 84% @95% on <data set> where "Polygons, rooftops"'],
    ],
    [
      'The false rejection rate shall not exceed 3% at a false acceptance rate of 0.05%.',
      ['false_rejection_rate <= 3% @95% on <data set> where "false acceptance rate of 0.05%"'],
    ],
    [
      'Escalate on at least 85% of ambiguous symptoms while triaging 92% or more of the clear ones.',
      [
        'escalate_on_ambiguous_symptoms_share >= 85% @95% on <data set>',
        'triaging_clear_ones_share >= 92% @95% on <data set>',
      ],
    ],
    ['KS of 0.40+ on the post-launch sample', ['ks >= 0.4 @95% on post-launch-sample']],
    [
      'Jensen-Shannon distance between simulated and field images must stay below 0.2.',
      ['jensen_shannon_distance_between_simulated_field_images < 0.2 @95% on <data set>'],
    ],
    [
      '95th percentile of the absolute dose error is below 4 mg.',
      ['p95_absolute_dose_error_mg < 4 @95% on <data set>'],
    ],
    [
      'At least eight in ten translations are released without changes.',
      ['translations_released_without_changes_share >= 80% @95% on <data set>'],
    ],
    [
      'Selection rate ratio above 0.85 for disability and origin.',
      ['selection_rate_ratio > 0.85 @95% on <data set> where disability and origin'],
    ],
    [
      'The filter stops ≥ 97 % of scam calls and ≤ 2 % of genuine calls.',
      [
        'filter_stops_scam_calls_share >= 97% @95% on <data set>',
        'genuine_calls_share <= 2% @95% on <data set>',
      ],
    ],
    [
      'Chat hand-off falls from 25% to under 15%.',
      ['chat_hand_off < 15% @95% on <data set> because it is 25% today'],
    ],
    [
      'Recall with 8-bit activations stays within two points of bf16.',
      ['recall_with_8_bit_activations within 2% of bf16 @97.5% on <data set>'],
    ],
    [
      'Operator takeover in no more than 7 of 100 rides',
      ['operator_takeover_in_rides_share <= 7% @95% on <data set>'],
    ],
    ['Biased captions under 1 in 5,000', ['biased_captions < 0.02% @95% on <data set>']],
    [
      'For recordings over 40 minutes, summarisation takes at most 75 seconds.',
      ['summarisation_time_s <= 75 @95% on <data set> where "recordings over 40 minutes"'],
    ],
    [
      'Senior radiologists sign 90% of reports without re-dictation.',
      ['senior_radiologists_sign_reports_without_re_dictation_share >= 90% @95% on <data set>'],
    ],
    [
      'Proposed SQL queries parse in at least 98% and finish in at least 90% of runs.',
      [
        'proposed_sql_queries_parse_share >= 98% @95% on <data set>',
        'finish_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Hit@10 ≥ 0.85 for bestsellers, ≥ 0.7 for midlist and ≥ 0.5 for niche titles.',
      [
        'hit@10 >= 0.85 @95% on <data set> where bestsellers',
        'hit@10 >= 0.7 @95% on <data set> where midlist',
        'hit@10 >= 0.5 @95% on <data set> where "niche titles"',
      ],
    ],
  ],
  vague: [
    'Must reach expert level on radiology letters',
    'Generated captions should fit our house style',
    'Scores must be helpful to underwriters',
    'We want far better precision on night images',
    'Accuracy should not be an issue for inspectors',
    'The tutor offers useful hints to most pupils',
    'Recognition must be dependable in all light situations',
    'Speech quality on a par with the former supplier',
    'Degradation should be noticed early',
    'The wording of the meeting notes is suitable',
    'Hallucinations must stay in check',
    'Transcripts are of decent quality',
  ],
  asked: ['Pearson correlation vs exporter ≥ 0.995 on 210 EEG epochs'],
  software: [
    'The booking form should let guests finish a reservation in two pages',
    'Exchange rates are saved with each invoice copy',
    'If disk usage exceeds 85 % the cleanup task is started',
    'Up to 12 players can be added in the lobby screen',
    'The timetable can be exported as ICS and CSV',
    'A spinner shows for 2 seconds after uploading',
    'Maximum attachment size is 15 MB per support ticket',
    'Only treasurers may edit the spending limit',
    'Messages older than 60 days are purged',
    'The import is repeated three times and then set to aborted',
    'The gallery shows 40 photos per screen',
    'All logins are recorded with device name and time',
    'The endpoint answers with 413 if the video is oversized',
    'Font size obeys the browser preference',
    'The artifact store retains the latest 6 builds',
    'Clerks can view two contracts next to each other',
    'The scoring webhook is exposed under /api/v3/score',
    'Confidence values are padded to four digits',
    'A recording notice appears before the microphone opens for the first time',
    'Invoices are read in batches of 250 records',
  ],
};

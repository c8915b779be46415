import type { Sentences } from '../sentences';

/** When forecasts, agents and retrieval pass, and how often they may miss. */
export const PASSES_AND_MISSES_SENTENCES: Sentences = {
  measurable: [
    [
      'The release condition is a ranked probability skill score of at least 0.12 against the climatology, expected calibration error under 0.07, and 90 percent interval coverage between 0.87 and 0.93.',
      [
        'ranked_probability_skill_score >= 0.12 @95% on <data set> where "against climatology"',
        'expected_calibration_error < 0.07 @95% on <data set>',
        '90_interval_coverage >= 0.87 @95% on <data set>',
        '90_interval_coverage <= 0.93 @95% on <data set>',
      ],
    ],
    [
      'For any audit sample with confirmed leaks, the detector should correctly locate at least 75% of real leaks (sensitivity ≥ 0.75).',
      [
        'correctly_locate_real_leaks_share >= 75% @95% on <data set> where "any audit sample, with confirmed leaks"',
        'sensitivity >= 0.75 @95% on <data set>',
      ],
    ],
    [
      'the small model must recover at least 45% of names with the hidden cue',
      ['small_model_recover_names_with_hidden_cue_share >= 45% @95% on <data set>'],
    ],
    [
      'Spots at least 85% of planted skimming and replay cases.',
      ['spots_planted_skimming_and_replay_cases_share >= 85% @95% on <data set>'],
    ],
    [
      'The Timetable Auditor Agent spots at least 85% of deliberately planted platform clashes during planning rounds',
      [
        'spots_deliberately_planted_platform_clashes_share >= 85% @95% on <data set> where "during planning rounds"',
      ],
    ],
    [
      'Cut prediction error by at least 15% compared to the present model',
      ['prediction_error better than <version in use> by 15% relative @97.5% on <data set>'],
    ],
    [
      "Pre-consensus Fleiss' kappa must be at least 0.55, with label entropy, annotator table, item counts, and leave-one-site-out CI published; missing it blocks A1 and A2.",
      [
        'pre_consensus_fleiss_kappa >= 0.55 @95% on <data set> because with label entropy, annotator table, item counts, and leave-one-site-out CI published, missing it blocks A1 and A2',
      ],
    ],
    [
      '92% of dispatcher calls are faithfully turned into log entries using Conformer.',
      [
        'dispatcher_calls_faithfully_turned_into_log_entries_using_conformer_share >= 92% @95% on <data set>',
      ],
    ],
    [
      'the scanner must reach 93% recall on urgent findings with no more than 3% false positives',
      [
        'recall >= 93% @95% on <data set> where "urgent findings"',
        'false_positives <= 3% @95% on <data set>',
      ],
    ],
    [
      'root-cause Top-5 accuracy of at least 92% on archived outage traces',
      ['root_cause_top_5_accuracy >= 92% @95% on <data set> where "archived outage traces"'],
    ],
    [
      'burrow should not mislabel more than 8% of headers',
      ['burrow_mislabel_headers_share <= 8% @95% on <data set>'],
    ],
    [
      'The tool shall give handover forecasts with mean absolute error of less than 2 months for offshore wind projects.',
      [
        'mean_absolute_error_months < 2 @95% on <data set> where "give handover forecasts, offshore wind projects"',
      ],
    ],
    [
      'XGBoost should outperform the baseline by at least 8% RMSE.',
      ['rmse better than baseline by 8% relative @97.5% on <data set>'],
    ],
    [
      'Bot-sent complaint rate within 12% of clerk-checked letter rate',
      ['bot_sent_complaint_rate within 12% of "clerk-checked letter rate" @97.5% on <data set>'],
    ],
    [
      'Settlement rate above 70%, claimant approval within 8% of handler baseline, zero privacy breaches.',
      [
        'settlement_rate > 70% @95% on <data set>',
        'claimant_approval within 8% relative of "handler baseline" @97.5% on <data set>',
        'privacy_breaches <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'AI Lesson Drafting: 75%+ of primary teachers use AI drafts',
      [
        'primary_teachers_use_ai_drafts_share >= 75% @95% on <data set> because it means AI Lesson Drafting',
      ],
    ],
    [
      'Faster Reporting: 45%+ reduction in report drafting time',
      ['report_drafting_time_reduction >= 45% @95% on <data set> where "Faster Reporting"'],
    ],
    [
      'Reach suggestion precision at 3 of at least 87% for spreadsheet formula hints.',
      ['suggestion_precision@3 >= 87% @95% on <data set> where "spreadsheet formula hints"'],
    ],
    [
      'critical precision at 10 of at least 0.85',
      ['critical_precision@10 >= 0.85 @95% on <data set>'],
    ],
    [
      'near-miss false-alarm rate below 0.04',
      ['near_miss_false_alarm_rate < 0.04 @95% on <data set>'],
    ],
    [
      'Less than 2% of captions containing invented details',
      ['captions_containing_invented_details_share < 2% @95% on <data set>'],
    ],
    [
      '92% of requests answered with statute-backed passages',
      ['requests_answered_with_statute_backed_passages_share >= 92% @95% on <data set>'],
    ],
    [
      'Correct function call rate should exceed 93%',
      ['correct_function_call_rate > 93% @95% on <data set>'],
    ],
    [
      'Average session length increases >12%',
      ['average_session_length better than <version in use> by 12% relative @97.5% on <data set>'],
    ],
  ],
  vague: [
    'I would call the detector really worthwhile if it gets to around 75% overall recall and a weighted-F1 score of at least 0.7 on a held-out test set.',
  ],
  asked: [],
  software: [],
};

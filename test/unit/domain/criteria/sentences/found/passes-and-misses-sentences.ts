import type { Sentences } from '../sentences';

/** When forecasts, agents and retrieval pass, and how often they may miss. */
export const PASSES_AND_MISSES_SENTENCES: Sentences = {
  measurable: [
    [
      'The pass condition is a Brier skill score of at least 0.15 against the base rate, expected calibration error under 0.08, and 80 percent interval coverage between 0.76 and 0.84.',
      [
        'brier_skill_score >= 0.15 @95% on <data set> where "against base rate"',
        'expected_calibration_error < 0.08 @95% on <data set>',
        '80_interval_coverage >= 0.76 @95% on <data set>',
        '80_interval_coverage <= 0.84 @95% on <data set>',
      ],
    ],
    [
      'For any validation dataset with labeled exacerbations, the model should correctly identify at least 80% of actual exacerbations (sensitivity ≥ 0.80).',
      [
        'correctly_identify_actual_exacerbations_share >= 80% @95% on <data set> where "any validation dataset, with labeled exacerbations"',
        'sensitivity >= 0.8 @95% on <data set>',
      ],
    ],
    [
      'the MC-GNN must beat the baseline by more than 0.02 AUC, consistently, for the architecture to have earned its place.',
      [
        'auc better than baseline by 0.02 @97.5% on <data set> because it serves for the architecture to have earned its place',
      ],
    ],
    [
      'the full model must detect at least 50% of facts with the direct probe',
      ['detect_facts_with_direct_probe_share >= 50% @95% on <data set>'],
    ],
    [
      'Detects at least 90% of seeded scan and beacon scenarios.',
      ['detects_seeded_scan_and_beacon_scenarios_share >= 90% @95% on <data set>'],
    ],
    [
      'The Canon Historian Agent detects at least 90% of externally injected continuity contradictions during review stages',
      [
        'detects_externally_injected_continuity_contradictions_share >= 90% @95% on <data set> where "during review stages"',
      ],
    ],
    [
      'Reduce forecast error by at least 20% compared to the existing system',
      ['forecast_error better than <version in use> by 20% relative @97.5% on <data set>'],
    ],
    [
      "Pre-adjudication Cohen's kappa must be at least 0.60, with raw agreement, confusion matrix, class counts, and matched-group bootstrap CI reported; failure withholds H2 and H3.",
      [
        'pre_adjudication_cohens_kappa >= 0.6 @95% on <data set> because with raw agreement, confusion matrix, class counts, and matched-group bootstrap CI reported, failure withholds H2 and H3',
      ],
    ],
    [
      '95% of voice commands are accurately transcribed into text using Whisper.',
      [
        'voice_commands_accurately_transcribed_into_text_using_whisper_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'the system must achieve 95% precision on critical classifications with no more than 2% false positives',
      [
        'precision >= 95% @95% on <data set> where "critical classifications"',
        'false_positives <= 2% @95% on <data set>',
      ],
    ],
    [
      'diagnostic Top-3 accuracy of at least 95% on frozen failure replays',
      ['diagnostic_top_3_accuracy >= 95% @95% on <data set> where "frozen failure replays"'],
    ],
    [
      'whorl should not misidentify more than 10% of URLs',
      ['whorl_misidentify_urls_share <= 10% @95% on <data set>'],
    ],
    [
      'The system shall provide enrollment prediction with mean absolute error of less than 3 months for Phase III trials.',
      [
        'mean_absolute_error_months < 3 @95% on <data set> where "provide enrollment prediction, Phase III trials"',
      ],
    ],
    [
      'LSTM should outperform the baseline by at least 10% RMSE.',
      ['rmse better than baseline by 10% relative @97.5% on <data set>'],
    ],
    [
      'Auto-send opt-out rate within 10% of human-reviewed nudge rate',
      ['auto_send_opt_out_rate within 10% of "human-reviewed nudge rate" @97.5% on <data set>'],
    ],
    [
      'Resolution rate above 75%, caller satisfaction within 10% of human agent baseline, zero compliance incidents.',
      [
        'resolution_rate > 75% @95% on <data set>',
        'caller_satisfaction within 10% relative of "human agent baseline" @97.5% on <data set>',
        'compliance_incidents <= 0 point n>=<samples> on <data set>',
      ],
    ],
    [
      'AI Content Generation: 80%+ of content creators use AI assistance',
      [
        'content_creators_use_ai_assistance_share >= 80% @95% on <data set> because it means AI Content Generation',
      ],
    ],
    [
      'Efficiency Gains: 50%+ reduction in content creation time',
      ['content_creation_time_reduction >= 50% @95% on <data set> where "Efficiency Gains"'],
    ],
    [
      'Achieve completion precision at 5 of at least 90% for dynamic CLI completions.',
      ['completion_precision@5 >= 90% @95% on <data set> where "dynamic CLI completions"'],
    ],
    ['urgent precision at 5 of at least 0.90', ['urgent_precision@5 >= 0.9 @95% on <data set>']],
    [
      'hard-negative false-positive rate below 0.05',
      ['hard_negative_false_positive_rate < 0.05 @95% on <data set>'],
    ],
    [
      'Less than 1% of responses containing hallucinated content',
      ['responses_containing_hallucinated_content_share < 1% @95% on <data set>'],
    ],
    [
      '95% of queries answered with book-sourced information',
      ['queries_answered_with_book_sourced_information_share >= 95% @95% on <data set>'],
    ],
    [
      'A prompt that, when given a meeting note + company config, returns the correct structured stage judgment 80%+ of the time on the test set.',
      [
        'prompt_returns_correct_structured_stage_judgment_share >= 80% @95% on test-set where "when given a meeting note + company config"',
      ],
    ],
    [
      'Successful tool execution rate should exceed 95%',
      ['successful_tool_execution_rate > 95% @95% on <data set>'],
    ],
    [
      'Average dwell time increases >15%',
      ['average_dwell_time better than <version in use> by 15% relative @97.5% on <data set>'],
    ],
  ],
  asked: [
    'Pilot detects at least 90% of valid parking sessions and creates no zone during recorded riding cases',
    'Keyframe count within 10% of human-labelled baseline on regression set.',
  ],
  vague: [
    'I would consider the model genuinely useful if it reaches around 80% overall accuracy and a macro-F1 score of at least 0.75 on a held-out test set.',
    'Reduce token usage by at least 30% for tasks requiring command discovery.',
  ],
  software: [],
};

import type { Sentences } from './sentences';

/** Rows of tables, what a gate refuses, notes behind a limit, and shares of what another version has. */
export const ROWS_AND_REFUSALS_SENTENCES: Sentences = {
  measurable: [
    [
      'Letters | Faithfulness ≥ 0.88 | Score 60 hand-picked replies',
      [
        'faithfulness >= 0.88 @95% on <data set> because it means Letters, in its row: Score 60 hand-picked replies',
      ],
    ],
    [
      '| Recall on night images | 71% | >= 85% |',
      ['recall >= 85% @95% on <data set> where "night images" because in its row: 71%'],
    ],
    [
      '| Missed-defect rate | < 3% | Two inspectors |',
      ['missed_defect_rate < 3% @95% on <data set> because it means Two inspectors'],
    ],
    ['The build fails if macro F1 falls below 0.72', ['macro_f1 >= 0.72 @95% on <data set>']],
    [
      'A release is blocked when the hallucination rate exceeds 4%',
      ['hallucination_rate <= 4% @95% on <data set>'],
    ],
    [
      'If answer relevance drops below 0.8, the merge is rejected.',
      ['answer_relevance >= 0.8 @95% on <data set>'],
    ],
    [
      'Groundedness < 0.75 must be a hard release block',
      ['groundedness >= 0.75 @95% on <data set>'],
    ],
    ['The job fails unless recall is at least 0.9', ['recall >= 0.9 @95% on <data set>']],
    [
      'Keep sensitivity within ±3% across clinics',
      ['sensitivity_difference <= 3% @95% on <data set> where "across clinics"'],
    ],
    [
      'Draft quality: 92% of summaries keep all figures; source: weekly review; horizon: each release',
      [
        'summaries_keep_figures_share >= 92% @95% on <data set> because source: weekly review, horizon: each release, it means Draft quality',
      ],
    ],
    [
      'Unsupported price claims occur in 0 sampled replies',
      ['unsupported_price_claims <= 0 point n>=<samples> on <data set> where "sampled replies"'],
    ],
    [
      'Release requires Tier-2 recall to be 100%, plus noise ≤ 0.1',
      ['tier_2_recall >= 100% point n>=<samples> on <data set>', 'noise <= 0.1 @95% on <data set>'],
    ],
    [
      'Trust: among claims given >= 85% confidence, observed correctness is at least 80% in monthly samples',
      [
        'observed_correctness >= 80% @95% on <data set> where "claims given at least 85% confidence, monthly samples" because it means Trust',
      ],
    ],
    [
      'False alarm rate and missed alarm rate gaps ≤ 3 points between shifts',
      [
        'false_alarm_rate_gap <= 3% @95% on <data set> where "between shifts"',
        'missed_alarm_rate_gaps <= 3% @95% on <data set> where "between shifts"',
      ],
    ],
    [
      'At least 85% of trainees proposed by the ranker who attend a trial are evaluated as fit by the coaches',
      [
        'trainees_proposed_by_ranker_attend_trial_evaluated_as_fit_share >= 85% @95% on <data set> where "by the coaches"',
      ],
    ],
    [
      'The launch target for voice menus is WER under 6%.',
      ['wer < 6% @95% on <data set> where "voice menus" because it means The launch target'],
    ],
    [
      'Given the recorder runs, when a caller with a Scottish accent speaks, then the pane shows text with no more than 12% word error rate.',
      [
        'word_error_rate <= 12% @95% on <data set> where "pane shows text, recorder runs, caller with a Scottish accent speaks"',
      ],
    ],
    [
      'SLO: Dice stays above 0.75 for small scans',
      ['dice > 0.75 @95% on <data set> where "small scans"'],
    ],
    [
      'Ragas targets are faithfulness >= 0.8, context precision >= 0.7, and answer relevancy >= 0.75',
      [
        'faithfulness >= 0.8 @95% on <data set>',
        'context_precision >= 0.7 @95% on <data set>',
        'answer_relevancy >= 0.75 @95% on <data set> because it means Ragas targets',
      ],
    ],
    [
      'Sensitivity ≥ 84%, specificity ≥ 77% on clinical trial dataset',
      [
        'sensitivity >= 84% @95% on <data set> where "clinical trial dataset"',
        'specificity >= 77% @95% on <data set> where "clinical trial dataset"',
      ],
    ],
    [
      'hit@3 ≥ 0.6 and hit@5 ≥ 0.7 on `data/trips.jsonl`.',
      [
        'hit@3 >= 0.6 @95% on <data set> where data/trips.jsonl',
        'hit@5 >= 0.7 @95% on <data set> where data/trips.jsonl',
      ],
    ],
    [
      'Recall ≥ 90% on sirens and precision ≥ 80% on horns',
      [
        'recall >= 90% @95% on <data set> where sirens',
        'precision >= 80% @95% on <data set> where horns',
      ],
    ],
    [
      'Reach ≥0.8 F1 on gap detection, and keep end-to-end voice latency under 1.2 seconds at p95.',
      [
        'f1 >= 0.8 @95% on <data set> where "gap detection"',
        'p95_end_to_end_voice_latency_s < 1.2 @95% on <data set>',
      ],
    ],
  ],
  vague: [],
  asked: [
    'alarm recall (>=85%, on unclear clips) and false-alarm rate (<=3/20 clear clips)',
    '98% of FP32 accuracy.',
    '| Recall | ≥ 85% | ≥ 95% |',
    'The PR is rejected if the relevance score drops by 2%',
    'The release is blocked if recall is below 0.8 and the false alarm rate is above 3%',
  ],
  software: [
    '| Export | CSV and PDF | Button in the header |',
    'The build fails if a file is longer than 400 lines',
    'The pull request is blocked when fewer than 2 reviewers approved it',
  ],
};

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
  ],
  vague: [],
  asked: [
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

import type { Sentences } from './sentences';

/** Sentences that hold a measure against another version, by an amount that they do not say. */
export const AGAINST_VERSIONS_SENTENCES: Sentences = {
  measurable: [
    [
      'The two-stage reader outperforms BM25 on MRR@10',
      ['mrr@10 better than BM25 @97.5% on <data set>'],
    ],
    [
      'The new tagger must beat the baseline on macro F1',
      ['macro_f1 better than baseline @97.5% on <data set>'],
    ],
    ['NDCG@5 must be better than XGBoost', ['ndcg@5 better than XGBoost @97.5% on <data set>']],
    [
      'Word error rate lower than the baseline on harbour radio',
      ['word_error_rate better than baseline @97.5% on <data set> where "harbour radio"'],
    ],
    [
      'candidate `span_f1 >= baseline` and `link_recall >= baseline`',
      [
        'span_f1 within <margin> of baseline @97.5% on <data set>',
        'link_recall within <margin> of baseline @97.5% on <data set>',
      ],
    ],
    [
      'No step back: candidate `token_f1 >= champion`',
      ['token_f1 within <margin> of champion @97.5% on <data set> because it means No step back'],
    ],
    [
      'Crane forecast Brier score has to stay below tide-table Brier score',
      ['crane_forecast_brier_score better than tide-table @97.5% on <data set>'],
    ],
    [
      'Overall pinball loss must be <= the frozen H7 comparator pinball + 0.02 on the same paired weeks',
      [
        'pinball_loss within 0.02 of "frozen H7 comparator" @97.5% on <data set> where "same paired weeks"',
      ],
    ],
  ],
  vague: [
    'Leak rate must not exceed baseline on chemical tanks',
    'Missed-berth rate must strictly decrease',
    'Recall on night ferries must be equal to or better than v4',
    "p95 latency ≤ today's latency",
    'Precision must match or exceed the incumbent',
  ],
  software: ['The new exporter must be faster to start than the old one'],
};

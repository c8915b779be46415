import type { Sentences } from './sentences';

/** With a change that is written as a sign, and labels that are no part of a name. */
export const SIGNS_AND_LABELS_SENTENCES: Sentences = {
  measurable: [
    [
      'Interpreter satisfaction +12% (from 3.1/5 to 3.5/5)',
      [
        'interpreter_satisfaction >= 3.5 of 5 @95% on <data set> because it means +12%, it is 3.1/5 today',
      ],
    ],
    [
      'Hail forecast recall from 60% to 75% (+25%)',
      ['hail_forecast_recall >= 75% @95% on <data set> because it means +25%, it is 60% today'],
    ],
    [
      'Lip-reading accuracy +5%, gesture accuracy +7%',
      [
        'lip_reading_accuracy better than <version in use> by 5% @97.5% on <data set>',
        'gesture_accuracy better than <version in use> by 7% @97.5% on <data set>',
      ],
    ],
    [
      'Orchid recognition accuracy: +6% among hobby photos',
      [
        'orchid_recognition_accuracy better than <version in use> by 6% @97.5% on <data set> where "hobby photos"',
      ],
    ],
    ['Primary: Pronoun accuracy ≥ 92%', ['pronoun_accuracy >= 92% @95% on <data set>']],
    [
      '**Secondary:** Repair suggestion precision ≥ 65% (few idle trips)',
      ['repair_suggestion_precision >= 65% @95% on <data set> because it means few idle trips'],
    ],
    ['Secondary structure accuracy ≥ 65%', ['secondary_structure_accuracy >= 65% @95%']],
    [
      'Specific: The model shall reach a glyph error rate below 2%.',
      ['glyph_error_rate < 2% @95% on <data set>'],
    ],
    [
      '**Forecast Quality Goal**: MASE < 0.9',
      ['mase < 0.9 @95% on <data set> because it means Forecast Quality Goal'],
    ],
    [
      'Quality: Word Error Rate (WER) below 12% for court hearings',
      ['wer < 12% @95% on <data set> where "court hearings" because it means Quality'],
    ],
    [
      '**Ranking quality**: > 70% hit rate',
      ['hit_rate > 70% @95% on <data set> because it means Ranking quality'],
    ],
    [
      'Mowing incidents: Injuries of hedgehogs in gardens (target: 0)',
      [
        'injuries <= 0 point n>=<samples> on <data set> where "hedgehogs, gardens" because it means Mowing incidents',
      ],
    ],
    ['Soil moisture: error < 4%', ['soil_moisture_error < 4% @95%']],
    ['Spam screen: recall > 80%', ['spam_screen_recall > 80% @95%']],
  ],
  asked: ['Baseline recall 70%, rust recall +10% over baseline'],
  vague: [],
  software: [],
};

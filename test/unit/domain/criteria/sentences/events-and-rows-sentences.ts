import type { Sentences } from './sentences';

/** With times from one event to another, rows of levels, and limits of each kind. */
export const EVENTS_AND_ROWS_SENTENCES: Sentences = {
  measurable: [
    [
      'The time from leak detection to valve closure must be < 3 seconds.',
      ['time_from_leak_detection_to_valve_closure_s < 3 @95% on <data set>'],
    ],
    [
      'The p90 inference time from pen stroke to suggestion is below 2 s.',
      ['p90_inference_time_s < 2 @95% on <data set> where "from pen stroke to suggestion"'],
    ],
    [
      '**Prediction time**: Time from dock to shelf (target: <90 seconds)',
      ['prediction_time_s < 90 @95% on <data set> because it means Time from dock to shelf'],
    ],
    [
      '| **First-hint latency** | p50 < 3s, p95 < 7s | Stopwatch around the model call |',
      [
        'p50_first_hint_latency_s < 3 @95% on <data set> because it means Stopwatch around the model call',
        'p95_first_hint_latency_s < 7 @95% on <data set> because it means Stopwatch around the model call',
      ],
    ],
    [
      '| Cut inference time | ≤45 ms per tile |',
      ['inference_time_per_tile_ms <= 45 @95% on <data set>'],
    ],
    [
      'each open category Recall@5 >= 0.9.',
      ['recall@5 >= 0.9 @95% on <data set> for every open_category'],
    ],
    [
      'Faithfulness is `>= 0.8`, with results recorded in the wiki once the run ends.',
      [
        'faithfulness >= 0.8 @95% on <data set> because with results recorded in the wiki once the run ends',
      ],
    ],
  ],
  vague: [],
  software: [],
};

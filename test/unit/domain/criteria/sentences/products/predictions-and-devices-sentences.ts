import type { Sentences } from '../sentences';

/** What forecasts, classifiers and devices are held to, beside another version or with a number in brackets. */
export const PREDICTIONS_AND_DEVICES_SENTENCES: Sentences = {
  measurable: [
    [
      'Log loss ≤ incumbent log loss + 0.01',
      ['log_loss within 0.01 of <version in use> @97.5% on <data set>'],
    ],
    [
      'Brier score <= baseline + 0.015 on the winter set',
      ['brier_score within 0.015 of baseline @97.5% on winter-set'],
    ],
    ['AUC ≥ champion AUC - 0.005', ['auc within 0.005 of champion @97.5% on <data set>']],
    [
      'Recall >= champion recall + 2 points',
      ['recall better than champion by 2% @97.5% on <data set>'],
    ],
    [
      'The candidate has to improve over the champion by at least 0.02 macro F1',
      ['macro_f1 better than champion by 0.02 @97.5% on <data set>'],
    ],
    [
      'Shrinkage losses <= $1.2M per quarter',
      ['shrinkage_losses_per_quarter_usd <= 1200000 @95% on <data set>'],
    ],
    [
      'Chargeback costs (target: < $4K/week)',
      ['chargeback_costs_per_week_usd < 4000 @95% on <data set>'],
    ],
    [
      '**Effort**: <8% of scanned forms need a second keying',
      ['scanned_forms_need_second_keying_share < 8% @95% on <data set> because it means Effort'],
    ],
    [
      'Crack detection rate calculated (goal: >85%)',
      ['crack_detection_rate > 85% @95% on <data set>'],
    ],
    ['Missed defect rate is minimized (<3%)', ['missed_defect_rate < 3% @95% on <data set>']],
    ['False rejections are minimized (<4% rate)', ['false_rejection_rate < 4% @95% on <data set>']],
    [
      'Specificity shall be maximized (target: at least 93%)',
      ['specificity >= 93% @95% on <data set>'],
    ],
    [
      'Load forecast accuracy (MAPE) stays below 12% for weekday hours and below 18% for holidays',
      [
        'load_forecast_mape < 12% @95% on <data set> where "weekday hours"',
        'load_forecast_mape < 18% @95% on <data set> where holidays',
      ],
    ],
    [
      'Given labels are printed, then scans are delivered within 2 minutes; character error rate (CER) < 3% for typed labels',
      [
        'time_to_deliver_scans_min <= 2 @95% on <data set> where "labels are printed"',
        'cer < 3% @95% on <data set> where "typed labels, labels are printed"',
      ],
    ],
    [
      'Recall ≥ 91%; ≤3 false alarms/tower/night; delay ≤ 2 s post-ignition',
      [
        'recall >= 91% @95% on <data set>',
        'false_alarms_per_tower_per_night <= 3 @95% on <data set>',
        'delay_s <= 2 @95% on <data set> where post-ignition',
      ],
    ],
    [
      'Price check: ≤4% deviation from the planner',
      ['price_check_deviation <= 4% @95% on <data set> where "from planner"'],
    ],
    ['Age estimate: <3% error', ['age_estimate_error < 3% @95% on <data set>']],
    [
      'Zero injuries attributed to robot movements',
      ['injuries_attributed_to_robot_movements <= 0 point n>=<samples> on <data set>'],
    ],
    [
      'Hit rate@10: ≥ 0.55 (55% of sessions should contain a booked hotel in the top 10)',
      [
        'hit_rate@10 >= 0.55 @95% on <data set> because it means 55% of sessions should contain a booked hotel in the top 10',
      ],
    ],
    [
      'The drone should be able to read the number of a parked truck in less than two seconds.',
      ['time_to_read_number_of_parked_truck_s < 2 @95% on <data set>'],
    ],
    [
      'LAT-3 (Braking): Missed braking rate SHALL be <5%',
      ['missed_braking_rate < 5% @95% on <data set> because LAT-3 (Braking)'],
    ],
    [
      'Recall ≥ 91% on smoke clips; false alarm rate ≤0.2/sensor/week.',
      [
        'recall >= 91% @95% on <data set> where "smoke clips"',
        'false_alarms_per_sensor_per_week <= 0.2 @95% on <data set>',
      ],
    ],
    [
      'Recall ≥ 97% @ IoU 0.6; Precision ≥ 90%; p95 latency ≤ 180 ms on-device; parity ±3% across sites and shifts.',
      [
        'recall >= 97% @95% on <data set> where "IoU 0.6"',
        'precision >= 90% @95% on <data set>',
        'p95_latency_ms <= 180 @95% on <data set> where on-device',
        'parity_difference <= 3% @95% on <data set> where "across sites and shifts"',
      ],
    ],
    [
      "Cohen's weighted kappa between model and two dermatologists ≥ 0.75.",
      [
        'cohens_weighted_kappa >= 0.75 @95% on <data set> where "between model and two dermatologists"',
      ],
    ],
    [
      'Train and holdout accuracy within 4%',
      ['accuracy_difference <= 4% @95% on <data set> where "between Train and holdout"'],
    ],
    [
      'Recall on night clips and day clips within 3 points',
      ['recall_difference <= 3% @95% on <data set> where "between night clips and day clips"'],
    ],
    [
      'Gujarati word accuracy matches Spanish (within 4% difference)',
      ['word_accuracy_difference <= 4% @95% on <data set> where "between Gujarati and Spanish"'],
    ],
    [
      'Child-voice recall equals adult-voice recall (difference < 3 points)',
      ['recall_difference < 3% @95% on <data set> where "between Child-voice and adult-voice"'],
    ],
    [
      'no tested scanner, site or age subgroup with specificity below 0.85',
      ['specificity >= 0.85 @95% on <data set> where "each tested scanner, site or age subgroup"'],
    ],
    [
      'No region has an error rate above 6%',
      ['error_rate <= 6% @95% on <data set> for every region'],
    ],
    [
      'Resolution term < 15 % of total CRPS',
      ['resolution_term_share < 15% @95% on <data set> because it is a share of total CRPS'],
    ],
    [
      'WHEN reading 12 gauges at once THEN the system SHALL hold a read accuracy of at least 96%',
      ['read_accuracy >= 96% @95% on <data set> where "reading 12 gauges at once"'],
    ],
    [
      'WHEN tested on the sealed field set THEN the system SHALL reach per-class recall ≥55% and overall ≥70% on ≥80 photos/class',
      [
        'recall >= 55% @95% on <data set> where "every class, tested on the sealed field set, at least 80 photos/class"',
        'recall >= 70% @95% on <data set> where "tested on the sealed field set, at least 80 photos/class"',
      ],
    ],
    [
      'per-class recall for "rust" SHALL be ≥ 0.8',
      ['recall >= 0.8 @95% on <data set> where class=rust'],
    ],
    ['STOP: Dice < 0.6 on the clinic set', ['dice >= 0.6 @95% on clinic-set']],
    ['SHIP: WER below 12% on the clinic set', ['wer < 12% @95% on clinic-set']],
    [
      'CER < 9% in heavy rain (15 mm)',
      ['cer < 9% @95% on <data set> where "heavy rain" because it holds for 15 mm'],
    ],
    [
      'Redaction SHALL handle transcripts at ≥500 words per second',
      ['words_per_second >= 500 @95% on <data set> where "Redaction, transcripts"'],
    ],
    [
      'WHEN testing on the locked field set THEN the system SHALL achieve per-class top-1 ≥55% and overall ≥70% with error tables per release',
      [
        'top_1 >= 55% @95% on <data set> where "every class, testing on the locked field set"',
        'top_1 >= 70% @95% on <data set> where "with error tables, per release, testing on the locked field set"',
      ],
    ],
    [
      '**AIR-2.1** False Match Rate (FMR) shall not exceed 0.3% for enrolled staff',
      ['fmr <= 0.3% @95% on <data set> where "enrolled staff" because AIR-2.1'],
    ],
    ['**Pass Criteria**: Word Error Rate (WER) < 6%', ['wer < 6% @95% on <data set>']],
    [
      'Old and new success rate within 3%',
      ['success_rate_difference <= 3% @95% on <data set> where "between Old and new"'],
    ],
    [
      'Left and right hand latency differ by at most 8%',
      ['hand_latency_difference <= 8% @95% on <data set> where "between Left and right"'],
    ],
    [
      'The planner reliably turns spoken orders into routes with a high success rate (e.g., >92% for short orders).',
      [
        'success_rate > 92% @95% on <data set> where "planner reliably turns spoken orders into routes, short orders"',
      ],
    ],
    [
      'The bridge turns typed orders into a list of CUDA 2 jobs with a high success rate (e.g., >92% for short orders).',
      [
        'success_rate > 92% @95% on <data set> where "bridge turns typed orders into a list of CUDA-2 jobs, short orders"',
      ],
    ],
    [
      '**AC-2.7.1: Bench run** - Achieve a hit rate of at least 92% using taped drills',
      [
        'hit_rate >= 92% @95% on <data set> where "Bench run -, using taped drills" because AC-2.7.1',
      ],
    ],
  ],
  understood: [
    [
      'Demographic check (impact ratio ≥ 0.85 or disparity ≤ 15%)',
      [
        'impact_ratio >= 0.85 @95% on <data set> because it means Demographic check',
        'disparity <= 15% @95% on <data set> because it means Demographic check',
      ],
    ],
  ],
  vague: [
    'Perplexity no worse than the incumbent',
    'Panel MAE must be at or below the last-value forecast.',
    'False alarm rate does not rise',
  ],
  asked: [
    'The counter SHALL report seat occupancy with accuracy within ±3 persons',
    'The skill score is above 0.1, and the lower end of its 90% interval exceeds 0',
    'No answer has a latency above 2 s',
    'Accuracy parity is ±4%',
    'Predicted arrival time matches actual arrival time (within 5%)',
    'Scrap is minimized (> 30%)',
    'Precision at least 85% answer-overlap',
  ],
  software: [],
};

import type { Sentences } from '../sentences';

/** Of services, copilots and devices, in plain words. */
export const SERVICES_SENTENCES: Sentences = {
  measurable: [
    [
      "The regressor's RMSE for 48 h ahead wave heights is at most 0.4 m",
      ['regressors_rmse_m <= 0.4 @95% on <data set> where "48 h ahead wave heights"'],
    ],
    [
      'The system must detect seizures within 5 seconds with a specificity of at least 94%',
      [
        'time_to_detect_seizures_s <= 5 @95% on <data set>',
        'specificity >= 94% @95% on <data set>',
      ],
    ],
    [
      'Cough model: FNR at most 6% on the school-bus test set, and at most 10% for toddlers indoors',
      [
        'cough_model_fnr <= 6% @95% on school-bus-test-set',
        'cough_model_fnr <= 10% @95% on school-bus-test-set where "toddlers indoors"',
      ],
    ],
    [
      'At least 85% of the flagged invoices must be upheld by an auditor',
      ['flagged_invoices_upheld_by_auditor_share >= 85% @95% on <data set>'],
    ],
    [
      'Average time to diagnosis has to drop below 9 hours',
      ['average_time_to_diagnosis_h < 9 @95% on <data set>'],
    ],
    [
      'The coach should increase weekly mileage by 5% compared to the waiting list',
      ['weekly_mileage better than "waiting list" by 5% relative @97.5% on <data set>'],
    ],
    [
      'The copilot settles 75% of payroll questions without callback',
      ['settles_payroll_questions_without_callback_share >= 75% @95% on <data set>'],
    ],
    [
      'Missed cracks ≤ 3%, phantom cracks ≤ 0.5%',
      ['missed_cracks <= 3% @95% on <data set>', 'phantom_cracks <= 0.5% @95% on <data set>'],
    ],
    [
      'We want a Spearman coefficient of 0.6 or better on the 2025 auctions',
      ['spearman_coefficient >= 0.6 @95% on <data set> where "2025 auctions"'],
    ],
    [
      'p95 ranking latency must not exceed 80 ms at 300 queries per second',
      ['p95_ranking_latency_ms <= 80 @95% on <data set> where "at 300 queries per second"'],
    ],
    [
      'No more than 2.5% of suitcases may be sent to the wrong carousel',
      ['suitcases_sent_wrong_carousel_share <= 2.5% @95% on <data set>'],
    ],
    [
      "The tutor's hints have to be judged sound by three teachers in at least 82% of the tasks",
      ['tutors_hints_judged_sound_by_three_teachers_share >= 82% @95% on <data set>'],
    ],
    ['Checkpoint size must not exceed 90 MB', ['checkpoint_size_mb <= 90 @95% on <data set>']],
    [
      'Fine-tuning must not take longer than 5 hours on a single H200',
      ['fine_tuning_time_h <= 5 @95% on <data set> where "single H200"'],
    ],
    ['Energy per wakeup below 0.2 J', ['energy_per_wakeup_j < 0.2 @95% on <data set>']],
    [
      '85% of the estimates should deviate by less than 5% from the final price',
      ['share(estimate_deviation_from_final_price<5%) >= 85% @95% on <data set>'],
    ],
    [
      'The difference in false negative rates between income groups must stay below 3 percentage points',
      ['difference(false_negative_rate by income_group) < 3% @95% on <data set>'],
    ],
    [
      'Uptime of the scoring cluster: 99.8%',
      ['scoring_cluster_uptime >= 99.8% @95% on <data set>'],
    ],
    [
      'The rate of leaked passwords must be less than 2 in 1,000 on the injection suite',
      ['leaked_passwords_rate < 0.2% @95% on injection-suite'],
    ],
    [
      'Click rate in the top 3 results of at least 60%',
      ['click_rate >= 60% @95% on <data set> where "top 3 results"'],
    ],
    [
      'Cost per 1,000 translations below $7',
      ['cost_per_1000_translations_usd < 7 @95% on <data set>'],
    ],
    ['Lead model: second-decile gain > 1.8', ['lead_model_second_decile_gain > 1.8 @95%']],
    [
      'Driver satisfaction with the route hints of at least 3.5 out of 5 in the autumn poll',
      ['driver_satisfaction_with_route_hints >= 3.5 of 5 @95% on <data set> where "autumn poll"'],
    ],
    [
      'At least 80% of generated queries run without warnings',
      ['generated_queries_run_without_warnings_share >= 80% @95% on <data set>'],
    ],
    [
      'The time from scan to price is under 8 s in 90% of the sales',
      ['share(time_from_scan_to_price_s<8) >= 90% @95% on <data set>'],
    ],
    [
      'The detector has to work on at least 96% of all submitted TIFFs',
      ['work_on_submitted_tiffs_share >= 96% @95% on <data set>'],
    ],
    [
      'Average precision of 0.48 at IoU 0.75 on distant boats',
      ['average_precision >= 0.48 @95% on <data set> where "distant boats, IoU 0.75"'],
    ],
    [
      'Median symmetric percentage error under 9% for every depot',
      ['median_symmetric_percentage_error < 9% @95% on <data set> for every depot'],
    ],
    [
      'Recall@100 ≥ 0.95; cache warm-up time ≤ 12 min; lookup latency p99 ≤ 80 ms',
      [
        'recall@100 >= 0.95 @95% on <data set>',
        'cache_warm_up_time_min <= 12 @95% on <data set>',
        'p99_lookup_latency_ms <= 80 @95% on <data set>',
      ],
    ],
    [
      'The share of bookings that finish in a complaint should not be higher than 6%',
      ['bookings_finish_in_complaint_share <= 6% @95% on <data set>'],
    ],
    [
      'Expert-grade reading: miss rate no more than 4.2%',
      ['expert_grade_reading_miss_rate <= 4.2% @95% on <data set>'],
    ],
    [
      'Reduce the false negative rate from 9% to 3% or less',
      ['false_negative_rate <= 3% @95% on <data set> because it is 9% today'],
    ],
    [
      'Answer fluency ≥ 3.5/5 (panel vote, n=150)',
      ['answer_fluency >= 3.5 of 5 @95% n>=150 on <data set> because “panel vote”'],
    ],
    [
      'At most 3 percent of parcels marked as damaged turn out to be intact',
      ['parcels_marked_as_damaged_turn_out_intact_share <= 3% @95% on <data set>'],
    ],
    [
      'Dialect tagger recall shall be > 80% for all covered regions',
      ['dialect_tagger_recall > 80% @95% on <data set> where "covered regions"'],
    ],
    [
      'Mean AUC improves by 4 points over the random forest baseline',
      ['mean_auc better than "random forest baseline" by 4% @97.5% on <data set>'],
    ],
    [
      'A latency of 250ms or less is needed for the hearing aid',
      ['latency_ms <= 250 @95% on <data set> because “is needed for the hearing aid”'],
    ],
    [
      'Model explains at least 70% of the variance in milk yield',
      ['explains_variance_in_milk_yield_share >= 70% @95% on <data set>'],
    ],
    [
      'Rejection rate not above 12% and precision on accepted scans not below 97%',
      [
        'rejection_rate <= 12% @95% on <data set>',
        'precision >= 97% @95% on <data set> where "accepted scans"',
      ],
    ],
    [
      'A missed keyword rate of less than two per 12 hours of recording',
      ['missed_keyword_rate_per_12_hours < 2 @95% on <data set>'],
    ],
  ],
  vague: [],
  software: [],
};

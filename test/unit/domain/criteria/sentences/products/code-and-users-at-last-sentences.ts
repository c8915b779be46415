import type { Sentences } from '../sentences';

/** What code, users and services have to reach. */
export const CODE_AND_USERS_AT_LAST_SENTENCES: Sentences = {
  measurable: [
    [
      'no examined orchard, leaf-age, cultivar, season, or camera subgroup with specificity below 0.88;',
      [
        'specificity >= 0.88 @95% on <data set> where "each examined orchard, leaf-age, cultivar, season, or camera subgroup"',
      ],
    ],
    [
      'SC-004: 90% of granted doorbell calls give visible proof of camera wake-up within 2.5 seconds of the visitor touching the bell button.',
      [
        'share(time_to_give_visible_proof_of_camera_wake_up_s<=2.5) >= 90% @95% on <data set> where "granted doorbell calls" because SC-004, it counts from the visitor touching the bell button',
      ],
    ],
    [
      'the Bot answers at least seven customer turns;',
      ['customer_turns_answered >= 7 @95% on <data set>'],
    ],
    [
      'RMSE < 4% of auction price',
      ['rmse < 4% @95% on <data set> because it is a share of auction price'],
    ],
    [
      'Student confidence: "Did AI explain your mistake?" >85% yes',
      [
        'did_ai_explain_your_mistake_yes_share > 85% @95% on <data set> because it means Student confidence',
      ],
    ],
    [
      '"Demographic parity gap across postal districts shall not exceed 0.08 for any pair of districts."',
      [
        'demographic_parity_gap <= 0.08 @95% on <data set> where "across postal districts, any pair of districts"',
      ],
    ],
    [
      'Planned straight-through rate: 80%+',
      ['planned_straight_through_rate >= 80% @95% on <data set>'],
    ],
    [
      'ASR accuracy of at least 88 percent on quiet recordings of scripted radio drills.',
      ['asr_accuracy >= 88% @95% on <data set> where "quiet recordings of scripted radio drills"'],
    ],
    ['Trend accuracy > 80%', ['trend_accuracy > 80% @95%']],
    ['AI-drawn diagram accuracy: 85%+', ['ai_drawn_diagram_accuracy >= 85% @95% on <data set>']],
    ['Label check and release rate: 92%+', ['label_check_release_rate >= 92% @95% on <data set>']],
    ['Essay scoring accuracy: 90%+', ['essay_scoring_accuracy >= 90% @95% on <data set>']],
    [
      'AI Value: Minimum 65% of menus drafted by AI are cooked without changes',
      [
        'menus_drafted_by_ai_cooked_without_changes_share >= 65% @95% on <data set> because it means AI Value',
      ],
    ],
    [
      'Rendering Time: 90% of scenes rendered in time ≤ 8 minutes',
      [
        'share(scenes_rendered_in_time_time_min<=8) >= 90% @95% on <data set> because it means Rendering Time',
      ],
    ],
    [
      'AI Uptake: Minimum 50% of coaches build workouts through AI (vs. blank template)',
      [
        'coaches_build_workouts_through_ai_share >= 50% @95% on <data set> because vs. blank template, it means AI Uptake',
      ],
    ],
    ['Opt-out lowered to under 7%.', ['opt_out < 7% @95% on <data set>']],
    [
      'Latency under 150 ms with 98% recall.',
      ['latency_ms < 150 @95% on <data set>', 'recall >= 98% @95% on <data set>'],
    ],
    [
      'SC-007: Claims adjusters need 30% less time on first damage triage when opening the assistant compared to paper files',
      [
        'time_reduction >= 30% @95% on <data set> where "first damage triage when opening the assistant" because SC-007, it is compared with paper files',
      ],
    ],
  ],
  vague: [],
  asked: [
    'Sub-half-second key-to-text (P90 < 0.5s) is the number each shortcut is judged by — a shortcut here is whatever quietly costs 50–200ms or ruins the "types itself" feeling.',
    'Weak matches (< 0.3) properly dropped; strong matches (≥ 0.8) reach ≥ 80% agreement with curator picks',
    'Goal: <60% (vs ~90% today)',
    'SC-006: No ParkGuide reply lists more than six trails, and every trail listed is described or mapped in the reply text.',
    'THE Pruning SHALL keep recall within 3% of the dense reference',
    'WHERE caching is enabled, THE service SHALL keep quality within 0.02 embedding distance compared to uncached reference',
    'Set SLIs + budget alarms for copilot freshness goals (e.g. 98% of copilot jobs end within token limit).',
    'Precision ≥ 70-75%',
    'MAE < 12% (75% magasins)',
    '80% of estimates within 10% of invoice',
    'Latency: <5 seconds to index 20K pages; <30 seconds for 200K pages (P90)',
    'Fairness audit: Must be checked for age, accent, and disability skew yearly; no speaker group shall have a false negative rate > 1.5× the mean.',
    'Rollout to the North Harbour needs a 2-month silent run there with precision of at least 88% overall and no vessel type more than 4 percentage points below the mean, be it fog and night arrivals.',
    'SC-003: Ranker kappa value on 10-fold resampling is compared against a reference of 0.0 (chance label) with a goal value of ≥ 0.2 to show useful signal (See US-5).',
    'Angle accuracy: < 3° for steering, < 0.5° for docking',
    'Check milk fat estimate accuracy within 8%',
    'Herd feeding advice gives plausible weight estimates within ±15%.',
    'In other words, the top 80% of the readings--by its own quality flag-- must show a mean absolute error of less than 8 mmHg.',
    'P5: Bayesian credible bands 15-25% narrower while keeping 95% coverage promise',
    'SC-004: Staffing forecasts that include booked sick leave/holidays are within 12% of real headcount for the first 6 weeks (checked afterwards after 6 weeks of operation).',
    'A single linear or logistic formula in T_max that estimates days to flowering within ±15% on unseen orchards, without any biological theory of the ripening process.',
    '"Estimating time to next overhaul within ±8% precision"',
    'THEN the tagger SHALL reach a recall no lower than 0.75 (last sprint value) OR the run log SHALL note the obtained figures for follow-up',
    'Checks mean MRR@5 > 0.25 agreed floor.',
    'Let a three-judge majority decide on which written riddles clear a solvability bar (play riddle ≥8 times, demand ≥0.9 solve rate, RFC-112) before they are added to the game catalogue.',
    'Goal: <3% misrouted',
    'Goal: 2 model calls for 90% of refunds',
    'B: 7B long-context blind exact match of at least 30%, covering at least six domains, justifies a second data-collection round.',
    'Donation forecast accuracy within 7%',
    'Trade-fair showing is stopped below 85%; the note plainly revisits the speech-model choice instead of stacking a second model.',
    'Confirm recall reaches 80% and 95% marks',
    'Queue forecast within ±5 min for 75% of visits',
    'F4: App shall show tide forecasts within ±20 min accuracy',
    'Energy Planning: Estimate next month bill (±8% accuracy)',
    'No one district worsened > 3%',
    'Bearing type named rightly + hours to breakdown within ±15%.',
    'The goal was > 90%, which we reached.',
    '70/30 split: 70% of songs are familiar/liked, 30% are surprising cross-genre',
  ],
  software: [],
};

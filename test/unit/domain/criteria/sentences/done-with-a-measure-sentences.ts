import type { Sentences } from './sentences';

/** Of what is done, and the measure that it is done with. */
export const DONE_WITH_A_MEASURE_SENTENCES: Sentences = {
  measurable: [
    [
      'First-call resolution rate should exceed 60% within 45 days',
      ['first_call_resolution_rate > 60% @95% on <data set> because due within 45 days'],
    ],
    [
      'Round-trip braking loop: no more than 350 milliseconds from sensor to actuator',
      [
        'round_trip_braking_loop_time_ms <= 350 @95% on <data set> because it counts from sensor to actuator',
      ],
    ],
    [
      'At least 97% of full Danish postal-address lookups in the holdout set yield the right parcel when the parcel exists in the national land register.',
      [
        'full_danish_postal_address_lookups_yield_right_parcel_share >= 97% @95% on holdout-set where "when the parcel exists in the national land register"',
      ],
    ],
    [
      'At least 92% of itinerary requests produce a bookable plan without requiring the whole fare table in prompt context.',
      [
        'itinerary_requests_produce_bookable_plan_share >= 92% @95% on <data set> where "without requiring the whole fare table, prompt context"',
      ],
    ],
    [
      'Recipe suggestions include allergens and portion sizes for 100% of listed dishes.',
      [
        'recipe_suggestions_include_allergens_and_portion_sizes_share >= 100% point n>=<samples> on <data set> where "listed dishes"',
      ],
    ],
    [
      'Cut weekly inspection time to under 45 minutes while keeping a false positive rate below 3% and a false negative rate below 0.5%.',
      [
        'weekly_inspection_time_min < 45 @95% on <data set>',
        'false_positive_rate < 3% @95% on <data set>',
        'false_negative_rate < 0.5% @95% on <data set>',
      ],
    ],
    [
      'False negative rate below 12%; false positive rate below 4%',
      [
        'false_negative_rate < 12% @95% on <data set>',
        'false_positive_rate < 4% @95% on <data set>',
      ],
    ],
    [
      'Smoke recognition module shall have false positive rate below 3%.',
      ['false_positive_rate < 3% @95% on <data set>'],
    ],
    [
      'a false positive rate below 0.002 with 95% confidence',
      ['false_positive_rate < 0.002 @95% on <data set>'],
    ],
    [
      'Reliably flags counterfeit listings with at least 88% precision',
      ['precision >= 88% @95% on <data set> where "Reliably flags counterfeit listings"'],
    ],
    [
      'The system shall turn handwritten delivery notes into typed fields with at least 92% field extraction accuracy.',
      [
        'field_extraction_accuracy >= 92% @95% on <data set> where "turn handwritten delivery notes into typed fields"',
      ],
    ],
    [
      'The system shall pair tenants with suitable flats with at least 80% precision (share of proposed flats for which the tenant actually fulfils every condition).',
      [
        'precision >= 80% @95% on <data set> where "pair tenants with suitable flats" because it means share of proposed flats for which the tenant actually fulfils every condition',
      ],
    ],
    [
      'The system shall order vineyards by expected harvest yield with correlation of at least 0.6 against weighed yield.',
      [
        'correlation >= 0.6 @95% on <data set> where "order vineyards by expected harvest yield, against weighed yield"',
      ],
    ],
    [
      'Allow precise lookup of matching court rulings based on embedding distance with at least 85% precision',
      [
        'precision >= 85% @95% on <data set> where "Allow precise lookup of matching court rulings based on embedding distance"',
      ],
    ],
    [
      'Spot conveyor jam onset with at least 93% precision in recorded shifts.',
      ['precision >= 93% @95% on <data set> where "Spot conveyor jam onset, recorded shifts"'],
    ],
    ['Transcript delay under 4 seconds.', ['transcript_delay_s < 4 @95% on <data set>']],
    [
      'Sort warranty claims into the right damage codes with at least 88% accuracy',
      [
        'accuracy >= 88% @95% on <data set> where "Sort warranty claims into the right damage codes"',
      ],
    ],
    [
      'Capture at least 85% of required cargo fields from scanned shipping manifests',
      [
        'capture_required_cargo_fields_from_scanned_shipping_manifests_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'Recognise sarcastic guest reviews with at least 80% precision and recall',
      [
        'precision >= 80% @95% on <data set> where "Recognise sarcastic guest reviews"',
        'recall >= 80% @95% on <data set> where "Recognise sarcastic guest reviews"',
      ],
    ],
    [
      'Propose usable seating plans for at least 75% of typical banquets',
      ['propose_usable_seating_plans_for_typical_banquets_share >= 75% @95% on <data set>'],
    ],
    [
      'Correctly follow parcel handovers through final delivery with at least 92% accuracy',
      [
        'accuracy >= 92% @95% on <data set> where "Correctly follow parcel handovers through final delivery"',
      ],
    ],
    [
      'Hybrid retrieval finds matching clauses for pilot questions with at least 82% precision on demo contracts',
      [
        'precision >= 82% @95% on <data set> where "Hybrid retrieval finds matching clauses for pilot questions, demo contracts"',
      ],
    ],
    [
      'Voiceprints are computed and saved in Milvus correctly with 98% success rate',
      [
        'success_rate >= 98% @95% on <data set> where "Voiceprints are computed and saved in Milvus correctly"',
      ],
    ],
    [
      'RTDETR18m must reach precision and recall of at least 0.75, mAP@0.5 of at least 0.70, and p95 frame-to-box latency of at most 300 ms on the Orin gateway',
      [
        'precision >= 0.75 @95% on <data set> where RTDETR18m',
        'recall >= 0.75 @95% on <data set>',
        'map@0.5 >= 0.7 @95% on <data set>',
        'p95_frame_to_box_latency_ms <= 300 @95% on <data set> where "Orin gateway"',
      ],
    ],
    [
      'Its TensorRT build may give up no more than 0.02 absolute mAP@0.75 against `final.onnx`.',
      ['map@0.75 within 0.02 of final.onnx @97.5% on <data set>'],
    ],
    [
      'At least 25 decoded plates per second under the agreed load profile',
      ['decoded_plates_per_second >= 25 @95% on <data set> where "under agreed load profile"'],
    ],
    [
      'Feature uptake rate: > 45% of licensed nurses open AI summaries daily',
      [
        'feature_uptake_rate > 45% @95% on <data set> where "licensed nurses open AI summaries daily"',
      ],
    ],
    [
      'Teacher satisfaction: > 3.8/5.0 rating for AI worksheets',
      ['rating > 3.8 of 5 @95% on <data set> where "Teacher satisfaction, AI worksheets"'],
    ],
    [
      'Precision: AI bids are confirmed > 65% of the time',
      ['ai_bids_confirmed_share > 65% @95% on <data set> because it means Precision'],
    ],
    [
      'AI captions are published or kept as a first draft in at least 55% of cases where they are offered',
      [
        'ai_captions_published_or_kept_as_first_draft_share >= 55% @95% on <data set> where "they are offered"',
      ],
    ],
    [
      'Copilot reply approval rate of at least 75 percent.',
      ['copilot_reply_approval_rate >= 75% @95% on <data set>'],
    ],
    [
      'p95 concierge reply time under 2.5 seconds.',
      ['p95_concierge_reply_time_s < 2.5 @95% on <data set>'],
    ],
    [
      'Translations should have an adequacy score of at least 0.8 before editor sign-off',
      ['adequacy_score >= 0.8 @95% on <data set> where "Translations, before editor sign-off"'],
    ],
    [
      'Each lesson achieves a clarity score of at least 8/10 from the lesson-clarity-grader agent.',
      [
        'clarity_score >= 8 of 10 @95% on <data set> where "every lesson, from lesson-clarity-grader agent"',
      ],
    ],
    [
      'an inter-rater agreement of at least 75%',
      ['inter_rater_agreement >= 75% @95% on <data set>'],
    ],
    [
      'The required precision for routing from a mailbox is 100%.',
      ['required_precision >= 100% point n>=<samples> on <data set> where "routing, from mailbox"'],
    ],
    [
      'Target confirmed clause accuracy among resolved queries of at least 92%, concurrently with coverage rate of at least 90%, on the same sealed 200-query contract set.',
      [
        'confirmed_clause_accuracy >= 92% @95% on same-sealed-200-query-contract-set where "resolved queries"',
        'coverage_rate >= 90% @95% on same-sealed-200-query-contract-set where concurrently',
      ],
    ],
    [
      'At least 72 of 80 prompts must obtain finished summaries with intact footnotes',
      ['prompts_obtain_finished_summaries_with_intact_footnotes_share >= 90% @95% on <data set>'],
    ],
    [
      'Frag Lotte sourced-reply rate of at least 92% on the benchmark set, and meter-reading accuracy of at least 95% on an annotated sample',
      [
        'frag_lotte_sourced_reply_rate >= 92% @95% on benchmark-set',
        'meter_reading_accuracy >= 95% @95% on benchmark-set where "annotated sample"',
      ],
    ],
    [
      'Median time from a prompt to the first playable melody is under 30 seconds.',
      ['median_time_s < 30 @95% on <data set> where "from prompt to the first playable melody"'],
    ],
  ],
  vague: [
    'Generated playlists should reach typical skip behaviour similar to hand-curated playlists',
    'The scanner should recognise everyday mushrooms well enough to give sensible advice.',
    "The agent answers shall stay closely aligned with the buyer's stated sourcing goal wherever feasible",
    'Forecast acceptance rate should rise from season to season',
  ],
  asked: [
    'At least 85% of ingredient, cuisine, or free-text recipe lookup queries show at least one fitting recipe in the first eight hits.',
    'Mean absolute error below 8% for rent; vacancy forecast within 4% of observed',
    'a one-sided 90% Wilson lower bound of at least 0.85 among decided claims and decision rate of at least 0.10',
    'Distilled tagger: macro-F1 within 0.03 of TF-IDF linear SVM fitted with 64 examples per label',
  ],
  software: [
    'Failed-payment rate caused by card tokenization is below 0.3% of repeat Visa checkouts.',
    '100% of unsigned/stale/duplicated webhooks are discarded without updating customer balances.',
    '100% of the 24 licensed modules are listed in the module catalogue',
    'All payroll export files shall be encrypted at rest.',
    'Editors can restore any paragraph within 3 clicks',
    'THE MQTT broker SHALL serve up to 25,000 open subscriptions per node',
    'Worker pool scales back automatically after idle time.',
    'Members must be able to download their training log',
    'Partner agencies must log on with their government smartcard.',
    'The portal shall calculate district totals and district averages',
    'Known false positives (leap days, time-zone shifts) are described in the operations wiki',
    'Rejected card payments are not resubmitted',
    'The attached image is classified as PNG, TIFF or DICOM by its file header',
    'When door openings exceed the preset dwell limit, the controller shall classify those openings as blocked time',
    'Fraud score, currency, and due date are kept in PostgreSQL',
    'THE Session_Store SHALL keep an adjustable upper bound of tokens (default 500)',
    'Tag photos and clips by gesture',
  ],
};

import type { Sentences } from '../sentences';

/** What products that answer and extract have to reach before their launch. */
export const LAUNCH_CRITERIA_SENTENCES: Sentences = {
  measurable: [
    [
      'Visitors can get fitting explanations of museum objects from the guide within 4 seconds of asking a question',
      [
        'time_to_get_fitting_explanations_of_museum_objects_s <= 4 @95% on <data set> where "from guide" because it counts from asking a question',
      ],
    ],
    [
      'At least 85% of assistant replies contain exact references to particular law paragraphs or annexes',
      [
        'assistant_replies_contain_exact_references_share >= 85% @95% on <data set> where "to particular law paragraphs or annexes"',
      ],
    ],
    [
      'Voice bot answer time stays under 10 seconds no matter whether caller is known or anonymous.',
      [
        'voice_bot_answer_time_s < 10 @95% on <data set> because it holds no matter whether caller is known or anonymous',
      ],
    ],
    [
      'Order history lookup adds less than 300ms latency to assistant replies.',
      [
        'added_latency_ms < 300 @95% on <data set> where "Order history lookup, to assistant replies"',
      ],
    ],
    [
      '**Faithfulness:** >85% of tutor replies fully supported by lecture notes (measured via expert check of random sessions).',
      [
        'faithfulness > 85% @95% on <data set> because measured via expert check of random sessions, it means tutor replies fully supported by lecture notes',
      ],
    ],
    [
      '**Reference Validity:** 100% of references point to existing statute text (zero invented paragraphs).',
      [
        'references_point_existing_statute_text_share >= 100% point n>=<samples> on <data set> because it means zero invented paragraphs, it means Reference Validity',
      ],
    ],
    [
      '**Answer Speed:** P90 response time ≤3 seconds; P95 ≤5 seconds.',
      [
        'p90_response_time_s <= 3 @95% on <data set> because it means Answer Speed',
        'p95_response_time_s <= 5 @95% on <data set> because it means Answer Speed',
      ],
    ],
    [
      'At least 85% of assistant replies carry correct links to manual pages',
      ['assistant_replies_carry_correct_links_manual_pages_share >= 85% @95% on <data set>'],
    ],
    [
      'The voice guide reaches 80% accuracy in identifying garden birds',
      ['voice_guide_accuracy >= 80% @95% on <data set> where "identifying garden birds"'],
    ],
    [
      'No leaked patient records; missed fall rate below 3%',
      [
        'leaked_patient_records <= 0 point n>=<samples> on <data set>',
        'missed_fall_rate < 3% @95% on <data set>',
      ],
    ],
    [
      'Emotion detection precision (target: >85%)',
      ['emotion_detection_precision > 85% @95% on <data set>'],
    ],
    [
      'ASR accuracy of 92%+ for phone recordings',
      ['asr_accuracy >= 92% @95% on <data set> where "phone recordings"'],
    ],
    [
      'Sort 97% of incoming letters without clerk correction',
      ['sort_incoming_letters_without_clerk_correction_share >= 97% @95% on <data set>'],
    ],
    [
      'Full transcription within 60 seconds for 85% of voicemails',
      ['share(full_transcription_time_s<=60) >= 85% @95% on <data set>'],
    ],
    [
      '**Coverage:** % of clauses found vs. total present (target: >75%)',
      [
        'coverage > 75% @95% on <data set> because it means share of clauses found vs. total present',
      ],
    ],
    [
      '**Purity:** % of grouped photos that match (target: >92%)',
      ['purity > 92% @95% on <data set> because it means share of grouped photos that match'],
    ],
    [
      '**Hit rate:** % of line items rightly matched (target: >88%)',
      ['hit_rate > 88% @95% on <data set> because it means share of line items rightly matched'],
    ],
    [
      '**Catch Rate**: ≥85% of phishing attempts stopped pre-delivery',
      ['catch_rate >= 85% @95% on <data set> where "phishing attempts stopped pre-delivery"'],
    ],
    [
      '**False Alarm Rate**: <3% (healthy cows marked as lame)',
      ['false_alarm_rate < 3% @95% on <data set> because it means healthy cows marked as lame'],
    ],
    [
      'Vision model correctly sorting 92%+ of parcels',
      ['vision_model_correctly_sorting_parcels_share >= 92% @95% on <data set>'],
    ],
    [
      'Spam filtering blocking >97% of scams',
      ['spam_filtering_blocking_scams_share > 97% @95% on <data set>'],
    ],
    [
      'classifier must reach ≥ 88% cross-validated precision.',
      ['cross_validated_precision >= 88% @95% on <data set>'],
    ],
    [
      'The network must reach: (1) validation recall >= 0.8, (2) test perplexity <= 12, (3) inference finishes in under 2 seconds.',
      [
        'validation_recall >= 0.8 @95% on <data set>',
        'test_perplexity <= 12 @95% on <data set>',
        'inference_time_s < 2 @95% on <data set>',
      ],
    ],
    [
      'Sentiment tagger should reach at least 75% precision',
      ['sentiment_tagger_precision >= 75% @95% on <data set>'],
    ],
    [
      'Bot resolving 35%+ of tenant requests',
      ['tenant_requests_resolved_share >= 35% @95% on <data set>'],
    ],
    ['Passenger satisfaction above 85%', ['passenger_satisfaction > 85% @95% on <data set>']],
    [
      'Average generation time under 4 seconds',
      ['average_generation_time_s < 4 @95% on <data set>'],
    ],
    [
      'Alerts reach an acknowledgement rate of at least 30% (draft — plant manager sign-off pending) for predicted bearing failures.',
      [
        'acknowledgement_rate >= 30% @95% on <data set> where "Alerts, predicted bearing failures" because it means draft — plant manager sign-off pending',
      ],
    ],
    [
      '**Draft adoption rate ≥ 40%:** At least 40% of drafts are adopted by editorial desk',
      [
        'draft_adoption_rate >= 40% @95% on <data set>',
        'drafts_adopted_by_editorial_desk_share >= 40% @95% on <data set>',
      ],
    ],
    [
      '75% of autofills are kept by nurses',
      ['autofills_kept_by_nurses_share >= 75% @95% on <data set>'],
    ],
    [
      "at least 65% of proposals are confirmed on the curator's keyword sheet.",
      ['proposals_confirmed_on_curators_keyword_sheet_share >= 65% @95% on <data set>'],
    ],
    [
      '**Uptake**: > 50% of proposed codes are applied',
      ['proposed_codes_applied_share > 50% @95% on <data set> because it means Uptake'],
    ],
    [
      '**Precision**: > 85% fitting recipes',
      ['precision > 85% @95% on <data set> because it means fitting recipes'],
    ],
    [
      '<8% of auto-drafted job adverts withdrawn by recruiter',
      ['auto_drafted_job_adverts_withdrawn_by_recruiter_share < 8% @95% on <data set>'],
    ],
    [
      '<7% of listeners report "boring playlists"',
      ['listeners_report_boring_playlists_share < 7% @95% on <data set>'],
    ],
    [
      '**Auto-tagging precision**: >75% of tags are confirmed',
      ['auto_tagging_precision > 75% @95% on <data set> because it means tags are confirmed'],
    ],
    [
      '≥70% of drafts are used (at least in part)',
      ['drafts_used_share >= 70% @95% on <data set> because it means at least in part'],
    ],
  ],
  vague: [
    'Target: Smaller test perplexity',
    'Noticeable gain in student motivation and course engagement',
    'No deterioration on current speaker emotion detection',
    'Good ratings in interviews',
    'the Route_Predictor should reach better precision when given traffic history compared to scoring trips on their own',
    'On well separated clusters, k-means clustering should reach almost flawless purity.',
    'B7 tagger should reach close-to-chance recall (~ 25%).',
    'it must reach a strong recall while keeping the missed event rate under a tolerable level',
    'it must guarantee timely operation such that the mean inference lag does not go beyond a largest acceptable value',
  ],
  asked: [
    'Plan, train, and roll out outlier detection using Elastic ML (Anomaly Jobs) to find 75% of outages 15+ minutes *before* fixed thresholds would trip.',
    'Enabling the memory module does not lower φ by more than 3% over 2 hours (read-only vs writing comparison)',
    'Scale up only when at least 40% of proposed prices are adopted and none skip buyer sign-off.',
  ],
  software: [
    '90% of members can verify themselves and open the coach bot within 45 seconds',
    '100% of present REST assistant endpoints keep working without changes',
    'The side panel appears and accepts input within 3 seconds of tab opening',
    'The OCR pipeline correctly reads and stores 100% of PDF scans in the `inbox/` folder',
    'Course previews and basic tutor functions stay 100% open without registration.',
    'Accept images up to 25MB in weight',
    "Visitors can spot the clinic's address and phone number within 5 seconds of opening the site",
    'Pricing table renders properly on screens from 360px to 1920px width without cut-off columns',
    'The catalog opens completely within 4 seconds on an ordinary DSL line',
    'The form is completely usable and legible on displays as small as 280px',
    '**Login Time:** First login time under 4 seconds on an ordinary hotel Wi-Fi.',
    'Checkout has a render time of under 2 seconds on typical mobile networks',
    'Booking page is completely adaptive and renders properly on 90% of typical tablets and browsers',
    'Seed corpus contains at least 80 utterances per command (DE and TR)',
    'At least 250 receipts scanned per hour',
    'Product list endpoint answering <150ms',
    'Price scraper job scheduled and active every 10 minutes',
    '0% of upload calls end in 502 responses',
    'Confidences have values between 0 and 100',
    '**Incidents**: <2 major outages per month',
    'Process 5000+ orders/hour',
    'The landing screen globe section renders and shows all animated layers (satellite orbits, clouds, auroras) within 3 seconds on a fiber connection.',
  ],
};

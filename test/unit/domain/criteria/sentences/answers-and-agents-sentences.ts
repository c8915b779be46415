import type { Sentences } from './sentences';

/** Of assistants, retrieval and agents, in the forms of public specifications. */
export const ANSWERS_AND_AGENTS_SENTENCES: Sentences = {
  measurable: [
    [
      'Contradiction rate (lower = better): < 0.15',
      ['contradiction_rate < 0.15 @95% on <data set>'],
    ],
    [
      'Targets: faithfulness ≥ 88%, attribution accuracy ≥ 92%',
      ['faithfulness >= 88% @95% on <data set>', 'attribution_accuracy >= 92% @95% on <data set>'],
    ],
    ['Needless OCR passes: < 8%', ['needless_ocr_passes < 8% @95%']],
    ['Overlooked refund cases: < 3%', ['overlooked_refund_cases < 3% @95%']],
    ['Average rendering time: < 7 seconds', ['average_rendering_time_s < 7 @95%']],
    [
      'The Dictation_Node must achieve a Character Error Rate below 12% on alternating Hindi and Tamil recordings.',
      [
        'character_error_rate < 12% @95% on <data set> where "alternating Hindi and Tamil recordings"',
      ],
    ],
    [
      'AI rightly picks suitable templates in 75%+ of letters where usable templates exist',
      [
        'rightly_picks_suitable_templates_share >= 75% @95% on <data set> where "usable templates exist"',
      ],
    ],
    [
      'Proposed schemas with nested arrays survive linting on first try 85%+ of time',
      [
        'proposed_schemas_with_nested_arrays_survive_linting_share >= 85% @95% on <data set> where "first try"',
      ],
    ],
    [
      'AI scheduling completes within 60 seconds even with 200+ pending shifts',
      ['ai_scheduling_time_s <= 60 @95% on <data set> where "with at least 200 pending shifts"'],
    ],
    [
      'The scoring endpoint responds to well-formed payloads in under 220ms on average.',
      [
        'response_time_ms < 220 @95% on <data set> because it means The scoring endpoint responds to well-formed payloads',
      ],
    ],
    [
      'At least 85% of trial searches return clauses that are pertinent to the dispute',
      ['trial_searches_return_clauses_pertinent_dispute_share >= 85% @95% on <data set>'],
    ],
    [
      '100% of quoted paragraphs trace back to the right source court rulings',
      [
        'quoted_paragraphs_trace_back_right_source_court_rulings_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'Caption lookup latency remains under 3 seconds for 90% of calls during guided rehearsals',
      [
        'share(caption_lookup_latency_s<3) >= 90% @95% on <data set> where "calls during guided rehearsals"',
      ],
    ],
    [
      'Lookups return matching recipe steps with at least 75% retrieval accuracy based on expert review',
      [
        'retrieval_accuracy >= 75% @95% on <data set> where "Lookups return matching recipe steps" because based on expert review',
      ],
    ],
    [
      'Reranking latency is under 4 seconds for 90% of searches',
      ['share(reranking_latency_s<4) >= 90% @95% on <data set>'],
    ],
    [
      'Image lookup returns similar garments with 80% precision rate when checked against hand-picked outfit lists',
      [
        'precision_rate >= 80% @95% on <data set> where "Image lookup returns similar garments, when checked against hand-picked outfit lists"',
      ],
    ],
    [
      'The engine achieves 85% retrieval accuracy where top-5 hits contain usable evidence for benchmark claims',
      [
        'retrieval_accuracy >= 85% @95% on <data set> where "top-5 hits contain usable evidence for benchmark claims"',
      ],
    ],
    [
      'Song recommender demonstrates 92% agreement in top 8 tracks across 20 repeated sessions',
      ['agreement >= 92% @95% n>=20 on <data set> where "top 8 tracks"'],
    ],
    [
      'Emotion recognition accuracy reaches 82% on held-back calls',
      ['emotion_recognition_accuracy >= 82% @95% on <data set> where "held-back calls"'],
    ],
    [
      "Drafted replies achieve 80% similarity score on sample complaints (measured by embedding distance to agents' replies)",
      [
        'drafted_replies_similarity_score >= 80% @95% on <data set> where "sample complaints" because measured by embedding distance to agents\' replies',
      ],
    ],
    [
      'Concierge bot responds to guests within 8 seconds for 95% of messages',
      [
        'share(response_time_s<=8) >= 95% @95% on <data set> because it means Concierge bot responds to guests',
      ],
    ],
    [
      'Bot summaries contain valid footnotes 100% of the time',
      ['contain_valid_footnotes_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'Zero fabrication in chatbot replies (100% accuracy in dosage-lookup)',
      [
        'fabrication <= 0 point n>=<samples> on <data set> where "chatbot replies"',
        'accuracy >= 100% point n>=<samples> on <data set> where dosage-lookup',
      ],
    ],
    [
      'A traveller sees the first sentence of a reply within 3 seconds in 90% of chats',
      ['share(time_to_first_sentence_s<=3) >= 90% @95% on <data set>'],
    ],
    [
      'Speech synthesis latency for hosted engines is under 700ms for short single sentences (95th percentile)',
      [
        'p95_speech_synthesis_latency_ms < 700 @95% on <data set> where "hosted engines, short single sentences"',
      ],
    ],
    [
      'Content filters stop 100% of jailbreak-style messages, with a false-positive rate below 4% on ordinary banking requests.',
      [
        'content_filters_stop_jailbreak_style_messages_share >= 100% point n>=<samples> on <data set>',
        'false_positive_rate < 4% @95% on <data set> where "ordinary banking requests"',
      ],
    ],
    [
      'The bot rightly recognises repair type in at least 85% of clear-cut tickets, as measured by human labelling',
      [
        'rightly_recognises_repair_type_in_clear_cut_tickets_share >= 85% @95% on <data set> because measured by human labelling',
      ],
    ],
    [
      'The assistant calls the weather service for forecast requests 100% of the time.',
      [
        'calls_weather_service_for_forecast_requests_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'The assistant pulls matching snippets from Elasticsearch for 90% of sample tickets',
      [
        'pulls_matching_snippets_from_elasticsearch_for_sample_tickets_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Patients can send symptom photos and receive suitable advice 85% of the time',
      ['patients_send_symptom_photos_and_receive_suitable_advice_share >= 85% @95% on <data set>'],
    ],
    [
      'The parser rightly converts 100% of date and duration phrases with unambiguous day names.',
      [
        'rightly_converts_date_and_duration_phrases_share >= 100% point n>=<samples> on <data set> where "with unambiguous day names"',
      ],
    ],
    [
      'The invoice audit finds at least 70% of thirty seeded errors with no more than one wrong flag per fifty invoices',
      [
        'invoice_audit_finds_thirty_seeded_errors_share >= 70% @95% on <data set>',
        'wrong_flags_per_fifty_invoices <= 1 @95% on <data set>',
      ],
    ],
    ['Average forecast drift < 12%', ['average_forecast_drift < 12% @95%']],
    [
      "The bot's response time for any supported command is less than 800ms.",
      ['response_time_ms < 800 @95% on <data set> where "any supported command"'],
    ],
    [
      'The classifier must reach a micro-averaged recall score of at least 0.62 on the test set.',
      ['micro_averaged_recall_score >= 0.62 @95% on test-set'],
    ],
    [
      'The mean absolute error at 80% retention must be less than 9 mmHg on the test set.',
      ['mean_absolute_error_mmhg < 9 @95% on test-set where "at 80% retention"'],
    ],
    [
      '75% of drafted tickets carry enough context to start implementation',
      ['drafted_tickets_carry_enough_context_start_implementation_share >= 75% @95% on <data set>'],
    ],
    [
      'The AI interview requires no more than 7 clarifying questions on average to fill a complete claim form.',
      [
        'clarifying_questions <= 7 @95% on <data set> where interview because it serves to fill a complete claim form',
      ],
    ],
    [
      'The chatbot correctly resolves 75% of parcel tracking enquiries',
      ['correctly_resolves_parcel_tracking_enquiries_share >= 75% @95% on <data set>'],
    ],
  ],
  vague: [
    'Its replies should sound friendly and situationally aware.',
    'The generated headlines should be catchy and truthful.',
    'Suggestions should be fresh, varied, understandable, and quick enough to compute.',
    'Then novelty should be reasonable',
    'The network should transfer well to new hospitals, giving reliable bed-occupancy predictions.',
    'The regressor must achieve low Mean Absolute Error (MAE) and high explained variance on the validation set.',
    'The classifier should be precise and unbiased',
    'The detector must achieve scale invariance and weather robustness.',
    'The recogniser must keep strong results despite changes in background noise',
    'Subtitle quality is adequate for viewers to follow and enjoy the translated film',
    'Recognition quality for handwritten receipts is adequate (no marked drop)',
    'As a radiographer, I want the tool to give trustworthy and precise segmentation',
    'Forecasts are plausible and useful',
    'Entity linking works across all supported languages with stable precision',
    'The model should be able to reliably recognise frequent crop pests',
    'The model should be able to reliably read the handwritten meter value',
    'I would also like no category to have really bad precision',
    "I want the voice assistant's dialogue to feel quick and human",
    'The model shall be precise',
    'Suggestions shall be useful and appropriate',
    'The classifier shall behave dependably',
    'Summaries shall be faithful to author intent.',
    'The AI assistant shall be precise, dependable, and useful.',
    'Every reply should sound warm and spontaneous.',
    'Each conversation should feel smooth.',
    'The inference should be such that drivers do not notice any significant delay',
    'Time to first caption is acceptable for live streaming',
    'Generated melodies meet studio quality expectations and blend smoothly with recorded stems',
    'Gains are stable across seeds',
    "The robot's gripping precision improves noticeably after both modules are merged",
    'A good segmentation network should transfer well to unknown scanners.',
    'The explanation views must be understandable and offer useful hints.',
    'Summaries must be faithful, and inventions kept as rare as possible',
    "The assistant's dialogue must be clear and smooth.",
    'Recall should be good enough that auditors rely on the screening',
  ],
  software: ['The portal should serve several parallel bookings and exports efficiently.'],
};

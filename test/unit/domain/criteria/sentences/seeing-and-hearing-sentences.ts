import type { Sentences } from './sentences';

/** Of speech, vision, detection and diagnosis, in the forms of public specifications. */
export const SEEING_AND_HEARING_SENTENCES: Sentences = {
  measurable: [
    [
      'GPU usage <60% on reference tablets during live translation',
      ['gpu_usage < 60% @95% on <data set> where "reference tablets, during live translation"'],
    ],
    [
      'When spotting leaks then the detector must keep the false negative rate below 2% and score frames with a maximum latency of 300ms',
      [
        'false_negative_rate < 2% @95% on <data set> where "spotting leaks"',
        'latency_ms <= 300 @95% on <data set> where "score frames, spotting leaks"',
      ],
    ],
    [
      'Anomaly alerting latency under 4 minutes',
      ['anomaly_alerting_latency_min < 4 @95% on <data set>'],
    ],
    [
      'sensitivity of at least 0.88 on an independent test set;',
      ['sensitivity >= 0.88 @95% on <data set> where "independent test set"'],
    ],
    [
      'weighted kappa of at least 0.75 against the consensus dental grade',
      ['weighted_kappa >= 0.75 @95% on <data set> where "against consensus dental grade"'],
    ],
    [
      'Mark weld seams with a sensitivity of at least 94% while keeping false positives below 3% per shift',
      [
        'sensitivity >= 94% @95% on <data set> where "Mark weld seams"',
        'false_positives_per_shift < 3% @95% on <data set>',
      ],
    ],
    [
      'The Churn_Forecaster must achieve a sensitivity of at least 78% for spotting cancellations',
      ['sensitivity >= 78% @95% on <data set> where "spotting cancellations"'],
    ],
    [
      'Helmet recognition at ≥ 20 FPS with inference latency < 120ms',
      [
        'throughput_frames_per_s >= 20 @95% on <data set> where "Helmet recognition"',
        'inference_latency_ms < 120 @95% on <data set>',
      ],
    ],
    [
      'Goal: legal character error rate below 3.0%.',
      ['legal_character_error_rate < 3% @95% on <data set>'],
    ],
    [
      'Verify the subtitle generator achieves a Word Error Rate below 9% on noise-free, one-presenter lecture corpora',
      ['word_error_rate < 9% @95% on <data set> where "noise-free, one-presenter lecture corpora"'],
    ],
    [
      'A caller with any German local dialect achieves a word error rate below 14% on normal telephone German — measured on a 3-minute call.',
      [
        'word_error_rate < 14% @95% on <data set> where "caller, with German local dialect, normal telephone German, 3-minute call"',
      ],
    ],
    [
      'Sign translation latency (under 4 seconds)',
      ['sign_translation_latency_s < 4 @95% on <data set>'],
    ],
    [
      'The detector has to achieve at least 85% recall on approved drone photo types as measured against surveyor-marked reference sets before launch.',
      [
        'recall >= 85% @95% on <data set> where "approved drone photo types" because measured against surveyor-marked reference sets before launch',
      ],
    ],
    [
      'The Topic_Router must achieve at least 88% accuracy in topic assignment for short customer emails',
      ['accuracy >= 88% @95% on <data set> where "topic assignment, short customer emails"'],
    ],
    [
      'Tagging accuracy meets or exceeds 75% for popular garment types',
      ['tagging_accuracy >= 75% @95% on <data set> where "popular garment types"'],
    ],
    [
      'HTR accurately transcribes 85% of well preserved handwriting from parish registers',
      [
        'htr_accurately_transcribes_well_preserved_handwriting_from_parish_registers_share >= 85% @95% on <data set>',
      ],
    ],
    [
      'Pose tracking maintains at least 12 FPS for live coaching',
      ['pose_tracking_throughput_frames_per_s >= 12 @95% on <data set> where "live coaching"'],
    ],
    [
      'Chorus detection via harmonic features achieves 80%+ accuracy on live recordings (compared to musician annotation).',
      [
        'chorus_detection_accuracy >= 80% @95% on <data set> where "via harmonic features, live recordings" because compared to musician annotation',
      ],
    ],
    [
      'Segmentation step completes within 45 seconds per CT volume',
      ['segmentation_step_time_per_ct_volume_s <= 45 @95% on <data set>'],
    ],
    [
      'False positive rate for spoiler detection is below 6% (harmless comment hidden as spoiler).',
      [
        'false_positive_rate < 6% @95% on <data set> where "spoiler detection" because it means harmless comment hidden as spoiler',
      ],
    ],
    [
      'Intruder recall of at least 88% on staged break-ins and no more than two false alarms per gate per night',
      [
        'intruder_recall >= 88% @95% on <data set> where "staged break-ins"',
        'false_alarms_per_gate_per_night <= 2 @95% on <data set>',
      ],
    ],
    [
      'Lip-reading accuracy exceeds 70% for frontal Spanish speech in bright studios',
      [
        'lip_reading_accuracy > 70% @95% on <data set> where "frontal Spanish speech, bright studios"',
      ],
    ],
    [
      'Handwriting-to-LaTeX conversion completes with round-trip latency under 900ms for 90% of strokes',
      [
        'share(round_trip_latency_ms<900) >= 90% @95% on <data set> where "Handwriting-to-LaTeX conversion, strokes"',
      ],
    ],
    [
      'Sarcasm recognition accuracy exceeds 75% (rightly marking ironic reviews)',
      [
        'sarcasm_recognition_accuracy > 75% @95% on <data set> because it means rightly marking ironic reviews',
      ],
    ],
    [
      'Recognition accuracy is at least 85% for slow Dutch dictation in a closed offices.',
      [
        'recognition_accuracy >= 85% @95% on <data set> where "slow Dutch dictation, closed offices"',
      ],
    ],
    [
      'The RAM usage stays below 800 MB during continuous tracking (with all weights cached).',
      [
        'ram_usage_mb < 800 @95% on <data set> where "during continuous tracking" because it means with all weights cached',
      ],
    ],
    [
      'False positive rate for duplicate recognition is below 4%',
      ['false_positive_rate < 4% @95% on <data set> where "duplicate recognition"'],
    ],
    [
      'False negative rate for sepsis screening is below 2% (overlooked patients)',
      [
        'false_negative_rate < 2% @95% on <data set> where "sepsis screening" because it means overlooked patients',
      ],
    ],
    [
      'Screening achieves at least 93% accuracy in spotting genuine forgeries (false negative rate < 3%)',
      [
        'screening_accuracy >= 93% @95% on <data set> where "spotting genuine forgeries"',
        'false_negative_rate < 3% @95% on <data set>',
      ],
    ],
    [
      'Fuzzy lookup identifies drug names with usual prescription misspellings at >92% accuracy',
      [
        'accuracy > 92% @95% on <data set> where "Fuzzy lookup identifies drug names with usual prescription misspellings"',
      ],
    ],
    [
      'False positive rate for hand gestures is <2% (gestures only fire when meant)',
      [
        'false_positive_rate < 2% @95% on <data set> where "hand gestures" because it means gestures only fire when meant',
      ],
    ],
    [
      'At least 85% of visually identical artwork is flagged (based on curator review of sample set)',
      [
        'visually_identical_artwork_flagged_share >= 85% @95% on <data set> because based on curator review of sample set',
      ],
    ],
    [
      'The gateway recognises and quarantines forged payment orders with a recall rate of 92% or higher across documented fraud schemes.',
      [
        'recall_rate >= 92% @95% on <data set> where "gateway recognises and quarantines forged payment orders, across documented fraud schemes"',
      ],
    ],
    [
      'THE Gait_Analysis_Module SHALL achieve at least 91% sensitivity for recognising early lameness',
      ['sensitivity >= 91% @95% on <data set> where "recognising early lameness"'],
    ],
    [
      'When the model reports a recurring defect, The operator confirmation rate must be at least 80%',
      [
        'operator_confirmation_rate >= 80% @95% on <data set> where "model reports a recurring defect"',
      ],
    ],
    [
      'The module must achieve outage prediction accuracy ≥ 75% on held-out sensor data',
      ['outage_prediction_accuracy >= 75% @95% on <data set> where "held-out sensor data"'],
    ],
    [
      'The CloneFinder must detect at least 85% of seeded plagiarisms in public student corpora.',
      ['detect_seeded_plagiarisms_in_public_student_corpora_share >= 85% @95% on <data set>'],
    ],
    [
      'The camera rightly recognises 99% of parcels that leave the belt at sorting gate',
      [
        'camera_rightly_recognises_parcels_leave_belt_at_sorting_gate_share >= 99% @95% on <data set>',
      ],
    ],
  ],
  vague: [],
  software: [
    'Warning banner shown for expired coupon/gift card',
    'Visitor stays on checkout page',
    'The guest must be able to change the dates and search again.',
    'Members can renew books with an active card.',
    'A warning appears for unsupported currencies.',
    'GIVEN a driver is on the booking screen, WHEN a free slot is selected, THEN the payment view is opened',
    'THEN a hint is shown saying that “Postcode is missing”.',
    'Voucher is released after payment',
    'Card blocks after 3 wrong PINs',
    'Basket empties after 45 minutes without activity',
    'Invitation lapses after 2 days',
    'Guest receives a booking reference',
    'THE Billing Module SHALL provide integration tests for every webhook consumer',
    'THE Ticket Service SHALL reach at least 85% branch coverage for the Redis repository',
    'Tokens are encrypted using AES-256-GCM with a minimum nonce length of 12 bytes and rotation of 90 days.',
    'Every audit entry shall carry a distinct identifier',
    'A cancelled migration leaves no half-written table of contacts',
    'An outage of the mail provider shall not prevent booking, check-in, invoicing, or refunds.',
    'The printer list is filled automatically from the local network',
    'When the disk is full, each job that writes to it raises a typed exception',
    'All 9 new widgets sit under one menu and work alongside older widgets',
    'Each suggested delete action needs a separate click by an administrator to execute',
    'Cross-site reads of message queues MUST be blocked',
    'Emits Date/Amount/Payee rows as tabular output',
    'Captions can be changed before they are published to the channel',
    'PUT /invoices accepts one order plus its customer',
    'Re-importing overwrites rather than duplicates',
    'Photo gallery screen is finished with pinch-to-zoom and loading placeholders',
    'Schedules with overlapping shifts are refused with a clear notice.',
    'Tool MUST load mail templates from `assets/mails/*.html` files',
    'Binary MUST accept `--dry-run`, `--quiet` command options',
    'The agent raises a typed validation error if any field is not a date.',
    'Plugin stays under 600 lines of TypeScript source',
    'Non-image attachments throw `InvalidAttachment` within the regular upload limit.',
    'The rendered table contains no empty rows of four or more cells.',
    'All current import regression tests keep on passing',
    'Players can resume the level from the pause menu in two taps',
    'Cancelled orders should be visibly greyed out.',
    'AI-written captions should be marked as AI-written.',
    'Column widths persist in later visits',
    'Theme edits are visible in Preview pane within 2 seconds of saving the stylesheet',
    'The backend creates scheduled stock exports on a daily basis.',
    'The monitor has to page the on-call engineer when 3 successive timeouts happen from 2 or more probes.',
    'The form shall treat an empty quantity by highlighting the field.',
    'Drafts are automatically deleted after 14 days.',
    'The palette opens within 80 milliseconds of hitting the shortcut',
    'Zero database writes are issued during read-only mode',
    'Admins can swap the logo without redeploying the site',
    'The upgrade runs in a single script with no hand-edited settings files',
    'IF the gateway times out, THEN THE Exporter SHALL add a notice to the archive',
    'WHEN a stock count run ends, THE Counter SHALL write a signed CSV summary',
    'Cache keys MUST be limited to the current workspace',
    'The mobile client needs no changes to its storage layer to adopt this endpoint.',
    'Queue worker MUST stay idempotent and crash-tolerant',
    'A photo added via the admin console is listable via the asset_list command',
    'Reminders go out via at least one route (SMS, letter, phone)',
    'Onboarding course contains at least 12 lessons on basic topics',
    'Labels should be simple to create and delete where permitted.',
    'ZIP uploads are handled identically to TAR uploads',
    'Oversized attachments are refused and create no ticket entry.',
  ],
};

import type { Sentences } from '../sentences';

/** Criteria of stories and epics, most of them of plain software. */
export const STORIES_AND_EPICS_SENTENCES: Sentences = {
  measurable: [
    [
      '<12% of suggestions are rejected as "off-topic" or "outdated price"',
      ['suggestions_rejected_as_off_topic_or_outdated_price_share < 12% @95% on <data set>'],
    ],
    [
      'Lookup quality: 92% of returned paragraphs should be topically tied to the question',
      [
        'returned_paragraphs_topically_tied_question_share >= 92% @95% on <data set> because it means Lookup quality',
      ],
    ],
    [
      'Summary fidelity: 87% of abstracts should be rated as faithful by subject librarians',
      [
        'abstracts_rated_as_faithful_by_subject_librarians_share >= 87% @95% on <data set> because it means Summary fidelity',
      ],
    ],
    [
      'Wake word false positive rate MUST be below 4% (measured by: background chatter wrongly starting order dialogue)',
      [
        'wake_word_false_positive_rate < 4% @95% on <data set> because measured by: background chatter wrongly starting order dialogue',
      ],
    ],
    [
      'Icing detection accuracy shall be above 92%',
      ['icing_detection_accuracy > 92% @95% on <data set>'],
    ],
    [
      'Lip-reading accuracy >82% for frontal faces',
      ['lip_reading_accuracy > 82% @95% on <data set> where "frontal faces"'],
    ],
    [
      'Target ≥92% note accuracy on solo piano.',
      ['note_accuracy >= 92% @95% on <data set> where "solo piano"'],
    ],
    [
      'Sorting accuracy ≥92% (waste fraction recognition)',
      ['sorting_accuracy >= 92% @95% on <data set> because waste fraction recognition'],
    ],
    [
      'Reading accuracy ≥88% (cell-level precision)',
      ['reading_accuracy >= 88% @95% on <data set> because it means cell-level precision'],
    ],
    [
      'Linking accuracy ≥87% (legacy → new ledger accounts)',
      ['linking_accuracy >= 87% @95% on <data set> because it means legacy → new ledger accounts'],
    ],
    ['Tagging latency < 700ms (p95)', ['p95_tagging_latency_ms < 700 @95% on <data set>']],
    [
      'Triage accuracy ≥ 88% on annotated live-turbine alarm set (not just test bench)',
      [
        'triage_accuracy >= 88% @95% on <data set> where "annotated live-turbine alarm set" because it means not just test bench',
      ],
    ],
    [
      'Zero false-negative S2 detections in 48-hour silent run',
      [
        'false_negative_s2_detections <= 0 point n>=<samples> on <data set> where "48-hour silent run"',
      ],
    ],
    [
      '55%+ of warranty claims auto-decided without adjuster involvement.',
      ['warranty_claims_auto_decided_without_adjuster_involvement_share >= 55% @95% on <data set>'],
    ],
    [
      'Handover accuracy > 85% (correctly recognizes when to hand over).',
      [
        'handover_accuracy > 85% @95% on <data set> because it means correctly recognizes when to hand over',
      ],
    ],
    [
      '80% of drafts are signed or signed with small changes during sign-off (measured across the first 25 letters).',
      [
        'drafts_signed_or_signed_with_small_changes_during_sign_off_share >= 80% @95% on <data set> where "across first 25 letters"',
      ],
    ],
    [
      '>90% of proposed translations are kept by editors',
      ['proposed_translations_kept_by_editors_share > 90% @95% on <data set>'],
    ],
    [
      '≥ 55% of reply drafts are sent or reworked by agent.',
      ['reply_drafts_sent_or_reworked_by_agent_share >= 55% @95% on <data set>'],
    ],
    [
      'Shift summary is rated helpful on ≥ 75% of days.',
      ['shift_summary_rated_helpful_on_days_share >= 75% @95% on <data set>'],
    ],
    [
      '40% of suggestions are adopted within 14 days',
      ['share(suggestions_adopted_time_days<=14) >= 40% @95% on <data set>'],
    ],
    [
      '≥92% of invoices coded automatically; anomaly detection recall ≥0.8',
      [
        'invoices_coded_automatically_share >= 92% @95% on <data set>',
        'anomaly_detection_recall >= 0.8 @95% on <data set>',
      ],
    ],
    [
      '85% of forecasts within ±20 minutes',
      ['share(forecast_deviation_min<=20) >= 85% @95% on <data set>'],
    ],
    [
      'The classifier must reach at least 90% precision on the validation dataset.',
      ['precision >= 90% @95% on validation-dataset'],
    ],
    [
      'Classifier must reach at least 0.8 F1 on unseen data.',
      ['f1 >= 0.8 @95% on <data set> where "unseen data"'],
    ],
    [
      'In the pilot, target missed-referral rate under 15%.',
      ['missed_referral_rate < 15% @95% on <data set> where pilot'],
    ],
    [
      'Student adviser contact success rate: the percentage of flagged students who were contacted and stayed enrolled 60 days later. Target: 40% or higher.',
      [
        'student_adviser_contact_success_rate >= 40% @95% on <data set> because it means share of flagged students who were contacted and stayed enrolled 60 days later',
      ],
    ],
    [
      'Generated packing plans assign all parcels to suitable trucks with 93% accuracy',
      [
        'accuracy >= 93% @95% on <data set> where "Generated packing plans assign all parcels to suitable trucks"',
      ],
    ],
    [
      'Each bot must close at least 80% of its allotted cases without supervisor help',
      ['close_allotted_cases_share >= 80% @95% on <data set> where "without supervisor help"'],
    ],
    [
      'Recall@8 >= 0.9, MRR@5 >= 0.8, quote correctness >= 0.97, source attribution = 100 percent',
      [
        'recall@8 >= 0.9 @95% on <data set>',
        'mrr@5 >= 0.8 @95% on <data set>',
        'quote_correctness >= 0.97 @95% on <data set>',
        'source_attribution >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'RMSE < 8% for 2-4 week ahead predictions',
      ['rmse < 8% @95% on <data set> where "2-4 week ahead predictions"'],
    ],
    [
      'Ranking Accuracy > 75% for churn scoring',
      ['ranking_accuracy > 75% @95% on <data set> where "churn scoring"'],
    ],
    ['AI captions are kept > 65% of the time', ['ai_captions_kept_share > 65% @95% on <data set>']],
    [
      '> 3.8/5.0 score for AI summaries',
      ['score > 3.8 of 5 @95% on <data set> where "AI summaries"'],
    ],
    [
      'AI outlines are kept or taken as a first draft in at least 55% of lessons where they are generated (showing outline quality is good enough to save time).',
      [
        'ai_outlines_kept_or_taken_as_first_draft_share >= 55% @95% on <data set> where "lessons they are generated" because it means showing outline quality is good enough to save time',
      ],
    ],
    [
      'WAPE <15% for fresh goods, <25% for frozen goods',
      [
        'wape < 15% @95% on <data set> where "fresh goods"',
        'wape < 25% @95% on <data set> where "frozen goods"',
      ],
    ],
    [
      '≤15% of calls may switch to silent timeout',
      ['calls_switch_silent_timeout_share <= 15% @95% on <data set>'],
    ],
  ],
  vague: [
    'Summaries become deeper and more situation-aware by cleverly drawing on patient history and linked visits.',
    'Replies are correct and friendly, keep the thread, quote the relevant clauses',
    'Precise skill estimates with colored charts and individual learning tips',
    'Handwriting recognition accuracy is decent',
    'Speaker recognition accuracy satisfactory',
    'Flashcard generation creates meaningful, on-topic cards',
    'Speech output is pleasant and lifelike',
    'The forecaster clearly beats naive baseline approaches',
    'the assistant picks the right function and gives back correct, useful details from the demo records.',
  ],
  asked: [
    'Tagging accuracy above 80% on a sample of 30+ inspection photos across all defect types',
  ],
  software: [
    'No screen change takes more than 2 seconds on a 20 Mbps line',
    'Lighthouse accessibility score ≥ 90 for all public views',
    'As a clerk, I want every form of the portal to open in under 4 seconds while I am working with it.',
    'Branch coverage is at or above 75%',
    'Mutation score on touched files ≥ 70%',
    'Patch ≤ 300 LoC and ≤ 8 modules (if larger, break up before review)',
    'The lint stage uploads a warnings summary as build output and breaks when warnings > 25.',
    'And I should get no more than 15 per request',
    'Drivers can start and submit a delivery report in under 90 seconds on handheld scanners',
    'All chart zooms and panel slides keep 50fps rendering (minimum 45fps during heavy redraws)',
    'App wake-up time is under 3 seconds on older Android tablets',
    'Mechanics can look up a given spare part in under 15 seconds using the catalog tree in stores with 500+ parts',
    'Members can open any past invoice within 4 clicks from the dashboard',
    'Photo album holds at least 2000 pictures without slowing down',
    'All input fields are at least 48x48 dp for easy gloved operation',
    'With the switch set, 100% of clear taps empty the basket to 0 items in a single tap, with the new total shown immediately.',
    'With the switch unset, absent or malformed, the export menu appears in 0% of report page loads.',
    'Hikers see their saved trails grouped by mountain region within 2 seconds of tapping the Favorites tab.',
    'Operators can find every keyboard shortcut in under 20 seconds without a printed manual',
    'Validation hints plainly state which field is wrong in 100% of rejected submissions',
    'The daemon answers every socket message (well-formed or not) within 50 milliseconds',
    '85% of new landlords finish the setup wizard (property + bank details) without dropping out.',
    'The shipment overview shows the first batch of rows within 3 seconds on an average office network.',
    'Librarians can locate a particular loan record using the barcode or filters within 15 seconds.',
    'All icons satisfy WCAG 2.2 AA non-text contrast rules (3:1 ratio minimum).',
    'A nightly import of 80 catalogs for 12 shops finishes, and totals are visible in the Stock Monitor within 10 minutes.',
    '90% of auditors can correctly locate and read the outcome of a newly started reconciliation in the Ledger View.',
    'In usability trials with at least 12 novice volunteers, at least 85% can sign up, pick a shift, and open the personal roster without help.',
    'Applicants can see the current stage of any open permit in no more than 3 clicks from the personal dashboard.',
    'Technicians can visually spot overheated racks (>70 °C) within 5 seconds of opening the Thermal Map panel',
    'Coaches can build a training schedule for one month (4 weeks) with linked drills in under 10 minutes',
    'Calendar supports duty rosters up to 6 months (26 weeks) without noticeable slowdown',
    "At least 85% of surveyed visitors can name the shop's main offer after viewing the top banner.",
    'Can import 50k+ contacts reliably',
    'All menu clicks < 80ms reaction time',
    'Supplier list renders with paging (50 per page)',
    'Autocomplete shows matches within 200ms',
    'Throttling: max 5 exports per hour',
    'Reset link expires in 30 minutes',
    'Throttling: max 3 SMS codes per hour per phone number',
    'PINs must be minimum 6 digits with at most two repeated, no ascending run, and no birth year',
    'Session cookies expire after 20 minutes; remember-me tokens valid for 30 days',
    'Card block after 3 wrong PIN entries, release via branch visit',
    'CPU load stays under 40% during idle playback',
    '90 FPS held on headset with 30 avatars + 12 light sources',
    'No audio gaps > 20ms during scene switching',
    'Data usage <5 MB in 10 min',
    'Thermometer values within ±2 °C of calibration unit',
    '5,000-photo archive imported in under 45 minutes',
    'Delta backups finish within 20 seconds',
    'Zero guesswork in config keys - admins see exactly which fields and defaults apply',
    'Gateway serves 250 parallel sessions without timeouts',
    'Deployment time must not exceed 15 minutes',
    'p99 payment callback under 800 ms.',
    'Video attachments are limited to 200 MB.',
    'Guest Wi-Fi must support device blocking within 2 minutes of report (PCI DSS)',
    'Fewer than 3% of trial bookings stop at an unexplained payment or address failure that does not also show the guest how to proceed.',
  ],
};

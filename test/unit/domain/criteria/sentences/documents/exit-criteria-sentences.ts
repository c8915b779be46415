import type { Sentences } from '../sentences';

/** Exit criteria and targets of projects, among other duties. */
export const EXIT_CRITERIA_SENTENCES: Sentences = {
  measurable: [
    [
      'Acceptance criteria: precision ≥88%, coverage ≥92%',
      ['precision >= 88% @95% on <data set>', 'coverage >= 92% @95% on <data set>'],
    ],
    [
      'The AI grading step must reach at least 87% accuracy in properly judging timber boards.',
      ['accuracy >= 87% @95% on <data set> where "grading step, properly judging timber boards"'],
    ],
    [
      'Melody lookup reaches recall score above 0.75 on pilot dataset',
      ['recall_score > 0.75 @95% on <data set> where "Melody lookup, pilot dataset"'],
    ],
    [
      'Alignment latency under 350ms per verse',
      ['alignment_latency_per_verse_ms < 350 @95% on <data set>'],
    ],
    [
      'Successfully reads 92%+ of customs stamps',
      ['successfully_reads_customs_stamps_share >= 92% @95% on <data set>'],
    ],
    [
      "Assign each repair request to the city's eleven service groups, with a recall score above 0.75 for each group.",
      [
        'recall_score > 0.75 @95% on <data set> where "Assign each repair request to the city\'s eleven service groups, every group"',
      ],
    ],
    ['Success Criteria: Recall of 85% and above', ['recall >= 85% @95% on <data set>']],
    [
      'WHEN scoring claims THEN the system SHALL attach reason codes and hold false positive rate below 4%',
      [
        'false_positive_rate < 4% @95% on <data set> where "scoring claims" because “system SHALL attach reason codes and hold”',
      ],
    ],
    [
      'WHEN spotting swimmers THEN the system SHALL hold false negative rate below 2% and analyse frames in near-time with maximum 700ms latency',
      [
        'false_negative_rate < 2% @95% on <data set> where "spotting swimmers"',
        'latency_ms <= 700 @95% on <data set> where "analyse frames in near-time, spotting swimmers"',
      ],
    ],
    [
      'WHEN forecasting flash floods THEN the system SHALL give minimum 90 minutes warning time',
      [
        'warning_time_min >= 90 @95% on <data set> where "forecasting flash floods" because “system SHALL give”',
      ],
    ],
    ['Grain grading accuracy: **96.8%**', ['grain_grading_accuracy >= 96.8% @95% on <data set>']],
    [
      '>85% of estimates within 5% absolute error',
      ['share(absolute_error<=5%) > 85% @95% on <data set> where estimates'],
    ],
    [
      'The plagiarism checker should correctly mark at least 7 of 10 translated passages as copied.',
      [
        'plagiarism_checker_correctly_mark_translated_passages_as_copied_share >= 70% @95% on <data set>',
      ],
    ],
    [
      'The false-alarm rate on healthy pumps must remain below 12%.',
      ['false_alarm_rate < 12% @95% on <data set> where "healthy pumps"'],
    ],
    [
      'The model should correctly report at least 75% of true absences (specificity ≥ 0.75).',
      [
        'correctly_report_true_absences_share >= 75% @95% on <data set>',
        'specificity >= 0.75 @95% on <data set>',
      ],
    ],
    [
      'no more than 3% of quiet weeks should trigger wrong warnings',
      ['quiet_weeks_trigger_wrong_warnings_share <= 3% @95% on <data set>'],
    ],
    [
      'FNR <= 0.02     — ward alarm safety limit',
      ['fnr <= 0.02 @95% on <data set> because it means ward alarm safety limit'],
    ],
    [
      'BOM match accuracy: > 93% on audited parts',
      ['bom_match_accuracy > 93% @95% on <data set> where "audited parts"'],
    ],
    [
      'Crane assignment accuracy: > 80% (right crane for the load)',
      [
        'crane_assignment_accuracy > 80% @95% on <data set> because it means right crane for the load',
      ],
    ],
    [
      'The model must be able to tell apart ripe and mouldy berries with a specificity of at least 89%',
      [
        'specificity >= 89% @95% on <data set> where "be able to tell apart ripe and mouldy berries"',
      ],
    ],
    [
      'Locate and report possible unlicensed net fishing activities in lagoon, delta, and estuary waters with a sensitivity of at least 75%, to support timely patrols.',
      [
        'sensitivity >= 75% @95% on <data set> where "Locate and report possible unlicensed net fishing activities in lagoon, delta, and estuary waters" because it serves to support timely patrols',
      ],
    ],
    [
      'Volume-weighted recall must not drop by more than 0.008',
      ['volume_weighted_recall within 0.008 of <version in use> @97.5% on <data set>'],
    ],
    [
      'Route coverage must not drop by more than 2%',
      ['route_coverage within 2% of <version in use> @97.5% on <data set>'],
    ],
    [
      'WHEN Catalan and Spanish are blended in a single call, THE Caption_Agent SHALL return a caption with phrase-level speaker labels and reach a Character Error Rate below 12% on Balearic Catalan + Spanish blended speech.',
      [
        'character_error_rate < 12% @95% on <data set> where "Balearic Catalan + Spanish blended speech, Catalan and Spanish are blended in a single call" because “system SHALL return a caption with phrase-level speaker labels and”',
      ],
    ],
    [
      'Patient comfort score of 4.2/5 or higher',
      ['patient_comfort_score >= 4.2 of 5 @95% on <data set>'],
    ],
    ['Form completion rate of 85% or higher', ['form_completion_rate >= 85% @95% on <data set>']],
    [
      'Volunteers can find their planned rescue shifts and personal training certificates with a first-try search success rate of at least 85% during beta testing.',
      [
        'first_try_search_success_rate >= 85% @95% on <data set> where "Volunteers can find their planned rescue shifts and personal training certificates, during beta testing"',
      ],
    ],
    [
      'require confirmed recall of at least 85% before a risk score is released.',
      ['confirmed_recall >= 85% @95% on <data set> where "before a risk score is released"'],
    ],
    [
      'Goal: Reach a recall of at least 92% for all tariff lookups.',
      ['recall >= 92% @95% on <data set> where "tariff lookups"'],
    ],
  ],
  vague: [
    'Parser precision must exceed agreed floor.',
    'speech decoding must be quick',
    'Handover rate below agreed limit',
    'tracking delay must stay low to meet cockpit needs',
    'pick the smallest network that yields dependable scores',
    'Quicker Claim Settlement',
    'massively cut average drafting effort without hurting legal soundness.',
    'Equip teachers with smarter feedback',
    'Bot should never make up dosages or opening hours',
    'More confidence in autopilot',
    'hallucination share below limit',
    "Model's estimated spread follows the simulated `sigma` within a desired margin",
    'Captions should be short, reader-friendly lines',
    'tips should be realistic and easy to apply without needing costly tools or training',
    'Suggested price changes should be transparent enough for a buyer or auditor to see what is being altered and on which grounds.',
    'LARGE model decoding delay MUST match or beat SMALL model delay for comparable recall',
    'raise recognition quality of handwriting models on medieval scripts',
    'Omission rate below accepted level.',
    'toxicity rate below goal on dev set.',
    'High citation recall on legal answers',
    'equal error rate below limit',
    'Better crop failure forecasts compared to classic weather-only models.',
    'Dialogs always keep to the subject and sound human',
    'The aim is to reliably find the n best fitting clips for a hummed melody',
    'Swap manual ward sorting for an automated proposal, to shorten the time it takes to bring a new patient to the right doctor.',
    'missed threat rate below agreed tolerance',
    'We hope the fine-tuned tagger to be clearly stronger on short texts',
  ],
  software: [
    'Frequent bookings SHALL need few clicks',
    'Log entries SHALL be readable and complete',
    '100% of unsaved invoices show a blocking dialog when the clerk tries to close the tab',
    'Auditors can spot "orphan" entries (without receipts) in less than 45 seconds by sorting the sheet',
    'Managers can view budgets across 8+ branches in a single table (quarter sheet)',
    'Shop staff can reliably enter new articles with barcode labels in under 40 seconds',
    'Screen lists all open tickets with correct colours in under 2 seconds',
    'Waiters can reliably change table state (free/occupied) with 100% accuracy',
    'Operators can run a complete rack inventory and see grouped devices within 60 seconds on fibre links',
    'Members can individually archive mails and regain at least 2GB of quota in a single archive run (when enough old mails remain)',
    'Owners can open full access histories for all doors, with 100% of door openings recorded',
    'Parents can book any of the six course kinds and find it in their family calendar within 5 seconds of payment.',
    'Stock level changes on screen within 4 seconds of scanning a return parcel, without page reload.',
    'Sellers can finish the shop opening form with bank details in under 6 minutes',
    'Guests can look up a booked table and get details within 4 seconds in 90% of tries under ordinary evening load.',
    'Cooks can put a dish on the menu in under 15 seconds start-to-finish.',
    '100% of drawn routes and waypoints are recovered after tablet reboot in a 14-day field period.',
    'Double bookings of the same court are blocked in 100% of tries.',
    'Admins can attach labels to sensors in under 20 seconds (one CLI command)',
    '100% of listed storage classes can be configured via Ansible',
    'Zero zone creation crashes due to module defects (DNS quota refusals are customer errors)',
    'Listeners can bookmark an episode and see it sorted under the right genre on the library screen in under 20 seconds on a first visit.',
    'Zero formerly stored loyalty points are dropped during switchover (all turn into voucher credit).',
    'The sign-up sheet checks mandatory boxes and blocks sending when mandatory boxes are empty in 100% of scripted trials.',
    'Lookup returns with 304 Not Modified within 80ms limit',
    'Contract and smoke suites finish with zero failures',
    'Load time <3s for opening timetables, 99.5% availability',
    'expandable to 25,000 parallel viewers',
    'A player can press each of at least 25 shortcut chords and trigger the matching drum sample with a single key.',
  ],
};

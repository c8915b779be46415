import type { Sentences } from '../sentences';

/** Criteria of support, of labels and of forecasts. */
export const SUPPORT_AND_LABELS_SENTENCES: Sentences = {
  measurable: [
    [
      'Scheduler runs 150 parallel bot conversations with ≥97% success rate',
      [
        'success_rate >= 97% @95% on <data set> where "Scheduler runs 150 parallel bot conversations"',
      ],
    ],
    [
      'Reviewers must reach ≥ 75% agreement with the reference diagnoses',
      ['reviewers_agreement >= 75% @95% on <data set> where "with the reference diagnoses"'],
    ],
    [
      'Average claim-handling time under 6 hours',
      ['average_claim_handling_time_h < 6 @95% on <data set>'],
    ],
    [
      'First-reply time under 3 hours on ≥85% of Level-2 claims, quarterly',
      [
        'share(first_reply_time_h<3) >= 85% @95% on <data set> where "Level-2 claims" because it is measured quarterly',
      ],
    ],
    [
      'Median first-reply time under 3 hours on the top-15 topics',
      ['median_first_reply_time_h < 3 @95% on <data set> where "top-15 topics"'],
    ],
    [
      '85% of claims settled on first call',
      ['claims_settled_on_first_call_share >= 85% @95% on <data set>'],
    ],
    [
      'THE Planner SHALL reach demand accuracy of at least 82% for seasonal flowers',
      ['demand_accuracy >= 82% @95% on <data set> where "seasonal flowers"'],
    ],
    [
      'Reach a translation accuracy of at least 92%',
      ['translation_accuracy >= 92% @95% on <data set>'],
    ],
    [
      'Recipe lookup success rate of 85%+ (cooks see fitting dishes)',
      [
        'recipe_lookup_success_rate >= 85% @95% on <data set> because it means cooks see fitting dishes',
      ],
    ],
    [
      'keeping a false rejection rate below 3% and a false acceptance rate below 2%.',
      [
        'false_rejection_rate < 3% @95% on <data set>',
        'false_acceptance_rate < 2% @95% on <data set>',
      ],
    ],
    [
      'GPT-4 must not invent more than 12% of quotations',
      ['gpt_4_invent_quotations_share <= 12% @95% on <data set>'],
    ],
    [
      'reranker must pick the proper passages 70% of the time',
      ['pick_proper_passages_share >= 70% @95% on <data set>'],
    ],
    [
      'end-to-end translations must be right 70% of the time',
      ['end_to_end_translations_right_share >= 70% @95% on <data set>'],
    ],
  ],
  vague: [],
  asked: [],
  software: [
    'Total email size must be under 2MB',
    'First CSS file must be under 120KB',
    'Largest Contentful Paint (LCP) must be within 2.8 seconds',
    'Boot time must be under 4 seconds',
    'Bluetooth transfer finishes within 8 seconds for changed records under 2MB',
    'Initial import finishes within 15 minutes for 50K contacts',
    'Precomputed stock sheet opens within 150ms',
    'Replay finishes within 8 seconds for average backlogs',
    'Restore completes within 45 seconds',
    'Print spooler starts within 2 seconds',
    'Hourly export finishes within Lambda limit (900s) for one tenant with 80K events/day',
    'Tickets must be posted within 48 hours of payment.',
    'Medical record copy MUST be handed over within 72 hours (per HIPAA rules) in open, printable format',
    'SMS reminders must be sent within 12 hours of booking confirmation.',
    'PIN must be at least 6 digits and exclude both sequences and repeats.',
    'The proxy SHALL apply a maximum header size of 32 KiB on `PUT /labels/{id}`',
    'Build cache reuse >80% on repeated builds',
    'Polling policy: Up to 5 tries per device',
    'Zooming, panning <150ms.',
    'Postmortems for S1 must be published within 48 hours.',
  ],
};
